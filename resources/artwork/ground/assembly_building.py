"""The Vehicle Assembly Building at sunrise over water: 218 by 158 m and 160.3 m tall (NASA Kennedy fact sheet). Metres.

The front faces -y. No insignia; the U.S. flag is painted on the wall as on the real one, with stripes that hang.
"""

import random
from dataclasses import replace

import bpy

from ground.sky import SUNRISE
from ground.terrain import add_ground, add_palms, add_sky, add_trees, add_water
from modelling.cycles import set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder

WIDTH, DEPTH, HEIGHT = 158, 218, 160.3
CENTER_X, CENTER_Y = 40, 120
FRONT = CENTER_Y - DEPTH / 2
STRIPE_WIDTH = 1.77


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    add_standard_materials()
    sky = replace(SUNRISE, sun_elevation=7, coverage=0.02)
    add_sky(scene, sky, 196, 19, strength=0.85, sun_strength=4.6, sun_color=(1, 0.60, 0.30))
    chance = random.Random(5)  # noqa: S311 - it only scatters trees and lamps
    add_material("wall_white", (0.70, 0.70, 0.69), roughness=0.6)
    add_material("wall_recess", (0.16, 0.18, 0.21))
    add_material("door_leaf", (0.33, 0.355, 0.385), roughness=0.45)
    add_material("wall_rib", (0.30, 0.32, 0.35))
    add_ground((0.045, 0.055, 0.022))
    add_water(-1200, -330, bump=0.10, scale=0.10)
    mesh = MeshBuilder("assembly building")
    _add_building(mesh, chance)
    _add_flag(mesh)
    _add_neighbours(mesh, chance)
    _add_lamps(mesh, chance)
    mesh.finish()
    add_trees(chance, -300, (-900, 1100), 900, (2.5, 7))
    add_trees(chance, 60, (-1100, -260), 260, (4, 10))
    add_trees(chance, 90, (380, 1500), 380, (4, 10))
    add_palms(chance, -318, (-560, -150), 18)
    add_palms(chance, -318, (240, 620), 16)


def _add_building(mesh: MeshBuilder, chance: random.Random) -> None:
    mesh.box((CENTER_X, CENTER_Y, HEIGHT / 2), (WIDTH, DEPTH, HEIGHT), "wall_white")
    mesh.box((CENTER_X, FRONT - 1.0, HEIGHT / 2), (26, 3, HEIGHT), "wall_recess")
    for x in (CENTER_X - 46, CENTER_X + 46):
        _add_high_bay_door(mesh, x)
    for x in (-79, -71, -22, 22, 71, 79):
        mesh.box((CENTER_X + x * 0.985, FRONT - 0.9, HEIGHT / 2), (3.2, 2.2, HEIGHT), "wall_rib")
    for z in (141, 146, 159):
        mesh.box((CENTER_X, FRONT - 1.0, z), (WIDTH, 1.6, 1.2), "wall_rib")
    for side in (-1, 1):
        wall = CENTER_X + side * WIDTH / 2
        for number in range(16):
            mesh.box((wall + side * 0.6, FRONT + 10 + number * 13.2, HEIGHT / 2), (1.2, 2.0, HEIGHT), "wall_rib")
        for number in range(9):
            mesh.box((wall + side * 0.3, CENTER_Y, 12 + number * 17), (0.8, DEPTH, 0.9), "wall_rib")
    mesh.box((CENTER_X, CENTER_Y, HEIGHT + 1), (WIDTH - 6, DEPTH - 6, 2), "wall_rib")
    for _ in range(14):
        place = (CENTER_X + chance.uniform(-60, 60), CENTER_Y + chance.uniform(-90, 90), HEIGHT + 4)
        mesh.box(place, (chance.uniform(4, 12), chance.uniform(4, 12), chance.uniform(3, 7)), "wall_rib")
    mesh.box((CENTER_X, CENTER_Y + DEPTH / 2 + 42, 32), (WIDTH * 0.9, 84, 64), "wall_white")


def _add_high_bay_door(mesh: MeshBuilder, x: float) -> None:
    """Add a door as tall as a rocket: seven leaves that stack upwards."""
    mesh.box((x, FRONT - 0.8, 70), (46, 2.0, 139), "wall_recess")
    for leaf in range(7):
        mesh.box((x, FRONT - 2.0, 8 + leaf * 19.6), (44 if leaf > 1 else 46, 1.0, 18.6), "door_leaf")
    mesh.box((x, FRONT - 2.6, 70), (3.0, 1.2, 139), "wall_recess")


def _add_flag(mesh: MeshBuilder) -> None:
    add_material("flag_red", (0.42, 0.02, 0.03), roughness=0.6)
    add_material("flag_white", (0.74, 0.74, 0.74), roughness=0.6)
    add_material("flag_blue", (0.02, 0.03, 0.14), roughness=0.6)
    for stripe in range(13):
        color = "flag_red" if stripe % 2 == 0 else "flag_white"
        mesh.box((CENTER_X + (stripe - 6) * STRIPE_WIDTH, FRONT - 3.2, 104), (STRIPE_WIDTH, 0.5, 62), color)
    mesh.box((34.7, FRONT - 3.5, 122.5), (STRIPE_WIDTH * 7, 0.5, 25), "flag_blue")
    for row in range(6):
        for column in range(5):
            mesh.box((29.5 + column * 2.6, FRONT - 3.8, 132.4 - row * 4), (0.8, 0.3, 0.8), "flag_white")


def _add_neighbours(mesh: MeshBuilder, chance: random.Random) -> None:
    mesh.box((-200, 60, 11), (115, 55, 22), "wall_white")  # launch control
    mesh.box((-200, 32, 15), (112, 2, 9), "window")
    mesh.box((250, 80, 18), (140, 80, 36), "wall_white")
    mesh.box((330, 160, 12), (90, 60, 24), "wall_white")
    mesh.box((-330, 140, 8), (90, 50, 16), "wall_white")
    mesh.box((-420, 200, 14), (70, 40, 28), "wall_white")
    for x in (-260, 180, 310, -120):
        mesh.rod((x, 20, 0), (x, 20, chance.uniform(20, 42)), 0.35)
    mesh.cylinder((-300, 60, 0), (-300, 60, 30), 1.2, "wall_white", 16)
    mesh.sphere((-300, 60, 36), 9, "wall_white")


def _add_lamps(mesh: MeshBuilder, chance: random.Random) -> None:
    add_material("lamp", (1, 0.9, 0.7), glow=(1, 0.85, 0.6), glow_strength=8)
    for _ in range(40):
        place = (chance.uniform(-420, 420), -14 + chance.uniform(-8, 8), chance.uniform(3, 9))
        mesh.box(place, (0.9, 0.4, 0.9), "lamp")
