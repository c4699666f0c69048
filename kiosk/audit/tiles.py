"""Measures tiles: pictures with words on them that can be touched."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.audit.boxes import scene_box
from kiosk.audit.contrast import OPAQUE
from kiosk.audit.facts import TileFact
from kiosk.audit.geometry import Box
from kiosk.platform.framing import place_of_focus
from kiosk.platform.pictures import natural_size
from kiosk.tour.items import children, is_kind

FindPicture = Callable[[str], Path]
GRID = 40
"""How many points across and down are asked whether the picture can be seen there."""


def tile_fact(
    tile: QQuickItem, box: Box, shown: Box, *, covered: bool, find_picture: FindPicture | None
) -> TileFact | None:
    """Return how a tile shows its picture, of which `shown` can be seen; None where it has no picture."""
    picture = next((one for one in _inside(tile) if is_kind(one, "KioskPicture")), None)
    if picture is None or not picture.property("file"):
        return None
    grounds = tuple(_box_of(one) for one in _inside(tile) if _hides(one))
    return TileFact(
        name=str(tile.property("text")),
        box=box,
        shown=box.within(shown),
        bare=_bare_share(box, grounds),
        subject=_subject(picture, find_picture) if find_picture is not None else None,
        grounds=grounds,
        covered=covered,
    )


def _inside(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is drawn in an item, those below first."""
    for child in children(item):
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from _inside(child)


def _hides(item: QQuickItem) -> bool:
    """Whether an item hides what is below it: letters, and grounds that nothing shows through."""
    if is_kind(item, "QQuickText"):
        return bool(item.property("text"))
    if not is_kind(item, "QQuickRectangle") or item.opacity() < 1:
        return False
    return item.property("color").alpha() == OPAQUE and not _is_below_a_picture(item)


def _is_below_a_picture(item: QQuickItem) -> bool:
    """Whether a rectangle is what a picture is drawn on."""
    return any(is_kind(one, "KioskPicture") for one in _inside(item))


def _box_of(item: QQuickItem) -> Box:
    rect = item.boundingRect() if is_kind(item, "QQuickText") else QRectF(0, 0, item.width(), item.height())
    return scene_box(item, rect)


def _bare_share(box: Box, grounds: tuple[Box, ...]) -> float:
    """Return on how much of a box nothing lies, from 0 to 1."""
    bare = 0
    for row in range(GRID):
        y = box.top + (row + 0.5) * box.height / GRID
        for column in range(GRID):
            x = box.left + (column + 0.5) * box.width / GRID
            bare += not any(one.left <= x < one.right and one.top <= y < one.bottom for one in grounds)
    return bare / GRID**2


def _subject(picture: QQuickItem, find_picture: FindPicture) -> Box | None:
    """Return the point of the window at which the focus point of a picture is seen."""
    natural = _natural_size(find_picture(str(picture.property("file"))))
    wanted = picture.property("decodeSize").toSize() if hasattr(picture.property("decodeSize"), "toSize") else None
    if wanted is None or natural.isEmpty() or wanted.isEmpty():
        return None
    focus = (float(picture.property("focusX")), float(picture.property("focusY")))
    across, down = place_of_focus(natural, wanted, focus, str(picture.property("shade")))
    frame = _box_of(picture)
    x, y = frame.left + across * frame.width, frame.top + down * frame.height
    return Box(x, y, x, y)


@cache
def _natural_size(file: Path) -> QSize:
    return natural_size(file)
