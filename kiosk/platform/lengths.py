"""How long things are on a display."""

import math

DEFAULT_DIAGONAL_INCHES = 24.0
"""What a display is taken for that does not tell its size."""

HIGHEST_REACH_MM = 1220
"""Above the floor: what is higher is out of reach from a wheelchair (EXPERIENCE B9: ADA 308, Section 508 407.8)."""

MILLIMETRES_PER_INCH = 25.4


USUAL_DISTANCE_MILLIMETRES = 600.0
"""From a visitor's eyes to a display."""
NEAREST_SHARE = 0.7
"""Of that distance: the 420 mm at which one's hand is on the smallest laptop."""
LEAST_WALL_MILLIMETRES = 236.0
"""The shorter side of a display of 19 inches; smaller ones are used from nearer, the smaller they are."""


def usual_distance(width: int, height: int, diagonal_inches: float) -> float:
    """Return from how many millimetres a display is usually seen, by the length of its shorter side."""
    short = min(width, height) / pixels_per_millimetre(width, height, diagonal_inches)
    return USUAL_DISTANCE_MILLIMETRES * max(NEAREST_SHARE, min(1.0, short / LEAST_WALL_MILLIMETRES))


def pixels_per_millimetre(width: int, height: int, diagonal_inches: float) -> float:
    """Return how many pixels lie on one millimetre of a display of this size in pixels and this diagonal."""
    return math.hypot(width, height) / (diagonal_inches * MILLIMETRES_PER_INCH)
