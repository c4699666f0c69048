"""A family watches the station cross the evening sky, as a long exposure draws it: one bright arc. Metres."""

import itertools
import math

import bpy
from mathutils import Vector

from ground.sky import NIGHTFALL
from ground.terrain import add_hills, add_sky
from modelling.cycles import set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder

STEPS = 80
HILL_HALF_WIDTH, HILL_HEIGHT = 30, 2.6
PEOPLE = ((-0.75, 1.0), (0.15, 0.62), (1.0, 0.93))
"""Where three people stand along x, and how tall they are as a share of a grown-up."""


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    add_standard_materials()
    add_sky(scene, NIGHTFALL, 92, 53, strength=1.35, stars=2.2)
    add_material("pass", (1, 1, 1), glow=(1.0, 0.97, 0.90), glow_strength=14)
    add_material("shape", (0.006, 0.007, 0.010), roughness=1)
    mesh = MeshBuilder("evening")
    _add_pass(mesh)
    _add_hilltop(mesh)
    for x, size in PEOPLE:
        _add_person(mesh, Vector((x, 0, _ground(x))), size)
    mesh.finish()
    add_hills()


def _ground(x: float) -> float:
    return HILL_HEIGHT * math.exp(-((x / 9) ** 2)) + 0.05 * math.sin(x * 3.1)


def _add_pass(mesh: MeshBuilder) -> None:
    """Add the arc: it brightens (widens) towards its highest point and fades into Earth's shadow."""
    points = []
    for step in range(STEPS + 1):
        angle = math.radians(14 + 118 * step / STEPS)
        points.append(Vector((-2600 * math.cos(angle), 3000, 1780 * math.sin(angle) - 260)))
    for number, (start, end) in enumerate(itertools.pairwise(points)):
        share = number / STEPS
        mesh.tube(start, end, *(3.2 * min(1, share * 3) * min(1, (1 - share) * 5) + 0.3,) * 2, "pass", 8, capped=False)


def _add_hilltop(mesh: MeshBuilder) -> None:
    columns = [-HILL_HALF_WIDTH + i * 0.25 for i in range(HILL_HALF_WIDTH * 8 + 1)]
    ridge = [(x, 0.0, _ground(x)) for x in columns]
    front = [(x, -8.0, -6.0) for x in columns]
    mesh.surface([front, ridge], "shape")
    for number, x in enumerate(columns):
        for blade in range(3):
            lean, offset = 0.06 * math.sin(number * 7.3 + blade * 2.1), 0.08 * blade
            tip = (x + offset + lean, 0, _ground(x) + 0.12 + 0.07 * math.sin(number * 3.7 + blade))
            mesh.tube((x + offset, 0, _ground(x) - 0.05), tip, 0.012, 0.001, "shape", 4, capped=False)


def _add_person(mesh: MeshBuilder, foot: Vector, size: float) -> None:
    """Add a standing figure with one arm raised to the sky."""

    def at(x: float, z: float) -> Vector:
        return foot + Vector((x, 0, z)) * size

    for side in (-1, 1):
        mesh.tube(at(side * 0.11, 0), at(side * 0.09, 0.85), 0.075 * size, 0.095 * size, "shape", 12)
        mesh.ball(at(side * 0.12, 0.04), 0.09 * size, "shape", 12, 8)
    mesh.tube(at(0, 0.80), at(0, 1.40), 0.165 * size, 0.20 * size, "shape", 16)
    mesh.ball(at(0, 1.40), 0.20 * size, "shape", 16, 10)
    mesh.tube(at(0, 1.42), at(0.01, 1.58), 0.06 * size, 0.06 * size, "shape", 10)
    mesh.ball(at(0.02, 1.66), 0.125 * size, "shape", 18, 12)
    mesh.tube(at(-0.2, 1.40), at(-0.27, 0.86), 0.06 * size, 0.05 * size, "shape", 10)
    mesh.tube(at(0.17, 1.40), at(0.42, 1.66), 0.06 * size, 0.05 * size, "shape", 10)
    mesh.tube(at(0.42, 1.66), at(0.58, 1.98), 0.05 * size, 0.035 * size, "shape", 10)
