"""Gradient noise, sums of it, and the small functions that shape it. Everything comes from an integer hash: no tables.

The noise is Perlin's improved noise (K. Perlin, "Improving Noise", SIGGRAPH 2002) with hashed gradients.
"""

import math

import numpy as np
from numba import njit

from earth.vectors import Vector

WORD = 0xFFFFFFFF
LACUNARITY = 2.03
"""Ratio of the frequencies of two octaves; a little off 2, so that their lattices do not line up."""


@njit(cache=True, inline="always")
def hash_lattice(ix: int, iy: int, iz: int, seed: int) -> int:
    """Return 32 bits from three integers and a seed."""
    bits = ((ix * 73856093) ^ (iy * 19349663) ^ (iz * 83492791) ^ (seed * 2654435)) & WORD
    bits = ((bits >> 16) ^ bits) * 0x45D9F3B & WORD
    bits = ((bits >> 16) ^ bits) * 0x45D9F3B & WORD
    return (bits >> 16) ^ bits


@njit(cache=True, inline="always")
def gradient(bits: int, x: float, y: float, z: float) -> float:
    """Return the dot product of (x, y, z) with one of Perlin's twelve gradient directions."""
    bits = bits & 15
    u = x if bits < 8 else y
    v = y if bits < 4 else (x if bits == 12 or bits == 14 else z)  # noqa: PLR1714 - numba would build a set
    return (u if (bits & 1) == 0 else -u) + (v if (bits & 2) == 0 else -v)


@njit(cache=True, inline="always")
def ease(t: float) -> float:
    """Return Perlin's quintic fade of 0..1."""
    return t * t * t * (t * (t * 6 - 15) + 10)


@njit(cache=True, fastmath=True)
def noise(x: float, y: float, z: float, seed: int) -> float:
    """Return noise of -1..1 with features about one unit wide."""
    floor_x, floor_y, floor_z = math.floor(x), math.floor(y), math.floor(z)
    ix, iy, iz = int(floor_x), int(floor_y), int(floor_z)
    x, y, z = x - floor_x, y - floor_y, z - floor_z
    u, v, w = ease(x), ease(y), ease(z)
    a = gradient(hash_lattice(ix, iy, iz, seed), x, y, z)
    b = gradient(hash_lattice(ix + 1, iy, iz, seed), x - 1, y, z)
    c = gradient(hash_lattice(ix, iy + 1, iz, seed), x, y - 1, z)
    d = gradient(hash_lattice(ix + 1, iy + 1, iz, seed), x - 1, y - 1, z)
    e = gradient(hash_lattice(ix, iy, iz + 1, seed), x, y, z - 1)
    f = gradient(hash_lattice(ix + 1, iy, iz + 1, seed), x - 1, y, z - 1)
    g = gradient(hash_lattice(ix, iy + 1, iz + 1, seed), x, y - 1, z - 1)
    h = gradient(hash_lattice(ix + 1, iy + 1, iz + 1, seed), x - 1, y - 1, z - 1)
    near = (a + u * (b - a)) + v * ((c + u * (d - c)) - (a + u * (b - a)))
    far = (e + u * (f - e)) + v * ((g + u * (h - g)) - (e + u * (f - e)))
    return near + w * (far - near)


@njit(cache=True, fastmath=True)
def fractal_noise(
    x: float, y: float, z: float, frequency: float, octaves: int, footprint: float, gain: float, seed: int
) -> float:
    """Return a sum of octaves of noise, each `gain` times the one before (fractional Brownian motion).

    `footprint` is the size of a pixel in the units of x, y and z: octaves finer than it fade out, so that nothing
    flickers or turns into moire.
    """
    amplitude = 1.0
    total = 0.0
    for octave in range(octaves):
        fineness = frequency * footprint
        if fineness > 1.0:
            break
        fade = 2 * (1 - fineness) if fineness > 0.5 else 1.0
        total += amplitude * fade * noise(x * frequency, y * frequency, z * frequency, seed + octave)
        frequency *= LACUNARITY
        amplitude *= gain
    return total


@njit(cache=True, fastmath=True)
def noise_at(point: Vector, frequency: float, seed: int) -> float:
    """Return noise at a point, its features 1 / frequency wide."""
    return noise(point[0] * frequency, point[1] * frequency, point[2] * frequency, seed)


@njit(cache=True, fastmath=True)
def fractal_noise_at(point: Vector, frequency: float, octaves: int, footprint: float, gain: float, seed: int) -> float:
    """Return `fractal_noise` at a point."""
    return fractal_noise(point[0], point[1], point[2], frequency, octaves, footprint, gain, seed)


@njit(cache=True, fastmath=True)
def smoothstep(start: float, end: float, x: float) -> float:
    """Return 0 before `start`, 1 after `end` and a smooth step between them; `start` may be the larger."""
    t = (x - start) / (end - start)
    t = 0.0 if t < 0 else (1.0 if t > 1 else t)
    return t * t * (3 - 2 * t)


@njit(cache=True, fastmath=True)
def sample_grid(grid: np.ndarray, x: float, y: float) -> float:
    """Return the value between the four nearest cells of a grid, 0 outside it."""
    rows, columns = grid.shape
    if x < 0 or y < 0 or x > columns - 2 or y > rows - 2:
        return 0.0
    column, row = int(x), int(y)
    a, b = x - column, y - row
    upper = grid[row, column] * (1 - a) + grid[row, column + 1] * a
    lower = grid[row + 1, column] * (1 - a) + grid[row + 1, column + 1] * a
    return upper * (1 - b) + lower * b
