"""A launch at nightfall, as a long exposure: the rocket's path is one arc of light over water. Metres."""

import random
from itertools import pairwise

import bpy

from ground.sky import NIGHTFALL
from ground.terrain import add_ground, add_palms, add_sky, add_trees, add_water
from modelling.cycles import add_point_lamp, set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder
from views import Point

PAD_X, PAD_Y = -150, 2960
STEPS, BRIGHT_STEPS = 120, 46
TOWERS = ((-330, 180), (30, 180), (-150, 110))
"""Where the pad's lightning towers and its service tower stand along x, and how tall they are."""


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    add_standard_materials()
    add_sky(scene, NIGHTFALL, 70, 23, strength=0.55, stars=0.9)
    chance = random.Random(5)  # noqa: S311 - it only scatters trees and lamps
    add_ground((0.012, 0.014, 0.010))
    add_water(-700, 300, half_width=9000, bump=0.16, scale=0.08)
    add_material("trail", (1, 0.8, 0.5), glow=(1, 0.52, 0.18), glow_strength=16)
    add_material("bright_trail", (1, 0.9, 0.7), glow=(1, 0.66, 0.30), glow_strength=34)
    add_material("lamp", (1, 0.9, 0.7), glow=(1, 0.85, 0.6), glow_strength=40)
    mesh = MeshBuilder("launch")
    for number, (start, end) in enumerate(pairwise(flight_path())):
        radius = 6.5 * (1 - number / 150) + 1.2
        material = "bright_trail" if number < BRIGHT_STEPS else "trail"
        mesh.tube(start, end, radius, radius, material, 10, capped=False)
    for x, height in TOWERS:
        _add_tower(mesh, x, height)
    mesh.sphere((PAD_X, 2990, 32), 34, "bright_trail")
    for _ in range(60):
        place = (chance.uniform(-1800, 1800), 2600 + chance.uniform(-8, 8), chance.uniform(4, 14))
        mesh.box(place, (3.4, 1, 3.4), "lamp")
    mesh.finish()
    add_trees(chance, 330, (-1500, 1500), 900, (4, 10), color=(0.006, 0.008, 0.006))
    add_palms(chance, 318, (-520, -330), 14)
    add_palms(chance, 318, (260, 520), 16)
    add_point_lamp((PAD_X, 2700, 120), 9e7, (1, 0.66, 0.36), 30)
    add_point_lamp((-100, 2500, 500), 1.2e8, (1, 0.7, 0.42), 30)


def flight_path() -> list[Point]:
    """Return the rocket's path: straight up, then more and more downrange."""
    shares = [i / STEPS for i in range(STEPS + 1)]
    return [(PAD_X + 3300 * t**2.05, 3000 + 2600 * t**1.6, 30 + 2750 * t**0.86 - 420 * t**3) for t in shares]


def _add_tower(mesh: MeshBuilder, x: float, height: float) -> None:
    for side in (-5, 5):
        mesh.rod((x + side, PAD_Y, 0), (x + side * 0.4, PAD_Y, height), 1.2, "dark")
    for z in range(0, height, 16):
        mesh.rod((x - 5, PAD_Y, z), (x + 5, PAD_Y, z + 12), 0.7, "dark")
    mesh.rod((x, PAD_Y, height), (x, PAD_Y, height + 28), 0.5, "dark")
