"""How long things are on a display."""

import math

DEFAULT_DIAGONAL_INCHES = 24.0
"""What a display is taken for that does not tell its size."""

HIGHEST_REACH_MM = 1220
"""Above the floor: what is higher is out of reach from a wheelchair (EXPERIENCE B9: ADA 308, Section 508 407.8)."""

MILLIMETRES_PER_INCH = 25.4


def pixels_per_millimetre(width: int, height: int, diagonal_inches: float) -> float:
    """Return how many pixels lie on one millimetre of a display of this size in pixels and this diagonal."""
    return math.hypot(width, height) / (diagonal_inches * MILLIMETRES_PER_INCH)
