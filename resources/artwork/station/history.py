"""The station as it grew: what had arrived by a day, from the first module to the first arms of the truss. Metres.

When each part came: NASA's "Reference Guide to the International Space Station" (NP-2015-05-022-JSC).
"""

import random

from mathutils import Vector

from modelling.materials import add_standard_materials
from modelling.mesh import MeshBuilder, Y
from station.american import build_adapter, build_destiny, build_quest, build_truss_root, build_unity
from station.arrays import add_folded_wing, add_wing
from station.radiators import add_radiator
from station.robot_arm import add_arm
from station.russian import build_zarya, build_zvezda
from station.truss import TRUSS_Z, add_truss_segment
from station.vehicles import add_soyuz

SEED = 7
UNITY, ZVEZDA, DESTINY, QUEST, TRUSS = 1998.93, 2000.53, 2001.10, 2001.53, 2002.78
FIRST_CREW, FIRST_WINGS = 2000.83, 2000.92
MAST_FOOT, MAST_TOP = 6.4, 19.0
WING_SEAT = 17.6
WING_ACROSS = Vector((0.77, 0, -0.64))
"""The first wings are turned to the front, so that their cells are seen and not only their edges."""


def build_stage(year: float) -> None:
    """Build what was in orbit at a time, in years."""
    add_standard_materials()
    chance = random.Random(SEED)  # noqa: S311 - it only scatters boxes
    build_zarya(chance, unfolded=True)
    if year >= UNITY:
        build_unity(chance)
        build_adapter((-9.8, 0, 0), (-1, 0, 0))
        front = 4.25 if year >= DESTINY else -4.4
        build_adapter((front, 0, 0), (1, 0, 0))
    if year >= ZVEZDA:
        build_zvezda(chance)
    if year >= FIRST_CREW:
        build_truss_root(chance)
        _build_ships()
    if year >= FIRST_WINGS:
        build_first_wings(chance, spread=True)
    if year >= DESTINY:
        build_destiny(chance)
    if year >= QUEST:
        build_quest(chance)
        build_first_arm()
    if year >= TRUSS:
        _build_middle_of_truss(chance)


def _build_ships() -> None:
    mesh = MeshBuilder("ships", mirrored=True)
    add_soyuz(mesh, (-37.5, 0, 0), (-1, 0, 0), is_cargo=False)
    mesh.finish()


def build_first_wings(chance: random.Random, *, spread: bool) -> None:
    """Build the mast on Unity with the first pair of large wings, which later moved to the end of the truss.

    They were folded into their boxes before the move.
    """
    mesh = MeshBuilder("first wings", mirrored=True)
    mesh.box((-7.1, 0, (MAST_FOOT + MAST_TOP) / 2), (2.2, 2.2, MAST_TOP - MAST_FOOT), "grey")
    for x in (-1.6, 1.6):
        for y in (-1.6, 1.6):
            mesh.rod((-7.1 + x, y, MAST_FOOT), (-7.1 + x, y, MAST_TOP), 0.12)
            for step in range(6):
                low = MAST_FOOT + step * 2.1
                mesh.rod((-7.1 + x, y, low), (-7.1 - x, y, low + 2.1), 0.07)
                mesh.rod((-7.1 + x, y, low), (-7.1 + x, -y, low + 2.1), 0.07)
    for _ in range(14):
        place = (-7.1 + chance.choice([-1.5, 1.5]), chance.uniform(-1.2, 1.2), chance.uniform(7, 18))
        mesh.box(place, (0.7, 1.1, 0.9), chance.choice(["white_panels", "silver_foil", "gold_foil", "grey"]))
    for side in (-1, 1):
        root = Vector((-7.1, side * 1.4, WING_SEAT))
        (add_wing if spread else add_folded_wing)(mesh, root, Y * side, WING_ACROSS * side)
    add_radiator(mesh, (-8.6, 0, 15.0), (-1, 0, 0.05), Y, 12.5, 3.1, 7)
    mesh.finish()


def build_first_arm() -> None:
    """Build Canadarm2 as it stood on Destiny at first."""
    mesh = MeshBuilder("first arm", mirrored=True)
    add_arm(mesh, [(1.5, 1.2, 2.3), (2.2, 3.0, 8.2), (0.4, 8.2, 5.6), (-3.6, 8.6, 2.8)], 0.21)
    mesh.finish()


def _build_middle_of_truss(chance: random.Random) -> None:
    """Build the first two segments of the truss: the middle one, and its neighbour to starboard."""
    mesh = MeshBuilder("first truss", mirrored=True)
    add_truss_segment(mesh, chance, -6.7, 6.7, density=1.4)
    add_truss_segment(mesh, chance, 6.9, 20.6, density=1.3)
    for x in (-2, 2):
        for side in (1, -1):
            mesh.rod((x, side * 1.5, 2.0), (x * 0.6, side * 2.5, 3.4), 0.12)
    root = Vector((-2.6, 13.8, TRUSS_Z - 0.4))
    add_radiator(mesh, root, (-1, 0, -0.06), Y, 22.0, 3.3, 8)
    mesh.box((0, 0, TRUSS_Z - 2.2), (2.5, 3.0, 1.4), "white_panels")
    mesh.rod((0, 0, TRUSS_Z), (0, 0, 2.0), 0.3)
    mesh.finish()
