"""A laboratory at work: someone at a glovebox, another further on with the head the other way up. Metres."""

import math
import random

import bpy
from mathutils import Matrix, Vector

from cabin.kit import (
    add_arm,
    add_bag,
    add_cabin_materials,
    add_cable,
    add_laptop,
    add_loose_cable,
    add_pouch,
    add_rail,
    add_screen_materials,
    finish_rounded,
    set_for_cabin,
)
from cabin.module import HALF, add_module, add_module_lamps
from cabin.racks import Wall, module_walls
from modelling.cycles import add_point_lamp
from modelling.materials import add_material
from modelling.mesh import MeshBuilder
from people.bones import Limb, Pose
from people.figure import Look, add_figure, placed

RACKS = {
    "left": ("lockers", "drawers", "instruments", "lockers", "instruments"),
    "right": ("cloth", "lockers", "instruments", "cloth", "drawers"),
    "ceiling": ("plain", "lockers", "plain", "plain", "lockers"),
    "floor": ("plain", "plain", "lockers", "plain", "plain"),
}
BOX_Y, BOX_Z, BOX_OUT = 0.42, 0.10, 0.40
AT_GLOVEBOX = Pose(
    belly=(0, 0.22, 1),
    chest=(0, 0.36, 1),
    neck=(0, 0.50, 1),
    head_up=(0.05, 0.42, 1),
    face=(0.28, 1, -0.42),
    left_arm=Limb((0.16, 0.55, -0.80), (-0.05, 0.98, 0.16), (0, 1, 0), (-0.5, 0, -1), 0.4),
    right_arm=Limb((0.16, 0.55, -0.80), (-0.05, 0.98, 0.16), (0, 1, 0), (-0.5, 0, -1), 0.4),
    left_leg=Limb((0.16, 0.52, -0.85), (0.10, -0.78, -0.62), (0.1, 0.35, -0.95)),
    right_leg=Limb((0.20, 0.34, -0.92), (0.04, -0.62, -0.78), (0.1, 0.55, -0.85)),
)
FURTHER_ON = Pose(
    belly=(0, 0.12, 1),
    chest=(0, 0.22, 1),
    neck=(0, 0.35, 1),
    head_up=(0, 0.3, 1),
    face=(0, 1, -0.35),
    left_arm=Limb((0.35, 0.75, -0.50), (-0.30, 0.90, 0.20), (-0.3, 0.9, 0), (0, 0, -1), 0.5),
    right_arm=Limb((0.45, 0.72, -0.30), (-0.25, 0.90, 0.35), (-0.2, 0.9, 0.2), (0, 0, -1), 0.3),
    left_leg=Limb((0.15, 0.60, -0.75), (0.0, -0.65, -0.70), (0, 0.4, -0.9)),
    right_leg=Limb((0.22, 0.50, -0.80), (0.10, -0.75, -0.60), (0, 0.4, -0.9)),
)


def build(scene: bpy.types.Scene) -> None:
    """Build the laboratory."""
    set_for_cabin(scene, (0.07, 0.075, 0.085))
    add_cabin_materials()
    add_screen_materials()
    add_material("glass_box", (0.30, 0.36, 0.42), roughness=0.08, glow=(0.62, 0.80, 1.0), glow_strength=0.55)
    add_material("glove", (0.035, 0.10, 0.30), roughness=0.6)
    add_material("sample", (0.1, 0.5, 0.4), glow=(0.2, 1.0, 0.75), glow_strength=2.5)
    chance = random.Random(12)  # noqa: S311 - it only furnishes racks
    mesh = MeshBuilder("laboratory")
    walls = module_walls(HALF)
    add_module(mesh, chance, walls, RACKS)
    add_module_lamps(mesh)
    _add_glovebox(mesh)
    _add_loose_things(mesh, chance, walls)
    finish_rounded(mesh)
    _add_people()


def _add_glovebox(mesh: MeshBuilder) -> None:
    """Add the glovebox: a case out of its rack, a bright window with the work behind it, two ports with cuffs."""
    wall = Wall(Vector((-HALF, BOX_Y, BOX_Z)), Vector((0, 1, 0)), Vector((0, 0, 1)))
    out = BOX_OUT
    wall.box(mesh, (0, 0, out / 2), (0.96, 0.62, out), "rack")
    wall.box(mesh, (0, 0.34, out * 0.46), (0.90, 0.06, out * 0.8), "rack_grey")
    wall.box(mesh, (0, 0.20, out + 0.002), (0.84, 0.20, 0.02), "black_plastic")
    wall.box(mesh, (0, 0.20, out + 0.010), (0.78, 0.15, 0.012), "glass_box")
    wall.box(mesh, (-0.20, 0.17, out + 0.018), (0.045, 0.07, 0.006), "sample")
    wall.box(mesh, (0.06, 0.18, out + 0.018), (0.12, 0.10, 0.004), "grey_plastic")
    for along in (-0.18, 0.18):
        center = wall.at(along, -0.03, out)
        mesh.cylinder(center, center + wall.inwards * 0.03, 0.105, "grey_plastic", 40)
        mesh.cylinder(center + wall.inwards * 0.03, center + wall.inwards * 0.045, 0.085, "glove", 40)
    for along in (-0.42, 0.42):
        for up in (-0.26, 0.27):
            bolt = wall.at(along, up, out)
            mesh.cylinder(bolt, bolt + wall.inwards * 0.016, 0.016, "steel", 16)
    wall.box(mesh, (0.30, -0.25, out + 0.006), (0.22, 0.05, 0.012), "black_plastic")
    for number, led in enumerate(("green_led", "green_led", "amber_led")):
        wall.box(mesh, (0.24 + number * 0.05, -0.25, out + 0.014), (0.014, 0.014, 0.006), led)
    add_point_lamp(tuple(wall.at(0, 0.22, out + 0.12)), 1.6, (0.70, 0.85, 1.0), 0.10)


