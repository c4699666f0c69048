"""Small things that behave in orbit as they never do on Earth: a ball of water, a round flame, plants under lamps."""

import math
import random
from pathlib import Path

import bpy
from mathutils import Vector

from modelling.cycles import add_area_lamp, add_point_lamp, new_world, set_for_ground
from modelling.materials import add_material, add_picture_material, add_standard_materials
from modelling.mesh import MeshBuilder, X
from modelling.nodes import Nodes

WATER_INDEX = 1.333
BALLS = ((Vector((0, 0, 0)), 1.0), (Vector((1.75, -0.35, 0.62)), 0.26), (Vector((-1.55, 0.3, -0.7)), 0.15))
BACKDROP_WIDTH, BACKDROP_DISTANCE = 16.0, 6.0
FLAME_COLORS = [(0.2, (1.0, 0.55, 0.3)), (0.5, (0.55, 0.35, 0.9)), (0.85, (0.10, 0.32, 1.0))]
LEAVES_PER_PLANT, LEAF_STEPS, LEAF_HALF = 19, 24, 6
PLANT_ROWS, PLANTS_PER_ROW = 3, 5


def build_water(scene: bpy.types.Scene, backdrop: Path) -> None:
    """Build balls of water that float before a window: each shows the view behind it upside down."""
    set_for_ground(scene)
    scene.cycles.max_bounces, scene.cycles.transmission_bounces = 10, 8
    scene.cycles.caustics_refractive = True
    new_world(scene, (0.010, 0.014, 0.024))
    add_picture_material("backdrop", str(backdrop), 0.85)
    add_material("water_ball", (1, 1, 1), roughness=0.0, shader=_clear_water)
    mesh = MeshBuilder("water")
    for center, radius in BALLS:
        _add_wobbling_ball(mesh, center, radius)
    height = BACKDROP_WIDTH * 9 / 16
    corner = (-BACKDROP_WIDTH / 2, BACKDROP_DISTANCE, -height / 2)
    mesh.picture(corner, X, BACKDROP_WIDTH, height, "backdrop")
    mesh.finish()
    add_area_lamp((-4, -3, 4), (0, 0, 0), 160, (1.0, 0.93, 0.82), 1.6)
    add_area_lamp((4.5, -2, -2.5), (0, 0, 0), 60, (0.5, 0.7, 1.0), 2.0)


def focus_on_water(camera: bpy.types.Object) -> None:
    """Blur the view behind the water."""
    camera.data.dof.use_dof = True
    camera.data.dof.focus_distance = camera.location.length - 0.6
    camera.data.dof.aperture_fstop = 0.35


def _clear_water(_nodes: Nodes, principled: bpy.types.Node) -> None:
    principled.inputs["Transmission Weight"].default_value = 1.0
    principled.inputs["IOR"].default_value = WATER_INDEX


def _add_wobbling_ball(mesh: MeshBuilder, center: Vector, radius: float) -> None:
    rings, segments = 72, 144
    rows = []
    for ring in range(rings + 1):
        angle = math.pi * ring / rings
        row = []
        for segment in range(segments):
            turn = 2 * math.pi * segment / segments
            swell = 1 + 0.035 * math.cos(2 * angle + 0.6) + 0.022 * math.sin(angle) ** 2 * math.cos(2 * turn + 1.1)
            reach = max(math.sin(angle), 1e-4) * radius * swell
            height = -math.cos(angle) * radius * swell
            row.append(center + Vector((reach * math.cos(turn), reach * math.sin(turn), height)))
        rows.append(row)
    mesh.surface(rows, "water_ball", closed=True)


def build_flame(scene: bpy.types.Scene) -> None:
    """Build a flame without weight: a blue ball of light around a drop of fuel on a thread."""
    set_for_ground(scene)
    new_world(scene, (0.0015, 0.002, 0.004))
    add_standard_materials()
    add_material("igniter", (0.30, 0.30, 0.32), metallic=0.9, roughness=0.35)
    add_material("drop", (1.0, 0.75, 0.4), glow=(1.0, 0.62, 0.25), glow_strength=9)
    _add_flame_material()
    mesh = MeshBuilder("flame")
    mesh.ball((0, 0, 0), 1.0, "flame", 96, 64)
    mesh.ball((0, 0, 0), 0.12, "drop", 40, 26)
    mesh.rod((-4, 0, 0.02), (4, 0, -0.02), 0.008, "igniter")
    for side in (-1, 1):
        mesh.tube((side * 1.5, 0.2, -3), (side * 1.15, 0.05, -0.3), 0.05, 0.03, "igniter", 20)
        mesh.tube((side * 1.15, 0.05, -0.3), (side * 0.95, 0, 0.0), 0.03, 0.015, "igniter", 16)
    mesh.box((0, 3.4, 0), (9, 0.1, 7), "dark")
    for number in range(7):
        mesh.box((-3 + number, 3.3, 0), (0.06, 0.1, 7), "igniter")
    mesh.finish()
    add_point_lamp((0, 0, 0), 46, (0.35, 0.5, 1.0), 0.8)
    add_area_lamp((-3, -3, 3), (0, 0, 0), 14, (1.0, 0.85, 0.7), 1.5)


