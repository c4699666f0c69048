"""Clouds: a field of noise on the sphere, raised to a layer with a flat foot and its own shadows. Lengths in km.

The field is drawn once into a chart; the ray marcher only reads it.
"""

import math

import numpy as np
from numba import njit

from earth.atmosphere import EARTH_RADIUS, sunlight
from earth.bands import in_bands
from earth.celestial import EarthCamera
from earth.chart import Chart, Field, chart_in_view, chart_unit, is_seen, read_field
from earth.city_lights import dark_share, glow_at
from earth.noise import fractal_noise_at, smoothstep
from earth.vectors import Vector, add, add_scaled, clamp, cross, dot, intersect_sphere, length, scale
from earth.world import CloudField, Ray, World

LAYER_HEIGHT = 6.5
"""Tops of the highest clouds. Of 11 km, clouds near the camera look like flames."""
LOWEST_CLOUD = 0.4
BEYOND_HORIZON = 0.05
"""Radians: clouds of this height rise above the horizon from 0.045 behind it."""
CELL_PIXELS = 1.15
SHADOW_STEPS = (0.4, 1.0, 2.0, 3.6, 6.2, 10.0)
"""How far towards the Sun the steps end that look for shadow."""
SKY_ON_CLOUDS = (0.11, 0.14, 0.19)
MOONLIGHT, CITY_GLOW = (0.012, 0.0145, 0.020), (0.9, 0.55, 0.27)
CLEAR_SKY = -1.0
WALL = 0.7
"""Cloud that a cyclone adds around its eye."""
EYE = 1.9
"""Cloud that it takes away in the middle: enough for a clear eye of some 30 km, with walls that slope."""
SEEN_THROUGH = 0.01
"""Where less than this passes, nothing behind is worth marching."""


@njit(cache=True, fastmath=True)
def swirl(unit: Vector, cyclone: np.ndarray) -> tuple[Vector, float]:
    """Return a point turned about a cyclone's center, and the clouds that it adds: a shield with a clear eye.

    The turn falls with distance: Rodrigues' rotation about the axis through the center.
    """
    center = (cyclone[0], cyclone[1], cyclone[2])
    cosine = dot(unit, center)
    distance = math.acos(clamp(cosine, -1.0, 1.0)) / cyclone[3]
    if distance >= 3.0:
        return unit, 0.0
    angle = cyclone[4] * math.exp(-distance * 1.6)
    turned = add_scaled(scale(unit, math.cos(angle)), cross(center, unit), math.sin(angle))
    turned = add_scaled(turned, center, cosine * (1 - math.cos(angle)))
    shield = 0.55 * math.exp(-((distance * 0.9) ** 2)) + WALL * math.exp(-((distance / 0.30) ** 2))
    eye = EYE * smoothstep(0.075, 0.0, distance)
    return turned, shield - eye


@njit(cache=True, fastmath=True)
def warp(unit: Vector, size: float, footprint: float, seed: int) -> Vector:
    """Return a point displaced by noise: it gives clouds their torn, drawn-out edges."""
    east = fractal_noise_at(unit, 5.0 * size, 3, footprint, 0.5, seed + 11)
    north = fractal_noise_at(unit, 5.0 * size, 3, footprint, 0.5, seed + 23)
    up = fractal_noise_at(unit, 5.0 * size, 3, footprint, 0.5, seed + 37)
    return add(unit, (east * 0.045 / size, north * 0.045 / size, up * 0.03 / size))


@njit(cache=True, fastmath=True)
def small_clouds(warped: Vector, clouds: CloudField, footprint: float) -> float:
    """Return the fields of small fair-weather clouds."""
    size, seed = clouds.scale, clouds.seed
    detail = fractal_noise_at(warped, 150.0 * size, 5, footprint, 0.7, seed + 131) * 1.15
    groups = 0.55 * fractal_noise_at(warped, 20.0 * size, 3, footprint, 0.5, seed + 151)
    return detail + groups - 0.36 + 0.35 * clouds.coverage


@njit(cache=True, fastmath=True)
def cloud_amount(unit: Vector, footprint: float, clouds: CloudField) -> float:
    """Return how much cloud stands over a point of the unit sphere; below 0 none."""
    size, seed = clouds.scale, clouds.seed
    boost = 0.0
    for k in range(clouds.cyclones.shape[0]):
        unit, added = swirl(unit, clouds.cyclones[k])
        boost += added
    warped = warp(unit, size, footprint, seed)
    flattened = (warped[0], warped[1], warped[2] * 1.6)
    systems = clouds.coverage + 0.9 * fractal_noise_at(flattened, 4.2 * size, 3, footprint, 0.55, seed + 51) + boost
    if systems < -0.85:
        return CLEAR_SKY
    detail = fractal_noise_at(warped, 26.0 * size, 9, footprint, 0.62, seed + 71)
    billows = 0.0
    if footprint * 300.0 < 1.0:
        billows = abs(fractal_noise_at(warped, 160.0 * size, 5, footprint, 0.6, seed + 91))
    amount = systems * 0.85 + 0.85 * detail - 0.30 * billows + 0.10
    if footprint * 500.0 < 1.0:
        amount = max(amount, small_clouds(warped, clouds, footprint))
    return amount


