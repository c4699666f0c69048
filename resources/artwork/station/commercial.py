"""An imagined commercial station: a rigid core, two large soft modules, wide arrays, a docked capsule. Metres."""

import math
import random

from mathutils import Vector

from modelling.materials import add_material, add_standard_materials, panelled
from modelling.mesh import MeshBuilder, X, Z
from station.modules import add_module
from station.radiators import add_radiator
from station.robot_arm import add_arm
from station.vehicles import add_capsule

NODE_X = 7.3
SOFT_MODULE = [
    *((0, 1.0), (0.5, 1.2), (1.1, 2.6), (2.0, 3.6), (5.6, 3.9)),
    *((8.6, 3.6), (9.5, 2.6), (10.1, 1.2), (10.5, 0.8)),
]
HOOP_RADII = ((3.56, 3.60), (3.79, 3.80), (3.93, 3.93), (3.80, 3.79), (3.36, 3.30))
OBSERVATORY = [(0, 1.1), (0.6, 1.3), (1.0, 2.0), (2.4, 2.0), (3.2, 1.3), (3.3, 0.6)]
ARRAY_WIDTH, ARRAY_LENGTH, ARRAY_ROOT = 5.6, 19, 3.0


def build_commercial_station() -> None:
    """Build the station."""
    add_standard_materials()
    fabric = panelled((0.86, 0.855, 0.84), (0.80, 0.795, 0.78), panel=(0.9, 0.9), bump=0.9, seam=0.03)
    add_material("soft_fabric", roughness=0.8, shader=fabric)
    mesh = MeshBuilder("commercial station")
    chance = random.Random(3)  # noqa: S311 - it only scatters boxes
    add_module(mesh, chance, (-5, 0, 0), (5.5, 0, 0), 2.1)
    add_module(mesh, chance, (5.7, 0, 0), (9.0, 0, 0), 2.3, cone=0.7, boxes=3)
    for side in (1, -1):
        _add_soft_module(mesh, side)
    _add_observatory(mesh)
    mesh.cylinder((-5, 0, 0), (-9, 0, 0), 0.9, "silver_foil", 28)
    mesh.cylinder((-9, 0, 0), (-10, 0, 0), 1.4, "gold_foil", 28)
    for side in (1, -1):
        for x in (-4.2, -10.6):
            _add_array(mesh, Vector((x, side * 1.2, 0)), side)
    add_radiator(mesh, (-3, 0, 2.1), Z, X, 8, 4.4, 5)
    add_radiator(mesh, (1.8, 0, 2.1), Z, X, 8, 4.0, 5)
    add_capsule(mesh, (9.2, 0, 0), X, has_windows=True)
    add_arm(mesh, [(2, 1.8, 1.2), (4.8, 3.4, 4.8), (10.6, 1.0, 5.2)], 0.13)
    mesh.finish()


def _add_soft_module(mesh: MeshBuilder, side: int) -> None:
    """Add a module of fabric, held in shape by air, with five hoops around it."""
    mesh.lathe((NODE_X, side * 2.3, 0), (0, side, 0), SOFT_MODULE, "soft_fabric", 48)
    for number, (near, far) in enumerate(HOOP_RADII):
        y = 4.2 + number * 1.75
        mesh.tube((NODE_X, side * y, 0), (NODE_X, side * (y + 0.15), 0), near, far, "metal", 64, capped=False)


def _add_observatory(mesh: MeshBuilder) -> None:
    """Add a round room below with eight windows."""
    mesh.lathe((NODE_X, 0, -2.3), -Z, OBSERVATORY, "white_panels", 40)
    for number in range(8):
        angle = number / 8 * 6.283
        outwards, across = Vector((math.cos(angle), math.sin(angle), 0)), Vector((-math.sin(angle), math.cos(angle), 0))
        corner = Vector((NODE_X, 0, -4.4)) + outwards * 2.02 - across * 0.5
        mesh.panel(corner, across, Z, 1.0, 0.9, "lit_window")


def _add_array(mesh: MeshBuilder, root: Vector, side: int) -> None:
    out = Vector((0, side, 0))
    half = ARRAY_WIDTH / 2
    mesh.rod(root, root + out * ARRAY_ROOT, 0.22)
    corner = root + out * ARRAY_ROOT - X * side * half
    mesh.panel(corner, X * side, out, ARRAY_WIDTH, ARRAY_LENGTH, "solar_cells")
    for edge in (-half, half):
        mesh.rod(root + out * ARRAY_ROOT + X * edge, root + out * 22 + X * edge, 0.08)
    mesh.box(root + out * 22.05, (5.8, 0.2, 0.2), "metal")
