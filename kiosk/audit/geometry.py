"""Rectangles on the window, in pixels."""

import math
from dataclasses import dataclass

ENDLESS = math.inf
SLACK = 1.0
"""Pixels by which things may lie elsewhere than they should."""
HALF_A_PIXEL = 0.5
"""Layout is rounded to whole pixels."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its edges; `right` and `bottom` are where it ends. It is empty when it has no area."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return 0.0 if self.is_empty else self.width * self.height

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def within(self, other: "Box") -> "Box":
        """Return the part of this box that lies in the other one; it may be empty."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def sticks_out(self, other: "Box") -> float:
        """Return by how many pixels this box sticks out of the other one, at the side where it does most."""
        return max(
            0.0,
            other.left - self.left,
            other.top - self.top,
            self.right - other.right,
            self.bottom - other.bottom,
        )

    def overlap(self, other: "Box") -> float:
        """Return how deep the two overlap: the smaller of the widths and heights they share, or 0."""
        shared = self.within(other)
        return 0.0 if shared.is_empty else min(shared.width, shared.height)

    def moved_from(self, other: "Box") -> float:
        """Return the largest distance between an edge of this box and the same edge of the other."""
        return max(
            abs(self.left - other.left),
            abs(self.top - other.top),
            abs(self.right - other.right),
            abs(self.bottom - other.bottom),
        )

    def __str__(self) -> str:
        return f"{self.width:.0f}x{self.height:.0f} at {self.left:.0f},{self.top:.0f}"


NOWHERE = Box(0, 0, 0, 0)
EVERYWHERE = Box(-ENDLESS, -ENDLESS, ENDLESS, ENDLESS)
