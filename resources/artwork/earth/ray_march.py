"""The ray marcher: one linear colour for each pixel, and how much of the stars behind shines through."""

import numpy as np
from numba import njit

from earth.atmosphere import AIR_RADIUS, EARTH_RADIUS, scatter_along
from earth.aurora import upper_air_light
from earth.bands import in_bands
from earth.clouds import march_clouds
from earth.ground import surface_light
from earth.noise import hash_lattice
from earth.vectors import add, add_scaled, intersect_sphere, multiply, normalized, scale


@njit(cache=True, fastmath=True)
def trace(origin, direction, jitter, pixel_angle, sun, table, surface, clouds, light):
    """Return the light along one ray, and the share of starlight that passes."""
    color = upper_air_light(origin, direction, jitter, light.airglow, light.aurora)
    meets, near, far = intersect_sphere(origin, direction, AIR_RADIUS)
    if not meets or far <= 0:
        return color, 1.0
    near = max(0.0, near)
    crosses, ground, _ = intersect_sphere(origin, direction, EARTH_RADIUS)
    grounded = crosses and ground > 0
    end = ground if grounded else far
    behind = (0.0, 0.0, 0.0)
    if grounded:
        behind = surface_light(origin, direction, ground, pixel_angle, sun, table, surface, light)
    cloud, passing = march_clouds(origin, direction, end, jitter, pixel_angle, sun, table, clouds, surface, light)
    scattered, transmittance = scatter_along(origin, direction, near, end, sun, table)
    color = add(color, multiply(add_scaled(cloud, behind, passing), transmittance))
    color = add_scaled(color, scattered, light.sun)
    return color, 0.0 if grounded else transmittance[1] * passing


@njit(cache=True, fastmath=True, nogil=True)
def march_rows(picture, passing, first, end, samples, camera, sun, table, surface, clouds, light, seed):
    """Fill rows of the picture and of the passing starlight, with samples^2 rays a pixel, each at a random place."""
    height, width = passing.shape
    pixel_angle = 2 * camera.half_width / width / samples * 1.2
    share = 1.0 / (samples * samples)
    for row in range(first, end):
        for column in range(width):
            color = (0.0, 0.0, 0.0)
            starlight = 0.0
            for sample in range(samples * samples):
                sub_column, sub_row = column * samples + sample % samples, row * samples + sample // samples
                bits = hash_lattice(sub_column, sub_row, 7, seed)
                x = (sub_column + (bits & 1023) / 1023.0) / samples / width * 2 - 1
                y = 1 - (sub_row + ((bits >> 10) & 1023) / 1023.0) / samples / height * 2
                ray = add_scaled(camera.forward, camera.right, x * camera.half_width)
                ray = normalized(add_scaled(ray, camera.up, y * camera.half_width * height / width))
                jitter = ((bits >> 20) & 1023) / 1023.0
                lit, through = trace(camera.position, ray, jitter, pixel_angle, sun, table, surface, clouds, light)
                color = add(color, lit)
                starlight += through
            color = scale(color, share)
            picture[row, column, 0], picture[row, column, 1], picture[row, column, 2] = color
            passing[row, column] = starlight * share


def march(width, height, samples, camera, sun, table, surface, clouds, light, seed):
    """Return the picture (height, width, 3) and the passing starlight (height, width), with samples^2 rays a pixel."""
    picture = np.zeros((height, width, 3), np.float32)
    passing = np.zeros((height, width), np.float32)

    def draw(first: int, end: int) -> None:
        march_rows(picture, passing, first, end, samples, camera, sun, table, surface, clouds, light, seed)

    in_bands(height, draw)
    return picture, passing
