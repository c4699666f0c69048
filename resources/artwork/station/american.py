"""The station's western modules. Metres; x forward, y to starboard, z to the zenith, from the middle of Destiny.

Sizes are rounded from NASA's "Reference Guide to the International Space Station" (NP-2015-05-022-JSC).
"""

import math
import random

from mathutils import Matrix, Vector

from modelling.mesh import MeshBuilder
from station.modules import add_module
from station.robot_arm import add_arm
from views import Point

ADAPTER = ((0, 1.1), (0.5, 1.0), (1.5, 0.72), (1.95, 0.72))
DOCKING_PORT = ((0, 1.15), (0.4, 1.05), (1.4, 0.75), (1.9, 0.75))
TOP_DOCKING_PORT = ((0, 1.15), (0.4, 1.05), (1.3, 0.75), (1.7, 0.75), (1.75, 0.85), (2.1, 0.85))
EXPOSED_BOXES = ("silver_foil", "gold_foil", "white_panels", "white_panels")
ROOT_BOXES = ("silver_foil", "grey", "gold_foil", "white_panels")
CUPOLA_CENTER = Vector((-7.1, -6.6, -2.2))


def build_american_segment(chance: random.Random) -> None:
    """Build Destiny, the nodes, Columbus, Kibo, Quest and what hangs on Tranquility."""
    build_destiny(chance)
    build_harmony(chance)
    build_unity(chance)
    build_adapter((-9.8, 0, 0), (-1, 0, 0))
    build_front_port()
    build_top_port()
    build_columbus(chance)
    build_kibo(chance)
    build_kibo_porch(chance)
    build_quest(chance)
    build_tranquility(chance)
    build_bishop()
    build_leonardo(chance)
    build_beam()
    build_cupola()
    build_truss_root(chance)


def build_destiny(chance: random.Random) -> None:
    """Build the American laboratory."""
    mesh = MeshBuilder("Destiny", mirrored=True)
    add_module(mesh, chance, (-4.25, 0, 0), (4.25, 0, 0), 2.15)
    mesh.finish()


def build_harmony(chance: random.Random) -> None:
    """Build the second node, between the three laboratories."""
    mesh = MeshBuilder("Harmony", mirrored=True)
    add_module(mesh, chance, (4.4, 0, 0), (11.5, 0, 0), 2.2)
    mesh.finish()


def build_unity(chance: random.Random) -> None:
    """Build the first node, which joins the western modules to the Russian ones."""
    mesh = MeshBuilder("Unity", mirrored=True)
    add_module(mesh, chance, (-9.8, 0, 0), (-4.4, 0, 0), 2.25, cone=0.7)
    mesh.finish()


def build_adapter(place: Point, axis: Point) -> None:
    """Build the black cone that joins modules of two kinds."""
    mesh = MeshBuilder("adapter", mirrored=True)
    mesh.lathe(place, axis, ADAPTER, "black", 28)
    mesh.finish()


def build_front_port() -> None:
    """Build the port in front of Harmony."""
    mesh = MeshBuilder("front port", mirrored=True)
    mesh.lathe((11.5, 0, 0), (1, 0, 0), DOCKING_PORT, "black", 28)
    mesh.lathe((13.4, 0, 0), (1, 0, 0), [(0, 0.85), (0.35, 0.85), (0.4, 0.7)], "grey", 28)
    mesh.finish()


def build_top_port() -> None:
    """Build the port on top of Harmony."""
    mesh = MeshBuilder("top port", mirrored=True)
    mesh.lathe((8.0, 0, 2.2), (0, 0, 1), TOP_DOCKING_PORT, "black", 28)
    mesh.finish()


def build_columbus(chance: random.Random) -> None:
    """Build the European laboratory."""
    mesh = MeshBuilder("Columbus", mirrored=True)
    add_module(mesh, chance, (8.0, 2.3, 0), (8.0, 9.0, 0), 2.24)
    for z in (-1.2, 1.2):
        mesh.box((8.6, 9.5, z), (1.1, 0.9, 1.0), "silver_foil")
    mesh.finish()


def build_kibo(chance: random.Random) -> None:
    """Build the Japanese laboratory and the store on its roof."""
    mesh = MeshBuilder("Kibo", mirrored=True)
    add_module(mesh, chance, (8.0, -2.3, 0), (8.0, -13.4, 0), 2.2, boxes=14)
    add_module(mesh, chance, (8.0, -10.9, 2.3), (8.0, -10.9, 6.3), 2.2, cone=0.4, boxes=4)
    add_arm(mesh, [(8.6, -13.6, 1.5), (10.4, -16.5, 2.6), (9.4, -20.0, 1.4)], 0.14)
    mesh.finish()


