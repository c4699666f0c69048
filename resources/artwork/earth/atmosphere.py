"""Air: how it dims and reddens sunlight, and the light that it scatters towards the camera. Lengths are in km.

Scattering and absorption for red, green and blue are those of S. Hillaire, "A Scalable and Production Ready Sky and
Atmosphere Rendering Technique" (EGSR 2020), table 1, but with a fifth less haze: from orbit the air looks clear.
"""

import math

import numpy as np
from numba import njit, prange

from earth.noise import smoothstep
from earth.vectors import Vector, add_scaled, dot, length
from earth.world import Ray, World

EARTH_RADIUS = 6371.0
AIR_HEIGHT = 90.0
AIR_RADIUS = EARTH_RADIUS + AIR_HEIGHT
RAYLEIGH_SCATTERING = (5.802e-3, 13.558e-3, 33.1e-3)
HAZE_SCATTERING = 3.2e-3
HAZE_EXTINCTION = HAZE_SCATTERING * 1.11
OZONE_ABSORPTION = (0.65e-3, 1.881e-3, 0.085e-3)
AIR_SCALE_HEIGHT, HAZE_SCALE_HEIGHT = 8.0, 1.3
OZONE_HEIGHT, OZONE_HALF_DEPTH = 25.0, 15.0
HAZE_FORWARDNESS = 0.78
"""Cornette and Shanks' g: how much of the light goes on forwards from haze."""
MULTIPLE_SCATTERING = (0.045, 0.060, 0.078)
"""Light that was scattered more than once, as a share of sunlight: bluer than it came. Constants stand for it."""
SCATTERING_STRENGTH = 0.92
TABLE_SHAPE = (48, 256)
TABLE_STEPS, VIEW_STEPS = 160, 26
BELOW_HORIZON = 0.02
"""The table goes this far (as a cosine) below the horizon, so that twilight fades instead of stopping."""


@njit(cache=True, fastmath=True)
def air_density(height: float) -> tuple[float, float, float]:
    """Return the density of air, haze and ozone at a height, each as a share of its densest."""
    ozone = max(0.0, 1 - abs(height - OZONE_HEIGHT) / OZONE_HALF_DEPTH)
    return math.exp(-height / AIR_SCALE_HEIGHT), math.exp(-height / HAZE_SCALE_HEIGHT), ozone


@njit(cache=True, fastmath=True)
def extinction(height: float) -> Vector:
    """Return how much red, green and blue light is lost in a km of air at a height."""
    air, haze, ozone = air_density(height)
    lost = HAZE_EXTINCTION * haze
    return (
        RAYLEIGH_SCATTERING[0] * air + lost + OZONE_ABSORPTION[0] * ozone,
        RAYLEIGH_SCATTERING[1] * air + lost + OZONE_ABSORPTION[1] * ozone,
        RAYLEIGH_SCATTERING[2] * air + lost + OZONE_ABSORPTION[2] * ozone,
    )


@njit(cache=True)
def horizon_cosine(height: float) -> float:
    """Return the cosine of the angle between straight up and the horizon, seen from a height."""
    return -math.sqrt(max(0.0, 1 - (EARTH_RADIUS / (EARTH_RADIUS + height)) ** 2))


@njit(cache=True)
def march_to_space(height: float, cosine: float) -> Vector:
    """Return the share of red, green and blue light that crosses the air from a height to space."""
    radius = EARTH_RADIUS + height
    along = radius * cosine
    far = -along + math.sqrt(max(0.0, along * along - (radius * radius - AIR_RADIUS * AIR_RADIUS)))
    step = far / TABLE_STEPS
    red = green = blue = 0.0
    for k in range(TABLE_STEPS):
        t = (k + 0.5) * step
        above = math.sqrt(radius * radius + t * t + 2 * t * along) - EARTH_RADIUS
        if above < 0:  # below the ground: darken quickly, without a hard edge
            loss = -above * 0.02 * step
            red, green, blue = red + loss, green + loss, blue + loss
        lost = extinction(max(0.0, above))
        red, green, blue = red + lost[0] * step, green + lost[1] * step, blue + lost[2] * step
    return math.exp(-red), math.exp(-green), math.exp(-blue)


