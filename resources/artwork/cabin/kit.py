"""The kit for rooms inside the station: rounded edges, cables, rails, bags, laptops, lamps. Metres."""

import random
import tempfile
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import bpy
from mathutils import Matrix, Vector

from ground.console_screens import draw_screens
from modelling.cycles import add_area_lamp, new_world, set_for_ground
from modelling.materials import Shader, add_material, add_picture_material, mottled
from modelling.mesh import MeshBuilder, Place, X, Z, orientation
from modelling.nodes import Nodes
from views import Point

SCREEN_STRENGTH = 1.1
DAYLIGHT: Point = (0.93, 0.97, 1.0)
WARM: Point = (1.0, 0.80, 0.58)


def set_for_cabin(scene: bpy.types.Scene, ambient: Point = (0.10, 0.11, 0.125)) -> None:
    """Set light that goes from wall to wall, and a little of it everywhere."""
    set_for_ground(scene)
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces, scene.cycles.glossy_bounces = 5, 3, 2
    scene.cycles.sample_clamp_indirect = 4
    scene.cycles.adaptive_threshold = 0.03
    new_world(scene, ambient)


def add_cabin_materials() -> None:
    """Add what rooms in the station are made of."""
    add_material("rack", roughness=0.45, shader=_painted((0.66, 0.655, 0.63), (0.57, 0.57, 0.55)))
    add_material("rack_grey", roughness=0.5, shader=_painted((0.40, 0.41, 0.425), (0.34, 0.35, 0.365)))
    add_material("rack_blue", roughness=0.5, shader=_painted((0.20, 0.27, 0.36), (0.16, 0.22, 0.31)))
    add_material("cloth_white", (0.70, 0.695, 0.67), roughness=0.95, shader=quilted)
    add_material("cloth_grey", (0.36, 0.36, 0.37), roughness=0.95, shader=quilted)
    add_material("cloth_blue", (0.09, 0.15, 0.27), roughness=0.95, shader=quilted)
    add_material("cloth_tan", (0.43, 0.33, 0.21), roughness=0.95, shader=quilted)
    add_material("strap", (0.055, 0.06, 0.075), roughness=0.9)
    add_material("strap_tan", (0.34, 0.27, 0.17), roughness=0.9)
    add_material("gap", (0.02, 0.021, 0.024), roughness=0.8)
    add_material("black_plastic", (0.022, 0.023, 0.026), roughness=0.38)
    add_material("grey_plastic", (0.20, 0.205, 0.215), roughness=0.45)
    add_material("rail_blue", (0.03, 0.10, 0.33), roughness=0.35, metallic=0.2)
    add_material("steel", (0.60, 0.61, 0.63), metallic=0.95, roughness=0.3)
    add_material("label", (0.80, 0.80, 0.77), roughness=0.7)
    add_material("label_yellow", (0.75, 0.55, 0.06), roughness=0.7)
    add_material("red_paint", (0.50, 0.035, 0.025), roughness=0.4)
    add_material("green_led", (0.1, 0.6, 0.2), glow=(0.15, 1.0, 0.35), glow_strength=5)
    add_material("amber_led", (0.7, 0.4, 0.1), glow=(1.0, 0.55, 0.12), glow_strength=5)
    add_material("blue_led", (0.1, 0.3, 0.8), glow=(0.2, 0.5, 1.0), glow_strength=5)
    add_material("strip", (1, 1, 1), glow=DAYLIGHT, glow_strength=7)
    add_material("warm_strip", (1, 0.9, 0.7), glow=WARM, glow_strength=6)
    for name, color in (("cable_white", 0.62), ("cable_grey", 0.20), ("cable_black", 0.02)):
        add_material(name, (color, color, color * 1.02), roughness=0.5)
    add_material("cable_blue", (0.03, 0.09, 0.30), roughness=0.5)
    add_material("cable_orange", (0.55, 0.16, 0.02), roughness=0.5)


def _painted(light: Point, dark: Point) -> Shader:
    """Return a shader of paint that years of hands have worn here and there."""
    return mottled(dark, light, scale=2.2, detail=6, start=0.32, end=0.62)


