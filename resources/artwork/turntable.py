"""The station turned once around: transparent frames, and where each part of it is in each of them.

`hotspots.json` holds, for each frame and each part, its place as shares of the width and height from the upper left,
and whether it is in sight: [x, y, visible].
"""

import json
import math
import tempfile
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
from PIL import Image

import orbit
from modelling import cycles
from station.assembly import named_points
from views import Camera, TurntableScene

CENTER = Vector((-7, 0, -1))
DISTANCE, ELEVATION = 245.0, 0.38
"""Metres and radians. Nearer, the tips of the wings leave the picture."""
FIELD_OF_VIEW = 40
FIRST_ANGLE, SUN_LEAD = 0.5, 0.75
SURFACE_TOLERANCE = 1.5
"""Metres: a part may lie this far behind what hides it, and counts as in sight."""
WEBP_QUALITY = 85

Hotspots = dict[str, tuple[float, float, bool]]


def camera_place(angle: float) -> Vector:
    """Return where the camera stands at an angle around the station."""
    level = math.cos(ELEVATION)
    return CENTER + DISTANCE * Vector((math.cos(angle) * level, math.sin(angle) * level, math.sin(ELEVATION)))


def look_from(camera: bpy.types.Object, sun: bpy.types.Object, angle: float) -> None:
    """Move the camera, and the Sun along with it, so that no frame is dark."""
    camera.location = camera_place(angle)
    camera.rotation_quaternion = (CENTER - camera.location).to_track_quat("-Z", "Y")
    lead = angle + SUN_LEAD
    towards_sun = Vector((math.cos(lead) * 0.72, math.sin(lead) * 0.72, 0.70))
    sun.rotation_quaternion = towards_sun.to_track_quat("Z", "Y")
    bpy.context.view_layer.update()


def find_hotspots(stage: bpy.types.Scene, camera: bpy.types.Object, points: dict[str, Vector]) -> Hotspots:
    """Return where each point is in the picture, and whether nothing stands before it."""
    graph = bpy.context.evaluated_depsgraph_get()
    spots = {}
    for name, point in points.items():
        place = world_to_camera_view(stage, camera, point)
        towards = point - camera.location
        reach = towards.length - SURFACE_TOLERANCE
        hidden, *_ = stage.ray_cast(graph, camera.location, towards.normalized(), distance=reach)
        spots[name] = round(place.x, 4), round(1 - place.y, 4), not hidden
    return spots


def set_display_colors(stage: bpy.types.Scene) -> None:
    """Let Blender grade the frames itself, to match the other pictures."""
    stage.render.image_settings.file_format = "PNG"
    stage.render.image_settings.color_depth = "8"
    stage.view_settings.view_transform = "AgX"
    stage.view_settings.look = "AgX - Medium High Contrast"
    stage.view_settings.exposure = -0.35


def render_turntable(
    scene: TurntableScene, folder: Path, width: int, height: int, samples: int, frames: Iterable[int]
) -> None:
    """Render frames into a folder as WebP, and write the hotspots of all frames rendered."""
    stage = cycles.empty_scene(width, height, samples)
    sun = orbit.set_up(stage, scene.light)
    module, function = scene.maker.split(":")
    getattr(import_module(module), function)(**scene.options)
    set_display_colors(stage)
    camera = cycles.add_camera(stage, Camera(tuple(camera_place(0)), tuple(CENTER), FIELD_OF_VIEW))
    points = named_points(**scene.options)
    folder.mkdir(parents=True, exist_ok=True)
    hotspots = {}
    for frame in frames:
        look_from(camera, sun, FIRST_ANGLE + 2 * math.pi * frame / scene.frames)
        with tempfile.TemporaryDirectory() as temporary:
            stage.render.filepath = str(Path(temporary) / "frame.png")
            bpy.ops.render.render(write_still=True)
            with Image.open(stage.render.filepath) as picture:
                picture.save(folder / f"{frame:03}.webp", quality=WEBP_QUALITY, method=6)
        hotspots[f"{frame:03}"] = find_hotspots(stage, camera, points)
    lines = [f"  {json.dumps(frame)}: {json.dumps(spots)}" for frame, spots in hotspots.items()]
    (folder / "hotspots.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
