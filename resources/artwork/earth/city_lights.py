"""City lights: how the night side reads the grids that `geography.light_grid` draws."""

from numba import njit

from earth.geography import COARSE_STEP
from earth.noise import noise_at, sample_grid, smoothstep
from earth.vectors import Vector, latitude_longitude
from earth.world import Spot, Surface


@njit(cache=True, fastmath=True)
def dark_share(sun_cosine: float) -> float:
    """Return 0 by day and 1 by night, with the twilight between."""
    return 1 - smoothstep(-0.09, 0.06, sun_cosine)


@njit(cache=True, fastmath=True)
def grid_place(surface: Surface, latitude: float, longitude: float) -> tuple[float, float]:
    """Return where a place lies in the grids of a surface."""
    east = longitude - surface.west
    if east < 0:
        east += 360
    if east > 360:
        east -= 360
    return east / surface.cell, (surface.north - latitude) / surface.cell


@njit(cache=True, fastmath=True)
def glow_at(surface: Surface, unit: Vector) -> float:
    """Return the blurred city light at a point of the unit sphere."""
    latitude, longitude = latitude_longitude(unit)
    x, y = grid_place(surface, latitude, longitude)
    return sample_grid(surface.glow, x / COARSE_STEP, y / COARSE_STEP)


@njit(cache=True, fastmath=True)
def night_ground(surface: Surface, spot: Spot, land: float, night: float) -> Vector:
    """Return the light of the ground at night: warm and white city lights, their glow, and moonlight."""
    dark = dark_share(spot.sun_cosine)
    if dark <= 0:
        return (0.0, 0.0, 0.0)
    twinkle = (0.8 + 0.35 * noise_at(spot.unit, 300.0, 601)) * sample_grid(surface.lights, spot.column, spot.row)
    whiteness = 0.5 + 0.5 * noise_at(spot.unit, 140.0, 611)
    glow = sample_grid(surface.glow, spot.column / COARSE_STEP, spot.row / COARSE_STEP)
    strength = night * dark
    return (
        strength * (twinkle + glow * 0.8) + night * 0.0036 * (land * 0.6 + 0.22),
        strength * (twinkle * (0.62 + 0.22 * whiteness) + glow * 0.47) + night * 0.0046 * (land * 0.6 + 0.3),
        strength * (twinkle * (0.26 + 0.42 * whiteness) + glow * 0.20) + night * 0.0074 * (land * 0.5 + 0.6),
    )