def quilted(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade a bag's cloth."""
    folds = nodes.noise(nodes.object_place(), scale=14, detail=5, Distortion=1.0)
    nodes.set(principled.inputs["Normal"], nodes.bump(folds, 0.4, 0.016))


def add_screen_materials(seed: int = 3) -> list[str]:
    """Add glowing screens of plots and tables, and return their names."""
    chance = random.Random(seed)  # noqa: S311 - it only draws curves
    with tempfile.TemporaryDirectory() as folder:
        drawn = draw_screens(Path(folder), chance)
        for name, file in drawn.items():
            add_picture_material(name, file, SCREEN_STRENGTH)
        for image in bpy.data.images:
            if image.source == "FILE":
                image.pack()
    return sorted(drawn)


def finish_rounded(mesh: MeshBuilder, width: float = 0.004, segments: int = 2) -> list[bpy.types.Object]:
    """Finish a mesh with its edges rounded: no real edge is sharp, and each catches light."""
    made = mesh.finish()
    for part in made:
        bevel = part.modifiers.new("edges", "BEVEL")
        bevel.width, bevel.segments, bevel.limit_method = width, segments, "ANGLE"
        bevel.angle_limit = 0.9
        bevel.use_clamp_overlap = True
    return made


def add_cable(points: Iterable[Place], radius: float, material: str) -> None:
    """Add a cable that runs smoothly through points."""
    data = bpy.data.curves.new("cable", "CURVE")
    data.dimensions, data.bevel_depth, data.bevel_resolution, data.resolution_u = "3D", radius, 3, 10
    line = data.splines.new("BEZIER")
    places = [Vector(point) for point in points]
    line.bezier_points.add(len(places) - 1)
    for knot, place in zip(line.bezier_points, places, strict=True):
        knot.co = place
        knot.handle_left_type = knot.handle_right_type = "AUTO"
    data.materials.append(bpy.data.materials[material])
    made = bpy.data.objects.new("cable", data)
    bpy.context.scene.collection.objects.link(made)


def add_loose_cable(
    chance: random.Random, start: Place, end: Place, outwards: Place, radius: float, material: str, slack: float = 0.12
) -> None:
    """Add a cable that stands off its wall between two plugs: nothing pulls it down."""
    start, end, outwards = Vector(start), Vector(end), Vector(outwards).normalized()
    points = [start, start + outwards * slack * 0.4]
    for share in (0.25, 0.5, 0.75):
        wander = Vector([chance.uniform(-1, 1) for _ in range(3)]) * slack * 0.7
        points.append(start.lerp(end, share) + outwards * slack * chance.uniform(0.5, 1.2) + wander)
    add_cable([*points, end + outwards * slack * 0.4, end], radius, material)


def add_rail(mesh: MeshBuilder, start: Place, end: Place, inwards: Place, material: str = "rail_blue") -> None:
    """Add a handrail on its two posts, away from a wall."""
    start, end, off = Vector(start), Vector(end), Vector(inwards).normalized() * 0.07
    along = (end - start).normalized()
    mesh.cylinder(start + off, end + off, 0.0135, material, 16)
    for foot in (start + along * 0.03, end - along * 0.03):
        mesh.cylinder(foot, foot + off, 0.011, material, 12)
        mesh.cylinder(foot, foot + off * 0.2, 0.026, "steel", 16)


def add_bag(center: Place, size: Point, material: str, turn: Matrix | None = None, strap: str = "strap") -> None:
    """Add a cloth bag, full and round at its edges, with two straps around it and a pull."""
    mesh = MeshBuilder("bag")
    turn = turn or Matrix.Identity(4)
    mesh.box((0, 0, 0), size, material)
    for part in mesh.finish():
        bevel = part.modifiers.new("edges", "BEVEL")
        bevel.width, bevel.segments = min(size) * 0.28, 4
        subdivide = part.modifiers.new("finer", "SUBSURF")
        subdivide.subdivision_type, subdivide.levels, subdivide.render_levels = "SIMPLE", 2, 2
        texture = bpy.data.textures.new("bulges", "CLOUDS")
        texture.noise_scale = 0.14
        bulge = part.modifiers.new("bulges", "DISPLACE")
        bulge.texture, bulge.strength, bulge.texture_coords = texture, min(size) * 0.14, "GLOBAL"
        for polygon in part.data.polygons:
            polygon.use_smooth = True
        part.matrix_world = Matrix.Translation(center) @ turn
    trim = MeshBuilder("straps")
    x, y, z = size
    for share in (-0.27, 0.27):
        trim.box((x * share, 0, 0), (0.028, y + 0.012, z + 0.012), strap)
    trim.box((0, -y / 2 - 0.008, 0), (x * 0.3, 0.008, 0.03), strap)
    trim.box((x * 0.08, -y / 2 - 0.005, z * 0.25), (x * 0.22, 0.004, z * 0.16), "label")
    for part in finish_rounded(trim, 0.003):
        part.matrix_world = Matrix.Translation(center) @ turn


def add_laptop(
    mesh: MeshBuilder, place: Place, facing: Place, screen: str, *, open_by: float = 1.95, size: float = 0.36
) -> None:
    """Add an open laptop. `facing` is where its screen looks; `open_by` is how far, in radians."""
    facing = Vector(facing).normalized()
    across = Z.cross(facing)
    across = (across if across.length > 0.1 else X).normalized()
    up = facing.cross(across)
    base = orientation(across, -facing, up)
    place = Vector(place)
    mesh.box(place, (size, size * 0.68, 0.022), "black_plastic", base)
    mesh.box(place + up * 0.012 - facing * size * 0.08, (size * 0.86, size * 0.30, 0.004), "grey_plastic", base)
    hinge = place - facing * size * 0.34 + up * 0.012
    lean = Matrix.Rotation(1.5708 - open_by, 4, across)
    lid_up = lean @ up
    lid_out = lean @ facing
    middle = hinge + lid_up * size * 0.32
    mesh.box(middle, (size, 0.014, size * 0.64), "black_plastic", orientation(across, -lid_out, lid_up))
    corner = middle + lid_out * 0.009 - lid_up * size * 0.285 - across * size * 0.46
    right, top = across * size * 0.92, lid_up * size * 0.57
    mesh.face((corner, corner + right, corner + right + top, corner + top), screen, ((0, 0), (1, 0), (1, 1), (0, 1)))


def add_arm(mesh: MeshBuilder, points: Sequence[Place], material: str = "grey_plastic") -> None:
    """Add a jointed arm that holds a laptop or a lamp."""
    for start, end in pairwise(points):
        mesh.cylinder(start, end, 0.014, material, 14)
    for joint in points:
        mesh.ball(joint, 0.024, "black_plastic", 16, 10)


def add_strip_lamp(
    mesh: MeshBuilder,
    center: Point,
    target: Point,
    length: float,
    watts: float,
    color: Point = DAYLIGHT,
    width: float = 0.14,
) -> None:
    """Add a strip lamp along y: a case, its glowing front, and the light itself just before it."""
    middle, towards = Vector(center), (Vector(target) - Vector(center)).normalized()
    side = Vector((0, 1, 0)).cross(towards).normalized()
    turn = orientation(side, Vector((0, 1, 0)), side.cross(Vector((0, 1, 0))))
    mesh.box(middle - towards * 0.03, (width + 0.05, length + 0.05, 0.06), "rack_grey", turn)
    mesh.box(middle + towards * 0.004, (width, length, 0.02), "warm_strip" if color == WARM else "strip", turn)
    lamp_at = middle + towards * 0.03
    add_area_lamp(tuple(lamp_at), target, watts, color, width, length)


def add_pouch(center: Place, size: tuple[float, float, float], material: str, turn: Matrix | None = None) -> None:
    """Add a flat pouch, thick in its middle and sealed along its edges."""
    width, height, thick = size
    steps = 16
    mesh = MeshBuilder("pouch")
    for side in (-1, 1):
        rows = []
        for row in range(steps + 1):
            v = row / steps * 2 - 1
            line = []
            for column in range(steps + 1):
                u = column / steps * 2 - 1
                full = max(0.0, (1 - abs(u) ** 2.6) * (1 - abs(v) ** 2.6)) ** 0.6
                line.append(Vector((u * width / 2, side * (thick / 2 * full + 0.0008), v * height / 2)))
            rows.append(line if side > 0 else line[::-1])
        mesh.surface(rows, material)
    for part in mesh.finish():
        part.matrix_world = Matrix.Translation(center) @ (turn or Matrix.Identity(4))
