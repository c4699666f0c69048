"""Walls of racks: lockers, drawers, instruments and cloth, each rack its own, with rails, labels, plugs and cables."""

import random
from dataclasses import dataclass
from math import cos, pi, sin

from mathutils import Matrix, Vector

from cabin.kit import add_bag, add_cable, add_loose_cable, add_rail
from modelling.mesh import MeshBuilder, Place, orientation
from views import Point

RACK_WIDTH, RACK_HEIGHT = 1.05, 2.0
CABLES = ("cable_white", "cable_grey", "cable_blue", "cable_black", "cable_white")
LEDS = ("green_led", "green_led", "amber_led", "blue_led")


@dataclass(frozen=True)
class Wall:
    """A flat wall: its middle, the direction up it, the direction along it, and the one into the room."""

    middle: Vector
    along: Vector
    up: Vector

    @property
    def inwards(self) -> Vector:
        """The direction into the room."""
        return self.along.cross(self.up)

    @property
    def turn(self) -> Matrix:
        """The rotation of a box whose x runs along, whose y runs inwards, and whose z runs up."""
        return orientation(self.along, self.inwards, self.up)

    def at(self, along: float, up: float, inwards: float = 0.0) -> Vector:
        """Return a place on the wall."""
        return self.middle + self.along * along + self.up * up + self.inwards * inwards

    def box(self, mesh: MeshBuilder, place: Point, size: Point, material: str) -> None:
        """Add a box at (along, up, inwards), of a size (along, up, inwards)."""
        mesh.box(self.at(*place), (size[0], size[2], size[1]), material, self.turn)


def module_walls(half: float = 1.07) -> dict[str, Wall]:
    """Return the four walls of a square module along y, seen by someone who looks along +y."""
    y, z, x = Vector((0, 1, 0)), Vector((0, 0, 1)), Vector((1, 0, 0))
    return {
        "left": Wall(Vector((-half, 0, 0)), y, z),
        "right": Wall(Vector((half, 0, 0)), -y, z),
        "ceiling": Wall(Vector((0, 0, half)), y, x),
        "floor": Wall(Vector((0, 0, -half)), y, -x),
    }


def add_rack(
    mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, kind: str, height: float = RACK_HEIGHT
) -> None:
    """Add one rack to a wall: `lockers`, `instruments`, `drawers`, `cloth` or `plain`."""
    wall.box(mesh, (middle, 0, -0.10), (RACK_WIDTH - 0.02, height, 0.16), "gap")
    for side in (-1, 1):
        edge = middle + side * (RACK_WIDTH / 2 - 0.028)
        wall.box(mesh, (edge, 0, -0.008), (0.036, height, 0.02), "rack_grey")
        for hole in range(int(height / 0.1)):
            wall.box(mesh, (edge, -height / 2 + 0.05 + hole * 0.1, 0.003), (0.012, 0.03, 0.003), "gap")
    {"lockers": _lockers, "instruments": _instruments, "drawers": _drawers, "cloth": _cloth, "plain": _plain}[kind](
        mesh, chance, wall, middle, height
    )


def _rows(chance: random.Random, height: float, least: float, most: float) -> list[tuple[float, float]]:
    """Return the middles and heights of rows that fill a height."""
    rows, low = [], -height / 2 + 0.02
    while low < height / 2 - 0.05:
        size = min(chance.uniform(least, most), height / 2 - 0.02 - low)
        if height / 2 - 0.02 - low - size < least * 0.6:
            size = height / 2 - 0.02 - low
        rows.append((low + size / 2, size))
        low += size
    return rows


def _door(
    mesh: MeshBuilder,
    chance: random.Random,
    wall: Wall,
    place: tuple[float, float],
    size: tuple[float, float],
    material: str,
) -> None:
    """Add a locker's door: raised edge, latch, hinge, label."""
    along, up = place
    width, height = size
    wall.box(mesh, (along, up, 0.0), (width - 0.012, height - 0.012, 0.024), material)
    wall.box(mesh, (along, up, 0.013), (width - 0.06, height - 0.06, 0.006), material)
    wall.box(mesh, (along + width * 0.34, up, 0.022), (0.022, min(0.11, height * 0.5), 0.018), "steel")
    if chance.random() < 0.8:
        wall.box(mesh, (along - width * 0.18, up + height * 0.22, 0.0175), (width * 0.3, 0.028, 0.002), "label")
    if chance.random() < 0.25:
        wall.box(
            mesh,
            (along - width * 0.1, up - height * 0.2, 0.0175),
            (0.06, 0.06, 0.002),
            chance.choice(("label_yellow", "strap", "rack_blue")),
        )


