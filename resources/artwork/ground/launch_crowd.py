"""People on a shore watch a rocket rise at nightfall: backs and outlines against its fire. Metres."""

import math
import random
from itertools import pairwise

import bpy
from mathutils import Matrix, Vector

from ground.terrain import add_water
from modelling.cycles import add_area_lamp, add_point_lamp, new_world, set_for_ground
from modelling.materials import add_material, add_standard_materials, mottled
from modelling.mesh import MeshBuilder
from modelling.nodes import Nodes
from people.bones import HANGING, Limb, Pose
from people.figure import Look, add_figure, placed

ROCKET = Vector((-250, 1900, 690))
SKY = [
    (0.0, (0.30, 0.115, 0.075)),
    (0.06, (0.235, 0.105, 0.105)),
    (0.16, (0.085, 0.075, 0.135)),
    (0.38, (0.020, 0.034, 0.088)),
    (0.8, (0.005, 0.011, 0.036)),
]
HIPS = 0.925
"""Metres above the ground, of a person of full size who stands."""
PLUME_STEPS = 60

UP = (0.0, 0.9, 0.42)
PHONE = Limb((0.22, 0.80, -0.28), (-0.42, 0.42, 0.85), (-0.15, 0.2, 1.0), (-0.5, 0.9, 0.0), 0.7)
PHONE_HIGH = Limb((0.28, 0.60, 0.55), (-0.35, 0.25, 0.95), (-0.1, 0.15, 1.0), (-0.4, 0.9, 0.0), 0.7)
POINTING = Limb((0.25, 0.92, 0.30), (-0.05, 0.92, 0.42), (-0.08, 0.9, 0.42), (-0.3, 0, -1), 0.25)
ON_HIP = Limb((0.62, -0.22, -0.75), (-0.75, 0.35, -0.35), (-0.9, 0.4, -0.2), (0, -0.2, -1), 0.6)
SHADING = Limb((0.45, 0.62, 0.28), (-0.80, -0.20, 0.55), (-0.95, 0.1, 0.1), (0, 0.1, -1), 0.1)
AROUND = Limb((0.80, -0.18, -0.30), (0.80, -0.05, -0.30), (0.85, 0.2, -0.3), (0.1, 0.9, -0.2), 0.4)
HOLDING = Limb((0.35, 0.55, 0.35), (-0.35, 0.35, 0.80), (-0.2, 0.2, 0.9), (-0.6, 0.6, 0), 0.8)
WIDE = {
    "left_leg": Limb((0.16, 0.02, -1), (0.06, -0.03, -1), (0.3, 1, -0.25)),
    "right_leg": Limb((0.12, 0.05, -1), (0.08, -0.08, -1), (0.25, 1, -0.25)),
}
ON_SHOULDERS = Pose(
    face=UP,
    left_arm=Limb((0.25, 0.8, -0.55), (-0.4, 0.75, -0.3), (-0.4, 0.8, -0.2), (0, 0, -1), 0.5),
    right_arm=Limb((0.30, 0.75, 0.62), (0.0, 0.75, 0.70), (0, 0.8, 0.6), (-0.3, 0, -1), 0.3),
    left_leg=Limb((0.32, 0.90, -0.30), (-0.05, 0.22, -1), (0, 0.7, -0.7)),
    right_leg=Limb((0.32, 0.90, -0.30), (-0.05, 0.22, -1), (0, 0.7, -0.7)),
)
PEOPLE: tuple[tuple[float, float, float, float, Pose, Look], ...] = (
    # x, y, turn in degrees, size, pose, look
    (
        -2.35,
        1.15,
        6,
        1.02,
        Pose(face=UP, left_arm=ON_HIP, right_arm=PHONE, **WIDE),
        Look("grey", "navy", "tan", "black", shoes=True, coarse=1.7, seed=3),
    ),
    (
        -1.42,
        0.35,
        12,
        0.97,
        Pose(face=UP, left_arm=HANGING, right_arm=POINTING),
        Look("mustard", "navy", "brown", "black", "bun", shorts=True, shoes=True, coarse=1.7, seed=4),
    ),
    (
        -0.82,
        0.20,
        4,
        0.60,
        Pose(face=(0, 0.85, 0.55), left_arm=HANGING, right_arm=SHADING),
        Look("red", "khaki", "brown", "black", "bun", shorts=True, shoes=True, coarse=1.7, seed=5),
    ),
    (
        0.30,
        0.60,
        2,
        1.05,
        Pose(face=UP, left_arm=HOLDING, right_arm=HOLDING, **WIDE),
        Look("blue", "khaki", "light", "brown", shorts=True, shoes=True, coarse=1.7, seed=6),
    ),
    (
        1.12,
        0.85,
        8,
        0.98,
        Pose(face=UP, left_arm=PHONE_HIGH, right_arm=PHONE),
        Look("white", "grey", "light", "fair", "bun", shoes=True, coarse=1.7, seed=8),
    ),
    (
        1.78,
        0.40,
        8,
        1.04,
        Pose(face=UP, left_arm=HANGING, right_arm=AROUND, **WIDE),
        Look("green", "grey", "dark", "black", shoes=True, coarse=1.7, seed=9),
    ),
    (
        2.30,
        0.46,
        12,
        0.93,
        Pose(face=UP, left_arm=HANGING, right_arm=HANGING, head_up=(-0.22, 0.05, 1)),
        Look("teal", "navy", "dark", "black", "bun", shoes=True, coarse=1.7, seed=10),
    ),
    (
        -3.25,
        2.2,
        -2,
        1.0,
        Pose(face=UP, right_arm=PHONE),
        Look("navy", "khaki", "light", "grey", shoes=True, coarse=1.7, seed=11),
    ),
    (
        2.95,
        2.0,
        8,
        1.0,
        Pose(face=UP, left_arm=PHONE, right_arm=ON_HIP),
        Look("red", "navy", "tan", "brown", shoes=True, coarse=1.7, seed=12),
    ),
    (
        0.92,
        2.6,
        0,
        0.98,
        Pose(face=UP, left_arm=POINTING),
        Look("grey", "grey", "tan", "grey", shoes=True, coarse=1.7, seed=13),
    ),
)
CARRIER = 3
"""The one of the people on whose shoulders a child sits."""


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces = 2, 1
    add_standard_materials()
    _add_sky(scene)
    chance = random.Random(7)  # noqa: S311 - it only scatters grass and lamps
    add_water(9, 2300, half_width=7000, bump=0.22, scale=0.10)
    _add_shore(chance)
    _add_rocket()
    _add_far_shore(chance)
    for number, (x, y, turn, size, pose, look) in enumerate(PEOPLE):
        face = Matrix.Rotation(math.radians(turn), 4, "Z")
        place = placed((x, y, HIPS * size), turn=face, size=size)
        joints = add_figure(place, pose, look)
        if number == CARRIER:
            seat = place @ (joints.neck + Vector((0, -0.05, 0.06)))
            child = Look("mustard", "navy", "light", "fair", "short", shorts=True, shoes=True, coarse=1.7, seed=21)
            add_figure(placed(tuple(seat), turn=face, size=0.58), ON_SHOULDERS, child)
        for arm, wrist, elbow in zip((pose.left_arm, pose.right_arm), joints.wrists, joints.elbows, strict=True):
            if arm in {PHONE, PHONE_HIGH}:
                _add_phone(place @ (wrist + Vector((0, 0.03, 0.11)) + (wrist - elbow) * 0.1))
    add_point_lamp(tuple(ROCKET + Vector((0, -60, -60))), 6.0e7, (1.0, 0.62, 0.32), 30)
    add_area_lamp((-14, 60, 26), (0, 0, 1.2), 26000, (1.0, 0.62, 0.34), 6)
    add_area_lamp((4, -14, 9), (0, 0, 1), 260, (0.42, 0.50, 0.85), 12)


