"""A painted sky all around: gradients, the Sun's glow and two decks of clouds. Always the same for the same seed.

The picture is equirectangular and linear: azimuth from -180 to 180 degrees across, measured from +x towards +y, and
straight up at the top. Lengths are in km.
"""

import math
from dataclasses import asdict, dataclass, replace
from typing import NamedTuple

import numpy as np
from numba import njit

from earth.bands import in_bands
from earth.noise import fractal_noise, smoothstep
from earth.vectors import Vector, add_scaled, clamp, dot, mix, scale

WIDTH = 4096
DECK_HEIGHTS, DECK_STRETCH, DECK_OPACITY, DECK_CLEARING = (1.0, 2.1), (1.0, 0.42), (0.92, 0.62), (0.0, 0.12)
DECK_RADIUS = 260.0
"""Of the sphere that the decks lie on: they sink to the horizon like real ones."""
WIND = 3.7
LIGHT_STEP = 0.10
"""How far towards the Sun a cloud's thickness is compared, to find its lit edge."""
LOWEST_CLOUDS = 0.004
NO_CLOUDS = -1.0
STAR_COUNT = 5200


@dataclass(frozen=True)
class SkyPreset:
    """Colours of a sky, linear: straight up, lower, at the horizon away from and under the Sun, and of its clouds."""

    sun_elevation: float
    zenith_low: Vector
    zenith: Vector
    middle: Vector
    horizon: Vector
    sun_horizon: Vector
    glow: Vector
    coverage: float
    cloud_scale: float
    cloud_light: Vector
    cloud_shade: Vector


SUNRISE = SkyPreset(
    sun_elevation=4.5,
    zenith_low=(0.10, 0.17, 0.34),
    zenith=(0.05, 0.11, 0.26),
    middle=(0.40, 0.36, 0.44),
    horizon=(0.62, 0.44, 0.42),
    sun_horizon=(1.35, 0.62, 0.26),
    glow=(2.3, 1.15, 0.45),
    coverage=0.10,
    cloud_scale=0.9,
    cloud_light=(1.5, 0.66, 0.34),
    cloud_shade=(0.20, 0.18, 0.27),
)
DUSK = SkyPreset(
    sun_elevation=-2,
    zenith_low=(0.020, 0.040, 0.11),
    zenith=(0.008, 0.016, 0.055),
    middle=(0.085, 0.10, 0.20),
    horizon=(0.20, 0.15, 0.20),
    sun_horizon=(0.95, 0.36, 0.12),
    glow=(0.30, 0.12, 0.04),
    coverage=-0.12,
    cloud_scale=0.8,
    cloud_light=(0.55, 0.20, 0.13),
    cloud_shade=(0.035, 0.035, 0.065),
)
NIGHTFALL = replace(
    DUSK,
    sun_elevation=-6,
    zenith_low=(0.010, 0.022, 0.07),
    middle=(0.030, 0.042, 0.105),
    horizon=(0.065, 0.058, 0.10),
    sun_horizon=(0.26, 0.12, 0.09),
    coverage=-0.22,
    cloud_light=(0.16, 0.08, 0.07),
    cloud_shade=(0.014, 0.016, 0.034),
)


class _Paint(NamedTuple):
    sun: Vector
    zenith_low: Vector
    zenith: Vector
    middle: Vector
    horizon: Vector
    sun_horizon: Vector
    glow: Vector
    coverage: float
    cloud_scale: float
    cloud_light: Vector
    cloud_shade: Vector
    seed: int


@njit(cache=True, fastmath=True)
def clear_sky(direction: Vector, sun_cosine: float, paint: _Paint) -> Vector:
    """Return the colour of the clear sky in a direction."""
    x, y, z = direction
    sun = paint.sun
    up = max(0.0, z)
    level = math.sqrt((x * x + y * y) * (sun[0] ** 2 + sun[1] ** 2))
    towards_sun = (0.5 + 0.5 * (x * sun[0] + y * sun[1]) / max(1e-4, level)) ** 2
    color = mix(paint.zenith_low, paint.zenith, min(1.0, up))
    color = mix(color, paint.middle, math.exp(-up / 0.34) * 0.85)
    color = mix(color, mix(paint.horizon, paint.sun_horizon, towards_sun), math.exp(-up / 0.10))
    away = 1 - sun_cosine
    glow = 1.6 * math.exp(-away / 0.0016) + 0.55 * math.exp(-away / 0.018) + 0.22 * math.exp(-away / 0.12)
    return add_scaled(color, paint.glow, glow)


@njit(cache=True, fastmath=True)
def cloud_thickness(x: float, y: float, deck: int, footprint: float, paint: _Paint) -> float:
    """Return how thick a deck is at a place of its own map; below 0 there is none."""
    seed = paint.seed + deck * 40
    masses = fractal_noise(x, y, 0.5, 0.55, 3, footprint * 0.15, 0.5, seed + 20) * 1.1
    detail = fractal_noise(x, y, 0.9, 1.9, 8, footprint * 0.25, 0.60, seed + 31) * 0.72
    return masses + detail + paint.coverage - DECK_CLEARING[deck]


