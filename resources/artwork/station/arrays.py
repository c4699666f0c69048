"""Solar arrays: the eight wings on the truss with their roll-out additions, and the small fixed wings of others."""

import math
import random
from dataclasses import dataclass

from mathutils import Vector

from modelling.mesh import MeshBuilder, Place, Y, orientation
from station.radiators import add_radiator
from station.truss import TRUSS_Z, add_truss_segment

BLANKET_LENGTH, BLANKET_WIDTH, BLANKET_GAP = 31.5, 4.6, 0.95
CANISTER_LENGTH = 3.2
MAST_HALF_WIDTH, MAST_BAYS = 0.36, 26
ROLL_OUT_LENGTH, ROLL_OUT_WIDTH, ROLL_OUT_TILT = 18.3, 6.0, math.radians(10)
"""Of a roll-out array (iROSA): about 60 by 20 feet, canted 10 degrees over the front of the old one."""


@dataclass(frozen=True)
class WingSegment:
    """An outer segment of the truss, on each side: from where to where it runs, and what it carries. Metres along y."""

    start: float
    end: float
    width: float
    wings: float
    radiator: float
    radiator_drop: float


INNER = WingSegment(29.8, 35.2, 3.4, 33.2, 32.0, 1.6)
OUTER = WingSegment(38.9, 50.2, 3.2, 48.4, 41.5, 1.5)
SPACER_START, SPACER_END = 35.3, 38.7
"""The short segment between the two."""


def build_arrays(chance: random.Random, array_angle: float) -> None:
    """Build the parts outboard of the rotary joints, turned about the truss by `array_angle` degrees."""
    mesh = MeshBuilder("arrays", mirrored=True)
    for side in (1, -1):
        _add_lattice(mesh, chance, side, INNER)
        add_spacer(mesh, chance, side)
        _add_lattice(mesh, chance, side, OUTER)
        for segment in (INNER, OUTER):
            _add_wings(mesh, side, segment, array_angle)
            for end in (1, -1):
                # Six of the eight wings have one.
                if segment is INNER or end > 0:
                    add_roll_out_array(mesh, side, segment, end, array_angle)
    mesh.finish()


def add_wing_segment(
    mesh: MeshBuilder, chance: random.Random, side: int, segment: WingSegment, array_angle: float
) -> None:
    """Add a segment with its two wings and its radiator; `side` is 1 to starboard and -1 to port."""
    _add_lattice(mesh, chance, side, segment)
    _add_wings(mesh, side, segment, array_angle)


def add_spacer(mesh: MeshBuilder, chance: random.Random, side: int) -> None:
    """Add the short segment between the inner and the outer wings."""
    add_truss_segment(mesh, chance, side * SPACER_START, side * SPACER_END, width=2.6, height=2.4)


def _add_lattice(mesh: MeshBuilder, chance: random.Random, side: int, segment: WingSegment) -> None:
    add_truss_segment(mesh, chance, side * segment.start, side * segment.end, width=segment.width, height=2.8)


def _add_wings(mesh: MeshBuilder, side: int, segment: WingSegment, array_angle: float) -> None:
    forward, upward = _turned(array_angle)
    for end in (1, -1):
        add_wing(mesh, _wing_root(side, segment, forward * end), forward * end, -Y * end)
    root = Vector((0, side * segment.radiator, TRUSS_Z)) - upward * segment.radiator_drop
    add_radiator(mesh, root, -upward, Y, 12.5, 3.1, 7)


def _turned(array_angle: float) -> tuple[Vector, Vector]:
    """Return the directions forward and up of what has turned about the truss."""
    angle = math.radians(array_angle)
    return Vector((math.cos(angle), 0, math.sin(angle))), Vector((-math.sin(angle), 0, math.cos(angle)))


def _wing_root(side: int, segment: WingSegment, along: Vector) -> Vector:
    return Vector((0, side * segment.wings, TRUSS_Z)) + along * 1.2