def _add_sky(scene: bpy.types.Scene) -> None:
    """Light the scene with a gradient from the last red of the day to night, and thin clouds low over the sea."""
    nodes = Nodes(new_world(scene).node_tree)
    direction = nodes.add("TexCoord").outputs["Generated"]
    height = nodes.add("SeparateXYZ", Vector=direction).outputs["Z"]
    clear = nodes.ramp(height, SKY)
    stretched = nodes.add("Mapping", Vector=direction)
    stretched.inputs["Scale"].default_value = (2.2, 2.2, 17)
    clouds = nodes.map_range(nodes.noise(stretched.outputs[0], scale=1.7, detail=7, Roughness=0.6), (0.50, 0.72))
    low = nodes.map_range(height, (0.02, 0.42), (0.75, 0.0))
    cloudy = nodes.mix(nodes.math("MULTIPLY", clouds, low), clear, (0.20, 0.085, 0.085))
    nodes.set(nodes.tree.nodes["Background"].inputs["Color"], cloudy)


def _add_shore(chance: random.Random) -> None:
    """Add the grass that the people stand on, down to the water."""
    add_material(
        "bank",
        (0.012, 0.014, 0.008),
        roughness=1,
        shader=mottled((0.005, 0.006, 0.004), (0.022, 0.022, 0.012), scale=3, detail=8, start=0.3, end=0.7),
    )
    mesh = MeshBuilder("shore")
    rows = [
        [(x * 0.5, y, -max(0.0, y - 5.5) * 0.09 + 0.03 * math.sin(x * 0.9 + y)) for x in range(-60, 61)]
        for y in (-30, -6, 0, 3, 6, 8, 9.5, 11)
    ]
    mesh.surface(rows, "bank")
    for _ in range(2600):
        x, y = chance.uniform(-9, 9), chance.uniform(-2.5, 7.0)
        tip = Vector((x + chance.uniform(-0.06, 0.06), y, chance.uniform(0.05, 0.20)))
        mesh.tube((x, y, -0.05), tip, 0.006, 0.001, "bank", 3, capped=False)
    mesh.finish()


