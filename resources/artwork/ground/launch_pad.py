"""A rocket on its pad at night under floodlights, with its tower and lightning masts, mirrored in water. Metres."""

import math
import random

import bpy

from ground.sky import NIGHTFALL
from ground.terrain import add_ground, add_palms, add_sky, add_trees, add_water
from modelling.cycles import add_area_lamp, add_point_lamp, set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder
from views import Point

PAD_HEIGHT = 14
ROCKET = (
    *((0, 2.6), (2, 2.6), (2.1, 2.7), (46, 2.7), (47.5, 2.7), (48, 2.55), (60, 2.55)),
    *((61, 3.1), (70, 3.1), (73.5, 2.6), (76.5, 1.7), (78.6, 0.6), (79, 0.1)),
)
BOOSTER = ((0, 1.5), (0.5, 1.7), (34, 1.7), (38, 1.1), (40, 0.2))
TOWER_X, TOWER_HEIGHT, TOWER_WIDTH = 17, 82, 8
MASTS = ((-62, 30), (62, 34), (-52, -34), (58, -30))
MAST_HEIGHT = 120
FLOODLIGHTS = ((-70, -62, 9), (72, -66, 9), (-66, 46, 9))


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    add_standard_materials()
    add_sky(scene, NIGHTFALL, 62, 29, strength=0.8, stars=0.9)
    chance = random.Random(8)  # noqa: S311 - it only scatters trees and lamps
    add_ground((0.014, 0.016, 0.012))
    add_water(-700, -95, half_width=9000, bump=0.10, scale=0.14)
    add_material("pad_concrete", (0.32, 0.31, 0.29), roughness=0.9)
    add_material("tower_steel", (0.20, 0.21, 0.23), metallic=0.3, roughness=0.5)
    add_material("frost", (0.80, 0.81, 0.82), roughness=0.6)
    add_material("core_orange", (0.62, 0.23, 0.07), roughness=0.8)
    add_material("floodlight", (1, 1, 1), glow=(1.0, 0.95, 0.86), glow_strength=25)
    add_material("red_lamp", (1, 0, 0), glow=(1.0, 0.05, 0.03), glow_strength=30)
    mesh = MeshBuilder("launch pad")
    _add_pad(mesh)
    _add_rocket(mesh)
    _add_tower(mesh)
    for x, y in MASTS:
        _add_mast(mesh, x, y)
    for x, y, z in FLOODLIGHTS:
        for number in range(4):
            mesh.box((x + number * 1.6 - 2.4, y, z), (1.2, 0.5, 1.0), "floodlight")
            mesh.rod((x + number * 1.6 - 2.4, y, 0), (x + number * 1.6 - 2.4, y, z), 0.15, "tower_steel")
    mesh.finish()
    for x, y, z in FLOODLIGHTS:
        add_area_lamp((x, y, z), (0, 0, 52), 5.5e4, (1.0, 0.94, 0.84), 5)
    add_point_lamp((0, 0, PAD_HEIGHT - 4), 9e3, (1, 0.8, 0.55), 2)
    add_trees(chance, -82, (-420, -110), 150, (2, 5), color=(0.010, 0.014, 0.008))
    add_trees(chance, -82, (110, 420), 150, (2, 5), color=(0.010, 0.014, 0.008))
    add_palms(chance, -84, (-170, -80), 9)
    add_palms(chance, -84, (90, 200), 9)


def _add_pad(mesh: MeshBuilder) -> None:
    slopes = [((-52, 0), (-30, PAD_HEIGHT)), ((52, 0), (30, PAD_HEIGHT))]
    for (far, low), (near, high) in slopes:
        corners = ((far, -34, low), (near, -24, high), (near, 24, high), (far, 34, low))
        mesh.face(corners, "pad_concrete")
    mesh.box((0, 0, PAD_HEIGHT / 2), (60, 48, PAD_HEIGHT), "pad_concrete")
    mesh.box((0, -24.2, PAD_HEIGHT / 2 - 1), (10, 1, PAD_HEIGHT - 3), "black")
    mesh.box((4, 0, PAD_HEIGHT + 2), (34, 22, 4), "tower_steel")
    mesh.sphere((-92, 18, 12), 10, "frost", 32, 18)
    mesh.sphere((112, 26, 11), 9, "frost", 32, 18)
    mesh.box((-150, 40, 5), (50, 20, 10), "pad_concrete")
    for number in range(6):
        mesh.box((-168 + number * 7, 29.8, 6), (3, 0.2, 2), "lit_window")