def _lockers(mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, height: float) -> None:
    for up, size in _rows(chance, height, 0.30, 0.42):
        if chance.random() < 0.7:
            for side in (-1, 1):
                _door(mesh, chance, wall, (middle + side * 0.24, up), (0.47, size), "rack")
        else:
            _door(mesh, chance, wall, (middle, up), (0.95, size), chance.choice(("rack", "rack_grey")))


def _drawers(mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, height: float) -> None:
    for up, size in _rows(chance, height, 0.13, 0.30):
        material = chance.choice(("rack", "rack", "rack_grey", "rack_blue"))
        wall.box(mesh, (middle, up, 0.0), (0.94, size - 0.014, 0.026), material)
        for side in (-1, 1):
            place = wall.at(middle + side * 0.36, up)
            add_rail(mesh, place - wall.up * size * 0.3, place + wall.up * size * 0.3, wall.inwards, "steel")
        wall.box(mesh, (middle - 0.15, up + size * 0.2, 0.0145), (0.20, 0.022, 0.002), "label")


def _instruments(mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, height: float) -> None:
    for up, size in _rows(chance, height, 0.18, 0.36):
        split = chance.uniform(-0.15, 0.2)
        for low, high in ((-0.475, split), (split, 0.475)):
            _instrument(mesh, chance, wall, (middle + (low + high) / 2, up), (high - low, size))
    for _ in range(5):
        first, second = (
            wall.at(middle + chance.uniform(-0.42, 0.42), chance.uniform(-0.45, 0.45) * height, 0.03) for _ in range(2)
        )
        second = first.lerp(second, 0.7)
        add_loose_cable(
            chance, first, second, wall.inwards, chance.choice((0.005, 0.007, 0.011)), chance.choice(CABLES)
        )


def _instrument(
    mesh: MeshBuilder, chance: random.Random, wall: Wall, place: tuple[float, float], size: tuple[float, float]
) -> None:
    """Add the front of a box of electronics: vents, knobs, plugs, lamps, or a small screen."""
    along, up = place
    width, height = size
    material = chance.choice(("rack", "rack_grey", "rack_grey", "black_plastic", "rack_blue"))
    wall.box(mesh, (along, up, 0.005), (width - 0.012, height - 0.012, chance.uniform(0.02, 0.07)), material)
    front = 0.043
    for x in (-1, 1):
        for z in (-1, 1):
            corner = wall.at(along + x * (width / 2 - 0.025), up + z * (height / 2 - 0.025), 0.02)
            mesh.cylinder(corner, corner + wall.inwards * 0.026, 0.007, "steel", 8)
    kind = chance.choice(("vents", "knobs", "plugs", "plugs", "screen"))
    if kind == "vents":
        for line in range(int(height / 0.03) - 1):
            wall.box(mesh, (along, up - height / 2 + 0.03 + line * 0.03, front), (width * 0.7, 0.011, 0.004), "gap")
    elif kind == "screen":
        wall.box(mesh, (along, up, front), (width * 0.66, height * 0.62, 0.012), "black_plastic")
        low = wall.at(along - width * 0.29, up - height * 0.26, front + 0.008)
        right, top = wall.along * width * 0.58, wall.up * height * 0.52
        mesh.face(
            (low, low + right, low + right + top, low + top),
            f"plot{chance.randrange(4)}",
            ((0, 0), (1, 0), (1, 1), (0, 1)),
        )
    else:
        for number in range(max(2, int(width / 0.075))):
            spot = wall.at(
                along - width / 2 + 0.05 + number * 0.07, up + chance.uniform(-0.1, 0.1) * height, front - 0.01
            )
            radius = chance.uniform(0.010, 0.022)
            mesh.cylinder(
                spot, spot + wall.inwards * 0.03, radius, chance.choice(("black_plastic", "steel", "grey_plastic")), 20
            )
            if kind == "plugs" and chance.random() < 0.5:
                away = spot + wall.inwards * 0.10 + wall.along * chance.uniform(-0.05, 0.05)
                end = spot + wall.along * chance.uniform(-0.3, 0.3) - wall.up * chance.uniform(0.05, 0.35)
                add_cable(
                    (spot, spot + wall.inwards * 0.07, away, end + wall.inwards * 0.07, end),
                    0.0055,
                    chance.choice(CABLES),
                )
    for lamp in range(chance.randrange(3)):
        wall.box(
            mesh,
            (along - width * 0.35 + lamp * 0.03, up + height * 0.36, front),
            (0.010, 0.010, 0.006),
            chance.choice(LEDS),
        )


