"""A sleep station: a padded booth as small as a shower, and someone asleep in a bag tied to its wall. Metres."""

import math
import random
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector

from cabin.kit import (
    WARM,
    add_arm,
    add_bag,
    add_cabin_materials,
    add_cable,
    add_laptop,
    add_loose_cable,
    add_rail,
    add_screen_materials,
    finish_rounded,
    set_for_cabin,
)
from cabin.racks import Wall, add_rack
from modelling.cycles import add_area_lamp, add_point_lamp
from modelling.materials import add_material, add_picture_material, brick
from modelling.mesh import MeshBuilder, Place
from modelling.nodes import Nodes
from people.bones import Limb, Pose, joints_of
from people.figure import Look, add_figure, placed, skull_place
from people.flesh import Bead, Cut, ball, beads, skin

HALF_WIDTH, DEPTH, HALF_HEIGHT = 0.46, 0.72, 0.98
BAG_AT = (0.04, DEPTH - 0.24, -0.16)
PHOTOGRAPHS = ((0.455, 0.18, 0.50, "photo0"), (0.455, 0.20, 0.355, "photo1"), (0.455, 0.38, 0.45, "photo2"))
ASLEEP = Pose(
    belly=(0, 0.06, 1),
    chest=(0, 0.10, 1),
    neck=(-0.05, 0.22, 1),
    head_up=(-0.22, 0.20, 1),
    face=(-0.92, -0.12, -0.22),
    left_arm=Limb((0.28, 0.80, -0.42), (-0.34, 0.82, 0.30), (-0.22, 0.88, -0.10), (-0.2, -0.1, -1), 0.38),
    right_arm=Limb((0.22, 0.72, -0.55), (-0.28, 0.90, 0.12), (-0.25, 0.85, -0.30), (-0.3, -0.2, -1), 0.45),
    left_leg=Limb((0.05, 0.28, -1), (0.0, -0.24, -1), (0, 0.6, -0.8)),
    right_leg=Limb((0.05, 0.30, -1), (0.0, -0.20, -1), (0, 0.6, -0.8)),
)


def build(scene: bpy.types.Scene, *photographs: Path) -> None:
    """Build the booth and its sleeper, with pictures of home on the wall."""
    set_for_cabin(scene, (0.030, 0.036, 0.055))
    add_cabin_materials()
    add_screen_materials()
    add_material("padding", (0.60, 0.575, 0.52), roughness=0.95, shader=_padded)
    add_material("bag_green", (0.085, 0.15, 0.135), roughness=0.9, shader=_padded_bag)
    add_material("bag_lining", (0.50, 0.44, 0.34), roughness=0.95)
    add_material("mask", (0.03, 0.035, 0.07), roughness=0.8)
    add_material("plush", (0.62, 0.33, 0.08), roughness=1)
    for number, file in enumerate(photographs):
        add_picture_material(f"photo{number}", str(file), 0.42)
    chance = random.Random(4)  # noqa: S311 - it only shapes cables and racks
    mesh = MeshBuilder("booth")
    _add_booth(mesh)
    _add_aisle(mesh, chance)
    _add_belongings(mesh, chance)
    finish_rounded(mesh)
    _add_sleeper()
    add_area_lamp((-0.10, 0.34, 0.93), (0.02, 0.36, 0), 9.5, WARM, 0.34, 0.10)
    add_point_lamp((-0.34, 0.28, 0.14), 1.1, (0.62, 0.80, 1.0), 0.10)
    add_area_lamp((-1.4, -2.2, 1.3), (0.1, 0.2, 0.3), 22, (0.50, 0.62, 0.95), 0.9)


