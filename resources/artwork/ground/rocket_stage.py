"""Four engine nozzles of a rocket stage that lies in an assembly hall. Metres; the stage points to -x, z is up."""

import itertools
import math
import random

import bpy
from mathutils import Matrix, Vector

from ground import hall
from modelling.cycles import add_area_lamp, new_world, set_for_ground
from modelling.materials import Shader, add_material, add_standard_materials, panelled
from modelling.mesh import MeshBuilder, X
from modelling.nodes import Nodes
from views import Point

AXIS_Z, ENGINE_OFFSET = 6.0, 1.62
STAGE_RADIUS = 4.2
BELL_LENGTH, BELL_START = 3.1, 0.95
THROAT_RADIUS, EXIT_RADIUS = 0.30, 1.17
TUBES, STEPS_PER_TUBE, ROWS = 150, 4, 46
BANDS = (0.14, 0.25, 0.36, 0.47, 0.58, 0.69, 0.79, 0.88, 0.95)
"""Where the bell's stiffening bands sit, as shares of its length."""
TUBE_COLORS = [
    (0, (0.16, 0.085, 0.05)),
    (0.22, (0.34, 0.20, 0.12)),
    (0.5, (0.44, 0.40, 0.38)),
    (1, (0.60, 0.59, 0.585)),
]
WALL_COLORS = [
    *((0, (0.03, 0.02, 0.02)), (0.25, (0.14, 0.07, 0.045)), (0.55, (0.36, 0.21, 0.13))),
    *((0.8, (0.46, 0.35, 0.28)), (1, (0.55, 0.50, 0.47))),
]
LAMPS = (
    # Place, target, watts, width, colour, height.
    ((9, -9, 13), (1, 0, 6), 2600, 5, (0.86, 0.93, 1), None),
    ((10, 9, 9), (2, 0, 6), 900, 3, (1, 0.78, 0.52), 5),
    ((-6, -13, 12), (-8, 0, 7), 2600, 7, (0.72, 0.85, 1), None),
    ((-20, 0, 15.5), (-20, 0, 6), 3000, 12, (0.8, 0.9, 1), None),
    ((17, -3, 5.5), (2, 0, 6), 900, 3, (0.85, 0.92, 1), None),
    ((13, 5, 1.2), (2, 0, 5), 300, 4, (0.55, 0.75, 1), None),
)


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces, scene.cycles.glossy_bounces = 6, 3, 4
    new_world(scene, (0.05, 0.075, 0.12), 0.18)
    add_standard_materials()
    _add_materials()
    hall.add_materials()
    mesh = MeshBuilder("stage")
    offsets = ((-1, 1), (1, 1), (-1, -1), (1, -1))
    for number, (side, height) in enumerate(offsets):
        base = Vector((0.15, side * ENGINE_OFFSET, AXIS_Z + height * ENGINE_OFFSET))
        _add_engine(mesh, base, random.Random(number))  # noqa: S311 - it only places pipes
    _add_stage(mesh)
    _add_cradles(mesh)
    hall.add_hall(mesh)
    hall.add_platforms(mesh)
    hall.add_equipment(mesh)
    mesh.finish()
    for place, target, watts, width, color, height in LAMPS:
        add_area_lamp(place, target, watts, color, width, height)


def _add_materials() -> None:
    add_material("coolant_tubes", metallic=1, roughness=0.30, shader=heat_tinted(TUBE_COLORS))
    add_material("nozzle_wall", metallic=1, roughness=0.34, shader=heat_tinted(WALL_COLORS))
    add_material("nozzle_band", (0.50, 0.50, 0.51), metallic=1, roughness=0.32)
    quilt = panelled((0.74, 0.73, 0.70), (0.66, 0.65, 0.62), panel=(0.34, 0.30), bump=1.2, seam=0.02)
    add_material("quilt", roughness=0.75, shader=quilt)
    base = panelled((0.50, 0.49, 0.47), (0.44, 0.43, 0.41), panel=(0.9, 0.9), bump=0.5, seam=0.02)
    add_material("base_plate", roughness=0.8, shader=base)
    add_material("foam", roughness=0.92, shader=sprayed_foam)
    skirt = panelled((0.78, 0.775, 0.76), (0.72, 0.715, 0.70), panel=(2.2, 1.1), bump=0.3, grime=0.15)
    add_material("skirt", roughness=0.6, shader=skirt)


