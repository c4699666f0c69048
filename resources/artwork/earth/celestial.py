"""The stars and the Sun as the camera sees them."""

from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter

from earth.vectors import Vector

CATALOGUE_SIZE = 126_000
STAR_WIDTH = 1.6
"""Pixels: a star spreads over about this many to each side, so its light in one cell grows with the picture."""
MILKY_WAY_POLE = (0.45, 0.35, 0.82)
MILKY_WAY_SHARE = 0.5
REFERENCE_WIDTH = 1920
"""Pixels: widths of blurs are given for a picture this wide."""
SUN_RADIUS, SUN_EDGE = 0.0085, 0.0012
"""In picture widths: larger than the real Sun, which would be a mere dot."""
SUN_BRIGHTNESS = 60.0
SUN_COLOR = (1.0, 0.76, 0.50)


class EarthCamera(NamedTuple):
    """A camera in the Earth's frame: kilometres, z to the north pole, x to longitude 0."""

    position: Vector
    forward: Vector
    right: Vector
    up: Vector
    half_width: float
    """Tangent of half the horizontal field of view."""

    def project(self, directions: np.ndarray, width: int, height: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the pixel positions of directions, and their depth: below 0 they are behind the camera."""
        depth = directions @ np.array(self.forward)
        with np.errstate(divide="ignore", invalid="ignore"):
            x = directions @ np.array(self.right) / depth / self.half_width
            y = directions @ np.array(self.up) / depth / self.half_width
        return (x * 0.5 + 0.5) * width, (0.5 - y * 0.5 * width / height) * height, depth


def unit_rows(rows: np.ndarray) -> np.ndarray:
    """Return each row at length 1."""
    return rows / np.linalg.norm(rows, axis=1)[:, None]


def star_directions(chance: np.random.Generator) -> np.ndarray:
    """Return directions all over the sky, half of them drawn towards the band of the Milky Way."""
    directions = unit_rows(chance.standard_normal((CATALOGUE_SIZE, 3)))
    pole = np.array(MILKY_WAY_POLE)
    pole /= np.linalg.norm(pole)
    count = int(CATALOGUE_SIZE * MILKY_WAY_SHARE)
    squeeze = chance.uniform(0.75, 1.0, count)
    directions[:count] -= (directions[:count] @ pole)[:, None] * pole * squeeze[:, None]
    return unit_rows(directions)


def star_field(camera: EarthCamera, width: int, height: int, brightness: float, seed: int = 5) -> np.ndarray:
    """Return the stars as a linear picture. Their brightness follows a Pareto law: many faint ones, few bright ones."""
    chance = np.random.default_rng(seed)
    directions = star_directions(chance)
    x, y, depth = camera.project(directions, width, height)
    seen = (depth > 0.1) & (x > 2) & (x < width - 3) & (y > 2) & (y < height - 3)
    x, y = x[seen], y[seen]
    light = np.minimum(chance.pareto(1.25, len(x)) * 0.006 + 0.004, 1.6) * brightness
    warmth = chance.normal(0, 1, len(x))
    colors = np.stack([1 + 0.12 * warmth, np.ones_like(warmth), 1 - 0.16 * warmth], 1).clip(0.6, 1.35)
    picture = np.zeros((height, width, 3), np.float32)
    column, row = x.astype(int), y.astype(int)
    a, b = x - column, y - row
    for right, down, share in ((0, 0, (1 - a) * (1 - b)), (1, 0, a * (1 - b)), (0, 1, (1 - a) * b), (1, 1, a * b)):
        np.add.at(picture, (row + down, column + right), (light * share)[:, None] * colors)
    pixel = width / REFERENCE_WIDTH
    picture *= (STAR_WIDTH * pixel) ** 2
    core = gaussian_filter(picture, (0.55 * pixel, 0.55 * pixel, 0))
    halo = gaussian_filter(picture, (1.1 * pixel, 1.1 * pixel, 0))
    return 0.88 * core + 0.5 * halo


def sun_picture(camera: EarthCamera, sun: Vector, width: int, height: int, glare: float) -> np.ndarray:
    """Return the Sun's disc, its glow and its rays as a linear picture."""
    x, y, _ = camera.project(np.array([sun]), width, height)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    rows, columns = rows - y[0], columns - x[0]
    distance = np.hypot(columns, rows) / width
    light = SUN_BRIGHTNESS * np.clip((SUN_RADIUS - distance) / SUN_EDGE, 0, 1)
    light += glare * (2.7 * np.exp(-((distance / 0.016) ** 1.2)) + 0.32 * np.exp(-distance / 0.05))
    light += glare * 0.075 * np.exp(-distance / 0.16)
    angle = np.arctan2(rows, columns)
    for count, turn, sharpness in ((3, 0.3, 960), (2, 1.1, 720)):
        light += glare * 0.22 * np.abs(np.cos(count * (angle + turn))) ** sharpness * np.exp(-distance / 0.09)
    return light[..., None] * np.array(SUN_COLOR, np.float32)
