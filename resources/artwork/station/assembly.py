"""The whole International Space Station, and the points on it that a screen may name. Metres; see `american.py`."""

import math
import random

from mathutils import Vector

from modelling.materials import add_standard_materials
from modelling.mesh import Place
from station.american import build_american_segment
from station.arrays import build_arrays
from station.robot_arm import build_station_arm
from station.russian import build_russian_segment
from station.truss import TRUSS_Z, build_truss
from station.vehicles import build_visitors

SEED = 7
"""Places the boxes and handrails. One generator runs through all parts in turn, so their order matters."""

FIXED_POINTS: dict[str, Place] = {
    "Destiny": (0.5, 0, 0),
    "Harmony": (8.4, 0, 0),
    "Unity": (-7.1, 0, -0.6),
    "Columbus": (8.0, 6.4, 0),
    "Kibo": (8.0, -8.0, 0),
    "Kibo Exposed Facility": (8.0, -17.0, -0.4),
    "Quest Airlock": (-7.1, 5.0, 0),
    "Tranquility": (-7.1, -4.6, 0),
    "Leonardo": (-0.4, -6.6, 0),
    "BEAM": (-11.4, -6.6, 0),
    "Bishop Airlock": (-7.1, -10.2, 0),
    "Cupola": (-7.1, -6.6, -3.0),
    "Zarya": (-16.7, 0, 0),
    "Zvezda": (-33.4, 0, 0),
    "Poisk": (-25.7, 0, 3.0),
    "Nauka": (-25.7, 0, -7.5),
    "Prichal": (-25.7, 0, -16.0),
    "Rassvet": (-22.6, 0, -4.4),
    "Integrated Truss": (0, -16, TRUSS_Z),
    "Radiators": (-14, 13.8, TRUSS_Z),
    "Canadarm2": (10.4, 1.6, TRUSS_Z + 6.4),
    "Crew Dragon": (17.0, 0, 0),
    "Cygnus": (-7.1, 0, -6.4),
    "Soyuz": (-22.6, 0, -10.5),
    "Progress": (-41.0, 0, 0),
}
"""The middle of each part, near enough."""


def build_station(array_angle: float, *, with_arm: bool = True) -> None:
    """Build the station with its arrays turned about the truss by so many degrees."""
    add_standard_materials()
    chance = random.Random(SEED)  # noqa: S311 - it only scatters boxes
    build_american_segment(chance)
    build_russian_segment(chance)
    build_truss(chance)
    if with_arm:
        build_station_arm()
    build_arrays(chance, array_angle)
    build_visitors(chance)


def named_points(array_angle: float) -> dict[str, Vector]:
    """Return a point in each part, in Blender's axes (+y to port)."""
    angle = math.radians(array_angle)
    reach = Vector((20 * math.cos(angle), 0, 20 * math.sin(angle) + TRUSS_Z))
    points = {name: Vector(point) for name, point in FIXED_POINTS.items()}
    points["Solar Arrays"] = reach + Vector((0, 48.4, 0))
    points["Solar Arrays (port)"] = reach + Vector((0, -48.4, 0))
    return {name: Vector((point.x, -point.y, point.z)) for name, point in points.items()}
