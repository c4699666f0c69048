"""Capsules that come home under parachutes: one over the steppe at dawn, one over the desert at nightfall. Metres."""

import math
import random
from dataclasses import replace

import bpy
from mathutils import Vector

from ground.sky import NIGHTFALL, SUNRISE
from ground.terrain import add_ground, add_hills, add_sky
from modelling.cycles import add_area_lamp, set_for_ground
from modelling.materials import add_material, add_standard_materials
from modelling.mesh import MeshBuilder, Z, around, axes_around

GORES, GORE_STEPS, CROWN_STEPS = 32, 5, 12
BULGE = 0.05
"""How far the middle of each gore stands out, as a share of the canopy's radius."""
STEPPE_CAPSULE = ((0, 1.10), (0.25, 1.12), (0.9, 1.0), (1.7, 0.62), (2.1, 0.35), (2.2, 0.3))
DESERT_CAPSULE = ((0, 2.2), (0.35, 2.25), (0.5, 2.2), (2.6, 1.3), (3.1, 0.9), (3.5, 0.85))
AIRBAGS = 6


def build_steppe(scene: bpy.types.Scene) -> None:
    """Build a small round capsule under one wide parachute in the first light."""
    set_for_ground(scene)
    add_standard_materials()
    sky = replace(SUNRISE, sun_elevation=6, coverage=-0.22)
    add_sky(scene, sky, 150, 41, strength=0.9, sun_strength=4.2, sun_color=(1, 0.62, 0.32))
    add_ground((0.20, 0.15, 0.075), scale=0.02)
    _add_cloth()
    add_material("scorched", (0.16, 0.13, 0.11), roughness=0.8)
    mesh = MeshBuilder("landing")
    _add_parachute(mesh, Vector((0, 0, 20)), Vector((0.06, 0, 1)).normalized(), 10, 24, ("cloth_orange", "cloth_white"))
    mesh.lathe((0, 0, 18), (0, 0, 1), STEPPE_CAPSULE, "scorched", 40)
    _add_tufts(mesh)
    mesh.finish()
    add_hills()


def build_desert(scene: bpy.types.Scene) -> None:
    """Build a capsule under three parachutes, its airbags open, lit from the ground at nightfall."""
    set_for_ground(scene)
    add_standard_materials()
    add_sky(scene, NIGHTFALL, 75, 37, strength=1.5, stars=1.3)
    add_ground((0.30, 0.26, 0.20), scale=0.02)
    _add_cloth()
    add_material("airbag", (0.62, 0.58, 0.50), roughness=0.9)
    add_material("lamp", (1, 0.9, 0.7), glow=(1, 0.86, 0.62), glow_strength=40)
    mesh = MeshBuilder("landing")
    foot = Vector((0, 0, 14))
    for turn in range(3):
        lean = around((Vector((1, 0, 0)), Vector((0, 1, 0))), turn * 2.094 + 0.5) * 0.42
        axis = (Z + lean).normalized()
        _add_parachute(mesh, foot, axis, 9.5, 24, ("cloth_red", "cloth_white", "cloth_blue", "cloth_white"))
    mesh.lathe((0, 0, 10.5), (0, 0, 1), DESERT_CAPSULE, "white_paint", 48)
    mesh.band((0, 0, 10.8), (0, 0, 1), 0.2, 2.27, "dark", 48)
    for bag in range(AIRBAGS):
        angle = bag * 2 * math.pi / AIRBAGS
        mesh.ball((1.35 * math.cos(angle), 1.35 * math.sin(angle), 9.7), 0.85, "airbag", 24, 16)
    chance = random.Random(4)  # noqa: S311 - it only scatters lamps
    for _ in range(26):
        mesh.box((chance.uniform(-700, 700), chance.uniform(500, 900), chance.uniform(2, 6)), (1.4, 1, 1.4), "lamp")
    mesh.finish()
    add_area_lamp((-34, -46, 6), (0, 0, 28), 2.4e4, (1.0, 0.9, 0.74), 8)
    add_area_lamp((50, 40, 10), (0, 0, 30), 2.4e4, (0.55, 0.68, 1.0), 10)
    add_hills()


def _add_cloth() -> None:
    for name, color in (
        ("cloth_orange", (0.80, 0.20, 0.035)),
        ("cloth_white", (0.80, 0.79, 0.76)),
        ("cloth_red", (0.60, 0.03, 0.03)),
        ("cloth_blue", (0.03, 0.06, 0.32)),
    ):
        add_material(name, color, roughness=0.8)
    add_material("line", (0.55, 0.54, 0.5), roughness=0.9)


def _add_parachute(
    mesh: MeshBuilder, foot: Vector, axis: Vector, radius: float, height: float, colors: tuple[str, ...]
) -> None:
    """Add a canopy of bulging gores over a point where its lines meet."""
    axes = axes_around(axis)
    crown = foot + axis * height

    def place(gore: float, share: float) -> Vector:
        within = gore % 1
        level = share * math.pi / 2 * 1.06
        reach = radius * math.sin(level) * (1 + BULGE * math.sin(math.pi * within) * share)
        return crown + around(axes, gore * 2 * math.pi / GORES) * reach + axis * radius * 0.62 * math.cos(level)

    for gore in range(GORES):
        rows = []
        for step in range(1, CROWN_STEPS + 1):
            share = step / CROWN_STEPS
            within = [gore + min(k / GORE_STEPS, 0.9999) for k in range(GORE_STEPS + 1)]
            rows.append([place(one, share) for one in within])
        mesh.surface(rows, colors[gore % len(colors)])
        mesh.rod(foot, place(gore, 1.0), 0.03, "line")
    mesh.rod(foot, foot - axis * 2.0, 0.08, "line")


def _add_tufts(mesh: MeshBuilder) -> None:
    add_material("dry_grass", (0.16, 0.115, 0.05), roughness=1)
    chance = random.Random(6)  # noqa: S311 - it only scatters grass
    for _ in range(5200):
        y = chance.uniform(0, 1) ** 2 * 260 - 85
        x = chance.uniform(-1, 1) * (70 + (y + 90) * 0.8)
        tip = (x + chance.uniform(-0.2, 0.2), y, chance.uniform(0.25, 0.7))
        mesh.tube((x, y, 0), tip, 0.14, 0.01, "dry_grass", 4, capped=False)
