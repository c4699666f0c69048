"""What stands around a scene on the ground: the sky as light, earth, water, trees, palms and hills. Metres."""

import math
import random

import bpy
import numpy as np
from mathutils import Vector

from ground.sky import SkyPreset, make_sky
from modelling.cycles import add_sun, new_world
from modelling.materials import add_material, mottled
from modelling.mesh import MeshBuilder
from modelling.nodes import Nodes
from views import Point

SUN_ANGLE = 0.02
LEAVES = (0.016, 0.026, 0.012)
PALM_LEAVES = 13
CROWN_BALLS = 14


def add_sky(
    scene: bpy.types.Scene,
    preset: SkyPreset,
    sun_azimuth: float,
    seed: int,
    *,
    strength: float,
    stars: float = 0.0,
    sun_strength: float = 0.0,
    sun_color: Point = (1.0, 0.8, 0.55),
) -> None:
    """Light a scene with a painted sky, and with a Sun lamp (watts a square metre) where it is up."""
    picture, sun = make_sky(preset, sun_azimuth, seed, stars)
    height, width = picture.shape[:2]
    pixels = np.ones((height, width, 4), np.float32)
    pixels[..., :3] = picture[::-1, ::-1]
    image = bpy.data.images.new("sky", width, height, alpha=False, float_buffer=True)
    image.colorspace_settings.name = "Linear Rec.709"
    image.pixels.foreach_set(pixels.ravel())
    image.update()
    nodes = Nodes(new_world(scene, strength=strength).node_tree)
    texture = nodes.add("TexEnvironment", settings={"image": image, "interpolation": "Cubic"})
    nodes.set(nodes.tree.nodes["Background"].inputs["Color"], texture.outputs["Color"])
    if sun_strength:
        add_sun(sun, sun_strength, sun_color, SUN_ANGLE)


def add_ground(color: Point, *, scale: float = 0.02, size: float = 20_000) -> None:
    """Add flat ground whose colour wanders around `color`."""
    dark = (color[0] * 0.55, color[1] * 0.55, color[2] * 0.55)
    light = (min(1, color[0] * 1.5), min(1, color[1] * 1.5), min(1, color[2] * 1.5))
    shader = mottled(dark, light, scale=scale, detail=10, start=0.35, end=0.7)
    add_material("ground", color, roughness=0.9, shader=shader)
    mesh = MeshBuilder("ground")
    mesh.face(((-size, -size, 0), (size, -size, 0), (size, size, 0), (-size, size, 0)), "ground")
    mesh.finish()


def add_water(near: float, far: float, *, half_width: float = 6000, bump: float, scale: float) -> None:
    """Add water between two distances along y, just above the ground, with waves."""

    def shade(nodes: Nodes, principled: bpy.types.Node) -> None:
        stretched = nodes.add("Mapping", Vector=nodes.object_place())
        stretched.inputs["Scale"].default_value = (0.35, 1, 1)
        waves = nodes.noise(stretched.outputs[0], scale=scale, detail=6)
        nodes.set(principled.inputs["Normal"], nodes.bump(waves, bump, 0.5))
        principled.inputs["Specular IOR Level"].default_value = 0.6

    add_material("water", (0.012, 0.02, 0.028), roughness=0.06, shader=shade)
    z = 0.02
    mesh = MeshBuilder("water")
    corners = ((-half_width, near, z), (half_width, near, z), (half_width, far, z), (-half_width, far, z))
    mesh.face(corners, "water")
    mesh.finish()


def add_trees(
    chance: random.Random,
    y: float,
    between: tuple[float, float],
    count: int,
    heights: tuple[float, float] = (3, 11),
    color: Point = LEAVES,
) -> None:
    """Add a belt of trees along x: a crown of small balls of leaves on each trunk."""
    add_material("tree", color, roughness=0.9)
    mesh = MeshBuilder("trees")
    for _ in range(count):
        x, row, height = chance.uniform(*between), y + chance.uniform(-25, 25), chance.uniform(*heights)
        for _ in range(CROWN_BALLS):
            radius = height * chance.uniform(0.09, 0.22)
            center = (
                x + chance.uniform(-0.5, 0.5) * height * 0.6,
                row + chance.uniform(-0.5, 0.5) * height * 0.6,
                height * chance.uniform(0.35, 0.95),
            )
            mesh.sphere(center, radius, "tree", 6, 4)
        mesh.rod((x, row, 0), (x, row, height * 0.6), 0.2, "tree")
    mesh.finish()


def add_palms(chance: random.Random, y: float, between: tuple[float, float], count: int) -> None:
    """Add a row of palms along x."""
    add_material("tree", LEAVES, roughness=0.9)
    mesh = MeshBuilder("palms")
    for _ in range(count):
        x, row, height = chance.uniform(*between), y + chance.uniform(-10, 10), chance.uniform(8, 15)
        top = Vector((x + chance.uniform(-1, 1), row, height))
        mesh.rod((x, row, 0), top, 0.18, "tree")
        for leaf in range(PALM_LEAVES):
            angle = leaf / PALM_LEAVES * 6.28 + chance.uniform(-0.2, 0.2)
            arc = [
                top + Vector((math.cos(angle) * t * 3.2, math.sin(angle) * t * 3.2, t - 2.4 * t * t))
                for t in (0, 0.25, 0.5, 0.75, 1)
            ]
            mesh.chain(arc, 0.14, "tree")
    mesh.finish()


def add_hills() -> None:
    """Add three ridges behind each other, each a sum of waves."""
    add_material("hill", (0.030, 0.026, 0.024), roughness=1)
    mesh = MeshBuilder("hills")
    for y, height, seed in ((900, 70, 1), (1700, 190, 2), (3000, 330, 3)):
        chance = random.Random(seed)  # noqa: S311 - it only shapes hills
        waves = [(chance.uniform(0.0006, 0.006), chance.uniform(0, 6.28), chance.uniform(0.2, 1)) for _ in range(14)]
        ridge = []
        for x in range(-5000, 5001, 40):
            level = sum(a * math.sin(x * frequency + phase) / (1 + frequency * 700) for frequency, phase, a in waves)
            ridge.append((x, y, height * (0.35 + 0.65 * abs(level) / 1.2)))
        foot = [(x, y, -5) for x, _, _ in ridge]
        mesh.surface([foot, ridge], "hill")
    mesh.finish()
