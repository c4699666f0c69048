"""The items of a running kiosk's window: which are visible, of what kind they are, and where they are.

Qt's binding remembers a wrapper for each address and keeps that of an item's type (a QMetaObject) for as long as the
item's own. QML frees types and items, and gives their addresses to others; the binding then hands out what it
remembers. So a type's wrapper is forgotten as soon as it was read, and an item that comes as anything else is wrapped
anew.
"""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

MADE_BY_QML = "_QML"
"""What QML adds to the name of a type that is written in it, with a number: `KioskText_QMLTYPE_14`."""


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item that is drawn, parents before children."""
    waiting = [true_item(window.contentItem())]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(reversed(children(item)))


def children(item: QQuickItem) -> list[QQuickItem]:
    """The items in an item, those below first."""
    return [true_item(child) for child in item.childItems()]


def true_item(item: Any) -> QQuickItem:
    """Return the item itself where Qt's binding takes it for what was at its address before."""
    if isinstance(item, QQuickItem):
        return item
    address = Shiboken.getCppPointer(item)[0]
    Shiboken.invalidate(item)
    return cast(QQuickItem, Shiboken.wrapInstance(address, QQuickItem))


def address_of(item: QQuickItem) -> int:
    """Return what tells an item from all others, as long as it lives."""
    return Shiboken.getCppPointer(item)[0]


def lives(item: QQuickItem) -> bool:
    """Whether QML has not taken an item away since it was found."""
    return Shiboken.isValid(item)


def is_kind(item: QObject, kind: str) -> bool:
    """Whether an item is a QML type of this name, such as `KioskText`, or derives from it."""
    return kind in kinds_of(item)


def kind_of(item: QObject) -> str:
    """The name of an item's QML type."""
    return kinds_of(item)[0]


def kinds_of(item: QObject) -> list[str]:
    """The names of an item's type and of all that it derives from, the nearest first."""
    nearest = meta = item.metaObject()
    names = []
    while meta is not None:
        names.append(meta.className())
        meta = meta.superClass()
    if MADE_BY_QML in names[0]:
        Shiboken.invalidate(nearest)
    return [name.split(MADE_BY_QML)[0] for name in names]


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item lies in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shifts_of(text: QQuickItem) -> Sequence[QPointF]:
    """How far each line of a text is moved because it stands on another page; empty where none is."""
    return text.property("shifts") or ()


def pitch_of(text: QQuickItem) -> float:
    """From a line of a text to the next, in pixels of its own."""
    padding = text.property("topPadding") + text.property("bottomPadding")
    return (text.implicitHeight() - padding) / max(1, int(text.property("lineCount")))


def line_rects(text: QQuickItem) -> Iterator[QRectF]:
    """Where the lines of a text lie in its window, in pixels, as wide as they may be; all at once if none is moved."""
    shifts = shifts_of(text)
    if not shifts:
        yield scene_rect(text)
    pitch, top = pitch_of(text), text.property("topPadding")
    for number, shift in enumerate(shifts):
        yield text.mapRectToScene(QRectF(shift.x(), top + number * pitch + shift.y(), text.width(), pitch))


def shown_rect(item: QQuickItem) -> QRectF:
    """The part of `scene_rect` that no clipping ancestor and no edge of the window cuts away."""
    return shown_part(item, scene_rect(item))


def shown_part(item: QQuickItem, rect: QRectF) -> QRectF:
    """The part of a rectangle of the window that nothing around an item cuts away."""
    ancestor = item.parentItem()
    while ancestor is not None:
        if ancestor.clip() or ancestor.parentItem() is None:
            rect = rect.intersected(scene_rect(ancestor))
        ancestor = ancestor.parentItem()
    return rect
