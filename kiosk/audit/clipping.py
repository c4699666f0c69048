"""Rule A3: every text can be read to its end, and nothing lies over it."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.audit.facts import ControlFact, TextFact, View
from kiosk.audit.finding import Breach

SLACK = 1.0
"""Pixels that rounding may cost."""
LEAST_OVERLAP = 2.0
"""Pixels, both ways, from which two things are said to overlap."""

GROUND_SHARE = 0.8
"""Of the window: a control as large as this has no look of its own that could lie over a text."""


def breaches(view: View) -> Iterator[Breach]:
    """Return what cannot be read in full. Texts beneath an overlay are covered on purpose, and left out."""
    for text in view.top_texts:
        yield from cut_short(text)
        yield from too_large_for_its_room(text)
        yield from out_of_reach(text)
        yield from under_a_control(text, view)
    yield from overlaps(view)


def cut_short(text: TextFact) -> Iterator[Breach]:
    """Words left out and replaced by an ellipsis."""
    if text.truncated:
        yield Breach("A3", text.element, "its end is left out", "an ellipsis", "the whole text")


def too_large_for_its_room(text: TextFact) -> Iterator[Breach]:
    """Letters outside of the text's own item: they run into what stands beside it."""
    wider = text.box.width - text.room.width
    taller = text.box.height - text.room.height
    if wider > SLACK:
        message = "it is wider than its room"
        yield Breach("A3", text.element, message, f"{text.box.width:.0f} px", f"{text.room.width:.0f} px or less")
    if taller > SLACK:
        message = "it is taller than its room"
        yield Breach("A3", text.element, message, f"{text.box.height:.0f} px", f"{text.room.height:.0f} px or less")


def out_of_reach(text: TextFact) -> Iterator[Breach]:
    """Letters that a clip or the window's edge cuts away, and that no scrolling brings back."""
    lost = text.box.sticks_out(text.reach)
    if lost > SLACK:
        yield Breach("A3", text.element, "it is cut off, and cannot be scrolled", f"{lost:.0f} px lost", "nothing lost")


def overlaps(view: View) -> Iterator[Breach]:
    """Two texts over each other."""
    for one, other in combinations(view.top_texts, 2):
        depth = one.shown.overlap(other.shown)
        if depth > LEAST_OVERLAP:
            yield Breach("A3", one.element, f"it overlaps {other.element}", f"{depth:.0f} px", "apart")


def under_a_control(text: TextFact, view: View) -> Iterator[Breach]:
    """A control that is not the text's own, over the text or beneath it."""
    for control in view.top_controls:
        depth = text.shown.overlap(control.shown)
        if control.number != text.control and depth > LEAST_OVERLAP and not is_ground(control, view):
            yield Breach("A3", text.element, f"it overlaps {control.element}", f"{depth:.0f} px", "apart")


def is_ground(control: ControlFact, view: View) -> bool:
    """Whether a control is the ground that everything stands on, as where a touch anywhere does the same."""
    return control.shown.area >= GROUND_SHARE * view.window.area