def _add_rocket(mesh: MeshBuilder) -> None:
    foot = PAD_HEIGHT + 4
    mesh.lathe((0, 0, foot), (0, 0, 1), ROCKET[:4], "core_orange", 48)
    mesh.lathe((0, 0, foot), (0, 0, 1), ROCKET[3:], "frost", 48)
    for x in (-4.6, 4.6):
        mesh.lathe((x, -0.4, foot - 1), (0, 0, 1), BOOSTER, "frost", 40)
        for z in (4, 30):
            mesh.rod((x * 0.55, -0.2, foot + z), (x * 0.75, -0.3, foot + z), 0.3, "grey")
    for z in (46.2, 60.4):
        mesh.band((0, 0, foot + z), (0, 0, 1), 0.35, 2.78, "dark", 48)
    for number in range(4):
        angle = number * math.pi / 2 + 0.6
        mesh.tube(
            (math.cos(angle), math.sin(angle), foot), (math.cos(angle) * 1.1, math.sin(angle) * 1.1, foot - 2.4),
            0.4, 1.0, "dark", 24, capped=False,
        )  # fmt: skip


def _add_tower(mesh: MeshBuilder) -> None:
    foot, half = PAD_HEIGHT + 4, TOWER_WIDTH / 2
    corners = [(TOWER_X + x, y) for x in (-half, half) for y in (-half, half)]
    for x, y in corners:
        mesh.box((x, y, foot + TOWER_HEIGHT / 2), (0.7, 0.7, TOWER_HEIGHT), "tower_steel")
    for floor in range(14):
        z = foot + floor * 6.0
        mesh.box((TOWER_X, 0, z), (TOWER_WIDTH + 1.2, TOWER_WIDTH + 1.2, 0.3), "tower_steel")
        for y in (-half, half):
            ends = ((TOWER_X - half, y, z), (TOWER_X + half, y, z + 6))
            mesh.rod(*(ends if floor % 2 else ((ends[1][0], y, z), (ends[0][0], y, z + 6))), 0.22, "tower_steel")
        mesh.box((TOWER_X - half - 0.8, -half, z + 2.4), (0.5, 0.5, 0.5), "floodlight" if floor % 2 else "lit_window")
    for z in (26, 50, 64):
        start, end = (TOWER_X - half, 0, foot + z), (3.4, 0, foot + z - 1)
        mesh.box(((start[0] + end[0]) / 2, 0, foot + z), (start[0] - end[0], 1.8, 2.0), "tower_steel")
    mesh.rod((TOWER_X, 0, foot + TOWER_HEIGHT), (TOWER_X, 0, foot + TOWER_HEIGHT + 16), 0.3, "tower_steel")
    mesh.sphere((TOWER_X, 0, foot + TOWER_HEIGHT + 16), 0.7, "red_lamp", 12, 8)


def _add_mast(mesh: MeshBuilder, x: float, y: float) -> None:
    """Add a lattice mast against lightning, with a white tip."""

    def place(angle: float, z: float) -> Point:
        radius = 3.2 * (1 - z / MAST_HEIGHT) + 0.5
        return x + radius * math.cos(angle), y + radius * math.sin(angle), z

    for leg in range(3):
        angle = leg * 2.094
        mesh.rod(place(angle, 0), place(angle, MAST_HEIGHT), 0.3, "tower_steel")
        for step in range(20):
            low = MAST_HEIGHT * step / 20
            mesh.rod(place(angle, low), place(angle + 2.094, low + MAST_HEIGHT / 20), 0.13, "tower_steel")
    mesh.cylinder((x, y, MAST_HEIGHT), (x, y, MAST_HEIGHT + 22), 0.5, "white_paint", 12)
    mesh.sphere((x, y, MAST_HEIGHT + 22.6), 0.7, "red_lamp", 12, 8)
