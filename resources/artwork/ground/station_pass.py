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
PEOPLE = ((-0.75, 1.0, False), (0.0, 0.66, True), (0.72, 0.94, True))
"""Where three people stand along x, how tall they are as a share of a grown-up, and whether they point to the sky."""


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
    for x, size, points in PEOPLE:
        _add_person(mesh, Vector((x, 0, _ground(x))), size, points=points)
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


def _add_person(mesh: MeshBuilder, foot: Vector, size: float, *, points: bool) -> None:
    """Add a standing figure that looks up; some point to the sky."""

    def at(x: float, z: float) -> Vector:
        return foot + Vector((x, 0, z)) * size

    def limb(*joints: tuple[float, float, float]) -> None:
        """Add a limb through joints: their x and z and how thick it is there."""
        for x, z, thick in joints:
            mesh.ball(at(x, z), thick * size, "shape", 24, 16)
        for (x, z, thick), (next_x, next_z, next_thick) in itertools.pairwise(joints):
            mesh.tube(at(x, z), at(next_x, next_z), thick * size, next_thick * size, "shape", 24)

    for side in (-1, 1):
        limb((side * 0.13, 0.0, 0.05), (side * 0.115, 0.47, 0.062), (side * 0.085, 0.90, 0.095))
        mesh.ball(at(side * 0.15, 0.03), 0.062 * size, "shape", 12, 8)
    limb((0, 0.90, 0.15), (0, 1.10, 0.13), (0, 1.32, 0.175))
    limb((0, 1.40, 0.12), (0.01, 1.49, 0.075), (0.02, 1.55, 0.06))
    mesh.ball(at(0.03, 1.635), 0.112 * size, "shape", 18, 12)
    limb((-0.15, 1.37, 0.066), (-0.20, 1.12, 0.05), (-0.185, 0.86, 0.036))
    if points:
        limb((0.15, 1.37, 0.066), (0.35, 1.53, 0.048), (0.54, 1.72, 0.034))
    else:
        limb((0.15, 1.37, 0.066), (0.20, 1.12, 0.05), (0.185, 0.86, 0.036))
