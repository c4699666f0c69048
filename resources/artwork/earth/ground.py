"""Land and ocean as seen from orbit by day. The climate of the land is set by hand; its detail is noise."""

import math

import numpy as np
from numba import njit

from earth.atmosphere import EARTH_RADIUS, sunlight
from earth.city_lights import grid_place, night_ground
from earth.clouds import shadow_depth
from earth.geography import COARSE_STEP
from earth.noise import fractal_noise_at, noise_at, sample_grid, smoothstep
from earth.vectors import Vector, add, add_scaled, dot, latitude_longitude, mix, multiply, normalized, scale
from earth.world import Ray, Spot, World

DESERTS = np.array(
    [
        # dryness, latitude, longitude and the half size of the blob in both, in degrees
        (0.95, 23, 12, 11, 28),  # Sahara
        (1.0, 23, 45, 9, 14),  # Arabia
        (0.9, 30, 60, 8, 12),  # Iran
        (1.0, 40, 88, 7, 20),  # Taklamakan and Gobi
        (0.9, 43, 62, 6, 12),  # Karakum and Kyzylkum
        (1.0, -25, 131, 8, 14),  # Australia
        (0.8, -23, 20, 7, 7),  # Kalahari
        (0.8, 34, -112, 7, 8),  # Sonora and Mojave
        (0.6, 28, -104, 5, 5),  # Chihuahua
        (0.8, -23, -69, 9, 4),  # Atacama
        (0.7, -44, -68, 8, 4),  # Patagonia
        (0.6, 27, 71, 4, 4),  # Thar
        (0.7, 10, 46, 6, 6),  # Horn of Africa
    ]
)
GREENLAND = (73.0, -40.0, 12.0, 18.0)
GRASS, FOREST = (0.115, 0.104, 0.042), (0.018, 0.048, 0.015)
SAND_DARK, SAND_SPAN = (0.34, 0.235, 0.145), (0.10, 0.075, 0.045)
TUNDRA, ICE = (0.13, 0.125, 0.10), (0.75, 0.80, 0.86)
DEEP_SEA, CLEAR_SHALLOWS, COLD_SHALLOWS = (0.0025, 0.010, 0.030), (0.012, 0.085, 0.085), (0.0, 0.012, 0.012)
SKY_ON_SEA, SKY_ON_LAND = (0.10, 0.14, 0.22), (0.10, 0.14, 0.20)
SKY_MIRRORED = (0.16, 0.26, 0.42)
WATER_REFLECTANCE = 0.02
"""Of water seen straight on (Fresnel, index 1.33)."""
MOST_GLINT = 5.0


@njit(cache=True, fastmath=True)
def blob(
    latitude: float,
    longitude: float,
    center_latitude: float,
    center_longitude: float,
    half_height: float,
    half_width: float,
) -> float:
    """Return a smooth spot on the map: 1 at its center. All in degrees."""
    east = longitude - center_longitude
    if east > 180:
        east -= 360
    if east < -180:
        east += 360
    return math.exp(-(((latitude - center_latitude) / half_height) ** 2) - (east / half_width) ** 2)


@njit(cache=True, fastmath=True)
def desert_share(latitude: float, longitude: float, broad: float, fine: float) -> float:
    """Return how dry the land is, 0 to 1; the two noises fray the edges of the deserts."""
    dryness = 0.35 * broad + 0.12 * fine
    for k in range(DESERTS.shape[0]):
        strength, center_latitude, center_longitude, half_height, half_width = DESERTS[k]
        dryness += strength * blob(latitude, longitude, center_latitude, center_longitude, half_height, half_width)
    return smoothstep(0.25, 0.75, dryness)


@njit(cache=True, fastmath=True)
def land_color(spot: Spot) -> Vector:
    """Return the colour of the land: grass, forest, desert, tundra and ice."""
    unit, latitude, footprint = spot.unit, spot.latitude, spot.footprint
    broad = fractal_noise_at(unit, 9.0, 8, footprint, 0.6, 301)
    fine = fractal_noise_at(unit, 60.0, 8, footprint, 0.65, 331)
    finest = fractal_noise_at(unit, 700.0, 5, footprint, 0.6, 361)
    from_equator = abs(latitude)
    wet = 0.25 * math.exp(-((latitude / 14) ** 2)) + 0.2 * math.exp(-(((from_equator - 57) / 9) ** 2))
    forest = smoothstep(-0.8, 0.95, fine * 0.28 + broad * 0.75 + wet)
    greenland = blob(latitude, spot.longitude, GREENLAND[0], GREENLAND[1], GREENLAND[2], GREENLAND[3])
    ice = smoothstep(0.35, 0.6, greenland + smoothstep(-66.0, -72.0, latitude))
    sand = add_scaled(SAND_DARK, SAND_SPAN, smoothstep(-0.4, 0.5, fine))
    color = mix(mix(GRASS, FOREST, forest), sand, desert_share(latitude, spot.longitude, broad, fine))
    color = mix(color, TUNDRA, smoothstep(56.0, 70.0, from_equator + 6 * broad) * 0.6)
    return scale(mix(color, ICE, ice), 1 + 0.10 * fine + 0.14 * finest)