@njit(cache=True, fastmath=True)
def needed_amount(height: float) -> float:
    """Return the amount that reaches up to a height: more cloud stands taller."""
    return 0.08 + height / LAYER_HEIGHT * 1.10


@njit(cache=True, fastmath=True, nogil=True)
def draw_rows(
    grid: np.ndarray, first: int, end: int, chart: Chart, clouds: CloudField, camera: EarthCamera, aspect: float
) -> None:
    """Fill rows of a chart with the amount of cloud, where the camera sees it."""
    for row in range(first, end):
        for column in range(grid.shape[1]):
            unit, footprint = chart_unit(chart, column, row)
            if is_seen(camera, unit, EARTH_RADIUS, aspect):
                grid[row, column] = cloud_amount(unit, footprint, clouds)


def draw_clouds(clouds: CloudField | None, camera: EarthCamera, pixel_angle: float, aspect: float) -> Field:
    """Return the amount of cloud over each place that the camera sees."""
    chart, rows, columns = chart_in_view(camera, pixel_angle * CELL_PIXELS, aspect, EARTH_RADIUS, BEYOND_HORIZON)
    if clouds is None:
        return Field(chart, np.full((2, 2), CLEAR_SKY, np.float32))
    grid = np.full((rows, columns), CLEAR_SKY, np.float32)
    in_bands(rows, lambda first, end: draw_rows(grid, first, end, chart, clouds, camera, aspect))
    return Field(chart, grid)


@njit(cache=True, fastmath=True)
def shadow_depth(point: Vector, sun: Vector, jitter: float, clouds: Field) -> float:
    """Return how much cloud lies between a point and the Sun, in growing steps."""
    depth = 0.0
    start = 0.0
    for end in SHADOW_STEPS:
        above = add_scaled(point, sun, start + (end - start) * jitter)
        radius = length(above)
        height = radius - EARTH_RADIUS
        if height > LAYER_HEIGHT:
            break
        thickness = read_field(clouds, scale(above, 1 / radius), CLEAR_SKY) - needed_amount(height)
        if thickness > 0 and height > LOWEST_CLOUD:
            depth += min(1.0, thickness * 2.0) * (end - start)
        start = end
    return depth


@njit(cache=True, fastmath=True)
def cloud_light(point: Vector, unit: Vector, height: float, jitter: float, world: World) -> Vector:
    """Return the light that a cloud at a point sends on: the Sun's, the sky's and that of cities below."""
    cosine = dot(unit, world.sun)
    depth = shadow_depth(point, world.sun, jitter, world.clouds) if cosine > -0.12 else 0.0
    shade = 0.80 * math.exp(-depth * 1.25) + 0.20 * math.exp(-depth * 0.25)
    sunlit = shade * 0.95 * (0.25 + 0.75 * clamp(cosine * 3 + 0.3, 0.0, 1.0))
    color = scale(sunlight(world.sunlight, height, cosine), sunlit)
    color = scale(add_scaled(color, SKY_ON_CLOUDS, smoothstep(-0.13, 0.4, cosine)), world.light.sun * 0.70)
    if world.light.night > 0:
        glow = dark_share(cosine) * glow_at(world.surface, unit)
        color = add_scaled(add_scaled(color, MOONLIGHT, world.light.night), CITY_GLOW, world.light.night * glow)
    return color


@njit(cache=True, fastmath=True)
def march_clouds(ray: Ray, limit: float, world: World) -> tuple[Vector, float]:
    """Return the light of the clouds along a ray up to `limit`, and the share of light that passes them."""
    meets, near, far = intersect_sphere(ray.origin, ray.direction, EARTH_RADIUS + LAYER_HEIGHT)
    color = (0.0, 0.0, 0.0)
    passing = 1.0
    if not meets or world.clouds.grid.shape[0] <= 2:
        return color, passing
    near, far = max(0.0, near), min(far, limit)
    count = int(clamp((far - near) / 6.0, 16.0, 56.0))
    step = (far - near) / count
    for k in range(count):
        distance = near + (k + ray.jitter) * step
        point = add_scaled(ray.origin, ray.direction, distance)
        radius = length(point)
        height = radius - EARTH_RADIUS
        unit = scale(point, 1 / radius)
        if height <= LOWEST_CLOUD:
            continue
        thickness = read_field(world.clouds, unit, CLEAR_SKY) - needed_amount(height)
        if thickness <= 0:
            continue
        density = min(1.0, thickness * thickness * 5.0 + thickness * 0.55)
        opacity = 1 - math.exp(-density * step * 0.70)
        color = add_scaled(color, cloud_light(point, unit, height, ray.jitter, world), passing * opacity)
        passing *= 1 - opacity
        if passing < SEEN_THROUGH:
            break
    return color, passing
