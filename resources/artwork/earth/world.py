"""What the ray marcher looks at, bundled: a ray, the lights, the clouds, the map, and a spot on the ground."""

from typing import NamedTuple

import numpy as np

from earth.chart import Field
from earth.vectors import Vector


class Ray(NamedTuple):
    """A ray from the camera, in km."""

    origin: Vector
    direction: Vector
    jitter: float
    """0 to 1: how far the steps along this ray are shifted, so that steps never show as bands."""
    pixel_angle: float
    """Radians between two rays: the ray's footprint grows with distance by this much."""


class Surface(NamedTuple):
    """Grids of the land in view, row 0 in the north, and where they lie in degrees."""

    land: np.ndarray
    """Share of land, 0 to 1."""
    coast_distance: np.ndarray
    """Kilometres to the coast, at sea; in coarser cells."""
    lights: np.ndarray
    """City lights."""
    glow: np.ndarray
    """City lights, blurred: what clouds and air make of them; in coarser cells."""
    west: float
    north: float
    cell: float


class CloudField(NamedTuple):
    """The clouds of one picture: a share of sky, a size, and cyclones as rows of (x, y, z, radius, twist)."""

    coverage: float
    seed: int
    scale: float
    cyclones: np.ndarray


class Light(NamedTuple):
    """Strengths of the lights of a picture: the Sun, city lights and airglow."""

    sun: float
    night: float
    airglow: float


class World(NamedTuple):
    """All of it: the direction of the Sun, its light through the air by height and angle, map, drawn fields, lights."""

    sun: Vector
    sunlight: np.ndarray
    surface: Surface
    clouds: Field
    aurora: Field
    light: Light


class Spot(NamedTuple):
    """Where a ray meets the ground: on the unit sphere, on the map (degrees) and in its grids."""

    unit: Vector
    latitude: float
    longitude: float
    column: float
    row: float
    footprint: float
    """Size of the pixel on the unit sphere."""
    view_cosine: float
    """Of the angle between straight up and the camera."""
    sun_cosine: float
    """Of the angle between straight up and the Sun."""
