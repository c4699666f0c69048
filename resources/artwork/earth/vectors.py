"""Small vectors for the ray marcher: a point, a direction or a colour is a tuple of three floats."""

import math

import numpy as np
from numba import njit

Vector = tuple[float, float, float]


@njit(cache=True, fastmath=True)
def dot(a: Vector, b: Vector) -> float:
    """Return the dot product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


@njit(cache=True, fastmath=True)
def add(a: Vector, b: Vector) -> Vector:
    """Return a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


@njit(cache=True, fastmath=True)
def add_scaled(a: Vector, b: Vector, factor: float) -> Vector:
    """Return a + factor * b: the point at a distance along a ray."""
    return (a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor)


@njit(cache=True, fastmath=True)
def scale(a: Vector, factor: float) -> Vector:
    """Return factor * a."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


@njit(cache=True, fastmath=True)
def multiply(a: Vector, b: Vector) -> Vector:
    """Return the product of each pair of elements: light of colour a on a surface of colour b."""
    return (a[0] * b[0], a[1] * b[1], a[2] * b[2])


@njit(cache=True, fastmath=True)
def mix(a: Vector, b: Vector, amount: float) -> Vector:
    """Return a at amount 0, b at amount 1."""
    return (a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount)


@njit(cache=True, fastmath=True)
def length(a: Vector) -> float:
    """Return the length."""
    return math.sqrt(dot(a, a))


@njit(cache=True, fastmath=True)
def normalized(a: Vector) -> Vector:
    """Return the vector of length 1 in the same direction."""
    return scale(a, 1.0 / length(a))


@njit(cache=True, fastmath=True)
def cross(a: Vector, b: Vector) -> Vector:
    """Return the cross product."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


@njit(cache=True, fastmath=True)
def clamp(x: float, low: float, high: float) -> float:
    """Return x, or the nearer of the two limits."""
    return max(low, min(high, x))


@njit(cache=True, fastmath=True)
def intersect_sphere(origin: Vector, direction: Vector, radius: float) -> tuple[bool, float, float]:
    """Return whether the line through `origin` meets the sphere around the center, and the distances to both points."""
    half = dot(origin, direction)
    discriminant = half * half - (dot(origin, origin) - radius * radius)
    if discriminant <= 0:
        return False, 0.0, 0.0
    root = math.sqrt(discriminant)
    return True, -half - root, -half + root


@njit(cache=True, fastmath=True)
def latitude_longitude(unit: Vector) -> tuple[float, float]:
    """Return the latitude and the longitude in degrees of a point on the unit sphere."""
    return math.degrees(math.asin(clamp(unit[2], -1.0, 1.0))), math.degrees(math.atan2(unit[1], unit[0]))


def as_vector(array: np.ndarray) -> Vector:
    """Return three floats that the compiled code takes."""
    return float(array[0]), float(array[1]), float(array[2])
