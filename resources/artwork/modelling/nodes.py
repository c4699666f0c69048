"""A short way to write Blender's shader nodes."""

from typing import Any

import bpy

Socket = bpy.types.NodeSocket
MIX_FACTOR, MIX_A, MIX_B, MIX_RESULT = 0, 6, 7, 2
"""Sockets of a colour Mix node, by number: their names repeat for each data type."""


class Nodes:
    """The nodes of a material or a world. Each method adds one node and returns the output that is used of it."""

    def __init__(self, tree: bpy.types.NodeTree) -> None:
        self.tree = tree

    def add(self, kind: str, *, settings: dict[str, Any] | None = None, **inputs: Any) -> bpy.types.Node:
        """Add a node. Inputs are values or outputs of other nodes, by the input's name with _ for a space."""
        node = self.tree.nodes.new(f"ShaderNode{kind}")
        for name, value in (settings or {}).items():
            setattr(node, name, value)
        for name, value in inputs.items():
            self.set(node.inputs[name.replace("_", " ")], value)
        return node

    def set(self, socket: Socket, value: Any) -> None:
        """Set an input to a value, or join an output to it. A colour may leave out its alpha."""
        if isinstance(value, Socket):
            self.tree.links.new(value, socket)
        elif isinstance(value, (tuple, list)) and socket.type == "RGBA" and len(value) == 3:
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def uv(self) -> Socket:
        """The mesh's texture coordinates, here in metres."""
        return self.add("UVMap").outputs[0]

    def object_place(self) -> Socket:
        """The place on the object, in metres."""
        return self.add("TexCoord").outputs["Object"]

    def noise(self, place: Socket, *, scale: float, detail: float, **inputs: Any) -> Socket:
        """Noise of 0 to 1."""
        return self.add("TexNoise", Vector=place, Scale=scale, Detail=detail, **inputs).outputs["Fac"]

    def map_range(self, value: Socket, source: tuple[float, float], target: tuple[float, float] = (0, 1)) -> Socket:
        """Carry one range of values over to another, clamped."""
        node = self.add("MapRange", Value=value)
        for name, number in zip(("From Min", "From Max", "To Min", "To Max"), (*source, *target), strict=True):
            node.inputs[name].default_value = number
        return node.outputs["Result"]

    def math(self, operation: str, *values: Any) -> Socket:
        """Reckon with numbers."""
        node = self.add("Math", settings={"operation": operation})
        for socket, value in zip(node.inputs, values, strict=False):
            self.set(socket, value)
        return node.outputs[0]

    def mix(self, factor: Any, first: Any, second: Any, blend: str = "MIX") -> Socket:
        """Mix two colours."""
        node = self.add("Mix", settings={"data_type": "RGBA", "blend_type": blend})
        for number, value in ((MIX_FACTOR, factor), (MIX_A, first), (MIX_B, second)):
            self.set(node.inputs[number], value)
        return node.outputs[MIX_RESULT]

    def ramp(self, value: Socket, stops: list[tuple[float, tuple[float, float, float]]]) -> Socket:
        """Turn a number into a colour along stops."""
        node = self.add("ValToRGB")
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, color) in zip(elements, stops, strict=True):
            element.position = position
            element.color = (*color, 1)
        self.tree.links.new(value, node.inputs[0])
        return node.outputs["Color"]

    def bump(self, height: Socket, strength: float, distance: float) -> Socket:
        """Normals of a rough surface."""
        return self.add("Bump", Height=height, Strength=strength, Distance=distance).outputs["Normal"]
