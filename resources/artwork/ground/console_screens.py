"""The pictures on the screens of mission control: a world map with the station's path, and six made-up plots."""

import math
import random
from pathlib import Path

import skia

from earth.geography import land_polygons

MAP_WIDTH, MAP_HEIGHT, MAP_TOP = 1920, 1080, 84
"""The map reaches from 84 degrees north to 84 south."""
PLOT_WIDTH, PLOT_HEIGHT = 640, 400
INCLINATION = math.radians(51.6)
DRIFT_PER_ORBIT = 23
"""Degrees that the Earth turns under the station in one orbit of about 93 minutes."""
ORBITS = ((0, "#ffcf5a", 5), (-23, "#ff8f4a", 3), (23, "#ff8f4a", 3))
BLUE, GREEN = "#47c6ff", "#7df0b0"
PLOT_COLORS = (BLUE, GREEN, "#ffcf5a", "#ff8f6a", "#b79bff", BLUE)


def color(hexadecimal: str, opacity: float = 1.0) -> int:
    """Return a Skia colour from '#rrggbb' and an opacity of 0 to 1."""
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return skia.Color(red, green, blue, int(opacity * 255))


def fill(hexadecimal: str, opacity: float = 1.0) -> skia.Paint:
    """Return paint that fills."""
    return skia.Paint(Color=color(hexadecimal, opacity), AntiAlias=True)


def line(hexadecimal: str, width: float, opacity: float = 1.0) -> skia.Paint:
    """Return paint that draws lines."""
    style = skia.Paint.kStroke_Style
    return skia.Paint(Color=color(hexadecimal, opacity), AntiAlias=True, Style=style, StrokeWidth=width)


def map_x(longitude: float) -> float:
    """Return the map's column of a longitude."""
    return (longitude + 180) / 360 * MAP_WIDTH


def map_y(latitude: float) -> float:
    """Return the map's row of a latitude."""
    return (MAP_TOP - latitude) / (2 * MAP_TOP) * MAP_HEIGHT


def draw_screens(folder: Path, chance: random.Random) -> dict[str, str]:
    """Draw all screens into a folder and return their files by name: `map`, and `plot0` to `plot5`."""
    pictures = {"map": _draw_map()}
    for number in range(len(PLOT_COLORS)):
        pictures[f"plot{number}"] = _draw_plot(number, chance)
    files = {}
    for name, surface in pictures.items():
        files[name] = str(folder / f"{name}.png")
        surface.makeImageSnapshot().save(files[name], skia.kPNG)
    return files


def _draw_map() -> skia.Surface:
    surface = skia.Surface(MAP_WIDTH, MAP_HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(color("#04101f"))
    for polygon in land_polygons():
        path = skia.Path()
        path.addPoly([skia.Point(float(map_x(x)), float(map_y(y))) for x, y in polygon[0][::2]], True)
        canvas.drawPath(path, fill("#0f4a63"))
        canvas.drawPath(path, line("#3fb6d6", 1.5))
    grid = skia.Paint(Color=color("#1b5570", 0.5))
    for latitude in range(-75, 76, 15):
        canvas.drawLine(0, map_y(latitude), MAP_WIDTH, map_y(latitude), grid)
    for longitude in range(-180, 180, 15):
        canvas.drawLine(map_x(longitude), 0, map_x(longitude), MAP_HEIGHT, grid)
    canvas.drawPath(_night_side(), fill("#000614", 0.55))
    for shift, hexadecimal, width in ORBITS:
        canvas.drawPath(_ground_track(shift), line(hexadecimal, width, 0.95))
    canvas.drawCircle(map_x(-60), map_y(33), 20, fill("#ffffff"))
    canvas.drawCircle(map_x(-60), map_y(33), 64, fill("#ffffff", 0.2))
    return surface


def _night_side() -> skia.Path:
    path = skia.Path()
    path.moveTo(0, 0)
    for step in range(97):
        longitude = -180 + step * 3.75
        path.lineTo(map_x(longitude), map_y(-58 * math.cos(math.radians(longitude - 20))))
    path.lineTo(MAP_WIDTH, 0)
    path.close()
    return path


def _ground_track(shift: float) -> skia.Path:
    """Return one orbit over the turning Earth, starting `shift` degrees further east."""
    path = skia.Path()
    before = None
    for degree in range(361):
        along = math.radians(degree)
        latitude = math.degrees(math.asin(math.sin(INCLINATION) * math.sin(along)))
        longitude = math.degrees(math.atan2(math.cos(INCLINATION) * math.sin(along), math.cos(along)))
        longitude = (longitude - degree / 360 * DRIFT_PER_ORBIT + shift + 180) % 360 - 180
        if before is None or abs(longitude - before) > 180:
            path.moveTo(map_x(longitude), map_y(latitude))
        else:
            path.lineTo(map_x(longitude), map_y(latitude))
        before = longitude
    return path


def _draw_plot(number: int, chance: random.Random) -> skia.Surface:
    surface = skia.Surface(PLOT_WIDTH, PLOT_HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(color("#06121f"))
    for row in range(9):
        canvas.drawLine(20, 30 + row * 42, 620, 30 + row * 42, skia.Paint(Color=color("#17405a")))
    for curve, hexadecimal in enumerate((PLOT_COLORS[number], BLUE, GREEN)):
        phase = chance.uniform(0, 6)
        path = skia.Path()
        for step in range(120):
            y = 110 + curve * 110 + 40 * math.sin(step * 0.09 * (curve + 1) + phase) + 12 * math.sin(step * 0.5 + phase)
            if step:
                path.lineTo(24 + step * 5, y)
            else:
                path.moveTo(24, y)
        canvas.drawPath(path, line(hexadecimal, 3, 0.9))
    for bar in range(14 if number % 2 else 0):
        place = skia.Rect.MakeXYWH(30 + (bar % 7) * 84, 24 + (bar // 7) * 30, chance.uniform(30, 70), 10)
        canvas.drawRect(place, skia.Paint(Color=color(PLOT_COLORS[number], 0.8)))
    return surface
