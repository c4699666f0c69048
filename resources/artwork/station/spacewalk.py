"""A spacewalker at the truss, on a tether. Seen from afar: close up a suit of balls looks like a toy. Metres."""

import math
from collections.abc import Sequence

import bmesh
import bpy
from mathutils import Matrix, Vector

from modelling.materials import add_material
from modelling.mesh import MeshBuilder, Place
from modelling.nodes import Nodes
from station.assembly import build_station

Limb = tuple[Place, Place, float, float]
TORSO = (
    ((0, 0, 0.10), (0, 0, 0.42), 0.235, 0.25),
    ((-0.13, 0, 0.45), (0.13, 0, 0.45), 0.21, 0.21),
    ((0, 0, -0.10), (0, 0, 0.10), 0.225, 0.23),
    ((0, -0.02, 0.62), (0, 0, 0.70), 0.17, 0.17),
)
LEGS = (
    ((-0.13, 0, -0.12), (-0.19, 0.14, -0.52), 0.155, 0.13),
    ((-0.19, 0.14, -0.52), (-0.21, -0.02, -0.92), 0.125, 0.105),
    ((-0.21, -0.02, -0.95), (-0.21, 0.17, -0.99), 0.10, 0.085),
    ((0.13, 0, -0.12), (0.20, 0.22, -0.47), 0.155, 0.13),
    ((0.20, 0.22, -0.47), (0.23, 0, -0.86), 0.125, 0.105),
    ((0.23, 0, -0.9), (0.23, 0.19, -0.93), 0.10, 0.085),
)
ARMS = (
    ((0.27, 0, 0.48), (0.50, 0.16, 0.30), 0.125, 0.105),
    ((0.50, 0.16, 0.30), (0.40, 0.50, 0.34), 0.10, 0.085),
    ((-0.27, 0, 0.48), (-0.52, 0.05, 0.36), 0.125, 0.105),
    ((-0.52, 0.05, 0.36), (-0.66, 0.34, 0.52), 0.10, 0.085),
)
STRIPES = (
    ((-0.165, 0.07, -0.32), (-0.172, 0.09, -0.37), 0.158, 0.154),
    ((0.168, 0.12, -0.32), (0.176, 0.145, -0.37), 0.158, 0.154),
    ((0.405, 0.10, 0.375), (0.43, 0.115, 0.355), 0.122, 0.122),
    ((-0.40, 0.03, 0.42), (-0.43, 0.035, 0.405), 0.122, 0.122),
)
PACK_BOXES = (
    ((0, -0.30, 0.38), (0.50, 0.26, 0.80), "backpack"),
    ((0, -0.30, -0.08), (0.52, 0.24, 0.16), "backpack"),
    ((0, -0.44, 0.42), (0.36, 0.04, 0.5), "suit"),
    ((0, -0.30, 0.83), (0.40, 0.20, 0.14), "backpack"),
    ((0, 0.27, 0.36), (0.30, 0.12, 0.22), "backpack"),
    ((-0.06, 0.34, 0.40), (0.08, 0.02, 0.05), "dark"),
    ((0.07, 0.34, 0.33), (0.10, 0.03, 0.03), "dark"),
)
GLOVES = ((0.40, 0.55, 0.34), (-0.69, 0.39, 0.56))
FINGERS = ((-0.03, 0.03), (0, 0.04), (0.03, 0.03), (0.05, -0.02))
HEAD = Vector((0, 0.02, 0.80))
VISOR_RADIUS, VISOR_ROWS, VISOR_COLUMNS = 0.213, 14, 20
BALLS_PER_LIMB = 9
PLACE = Vector((5.6, -11.2, 6.5))
TETHER_STEPS = (0.2, 0.4, 0.6, 0.8, 1.0)


def build_spacewalk(array_angle: float) -> None:
    """Build the station and a spacewalker on its starboard truss."""
    build_station(array_angle)
    turn = Matrix.Rotation(math.radians(152), 4, "Z") @ Matrix.Rotation(math.radians(-16), 4, "X")
    pose = Matrix.Translation(PLACE) @ turn @ Matrix.Rotation(math.radians(14), 4, "Y")
    _build_spacewalker(pose)
    mesh = MeshBuilder("tether")
    slack = [
        Vector((5.6 - t, -11.2 - 1.6 * t + 0.5 * math.sin(t * 5), 6.3 - 0.6 * t + 0.35 * math.sin(t * 4)))
        for t in TETHER_STEPS
    ]
    mesh.chain([pose @ Vector((0.2, -0.05, -0.05)), *slack], 0.012, "handrail")
    mesh.finish()


