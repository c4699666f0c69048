"""A rocket engine fires in a tall test stand at dusk. Metres; the stand is modelled after the large ones at Stennis."""

import math
import random
from dataclasses import replace

import bpy

from ground.sky import DUSK
from ground.smoke import add_smoke
from ground.terrain import add_ground, add_sky, add_trees
from modelling.cycles import add_point_lamp, add_sun, set_for_ground
from modelling.materials import add_material, add_standard_materials, panelled
from modelling.mesh import MeshBuilder

DECKS, DECK_HEIGHT, FIRST_DECK = 12, 5.2, 46
NOZZLE_FOOT = 41
LAMPS = (
    ((0, -26, 10), 5e4, (1, 0.50, 0.18)),
    ((0, -5, 30), 2.5e4, (1, 0.66, 0.36)),
    ((8, -44, 15), 4.5e5, (1, 0.44, 0.16)),
    ((-60, -110, 60), 9e4, (1, 0.80, 0.62)),
)


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    scene.cycles.volume_step_rate = 4
    scene.cycles.volume_max_steps = 128
    add_standard_materials()
    add_sky(scene, replace(DUSK, coverage=0.05, sun_elevation=-1), 30, 31, strength=1.1, stars=0.3)
    add_sun((-0.72, -0.45, 0.30), 1.5, (1.0, 0.62, 0.46), 0.03)
    chance = random.Random(5)  # noqa: S311 - it only scatters boxes and trees
    add_ground((0.03, 0.035, 0.018))
    joints = panelled((0.30, 0.285, 0.265), (0.25, 0.24, 0.225), panel=(4.5, 3.0), grime=0.45, bump=0.4, seam=0.03)
    add_material("concrete", roughness=0.9, shader=joints)
    add_material("steel", (0.30, 0.33, 0.36), metallic=0.5)
    add_material("lamp", (1, 0.9, 0.7), glow=(1, 0.86, 0.62), glow_strength=45)
    add_material("flame_core", (1, 0.8, 0.5), glow=(0.75, 0.85, 1.0), glow_strength=2.6)
    add_material("flame", (1, 0.8, 0.5), glow=(1, 0.36, 0.09), glow_strength=1.1)
    mesh = MeshBuilder("test stand")
    _add_piers(mesh)
    for deck in range(DECKS):
        _add_deck(mesh, chance, deck)
    _add_stage(mesh)
    _add_tanks(mesh)
    _add_flame(mesh)
    mesh.box((0, -6, 6), (20, 18, 12), "concrete")
    mesh.finish()
    fire_color, steam_color = (0.5, 0.4, 0.3), (0.93, 0.92, 0.91)
    add_smoke((2, -34, 9), (24, 62, 22), density=0.10, scale=0.11, color=fire_color, seed=8.3, fire=0.20)
    add_smoke((30, -84, 7), (190, 120, 30), density=0.22, scale=0.09, color=(0.80, 0.78, 0.76), seed=12.7)
    add_smoke((10, -92, 32), (110, 112, 80), density=1.1, scale=0.075, color=steam_color, seed=2.2)
    add_smoke((70, -70, 62), (150, 120, 110), density=0.8, scale=0.050, color=steam_color, seed=5.1)
    for place, watts, color in LAMPS:
        add_point_lamp(place, watts, color, 4)
    add_trees(chance, 140, (-700, 900), 400, (10, 20))
    add_trees(chance, 60, (-600, -120), 120, (10, 18))


def _add_piers(mesh: MeshBuilder) -> None:
    for x in (-15, 15):
        mesh.box((x, 0, 22), (11, 26, 44), "concrete")
        mesh.box((x, 0, 1), (15, 30, 2), "concrete")
    mesh.box((0, 10, 22), (30, 6, 44), "concrete")
    mesh.box((0, 0, 45), (44, 32, 3), "concrete")


