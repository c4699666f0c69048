"""Rule A3: every text can be read to its end, and nothing lies over it."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.audit.facts import ControlFact, TextFact, View
from kiosk.audit.finding import Breach
from kiosk.audit.geometry import SLACK

"""Pixels that rounding may cost."""
LEAST_OVERLAP = 2.0
"""Pixels, both ways, from which two things are said to overlap."""

LEAST_LINES = 2
"""Of a text that is scrolled, to be seen at once."""

GROUND_SHARE = 0.8
"""Of the window: a control as large as this has no look of its own that could lie over a text."""


def breaches(view: View) -> Iterator[Breach]:
    """Return what cannot be read in full. Texts beneath an overlay are covered on purpose, and left out."""
    for text in view.top_texts:
        yield from cut_short(text)
        yield from too_large_for_its_room(text)
        yield from out_of_reach(text)
        yield from out_of_its_control(text, view)
        yield from under_a_control(text, view)
        yield from under_an_icon(text, view)
        yield from torn(text)
        yield from painted_over(text)
        yield from in_a_slit(text)
    for text in view.lost:
        yield Breach("A3", text.element, "nobody can see it, and no scrolling brings it back", "lost", "in sight")
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
    """A control that is not the text's own, nor a word of it, over the text or beneath it."""
    for control in view.top_controls:
        depth = text.shown.overlap(control.shown)
        belongs = control.number == text.control or control.over == text.words
        if not belongs and depth > LEAST_OVERLAP and not is_ground(control, view):
            yield Breach("A3", text.element, f"it overlaps {control.element}", f"{depth:.0f} px", "apart")


def out_of_its_control(text: TextFact, view: View) -> Iterator[Breach]:
    """Letters that run out of the tile, card or button that they stand on."""
    for control in view.controls:
        out = text.box.sticks_out(control.box) if control.number == text.control else 0.0
        if out > SLACK:
            yield Breach("A3", text.element, f"it sticks out of {control.element}", f"{out:.0f} px", "within")


def under_an_icon(text: TextFact, view: View) -> Iterator[Breach]:
    """An icon over a text or beneath it."""
    for icon in view.icons:
        depth = text.shown.overlap(icon.shown)
        if depth > LEAST_OVERLAP:
            yield Breach("A3", text.element, f"it overlaps the icon {icon.name}", f"{depth:.0f} px", "apart")


def torn(text: TextFact) -> Iterator[Breach]:
    """A word that is broken over two lines where no hyphen stands."""
    if text.broken_word:
        yield Breach("A3", text.element, "a word is broken over two lines", text.broken_word, "whole words")


def painted_over(text: TextFact) -> Iterator[Breach]:
    """Letters that make no difference to the picture: something is drawn over them, or in their colour."""
    if text.painted_over:
        yield Breach("A3", text.element, "a part of it cannot be seen where it stands", "hidden", "in sight")


def in_a_slit(text: TextFact) -> Iterator[Breach]:
    """A text in a scrolling pane that shows less than two of its lines at a time."""
    wanted = min(text.lines, LEAST_LINES) * text.line_pitch
    if text.pane and text.pane.height < wanted - SLACK:
        measured = f"{text.pane.height:.0f} px"
        yield Breach("A3", text.element, "the pane that it scrolls in is too low", measured, f"{wanted:.0f} px or more")


def is_ground(control: ControlFact, view: View) -> bool:
    """Whether a control is the ground that everything stands on, as where a touch anywhere does the same."""
    return control.shown.area >= GROUND_SHARE * view.window.area
