"""Where cards about places stand around them, and the threads from the places to their cards.

Cards lie within the field and on nothing else: not on each other, not on a place, not on what has taken its room
before. No two threads cross, and none runs through the card or the dot of another place. A search that goes back where
it does not go on finds such places; the order of trying is by how well a card stands, so that the first find is good.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.atlas.extents import XY, Extent, XYLine, cross, distance

MOST_CARDS = 12
"""With more, there is no map left between them."""
MOST_STEPS = 400
"""Tries of one search: it is done while a visitor waits for the screen."""
WAYS = 16
"""Directions in which a card can stand from its place."""
FAR = (0.15, 0.6, 1.3, 2.2, 3.4)
"""How far away it can stand, in heights of a card."""
BEST_FAR = 0.5
"""At this distance a thread is seen, and short."""
OUTWARD, WAY = 1.1, 1.0
"""How much it counts that a card stands outward, away from the middle of all places, and how much that it is near."""


@dataclass(frozen=True, slots=True)
class Room:
    """What cards have: the field, what is `taken` of it, how large they are, and how far things stand from each other.

    `reach` is the radius of a place's dot. All of it is in pixels.
    """

    field: Extent
    taken: tuple[Extent, ...]
    card: XY
    reach: float
    gap: float


@dataclass(frozen=True, slots=True)
class Card:
    """Where a card stands, and the thread from its place to it."""

    box: Extent
    thread: XYLine


def cards_around(dots: Sequence[XY], room: Room) -> tuple[Card, ...] | None:
    """Return a card for each dot, in their order, or None where there is no room for all of them."""
    if not dots or len(dots) > MOST_CARDS or not _are_free(dots, room):
        return None
    choices = [list(_ranked(number, dots, room)) for number in range(len(dots))]
    order = sorted(range(len(dots)), key=lambda number: len(choices[number]))
    found = _Search(dots, room, choices, order).find()
    return tuple(found[number] for number in range(len(dots))) if found is not None else None


class _Search:
    """Gives one place after the other the best card that goes with those before, and goes back where there is none."""

    def __init__(self, dots: Sequence[XY], room: Room, choices: list[list[Card]], order: list[int]) -> None:
        self._dots, self._room, self._choices, self._order = dots, room, choices, order
        self._steps = 0

    def find(self) -> dict[int, Card] | None:
        found: dict[int, Card] = {}
        return self._settled(found) if self._go_on(found) else None

    def _go_on(self, found: dict[int, Card]) -> bool:
        if len(found) == len(self._order):
            return True
        number = self._order[len(found)]
        for card in self._choices[number]:
            self._steps += 1
            if self._steps > MOST_STEPS:
                return False
            if self._goes_with(card, found, number):
                found[number] = card
                if self._go_on(found):
                    return True
                del found[number]
        return False

    def _settled(self, found: dict[int, Card]) -> dict[int, Card]:
        """Give each card the best place that the others leave it."""
        for number in self._order:
            better = (card for card in self._choices[number] if self._goes_with(card, found, number))
            found[number] = next(better, found[number])
        return found

    def _goes_with(self, card: Card, found: dict[int, Card], number: int) -> bool:
        return all(_go_together(card, other, self._room.gap) for key, other in found.items() if key != number)


def _go_together(one: Card, other: Card, gap: float) -> bool:
    return not (
        one.box.grown(gap).meets(other.box)
        or one.box.is_cut_by(other.thread)
        or other.box.is_cut_by(one.thread)
        or cross(one.thread, other.thread)
    )


def _are_free(dots: Sequence[XY], room: Room) -> bool:
    """Say whether every dot is in the field, and none under what is there before."""
    marks = [_mark(dot, room.reach) for dot in dots]
    return all(room.field.holds(mark) and not any(one.meets(mark) for one in room.taken) for mark in marks)


def _mark(dot: XY, reach: float) -> Extent:
    return Extent(*dot, *dot).grown(reach)


def _ranked(number: int, dots: Sequence[XY], room: Room) -> list[Card]:
    """Return the cards that a dot can have as far as the dots are concerned, the best one first."""
    dot = dots[number]
    middle = (sum(x for x, _ in dots) / len(dots), sum(y for _, y in dots) / len(dots))
    others = [one for one in dots if math.dist(one, dot) > 2 * room.reach]
    marks = [_mark(one, room.reach + room.gap / 2) for one in dots]
    boxes = dict.fromkeys((*_nearby(dot, room), *_anywhere(room)))
    cards = [
        Card(box, (dot, box.nearest(dot)))
        for box in boxes
        if not any(box.meets(mark) for mark in marks) and not any(box.meets(one) for one in room.taken)
    ]
    free = [card for card in cards if not any(distance(one, card.thread) < room.reach for one in others)]
    unspoilt = [card for card in free if not any(one.is_cut_by(card.thread) for one in room.taken)]
    return sorted(unspoilt, key=lambda card: _cost(card, middle, room.card[1]))


def _nearby(dot: XY, room: Room) -> Iterator[Extent]:
    """Return boxes all around a dot, near ones and far ones."""
    width, height = room.card
    for far in FAR:
        for way in range(WAYS):
            angle = 2 * math.pi * way / WAYS
            apart = room.reach + far * height
            x = dot[0] + math.cos(angle) * (width / 2 + apart)
            y = dot[1] + math.sin(angle) * (height / 2 + apart)
            yield _inside(x - width / 2, y - height / 2, room)


def _anywhere(room: Room) -> Iterator[Extent]:
    """Return boxes in rows all over the field, from its corners."""
    (width, height), field = room.card, room.field
    columns = max(0, int((field.width + room.gap) // (width + room.gap)))
    rows = max(0, int((field.height + room.gap) // (height + room.gap)))
    for row in range(rows):
        for column in range(columns):
            x = field.left + _spread(column, columns, field.width - width)
            y = field.top + _spread(row, rows, field.height - height)
            yield _inside(x, y, room)


def _spread(place: int, places: int, length: float) -> float:
    return length * place / (places - 1) if places > 1 else 0.0


def _inside(left: float, top: float, room: Room) -> Extent:
    """Return the card's box on whole pixels, moved into the field."""
    (width, height), field = room.card, room.field
    left = math.floor(min(max(left, field.left), max(field.left, field.right - width)))
    top = math.floor(min(max(top, field.top), max(field.top, field.bottom - height)))
    return Extent(left, top, left + width, top + height)


def _cost(card: Card, middle: XY, height: float) -> float:
    """Say how badly a card stands: far from its place, or on that side of it where the other places are."""
    dot, end = card.thread
    far = abs(math.dist(dot, end) / height - BEST_FAR)
    (x, y), out = card.box.middle, (dot[0] - middle[0], dot[1] - middle[1])
    lengths = math.hypot(*out) * math.hypot(x - dot[0], y - dot[1])
    outward = ((x - dot[0]) * out[0] + (y - dot[1]) * out[1]) / lengths if lengths else 0.0
    return WAY * far + OUTWARD * (1 - outward)