def _build_spacewalker(pose: Matrix) -> None:
    add_material("suit", (0.80, 0.80, 0.785), roughness=0.8, shader=creased_fabric)
    add_material("visor", (0.95, 0.62, 0.20), metallic=1, roughness=0.06)
    add_material("stripe", (0.55, 0.03, 0.03), roughness=0.7)
    add_material("backpack", (0.78, 0.78, 0.77), roughness=0.6)
    add_material("glove", (0.55, 0.56, 0.58), roughness=0.7)
    add_material("helmet_lamp", (1, 1, 1), glow=(1, 0.95, 0.85), glow_strength=14)
    suit = _suit((*TORSO[:3], *LEGS, *ARMS, TORSO[3]))
    suit.matrix_world = pose
    mesh = MeshBuilder("suit parts")
    _add_helmet(mesh)
    for center, size, material in PACK_BOXES:
        mesh.box(center, size, material)
    for start, end, near, far in STRIPES:
        mesh.tube(start, end, near, far, "stripe", 24, capped=False)
    for palm in GLOVES:
        mesh.sphere(palm, 0.085, "glove", 16, 10)
        for x, z in FINGERS:
            mesh.rod(palm, (palm[0] + x, palm[1] + 0.10, palm[2] + z), 0.024, "glove")
    for part in mesh.finish():
        part.matrix_world = pose


def creased_fabric(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade the cloth of a suit."""
    creases = nodes.noise(nodes.object_place(), scale=9, detail=6, Distortion=0.8)
    nodes.set(principled.inputs["Normal"], nodes.bump(creases, 0.55, 0.03))


def _suit(limbs: Sequence[Limb]) -> bpy.types.Object:
    """Return one smooth body around rows of balls: remeshed as a whole, then smoothed."""
    mesh = bmesh.new()
    for start, end, near, far in limbs:
        for i in range(BALLS_PER_LIMB + 1):
            share = i / BALLS_PER_LIMB
            place = Matrix.Translation(Vector(start).lerp(Vector(end), share))
            radius = near + (far - near) * share
            bmesh.ops.create_uvsphere(mesh, u_segments=16, v_segments=10, radius=radius, matrix=place)
    data = bpy.data.meshes.new("suit")
    mesh.to_mesh(data)
    mesh.free()
    body = bpy.data.objects.new("suit", data)
    bpy.context.scene.collection.objects.link(body)
    remesh = body.modifiers.new("remesh", "REMESH")
    remesh.mode, remesh.voxel_size = "VOXEL", 0.017
    smooth = body.modifiers.new("smooth", "SMOOTH")
    smooth.factor, smooth.iterations = 0.6, 5
    whole = bpy.data.meshes.new_from_object(body.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    body.modifiers.clear()
    body.data = whole
    for polygon in whole.polygons:
        polygon.use_smooth = True
    whole.materials.clear()
    whole.materials.append(bpy.data.materials["suit"])
    return body


def _add_helmet(mesh: MeshBuilder) -> None:
    mesh.sphere(HEAD, 0.205, "backpack", 32, 20)
    rows = []
    for row in range(VISOR_ROWS + 1):
        elevation = -0.75 + 1.45 * row / VISOR_ROWS
        level = VISOR_RADIUS * math.cos(elevation)
        angles = [-1.15 + 2.3 * column / VISOR_COLUMNS for column in range(VISOR_COLUMNS + 1)]
        height = VISOR_RADIUS * math.sin(elevation)
        rows.append([HEAD + Vector((level * math.sin(a), level * math.cos(a), height)) for a in angles])
    mesh.surface(rows, "visor")
    for side in (-1, 1):
        mesh.box((side * 0.20, 0.05, 0.93), (0.07, 0.16, 0.07), "backpack")
        mesh.tube((side * 0.20, 0.14, 0.93), (side * 0.20, 0.155, 0.93), 0.028, 0.028, "helmet_lamp", 12)
    mesh.tube((0, 0.02, 0.60), (0, 0.02, 0.65), 0.20, 0.20, "backpack", 32)
