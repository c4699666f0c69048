"""Pressurised modules: cylinders with conical ends, ring frames, handrails and boxes of equipment."""

import math
import random
from collections.abc import Callable

from mathutils import Matrix, Vector

from modelling.mesh import MeshBuilder, Place, around, axes_around, orientation

HANDRAIL_ANGLES = (0.5, 1.25, 1.9, 2.6, 3.7, 4.4, 5.1, 5.8)
RING_SPACING = 2.1
WESTERN_BOXES = ("white_panels", "metal", "silver_foil", "grey", "white_panels", "gold_foil")
RUSSIAN_BOXES = ("grey_blanket", "grey", "metal", "dark", "green_blanket")
RUSSIAN_FITTINGS = ("grey_blanket", "green_blanket", "dark", "metal")


def add_module(
    mesh: MeshBuilder,
    chance: random.Random,
    start: Place,
    end: Place,
    radius: float,
    material: str = "white_panels",
    *,
    cone: float = 0.55,
    end_radius: float = 1.1,
    boxes: int = 10,
) -> None:
    """Add a module from hatch to hatch; `cone` is the length of its conical ends."""
    start, end = Vector(start), Vector(end)
    axis = end - start
    length = axis.length
    axis /= length
    shoulder = radius * 0.82
    profile = [(0, end_radius), (0.18, end_radius), (0.2, shoulder), (cone, radius)]
    mirrored = [(length - distance, width) for distance, width in reversed(profile)]
    mesh.lathe(start, axis, profile + mirrored, material, 40)
    _add_rings(mesh, start, axis, length, radius, cone, material)
    axes = axes_around(axis)
    for angle in HANDRAIL_ANGLES:
        _add_handrails(mesh, chance, start, axis, around(axes, angle), (cone + 0.3, length - cone - 1.0), radius + 0.1)
    choices = WESTERN_BOXES if material == "white_panels" else RUSSIAN_BOXES
    for _ in range(boxes):
        outwards = around(axes, chance.uniform(0, 6.28))
        distance = chance.uniform(cone + 0.3, length - cone - 0.3)
        size = (chance.uniform(0.2, 0.8), chance.uniform(0.2, 0.6), chance.uniform(0.12, 0.4))
        place = start + axis * distance + outwards * (radius + size[2] * 0.4)
        mesh.box(place, size, chance.choice(choices), orientation(axis, outwards.cross(axis), outwards))


def _add_rings(
    mesh: MeshBuilder, start: Vector, axis: Vector, length: float, radius: float, cone: float, material: str
) -> None:
    count = max(2, round((length - 2 * cone) / RING_SPACING))
    for i in range(count + 1):
        center = start + axis * (cone + (length - 2 * cone) * i / count)
        mesh.band(center, axis, 0.05, radius + 0.035, "metal" if i in {0, count} else material)


def _add_handrails(
    mesh: MeshBuilder,
    chance: random.Random,
    start: Vector,
    axis: Vector,
    outwards: Vector,
    between: tuple[float, float],
    radius: float,
) -> None:
    """Add a row of handrails along a module, each on two posts."""
    place, last = between
    while place < last:
        length = chance.uniform(0.6, 1.1)
        near = start + axis * place + outwards * radius
        far = near + axis * length
        mesh.rod(near, far, 0.022, "handrail")
        mesh.rod(near, near - outwards * 0.1, 0.02, "handrail")
        mesh.rod(far, far - outwards * 0.1, 0.02, "handrail")
        place += length + chance.uniform(0.4, 1.4)


def add_fittings(
    mesh: MeshBuilder,
    chance: random.Random,
    count: int,
    draw_place: Callable[[], tuple[float, float]],
    lengths: tuple[float, float],
) -> None:
    """Scatter boxes around a hull along x; `draw_place` draws where along x, and returns the hull's radius there."""
    for _ in range(count):
        angle = chance.uniform(0, 6.28)
        x, radius = draw_place()
        place = (x, math.cos(angle) * radius, math.sin(angle) * radius)
        size = (chance.uniform(*lengths), 0.5, 0.5)
        mesh.box(place, size, chance.choice(RUSSIAN_FITTINGS), Matrix.Rotation(angle, 4, "X"))