def _add_loose_things(mesh: MeshBuilder, chance: random.Random, walls: dict[str, Wall]) -> None:
    """Add laptops on arms, bags, cables, a pouch of water and a pen that float."""
    left, right = walls["left"], walls["right"]
    add_arm(mesh, [left.at(1.25, 0.30, 0.02), left.at(1.15, 0.36, 0.22), left.at(1.06, 0.36, 0.34)])
    add_laptop(mesh, left.at(1.05, 0.36, 0.36), (0.72, -0.70, 0.0), "map", open_by=1.85)
    add_loose_cable(
        chance, left.at(1.5, 0.6, 0.03), left.at(1.12, 0.36, 0.36), left.inwards, 0.006, "cable_white", 0.14
    )
    add_arm(mesh, [right.at(-2.0, 0.05, 0.02), right.at(-1.95, 0.10, 0.24), right.at(-1.9, 0.12, 0.32)])
    add_laptop(mesh, right.at(-1.9, 0.12, 0.34), (-0.8, -0.6, 0.0), "plot2", open_by=1.9)
    for number in range(7):
        start = left.at(chance.uniform(-0.6, 3.2), chance.uniform(0.2, 0.95), 0.03)
        end = left.at(chance.uniform(-0.6, 3.2), chance.uniform(-0.8, 0.6), 0.03)
        add_loose_cable(
            chance,
            start,
            start.lerp(end, 0.45),
            left.inwards,
            0.006,
            ("cable_white", "cable_blue", "cable_grey", "cable_orange")[number % 4],
            0.16,
        )
    add_cable(
        [left.at(0.95, 0.05, 0.30), left.at(1.2, -0.15, 0.25), left.at(1.6, -0.3, 0.12), left.at(1.8, -0.35, 0.03)],
        0.012,
        "cable_black",
    )
    add_bag(tuple(left.at(-0.95, -0.45, 0.17)), (0.5, 0.26, 0.36), "cloth_white", Matrix.Rotation(math.pi / 2, 4, "Z"))
    add_bag(tuple(walls["ceiling"].at(1.9, 0.1, 0.16)), (0.42, 0.30, 0.24), "cloth_blue")
    add_bag(tuple(walls["floor"].at(2.5, 0.35, 0.16)), (0.5, 0.36, 0.26), "cloth_white", Matrix.Rotation(0.3, 4, "Z"))
    add_pouch(
        (0.20, 0.75, 0.42), (0.10, 0.16, 0.045), "steel", Matrix.Rotation(0.6, 4, "Y") @ Matrix.Rotation(0.8, 4, "Z")
    )
    mesh.cylinder((-0.02, 0.30, 0.52), (0.07, 0.38, 0.57), 0.005, "black_plastic", 12)
    add_rail(mesh, left.at(0.05, -0.62, 0.16), left.at(0.85, -0.62, 0.16), left.inwards, "rail_blue")
    mesh.cylinder(right.at(-1.3, -0.55, 0.10), right.at(-1.3, -0.15, 0.10), 0.065, "red_paint", 24)
    mesh.cylinder(right.at(-1.3, -0.15, 0.10), right.at(-1.3, -0.09, 0.10), 0.03, "black_plastic", 16)


def _add_people() -> None:
    facing_left = Matrix.Rotation(math.radians(82), 4, "Z")
    near = Look(shirt="navy", trousers="khaki", skin="light", hair="brown", style="bun", seed=3)
    add_figure(placed((-0.23, 0.44, -0.10), turn=facing_left), AT_GLOVEBOX, near)
    upside_down = Matrix.Rotation(math.radians(-62), 4, "Z") @ Matrix.Rotation(math.radians(168), 4, "Y")
    far = Look(shirt="red", trousers="navy", skin="dark", hair="black", style="short", seed=8)
    add_figure(placed((0.30, 2.75, 0.22), turn=upside_down), FURTHER_ON, far)