def build_kibo_porch(chance: random.Random) -> None:
    """Build the platform outside Kibo, with its experiments."""
    mesh = MeshBuilder("Kibo porch", mirrored=True)
    mesh.box((8.0, -17.0, -0.4), (5.0, 5.2, 2.2), "white_panels")
    mesh.box((8.0, -17.0, -1.3), (5.4, 5.6, 0.4), "grey")
    for row in range(4):
        for side in (-1, 1):
            mesh.box((8.0 + side * 3.2, -15.1 - row * 1.25, -0.2), (1.4, 1.0, 1.6), chance.choice(EXPOSED_BOXES))
    mesh.box((8.0, -20.2, -0.1), (2.6, 1.2, 1.5), "gold_foil")
    mesh.finish()


def build_quest(chance: random.Random) -> None:
    """Build the airlock: the wide room for suits, the narrow one that opens, and four gas tanks."""
    mesh = MeshBuilder("Quest", mirrored=True)
    add_module(mesh, chance, (-7.1, 2.3, 0), (-7.1, 5.4, 0), 2.0, cone=0.4, boxes=4)
    mesh.lathe((-7.1, 5.4, 0), (0, 1, 0), [(0, 1.5), (0.3, 1.1), (2.2, 1.0), (2.4, 0.7)], "white_panels", 28)
    for tank in range(4):
        angle = tank * 1.57 + 0.7
        x, z = -7.1 + 2.275 * math.cos(angle), 2.275 * math.sin(angle)
        mesh.cylinder((x, 3.2, z), (x, 4.7, z), 0.45, "silver_foil", 16)
    mesh.finish()


def build_tranquility(chance: random.Random) -> None:
    """Build the third node."""
    mesh = MeshBuilder("Tranquility", mirrored=True)
    add_module(mesh, chance, (-7.1, -2.3, 0), (-7.1, -9.0, 0), 2.24)
    mesh.finish()


def build_bishop() -> None:
    """Build the commercial airlock at the end of Tranquility."""
    mesh = MeshBuilder("Bishop", mirrored=True)
    mesh.lathe((-7.1, -9.0, 0), (0, -1, 0), [(0, 1.0), (0.3, 1.05), (1.7, 1.0), (2.0, 0.6)], "silver_foil", 28)
    mesh.finish()


def build_leonardo(chance: random.Random, *, below_unity: bool = False) -> None:
    """Build the store in front of Tranquility; until May 2015 it hung below Unity."""
    start, end = ((-7.1, 0, -2.3), (-7.1, 0, -8.8)) if below_unity else ((-4.9, -6.6, 0), (1.6, -6.6, 0))
    mesh = MeshBuilder("Leonardo", mirrored=True)
    add_module(mesh, chance, start, end, 2.2, boxes=6)
    mesh.finish()


def build_beam() -> None:
    """Build the soft room behind Tranquility."""
    mesh = MeshBuilder("BEAM", mirrored=True)
    profile = [(0, 0.9), (0.4, 1.0), (0.9, 1.55), (3.4, 1.6), (4.0, 1.0), (4.1, 0.5)]
    mesh.lathe((-9.3, -6.6, 0), (-1, 0, 0), profile, "white_paint", 28)
    mesh.finish()


def build_cupola() -> None:
    """Build the bay of windows: six trapezoids, their shutters open."""
    mesh = MeshBuilder("Cupola", mirrored=True)
    center, down = CUPOLA_CENTER, Vector((0, 0, -1))
    mesh.lathe(center, down, [(0, 1.4), (0.5, 1.48), (0.62, 1.45)], "white_panels", 30)
    mesh.lathe(center + down * 0.62, down, [(0, 1.42), (0.75, 0.85), (0.85, 0.8)], "grey", 6)
    for side in range(6):
        angle = math.pi / 3 * (side + 0.5)
        outwards, across = Vector((math.cos(angle), math.sin(angle), 0)), Vector((-math.sin(angle), math.cos(angle), 0))
        normal = (outwards + down * 0.75).normalized()
        along = normal.cross(across)
        corner = center + down * 1.02 + outwards * 1.05 - across * 0.42 - along * 0.3
        mesh.panel(corner, across, along, 0.84, 0.6, "lit_window")
        shutter = center + down * 0.55 + outwards * 1.75
        mesh.box(shutter, (0.9, 0.06, 0.7), "white_panels", Matrix.Rotation(angle + math.pi / 2, 4, "Z"))
    mesh.finish()


def build_truss_root(chance: random.Random) -> None:
    """Build the Z1 segment on Unity, with the dish that talks to relay satellites."""
    mesh = MeshBuilder("Z1", mirrored=True)
    mesh.box((-7.1, 0, 4.4), (3.2, 3.6, 4.0), "white_panels")
    mesh.lathe((-7.1, 0, 8.2), (-0.3, 0, 1), [(0, 0.15), (0.1, 0.4), (0.35, 0.9), (0.36, 0.85)], "white_paint", 24)
    mesh.rod((-7.1, 0, 6.2), (-7.1, 0, 8.3), 0.12)
    for _ in range(8):
        place = (-7.1 + chance.uniform(-1.6, 1.6), chance.choice([-1.9, 1.9]), chance.uniform(3, 6))
        mesh.box(place, (0.9, 0.5, 0.9), chance.choice(ROOT_BOXES))
    mesh.finish()