def _add_deck(mesh: MeshBuilder, chance: random.Random, deck: int) -> None:
    """Add one floor of the steel frame: posts, beams, braces, lamps and boxes."""
    z, top = FIRST_DECK + deck * DECK_HEIGHT, FIRST_DECK + (deck + 1) * DECK_HEIGHT
    width, depth = (34, 26) if deck <= 7 else (24, 18)
    for x in (-width / 2, width / 2):
        for y in (-depth / 2, depth / 2):
            mesh.box((x, y, z + DECK_HEIGHT / 2), (1.2, 1.2, DECK_HEIGHT), "steel")
    for y in (-depth / 2, depth / 2):
        mesh.box((0, y, top), (width, 0.8, 0.8), "steel")
        mesh.rod((-width / 2, y, z), (width / 2 if deck % 2 else 0, y, top), 0.35, "steel")
        mesh.rod((width / 2, y, z), (-width / 2 if deck % 2 else 0, y, top), 0.35, "steel")
    for x in (-width / 2, width / 2):
        mesh.box((x, 0, top), (0.8, depth, 0.8), "steel")
        mesh.rod((x, -depth / 2, z), (x, depth / 2, top), 0.35, "steel")
    mesh.box((0, 0, top), (width + 2.5, depth + 2.5, 0.35), "steel")
    for number in range(5):
        mesh.box((-width / 2 + number * width / 4, -depth / 2 - 1.3, z + 6.0), (0.35, 0.35, 0.35), "lamp")
    for side in (-1, 1):
        place = (side * (width / 2 + 1.2), chance.uniform(-8, 8), z + 2.5)
        size = (1.6, chance.uniform(2, 6), chance.uniform(2, 4))
        mesh.box(place, size, chance.choice(["metal", "grey", "white_panels", "concrete"]))


def _add_stage(mesh: MeshBuilder) -> None:
    """Add the rocket stage in the stand, two pipes beside it and the crane on top."""
    mesh.cylinder((0, 0, 52), (0, 0, 98), 4.2, "white_panels", 36)
    mesh.tube((0, 0, 98), (0, 0, 103), 4.2, 1.0, "white_panels", 36)
    mesh.cylinder((-28, 6, 0), (-28, 6, 52), 1.1, "white_panels", 16)
    mesh.cylinder((26, 8, 0), (26, 8, 70), 0.9, "white_panels", 16)
    mesh.rod((0, 0, 108), (0, 0, 132), 0.3, "steel")
    mesh.box((9, 0, 112), (26, 1.6, 1.6), "steel")
    mesh.rod((3, 0, 108), (3, 0, 112), 0.8, "steel")


def _add_tanks(mesh: MeshBuilder) -> None:
    for x, y in ((-60, 26), (-76, 34), (58, 40)):
        mesh.sphere((x, y, 9), 8, "white_panels", 28, 16)
        for angle in (0, 1.26, 2.5, 3.77, 5):
            leg = x + 7 * math.cos(angle), y + 7 * math.sin(angle)
            mesh.rod((*leg, 0), (*leg, 8), 0.5, "steel")


def _add_flame(mesh: MeshBuilder) -> None:
    """Add the nozzle, the bright diamonds of the jet, and the flame around them."""
    mesh.tube((0, 0, 47), (0, 0, NOZZLE_FOOT), 0.8, 2.1, "metal", 32, capped=False)
    for diamond in range(7):
        z, radius = NOZZLE_FOOT - diamond * 2.6, 1.7 - 0.05 * diamond
        mesh.tube((0, 0, z), (0, 0, z - 1.3), radius, 0.8, "flame_core", 20, capped=False)
        mesh.tube((0, 0, z - 1.3), (0, 0, z - 2.6), 0.8, radius, "flame_core", 20, capped=False)
    mesh.tube((0, 0, NOZZLE_FOOT), (0, -2, 18), 2.0, 4.2, "flame", 24, capped=False)
