"""Where items lie in their window, as boxes."""

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.audit.geometry import Box
from kiosk.tour.items import scene_rect


def box_of(rect: QRectF) -> Box:
    """Return a rectangle of Qt as a box."""
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def scene_box(item: QQuickItem, rect: QRectF | None = None) -> Box:
    """Return where an item, or a part of it, lies in its window."""
    return box_of(scene_rect(item) if rect is None else item.mapRectToScene(rect))
