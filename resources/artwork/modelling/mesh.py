"""Builds meshes from a few simple solids: lathe, tube, box, rod, panel, sphere. Texture coordinates are in metres."""

import itertools
import math
from collections.abc import Iterable, Sequence

import bmesh
import bpy
from mathutils import Matrix, Vector

from views import Point

UV_LAYER = "UVMap"
BOX_FACES = (
    # Four corners, and the two axes along which the texture runs.
    ((-1, -1, -1), (-1, -1, 1), (-1, 1, 1), (-1, 1, -1), 1, 2),
    ((1, -1, -1), (1, 1, -1), (1, 1, 1), (1, -1, 1), 1, 2),
    ((-1, -1, -1), (1, -1, -1), (1, -1, 1), (-1, -1, 1), 0, 2),
    ((-1, 1, -1), (-1, 1, 1), (1, 1, 1), (1, 1, -1), 0, 2),
    ((-1, -1, -1), (-1, 1, -1), (1, 1, -1), (1, -1, -1), 0, 1),
    ((-1, -1, 1), (1, -1, 1), (1, 1, 1), (-1, 1, 1), 0, 1),
)

Place = Point | Vector
X, Y, Z = Vector((1, 0, 0)), Vector((0, 1, 0)), Vector((0, 0, 1))


def axes_around(axis: Vector, reference: Vector = Z) -> tuple[Vector, Vector]:
    """Return two directions square to an axis and to each other; the first leans towards `reference`."""
    if abs(axis.dot(reference)) >= 0.9:
        reference = X
    first = (reference - axis * reference.dot(axis)).normalized()
    return first, axis.cross(first)


def around(axes: tuple[Vector, Vector], angle: float) -> Vector:
    """Return the direction at an angle (radians) in the plane of two axes."""
    return axes[0] * math.cos(angle) + axes[1] * math.sin(angle)


def orientation(x_axis: Vector, y_axis: Vector, z_axis: Vector) -> Matrix:
    """Return the rotation that turns x, y and z to these axes."""
    return Matrix((x_axis, y_axis, z_axis)).transposed().to_4x4()


