"""Radiators: rows of white panels on two rails, that shed the station's heat."""

from mathutils import Vector

from modelling.mesh import MeshBuilder, Place, orientation


def add_radiator(
    mesh: MeshBuilder, root: Place, along: Place, across: Place, length: float, width: float, panels: int
) -> None:
    """Add a radiator from its root, in metres."""
    root, along, across = Vector(root), Vector(along).normalized(), Vector(across).normalized()
    turn = orientation(across, along, across.cross(along))
    pitch = length / panels
    for i in range(panels):
        mesh.box(root + along * (pitch * (i + 0.5)), (width, pitch - 0.10, 0.10), "radiator", turn)
    for side in (-1, 1):
        rail = root + across * side * width * 0.5
        mesh.rod(rail, rail + along * length, 0.06)
    mesh.rod(root - along * 1.2, root, 0.12)
