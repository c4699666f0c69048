"""Three dish antennas of a deep-space network at dusk, the nearest 44 m across. Metres and degrees."""

import itertools
import math
from dataclasses import replace

import bpy
from mathutils import Vector

from ground.sky import DUSK
from ground.terrain import add_ground, add_hills, add_sky
from modelling.cycles import add_point_lamp, set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder, Z, around
from modelling.nodes import Nodes

FOCUS_RATIO = 0.85
"""Focal length over the radius of the dish."""
RIM_STEPS = 14
RIBS, HUB_RING_STEPS = 24, 48
MOON_PLACE, MOON_RADIUS = (3307.0, 2978.0, 2080.0), 85.0
"""About two and a half times as large in the sky as the real one."""
MOON_SEA, MOON_LAND = (0.52, 0.50, 0.47), (1.5, 1.42, 1.28)
LAMP_POSTS = ((26, -30, 7), (-38, -26, 7), (64, 26, 8), (-52, 48, 7))
LAMPS = (((26, -30, 8), 9000), ((-38, -26, 8), 9000), ((64, 26, 9), 5000), ((-12, -42, 3), 16000))


def build(scene: bpy.types.Scene) -> None:
    """Build the scene."""
    set_for_ground(scene)
    add_standard_materials()
    add_sky(scene, replace(DUSK, coverage=-0.20), 62, 47, strength=1.5, stars=1.0)
    add_material("dish_white", (0.80, 0.80, 0.80))
    add_material("dish_grey", (0.30, 0.31, 0.33), roughness=0.6)
    add_material("concrete", (0.4, 0.39, 0.37), roughness=0.9)
    add_material("lamp", (1, 0.8, 0.5), glow=(1, 0.72, 0.38), glow_strength=60)
    add_ground((0.10, 0.075, 0.052), scale=0.015)
    mesh = MeshBuilder("antennas")
    for base, radius in (((0, 0, 0), 22), ((118, 120, 0), 17), ((205, 235, 0), 17)):
        Dish(mesh, Vector(base), radius, azimuth=-78, elevation=36).build()
    _add_buildings(mesh)
    for post in LAMP_POSTS:
        mesh.rod((post[0], post[1], 0), post, 0.14, "dish_grey")
        mesh.sphere(post, 0.4, "lamp", 10, 6)
    mesh.finish()
    for place, watts in LAMPS:
        add_point_lamp(place, watts, (1, 0.74, 0.45), 1.0)
    add_hills()


def build_with_moon(scene: bpy.types.Scene) -> None:
    """Build the scene with the Moon above the dishes."""
    build(scene)
    add_material("moon", (0, 0, 0), roughness=1, glow=(1.0, 0.96, 0.88), glow_strength=1.0, shader=_moonlit)
    mesh = MeshBuilder("moon")
    mesh.ball(MOON_PLACE, MOON_RADIUS, "moon", 64, 40)
    mesh.finish()


def _moonlit(nodes: Nodes, principled: bpy.types.Node) -> None:
    seas = nodes.noise(nodes.object_place(), scale=0.013, detail=6)
    nodes.set(principled.inputs["Emission Color"], nodes.ramp(seas, [(0.40, MOON_SEA), (0.58, MOON_LAND)]))


def _add_buildings(mesh: MeshBuilder) -> None:
    mesh.box((70, 40, 4), (30, 16, 8), "concrete")
    mesh.box((70, 31.9, 4), (22, 0.2, 2), "lit_window")
    mesh.sphere((33, 20, 9), 0.5, "lamp")
    mesh.box((-60, 60, 3), (22, 12, 6), "concrete")
    mesh.box((-60, 53.9, 3.2), (14, 0.2, 1.6), "lit_window")