class MeshBuilder:
    """Gathers faces by material; `finish` makes one Blender object of each material.

    A mirrored builder swaps left and right at the end: the station is measured with +Y to starboard, as in its
    drawings, and Blender's axes are right-handed with +Y to port.
    """

    def __init__(self, name: str, *, mirrored: bool = False) -> None:
        self._name = name
        self._mirrored = mirrored
        self._meshes: dict[str, bmesh.types.BMesh] = {}

    def _mesh(self, material: str) -> bmesh.types.BMesh:
        if material not in self._meshes:
            self._meshes[material] = bmesh.new()
            self._meshes[material].loops.layers.uv.new(UV_LAYER)
        return self._meshes[material]

    def face(
        self,
        corners: Iterable[Place],
        material: str,
        uvs: Sequence[tuple[float, float]] | None = None,
        *,
        smooth: bool = False,
    ) -> None:
        """Add one face, its texture coordinates corner by corner."""
        mesh = self._mesh(material)
        face = mesh.faces.new([mesh.verts.new(corner) for corner in corners])
        face.smooth = smooth
        for loop, uv in zip(face.loops, uvs or (), strict=False):
            loop[mesh.loops.layers.uv.active].uv = uv

    def surface(
        self, rows: Sequence[Sequence[Place]], material: str, *, closed: bool = False, measured: bool = False
    ) -> None:
        """Add a smooth surface through a net of points; a closed one joins the end of each row to its start.

        Texture coordinates run from 0 to 1 along and across the rows if `measured`, else there are none.
        """
        mesh = self._mesh(material)
        layer = mesh.loops.layers.uv.active
        net = [[mesh.verts.new(point) for point in row] for row in rows]
        count, last = len(rows[0]), len(rows) - 1
        for k in range(last):
            for i in range(count if closed else count - 1):
                j = (i + 1) % count
                face = mesh.faces.new((net[k][i], net[k][j], net[k + 1][j], net[k + 1][i]))
                face.smooth = True
                if measured:
                    left, right, top, bottom = i / count, (i + 1) / count, k / last, (k + 1) / last
                    for loop, uv in zip(
                        face.loops, ((left, top), (right, top), (right, bottom), (left, bottom)), strict=True
                    ):
                        loop[layer].uv = uv

    def tube(
        self,
        start: Place,
        end: Place,
        start_radius: float,
        end_radius: float,
        material: str,
        segments: int = 32,
        *,
        capped: bool = True,
    ) -> None:
        """Add a cone frustum: a tube that may widen."""
        start, end = Vector(start), Vector(end)
        axis = end - start
        length = axis.length
        if length < 1e-6:
            return
        axis /= length
        axes = axes_around(axis)
        mesh = self._mesh(material)
        layer = mesh.loops.layers.uv.active
        directions = [around(axes, 2 * math.pi * i / segments) for i in range(segments)]
        first = [mesh.verts.new(start + direction * start_radius) for direction in directions]
        second = [mesh.verts.new(end + direction * end_radius) for direction in directions]
        girth = 2 * math.pi * max(start_radius, end_radius)
        for i in range(segments):
            j = (i + 1) % segments
            face = mesh.faces.new((first[i], first[j], second[j], second[i]))
            face.smooth = True
            left, right = i / segments * girth, (i + 1) / segments * girth
            for loop, uv in zip(face.loops, ((left, 0), (right, 0), (right, length), (left, length)), strict=True):
                loop[layer].uv = uv
        if capped:
            for ring, radius in ((first[::-1], start_radius), (second, end_radius)):
                if radius >= 1e-3:
                    for loop in mesh.faces.new(ring).loops:
                        loop[layer].uv = loop.vert.co.dot(axes[0]), loop.vert.co.dot(axes[1])

    def cylinder(self, start: Place, end: Place, radius: float, material: str, segments: int = 32) -> None:
        """Add a closed cylinder."""
        self.tube(start, end, radius, radius, material, segments)

    def band(
        self, center: Place, axis: Place, half_width: float, radius: float, material: str, segments: int = 40
    ) -> None:
        """Add a short closed cylinder around an axis."""
        center, along = Vector(center), Vector(axis) * half_width
        self.tube(center - along, center + along, radius, radius, material, segments)

    def lathe(
        self, origin: Place, axis: Place, profile: Sequence[tuple[float, float]], material: str, segments: int = 32
    ) -> None:
        """Turn a profile of (distance along the axis, radius) around the axis, closed at both ends."""
        origin, axis = Vector(origin), Vector(axis).normalized()
        for (near, near_radius), (far, far_radius) in itertools.pairwise(profile):
            start, end = origin + axis * near, origin + axis * far
            self.tube(start, end, near_radius, far_radius, material, segments, capped=False)
        for (distance, radius), outwards in ((profile[0], -0.005), (profile[-1], 0.005)):
            if radius > 0.01:
                start = origin + axis * distance
                self.tube(start, start + axis * outwards, radius, radius * 0.995, material, segments)

    def box(self, center: Place, size: Place, material: str, rotation: Matrix | None = None) -> None:
        """Add a box, turned about its center."""
        mesh = self._mesh(material)
        layer = mesh.loops.layers.uv.active
        center, half = Vector(center), Vector(size) / 2
        turn = rotation.to_3x3() if rotation else Matrix.Identity(3)
        corners = {}
        for x in (-1, 1):
            for y in (-1, 1):
                for z in (-1, 1):
                    corners[x, y, z] = mesh.verts.new(center + turn @ Vector((x * half.x, y * half.y, z * half.z)))
        for *signs, across, along in BOX_FACES:
            face = mesh.faces.new([corners[sign] for sign in signs])
            for loop, sign in zip(face.loops, signs, strict=True):
                loop[layer].uv = (sign[across] + 1) * half[across], (sign[along] + 1) * half[along]

    def panel(self, corner: Place, across: Place, along: Place, width: float, length: float, material: str) -> None:
        """Add a thin rectangle from a corner along two unit directions."""
        origin, right, up = Vector(corner), Vector(across) * width, Vector(along) * length
        uvs = ((0, 0), (width, 0), (width, length), (0, length))
        self.face((origin, origin + right, origin + right + up, origin + up), material, uvs)

    def picture(self, corner: Place, across: Place, width: float, height: float, material: str) -> None:
        """Add an upright rectangle from its lower left corner, that shows the whole of a picture."""
        origin, right, up = Vector(corner), Vector(across).normalized() * width, Z * height
        self.face(
            (origin, origin + right, origin + right + up, origin + up), material, ((0, 0), (1, 0), (1, 1), (0, 1))
        )

    def sphere(self, center: Place, radius: float, material: str, segments: int = 24, rings: int = 14) -> None:
        """Add a sphere."""
        center = Vector(center)
        angles = [math.pi * i / rings for i in range(rings + 1)]
        profile = [(-math.cos(angle) * radius, max(math.sin(angle) * radius, 1e-4)) for angle in angles]
        for (low, low_radius), (high, high_radius) in itertools.pairwise(profile):
            self.tube(center + Z * low, center + Z * high, low_radius, high_radius, material, segments, capped=False)

    def ball(self, center: Place, radius: float, material: str, segments: int, rings: int) -> None:
        """Add a sphere whose light runs smoothly over it, without texture coordinates: for close views."""
        center = Vector(center)
        rows = []
        for ring in range(rings + 1):
            angle = math.pi * ring / rings
            width, height = max(math.sin(angle) * radius, 1e-4), -math.cos(angle) * radius
            turns = [2 * math.pi * i / segments for i in range(segments)]
            rows.append([center + Vector((width * math.cos(turn), width * math.sin(turn), height)) for turn in turns])
        self.surface(rows, material, closed=True)

    def rod(self, start: Place, end: Place, radius: float = 0.05, material: str = "metal") -> None:
        """Add a thin rod of six sides."""
        self.tube(start, end, radius, radius, material, 6, capped=False)

    def chain(self, points: Sequence[Place], radius: float, material: str) -> None:
        """Add rods from point to point."""
        for start, end in itertools.pairwise(points):
            self.rod(start, end, radius, material)

    def finish(self) -> list[bpy.types.Object]:
        """Make the objects, each with its material, and return them."""
        objects = []
        for material, mesh in self._meshes.items():
            if self._mirrored:
                for vertex in mesh.verts:
                    vertex.co.y = -vertex.co.y
                bmesh.ops.reverse_faces(mesh, faces=mesh.faces[:])
            data = bpy.data.meshes.new(f"{self._name} {material}")
            mesh.to_mesh(data)
            mesh.free()
            data.materials.append(bpy.data.materials[material])
            made = bpy.data.objects.new(data.name, data)
            bpy.context.scene.collection.objects.link(made)
            objects.append(made)
        return objects
