"""Smoke and fire: a box filled with noise, densest in the middle. Metres."""

import bmesh
import bpy

from modelling.nodes import Nodes
from views import Point

FIRE = [(0.52, (1.0, 0.16, 0.02)), (0.95, (1.0, 0.50, 0.17))]


def add_smoke(
    center: Point, size: Point, *, density: float, scale: float, color: Point, seed: float, fire: float = 0.0
) -> None:
    """Add a cloud; `scale` is how many of its billows fit in a metre, `fire` how strongly it glows inside."""
    mesh = bmesh.new()
    bmesh.ops.create_cube(mesh, size=1)
    data = bpy.data.meshes.new("smoke")
    mesh.to_mesh(data)
    mesh.free()
    box = bpy.data.objects.new("smoke", data)
    box.location, box.scale = center, size
    bpy.context.scene.collection.objects.link(box)
    data.materials.append(_smoke_material(density, scale, color, seed, fire))


def _smoke_material(density: float, scale: float, color: Point, seed: float, fire: float) -> bpy.types.Material:
    material = bpy.data.materials.new("smoke")
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes["Principled BSDF"])
    nodes = Nodes(tree)
    volume = nodes.add("VolumePrincipled", Color=color, Anisotropy=0.2)
    nodes.set(tree.nodes["Material Output"].inputs["Volume"], volume.outputs[0])
    noise = nodes.add("TexNoise", settings={"noise_dimensions": "4D"}, Scale=scale, Detail=7, Roughness=0.62, W=seed)
    nodes.set(noise.inputs["Vector"], nodes.add("NewGeometry").outputs["Position"])
    from_middle = nodes.add("VectorMath", settings={"operation": "LENGTH"})
    nodes.set(from_middle.inputs[0], nodes.object_place())
    shape = nodes.map_range(from_middle.outputs["Value"], (0.15, 0.5), (0.42, -0.32))
    amount = nodes.math("ADD", shape, noise.outputs["Fac"])
    nodes.set(volume.inputs["Density"], nodes.map_range(amount, (0.50, 0.66), (0, density)))
    if fire:
        nodes.set(volume.inputs["Emission Strength"], nodes.map_range(amount, (0.52, 1.05), (0, fire)))
        nodes.set(volume.inputs["Emission Color"], nodes.ramp(amount, FIRE))
    return material
