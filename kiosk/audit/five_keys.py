"""Goes through a scene with the keys for the next and the previous control, and presses what it finds."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.audit.boxes import box_of, scene_box
from kiosk.audit.contrast import GRAPHIC, ratio
from kiosk.audit.facts import Colour, quote
from kiosk.audit.gather import CONTROL_ROLES, turns_pages
from kiosk.audit.geometry import NOWHERE, Box
from kiosk.audit.hands import Hands
from kiosk.audit.route import Route, StepFact
from kiosk.audit.underlay import plain
from kiosk.tour.items import address_of, is_kind, kind_of, lives, shown_rect, true_item
from kiosk.tour.stage import Stage

NEXT, PREVIOUS = Qt.Key.Key_Down, Qt.Key.Key_Up
MOST_STEPS = 160
"""Of one round: no scene has as many controls."""
PROBES = 15
"""Places on each side of a focus ring that are looked at."""
CORNER_SHARE = 0.25
"""Of a side, at both its ends: corners are round."""
MOST_BLURRED = 1.5
"""The contrast that the ring's bright tone may have with itself, where its edge lies between two pixels."""
RING = "FocusRing"
WHOLE = 0.9
LOOKS = 3
"""At most, until a ring is seen whole."""
MOST_TONES = 3
"""How many times the width of a tone a ring may be broad."""


class RingLook(NamedTuple):
    """What a focus ring is made of: the width of a tone in pixels, and the bright tone."""

    width: float
    bright: Colour


def go_round(stage: Stage, hands: Hands, look: RingLook) -> Route:
    """Press the key for the next control until the focus comes round, and back again."""
    hidden_start = _hidden_focus(stage)
    steps: list[StepFact] = []
    items: list[QQuickItem] = []
    closed = False
    while len(steps) < MOST_STEPS:
        last = items[-1] if items else None
        hands.press(NEXT)
        item = focused(stage)
        if item is None:
            break
        if steps and address_of(item) in {step.address for step in steps}:
            closed = address_of(item) == steps[0].address
            break
        items.append(item)
        steps.append(_step(stage, item, last, look))
    return Route(
        steps=tuple(steps),
        hidden_start=hidden_start,
        closed=closed or not steps,
        reversible=not closed or _leads_back(stage, hands, steps),
    )


def focused(stage: Stage) -> QQuickItem | None:
    """Return what has the keyboard's focus."""
    item = stage.window.activeFocusItem()
    return None if item is None else true_item(item)


def name_of(item: QQuickItem) -> str:
    """Return what an item is called in findings."""
    reader = QAccessible.queryAccessibleInterface(item)
    name = reader.text(QAccessible.Text.Name) if reader is not None else ""
    return f"{kind_of(item)} {quote(name)}" if name else kind_of(item)


def hides_focus(item: QQuickItem) -> bool:
    """Whether what has the focus is a control that nobody sees. A group may have it, and hands it on by itself."""
    if not item.isVisible() or not item.isEnabled():
        return True
    return _is_operable(item) and shown_rect(item).isEmpty()


def _hidden_focus(stage: Stage) -> str:
    item = focused(stage)
    return name_of(item) if item is not None and hides_focus(item) else ""


def _leads_back(stage: Stage, hands: Hands, steps: list[StepFact]) -> bool:
    """Whether the key for the previous control leads from the first one to the others, the last one first."""
    wanted = [step.address for step in reversed(steps) if not step.turns_pages]
    found: list[int] = []
    for _ in range(MOST_STEPS):
        if len(found) == len(wanted):
            break
        hands.press(PREVIOUS)
        item = focused(stage)
        if item is not None and not turns_pages(item):
            found.append(address_of(item))
    return found == wanted


def _step(stage: Stage, item: QQuickItem, last: QQuickItem | None, look: RingLook) -> StepFact:
    visible = item.isVisible() and item.isEnabled()
    ring = _ring_seen(stage, item, look) if visible else 0.0
    return StepFact(
        address=address_of(item),
        element=name_of(item),
        box=scene_box(item),
        shown=_shown(item),
        pane=_pane_of(item, stage),
        ring=ring,
        turns_pages=turns_pages(item),
        operable=_is_operable(item),
        visible=visible,
        before=NOWHERE if last is None or not lives(last) or not last.isVisible() else scene_box(last),
    )


def _ring_seen(stage: Stage, item: QQuickItem, look: RingLook) -> float:
    """Return how much of an item's focus ring stands out, once what moved to show it has come to rest."""
    ring = next((true_item(one) for one in item.childItems() if is_kind(one, RING) and one.isVisible()), None)
    seen = 0.0
    for _ in range(LOOKS):
        if ring is None or seen >= WHOLE:
            break
        QCoreApplication.processEvents()
        seen = ring_share(stage.window.grabWindow(), scene_box(ring), look)
    return seen


def _is_operable(item: QQuickItem) -> bool:
    reader = QAccessible.queryAccessibleInterface(item)
    return is_kind(item, "QQuickAbstractButton") or (reader is not None and reader.role() in CONTROL_ROLES)


def _shown(item: QQuickItem) -> Box:
    rect = shown_rect(item)
    return NOWHERE if rect.isEmpty() else box_of(rect)


def _pane_of(item: QQuickItem, stage: Stage) -> Box:
    """Return where an item can be seen at most: in the pane that scrolls it, or in the window."""
    ancestor = item.parentItem()
    while ancestor is not None:
        ancestor = true_item(ancestor)
        if is_kind(ancestor, "QQuickFlickable"):
            return _shown(ancestor)
        ancestor = ancestor.parentItem()
    return scene_box(stage.window.contentItem())


def ring_share(picture: QImage, ring: Box, look: RingLook) -> float:
    """Return how much of a focus ring stands out, on the side where it is worst, from 0 to 1.

    At each place across the ring its bright tone must be there, and something that it stands out from as WCAG asks of
    graphics.
    """
    return min(_side_share(picture, places, look.bright) for places in _sides(ring, look.width))


Probe = list[tuple[float, float]]
"""Points across a focus ring, one beside the other."""


def _sides(ring: Box, width: float) -> Iterator[list[Probe]]:
    """Return for each side of a ring its places: the left one, the upper, the right, the lower one."""
    across = [number + 0.5 for number in range(math.ceil(MOST_TONES * width))]
    for x, y, inward in ((ring.left, ring.top, 1), (ring.right, ring.bottom, -1)):
        yield [[(x + inward * off, ring.top + part * ring.height) for off in across] for part in _parts()]
        yield [[(ring.left + part * ring.width, y + inward * off) for off in across] for part in _parts()]


def _parts() -> Iterator[float]:
    for number in range(PROBES):
        yield CORNER_SHARE + (1 - 2 * CORNER_SHARE) * number / (PROBES - 1)


def _side_share(picture: QImage, places: list[Probe], bright: Colour) -> float:
    return sum(_stands_out(picture, points, bright) for points in places) / len(places)


def _stands_out(picture: QImage, points: Probe, bright: Colour) -> bool:
    seen = [colour for x, y in points if (colour := _colour_at(picture, x, y)) is not None]
    contrasts = [ratio(colour, bright) for colour in seen]
    return bool(contrasts) and min(contrasts) <= MOST_BLURRED and max(contrasts) >= GRAPHIC


def _colour_at(picture: QImage, x: float, y: float) -> Colour | None:
    column, row = math.floor(x), math.floor(y)
    if not (0 <= column < picture.width() and 0 <= row < picture.height()):
        return None
    return plain(QColor(picture.pixel(column, row)))
