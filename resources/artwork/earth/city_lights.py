"""City lights: how the night side reads the grids that `geography.light_grid` draws."""

from typing import NamedTuple

import numpy as np
from numba import njit

from earth.noise import noise_at, sample_grid, smoothstep
from earth.vectors import latitude_longitude


class Surface(NamedTuple):
    """Grids of the land in view, row 0 in the north, and where they lie in degrees."""

    land: np.ndarray
    """Share of land, 0 to 1."""
    coast_distance: np.ndarray
    """Kilometres to the coast, at sea."""
    lights: np.ndarray
    """City lights."""
    glow: np.ndarray
    """City lights, blurred: what clouds and air make of them."""
    west: float
    north: float
    cell: float


class Light(NamedTuple):
    """Strengths of the lights of a picture: the Sun, city lights, airglow; and the latitude of an aurora (0: none)."""

    sun: float
    night: float
    airglow: float
    aurora: float


@njit(cache=True, fastmath=True)
def dark_share(sun_cosine):
    """Return 0 by day and 1 by night, with the twilight between."""
    return 1 - smoothstep(-0.09, 0.06, sun_cosine)


@njit(cache=True, fastmath=True)
def grid_place(surface, latitude, longitude):
    """Return where a place lies in the grids of a surface."""
    east = longitude - surface.west
    if east < 0:
        east += 360
    if east > 360:
        east -= 360
    return east / surface.cell, (surface.north - latitude) / surface.cell


@njit(cache=True, fastmath=True)
def glow_at(surface, unit):
    """Return the blurred city light at a point of the unit sphere."""
    latitude, longitude = latitude_longitude(unit)
    x, y = grid_place(surface, latitude, longitude)
    return sample_grid(surface.glow, x, y)


@njit(cache=True, fastmath=True)
def night_ground(surface, unit, x, y, land, sun_cosine, night):
    """Return the light of the ground at night: warm and white city lights, their glow, and moonlight."""
    dark = dark_share(sun_cosine)
    if dark <= 0:
        return (0.0, 0.0, 0.0)
    twinkle = (0.8 + 0.35 * noise_at(unit, 300.0, 601)) * sample_grid(surface.lights, x, y)
    whiteness = 0.5 + 0.5 * noise_at(unit, 140.0, 611)
    glow = sample_grid(surface.glow, x, y)
    strength = night * dark
    return (
        strength * (twinkle + glow * 0.8) + night * 0.0036 * (land * 0.6 + 0.22),
        strength * (twinkle * (0.62 + 0.22 * whiteness) + glow * 0.47) + night * 0.0046 * (land * 0.6 + 0.3),
        strength * (twinkle * (0.26 + 0.42 * whiteness) + glow * 0.20) + night * 0.0074 * (land * 0.5 + 0.6),
    )
