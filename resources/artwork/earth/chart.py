"""Fields of the sky drawn once for a picture: a flat chart around the point under the camera, read between its cells.

A chart's cells grow with their distance from the camera as the footprint of a pixel does, so that one grid of the size
of the picture is fine enough both below the camera and at the horizon.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit

from earth.celestial import EarthCamera
from earth.noise import sample_grid
from earth.vectors import Vector, add_scaled, as_vector, dot, scale

FURTHEST = 2.0
"""Radians from the point under the camera: charts reach no further."""
SCAN_CELLS = 300
"""The part of a chart that the camera sees is looked for in a square of this many cells a side."""
MARGIN = 0.12
"""Share of the picture: how far beyond its edges a chart is drawn, for the shadows that fall into it."""


class Chart(NamedTuple):
    """Where a grid lies: the directions at the point under the camera, its altitude, and its first cell and steps.

    Altitude is in radii of Earth; the corner and the cell in units of the chart.
    """

    up: Vector
    east: Vector
    north: Vector
    altitude: float
    left: float
    bottom: float
    cell: float


class Field(NamedTuple):
    """A chart and the values in its cells."""

    chart: Chart
    grid: np.ndarray


@njit(cache=True, fastmath=True)
def chart_place(chart: Chart, unit: Vector) -> tuple[float, float]:
    """Return the column and the row of a point of the unit sphere."""
    east, north = dot(unit, chart.east), dot(unit, chart.north)
    reach = 2 / (1 + dot(unit, chart.up)) / chart.altitude
    away = max(1e-9, math.sqrt(east * east + north * north) * reach)
    stretch = reach * math.log(away + math.sqrt(away * away + 1)) / away
    return (east * stretch - chart.left) / chart.cell, (north * stretch - chart.bottom) / chart.cell


@njit(cache=True, fastmath=True)
def chart_unit(chart: Chart, column: float, row: float) -> tuple[Vector, float]:
    """Return the point of the unit sphere at a place of a chart, and the size of its cell there."""
    x, y = chart.left + column * chart.cell, chart.bottom + row * chart.cell
    reach = max(1e-9, math.sqrt(x * x + y * y))
    away = math.sinh(reach) * chart.altitude
    angle = 2 * math.atan(away / 2)
    unit = add_scaled(scale(chart.up, math.cos(angle)), chart.east, math.sin(angle) * x / reach)
    unit = add_scaled(unit, chart.north, math.sin(angle) * y / reach)
    return unit, chart.cell * math.sqrt(away * away + chart.altitude * chart.altitude)


@njit(cache=True, fastmath=True)
def read_field(field: Field, unit: Vector, outside: float) -> float:
    """Return the value of a field over a point of the unit sphere, or `outside` where its chart does not reach."""
    column, row = chart_place(field.chart, unit)
    rows, columns = field.grid.shape
    if column < 0 or row < 0 or column > columns - 2 or row > rows - 2:
        return outside
    return sample_grid(field.grid, column, row)


@njit(cache=True, fastmath=True)
def is_seen(camera: EarthCamera, unit: Vector, radius: float, aspect: float) -> bool:
    """Return whether the camera has a point of a sphere (its radius in km) in its picture, or near its edge."""
    offset = add_scaled(scale(unit, radius), camera.position, -1.0)
    depth = dot(offset, camera.forward) * camera.half_width * (1 + 2 * MARGIN)
    return depth > 0 and abs(dot(offset, camera.right)) < depth and abs(dot(offset, camera.up)) < depth * aspect


def chart_in_view(
    camera: EarthCamera, cell: float, aspect: float, radius: float, beyond: float
) -> tuple[Chart, int, int]:
    """Return the chart of what the camera sees of a sphere (its radius in km), and its rows and columns.

    `cell` is its step in radians as the camera sees it, `aspect` the picture's height as a share of its width, and
    `beyond` how far behind the horizon things still rise above it, in radians.
    """
    whole, seen = _scan(camera, aspect, radius, beyond)
    rows, columns = np.nonzero(seen)
    if not len(rows):
        return whole, 2, 2
    left, bottom = whole.left + (columns.min() - 1) * whole.cell, whole.bottom + (rows.min() - 1) * whole.cell
    width, height = (np.ptp(columns) + 3) * whole.cell, (np.ptp(rows) + 3) * whole.cell
    chart = whole._replace(left=float(left), bottom=float(bottom), cell=cell)
    return chart, int(height / cell) + 2, int(width / cell) + 2


def places_in_view(camera: EarthCamera, aspect: float, radius: float) -> np.ndarray:
    """Return points of the unit sphere all over what the camera sees of a sphere, at least the one under it."""
    whole, seen = _scan(camera, aspect, radius, 0.0)
    places = [chart_unit(whole, column, row)[0] for row, column in np.argwhere(seen)]
    return np.array(places or [whole.up])


def _scan(camera: EarthCamera, aspect: float, radius: float, beyond: float) -> tuple[Chart, np.ndarray]:
    """Return a coarse chart all around the point under the camera, and which of its cells are seen."""
    position = np.array(camera.position)
    distance = float(np.linalg.norm(position))
    up = position / distance
    east = np.cross([0.0, 0.0, 1.0], up)
    east /= np.linalg.norm(east)
    altitude = distance / radius - 1
    lowest = math.cos(math.acos(radius / distance) + beyond)
    reach = math.asinh(2 * math.tan(min(FURTHEST, math.acos(lowest) + 0.02) / 2) / altitude)
    axes = (as_vector(up), as_vector(east), as_vector(np.cross(up, east)))
    whole = Chart(*axes, altitude, -reach, -reach, 2 * reach / SCAN_CELLS)
    return whole, scan(whole, camera, radius, aspect, lowest)


@njit(cache=True)
def scan(chart: Chart, camera: EarthCamera, radius: float, aspect: float, lowest: float) -> np.ndarray:
    """Return which cells of a square chart the camera sees of a sphere, or nearly sees.

    `lowest` is the cosine of the angle to the furthest of them from the point under the camera.
    """
    seen = np.zeros((SCAN_CELLS, SCAN_CELLS), np.bool_)
    for row in range(SCAN_CELLS):
        for column in range(SCAN_CELLS):
            unit, _ = chart_unit(chart, column, row)
            seen[row, column] = dot(unit, chart.up) > lowest and is_seen(camera, unit, radius, aspect)
    return seen
