"""Pictures in orbit: a model that Blender renders, over an Earth that the ray marcher draws for the same camera."""

import math
from dataclasses import replace
from importlib import import_module

import bpy
import numpy as np
from mathutils import Vector

from earth.view import render_view
from modelling import cycles
from modelling.nodes import Nodes
from tone import over
from views import OrbitLight, OrbitScene, Point

EARTHSHINE = (0.20, 0.28, 0.42)
SUN_ANGLE = math.radians(0.6)


def sun_towards(light: OrbitLight) -> Point:
    """Return the direction of the Sun: x forward, y to port, z up."""
    azimuth, elevation = math.radians(light.azimuth), math.radians(light.elevation)
    level = math.cos(elevation)
    return math.cos(azimuth) * level, math.sin(azimuth) * level, math.sin(elevation)


def set_up(scene: bpy.types.Scene, light: OrbitLight) -> bpy.types.Object:
    """Light an empty scene as in orbit and return its Sun: black sky above, Earth's light with clouds in it below."""
    cycles.set_for_orbit(scene)
    nodes = Nodes(cycles.new_world(scene).node_tree)
    direction = nodes.add("TexCoord").outputs["Generated"]
    downwards = nodes.add("VectorMath", settings={"operation": "DOT_PRODUCT"})
    nodes.set(downwards.inputs[0], direction)
    downwards.inputs[1].default_value = Vector((0, 0, -1))
    share = nodes.map_range(downwards.outputs["Value"], (0.25, 0.5), (0.012, 1))
    clouds = nodes.map_range(nodes.noise(direction, scale=5, detail=2), (0.42, 0.6))
    sea = (EARTHSHINE[0] * 0.55, EARTHSHINE[1] * 0.55, EARTHSHINE[2] * 0.55)
    white = (EARTHSHINE[0] * 2 + 0.12, EARTHSHINE[1] * 2 + 0.12, EARTHSHINE[2] * 2 + 0.12)
    background = nodes.tree.nodes["Background"]
    nodes.set(background.inputs["Color"], nodes.mix(clouds, sea, white))
    nodes.set(background.inputs["Strength"], nodes.math("MULTIPLY", share, light.earthshine))
    return cycles.add_sun(sun_towards(light), light.strength, light.color, SUN_ANGLE)


def render(scene: OrbitScene, width: int, height: int, samples: int, earth_samples: int) -> np.ndarray:
    """Return the linear picture of a scene."""
    stage = cycles.empty_scene(width, height, samples)
    set_up(stage, scene.light)
    module, function = scene.maker.split(":")
    getattr(import_module(module), function)(**scene.options)
    axes = cycles.camera_axes(cycles.add_camera(stage, scene.camera))
    model = cycles.render_linear(stage)
    earth = replace(
        scene.earth,
        field_of_view=scene.camera.field_of_view,
        sun_azimuth=scene.earth.heading - scene.light.azimuth,
        sun_elevation=scene.light.elevation,
    )
    return over(model, render_view(earth, width, height, earth_samples, axes))