@njit(cache=True, fastmath=True)
def add_deck(color: Vector, direction: Vector, sun_cosine: float, deck: int, paint: _Paint) -> Vector:
    """Return a colour of the sky with a deck of clouds before it."""
    z = direction[2]
    height = DECK_HEIGHTS[deck]
    distance = -DECK_RADIUS * z + math.sqrt(
        DECK_RADIUS * DECK_RADIUS * z * z + 2 * DECK_RADIUS * height + height * height
    )
    x = direction[0] * distance * paint.cloud_scale + WIND * deck
    y = direction[1] * distance * paint.cloud_scale
    footprint = distance * paint.cloud_scale * 0.0012 / max(0.05, z) ** 0.5
    seed = paint.seed + deck * 40
    bent_x = x * DECK_STRETCH[deck] + fractal_noise(x, y, 0.3 + deck, 0.6, 3, footprint * 0.2, 0.5, seed) * 0.26
    bent_y = y + fractal_noise(x, y, 1.3 + deck, 0.6, 3, footprint * 0.2, 0.5, seed + 7) * 0.26
    thickness = cloud_thickness(bent_x, bent_y, deck, footprint, paint)
    if thickness <= 0:
        return color
    sunwards = cloud_thickness(
        bent_x + paint.sun[0] * LIGHT_STEP, bent_y + paint.sun[1] * LIGHT_STEP, deck, footprint, paint
    )
    opacity = (1 - math.exp(-thickness * 5.5)) * smoothstep(LOWEST_CLOUDS, 0.06, z) * DECK_OPACITY[deck]
    edge = clamp(0.5 + (thickness - sunwards) * 2.4, 0.0, 1.0)
    thin = math.exp(-thickness * 3.2)
    away = 1 - sun_cosine
    sunlit = 0.35 + 0.65 * math.exp(-away / 0.55)
    cloud = scale(paint.cloud_shade, 0.75 + 0.5 * edge)
    cloud = add_scaled(cloud, paint.cloud_light, sunlit * (edge * 0.75 + thin * 0.65))
    cloud = add_scaled(cloud, paint.glow, thin * 0.9 * math.exp(-away / 0.06))
    cloud = mix(cloud, color, math.exp(-z / 0.05) * 0.6)
    return mix(color, cloud, opacity)


@njit(cache=True, fastmath=True, nogil=True)
def paint_rows(picture: np.ndarray, first: int, end: int, paint: _Paint) -> None:
    """Fill rows of the sky."""
    height, width = picture.shape[0], picture.shape[1]
    for row in range(first, end):
        elevation = math.pi / 2 - (row + 0.5) / height * math.pi
        for column in range(width):
            azimuth = ((column + 0.5) / width - 0.5) * 2 * math.pi
            level = math.cos(elevation)
            direction = (math.cos(azimuth) * level, math.sin(azimuth) * level, math.sin(elevation))
            sun_cosine = dot(direction, paint.sun)
            color = clear_sky(direction, sun_cosine, paint)
            if direction[2] > LOWEST_CLOUDS and paint.coverage > NO_CLOUDS:
                for deck in range(2):
                    color = add_deck(color, direction, sun_cosine, deck, paint)
            if direction[2] < 0:
                color = scale(paint.horizon, 0.25)
            picture[row, column, 0], picture[row, column, 1], picture[row, column, 2] = color


def add_stars(picture: np.ndarray, brightness: float) -> None:
    """Add stars that fade towards the horizon."""
    chance = np.random.default_rng(4)
    height, width = picture.shape[:2]
    count = int(STAR_COUNT * (width / WIDTH) ** 2 * brightness)
    turn = chance.random(count)
    elevation = np.arcsin(chance.random(count))
    columns = (turn * width).astype(int) % width
    rows = ((math.pi / 2 - elevation) / math.pi * height).astype(int)
    light = np.minimum(chance.pareto(1.3, count) * 0.02 + 0.012, 2.2) * np.clip(elevation * 4, 0, 1)
    picture[rows, columns] += light[:, None].astype(np.float32) * np.array([1, 1, 1.1], np.float32)


def make_sky(
    preset: SkyPreset, sun_azimuth: float, seed: int, stars: float = 0.0, width: int = WIDTH
) -> tuple[np.ndarray, Vector]:
    """Return the picture of a sky and the direction of its Sun; the azimuth is in degrees from +x towards +y."""
    azimuth, elevation = math.radians(sun_azimuth), math.radians(preset.sun_elevation)
    level = math.cos(elevation)
    sun = (math.cos(azimuth) * level, math.sin(azimuth) * level, math.sin(elevation))
    colors = {name: value for name, value in asdict(preset).items() if name != "sun_elevation"}
    paint = _Paint(sun=sun, seed=seed, **colors)
    picture = np.zeros((width // 2, width, 3), np.float32)
    in_bands(width // 2, lambda first, end: paint_rows(picture, first, end, paint))
    if stars > 0:
        add_stars(picture, stars)
    return picture, sun
