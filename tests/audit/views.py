"""Views as plain values, without fault until a test says otherwise. A pixel is a quarter of a millimetre."""

from typing import Any

from kiosk.audit.facts import ControlFact, IconFact, NodeFact, TextFact, View
from kiosk.audit.geometry import Box

PIXELS_PER_MILLIMETRE = 4.0
WINDOW = Box(0, 0, 1920, 1080)


def box(left: float, top: float, width: float, height: float) -> Box:
    return Box(left, top, left + width, top + height)


TEXT_PLACE = box(100, 100, 200, 40)
CONTROL_PLACE = box(100, 100, 80, 80)


def text(words: str = "Orbit", place: Box = TEXT_PLACE, **changes: Any) -> TextFact:
    """A text of 8 mm with capitals of 5.8 mm, whole and in its room."""
    facts: dict[str, Any] = {
        "words": words,
        "box": place,
        "room": place,
        "shown": place,
        "reach": WINDOW,
        "pixel_size": 32,
        "cap_height": 23.3,
        "family": "Inter",
        "line_pitch": 46.4,
        "longest_line": len(words),
    }
    return TextFact(**{**facts, **changes})


def control(name: str = "Open", place: Box = CONTROL_PLACE, **changes: Any) -> ControlFact:
    """A button of 20 mm."""
    facts: dict[str, Any] = {
        "number": 0,
        "kind": "KioskButton",
        "box": place,
        "shown": place,
        "reach": WINDOW,
        "name": name,
    }
    return ControlFact(**{**facts, **changes})


def view(
    *,
    texts: tuple[TextFact, ...] = (),
    lost: tuple[TextFact, ...] = (),
    controls: tuple[ControlFact, ...] = (),
    icons: tuple[IconFact, ...] = (),
    nodes: tuple[NodeFact, ...] = (),
    text_size: int = 100,
    high_contrast: bool = False,
    attract: bool = False,
    typeface: str = "Inter",
    mirrored: bool = False,
    overlay: bool = False,
) -> View:
    return View(
        window=WINDOW,
        pixels_per_millimetre=PIXELS_PER_MILLIMETRE,
        typeface=typeface,
        mirrored=mirrored,
        text_size=text_size,
        high_contrast=high_contrast,
        attract=attract,
        overlay=overlay,
        texts=texts,
        lost=lost,
        controls=controls,
        icons=icons,
        nodes=nodes,
    )
