"""The truss: an open lattice along y with boxes of equipment, its rotary joints, and the arm's carriage."""

import random

from modelling.mesh import MeshBuilder
from station.radiators import add_radiator

TRUSS_Z = 4.4
"""Height of the truss over Destiny's axis, in metres."""
FRAME_SPACING = 2.6
BOX_SIDES = ("front", "back", "top", "bottom", "front", "back")
BOX_MATERIALS = (
    *("white_panels", "white_panels", "silver_foil", "grey", "gold_foil"),
    *("white_panels", "radiator", "dark"),
)


def build_truss(chance: random.Random) -> None:
    """Build the truss between the rotary joints, the main radiators and the arm's carriage."""
    mesh = MeshBuilder("truss", mirrored=True)
    add_truss_segment(mesh, chance, -6.7, 6.7, density=1.4)
    for side in (1, -1):
        add_radiator_segment(mesh, chance, side)
        add_joint_segment(mesh, chance, side)
    add_truss_struts(mesh)
    for side in (1, -1):
        for place in (-1, 0, 1):
            add_main_radiator(mesh, side, place)
    add_carriage(mesh)
    mesh.finish()


def add_middle_segment(mesh: MeshBuilder, chance: random.Random) -> None:
    """Add the segment over Destiny (S0), with its struts."""
    add_truss_segment(mesh, chance, -6.7, 6.7, density=1.4)
    add_truss_struts(mesh)


def add_truss_struts(mesh: MeshBuilder) -> None:
    """Add the struts that stand on Destiny."""
    for x in (-2, 2):
        for side in (1, -1):
            mesh.rod((x, side * 1.5, 2.0), (x * 0.6, side * 2.5, 3.4), 0.12)


def add_radiator_segment(mesh: MeshBuilder, chance: random.Random, side: int) -> None:
    """Add the segment that carries the main radiators (S1, and P1 to port); `side` is 1 to starboard, else -1."""
    add_truss_segment(mesh, chance, side * 6.9, side * 20.6, density=1.3)
    mesh.box((-2.2, side * 13.8, TRUSS_Z - 0.4), (1.2, 11.2, 0.8), "metal")


def add_main_radiator(mesh: MeshBuilder, side: int, place: int) -> None:
    """Add one of the three main radiators of a side: -1, 0 or 1."""
    root = (-2.6, side * 13.8 + place * 3.75, TRUSS_Z - 0.4)
    add_radiator(mesh, root, (-1, 0, -0.06), (0, 1, 0), 22.0, 3.3, 8)


def add_joint_segment(mesh: MeshBuilder, chance: random.Random, side: int) -> None:
    """Add the segment with the joint about which the wings turn (S3, and P3 to port)."""
    add_truss_segment(mesh, chance, side * 20.9, side * 28.4, density=1.2)
    mesh.cylinder((0, side * 28.4, TRUSS_Z), (0, side * 29.6, TRUSS_Z), 1.65, "silver_foil", 30)
    mesh.cylinder((0, side * 28.7, TRUSS_Z), (0, side * 29.3, TRUSS_Z), 1.75, "gold_foil", 30)


def add_carriage(mesh: MeshBuilder) -> None:
    """Add the carriage that takes the arm along the truss."""
    mesh.box((2.6, 4.2, TRUSS_Z), (1.5, 4.4, 2.4), "white_panels")
    mesh.box((3.6, 4.2, TRUSS_Z + 0.3), (0.6, 2.0, 1.2), "grey")


def add_truss_segment(
    mesh: MeshBuilder,
    chance: random.Random,
    start: float,
    end: float,
    *,
    width: float = 3.9,
    height: float = 3.0,
    density: float = 1.0,
) -> None:
    """Add a segment between two places along y; `density` says how many boxes it carries."""
    half_width, half_height = width / 2, height / 2
    section = [
        *((half_width, 0.4), (half_width * 0.55, half_height), (-half_width * 0.55, half_height)),
        *((-half_width, 0.4), (-half_width * 0.55, -half_height), (half_width * 0.55, -half_height)),
    ]
    corners = [(x, TRUSS_Z + z) for x, z in section]
    count = max(2, round(abs(end - start) / FRAME_SPACING))
    frames = [start + (end - start) * i / count for i in range(count + 1)]
    for x, z in corners:
        mesh.rod((x, start, z), (x, end, z), 0.11)
    for number, y in enumerate(frames):
        for (x, z), (next_x, next_z) in zip(corners, [*corners[1:], corners[0]], strict=True):
            mesh.rod((x, y, z), (next_x, y, next_z), 0.085)
            if number < count:
                far = frames[number + 1]
                if number % 2:
                    mesh.rod((x, y, z), (next_x, far, next_z), 0.06)
                else:
                    mesh.rod((next_x, y, next_z), (x, far, z), 0.06)
    _add_boxes(mesh, chance, (start, end), half_width, half_height, int(abs(end - start) * 1.5 * density))
    middle, length = (start + end) / 2, abs(end - start)
    mesh.box((0, middle, TRUSS_Z), (width * 0.5, length * 0.94, height * 0.55), "grey")
    for z in (-0.75, 0.75):
        mesh.box((half_width * 0.98, middle, TRUSS_Z + z), (0.10, length, 0.16), "metal")


def _add_boxes(
    mesh: MeshBuilder,
    chance: random.Random,
    between: tuple[float, float],
    half_width: float,
    half_height: float,
    count: int,
) -> None:
    for _ in range(count):
        y = chance.uniform(min(between) + 0.4, max(between) - 0.4)
        side = chance.choice(BOX_SIDES)
        width, length, height = chance.uniform(0.5, 1.5), chance.uniform(0.6, 1.6), chance.uniform(0.4, 1.1)
        material = chance.choice(BOX_MATERIALS)
        aside = chance.uniform(-0.8, 0.8)
        if side in {"front", "back"}:
            x = half_width * (0.75 if side == "front" else -0.75)
            mesh.box((x, y, TRUSS_Z + aside), (0.7, length, height), material)
        else:
            z = half_height * (0.8 if side == "top" else -0.8)
            mesh.box((aside, y, TRUSS_Z + z), (width, length, 0.6), material)
