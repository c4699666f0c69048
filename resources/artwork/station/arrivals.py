"""Ships on their way to the station: a crew capsule, a Soyuz, and a cargo ship that the arm has caught. Metres."""

import random

from mathutils import Vector

from modelling.mesh import MeshBuilder
from station.assembly import build_station
from station.robot_arm import add_arm
from station.russian import HUB_X
from station.truss import TRUSS_Z
from station.vehicles import add_capsule, add_cygnus, add_soyuz

CAPSULE_PLACE = (46, 0, 1.5)
SOYUZ_PLACE = (HUB_X - 4, -4, -42)
CARGO_PLACE = Vector((23.0, 7.0, -5.0))
ARM = (
    *((3.6, 3.6, TRUSS_Z + 1.0), (5.2, 3.4, TRUSS_Z + 1.9), (14.2, 8.0, TRUSS_Z + 2.6)),
    *((21.4, 9.6, -3.0), (22.2, 8.7, -8.6)),
)


def build_capsule_arriving(array_angle: float) -> None:
    """Build the station and a crew capsule in front of it, nose first."""
    build_station(array_angle)
    mesh = MeshBuilder("arriving capsule", mirrored=True)
    add_capsule(mesh, CAPSULE_PLACE, (1, 0, 0), has_windows=True)
    mesh.finish()


def build_soyuz_arriving(array_angle: float) -> None:
    """Build the station and a Soyuz that comes up to it from below."""
    build_station(array_angle)
    mesh = MeshBuilder("arriving Soyuz", mirrored=True)
    add_soyuz(mesh, SOYUZ_PLACE, (0, 0, -1), is_cargo=False)
    mesh.finish()


def build_cargo_caught(array_angle: float) -> None:
    """Build the station with a cargo ship in the grip of its arm."""
    build_station(array_angle, with_arm=False)
    mesh = MeshBuilder("caught ship", mirrored=True)
    chance = random.Random(11)  # noqa: S311 - it only scatters boxes
    add_cygnus(mesh, chance, CARGO_PLACE, Vector((0.25, 0.1, -1)).normalized())
    add_arm(mesh, ARM, 0.21)
    mesh.finish()
