"""Solar arrays: the eight wings on the truss with their roll-out additions, and the small fixed wings of others."""

import math
import random

from mathutils import Vector

from modelling.mesh import MeshBuilder, Place, Y, orientation
from station.radiators import add_radiator
from station.truss import TRUSS_Z, add_truss_segment

BLANKET_LENGTH, BLANKET_WIDTH, BLANKET_GAP = 31.5, 4.6, 0.95
CANISTER_LENGTH = 3.2
MAST_HALF_WIDTH, MAST_BAYS = 0.36, 26
ROLL_OUT_LENGTH, ROLL_OUT_WIDTH, ROLL_OUT_TILT = 18.3, 6.0, math.radians(10)
"""Of a roll-out array (iROSA): about 60 by 20 feet, canted 10 degrees over the front of the old one."""
WING_PLACES = (33.2, 48.4)
"""Along the truss, on each side."""


def build_arrays(chance: random.Random, array_angle: float) -> None:
    """Build the parts outboard of the rotary joints, turned about the truss by `array_angle` degrees."""
    mesh = MeshBuilder("arrays", mirrored=True)
    angle = math.radians(array_angle)
    forward, upward = Vector((math.cos(angle), 0, math.sin(angle))), Vector((-math.sin(angle), 0, math.cos(angle)))
    for side in (1, -1):
        add_truss_segment(mesh, chance, side * 29.8, side * 35.2, width=3.4, height=2.8)
        add_truss_segment(mesh, chance, side * 35.3, side * 38.7, width=2.6, height=2.4)
        add_truss_segment(mesh, chance, side * 38.9, side * 50.2, width=3.2, height=2.8)
        for y in WING_PLACES:
            for end in (1, -1):
                root = Vector((0, side * y, TRUSS_Z)) + forward * end * 1.2
                # Six of the eight wings have one.
                has_roll_out = not (y > 40 and end < 0)
                add_wing(mesh, root, forward * end, -Y * end, has_roll_out=has_roll_out)
        for y, drop in ((32.0, 1.6), (41.5, 1.5)):
            root = Vector((0, side * y, TRUSS_Z)) - upward * drop
            add_radiator(mesh, root, -upward, Y, 12.5, 3.1, 7)
    mesh.finish()


def add_wing(mesh: MeshBuilder, root: Vector, along: Vector, across: Vector, *, has_roll_out: bool) -> None:
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
    if has_roll_out:
        _add_roll_out_array(mesh, root + along * CANISTER_LENGTH, along, across, normal)


def _add_mast(mesh: MeshBuilder, foot: Vector, along: Vector, right: Vector, up: Vector) -> None:
    for corner in (right + up, right - up, -right - up, -right + up):
        mesh.rod(foot + corner, foot + along * BLANKET_LENGTH + corner, 0.045, "mast")
    for bay in range(MAST_BAYS):
        near = foot + along * (BLANKET_LENGTH * bay / MAST_BAYS)
        far = foot + along * (BLANKET_LENGTH * (bay + 1) / MAST_BAYS)
        mesh.rod(near + right + up, far - right + up, 0.03, "mast")
        mesh.rod(near - right - up, far + right - up, 0.03, "mast")
        mesh.rod(near + right + up, near - right - up, 0.03, "mast")


def _add_roll_out_array(mesh: MeshBuilder, foot: Vector, along: Vector, across: Vector, normal: Vector) -> None:
    outwards = along * math.cos(ROLL_OUT_TILT) + normal * math.sin(ROLL_OUT_TILT)
    start = foot - along * 0.2 + normal * 1.1
    end = start + outwards * ROLL_OUT_LENGTH
    mesh.panel(start - across * 3.0, across, outwards, ROLL_OUT_WIDTH, ROLL_OUT_LENGTH, "solar_cells")
    mesh.cylinder(start - across * 3.1, start + across * 3.1, 0.16, "metal", 10)
    mesh.cylinder(end - across * 3.1, end + across * 3.1, 0.14, "metal", 10)
    for side in (-1, 1):
        mesh.rod(start + across * side * 3.05, end + across * side * 3.05, 0.06, "black")
        mesh.rod(foot, start + across * side * 1.2, 0.06)


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