@njit(cache=True, parallel=True)
def transmittance_table() -> np.ndarray:
    """Return `march_to_space` by height (rows, denser near the ground) and cosine (columns, denser at the horizon)."""
    rows, columns = TABLE_SHAPE
    table = np.zeros((rows, columns, 3))
    for row in prange(rows):
        height = (row / (rows - 1)) ** 2 * AIR_HEIGHT
        lowest = horizon_cosine(height) - BELOW_HORIZON
        for column in range(columns):
            cosine = (column / (columns - 1)) ** 2 * (1 - lowest) + lowest
            table[row, column, 0], table[row, column, 1], table[row, column, 2] = march_to_space(height, cosine)
    return table


@njit(cache=True, fastmath=True)
def sunlight(table: np.ndarray, height: float, cosine: float) -> Vector:
    """Return the colour of sunlight at a height, where the Sun's angle from straight up has this cosine."""
    rows, columns = table.shape[0], table.shape[1]
    height = max(0.0, height)
    lowest = horizon_cosine(height) - BELOW_HORIZON
    if cosine < lowest:
        return (0.0, 0.0, 0.0)
    y = math.sqrt(height / AIR_HEIGHT) * (rows - 1)
    x = math.sqrt(max(0.0, (cosine - lowest) / (1 - lowest))) * (columns - 1)
    row, column = min(int(y), rows - 2), min(int(x), columns - 2)
    a, b = y - row, x - column
    weights = ((1 - a) * (1 - b), (1 - a) * b, a * (1 - b), a * b)
    return (
        _weighted(table, row, column, 0, weights),
        _weighted(table, row, column, 1, weights),
        _weighted(table, row, column, 2, weights),
    )


@njit(cache=True, fastmath=True)
def _weighted(
    table: np.ndarray, row: int, column: int, channel: int, weights: tuple[float, float, float, float]
) -> float:
    upper = table[row, column, channel] * weights[0] + table[row, column + 1, channel] * weights[1]
    return upper + table[row + 1, column, channel] * weights[2] + table[row + 1, column + 1, channel] * weights[3]


@njit(cache=True, fastmath=True)
def phase_functions(cosine: float) -> tuple[float, float]:
    """Return how much light air and haze turn by an angle: Rayleigh, and Cornette and Shanks (1992)."""
    g = HAZE_FORWARDNESS
    air = 3 / (16 * math.pi) * (1 + cosine * cosine)
    falloff = (2 + g * g) * (1 + g * g - 2 * g * cosine) ** 1.5
    return air, 3 / (8 * math.pi) * ((1 - g * g) * (1 + cosine * cosine)) / falloff


@njit(cache=True, fastmath=True)
def scatter_along(ray: Ray, start: float, end: float, world: World) -> tuple[Vector, Vector]:
    """Return the sunlight that the air scatters towards the camera between two distances, and what it lets through."""
    step = (end - start) / VIEW_STEPS
    air_phase, haze_phase = phase_functions(dot(ray.direction, world.sun))
    depth = np.zeros(3)
    scattered = np.zeros(3)
    for k in range(VIEW_STEPS):
        point = add_scaled(ray.origin, ray.direction, start + (k + 0.5) * step)
        radius = length(point)
        height = max(0.0, radius - EARTH_RADIUS)
        cosine = dot(point, world.sun) / radius
        air, haze, _ = air_density(height)
        lost = extinction(height)
        light = sunlight(world.sunlight, height, cosine)
        day = smoothstep(-0.2, 0.3, cosine)
        for c in range(3):
            again = MULTIPLE_SCATTERING[c] * day
            seen = math.exp(-depth[c] - lost[c] * step * 0.5) * step
            from_air = RAYLEIGH_SCATTERING[c] * air * (air_phase * light[c] + again)
            scattered[c] += seen * (from_air + HAZE_SCATTERING * haze * (haze_phase * light[c] + again))
            depth[c] += lost[c] * step
    strength = SCATTERING_STRENGTH
    return (
        (scattered[0] * strength, scattered[1] * strength, scattered[2] * strength),
        (math.exp(-depth[0]), math.exp(-depth[1]), math.exp(-depth[2])),
    )
