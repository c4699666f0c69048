"""Rectangles and lines between points, across and down from an upper left corner. Units are those of the caller."""

import math
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

XY: TypeAlias = tuple[float, float]
XYLine: TypeAlias = tuple[XY, XY]


class Extent(NamedTuple):
    """A rectangle by its sides."""

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
    def middle(self) -> XY:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> "Extent":
        """Return this box with each side further out, or further in where `by` is negative."""
        return Extent(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, other: "Extent") -> bool:
        """Say whether the other box lies inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def meets(self, other: "Extent") -> bool:
        """Say whether the boxes have something in common; to touch is not enough."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def nearest(self, point: XY) -> XY:
        """Return the point of this box that is nearest to a point."""
        return min(max(point[0], self.left), self.right), min(max(point[1], self.top), self.bottom)

    def is_cut_by(self, line: XYLine) -> bool:
        """Say whether a line runs through the inside of this box (clipped after Liang and Barsky, 1984)."""
        (x, y), (end_x, end_y) = line
        enters, leaves = 0.0, 1.0
        for step, before, after in (
            (end_x - x, self.left - x, self.right - x),
            (end_y - y, self.top - y, self.bottom - y),
        ):
            if step == 0:
                if before >= 0 or after <= 0:
                    return False
                continue
            first, last = sorted((before / step, after / step))
            enters, leaves = max(enters, first), min(leaves, last)
        return enters < leaves


def around(points: Iterable[XY]) -> Extent:
    """Return the smallest box that holds all points, of which there is at least one."""
    across, down = zip(*points, strict=True)
    return Extent(min(across), min(down), max(across), max(down))


def cross(one: XYLine, other: XYLine) -> bool:
    """Say whether two lines run through each other; to touch at an end is not enough."""
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def distance(point: XY, line: XYLine) -> float:
    """Return how far a point is from the nearest one of a line."""
    (x, y), (end_x, end_y) = line
    across, down = end_x - x, end_y - y
    length = across * across + down * down
    share = ((point[0] - x) * across + (point[1] - y) * down) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(point, (x + share * across, y + share * down))


def _side(a: XY, b: XY, c: XY) -> float:
    """Return a positive number where c lies to one side of the line from a to b, a negative one for the other side."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
