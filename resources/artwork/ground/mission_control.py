"""Mission control at night: tiers of consoles before a wall of screens. Metres; the wall is at +y."""

import math
import random
import tempfile
from pathlib import Path

import bpy
from mathutils import Matrix, Vector

from ground.console_screens import PLOT_COLORS, draw_screens
from modelling.cycles import add_area_lamp, new_world, set_for_ground
from modelling.materials import add_material, add_picture_material, add_standard_materials
from modelling.mesh import MeshBuilder, X
from views import Point

ROWS, ROW_DEPTH, ROW_RISE = 4, 4.4, 0.42
CONSOLES, CONSOLE_WIDTH = 7, 3.7
SCREEN_STRENGTH, VIDEO_STRENGTH = 1.5, 0.85
UPPER_SCREENS = ("plot0", "plot1", "plot2", "map", "left_video")
CHAIR_FEET = (0, 1.26, 2.5, 3.77, 5.03)


def build(scene: bpy.types.Scene, left_picture: Path, right_picture: Path) -> None:
    """Build the scene, with two pictures as the videos on the wall."""
    set_for_ground(scene)
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces = 6, 3
    new_world(scene, (0.02, 0.03, 0.05), 0.6)
    chance = random.Random(11)  # noqa: S311 - it only scatters chairs and screens
    add_standard_materials()
    _add_materials()
    with tempfile.TemporaryDirectory() as folder:
        for name, file in draw_screens(Path(folder), chance).items():
            add_picture_material(name, file, SCREEN_STRENGTH)
        add_picture_material("left_video", str(left_picture), VIDEO_STRENGTH)
        add_picture_material("right_video", str(right_picture), VIDEO_STRENGTH)
        for image in bpy.data.images:
            if image.source == "FILE":
                image.pack()
    mesh = MeshBuilder("mission control")
    _add_room(mesh)
    _add_wall_screens(mesh)
    for row in range(ROWS):
        _add_console_row(mesh, chance, row)
    for strip in range(6):
        mesh.box((-12.5 + strip * 5, 8, 9.05), (0.3, 20, 0.05), "blue_strip" if strip % 2 else "ceiling")
    mesh.finish()
    add_area_lamp((0, 6, 8.8), (0, 6, 0), 4600, (0.62, 0.74, 1), 14)


def _add_materials() -> None:
    add_material("room_floor", (0.03, 0.035, 0.05), roughness=0.28)
    add_material("room_wall", (0.05, 0.06, 0.085), roughness=0.7)
    add_material("desk", (0.10, 0.105, 0.12), roughness=0.35)
    add_material("desk_frame", (0.03, 0.032, 0.04), roughness=0.4)
    add_material("chair", (0.018, 0.02, 0.028), roughness=0.6)
    add_material("ceiling", (0.03, 0.033, 0.045), roughness=0.8)
    add_material("blue_strip", (0.2, 0.5, 1), glow=(0.25, 0.55, 1.0), glow_strength=5)
    add_material("desk_lamp", (1, 0.8, 0.5), glow=(1, 0.75, 0.45), glow_strength=7)


def _add_room(mesh: MeshBuilder) -> None:
    mesh.box((0, 9, -0.05), (44, 44, 0.1), "room_floor")
    mesh.box((0, 22, 5), (44, 0.4, 12), "room_wall")
    mesh.box((0, 9, 9.2), (44, 44, 0.2), "ceiling")
    for x in (-22, 22):
        mesh.box((x, 9, 4.6), (0.4, 44, 9.4), "room_wall")
    for z in (1.7, 9.0):
        mesh.box((0, 21.6, z), (40, 0.1, 0.07), "blue_strip")


