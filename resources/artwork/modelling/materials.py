"""Materials. They live in Blender's own list by name, and a mesh asks for them by that name."""

from collections.abc import Callable

import bpy

from modelling.nodes import Nodes
from views import Point

Shader = Callable[[Nodes, bpy.types.Node], None]
"""Joins nodes to the inputs of a Principled BSDF node."""

GREY_METAL = (0.62, 0.63, 0.65)


def add_material(
    name: str,
    color: Point = (0.8, 0.8, 0.8),
    *,
    roughness: float = 0.5,
    metallic: float = 0.0,
    glow: Point | None = None,
    glow_strength: float = 1.0,
    shader: Shader | None = None,
) -> None:
    """Add a material unless one has its name: the first to name it decides its look."""
    if name in bpy.data.materials:
        return
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    principled = material.node_tree.nodes["Principled BSDF"]
    principled.inputs["Base Color"].default_value = (*color, 1)
    principled.inputs["Metallic"].default_value = metallic
    principled.inputs["Roughness"].default_value = roughness
    if glow:
        principled.inputs["Emission Color"].default_value = (*glow, 1)
        principled.inputs["Emission Strength"].default_value = glow_strength
    if shader:
        shader(Nodes(material.node_tree), principled)


def add_picture_material(name: str, file: str, strength: float) -> None:
    """Add a screen that shines with a picture."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    nodes = Nodes(tree)
    image = nodes.add("TexImage", settings={"image": bpy.data.images.load(file)})
    emission = nodes.add("Emission", Color=image.outputs["Color"], Strength=strength)
    nodes.add("OutputMaterial", Surface=emission.outputs[0])


def panelled(
    light: Point,
    dark: Point,
    *,
    panel: tuple[float, float] = (1.1, 0.9),
    grime: float = 0.25,
    bump: float = 0.25,
    seam: float = 0.012,
) -> Shader:
    """Return a shader of panels or quilted blankets: two tones, seams (all in metres), grime and dents."""

    def shade(nodes: Nodes, principled: bpy.types.Node) -> None:
        mortar = (light[0] * 0.42, light[1] * 0.42, light[2] * 0.43)
        panels = brick(nodes, light, dark, mortar, panel, seam, 0.3)
        place = nodes.object_place()
        stains = nodes.map_range(nodes.noise(place, scale=0.9, detail=8, Roughness=0.7), (0.35, 0.75), (1, 1 - grime))
        nodes.set(principled.inputs["Base Color"], nodes.mix(1.0, panels.outputs["Color"], stains, "MULTIPLY"))
        dents = nodes.noise(place, scale=5, detail=5)
        height = nodes.math("MULTIPLY_ADD", panels.outputs["Fac"], -1.0, dents)
        nodes.set(principled.inputs["Normal"], nodes.bump(height, bump, 0.06))

    return shade


def brick(
    nodes: Nodes, first: Point, second: Point, mortar: Point, size: tuple[float, float], seam: float, softness: float
) -> bpy.types.Node:
    """Add a grid of rectangles in two tones, in metres."""
    return nodes.add(
        "TexBrick",
        settings={"offset": 0.0},
        Vector=nodes.uv(),
        Color1=first,
        Color2=second,
        Mortar=mortar,
        Scale=1.0,
        Mortar_Size=seam,
        Mortar_Smooth=softness,
        Bias=0.0,
        Brick_Width=size[0],
        Row_Height=size[1],
    )


def solar_cells(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade a solar array: dark blue cells on gold bars that turn copper at a grazing view, and a gold back."""
    cells = brick(nodes, (0.010, 0.018, 0.070), (0.018, 0.028, 0.095), (0.085, 0.085, 0.10), (0.31, 0.205), 0.007, 0.1)
    bars = brick(nodes, (0.8, 0.8, 0.8), (0.2, 0.2, 0.2), (0.0, 0.0, 0.0), (60.0, 0.40), 0.016, 0.2).outputs["Fac"]
    front = nodes.mix(bars, cells.outputs["Color"], (0.26, 0.19, 0.10))
    facing = nodes.add("LayerWeight", Blend=0.35).outputs["Facing"]
    front = nodes.mix(nodes.map_range(facing, (0.30, 0.97), (0, 0.8)), front, (0.55, 0.27, 0.08))
    back = nodes.mix(bars, (0.62, 0.33, 0.11), (0.30, 0.15, 0.05))
    behind = nodes.add("NewGeometry").outputs["Backfacing"]
    nodes.set(principled.inputs["Base Color"], nodes.mix(behind, front, back))
    principled.inputs["Roughness"].default_value = 0.28
    principled.inputs["Metallic"].default_value = 0.25


def mottled(dark: Point, light: Point, *, scale: float, detail: float, start: float, end: float) -> Shader:
    """Return a shader whose colour wanders between two tones. Scale is per metre."""

    def shade(nodes: Nodes, principled: bpy.types.Node) -> None:
        wander = nodes.noise(nodes.object_place(), scale=scale, detail=detail)
        nodes.set(principled.inputs["Base Color"], nodes.ramp(wander, [(start, dark), (end, light)]))

    return shade


def add_standard_materials() -> None:
    """Add what spacecraft and buildings are made of."""
    white = panelled((0.80, 0.80, 0.79), (0.70, 0.705, 0.70))
    add_material("white_panels", roughness=0.55, shader=white)
    blanket = panelled((0.62, 0.615, 0.57), (0.50, 0.50, 0.47), panel=(1.5, 0.7), grime=0.4, bump=0.6)
    add_material("grey_blanket", roughness=0.75, shader=blanket)
    green = panelled((0.36, 0.38, 0.34), (0.30, 0.32, 0.29), panel=(1.2, 0.8), grime=0.4, bump=0.6)
    add_material("green_blanket", roughness=0.8, shader=green)
    radiator = panelled((0.88, 0.885, 0.89), (0.84, 0.845, 0.85), panel=(3.3, 2.1), grime=0.08, bump=0.1, seam=0.03)
    add_material("radiator", roughness=0.35, shader=radiator)
    add_material("solar_cells", shader=solar_cells)
    add_material("metal", GREY_METAL, metallic=0.9, roughness=0.35)
    add_material("dark", (0.045, 0.047, 0.055), roughness=0.5, metallic=0.3)
    add_material("black", (0.012, 0.012, 0.014), roughness=0.6)
    add_material("gold_foil", (0.83, 0.55, 0.18), metallic=0.9, roughness=0.33)
    add_material("silver_foil", (0.75, 0.75, 0.78), metallic=0.95, roughness=0.28)
    add_material("grey", (0.34, 0.35, 0.37), roughness=0.55, metallic=0.3)
    add_material("mast", (0.68, 0.60, 0.45), metallic=0.6, roughness=0.4)
    add_material("handrail", (0.75, 0.6, 0.22), roughness=0.5, metallic=0.3)
    add_material("window", (0.02, 0.03, 0.05), roughness=0.05)
    add_material("lit_window", (0.1, 0.08, 0.05), glow=(1.0, 0.83, 0.55), glow_strength=2.2)
    add_material("white_paint", (0.86, 0.865, 0.87), roughness=0.35)
    add_material("dark_cells", (0.02, 0.025, 0.05), roughness=0.2, metallic=0.3)
