"""Where on the kiosk's screens the things are that a finger is to touch: asked of a kiosk that is drawn in memory."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ScreenPoint = tuple[float, float]
"""A point as shares of the screen's width and height."""


@dataclass(frozen=True)
class Sought:
    """Something on a screen (`screen` or `screen/item`): its QML type, and how its words begin."""

    address: str
    kind: str
    words: str = ""


def find_places(
    wanted: Mapping[str, Sought], size: tuple[int, int], diagonal_inches: float, content: Path
) -> dict[str, ScreenPoint]:
    """Return the middle of each wanted thing on a display of so many pixels and this diagonal.

    Raises LookupError where there is no such thing, or more than one.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QSize

    from kiosk.process.application import make_application
    from kiosk.tour.stage import settle
    from tests.qml.running import Visitor, running_kiosk

    if QCoreApplication.instance() is None:
        make_application()
    found: dict[str, ScreenPoint] = {}
    with running_kiosk(content, size=QSize(*size), diagonal_inches=diagonal_inches) as app:
        app.kiosk.start()
        visitor = Visitor(app)
        for name, one in wanted.items():
            app.kiosk.goHome()
            if one.address:
                app.kiosk.open(one.address)
            settle(app)
            items = [item for item in visitor.all(one.kind) if str(item.property("text")).startswith(one.words)]
            if len(items) != 1:
                there = [str(item.property("text")) for item in visitor.all(one.kind)]
                raise LookupError(f"{len(items)} of {one.kind} {one.words!r} at {one.address!r}: {there}")
            center = visitor.center(items[0])
            found[name] = (center.x() / size[0], center.y() / size[1])
    return found
