"""The ray marcher: one linear colour for each pixel, and how much of the stars behind shines through."""

import numpy as np
from numba import njit

from earth.atmosphere import AIR_RADIUS, EARTH_RADIUS, scatter_along
from earth.aurora import upper_air_light
from earth.bands import in_bands
from earth.celestial import EarthCamera
from earth.clouds import march_clouds
from earth.ground import surface_light
from earth.noise import hash_lattice
from earth.vectors import Vector, add, add_scaled, intersect_sphere, multiply, normalized, scale
from earth.world import Ray, World


@njit(cache=True, fastmath=True)
def trace(ray: Ray, world: World) -> tuple[Vector, float]:
    """Return the light along one ray, and the share of starlight that passes."""
    color = upper_air_light(ray, world.light)
    meets, near, far = intersect_sphere(ray.origin, ray.direction, AIR_RADIUS)
    if not meets or far <= 0:
        return color, 1.0
    crosses, ground, _ = intersect_sphere(ray.origin, ray.direction, EARTH_RADIUS)
    grounded = crosses and ground > 0
    end = ground if grounded else far
    behind = surface_light(ray, ground, world) if grounded else (0.0, 0.0, 0.0)
    cloud, passing = march_clouds(ray, end, world)
    scattered, transmittance = scatter_along(ray, max(0.0, near), end, world)
    color = add(color, multiply(add_scaled(cloud, behind, passing), transmittance))
    color = add_scaled(color, scattered, world.light.sun)
    return color, 0.0 if grounded else transmittance[1] * passing


@njit(cache=True, fastmath=True)
def camera_ray(camera: EarthCamera, column: int, row: int, width: int, height: int, seed: int) -> Ray:
    """Return a ray through a pixel of a grid, at a random place in it."""
    bits = hash_lattice(column, row, 7, seed)
    x = (column + (bits & 1023) / 1023.0) / width * 2 - 1
    y = 1 - (row + ((bits >> 10) & 1023) / 1023.0) / height * 2
    direction = add_scaled(camera.forward, camera.right, x * camera.half_width)
    direction = normalized(add_scaled(direction, camera.up, y * camera.half_width * height / width))
    pixel_angle = 2 * camera.half_width / width * 1.2
    return Ray(camera.position, direction, ((bits >> 20) & 1023) / 1023.0, pixel_angle)


@njit(cache=True, fastmath=True, nogil=True)
def march_rows(
    picture: np.ndarray,
    passing: np.ndarray,
    first: int,
    end: int,
    samples: int,
    camera: EarthCamera,
    world: World,
    seed: int,
) -> None:
    """Fill rows of the picture and of the passing starlight, with samples^2 rays a pixel."""
    height, width = passing.shape
    share = 1.0 / (samples * samples)
    for row in range(first, end):
        for column in range(width):
            color = (0.0, 0.0, 0.0)
            starlight = 0.0
            for sample in range(samples * samples):
                x, y = column * samples + sample % samples, row * samples + sample // samples
                ray = camera_ray(camera, x, y, width * samples, height * samples, seed)
                lit, through = trace(ray, world)
                color = add(color, lit)
                starlight += through
            color = scale(color, share)
            picture[row, column, 0], picture[row, column, 1], picture[row, column, 2] = color
            passing[row, column] = starlight * share


def march(
    width: int, height: int, samples: int, camera: EarthCamera, world: World, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the picture (height, width, 3) and the passing starlight (height, width), with samples^2 rays a pixel."""
    picture = np.zeros((height, width, 3), np.float32)
    passing = np.zeros((height, width), np.float32)
    in_bands(height, lambda first, end: march_rows(picture, passing, first, end, samples, camera, world, seed))
    return picture, passing
