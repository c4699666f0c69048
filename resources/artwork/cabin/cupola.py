"""The Cupola from within: six windows and a round one, and someone who looks down at Earth. Metres; Earth is at -z.

The windows are left open: the ray marcher draws Earth behind them, for the same camera.
"""

import math

import bpy
from mathutils import Matrix, Vector

from cabin.kit import add_bag, add_cabin_materials, add_cable, add_rail
from modelling.cycles import add_area_lamp, add_point_lamp
from modelling.materials import add_material
from modelling.mesh import MeshBuilder, Place, Z
from modelling.nodes import Nodes
from people.bones import Limb, Pose
from people.figure import Look, add_figure, placed

RIM_Z, FLOOR_Z = -0.12, -1.02
RIM, FLOOR, ROUND = 1.40, 0.60, 0.42
"""Radii of the corners of the upper and the lower hexagon, and of the round window."""
STEPS = 96
SHARP = math.inf
"""The power of an outline whose corners are not round: its neighbours meet it there."""
SIDE_MARGIN, SILL = 0.085, 0.10
"""Metres of frame around a side window; how deep the pane lies."""
SEA, CLOUD = (0.02, 0.12, 0.42), (0.85, 0.88, 0.92)
"""What the camera's display shows of Earth."""
GRIP = Vector((0.062, -0.005, -0.005))
"""Where the hand holds the camera, from the camera's middle."""

LOOKING_DOWN = Pose(
    belly=(0, 0.42, 1),
    chest=(0.05, 0.62, 1),
    neck=(0.02, 0.75, 1),
    head_up=(0.05, 0.55, 1),
    face=(0.12, 1, -0.60),
    left_arm=Limb((0.75, 0.62, -0.12), (0.28, 0.95, 0.10), (0.1, 0.9, 0.35), (0.0, 0.35, -1), 0.3),
    right_arm=Limb((0.52, 0.55, -0.55), (-0.20, 0.9, 0.36), (-0.12, 0.95, 0.20), (-1, 0.05, 0), 0.75),
    left_leg=Limb((0.35, 0.35, -0.85), (0.18, -0.9, -0.28), (0.05, -0.55, -0.8)),
    right_leg=Limb((0.38, 0.55, -0.72), (0.05, -0.95, -0.18), (0.05, -0.5, -0.85)),
)


def build() -> None:
    """Build the bay, lit by Earth below it, and someone afloat in it with a camera."""
    cycles = bpy.context.scene.cycles
    cycles.max_bounces, cycles.diffuse_bounces, cycles.adaptive_threshold = 5, 3, 0.03
    add_cabin_materials()
    add_material("bay", (0.46, 0.455, 0.44), roughness=0.5)
    add_material("bay_dark", (0.10, 0.10, 0.105), roughness=0.5)
    add_material("display", (0.0, 0.0, 0.0), shader=_show_earth)
    mesh = MeshBuilder("bay")
    for side in range(6):
        _add_side(mesh, side)
    _add_floor(mesh)
    _add_wall(mesh)
    for part in mesh.finish():
        bevel = part.modifiers.new("edges", "BEVEL")
        bevel.width, bevel.segments, bevel.limit_method, bevel.angle_limit = 0.006, 2, "ANGLE", 0.6
    _add_things()
    _add_person()
    _add_lamps()


def _add_lamps() -> None:
    """Add Earth's blue light from below and ahead, and a warm lamp of the room behind."""
    add_area_lamp((0.9, 0, -3.0), (0, 0, 0), 190, (0.36, 0.62, 1.0), 3.2)
    add_area_lamp((3.2, 0.9, -1.5), (0, 0, -0.5), 160, (0.50, 0.72, 1.0), 2.2)
    add_area_lamp((-0.4, -3.2, -2.0), (0, 0, -0.5), 110, (0.36, 0.62, 1.0), 2.2)
    add_point_lamp((-0.9, -0.5, 1.3), 19, (1.0, 0.74, 0.48), 0.2)


