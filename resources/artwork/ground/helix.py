"""A double helix of beads, for research on people in space. Not to scale: a decoration, not a molecule."""

import math
import random

import bpy
from mathutils import Vector

from modelling.cycles import add_area_lamp, new_world, set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder

PAIRS, PITCH, RADIUS, TWIST = 62, 0.285, 1.5, 0.335
"""Pairs of beads, the step between them along x, their distance from the axis, and the turn (radians) of a step."""
SPARKS = 260
LAMPS = (
    ((-4, -7, 6), 900, (0.55, 0.8, 1), 4),
    ((6, 4, -5), 1100, (1, 0.35, 0.45), 5),
    ((0, 6, 5), 700, (0.2, 0.7, 1), 5),
)
FOCUS_DISTANCE, APERTURE = 8.2, 0.38


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    scene.cycles.max_bounces = 6
    new_world(scene, (0.004, 0.010, 0.022))
    add_standard_materials()
    add_material("blue_bead", (0.05, 0.45, 0.75), roughness=0.12)
    add_material("pink_bead", (0.85, 0.25, 0.35), roughness=0.12)
    add_material("silver_rod", (0.75, 0.82, 0.90), metallic=0.9, roughness=0.15)
    add_material("blue_light", (0.2, 0.8, 1), glow=(0.15, 0.65, 1.0), glow_strength=6)
    add_material("pink_light", (1, 0.4, 0.5), glow=(1.0, 0.22, 0.30), glow_strength=5)
    add_material("spark", (0.3, 0.8, 1), glow=(0.3, 0.75, 1.0), glow_strength=6)
    mesh = MeshBuilder("helix")
    _add_helix(mesh)
    chance = random.Random(11)  # noqa: S311 - it only scatters sparks
    for _ in range(SPARKS):
        place = (chance.uniform(-14, 14), chance.uniform(-1, 16), chance.uniform(-7, 7))
        mesh.ball(place, chance.uniform(0.015, 0.06), "spark", 14, 10)
    mesh.finish()
    for place, watts, color, size in LAMPS:
        add_area_lamp(place, (0, 0, 0), watts, color, size)


def focus(camera: bpy.types.Object) -> None:
    """Blur what is before and behind the middle of the helix."""
    camera.data.dof.use_dof = True
    camera.data.dof.focus_distance = FOCUS_DISTANCE
    camera.data.dof.aperture_fstop = APERTURE


def _add_helix(mesh: MeshBuilder) -> None:
    before = None
    for number in range(PAIRS):
        x, angle = (number - PAIRS / 2) * PITCH, number * TWIST
        offset = Vector((0, RADIUS * math.cos(angle), RADIUS * math.sin(angle)))
        middle = Vector((x, 0, 0))
        first, second = middle + offset, middle - offset
        mesh.ball(first, 0.27, "blue_bead", 40, 24)
        mesh.ball(second, 0.27, "pink_bead", 40, 24)
        mesh.rod(first, middle, 0.07, "silver_rod")
        mesh.rod(middle, second, 0.07, "silver_rod")
        mesh.ball(first.lerp(second, 0.36), 0.13, "blue_light", 14, 8)
        mesh.ball(first.lerp(second, 0.64), 0.13, "pink_light", 14, 8)
        if before:
            mesh.tube(before[0], first, 0.10, 0.10, "silver_rod", 10, capped=False)
            mesh.tube(before[1], second, 0.10, 0.10, "silver_rod", 10, capped=False)
        before = first, second