def _add_rocket() -> None:
    """Add the rocket, the fire below it, and the column of its smoke, which the fire lights."""
    add_material("fire", (1, 0.8, 0.5), glow=(1.0, 0.72, 0.38), glow_strength=42)
    add_material("fire_tail", (1, 0.6, 0.3), glow=(1.0, 0.45, 0.14), glow_strength=12)
    add_material("plume", (0.6, 0.6, 0.6), roughness=1, shader=_lit_smoke)
    mesh = MeshBuilder("rocket")
    x, y, z = ROCKET
    mesh.tube((x, y, z), (x, y, z + 52), 4.2, 4.2, "white_paint", 20)
    mesh.tube((x, y, z + 52), (x, y, z + 66), 4.6, 0.4, "white_paint", 20)
    mesh.lathe((x, y, z), (0, 0, -1), ((0, 3.2), (16, 7.5), (50, 9.5), (90, 6.0), (118, 1.0)), "fire", 24)
    mesh.lathe((x, y, z - 96), (0, 0, -1), ((0, 6.5), (30, 9.5), (75, 8), (125, 2)), "fire_tail", 24)
    mesh.finish()
    chance = random.Random(3)  # noqa: S311 - it only shapes smoke
    smoke = MeshBuilder("smoke")
    spine = [_path(step / PLUME_STEPS) for step in range(PLUME_STEPS + 1)]
    for number, (start, end) in enumerate(pairwise(spine)):
        radius = 8 + 20 * (number / PLUME_STEPS) ** 0.8
        for _ in range(7):
            wander = Vector([chance.gauss(0, 0.42) for _ in range(3)]) * radius
            smoke.ball(start.lerp(end, chance.random()) + wander, radius * chance.uniform(0.4, 0.8), "plume", 22, 14)
    for part in smoke.finish():
        texture = bpy.data.textures.new("billows", "CLOUDS")
        texture.noise_scale = 9
        billow = part.modifiers.new("billows", "DISPLACE")
        billow.texture, billow.strength, billow.texture_coords = texture, 13, "GLOBAL"


def _path(share: float) -> Vector:
    """Return where the smoke is: just below the rocket at 0, at the pad at 1; winds have bent it."""
    z = (ROCKET.z - 150) * (1 - share)
    return Vector((ROCKET.x + 26 * math.sin(share * 3.4) * share + 30 * share, ROCKET.y + 20 * share, z + 14))


def _lit_smoke(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade smoke that the fire lights from above, less and less further down."""
    height = nodes.add("SeparateXYZ", Vector=nodes.add("NewGeometry").outputs["Position"]).outputs["Z"]
    share = nodes.map_range(height, (0, ROCKET.z - 130))
    principled.inputs["Base Color"].default_value = (0.20, 0.18, 0.20, 1)
    colors = [
        (0.0, (0.055, 0.034, 0.045)),
        (0.45, (0.16, 0.085, 0.065)),
        (0.8, (0.60, 0.27, 0.10)),
        (1.0, (1.0, 0.62, 0.28)),
    ]
    nodes.set(principled.inputs["Emission Color"], nodes.ramp(share, colors))
    nodes.set(
        principled.inputs["Emission Strength"], nodes.map_range(nodes.math("POWER", share, 4.0), (0, 1), (0.55, 3.6))
    )


def _add_far_shore(chance: random.Random) -> None:
    """Add the far bank, its lamps and the towers of the pad."""
    add_material("lamp", (1, 0.9, 0.7), glow=(1, 0.85, 0.6), glow_strength=26)
    mesh = MeshBuilder("far shore")
    steps = [(-4000 + 40 * step, chance.uniform(5, 17)) for step in range(201)]
    mesh.surface([[(x, 2310, -1) for x, _ in steps], [(x, 2310, height) for x, height in steps]], "bank")
    for x, height in ((-310, 120), (-150, 120), (-232, 82)):
        mesh.tube((x, 2290, 0), (x, 2290, height), 3.0, 1.0, "bank", 6)
    for _ in range(46):
        mesh.box((chance.uniform(-1500, 1500), 2295, chance.uniform(3, 10)), (3, 1, 3), "lamp")
    mesh.finish()


def _add_phone(place: Vector) -> None:
    """Add a telephone that films the rocket: its screen is the brightest thing near by."""
    add_material("phone", (0.02, 0.02, 0.024), roughness=0.3)
    add_material("phone_screen", (0.1, 0.1, 0.15), glow=(0.30, 0.24, 0.34), glow_strength=1.6)
    add_material("phone_fire", (1, 0.8, 0.5), glow=(1.0, 0.75, 0.45), glow_strength=6)
    turn = Matrix.Rotation(math.radians(18), 4, "X")
    mesh = MeshBuilder("phone")
    mesh.box((0, 0, 0), (0.074, 0.010, 0.152), "phone")
    mesh.box((0, -0.006, 0), (0.067, 0.002, 0.142), "phone_screen")
    mesh.box((0.004, -0.0075, -0.004), (0.005, 0.001, 0.06), "phone_fire")
    for part in mesh.finish():
        part.matrix_world = Matrix.Translation(place) @ turn