def _add_flame_material() -> None:
    """Add a ball of light: a blue shell that fades inwards to violet, and dark around the drop."""
    material = bpy.data.materials.new("flame")
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes["Principled BSDF"])
    nodes = Nodes(tree)
    distance = nodes.add("VectorMath", settings={"operation": "LENGTH"})
    nodes.set(distance.inputs[0], nodes.object_place())
    away = distance.outputs["Value"]
    light = nodes.add("Emission", Color=nodes.ramp(away, FLAME_COLORS))
    rise, fall = nodes.map_range(away, (0.25, 0.84), (0.02, 1.0)), nodes.map_range(away, (0.84, 0.99), (1.0, 0.0))
    shell = nodes.math("MULTIPLY", nodes.math("POWER", rise, 4.0), fall)
    nodes.set(light.inputs["Strength"], nodes.math("MULTIPLY", shell, 1.5))
    nodes.set(tree.nodes["Material Output"].inputs["Volume"], light.outputs[0])


def build_plants(scene: bpy.types.Scene) -> None:
    """Build rows of salad that grow under pink lamps, as in the station's vegetable chambers."""
    set_for_ground(scene)
    new_world(scene, (0.004, 0.003, 0.007))
    add_standard_materials()
    add_material("leaf", (0.10, 0.34, 0.05), roughness=0.7, shader=_veined_leaf)
    add_material("pillow", (0.16, 0.155, 0.15), roughness=0.9)
    add_material("chamber", (0.10, 0.10, 0.11), roughness=0.5)
    add_material("pink_lamp", (1, 0.3, 0.8), glow=(1.0, 0.24, 0.66), glow_strength=14)
    mesh = MeshBuilder("garden")
    chance = random.Random(9)  # noqa: S311 - it only shapes leaves
    for row in range(PLANT_ROWS):
        for number in range(PLANTS_PER_ROW):
            place = Vector(((number - 2) * 0.34 + 0.06 * (row % 2), row * 0.36, 0))
            mesh.box(place + Vector((0, 0, -0.05)), (0.22, 0.22, 0.06), "pillow")
            _add_plant(mesh, chance, place)
    mesh.box((0, 0.4, -0.13), (2.6, 1.7, 0.06), "chamber")
    mesh.box((0, 1.28, 0.5), (2.6, 0.05, 1.4), "chamber")
    mesh.box((0, 0.4, 1.02), (2.6, 1.7, 0.06), "chamber")
    for number in range(8):
        mesh.box((-1.05 + number * 0.3, 0.4, 0.98), (0.05, 1.3, 0.02), "pink_lamp")
    mesh.finish()
    add_area_lamp((0, 0.35, 0.95), (0, 0.35, 0), 15, (1.0, 0.36, 0.74), 1.8, 1.0)
    add_area_lamp((-1.6, -1.6, 0.9), (0, 0.2, 0.1), 16, (0.92, 1.0, 0.9), 0.8)


def focus_on_plants(camera: bpy.types.Object) -> None:
    """Blur the plants at the back."""
    camera.data.dof.use_dof = True
    camera.data.dof.focus_distance = (camera.location - Vector((0, 0.05, 0.1))).length
    camera.data.dof.aperture_fstop = 2.4


def _veined_leaf(nodes: Nodes, principled: bpy.types.Node) -> None:
    crinkle = nodes.noise(nodes.object_place(), scale=38, detail=4)
    nodes.set(
        principled.inputs["Base Color"], nodes.ramp(crinkle, [(0.3, (0.03, 0.19, 0.012)), (0.7, (0.09, 0.36, 0.03))])
    )
    nodes.set(principled.inputs["Normal"], nodes.bump(crinkle, 0.35, 0.006))
    principled.inputs["Subsurface Weight"].default_value = 0.0


def _add_plant(mesh: MeshBuilder, chance: random.Random, place: Vector) -> None:
    """Add a head of leaves: the inner ones stand up, the outer ones lean out, their edges ruffled."""
    for leaf in range(LEAVES_PER_PLANT):
        share = leaf / LEAVES_PER_PLANT
        turn = leaf * 2.4 + chance.uniform(-0.2, 0.2)
        outwards = Vector((math.cos(turn), math.sin(turn), 0))
        across = Vector((-math.sin(turn), math.cos(turn), 0))
        length, lean = chance.uniform(0.17, 0.24) * (0.75 + 0.45 * share), 0.15 + 1.25 * share
        phase = chance.uniform(0, 6.28)
        rows = []
        for step in range(LEAF_STEPS + 1):
            along = step / LEAF_STEPS
            bend = lean * along
            spine = (
                place
                + outwards * (length * along * math.sin(bend + 0.15))
                + Vector((0, 0, length * along * math.cos(bend)))
            )
            width = 0.085 * math.sin(math.pi * (0.06 + 0.94 * along)) ** 0.55 * (0.45 + 0.55 * along)
            row = []
            for k in range(-LEAF_HALF, LEAF_HALF + 1):
                share_out = k / LEAF_HALF
                edge = abs(share_out) ** 2.5
                ruffle = 0.011 * edge * math.sin(along * 15 + phase + math.copysign(1.2, k))
                cup = 0.022 * share_out**2 * (1 - 0.6 * along)
                row.append(spine + across * width * share_out + (Vector((0, 0, 1)) - outwards * 0.6) * (ruffle + cup))
            rows.append(row)
        mesh.surface(rows, "leaf")