def _show_earth(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade a display that shows clouds over the sea."""
    clouds = nodes.map_range(nodes.noise(nodes.object_place(), scale=55, detail=5, Distortion=1.5), (0.46, 0.60))
    nodes.set(principled.inputs["Emission Color"], nodes.mix(clouds, SEA, CLOUD))
    principled.inputs["Emission Strength"].default_value = 0.55


def _corner(radius: float, side: int, z: float) -> Vector:
    angle = math.pi / 3 * side + math.pi / 6
    return Vector((radius * math.cos(angle), radius * math.sin(angle), z))


def _add_side(mesh: MeshBuilder, side: int) -> None:
    """Add one side: its frame around a window with rounded corners, the sill, the seal, bolts and a knob."""
    low = (_corner(FLOOR, side, FLOOR_Z), _corner(FLOOR, side + 1, FLOOR_Z))
    high = (_corner(RIM, side, RIM_Z), _corner(RIM, side + 1, RIM_Z))
    middle = (low[0] + low[1] + high[0] + high[1]) / 4
    across = (high[1] - high[0]).normalized()
    upwards = ((high[0] + high[1]) / 2 - (low[0] + low[1]) / 2).normalized()
    outwards = across.cross(upwards)
    if outwards.dot(middle - Vector((0, 0, -0.4))) < 0:
        outwards = -outwards

    def ring(margin: float, depth: float, power: float) -> list[Place]:
        """Return the outline of the window, further in by a margin; the lower the power, the rounder its corners."""
        half_height = (high[0] - low[0]).dot(upwards) / 2 - margin * 1.15
        points = []
        for step in range(STEPS):
            angle = 2 * math.pi * step / STEPS
            c, s = math.cos(angle), math.sin(angle)
            far = max(abs(c), abs(s)) if power == SHARP else (abs(c) ** power + abs(s) ** power) ** (1 / power)
            u, v = c / far, s / far
            share = (v * half_height + half_height + margin * 1.15) / (2 * half_height + 2.3 * margin)
            half_width = (FLOOR + (RIM - FLOOR) * share) / 2 - margin
            points.append(middle + across * u * half_width + upwards * v * half_height + outwards * depth)
        return points

    mesh.surface([ring(0, 0, SHARP), ring(SIDE_MARGIN, 0, 14)], "bay", closed=True)
    mesh.surface([ring(SIDE_MARGIN, 0, 14), ring(SIDE_MARGIN + 0.012, SILL * 0.55, 14)], "bay", closed=True)
    mesh.surface(
        [ring(SIDE_MARGIN + 0.012, SILL * 0.55, 14), ring(SIDE_MARGIN + 0.035, SILL * 0.6, 14)], "bay_dark", closed=True
    )
    mesh.surface(
        [ring(SIDE_MARGIN + 0.035, SILL * 0.6, 14), ring(SIDE_MARGIN + 0.04, SILL * 1.6, 14)], "bay_dark", closed=True
    )
    for number, place in enumerate(ring(SIDE_MARGIN * 0.55, -0.002, 30)):
        if number % 4 == 0:
            mesh.cylinder(place, Vector(place) - outwards * 0.008, 0.009, "steel", 10)
    foot = (low[0] + low[1]) / 2 + upwards * 0.045
    mesh.cylinder(foot, foot - outwards * 0.05, 0.028, "bay_dark", 24)
    mesh.cylinder(foot - outwards * 0.05, foot - outwards * 0.075, 0.016, "steel", 20)
    mesh.box(foot - outwards * 0.08 + across * 0.03, (0.02, 0.02, 0.02), "black_plastic")
    if middle.x < 0:
        return
    rail = (high[0] + high[1]) / 2 + Vector((0, 0, 0.10)) - outwards * 0.02
    add_rail(mesh, rail - across * 0.36, rail + across * 0.36, Vector((-middle.x, -middle.y, 0)))


def _add_floor(mesh: MeshBuilder) -> None:
    """Add the frame of the round window."""

    def circle(radius: float, z: float) -> list[Place]:
        turns = [2 * math.pi * step / STEPS for step in range(STEPS)]
        return [Vector((radius * math.cos(turn), radius * math.sin(turn), z)) for turn in turns]

    def hexagon(radius: float, z: float) -> list[Place]:
        points = []
        for step in range(STEPS):
            turn = 2 * math.pi * step / STEPS
            off = (turn - math.pi / 6) % (math.pi / 3) - math.pi / 6
            reach = radius * math.cos(math.pi / 6) / math.cos(off)
            points.append(Vector((reach * math.cos(turn), reach * math.sin(turn), z)))
        return points

    mesh.surface([hexagon(FLOOR, FLOOR_Z), circle(ROUND + 0.05, FLOOR_Z)], "bay", closed=True)
    mesh.surface(
        [circle(ROUND + 0.05, FLOOR_Z), circle(ROUND + 0.04, FLOOR_Z + 0.02), circle(ROUND, FLOOR_Z + 0.02)],
        "bay",
        closed=True,
    )
    mesh.surface([circle(ROUND, FLOOR_Z + 0.02), circle(ROUND - 0.01, FLOOR_Z - 0.06)], "bay", closed=True)
    mesh.surface(
        [
            circle(ROUND - 0.01, FLOOR_Z - 0.06),
            circle(ROUND - 0.03, FLOOR_Z - 0.06),
            circle(ROUND - 0.03, FLOOR_Z - 0.2),
        ],
        "bay_dark",
        closed=True,
    )
    for step in range(36):
        turn = 2 * math.pi * step / 36
        place = Vector((math.cos(turn), math.sin(turn), 0)) * (ROUND + 0.022) + Vector((0, 0, FLOOR_Z + 0.02))
        mesh.cylinder(place, place + Z * 0.008, 0.008, "steel", 10)


def _add_wall(mesh: MeshBuilder) -> None:
    """Add what stands between the windows and the room above, and a lid that keeps the Sun out."""
    rings = (
        (RIM, RIM_Z),
        (RIM + 0.03, RIM_Z + 0.05),
        (RIM + 0.03, 0.42),
        (RIM + 0.16, 0.50),
        (RIM + 0.2, 1.9),
        (0.02, 1.95),
    )
    mesh.surface([[_corner(radius, side, z) for side in range(6)] for radius, z in rings], "bay", closed=True)
    for side in range(6):
        near, far = _corner(RIM + 0.02, side, 0.16), _corner(RIM + 0.02, side + 1, 0.16)
        inwards = Vector((-(near + far).x, -(near + far).y, 0)).normalized()
        along = (far - near).normalized()
        for share in (0.26, 0.74):
            place = near.lerp(far, share) + inwards * 0.02 + Z * 0.12
            turn = Matrix((along, inwards, Z)).transposed().to_4x4()
            mesh.box(place, (0.34, 0.05, 0.16), "rack_grey", turn)
            mesh.box(place + inwards * 0.027, (0.26, 0.006, 0.022), "label", turn)


def _add_things() -> None:
    """Add cables, a bag, a lens and a camera on its arm."""
    add_cable(
        [(1.15, 0.62, 0.15), (1.0, 0.5, 0.0), (1.02, 0.30, 0.08), (1.1, 0.1, 0.2), (1.2, -0.2, 0.2)],
        0.008,
        "cable_blue",
    )
    add_cable([(0.9, -1.0, 0.1), (0.70, -0.86, -0.1), (0.45, -0.92, -0.02), (0.2, -1.05, 0.1)], 0.006, "cable_black")
    turn = Matrix.Rotation(0.5, 4, "Z") @ Matrix.Rotation(0.3, 4, "X")
    add_bag((0.35, -1.0, 0.12), (0.30, 0.16, 0.20), "cloth_white", turn)


def _add_camera(place: Matrix) -> None:
    """Add a camera with a long lens that looks along +y; its display shows what it sees."""
    mesh = MeshBuilder("camera")
    mesh.box((0, 0, 0), (0.15, 0.07, 0.105), "black_plastic")
    mesh.box((0, 0, 0.065), (0.06, 0.06, 0.035), "black_plastic")
    mesh.box(GRIP, (0.035, 0.09, 0.11), "black_plastic")
    mesh.lathe(
        (0, 0.035, 0),
        (0, 1, 0),
        ((0, 0.038), (0.05, 0.038), (0.055, 0.043), (0.16, 0.043), (0.165, 0.050), (0.26, 0.052)),
        "black_plastic",
        40,
    )
    low, across, up = Vector((-0.062, -0.0362, -0.040)), Vector((0.088, 0, 0)), Vector((0, 0, 0.062))
    corners = (low, low + across, low + across + up, low + up)
    mesh.face(corners, "display")
    mesh.band((0, 0.22, 0), (0, 1, 0), 0.008, 0.053, "label", 40)
    for part in mesh.finish():
        bevel = part.modifiers.new("edges", "BEVEL")
        bevel.width, bevel.segments, bevel.limit_method = 0.008, 3, "ANGLE"
        part.matrix_world = place


def _add_person() -> None:
    place = placed((0.04, 0.24, -0.76), turn=Matrix.Rotation(math.radians(-98), 4, "Z"))
    look = Look(shirt="red", trousers="khaki", skin="light", hair="brown", style="bun")
    joints = add_figure(place, LOOKING_DOWN, look)
    arm = LOOKING_DOWN.right_arm
    grip = place @ (joints.wrists[1] + Vector(arm.end).normalized() * 0.085 + Vector(arm.palm).normalized() * 0.034)
    aim = Matrix.Rotation(math.radians(-98), 4, "Z") @ Matrix.Rotation(math.radians(-32), 4, "X")
    _add_camera(Matrix.Translation(grip) @ aim @ Matrix.Translation(-GRIP))
