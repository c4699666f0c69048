"""The ray marcher: one linear colour for each pixel, and how much of the stars behind shines through."""

import numpy as np
from numba import njit, prange

from earth.atmosphere import AIR_RADIUS, EARTH_RADIUS, scatter_along
from earth.aurora import upper_air_light
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
    cloud, passing = march_clouds(
        origin, direction, end, jitter, pixel_angle, sun, table, clouds, surface, light
    )
    scattered, transmittance = scatter_along(origin, direction, near, end, sun, table)
    color = add(color, multiply(add_scaled(cloud, behind, passing), transmittance))
    color = add_scaled(color, scattered, light.sun)
    return color, 0.0 if grounded else transmittance[1] * passing


@njit(cache=True, parallel=True, fastmath=True)
def march(width, height, samples, camera, sun, table, surface, clouds, light, seed):
    """Return the picture (height, width, 3) and the passing starlight (height, width), with samples^2 rays a pixel."""
    picture = np.zeros((height, width, 3), np.float32)
    passing = np.zeros((height, width), np.float32)
    pixel_angle = 2 * camera.half_width / width / samples * 1.2
    share = 1.0 / (samples * samples)
    for row in prange(height):
        for column in range(width):
            color = (0.0, 0.0, 0.0)
            starlight = 0.0
            for sub_row in range(samples):
                for sub_column in range(samples):
                    bits = hash_lattice(column * samples + sub_column, row * samples + sub_row, 7, seed)
                    across = (bits & 1023) / 1023.0
                    down = ((bits >> 10) & 1023) / 1023.0
                    jitter = ((bits >> 20) & 1023) / 1023.0
                    x = ((column + (sub_column + across) / samples) / width * 2 - 1) * camera.half_width
                    y = -((row + (sub_row + down) / samples) / height * 2 - 1) * camera.half_width * height / width
                    ray = add_scaled(add_scaled(camera.forward, camera.right, x), camera.up, y)
                    lit, through = trace(
                        camera.position, normalized(ray), jitter, pixel_angle, sun, table, surface, clouds, light
                    )
                    color = add(color, lit)
                    starlight += through
            color = scale(color, share)
            picture[row, column, 0], picture[row, column, 1], picture[row, column, 2] = color
            passing[row, column] = starlight * share
    return picture, passing
