"""The assembly hall around the rocket stage: walls, roof frames, lamps, a crane, work platforms, carts. Metres."""

from modelling.materials import add_material
from modelling.mesh import MeshBuilder

FRAMES, FRAME_SPACING = 9, 7
CARTS = (
    ((3.2, 7.6), (1.6, 1.0, 1.1), "steel"),
    ((5.2, 9.6), (1.2, 0.9, 1.6), "yellow_paint"),
    ((1.0, 10.8), (2.0, 1.2, 0.9), "base_plate"),
    ((-14, -9), (2.2, 1.4, 1.5), "steel"),
    ((-9, -11), (1.5, 1.5, 1.2), "yellow_paint"),
)


def add_materials() -> None:
    """Add what the hall is made of."""
    add_material("hall_floor", (0.16, 0.17, 0.185), roughness=0.16)
    add_material("hall_wall", (0.045, 0.055, 0.075), roughness=0.8)
    add_material("steel", (0.10, 0.13, 0.18), metallic=0.4)
    add_material("yellow_paint", (0.80, 0.50, 0.04), roughness=0.45)
    add_material("light_strip", (1, 1, 1), glow=(0.80, 0.90, 1.0), glow_strength=16)
    add_material("warm_strip", (1, 0.8, 0.5), glow=(1, 0.72, 0.40), glow_strength=14)
    add_material("high_window", (0.1, 0.2, 0.4), glow=(0.12, 0.24, 0.52), glow_strength=1.4)


def add_hall(mesh: MeshBuilder) -> None:
    """Add floor, walls, roof, its frames and the crane."""
    mesh.box((-12, 0, -0.1), (70, 60, 0.2), "hall_floor")
    for y in (-17, 19):
        mesh.box((-12, y, 10), (70, 0.4, 20), "hall_wall")
    mesh.box((-46, 0, 10), (0.4, 60, 20), "hall_wall")
    mesh.box((-12, 0, 19.5), (70, 60, 0.3), "hall_wall")
    for frame in range(FRAMES):
        _add_frame(mesh, 14 - frame * FRAME_SPACING)
    mesh.box((-9, 1, 14.9), (1.2, 34, 1.3), "yellow_paint")
    mesh.box((-9, -3, 13.9), (2.2, 2.2, 0.9), "steel")
    mesh.rod((-9, -3, 13.5), (-9, -3, 11.6), 0.06, "nozzle_band")


def _add_frame(mesh: MeshBuilder, x: float) -> None:
    """Add one frame of the roof with its posts, and the lamps and windows behind it."""
    for y in (-16.4, 18.4):
        mesh.box((x, y, 9), (0.7, 0.7, 18), "steel")
        mesh.box((x, y * 0.98, 17), (0.5, 1.5, 0.5), "steel")
    mesh.box((x, 1, 17.6), (0.35, 36, 0.5), "steel")
    mesh.box((x, 1, 16.2), (0.3, 36, 0.3), "steel")
    for bay in range(12):
        y = -16 + bay * 3
        mesh.rod((x, y, 16.2), (x, y + 1.5, 17.6), 0.10, "steel")
        mesh.rod((x, y + 1.5, 17.6), (x, y + 3, 16.2), 0.10, "steel")
    for y in (-9, 1, 11):
        mesh.box((x - 3.5, y, 16.0), (4.6, 0.45, 0.12), "light_strip")
    for y in (-16.7, 18.7):
        mesh.box((x - 3.5, y, 12.4), (4.6, 0.1, 2.2), "high_window")


def add_platforms(mesh: MeshBuilder) -> None:
    """Add four work platforms with railings beside the stage."""
    for level in range(4):
        z = 1.9 + level * 2.5
        mesh.box((-6.5, 9.2, z), (11, 2.6, 0.16), "steel")
        for post in range(12):
            mesh.rod((post - 12, 7.95, z), (post - 12, 7.95, z + 1.1), 0.035, "yellow_paint")
        for rail in (0.55, 1.1):
            mesh.rod((-12, 7.95, z + rail), (-1, 7.95, z + rail), 0.04, "yellow_paint")
        for post in range(4):
            x = -11.4 + post * 3.4
            mesh.box((x, 10.4, z), (0.22, 0.22, 2.5), "steel")
            mesh.box((x, 8.0, z - 1.2), (0.2, 0.2, 2.4), "steel")
        mesh.box((-6.5, 8.6, z - 0.16), (9, 0.10, 0.06), "warm_strip")


def add_equipment(mesh: MeshBuilder) -> None:
    """Add carts and boxes, and the lines on the floor."""
    for (x, y), size, material in CARTS:
        mesh.box((x, y, size[2] / 2 + 0.15), size, material)
    for y in (-5.6, 5.6):
        mesh.box((-12, y, 0.005), (60, 0.12, 0.01), "yellow_paint")