def heat_tinted(stops: list[tuple[float, Point]]) -> Shader:
    """Return a shader whose colours follow the nozzle from the throat to the rim, with stains."""

    def shade(nodes: Nodes, principled: bpy.types.Node) -> None:
        along = nodes.add("SeparateXYZ", Vector=nodes.uv()).outputs[1]
        stains = nodes.noise(nodes.object_place(), scale=2.2, detail=8)
        place = nodes.math("SUBTRACT", nodes.math("MULTIPLY_ADD", stains, 0.25, along), 0.125)
        nodes.set(principled.inputs["Base Color"], nodes.ramp(place, stops))

    return shade


def sprayed_foam(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade the orange insulation of a hydrogen tank."""
    place = nodes.object_place()
    patches = nodes.noise(place, scale=1.1, detail=10, Roughness=0.65)
    color = nodes.ramp(patches, [(0.3, (0.33, 0.10, 0.022)), (0.72, (0.62, 0.25, 0.07))])
    nodes.set(principled.inputs["Base Color"], color)
    nodes.set(principled.inputs["Normal"], nodes.bump(nodes.noise(place, scale=7, detail=6), 0.5, 0.05))


def bell_radius(share: float) -> float:
    """Return the radius of the nozzle at a share of its length: wide quickly, then nearly straight."""
    curve = 0.93 * (1 - (1 - share) ** 1.75) + 0.07 * share
    return THROAT_RADIUS + (EXIT_RADIUS - THROAT_RADIUS) * curve


def ring_point(center: Vector, distance: float, radius: float, angle: float) -> Vector:
    """Return a point around the engine's axis."""
    return center + Vector((distance, radius * math.cos(angle), radius * math.sin(angle)))


def _add_bell(mesh: MeshBuilder, center: Vector) -> None:
    """Add a nozzle: a wall of coolant tubes, smooth inside, with bands and a rim."""
    segments = TUBES * STEPS_PER_TUBE
    for material, thickness, ripple in (("coolant_tubes", 0.035, 0.010), ("nozzle_wall", 0.0, -0.006)):
        ripples = [ripple * abs(math.sin(math.pi * i / STEPS_PER_TUBE)) for i in range(segments)]
        rows = []
        for row in range(ROWS + 1):
            share = row / ROWS
            radius = bell_radius(share) + thickness
            rows.append(
                [
                    ring_point(center, share * BELL_LENGTH, radius + ripples[i], 2 * math.pi * i / segments)
                    for i in range(segments)
                ]
            )
        mesh.surface(rows, material, closed=True, measured=True)
    half = X * 0.035
    for share in BANDS:
        radius, place = bell_radius(share) + 0.075, center + X * share * BELL_LENGTH
        mesh.tube(place - half, place + half, radius, radius + 0.008, "nozzle_band", 96, capped=False)
        mesh.tube(place - half, place - half * 1.02, radius, radius - 0.07, "nozzle_band", 96, capped=False)
        mesh.tube(place + half, place + half * 1.02, radius, radius - 0.07, "nozzle_band", 96, capped=False)
    rim = [ring_point(center, BELL_LENGTH - 0.03, EXIT_RADIUS + 0.03, 2 * math.pi * i / 120) for i in range(121)]
    mesh.chain(rim, 0.065, "nozzle_band")


def _add_engine(mesh: MeshBuilder, base: Vector, chance: random.Random) -> None:
    """Add an engine: its bell, the quilted shield at its root, and pipes."""
    bell = base + X * BELL_START
    _add_bell(mesh, bell)
    shield = [(0, 1.22), (0.10, 1.20), (0.35, 1.02), (0.62, 0.80), (0.80, 0.66), (0.86, 0.60)]
    mesh.lathe(base, X, shield, "quilt", 64)
    mesh.tube(base + X * 0.90, base + X * 1.14, 0.52, 0.52, "nozzle_band", 64)
    mesh.tube(base + X * 1.20, base + X * 1.32, 0.47, 0.50, "metal", 64)
    for _ in range(7):
        angle = chance.uniform(0, 6.28)
        start = ring_point(base, 0.55, 0.86, angle)
        end = ring_point(base, 1.05 + chance.uniform(0, 0.3), 0.60, angle)
        mesh.cylinder(start, end, 0.075, "metal", 14)
        mesh.sphere(end, 0.10, "metal", 14, 8)
    for _ in range(3):
        angle = chance.uniform(0, 6.28)
        shares = [0.04 + 0.9 * i / 13 for i in range(14)]
        line = [ring_point(bell, t * BELL_LENGTH, bell_radius(t) + 0.15, angle + 0.35 * t) for t in shares]
        for start, end in itertools.pairwise(line):
            mesh.cylinder(start, end, 0.035, "nozzle_band", 8)


def _add_stage(mesh: MeshBuilder) -> None:
    """Add the stage behind the engines: skirt, foam-covered tank, ribs and the two feed lines."""
    tail = Vector((0, 0, AXIS_Z))
    radius = STAGE_RADIUS
    mesh.lathe(tail, -X, [(-0.05, 3.55), (0, 3.85), (0.35, 4.15), (0.7, radius), (5.2, radius)], "skirt", 96)
    mesh.tube(tail + X * 0.02, tail + X * 0.04, 3.6, 3.58, "base_plate", 96)
    mesh.lathe(tail - X * 5.2, -X, [(0, radius), (0.05, 4.24), (34, 4.24)], "foam", 96)
    for distance in (1.2, 3.1, 5.1):
        mesh.tube(tail - X * distance, tail - X * (distance + 0.12), 4.26, 4.26, "nozzle_band", 96)
    for rib in range(26):
        angle = rib / 26 * 6.283
        mesh.box(ring_point(tail, -2.2, 4.24, angle), (3.2, 0.10, 0.10), "nozzle_band", Matrix.Rotation(angle, 4, "X"))
    for side in (-1, 1):
        mesh.cylinder((-3, side * 4.45, AXIS_Z - 0.8), (-40, side * 4.45, AXIS_Z - 0.8), 0.24, "skirt", 24)
        for bracket in range(14):
            mesh.box((-3 - bracket * 2.4, side * 4.4, AXIS_Z - 0.8), (0.25, 0.7, 0.7), "nozzle_band")


def _add_cradles(mesh: MeshBuilder) -> None:
    """Add the two cradles on wheels that carry the stage."""
    opening, plates = 0.35, 40
    step = (math.pi - 2 * opening) / (plates - 1)
    for x in (-3.9, -22):
        for plate in range(plates):
            angle = math.pi + opening + step * (plate + 0.5)
            place = ring_point(Vector((0, 0, AXIS_Z)), x, 4.62, angle)
            mesh.box(place, (0.7, 0.55, 0.34), "yellow_paint", Matrix.Rotation(angle + math.pi / 2, 4, "X"))
        for y in (-3.4, 3.4):
            mesh.box((x, y, 1.35), (0.9, 0.8, 2.1), "yellow_paint")
            mesh.box((x, y, 0.35), (3.0, 1.1, 0.6), "steel")
            for wheel in (-1.1, -0.4, 0.4, 1.1):
                mesh.cylinder((x + wheel, y - 0.62, 0.32), (x + wheel, y + 0.62, 0.32), 0.30, "black", 24)
        mesh.box((x, 0, 0.75), (0.8, 7.2, 0.5), "yellow_paint")