def _cloth(mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, height: float) -> None:
    """Add a wall of bags under straps."""
    wall.box(mesh, (middle, 0, -0.01), (0.95, height, 0.02), "rack_grey")
    for up, size in _rows(chance, height, 0.30, 0.48):
        for side in (-1, 1):
            material = chance.choice(("cloth_white", "cloth_white", "cloth_grey", "cloth_blue"))
            place = wall.at(middle + side * 0.24, up, 0.10)
            turn = orientation(wall.along, -wall.inwards, -wall.up)
            add_bag(place, (0.44, chance.uniform(0.18, 0.26), size - 0.03), material, turn)
    for share in (-0.3, 0.02, 0.33):
        wall.box(mesh, (middle, height * share, 0.235), (1.0, 0.035, 0.006), "strap_tan")


def _plain(mesh: MeshBuilder, chance: random.Random, wall: Wall, middle: float, height: float) -> None:
    """Add smooth panels with squares of hook-and-loop tape and a few notes."""
    for up, size in _rows(chance, height, 0.45, 0.75):
        wall.box(mesh, (middle, up, 0), (0.95, size - 0.012, 0.022), "rack")
        for _ in range(3):
            place = (middle + chance.uniform(-0.38, 0.38), up + chance.uniform(-0.35, 0.35) * size, 0.0125)
            wall.box(mesh, place, (0.05, 0.05, 0.003), chance.choice(("label", "strap", "cloth_blue")))


def add_rails(
    mesh: MeshBuilder, chance: random.Random, wall: Wall, starts: list[float], ups: tuple[float, ...]
) -> None:
    """Add handrails along a wall at heights, from each start."""
    for start in starts:
        for up in ups:
            if chance.random() < 0.85:
                add_rail(mesh, wall.at(start, up, 0.015), wall.at(start + 0.52, up, 0.015), wall.inwards)


def add_bundle(chance: random.Random, wall: Wall, up: float, reach: tuple[float, float], count: int = 6) -> None:
    """Add a bundle of cables that runs along a wall."""
    steps = 9
    for number in range(count):
        points = []
        for step in range(steps + 1):
            along = reach[0] + (reach[1] - reach[0]) * step / steps
            points.append(
                wall.at(along, up + 0.016 * number + chance.uniform(-0.02, 0.02), 0.035 + chance.uniform(0, 0.03))
            )
        add_cable(points, chance.choice((0.006, 0.008, 0.011)), chance.choice(CABLES))


def add_bulkhead(mesh: MeshBuilder, y: float, half: float, opening: float, material: str = "rack") -> None:
    """Add the wall at a module's end, with a square opening whose corners are round, and its frame."""

    def ring(reach: float, power: float, depth: float) -> list[Place]:
        points = []
        for step in range(96):
            angle = 2 * pi * step / 96
            c, s = cos(angle), sin(angle)
            length = (abs(c) ** power + abs(s) ** power) ** (-1 / power)
            points.append(Vector((reach * length * c, y + depth, reach * length * s)))
        return points

    mesh.surface([ring(half * 1.25, 24, 0), ring(opening + 0.10, 7, 0)], material, closed=True)
    mesh.surface(
        [
            ring(opening + 0.10, 7, 0),
            ring(opening + 0.09, 7, -0.035),
            ring(opening + 0.01, 7, -0.04),
            ring(opening, 7, -0.02),
        ],
        "rack_grey",
        closed=True,
    )
    mesh.surface([ring(opening, 7, -0.02), ring(opening, 7, 0.30)], "steel", closed=True)
    mesh.surface([ring(opening + 0.02, 7, 0.30), ring(half * 1.25, 24, 0.30)], material, closed=True)