@njit(cache=True, fastmath=True)
def relief(spot: Spot, sun: Vector) -> float:
    """Return how much brighter or darker a slope is than flat ground: the height rises or falls towards the Sun."""
    step = max(0.0008, spot.footprint * 1.5)
    towards_sun = add_scaled(sun, spot.unit, -spot.sun_cosine)
    here = fractal_noise_at(spot.unit, 120.0, 7, spot.footprint, 0.55, 441)
    ahead = fractal_noise_at(add_scaled(spot.unit, towards_sun, step), 120.0, 7, spot.footprint, 0.55, 441)
    return max(0.55, min(1.35, 1 - (ahead - here) * 0.012 / step * 0.10))


@njit(cache=True, fastmath=True)
def sun_glint(spot: Spot, direction: Vector, sun: Vector) -> float:
    """Return the mirror image of the Sun on waves (Beckmann's slopes, Schlick's Fresnel)."""
    half = normalized(add_scaled(sun, direction, -1.0))
    cosine = dot(spot.unit, half)
    if cosine <= 0 or spot.sun_cosine <= 0:
        return 0.0
    waves = noise_at(spot.unit, 900.0, 401) * 0.5 + noise_at(spot.unit, 180.0, 402) * 0.5
    wind = fractal_noise_at(spot.unit, 50.0, 6, spot.footprint, 0.6, 421)
    slope = max(0.004, 0.015 + 0.006 * waves + 0.014 * wind)
    square = cosine * cosine
    facets = math.exp(-(1 - square) / square / slope) / (math.pi * slope * square * square)
    fresnel = WATER_REFLECTANCE + (1 - WATER_REFLECTANCE) * (1 - max(0.0, -dot(direction, half))) ** 5
    glint = fresnel * facets / (4 * max(0.12, spot.view_cosine)) * min(1.0, spot.sun_cosine * 6 + 0.15)
    return MOST_GLINT * (1 - math.exp(-glint * 0.75 / MOST_GLINT))


@njit(cache=True, fastmath=True)
def ocean_light(spot: Spot, coast_distance: float, direction: Vector, sun: Vector, color: Vector, sky: float) -> Vector:
    """Return the light of the sea: deep blue, turquoise over shallows, the Sun's glint and the mirrored sky."""
    width = 16.0 + 22 * max(-0.5, fractal_noise_at(spot.unit, 30.0, 4, spot.footprint, 0.6, 411))
    shallow = math.exp(-max(0.0, coast_distance) / width)
    warm = math.exp(-((spot.latitude / 31) ** 4))
    water = add_scaled(add_scaled(DEEP_SEA, CLEAR_SHALLOWS, shallow * warm), COLD_SHALLOWS, shallow)
    lit = multiply(water, add_scaled(scale(color, max(0.0, spot.sun_cosine)), SKY_ON_SEA, sky))
    lit = add_scaled(lit, color, sun_glint(spot, direction, sun))
    mirror = WATER_REFLECTANCE + 0.6 * (1 - spot.view_cosine) ** 5
    return add_scaled(lit, SKY_MIRRORED, mirror * sky)


@njit(cache=True, fastmath=True)
def spot_of(ray: Ray, distance: float, world: World) -> Spot:
    """Return the spot where a ray meets the ground."""
    unit = scale(add_scaled(ray.origin, ray.direction, distance), 1 / EARTH_RADIUS)
    latitude, longitude = latitude_longitude(unit)
    column, row = grid_place(world.surface, latitude, longitude)
    view_cosine = -dot(ray.direction, unit)
    footprint = distance * ray.pixel_angle / EARTH_RADIUS / max(0.12, view_cosine) ** 0.5
    return Spot(unit, latitude, longitude, column, row, footprint, view_cosine, dot(unit, world.sun))


@njit(cache=True, fastmath=True)
def surface_light(ray: Ray, distance: float, world: World) -> Vector:
    """Return the light of the ground where a ray meets it."""
    spot, surface = spot_of(ray, distance, world), world.surface
    land = sample_grid(surface.land, spot.column, spot.row)
    coast = sample_grid(surface.coast_distance, spot.column / COARSE_STEP, spot.row / COARSE_STEP)
    shade = 0.12 + 0.88 * math.exp(-shadow_depth(scale(spot.unit, EARTH_RADIUS), world.sun, ray.jitter, world.clouds))
    color = scale(sunlight(world.sunlight, 0.0, spot.sun_cosine), shade)
    sky = smoothstep(-0.12, 0.35, spot.sun_cosine)
    sea = ocean_light(spot, coast, ray.direction, world.sun, color, sky)
    slope_light = max(0.0, spot.sun_cosine) * relief(spot, world.sun)
    ground = multiply(land_color(spot), add_scaled(scale(color, slope_light), SKY_ON_LAND, sky))
    lit = scale(mix(sea, ground, land), world.light.sun)
    if world.light.night > 0:
        lit = add(lit, night_ground(surface, spot, land, world.light.night))
    return lit
