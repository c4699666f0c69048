"""Which section of a map is shown: all places of the content are on it, and no more of the map than that takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.atlas.extents import XY, Extent, around

NEAREST = 5
"""A section is never narrower than this part of the map: closer up, its outlines have no detail."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A map by its size in its own units. One that goes `round` begins again where it ends, as the world does."""

    width: float
    height: float
    round: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """What is shown of a map: `left` and `top` of it in map units, and `scale` in pixels for each unit."""

    left: float
    top: float
    scale: float

    def shown(self, place: XY) -> XY:
        """Return where on the view a place of the map is, in pixels."""
        return (place[0] - self.left) * self.scale, (place[1] - self.top) * self.scale


def side_by_side(places: Sequence[XY], chart: Chart) -> list[XY]:
    """Return the places as close together as a map that goes round allows: it is cut where there are none for longest.

    So places on both sides of the date line are neighbours.
    """
    if not chart.round or not places:
        return list(places)
    across = sorted({x % chart.width for x, _ in places})
    gaps = ((after - before, after) for before, after in pairwise(across))
    _, start = max(((across[0] + chart.width - across[-1], across[0]), *gaps))
    return [(start + (x % chart.width - start) % chart.width, y) for x, y in places]


def section(places: Sequence[XY], chart: Chart, view: XY, focus: Extent) -> Section:
    """Return the section on which all places lie within `focus`, a part of the view, in pixels.

    `places` are in map units, `side_by_side`. A world that would have no room in the focus takes all of the view, but
    is not shown more than once.
    """
    if not places:
        scale = min(view[0] / chart.width, view[1] / chart.height)
        return Section((chart.width - view[0] / scale) / 2, (chart.height - view[1] / scale) / 2, scale)
    taken = around(places)
    scale = min(
        view[0] * NEAREST / chart.width, _fitting(focus.width, taken.width), _fitting(focus.height, taken.height)
    )
    if chart.round:
        edge = min(focus.left, focus.top, view[0] - focus.right, view[1] - focus.bottom)
        most = min(_fitting(view[0] - edge, taken.width), _fitting(view[1] - edge, taken.height))
        scale = max(scale, min(view[0] / chart.width, most))
    (x, y), (middle, height) = taken.middle, focus.middle
    return Section(
        _within(x - middle / scale, taken.left, taken.right, view[0] / scale),
        _within(y - height / scale, taken.top, taken.bottom, view[1] / scale),
        scale,
    )


def _fitting(room: float, length: float) -> float:
    return room / length if length > 0 else float("inf")


def _within(wanted: float, first: float, last: float, length: float) -> float:
    """Return where a section of a length begins: where it is wanted, if all from first to last is on it there."""
    return min(max(wanted, last - length), first)