class Dish:
    """A parabolic antenna on its alidade. All parts scale with the radius of the dish."""

    def __init__(self, mesh: MeshBuilder, base: Vector, radius: float, azimuth: float, elevation: float) -> None:
        self.mesh, self.base, self.radius = mesh, base, radius
        a, e = math.radians(azimuth), math.radians(elevation)
        self.axis = Vector((math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)))
        self.level = Vector((math.cos(a), math.sin(a), 0))
        self.sideways = Vector((-math.sin(a), math.cos(a), 0))
        upwards = (Z - self.axis * Z.dot(self.axis)).normalized()
        self.axes = upwards, self.axis.cross(upwards)
        self.hub = base + Z * radius * 1.25
        self.vertex = self.hub + self.axis * radius * 0.30
        self.focal_length = radius * FOCUS_RATIO

    def build(self) -> None:
        """Add all parts."""
        self._add_reflector()
        self._add_feed()
        self._add_ribs()
        self._add_hub_ring()
        self._add_alidade()

    def _depth(self, distance: float) -> float:
        """Return how far the parabola has risen at a distance from its axis."""
        return distance**2 / (4 * self.focal_length)

    def _add_reflector(self) -> None:
        rings = [i / RIM_STEPS * self.radius for i in range(1, RIM_STEPS + 1)]
        for behind, material in ((0.0, "dish_white"), (0.25, "dish_grey")):
            for inner, outer in itertools.pairwise(rings):
                start = self.vertex + self.axis * (self._depth(inner) - behind)
                end = self.vertex + self.axis * (self._depth(outer) - behind)
                self.mesh.tube(start, end, inner, outer, material, 72, capped=False)
        depth, rim = self._depth(self.radius), self.radius + 0.12
        start, end = self.vertex + self.axis * (depth - 0.3), self.vertex + self.axis * (depth + 0.1)
        self.mesh.tube(start, end, rim, rim, "dish_white", 72, capped=False)

    def _add_feed(self) -> None:
        """Add the second mirror on four legs, and the horn that faces it."""
        radius, axis = self.radius, self.axis
        mirror = self.vertex + axis * self.focal_length * 0.93
        for leg in range(4):
            outwards = around(self.axes, math.pi / 4 + leg * math.pi / 2)
            foot = self.vertex + outwards * radius * 0.62 + axis * self._depth(radius * 0.62)
            self.mesh.rod(foot, mirror + outwards * 0.5, radius * 0.018, "dish_white")
        start, end = mirror - axis * radius * 0.02, mirror + axis * radius * 0.05
        self.mesh.tube(start, end, radius * 0.13, radius * 0.10, "dish_white", 28)
        horn = self.vertex + axis * radius * 0.32
        self.mesh.tube(self.vertex, horn, radius * 0.12, radius * 0.05, "dish_white", 24)

    def _add_ribs(self) -> None:
        """Add the frame that holds the reflector in shape."""
        radius, axis = self.radius, self.axis
        for rib in range(RIBS):
            outwards = around(self.axes, rib / RIBS * 6.2832)
            root = self.vertex - axis * radius * 0.20 + outwards * radius * 0.22
            for share, thickness in ((0.95, 0.010), (0.55, 0.009)):
                end = self.vertex + outwards * radius * share + axis * (self._depth(radius * share) - 0.3)
                self.mesh.rod(root, end, radius * thickness, "dish_white")
            start = self.vertex - axis * radius * 0.05 + outwards * radius * 0.12
            self.mesh.rod(start, root, radius * 0.01, "dish_white")

    def _add_hub_ring(self) -> None:
        radius, axis = self.radius, self.axis
        center = self.vertex - axis * radius * 0.20
        spokes = [around(self.axes, i / HUB_RING_STEPS * 6.2832) * radius * 0.22 for i in range(HUB_RING_STEPS + 1)]
        self.mesh.chain([center + spoke for spoke in spokes], radius * 0.014, "dish_white")
        start = self.hub - axis * radius * 0.35
        self.mesh.tube(start, self.vertex, radius * 0.22, radius * 0.26, "dish_white", 28)
        self.mesh.box(self.hub - axis * radius * 0.55, (radius * 0.3, radius * 0.3, radius * 0.3), "dish_grey")

    def _add_alidade(self) -> None:
        """Add the frame that turns on a round base and carries the dish between two bearings."""
        radius, mesh, base = self.radius, self.mesh, self.base
        bearing, aside = self.sideways * radius * 0.42, self.sideways * radius * 0.46
        platform, ahead = base + Z * radius * 0.38, self.level * radius * 0.40
        mesh.cylinder(self.hub - bearing, self.hub + bearing, radius * 0.08, "dish_white", 20)
        for side in (-1, 1):
            for end in (-1, 1):
                top = self.hub + self.sideways * side * radius * 0.40
                mesh.rod(top, platform + aside * side + ahead * end, radius * 0.035, "dish_white")
            mesh.rod(platform + aside * side + ahead, platform + aside * side - ahead, radius * 0.03, "dish_white")
            mesh.rod(platform + aside + ahead * side, platform - aside + ahead * side, radius * 0.03, "dish_white")
        mesh.cylinder(base, base + Z * radius * 0.32, radius * 0.52, "concrete", 40)
        mesh.cylinder(base + Z * radius * 0.32, platform, radius * 0.60, "dish_grey", 40)
        cabin = base + Z * radius * 0.55 - self.level * radius * 0.1
        mesh.box(cabin, (radius * 0.4, radius * 0.4, radius * 0.3), "dish_white")
