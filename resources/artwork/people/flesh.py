"""Soft bodies: beads along bones, made one skin, smoothed, creased, and cut open where a sleeve or a leg ends."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

from modelling.mesh import orientation

BEAD_SEGMENTS, BEAD_RINGS = 16, 10
REACH_OF_A_CUT, GIRTH_OF_A_CUT = 0.15, 0.082
"""Metres along and across a limb: what is further off is not cut."""


@dataclass(frozen=True)
class Bead:
    """An ellipsoid: where it is, how it is turned, and its three radii (across, deep, along)."""

    center: Vector
    turn: Matrix
    radii: tuple[float, float, float]


@dataclass(frozen=True)
class Cut:
    """A plane that opens a skin, near its point only: what lies on the side of its direction goes."""

    point: Vector
    direction: Vector
    girth: float = GIRTH_OF_A_CUT


def beads(
    start: Vector, end: Vector, radii: Sequence[tuple[float, float]], across: Vector, *, steps: int = 9
) -> list[Bead]:
    """Return beads from start to end; their radii (across, deep) run evenly along the given ones."""
    along = (end - start).normalized()
    deep = along.cross(across).normalized()
    turn = orientation(deep.cross(along).normalized(), deep, along)
    made = []
    for step in range(steps + 1):
        place = step / steps * (len(radii) - 1)
        first = min(int(place), len(radii) - 2)
        share = place - first
        share = share * share * (3 - 2 * share)
        wide, thick = (near + (far - near) * share for near, far in zip(radii[first], radii[first + 1], strict=True))
        made.append(Bead(start.lerp(end, step / steps), turn, (wide, thick, min(wide, thick))))
    return made


def ball(center: Vector, radius: float) -> Bead:
    """Return a round bead."""
    return Bead(center, Matrix.Identity(4), (radius, radius, radius))


def skin(
    name: str,
    all_beads: Sequence[Bead],
    material: str,
    *,
    voxel: float = 0.008,
    creases: float = 0.0,
    cuts: Sequence[Cut] = (),
) -> bpy.types.Object:
    """Return one smooth body around beads, with creases of a depth in metres, opened by cuts."""
    made = _object_of(name, all_beads)
    remesh = made.modifiers.new("remesh", "REMESH")
    remesh.mode, remesh.voxel_size = "VOXEL", voxel
    smooth = made.modifiers.new("smooth", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, 7
    if creases:
        _crease(made, creases)
    whole = bpy.data.meshes.new_from_object(made.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    made.modifiers.clear()
    made.data = whole
    _cut(whole, cuts)
    whole.materials.clear()
    whole.materials.append(bpy.data.materials[material])
    if cuts:
        solid = made.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness = 0.004
    return made


def _object_of(name: str, all_beads: Sequence[Bead]) -> bpy.types.Object:
    points, faces = _round_net()
    matrices = np.array([bead.turn.to_3x3() @ Matrix.Diagonal(bead.radii) for bead in all_beads])
    centers = np.array([bead.center for bead in all_beads])
    placed = np.einsum("bij,pj->bpi", matrices, points) + centers[:, None, :]
    data = bpy.data.meshes.new(name)
    corners = [
        tuple(corner + number * len(points) for corner in face) for number in range(len(all_beads)) for face in faces
    ]
    data.from_pydata(placed.reshape(-1, 3).tolist(), [], corners)
    made = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(made)
    return made


@cache
def _round_net() -> tuple[np.ndarray, list[tuple[int, ...]]]:
    """Return the points and faces of a sphere of radius 1."""
    points, faces = [(0.0, 0.0, -1.0), (0.0, 0.0, 1.0)], []
    for ring in range(1, BEAD_RINGS):
        angle = math.pi * ring / BEAD_RINGS
        for segment in range(BEAD_SEGMENTS):
            turn = 2 * math.pi * segment / BEAD_SEGMENTS
            points.append((math.sin(angle) * math.cos(turn), math.sin(angle) * math.sin(turn), -math.cos(angle)))
    last = 2 + (BEAD_RINGS - 2) * BEAD_SEGMENTS
    for segment in range(BEAD_SEGMENTS):
        after = (segment + 1) % BEAD_SEGMENTS
        faces.append((0, 2 + after, 2 + segment))
        faces.append((1, last + segment, last + after))
        for ring in range(BEAD_RINGS - 2):
            low, high = 2 + ring * BEAD_SEGMENTS, 2 + (ring + 1) * BEAD_SEGMENTS
            faces.append((low + segment, low + after, high + after, high + segment))
    return np.array(points), faces


def _crease(made: bpy.types.Object, depth: float) -> None:
    """Push cloth in and out: in wide folds, and in narrow ones."""
    for scale, share in ((0.11, 1.0), (0.035, 0.4)):
        texture = bpy.data.textures.new("creases", "CLOUDS")
        texture.noise_scale, texture.noise_depth = scale, 2
        displace = made.modifiers.new("creases", "DISPLACE")
        displace.texture, displace.strength, displace.mid_level = texture, depth * share, 0.5


def _is_near(offset: Vector, cut: Cut) -> bool:
    along = offset.dot(cut.direction.normalized())
    return abs(along) < REACH_OF_A_CUT and offset.length_squared - along**2 < cut.girth**2


def _cut(data: bpy.types.Mesh, cuts: Sequence[Cut]) -> None:
    mesh = bmesh.new()
    mesh.from_mesh(data)
    for cut in cuts:
        near = [v for v in mesh.verts if _is_near(v.co - cut.point, cut)]
        chosen = set(near)
        edges = [e for e in mesh.edges if e.verts[0] in chosen and e.verts[1] in chosen]
        faces = [f for f in mesh.faces if all(v in chosen for v in f.verts)]
        bmesh.ops.bisect_plane(
            mesh,
            geom=list(itertools.chain(near, edges, faces)),
            plane_co=cut.point,
            plane_no=cut.direction,
            clear_outer=True,
        )
    for face in mesh.faces:
        face.smooth = True
    mesh.to_mesh(data)
    mesh.free()
