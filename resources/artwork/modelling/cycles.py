"""Blender's path tracer: an empty scene with its settings, cameras, lamps, and the finished picture as an array.

Noise is removed by OpenImageDenoise with its fast prefilter and balanced quality: its defaults take a minute longer
for a picture and look the same.
"""

import math
import tempfile
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector

from views import Camera, Point

FURTHEST = 100_000


def empty_scene(width: int, height: int, samples: int) -> bpy.types.Scene:
    """Return a new scene with nothing in it, set to write linear light."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = 0.02
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_prefilter = "FAST"
    cycles.denoising_quality = "BALANCED"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    render = scene.render
    render.resolution_x, render.resolution_y, render.resolution_percentage = width, height, 100
    render.image_settings.file_format = "OPEN_EXR"
    render.image_settings.color_mode = "RGBA"
    render.image_settings.color_depth = "16"
    return scene


def set_for_orbit(scene: bpy.types.Scene) -> None:
    """Set few bounces, a transparent background, and clamps against sparks from foil."""
    cycles = scene.cycles
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces, cycles.transmission_bounces = 3, 2, 2, 1
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 6, 30
    cycles.blur_glossy = 0.5
    cycles.seed = 1
    scene.render.film_transparent = True
    scene.render.use_persistent_data = True


def set_for_ground(scene: bpy.types.Scene) -> None:
    """Set more bounces for scenes with ground, and coarse steps in smoke."""
    cycles = scene.cycles
    cycles.max_bounces, cycles.diffuse_bounces = 4, 2
    cycles.sample_clamp_indirect = 8
    cycles.volume_bounces = 0
    cycles.volume_step_rate = 2
    scene.render.film_transparent = False


def new_world(scene: bpy.types.Scene, color: Point = (0.0, 0.0, 0.0), strength: float = 1.0) -> bpy.types.World:
    """Return a world of one colour."""
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    background = scene.world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = (*color, 1)
    background.inputs["Strength"].default_value = strength
    return scene.world


def _add_object(
    name: str, data: bpy.types.ID, location: Point = (0.0, 0.0, 0.0), facing: Vector | None = None
) -> bpy.types.Object:
    """Add a camera or lamp; they look along their own -z."""
    made = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(made)
    made.location = location
    made.rotation_mode = "QUATERNION"
    if facing is not None:
        made.rotation_quaternion = facing.to_track_quat("-Z", "Y")
    return made


def add_sun(towards: Point, strength: float, color: Point, angle: float) -> bpy.types.Object:
    """Add sunlight in watts a square metre; `towards` is the direction of the Sun, `angle` its size in radians."""
    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy, lamp.color, lamp.angle = strength, color, angle
    made = _add_object("sun", lamp)
    made.rotation_quaternion = Vector(towards).to_track_quat("Z", "Y")
    return made


def add_point_lamp(location: Point, watts: float, color: Point, radius: float) -> None:
    """Add a lamp that shines all around."""
    lamp = bpy.data.lights.new("lamp", "POINT")
    lamp.energy, lamp.color, lamp.shadow_soft_size = watts, color, radius
    _add_object("lamp", lamp, location)


def add_area_lamp(
    location: Point, target: Point, watts: float, color: Point, width: float, height: float | None = None
) -> None:
    """Add a square or rectangular lamp that faces a target."""
    lamp = bpy.data.lights.new("area", "AREA")
    lamp.energy, lamp.color, lamp.size = watts, color, width
    if height is not None:
        lamp.shape, lamp.size_y = "RECTANGLE", height
    _add_object("area", lamp, location, Vector(target) - Vector(location))


def add_camera(scene: bpy.types.Scene, camera: Camera) -> bpy.types.Object:
    """Add a camera and look through it."""
    data = bpy.data.cameras.new("camera")
    data.angle = math.radians(camera.field_of_view)
    data.clip_start, data.clip_end = camera.nearest, FURTHEST
    made = _add_object("camera", data, camera.location, Vector(camera.target) - Vector(camera.location))
    roll = Matrix.Rotation(math.radians(camera.roll), 4, "Z").to_quaternion()
    made.rotation_quaternion = made.rotation_quaternion @ roll
    scene.camera = made
    bpy.context.view_layer.update()
    return made


def camera_axes(camera: bpy.types.Object) -> tuple[list[float], list[float], list[float]]:
    """Return the directions forward, right and up of a camera."""
    turn = camera.matrix_world.to_3x3()
    return list(-turn.col[2]), list(turn.col[0]), list(turn.col[1])


def render_linear(scene: bpy.types.Scene) -> np.ndarray:
    """Render, and return linear light with premultiplied alpha: (height, width, 4)."""
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "picture.exr")
        scene.render.filepath = file
        bpy.ops.render.render(write_still=True)
        image = bpy.data.images.load(file)
        width, height = image.size
        pixels = np.empty(width * height * 4, np.float32)
        image.pixels.foreach_get(pixels)
    return pixels.reshape(height, width, 4)[::-1]
