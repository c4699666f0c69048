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

R2_STEP = (0.7548776662466927, 0.5698402909980532)
"""M. Roberts, "The Unreasonable Effectiveness of Quasirandom Sequences" (2018)."""
GOLDEN_STEP = 0.618033988749895


@njit(cache=True, fastmath=True)
def span_of_air(ray: Ray) -> tuple[float, float, bool]:
    """Return where a ray enters and leaves the air, and whether the ground stops it; it misses if the end is 0."""
    meets, near, far = intersect_sphere(ray.origin, ray.direction, AIR_RADIUS)
    if not meets or far <= 0:
        return 0.0, 0.0, False
    crosses, ground, _ = intersect_sphere(ray.origin, ray.direction, EARTH_RADIUS)
    grounded = crosses and ground > 0
    return max(0.0, near), ground if grounded else far, grounded


@njit(cache=True, fastmath=True)
def light_below(ray: Ray, end: float, grounded: bool, world: World) -> tuple[Vector, float]:
    """Return the light of ground and clouds along a ray as if there were no air, and the share that passes clouds."""
    behind = surface_light(ray, end, world) if grounded else (0.0, 0.0, 0.0)
    cloud, passing = march_clouds(ray, end, world)
    return add_scaled(cloud, behind, passing), 0.0 if grounded else passing


@njit(cache=True, fastmath=True)
def pixel_angle(camera: EarthCamera, width: int) -> float:
    """Return the angle between the rays of neighbouring pixels, a little widened against flicker."""
    return 2 * camera.half_width / width * 1.2


@njit(cache=True, fastmath=True)
def camera_ray(camera: EarthCamera, column: int, row: int, width: int, height: int, sample: int, seed: int) -> Ray:
    """Return a ray through a pixel; the places of its rays are spread evenly (Roberts' R2 sequence), then shifted."""
    bits = hash_lattice(column, row, 7, seed)
    across = ((bits & 1023) / 1023.0 + sample * R2_STEP[0]) % 1.0
    down = (((bits >> 10) & 1023) / 1023.0 + sample * R2_STEP[1]) % 1.0
    jitter = (((bits >> 20) & 1023) / 1023.0 + sample * GOLDEN_STEP) % 1.0
    x, y = (column + across) / width * 2 - 1, 1 - (row + down) / height * 2
    direction = add_scaled(camera.forward, camera.right, x * camera.half_width)
    direction = normalized(add_scaled(direction, camera.up, y * camera.half_width * height / width))
    return Ray(camera.position, direction, jitter, pixel_angle(camera, width))


@njit(cache=True, fastmath=True)
def pixel_light(
    camera: EarthCamera, column: int, row: int, width: int, height: int, samples: int, world: World, seed: int
) -> tuple[Vector, float]:
    """Return the light of a pixel, and the share of starlight that passes.

    Air changes little across a pixel: it is marched anew only where the rays of a pixel differ in meeting the ground.
    """
    color = (0.0, 0.0, 0.0)
    starlight = 0.0
    marched = -1
    scattered = transmittance = (0.0, 0.0, 0.0)
    glow = (0.0, 0.0, 0.0)
    for sample in range(samples):
        ray = camera_ray(camera, column, row, width, height, sample, seed)
        near, end, grounded = span_of_air(ray)
        kind = 0 if end <= 0 else (1 if grounded else 2)
        if kind != marched:
            scattered, transmittance = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
            if kind:
                scattered, transmittance = scatter_along(ray, near, end, world)
            glow = upper_air_light(ray, world)
            marched = kind
        elif world.aurora.grid.shape[0] > 2:
            glow = upper_air_light(ray, world)
        color = add(color, glow)
        if kind == 0:
            starlight += 1.0
            continue
        below, passing = light_below(ray, end, grounded, world)
        color = add(color, add_scaled(multiply(below, transmittance), scattered, world.light.sun))
        starlight += transmittance[1] * passing
    return scale(color, 1.0 / samples), starlight / samples


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
    """Fill rows of the picture and of the passing starlight."""
    height, width = passing.shape
    for row in range(first, end):
        for column in range(width):
            color, starlight = pixel_light(camera, column, row, width, height, samples, world, seed)
            picture[row, column, 0], picture[row, column, 1], picture[row, column, 2] = color
            passing[row, column] = starlight


def march(
    width: int, height: int, samples: int, camera: EarthCamera, world: World, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the picture (height, width, 3) and the passing starlight (height, width), with so many rays a pixel."""
    picture = np.zeros((height, width, 3), np.float32)
    passing = np.zeros((height, width), np.float32)
    in_bands(height, lambda first, end: march_rows(picture, passing, first, end, samples, camera, world, seed))
    return picture, passing
