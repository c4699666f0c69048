"""The station's Russian modules. Metres; x forward, y to starboard, z to the zenith, from the middle of Destiny."""

import math
import random

from mathutils import Matrix, Vector

from modelling.mesh import MeshBuilder
from station.arrays import add_fixed_wing
from station.modules import RUSSIAN_FITTINGS, add_fittings
from station.robot_arm import add_arm

ZARYA_X, ZVEZDA_X = -11.7, -24.4
HUB_X = ZVEZDA_X - 1.3
"""Of Zvezda's round hub, where Poisk and Nauka dock."""
RASSVET_X = -22.6

ZARYA = [
    *((0, 0.75), (0.5, 1.0), (1.2, 1.25), (1.9, 1.45), (2.6, 2.03), (7.2, 2.05)),
    *((7.6, 1.62), (11.6, 1.62), (12.3, 1.2), (12.6, 0.8)),
]
ZVEZDA = [
    *((0, 0.8), (0.5, 1.1), (2.4, 1.1), (2.7, 1.45), (6.2, 1.45), (7.2, 2.05)),
    *((12.3, 2.08), (13.0, 1.8), (13.1, 0.9)),
]
SMALL_DOCK = [(0, 0.8), (0.5, 1.0), (1.2, 1.27), (3.0, 1.27), (3.8, 0.8), (4.1, 0.7)]
NAUKA = [
    *((0, 0.8), (0.5, 1.3), (1.2, 1.45), (4.6, 1.45), (5.3, 2.1), (11.4, 2.12), (12.3, 1.6), (13.0, 1.0)),
]


def build_russian_segment(chance: random.Random) -> None:
    """Build Zarya, Zvezda, Poisk, Nauka, Prichal and Rassvet."""
    build_zarya(chance, unfolded=False)
    build_zvezda(chance)
    build_poisk()
    build_nauka(chance)
    build_nauka_radiator()
    build_prichal()
    build_rassvet()


def build_zarya(chance: random.Random, *, unfolded: bool) -> None:
    """Build the first module; its wings were folded away when the radiators needed room."""
    mesh = MeshBuilder("Zarya", mirrored=True)
    mesh.lathe((ZARYA_X, 0, 0), (-1, 0, 0), ZARYA, "grey_blanket", 36)
    for side in (-1, 1):
        if unfolded:
            add_fixed_wing(
                mesh, (ZARYA_X - 5.2, side * 1.6, 0), (0, side, 0), (side * 0.77, 0, -side * 0.64), 11.0, 3.3, 4
            )
        for fold in range(0 if unfolded else 3):
            mesh.box((ZARYA_X - 5.2, side * (2.3 + 0.16 * fold), 0), (2.4, 0.1, 3.3), "solar_cells")

    def draw_place() -> tuple[float, float]:
        x = ZARYA_X - chance.uniform(2.8, 11)
        return x, 2.05 if x > ZARYA_X - 7.3 else 1.62

    add_fittings(mesh, chance, 26, draw_place, (0.3, 1.4))
    for z in (-1.0, 1.0):
        for y in (1.75, -1.75):
            mesh.cylinder((ZARYA_X - 8, y, z), (ZARYA_X - 11.2, y, z), 0.38, "green_blanket", 16)
    mesh.finish()


def build_zvezda(chance: random.Random) -> None:
    """Build the first living quarters, with its hub and wings."""
    mesh = MeshBuilder("Zvezda", mirrored=True)
    mesh.lathe((ZVEZDA_X, 0, 0), (-1, 0, 0), ZVEZDA, "grey_blanket", 36)
    mesh.sphere((HUB_X, 0, 0), 1.2, "grey_blanket")
    tilt = (math.cos(0.5), 0, math.sin(0.5))
    for side in (-1, 1):
        add_fixed_wing(mesh, (ZVEZDA_X - 5.0, side * 1.5, 0.4), (0, side, 0), tilt, 12.8, 3.3, 5)

    def draw_place() -> tuple[float, float]:
        x = ZVEZDA_X - chance.uniform(3, 12)
        return x, 1.5 if x > ZVEZDA_X - 6.3 else 2.08

    add_fittings(mesh, chance, 24, draw_place, (0.3, 1.2))
    antenna = [(0, 0.1), (0.6, 0.15), (0.9, 0.7), (0.92, 0.6)]
    mesh.lathe((ZVEZDA_X - 9.5, 0, -2.2), (0, 0, -1), antenna, "white_paint", 20)
    mesh.finish()


def build_poisk() -> None:
    """Build the small docking module on top of Zvezda's hub."""
    mesh = MeshBuilder("Poisk", mirrored=True)
    mesh.lathe((HUB_X, 0, 1.1), (0, 0, 1), SMALL_DOCK, "grey_blanket", 28)
    mesh.finish()


def build_nauka(chance: random.Random) -> None:
    """Build Nauka, with its wings and the European arm."""
    mesh = MeshBuilder("Nauka", mirrored=True)
    mesh.lathe((HUB_X, 0, -1.1), (0, 0, -1), NAUKA, "grey_blanket", 36)
    for side in (-1, 1):
        add_fixed_wing(mesh, (HUB_X, side * 1.5, -5.0), (0, side, 0), (1, 0, 0.15), 10.5, 3.0, 5)
    add_arm(mesh, [(HUB_X + 1.9, 0.6, -9.0), (HUB_X + 3.4, 0.9, -5.2), (HUB_X + 2.4, 0.6, -1.4)], 0.14)
    for _ in range(16):
        angle, z = chance.uniform(0, 6.28), -chance.uniform(6.5, 12)
        place = (HUB_X + math.cos(angle) * 2.1, math.sin(angle) * 2.1, z)
        size = (0.5, 0.5, chance.uniform(0.3, 1.2))
        mesh.box(place, size, chance.choice(RUSSIAN_FITTINGS), Matrix.Rotation(angle, 4, "Z"))
    mesh.finish()


def build_nauka_radiator() -> None:
    """Build the radiator that waited on Rassvet until spacewalkers moved it to Nauka in 2023."""
    mesh = MeshBuilder("Nauka radiator", mirrored=True)
    mesh.box((HUB_X - 2.3, 0, -9), (0.25, 2.8, 4.2), "radiator")
    mesh.finish()


def build_prichal() -> None:
    """Build the ball with five free docking ports."""
    mesh = MeshBuilder("Prichal", mirrored=True)
    center = Vector((HUB_X, 0, -16.0))
    mesh.lathe((HUB_X, 0, -14.1), (0, 0, -1), [(0, 0.8), (0.5, 0.75)], "green_blanket", 24)
    mesh.sphere(center, 1.65, "green_blanket")
    for port in ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, -1)):
        mesh.lathe(center + Vector(port) * 1.45, port, [(0, 0.75), (0.4, 0.72), (0.45, 0.5)], "grey", 20)
    mesh.finish()


def build_pirs() -> None:
    """Build the small docking module that hung under Zvezda's hub until Nauka took its place."""
    mesh = MeshBuilder("Pirs", mirrored=True)
    mesh.lathe((HUB_X, 0, -1.1), (0, 0, -1), SMALL_DOCK, "grey_blanket", 28)
    mesh.finish()


def build_rassvet() -> None:
    """Build the docking module under Zarya."""
    mesh = MeshBuilder("Rassvet", mirrored=True)
    profile = [(0, 0.7), (0.5, 0.9), (1.0, 1.17), (5.2, 1.17), (5.8, 0.8), (6.2, 0.7)]
    mesh.lathe((RASSVET_X, 0, -1.2), (0, 0, -1), profile, "grey_blanket", 28)
    mesh.finish()
