"""Light that the upper air makes itself: airglow everywhere at night, and curtains of aurora along a latitude. In km.

Heights: green airglow near 95 km, sodium's near 90 km; aurora is green from about 105 km up and red above 190 km
(e.g. M. G. Kivelson and C. T. Russell, "Introduction to Space Physics", 1995).
"""

import math

import numpy as np
from numba import njit

from earth.atmosphere import EARTH_RADIUS
from earth.bands import in_bands
from earth.celestial import EarthCamera
from earth.chart import Chart, Field, chart_in_view, chart_unit, read_field
from earth.noise import fractal_noise_at, noise_at, smoothstep
from earth.vectors import Vector, add, add_scaled, dot, intersect_sphere, latitude_longitude, length, scale
from earth.world import Ray, World

AURORA_TOP, AIRGLOW_TOP = 320.0, 112.0
AURORA_STEPS, AIRGLOW_STEPS = 110, 28
GREEN_AIRGLOW, SODIUM_AIRGLOW = (0.0000160, 0.000038, 0.0000160), (0.000022, 0.000012, 0.000004)
HORIZON_DEPTH, AIR_SCALE_HEIGHT = 7.4, 8.0
"""Optical depth for green light that grazes the sea: 0.097 straight up (B. A. Bodhaine and others, "On Rayleigh
Optical Depth Calculations", 1999) through 76 times as much air, which thins by e in so many km."""
GREEN_CURTAIN, RED_TOP = (0.13, 1.0, 0.42), (1.1, 0.22, 0.62)
CURTAIN_STRENGTH = 0.018
FINE = 0.0001
"""Footprint for the curtains' noise: they are drawn at full detail."""
CHART_HEIGHT, BEYOND_HORIZON = 150.0, 0.32
CELL_PIXELS = 2.0


@njit(cache=True, fastmath=True)
def gaussian(x: float, center: float, width: float) -> float:
    """Return exp(-((x - center) / width)^2)."""
    return math.exp(-(((x - center) / width) ** 2))


@njit(cache=True, fastmath=True)
def curtain_density(unit: Vector, aurora_latitude: float) -> float:
    """Return how bright the curtains are over a point: two folded bands with rays, bright in parts."""
    latitude, _ = latitude_longitude(unit)
    folds = fractal_noise_at(unit, 30.0, 4, FINE, 0.55, 521)
    bend = fractal_noise_at(unit, 7.0, 4, FINE, 0.55, 501) * 0.16 * 40.0
    away = latitude - aurora_latitude - bend + folds * 2.2
    second = 0.55 * gaussian(away, 2.4 + folds * 1.6, 0.28)
    bands = gaussian(away, 0.0, 0.30) + second + 0.05 * gaussian(away, 1.0, 2.2)
    rays = 0.45 + 1.2 * max(0.0, noise_at(unit, 420.0, 541) + 0.25)
    return bands * rays * smoothstep(-0.25, 0.35, noise_at(unit, 9.0, 561) + 0.12)


@njit(cache=True, fastmath=True, nogil=True)
def draw_rows(grid: np.ndarray, first: int, end: int, chart: Chart, aurora_latitude: float) -> None:
    """Fill rows of a chart with the brightness of the curtains."""
    for row in range(first, end):
        for column in range(grid.shape[1]):
            unit, _ = chart_unit(chart, column, row)
            grid[row, column] = curtain_density(unit, aurora_latitude)


def draw_curtains(aurora_latitude: float, camera: EarthCamera, pixel_angle: float, aspect: float) -> Field:
    """Return how bright the curtains are over each place that the camera sees; at latitude 0 there are none."""
    radius = EARTH_RADIUS + CHART_HEIGHT
    chart, rows, columns = chart_in_view(camera, pixel_angle * CELL_PIXELS, aspect, radius, BEYOND_HORIZON)
    if aurora_latitude == 0:
        return Field(chart, np.zeros((2, 2), np.float32))
    grid = np.zeros((rows, columns), np.float32)
    in_bands(rows, lambda first, end: draw_rows(grid, first, end, chart, aurora_latitude))
    return Field(chart, grid)


@njit(cache=True, fastmath=True)
def aurora_light(unit: Vector, height: float, curtains: Field) -> Vector:
    """Return the light of a km of aurora at a height: green curtains with red tops."""
    if height <= 88 or height >= 310:
        return (0.0, 0.0, 0.0)
    green = math.exp(-max(0.0, height - 105) / 24.0) * smoothstep(92.0, 104.0, height)
    red = gaussian(height, 190.0, 55.0) * 0.040
    color = add_scaled(scale(GREEN_CURTAIN, green), RED_TOP, red)
    return scale(color, read_field(curtains, unit, 0.0) * CURTAIN_STRENGTH)


@njit(cache=True, fastmath=True)
def airglow_light(height: float) -> Vector:
    """Return the light of a km of air that glows at night."""
    color = scale(GREEN_AIRGLOW, gaussian(height, 94.0, 4.5))
    if height < 90:
        color = add_scaled(color, SODIUM_AIRGLOW, gaussian(height, 86.0, 5.0))
    return color


@njit(cache=True, fastmath=True)
def light_left(ray: Ray, nearest: float) -> float:
    """Return the share of the light from beyond the point of a ray nearest to the ground that its thick air lets by."""
    height = length(add_scaled(ray.origin, ray.direction, nearest)) - EARTH_RADIUS
    return math.exp(-HORIZON_DEPTH * math.exp(-max(0.0, height) / AIR_SCALE_HEIGHT))


@njit(cache=True, fastmath=True)
def upper_air_light(ray: Ray, world: World) -> Vector:
    """Return the airglow and the aurora along a ray, up to the ground if it meets it."""
    color = (0.0, 0.0, 0.0)
    light, has_aurora = world.light, world.aurora.grid.shape[0] > 2
    meets, near, far = intersect_sphere(
        ray.origin, ray.direction, EARTH_RADIUS + (AURORA_TOP if has_aurora else AIRGLOW_TOP)
    )
    if not meets or (light.airglow <= 0 and not has_aurora):
        return color
    grounded, ground, _ = intersect_sphere(ray.origin, ray.direction, EARTH_RADIUS)
    if grounded and ground > 0:
        far = ground
    near = max(0.0, near)
    count = AURORA_STEPS if has_aurora else AIRGLOW_STEPS
    step = (far - near) / count
    nearest = -dot(ray.origin, ray.direction)
    beyond = light_left(ray, nearest)
    for k in range(count):
        way = near + (k + ray.jitter) * step
        point = add_scaled(ray.origin, ray.direction, way)
        radius = length(point)
        height = radius - EARTH_RADIUS
        seen = step * (beyond if way > nearest else 1.0)
        color = add_scaled(color, airglow_light(height), light.airglow * seen)
        if has_aurora:
            color = add(color, scale(aurora_light(scale(point, 1 / radius), height, world.aurora), seen))
    return color
