"""The bay of windows from inside: a round window ahead and six around it, all open on Earth below. Metres."""

import math

import bpy
from mathutils import Vector

from modelling.cycles import add_area_lamp, add_point_lamp
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder

CENTER_Z, RING_Z = -1.02, -0.22
ROUND_WINDOW, INNER_HEXAGON, OUTER_HEXAGON = 0.40, 0.52, 1.36
ROUND_STEPS = 96
MULLION, RIM = 0.055, 0.075
BOLTS = 36


def build_cupola_view() -> None:
    """Build the frame around the windows, dark against the light outside, and a warm lamp behind the viewer."""
    add_standard_materials()
    add_material("frame", (0.20, 0.205, 0.215), roughness=0.45, metallic=0.4)
    add_material("seal", (0.02, 0.02, 0.022), roughness=0.6)
    add_material("wall_cloth", (0.34, 0.33, 0.31), roughness=0.9)
    mesh = MeshBuilder("cupola")
    _add_round_window(mesh)
    _add_side_windows(mesh)
    _add_wall(mesh)
    mesh.finish()
    add_point_lamp((-0.5, 0.4, 1.5), 16, (1.0, 0.78, 0.52), 0.3)
    add_area_lamp((0, 0, -3.0), (0, 0, 0), 60, (0.55, 0.75, 1.0), 2.5)
    bpy.context.view_layer.update()


def _hexagon(radius: float, z: float) -> list[Vector]:
    angles = [math.pi / 3 * side + math.pi / 6 for side in range(6)]
    return [Vector((radius * math.cos(angle), radius * math.sin(angle), z)) for angle in angles]


def _on_hexagon(angle: float, radius: float, z: float) -> Vector:
    """Return the point of a hexagon's edge at an angle."""
    turn = (angle - math.pi / 6) % (math.pi / 3) - math.pi / 6
    reach = radius * math.cos(math.pi / 6) / math.cos(turn)
    return Vector((reach * math.cos(angle), reach * math.sin(angle), z))


def _add_round_window(mesh: MeshBuilder) -> None:
    angles = [2 * math.pi * step / ROUND_STEPS for step in range(ROUND_STEPS)]
    circle = [Vector((ROUND_WINDOW * math.cos(a), ROUND_WINDOW * math.sin(a), CENTER_Z)) for a in angles]
    deep = [point - Vector((0, 0, 0.14)) for point in circle]
    edge = [_on_hexagon(angle, INNER_HEXAGON, CENTER_Z + 0.02) for angle in angles]
    mesh.surface([edge, circle], "frame", closed=True)
    mesh.surface([circle, deep], "seal", closed=True)
    for bolt in range(BOLTS):
        angle = 2 * math.pi * bolt / BOLTS
        place = Vector((math.cos(angle), math.sin(angle), 0)) * (ROUND_WINDOW + 0.028) + Vector((0, 0, CENTER_Z))
        mesh.cylinder(place, place + Vector((0, 0, 0.014)), 0.009, "metal", 8)


def _add_side_windows(mesh: MeshBuilder) -> None:
    """Add the beams between the six windows, and double rims along their edges."""
    inner, outer = _hexagon(INNER_HEXAGON, CENTER_Z + 0.02), _hexagon(OUTER_HEXAGON, RING_Z)
    for near, far in zip(inner, outer, strict=True):
        mesh.rod(near, far, MULLION, "frame")
        mesh.tube(near, far, MULLION * 1.5, MULLION * 1.5, "seal", 6)
        inwards = Vector((-near.x, -near.y, 0)).normalized() * 0.03 + Vector((0, 0, 0.05))
        mesh.tube(near + inwards, far + inwards, MULLION * 0.9, MULLION * 0.9, "frame", 12)
        for share in (0.1, 0.3, 0.5, 0.7, 0.9):
            mesh.sphere(near.lerp(far, share) + inwards * 1.85, 0.012, "metal", 8, 6)
    for corners in (inner, outer):
        for near, far in zip(corners, corners[1:] + corners[:1], strict=True):
            mesh.tube(near, far, RIM, RIM, "frame", 12)


def _add_wall(mesh: MeshBuilder) -> None:
    """Add the wall behind the windows, with handrails and a few cables."""
    rows = [_hexagon(radius, z) for radius, z in ((1.34, RING_Z + 0.03), (1.52, 0.05), (1.62, 0.6), (1.62, 3.5))]
    mesh.surface(rows, "wall_cloth", closed=True)
    corners = _hexagon(1.36, 0.06)
    for near, far in zip(corners, corners[1:] + corners[:1], strict=True):
        start, end = near.lerp(far, 0.2), near.lerp(far, 0.8)
        mesh.tube(start, end, 0.018, 0.018, "handrail", 10)
        for foot in (start, end):
            mesh.rod(foot, foot * 1.08, 0.014, "handrail")
