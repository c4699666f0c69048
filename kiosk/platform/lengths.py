"""Lengths that hold for every display."""

DEFAULT_DIAGONAL_INCHES = 24.0
"""What a display is taken for that does not tell its size."""

MILLIMETRES_PER_INCH = 25.4