def _add_wall_screens(mesh: MeshBuilder) -> None:
    """Add the map in the middle, a video to each side, and two plots beside each."""
    mesh.picture((-5.4, 21.6, 2.6), X, 10.8, 6.0, "map")
    sides = ((-13.6, -18.4, "left_video", "plot1", "plot2"), (6.0, 14.2, "right_video", "plot3", "plot4"))
    for video_x, plot_x, video, lower, upper in sides:
        mesh.picture((video_x, 21.2, 3.0), X, 7.6, 4.5, video)
        mesh.picture((plot_x, 20.9, 3.4), X, 4.1, 2.4, lower)
        mesh.picture((plot_x, 20.9, 6.0), X, 4.1, 1.6, upper)
    for x, width, height, z in ((-5.4, 10.8, 6, 2.6), (-13.6, 7.6, 4.5, 3.0), (6.0, 7.6, 4.5, 3.0)):
        mesh.box((x + width / 2, 21.72, z + height / 2), (width + 0.3, 0.2, height + 0.3), "desk_frame")


def _add_console_row(mesh: MeshBuilder, chance: random.Random, row: int) -> None:
    y, floor = 14.5 - row * ROW_DEPTH, row * ROW_RISE
    mesh.box((0, y - 1.2, floor / 2 - 0.02), (30, 4.4, floor + 0.01), "room_floor")
    mesh.box((0, y - 3.42, floor - 0.06), (30, 0.04, 0.05), "blue_strip")
    for number in range(CONSOLES):
        x = (number - (CONSOLES - 1) / 2) * CONSOLE_WIDTH
        _add_desk(mesh, (x, y, floor))
        _add_monitors(mesh, chance, (x, y, floor))
        for side in (-0.8, 0.8):
            seat = x + side + chance.uniform(-0.2, 0.2), y - 1.05 + chance.uniform(-0.2, 0.1), floor
            _add_chair(mesh, seat, chance.uniform(-0.4, 0.4))
        if chance.random() < 0.5:
            mesh.box((x + 1.35, y - 0.2, floor + 0.80), (0.05, 0.05, 0.08), "desk_lamp")


def _add_desk(mesh: MeshBuilder, place: Point) -> None:
    x, y, floor = place
    mesh.box((x, y, floor + 0.74), (3.3, 1.0, 0.06), "desk")
    mesh.box((x, y + 0.45, floor + 0.40), (3.3, 0.08, 0.72), "desk_frame")
    for side in (-1.6, 1.6):
        mesh.box((x + side, y, floor + 0.37), (0.06, 0.9, 0.74), "desk_frame")


def _add_monitors(mesh: MeshBuilder, chance: random.Random, place: Point) -> None:
    """Add four monitors in a slight arc; some have a second one above."""
    x, y, floor = place
    for number in range(4):
        middle, tilt = x - 1.18 + number * 0.79, (number - 1.5) * -0.13
        turn, across = Matrix.Rotation(tilt, 4, "Z"), Vector((math.cos(tilt), math.sin(tilt), 0))
        mesh.box((middle, y + 0.28, floor + 1.13), (0.74, 0.05, 0.46), "desk_frame", turn)
        corner = Vector((middle, y + 0.245, floor + 0.92)) - across * 0.35
        mesh.picture(corner, across, 0.70, 0.42, f"plot{chance.randrange(len(PLOT_COLORS))}")
        if chance.random() < 0.5:
            mesh.picture(corner + Vector((0, 0.06, 0.5)), across, 0.70, 0.40, chance.choice(UPPER_SCREENS))
            mesh.box((middle, y + 0.34, floor + 1.62), (0.74, 0.05, 0.44), "desk_frame", turn)


def _add_chair(mesh: MeshBuilder, place: Point, angle: float) -> None:
    x, y, floor = place
    turn = Matrix.Rotation(angle, 4, "Z")
    mesh.box((x, y, floor + 0.50), (0.52, 0.5, 0.10), "chair", turn)
    back = (x + math.sin(angle) * 0.25, y - 0.26 * math.cos(angle), floor + 0.92)
    mesh.box(back, (0.50, 0.08, 0.66), "chair", turn)
    mesh.cylinder((x, y, floor + 0.05), (x, y, floor + 0.48), 0.045, "chair", 8)
    for foot in CHAIR_FEET:
        end = (x + 0.32 * math.cos(foot), y + 0.32 * math.sin(foot), floor + 0.04)
        mesh.rod((x, y, floor + 0.08), end, 0.03, "chair")
