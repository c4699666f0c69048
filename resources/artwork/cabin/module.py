"""A module of the station: four walls of racks, strips of light along its upper corners, a hatch at its end. Metres."""

import math
import random
from collections.abc import Mapping, Sequence

from mathutils import Matrix

from cabin.kit import add_strip_lamp
from cabin.racks import RACK_WIDTH, Wall, add_bulkhead, add_bundle, add_rack, add_rails
from modelling.cycles import add_area_lamp
from modelling.mesh import MeshBuilder

HALF = 1.07
"""From the module's middle to each wall."""
FIRST, BACK = -1.05, 3.75
"""Where along y the first racks and the hatch are."""


def add_module(
    mesh: MeshBuilder, chance: random.Random, walls: Mapping[str, Wall], kinds: Mapping[str, Sequence[str]]
) -> None:
    """Add the racks of all four walls by their kinds, what runs along them, and the hatch."""
    for name, row in kinds.items():
        sign = -1 if name == "right" else 1
        for number, kind in enumerate(row):
            add_rack(mesh, chance, walls[name], sign * (FIRST + number * RACK_WIDTH), kind, 2.0)
    for x in (-1, 1):
        for z in (-1, 1):
            mesh.box((x * 1.06, 1.0, z * 1.06), (0.16, 6.0, 0.16), "rack_grey", Matrix.Rotation(math.pi / 4, 4, "Y"))
    for name, ups in (("left", (-0.92, 0.90)), ("floor", (-0.6, 0.6)), ("ceiling", (-0.5, 0.5))):
        add_rails(mesh, chance, walls[name], [FIRST - 0.26 + number * RACK_WIDTH for number in range(5)], ups)
    add_rails(mesh, chance, walls["right"], [-FIRST - 0.26 - number * RACK_WIDTH for number in range(5)], (-0.92, 0.90))
    add_bundle(chance, walls["left"], 0.97, (-1.6, 3.6))
    add_bundle(chance, walls["ceiling"], 0.80, (-1.6, 3.6), 4)
    add_bulkhead(mesh, BACK, HALF, 0.62)
    _add_room_behind(mesh)


def _add_room_behind(mesh: MeshBuilder) -> None:
    """Add what shows through the hatch."""
    mesh.box((0, BACK + 2.6, 0), (2.6, 0.05, 2.6), "rack")
    mesh.box((0.35, BACK + 2.5, 0.1), (0.7, 0.1, 0.9), "rack_blue")
    mesh.box((-0.45, BACK + 2.4, -0.2), (0.5, 0.2, 0.6), "cloth_white")
    add_area_lamp((0, BACK + 1.4, 0.95), (0, BACK + 1.8, 0), 14, (1.0, 0.90, 0.76), 0.6)


def add_module_lamps(mesh: MeshBuilder, watts: float = 8.5) -> None:
    """Add strips of light along the two upper corners."""
    for y in (-0.7, 0.75, 2.2, 3.3):
        for x in (-0.72, 0.72):
            add_strip_lamp(mesh, (x, y, 1.0), (x * 0.3, y, -0.4), 0.62, watts)
