"""Visiting vehicles: crew and cargo capsules, and two kinds of cargo ship. Metres, from the docking ring outwards."""

import math
import random

from mathutils import Vector

from modelling.mesh import MeshBuilder, Place, Y, around, axes_around, orientation
from station.arrays import add_fixed_wing, add_round_wing
from station.modules import add_module
from station.russian import HUB_X, RASSVET_X

NOSE = [(0, 0.62), (0.25, 0.72), (0.5, 0.95), (1.0, 1.18)]
CAPSULE = [(0, 1.18), (0.4, 1.36), (2.9, 1.96), (3.3, 2.0), (3.5, 1.92)]
TRUNK_CELLS, TRUNK_CELL_WIDTH = range(-7, 8), 0.38
SOYUZ_ORBITAL_RADIUS = 1.15


def build_visitors(chance: random.Random) -> None:
    """Build the vehicles at the station: two capsules, a cargo ship, a Soyuz and two Progress ships."""
    mesh = MeshBuilder("visitors", mirrored=True)
    add_capsule(mesh, (13.8, 0, 0), (1, 0, 0), has_windows=True)
    add_capsule(mesh, (8.0, 0, 4.3), (0, 0, 1), has_windows=False)
    add_cygnus(mesh, chance, Vector((-7.1, 0, -2.3)), Vector((0, 0, -1)))
    add_soyuz(mesh, (RASSVET_X, 0, -7.4), (0, 0, -1), is_cargo=False)
    add_soyuz(mesh, (-37.5, 0, 0), (-1, 0, 0), is_cargo=True)
    add_soyuz(mesh, (HUB_X, 0, 5.2), (0, 0, 1), is_cargo=True)
    mesh.finish()


def add_capsule(mesh: MeshBuilder, port: Place, axis: Place, *, has_windows: bool) -> None:
    """Add a capsule with its trunk, half of which is covered with solar cells."""
    port, axis = Vector(port), Vector(axis).normalized()
    axes = axes_around(axis)
    mesh.lathe(port, axis, NOSE, "white_paint", 32)
    mesh.lathe(port + axis * 1.0, axis, CAPSULE, "white_paint", 36)
    mesh.lathe(port + axis * 3.5, axis, [(0, 1.85), (3.7, 1.85)], "white_paint", 36)
    _add_heat_shield(mesh, port, axis)
    for number in TRUNK_CELLS:
        angle = number / 8 * math.pi / 2 * 0.96
        outwards, across = around(axes, angle), around(axes, angle + math.pi / 2)
        corner = port + axis * 3.65 + outwards * 1.875 - across * TRUNK_CELL_WIDTH / 2
        mesh.panel(corner, across, axis, TRUNK_CELL_WIDTH, 3.4, "dark_cells")
    fins = [(angle, 5.9, 2.25, (2.2, 0.12, 0.9)) for angle in (math.pi / 2, -math.pi / 2)]
    thrusters = [(angle, 2.3, 1.72, (1.2, 0.7, 0.35)) for angle in (0.6, -0.6, 2.5, -2.5)]
    for angle, distance, radius, size in fins + thrusters:
        outwards = around(axes, angle)
        turn = orientation(axis, outwards.cross(axis), outwards)
        mesh.box(port + axis * distance + outwards * radius, size, "white_paint", turn)
    for angle in (-0.35, 0.35) if has_windows else ():
        outwards = around(axes, angle)
        center = port + axis * 1.9
        mesh.tube(center + outwards * 1.62, center + outwards * 1.72, 0.24, 0.22, "window", 14)


def _add_heat_shield(mesh: MeshBuilder, port: Vector, axis: Vector) -> None:
    """Add the open end of the trunk: its rim, and spokes."""
    mesh.lathe(port + axis * 7.2, axis, [(0, 1.5), (0.02, 1.72)], "dark", 36)
    mesh.tube(port + axis * 7.16, port + axis * 7.24, 1.78, 1.78, "grey", 36)
    mesh.lathe(port + axis * 7.24, axis, [(0, 0.35), (0.03, 0.34)], "silver_foil", 20)
    center, first = port + axis * 7.27, axis.orthogonal().normalized()
    for number in range(12):
        spoke = around((first, axis.cross(first)), number * math.pi / 6)
        mesh.rod(center + spoke * 0.3, center + spoke * 1.7, 0.04)


def add_soyuz(mesh: MeshBuilder, port: Place, axis: Place, *, is_cargo: bool) -> None:
    """Add a Soyuz, or the cargo ship Progress that is built from it."""
    port, axis = Vector(port), Vector(axis).normalized()
    radius = SOYUZ_ORBITAL_RADIUS
    angles = [math.pi * i / 10 for i in range(2, 9)]
    orbital = [(0.3 + radius - radius * math.cos(angle), 1.13 * math.sin(angle)) for angle in angles]
    mesh.lathe(port, axis, [(0, 0.6), (0.3, 0.7), *orbital, (2.45, 0.75)], "green_blanket", 28)
    middle = [(0, 0.9), (0.2, 1.08), (1.9, 1.08)] if is_cargo else [(0, 0.75), (0.4, 0.95), (1.9, 1.08)]
    mesh.lathe(port + axis * 2.45, axis, middle, "green_blanket", 28)
    engines = [(0, 1.08), (0.05, 1.08), (2.0, 1.10), (2.7, 1.32), (2.75, 1.2)]
    mesh.lathe(port + axis * 4.35, axis, engines, "green_blanket", 28)
    sideways, _ = axes_around(axis, Y)
    for side in (-1, 1):
        add_fixed_wing(mesh, port + axis * 5.9 + sideways * side * 1.1, sideways * side, axis, 4.2, 1.35, 4)
    mesh.rod(port + axis * 1.2, port + axis * 1.2 + sideways * 1.5, 0.03)


def add_cygnus(mesh: MeshBuilder, chance: random.Random, port: Vector, axis: Vector) -> None:
    """Add a Cygnus cargo ship with its two round wings."""
    add_module(mesh, chance, port, port + axis * 4.6, 1.54, "silver_foil", cone=0.4, end_radius=0.8, boxes=3)
    mesh.lathe(port + axis * 4.6, axis, [(0, 1.4), (1.4, 1.4), (1.6, 0.8)], "gold_foil", 28)
    sideways, _ = axes_around(axis, Y)
    root = port + axis * 5.2
    for side in (-1, 1):
        center = root + sideways * side * 4.2
        mesh.rod(root + sideways * side * 1.2, center, 0.07)
        add_round_wing(mesh, center, sideways, axis, 1.95)