def add_wing(mesh: MeshBuilder, root: Vector, along: Vector, across: Vector) -> None:
    """Add a wing: two blankets of cells and a mast between them."""
    normal = across.cross(along)
    turn = orientation(across, along, normal)
    mesh.cylinder(root, root + along * CANISTER_LENGTH, 0.42, "silver_foil", 12)
    mesh.box(root + along * CANISTER_LENGTH, (1.3, 1.3, 1.3), "grey")
    for side in (-1, 1):
        edge = root + along * CANISTER_LENGTH + across * (side * BLANKET_GAP / 2)
        corner = edge if side > 0 else edge - across * BLANKET_WIDTH
        mesh.panel(corner, across, along, BLANKET_WIDTH, BLANKET_LENGTH, "solar_cells")
        for distance in (CANISTER_LENGTH - 0.12, CANISTER_LENGTH + BLANKET_LENGTH + 0.12):
            middle = root + along * distance + across * (side * (BLANKET_GAP / 2 + BLANKET_WIDTH / 2))
            mesh.box(middle, (BLANKET_WIDTH + 0.15, 0.34, 0.36), "metal", turn)
    _add_mast(mesh, root + along * CANISTER_LENGTH, along, across * MAST_HALF_WIDTH, normal * MAST_HALF_WIDTH)


def add_folded_wing(mesh: MeshBuilder, root: Vector, along: Vector, across: Vector) -> None:
    """Add a wing folded into its two boxes."""
    turn = orientation(across, along, across.cross(along))
    mesh.cylinder(root, root + along * CANISTER_LENGTH, 0.42, "silver_foil", 12)
    mesh.box(root + along * CANISTER_LENGTH, (1.3, 1.3, 1.3), "grey")
    for side in (-1, 1):
        middle = root + along * CANISTER_LENGTH + across * (side * (BLANKET_GAP / 2 + BLANKET_WIDTH / 2))
        mesh.box(middle, (BLANKET_WIDTH + 0.15, 0.6, 0.4), "metal", turn)


def _add_mast(mesh: MeshBuilder, foot: Vector, along: Vector, right: Vector, up: Vector) -> None:
    for corner in (right + up, right - up, -right - up, -right + up):
        mesh.rod(foot + corner, foot + along * BLANKET_LENGTH + corner, 0.045, "mast")
    for bay in range(MAST_BAYS):
        near = foot + along * (BLANKET_LENGTH * bay / MAST_BAYS)
        far = foot + along * (BLANKET_LENGTH * (bay + 1) / MAST_BAYS)
        mesh.rod(near + right + up, far - right + up, 0.03, "mast")
        mesh.rod(near - right - up, far + right - up, 0.03, "mast")
        mesh.rod(near + right + up, near - right - up, 0.03, "mast")


def add_roll_out_array(mesh: MeshBuilder, side: int, segment: WingSegment, end: int, array_angle: float) -> None:
    """Add a roll-out array over one wing of a segment: `end` is 1 for the wing that points forward, else -1."""
    along, across = _turned(array_angle)[0] * end, -Y * end
    normal = across.cross(along)
    foot = _wing_root(side, segment, along) + along * CANISTER_LENGTH
    outwards = along * math.cos(ROLL_OUT_TILT) + normal * math.sin(ROLL_OUT_TILT)
    start = foot - along * 0.2 + normal * 1.1
    end = start + outwards * ROLL_OUT_LENGTH
    mesh.panel(start - across * 3.0, across, outwards, ROLL_OUT_WIDTH, ROLL_OUT_LENGTH, "solar_cells")
    mesh.cylinder(start - across * 3.1, start + across * 3.1, 0.16, "metal", 10)
    mesh.cylinder(end - across * 3.1, end + across * 3.1, 0.14, "metal", 10)
    for edge in (-1, 1):
        mesh.rod(start + across * edge * 3.05, end + across * edge * 3.05, 0.06, "black")
        mesh.rod(foot, start + across * edge * 1.2, 0.06)


def add_fixed_wing(
    mesh: MeshBuilder, root: Place, along: Place, across: Place, length: float, width: float, panels: int
) -> None:
    """Add a small wing of a few panels on a spar."""
    root, along, across = Vector(root), Vector(along).normalized(), Vector(across).normalized()
    mesh.rod(root, root + along * length, 0.06)
    pitch = (length - 0.8) / panels
    for i in range(panels):
        corner = root + along * (0.8 + pitch * i + 0.05) - across * width / 2
        mesh.panel(corner, across, along, width, pitch - 0.1, "solar_cells")


def add_round_wing(mesh: MeshBuilder, center: Vector, across: Vector, along: Vector, radius: float) -> None:
    """Add a wing of ten sides, like an open fan."""
    corners, uvs = [], []
    for i in range(10):
        angle = 2 * math.pi * i / 10
        spoke = (across * math.cos(angle) + along * math.sin(angle)) * radius
        corners.append(center + spoke)
        uvs.append((spoke.dot(across), spoke.dot(along)))
    mesh.face(corners, "solar_cells", uvs)
