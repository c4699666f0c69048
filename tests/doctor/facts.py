"""A machine on which Qt is in order, until a test says otherwise."""

from typing import Any

from kiosk.doctor.qt_facts import DisplayFact, QtFacts
from kiosk.doctor.qt_process import QtLook

DISPLAY = DisplayFact(name="HDMI-1", width=3840, height=2160, diagonal_inches=43.0)


def facts(**changes: Any) -> QtFacts:
    given: dict[str, Any] = {
        "platform": "xcb",
        "displays": (DISPLAY,),
        "renderer": "opengl",
        "drivers": ("i915",),
        "gpu": "Mesa Intel(R) UHD Graphics 620",
        "touch_screens": ("ILITEK Multi-Touch",),
        "font_weights": (300, 400, 600, 700),
        "icons": 7000,
        "icon_drawn": True,
        "languages": ("en", "es"),
        "plugin": "xcb",
        "plugin_error": "",
    }
    return QtFacts(**{**given, **changes})


def look(*, display: bool = True, trouble: str = "", **changes: Any) -> QtLook:
    return QtLook(display=display, facts=facts(**changes), trouble=trouble)


def blind(trouble: str = "Aborted") -> QtLook:
    """Qt does not start at all."""
    return QtLook(display=True, facts=None, trouble=trouble)
