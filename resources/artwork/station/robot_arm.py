"""Robot arms: booms with bands, and balls for joints."""

import itertools
from collections.abc import Sequence

from mathutils import Vector

from modelling.mesh import MeshBuilder, Place
from station.truss import TRUSS_Z


def add_arm(mesh: MeshBuilder, joints: Sequence[Place], radius: float = 0.19) -> None:
    """Add an arm from joint to joint."""
    points = [Vector(joint) for joint in joints]
    for start, end in itertools.pairwise(points):
        mesh.cylinder(start, end, radius, "white_paint", 14)
        for share in (0.12, 0.5, 0.88):
            mesh.cylinder(start.lerp(end, share - 0.012), start.lerp(end, share + 0.012), radius + 0.03, "grey", 14)
    for point in points:
        mesh.sphere(point, radius * 1.75, "white_paint", 14, 8)


def build_station_arm() -> None:
    """Build Canadarm2, standing on its carriage and reaching forward over the laboratories."""
    mesh = MeshBuilder("Canadarm2", mirrored=True)
    z = TRUSS_Z
    hand = (16.2, -5.0, z + 1.4)
    joints = [(3.6, 3.6, z + 1.0), (5.2, 3.4, z + 1.9), (10.4, 1.6, z + 6.4), (15.6, -3.8, z + 3.2), hand]
    add_arm(mesh, joints, 0.21)
    mesh.lathe(hand, (0.2, -0.3, -1), [(0, 0.3), (0.9, 0.3), (1.0, 0.2)], "grey", 16)
    mesh.finish()