def _padded(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade quilted wall padding: rows of soft squares."""
    seams = brick(nodes, (1, 1, 1), (1, 1, 1), (0, 0, 0), (0.17, 0.17), 0.016, 1.0).outputs["Color"]
    folds = nodes.noise(nodes.object_place(), scale=12, detail=4)
    height = nodes.math("MULTIPLY_ADD", folds, 0.25, seams)
    nodes.set(principled.inputs["Normal"], nodes.bump(height, 0.5, 0.02))


def _padded_bag(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade the bag: quilted across."""
    place = nodes.add("SeparateXYZ", Vector=nodes.object_place()).outputs["Z"]
    waves = nodes.math("ABSOLUTE", nodes.math("SINE", nodes.math("MULTIPLY", place, 24)))
    folds = nodes.noise(nodes.object_place(), scale=14, detail=5, Distortion=1.0)
    height = nodes.math("MULTIPLY_ADD", folds, 0.8, nodes.math("POWER", waves, 0.4))
    nodes.set(principled.inputs["Normal"], nodes.bump(height, 0.6, 0.018))


def _add_booth(mesh: MeshBuilder) -> None:
    """Add the booth's walls, its ceiling with the lamp, its floor, its doorway and a folded door."""
    wide, deep, high = HALF_WIDTH, DEPTH, HALF_HEIGHT
    mesh.box((0, deep + 0.02, 0), (2 * wide, 0.04, 2 * high), "padding")
    for side in (-1, 1):
        mesh.box((side * (wide + 0.02), deep / 2, 0), (0.04, deep, 2 * high), "padding")
        mesh.box((side * (wide + 0.03), -0.02, 0), (0.10, 0.06, 2 * high + 0.1), "rack")
        mesh.box((side * (wide - 0.005), -0.03, 0), (0.02, 0.05, 2 * high), "rack_grey")
    for side in (-1, 1):
        mesh.box((0, deep / 2, side * (high + 0.02)), (2 * wide, deep, 0.04), "padding")
        mesh.box((0, -0.02, side * (high + 0.05)), (2 * wide + 0.16, 0.06, 0.10), "rack")
    mesh.box((-0.10, 0.34, high - 0.015), (0.40, 0.15, 0.03), "rack_grey")
    mesh.box((-0.10, 0.34, high - 0.033), (0.34, 0.10, 0.008), "warm_strip")
    mesh.box((0.28, 0.30, high - 0.02), (0.20, 0.20, 0.04), "grey_plastic")
    for slot in range(6):
        mesh.box((0.21 + slot * 0.028, 0.30, high - 0.042), (0.010, 0.17, 0.006), "gap")
    for fold in range(4):
        turn = Matrix.Rotation(0.9 if fold % 2 else -0.9, 4, "Z")
        mesh.box((wide + 0.10 + fold * 0.052, -0.10, 0), (0.085, 0.012, 2 * high - 0.02), "rack_blue", turn)


def _add_aisle(mesh: MeshBuilder, chance: random.Random) -> None:
    """Add what stands to both sides of the booth, in the dark of the aisle."""
    x, z = Vector((1, 0, 0)), Vector((0, 0, 1))
    wall = Wall(Vector((0, -0.02, 0)), x, z)
    add_rack(mesh, chance, wall, -1.11, "lockers", 2.1)
    add_rack(mesh, chance, wall, 1.32, "drawers", 2.1)
    for side in (-1, 1):
        add_rail(mesh, (side * 0.60, -0.05, -0.45), (side * 0.60, -0.05, 0.45), (0, -1, 0))


def _add_belongings(mesh: MeshBuilder, chance: random.Random) -> None:
    """Add a laptop on its arm, pictures, a clock, a bag, headphones and a toy that floats."""
    add_arm(mesh, [(0.45, 0.46, -0.20), (0.40, 0.36, -0.22), (0.36, 0.26, -0.20)])
    add_laptop(mesh, (0.335, 0.22, -0.18), (-0.80, -0.60, 0.10), "plot0", open_by=1.9, size=0.29)
    add_loose_cable(chance, (0.45, 0.52, 0.05), (0.39, 0.28, -0.19), (-1, -0.2, 0), 0.004, "cable_white", 0.07)
    add_loose_cable(chance, (0.45, 0.12, 0.85), (0.45, 0.42, 0.62), (-1, 0, 0), 0.005, "cable_grey", 0.05)
    for x, y, z, name in PHOTOGRAPHS:
        mesh.box((x, y, z), (0.004, 0.150, 0.108), "label")
        low = Vector((x - 0.004, y - 0.068, z - 0.045))
        _add_picture(mesh, low, Vector((0, 1, 0)), 0.136, 0.09, name)
    for number in range(3):
        mesh.box(
            (-0.448, 0.24, 0.30 + number * 0.045),
            (0.024, 0.15, 0.036),
            ("cloth_blue", "red_paint", "label_yellow")[number],
        )
    mesh.box((-0.440, 0.24, 0.345), (0.012, 0.02, 0.16), "strap")
    add_bag((0.35, 0.28, -0.66), (0.20, 0.28, 0.34), "cloth_white")
    add_bag((-0.36, 0.28, -0.70), (0.18, 0.26, 0.24), "cloth_grey")
    mesh.box((0.452, 0.30, 0.62), (0.012, 0.13, 0.07), "black_plastic")
    mesh.box((0.445, 0.30, 0.62), (0.004, 0.10, 0.04), "amber_led")
    _add_toy(Vector((0.185, 0.16, 0.535)))
    add_cable([(0.30, 0.10, 0.97), (0.27, 0.14, 0.84), (0.21, 0.15, 0.72), (0.19, 0.16, 0.62)], 0.0018, "cable_white")


def _add_picture(mesh: MeshBuilder, low: Vector, across: Vector, width: float, height: float, material: str) -> None:
    right, top = across * width, Vector((0, 0, height))
    mesh.face((low, low + right, low + right + top, low + top), material, ((1, 0), (0, 0), (0, 1), (1, 1)))


def _add_toy(place: Vector) -> None:
    """Add a small stuffed bear, which shows at a glance that nothing falls here."""
    turn = Matrix.Rotation(0.5, 3, "Y") @ Matrix.Rotation(0.4, 3, "Z")

    def bead(offset: Place, radii: tuple[float, float, float]) -> Bead:
        return Bead(place + turn @ Vector(offset), turn.to_4x4(), radii)

    parts = [
        bead((0, 0, 0), (0.038, 0.033, 0.045)),
        bead((0, -0.004, 0.065), (0.034, 0.031, 0.031)),
        bead((0, -0.033, 0.058), (0.014, 0.012, 0.011)),
    ]
    for side in (-1, 1):
        parts += [
            bead((side * 0.026, 0, 0.095), (0.012, 0.007, 0.012)),
            bead((side * 0.046, -0.012, 0.018), (0.026, 0.013, 0.013)),
            bead((side * 0.026, -0.018, -0.045), (0.015, 0.016, 0.026)),
        ]
    skin("toy", parts, "plush", voxel=0.004, creases=0.003)


def _add_mask(place: Matrix) -> None:
    """Add a sleep mask: pads over the eyes, and a band around the head."""
    parts = []
    for step in range(64):
        angle = 2 * math.pi * step / 64
        front = max(0.0, math.sin(angle)) ** 2
        point = Vector((0.081 * math.cos(angle), 0.099 * math.sin(angle), -0.008 + 0.012 * (1 - front)))
        parts.append(Bead(point, Matrix.Rotation(angle, 4, "Z"), (0.006 + 0.007 * front, 0.012, 0.011 + 0.021 * front)))
    skin("mask", parts, "mask", voxel=0.0035).matrix_world = place


def _add_sleeper() -> None:
    """Add the sleeper, whose face looks away, and the bag with its straps."""
    turn = Matrix.Rotation(math.pi, 4, "Z")
    place = placed(BAG_AT, turn=turn)
    add_figure(place, ASLEEP, Look(shirt="white", trousers="grey", skin="tan", hair="black", style="short", seed=5))
    joints = joints_of(ASLEEP)
    _add_mask(place @ skull_place(ASLEEP, joints))
    across = Vector((1, 0, 0))
    top = joints.neck + Vector((0, 0, 0.015))
    knees = (joints.knees[0] + joints.knees[1]) / 2
    feet = (joints.toes[0] + joints.toes[1]) / 2 - Vector((0, 0.05, 0.02))
    middle = Vector((0, 0.0, 0.12))
    parts = beads(top, middle, ((0.17, 0.12), (0.262, 0.165), (0.262, 0.175), (0.262, 0.178)), across, steps=16)
    parts += beads(middle, knees, ((0.262, 0.178), (0.255, 0.170), (0.235, 0.155)), across, steps=14)
    parts += beads(knees, feet, ((0.235, 0.155), (0.21, 0.135), (0.17, 0.11)), across, steps=14)
    collar = Cut(top - Vector((0, 0, 0.005)), Vector((0, -0.30, 1)))
    bag = skin("bag", parts, "bag_green", voxel=0.009, creases=0.030, cuts=[collar])
    hood = [
        ball(Vector((0.13 * math.cos(a) - 0.02, -0.085, 0.60 + 0.15 * math.sin(a))), 0.055)
        for a in np.linspace(-0.5, 3.64, 24)
    ]
    skin("hood", hood, "bag_green", voxel=0.009, creases=0.016).matrix_world = place
    zip_line = [Vector((0.035 * math.sin(z * 5), 0.182 - 0.02 * abs(z), z)) for z in np.linspace(0.36, -0.5, 18)]
    add_cable([place @ point for point in zip_line], 0.006, "cable_black")
    bag.matrix_world = place
    straps = MeshBuilder("straps")
    for z in (-0.02, -0.62):
        _add_strap(straps, Vector(BAG_AT) + Vector((0, 0, z)))
    for part in straps.finish():
        solid = part.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness = 0.004


def _add_strap(mesh: MeshBuilder, middle: Vector) -> None:
    """Add a strap from the wall around the bag to the wall, and its buckle."""
    wide, thick, wall = 0.288, 0.212, DEPTH - 0.002 - BAG_AT[1]
    turns = [math.pi * (step / 24 * 1.16 - 0.08) for step in range(25)]
    around = [Vector((wide * math.cos(turn), -thick * math.sin(turn), 0)) for turn in turns]
    points = [Vector((0.35, wall, 0)), *around, Vector((-0.35, wall, 0))]
    mesh.surface([[middle + point + Vector((0, 0, z)) for point in points] for z in (-0.022, 0.022)], "strap_tan")
    mesh.box(middle + Vector((0.05, -thick - 0.002, 0)), (0.05, 0.014, 0.056), "black_plastic")
