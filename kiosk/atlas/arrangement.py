"""A map with cards around its places: the section that is shown, and where the cards stand. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.atlas.cards import Card, Room, cards_around
from kiosk.atlas.extents import XY, Extent
from kiosk.atlas.section import Chart, Section, section

LYING = ((0.22, 0.27, 0.79, 0.66), (0.3, 0.34, 0.72, 0.68), (0.12, 0.4, 0.88, 0.8), (0.36, 0.42, 0.64, 0.66))
UPRIGHT = ((0.2, 0.44, 0.8, 0.74), (0.26, 0.5, 0.74, 0.7), (0.12, 0.4, 0.88, 0.8), (0.36, 0.5, 0.64, 0.66))
"""Where on a view the places lie, in parts of it; cards need room around them, and not always on the same sides."""
SIZES = (1.0, 0.9, 0.8)
"""Cards where there is room, and smaller ones where there is not."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The section with its dots in pixels, one for each place, and their cards, or none where they have no room."""

    section: Section
    dots: tuple[XY, ...]
    cards: tuple[Card, ...] | None


def arranged(places: Sequence[XY], chart: Chart, view: XY, room: Room, least: XY) -> Arrangement:
    """Return how places of a map (in its units, `side_by_side`) and their cards share a view (in pixels).

    Cards are as large as in the `room`, or smaller, but never less than `least`. Without room for them the places have
    the view for themselves.
    """
    for size in _sizes(room.card, least):
        for left, top, right, bottom in UPRIGHT if view[1] > view[0] else LYING:
            focus = Extent(left * view[0], top * view[1], right * view[0], bottom * view[1])
            shown = section(places, chart, view, focus)
            dots = tuple(map(shown.shown, places))
            cards = cards_around(dots, replace(room, card=size))
            if cards is not None:
                return Arrangement(shown, dots, cards)
    return alone(places, chart, view, room.reach)


def alone(places: Sequence[XY], chart: Chart, view: XY, reach: float) -> Arrangement:
    """Return how places of a map have a view for themselves."""
    edge = min(2 * reach, min(view) / 4)
    shown = section(places, chart, view, Extent(edge, edge, view[0] - edge, view[1] - edge))
    return Arrangement(shown, tuple(map(shown.shown, places)), None)


def _sizes(card: XY, least: XY) -> Iterator[XY]:
    for share in SIZES:
        size = (round(card[0] * share), round(card[1] * share))
        if size[0] >= least[0] and size[1] >= least[1]:
            yield size
