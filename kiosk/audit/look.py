"""Rules L1 to L5, of the exhibit's look: tiles show their pictures, words stand in the middle, nothing is halved."""

from collections import Counter
from collections.abc import Iterator

from kiosk.audit.facts import ControlFact, TextFact, TileFact, View, quote
from kiosk.audit.finding import Breach
from kiosk.audit.geometry import SLACK

USUAL_PERCENT = 100
LEAST_BARE = 0.6
"""Of a tile's area, on which its picture is seen."""
MOST_OFF_CENTRE = 1.0
"""Pixels at 1080 lines or fewer, by which words and sign of a button may stand beside its middle."""
REFERENCE_LINES = 1080.0
CUT_SHARE = 0.15
"""Of the height of a line, that its pane may take: so much is free above the letters and below them."""


def breaches(view: View) -> Iterator[Breach]:
    """Return what does not look as it is to look."""
    for tile in view.tiles:
        if not tile.covered and not tile.shown.is_empty:
            yield from bare(tile, view)
            yield from subject(tile)
    for control in view.top_controls:
        yield from centred(control, view)
        yield from cut_button(control)
    for text in view.top_texts:
        yield from cut_line(text)
    yield from link_names(view)


def bare(tile: TileFact, view: View) -> Iterator[Breach]:
    """L1: a tile is a picture first. With larger words or high contrast the words come first."""
    if view.text_size == USUAL_PERCENT and not view.high_contrast and round(tile.bare, 2) < LEAST_BARE:
        message = "too little of its picture is seen"
        yield Breach("L1", tile.element, message, f"{100 * tile.bare:.0f} %", f"{100 * LEAST_BARE:.0f} % or more")


def subject(tile: TileFact) -> Iterator[Breach]:
    """L2: what the picture is about is in it, and nothing lies over it."""
    if tile.subject is None:
        return
    x, y = tile.subject.left, tile.subject.top
    inside = tile.box.left <= x <= tile.box.right and tile.box.top <= y <= tile.box.bottom
    hidden = any(one.left < x < one.right and one.top < y < one.bottom for one in tile.grounds)
    if not inside or hidden:
        message = "what its picture is about is not seen"
        yield Breach("L2", tile.element, message, "hidden" if inside else "cut off", "in sight")


def centred(control: ControlFact, view: View) -> Iterator[Breach]:
    """L3: words and sign of a button stand in its middle, the words by their capitals."""
    if control.kind != "KioskButton" or control.content is None:
        return
    most = MOST_OFF_CENTRE * max(1.0, min(view.window.width, view.window.height) / REFERENCE_LINES)
    box, content = control.box, control.content
    across = abs((content.left + content.right) - (box.left + box.right)) / 2
    middle = control.capitals or content
    down = abs((middle.top + middle.bottom) - (box.top + box.bottom)) / 2
    for way, off in (("across", across), ("down", down)):
        if round(off, 1) > most:
            message = f"its words and sign are not in its middle ({way})"
            yield Breach("L3", control.element, message, f"{off:.1f} px", f"{most:.1f} px or less")


def cut_line(text: TextFact) -> Iterator[Breach]:
    """L5: a line of which the pane that it scrolls in shows a part; nobody can read half a line."""
    if text.cut > CUT_SHARE * text.line_pitch:
        yield Breach("L5", text.element, "its pane cuts through a line", f"{text.cut:.0f} px", "whole lines")


def cut_button(control: ControlFact) -> Iterator[Breach]:
    """L5: a control of which its pane shows a part."""
    if control.pane is None or control.box.height > control.pane.height:
        return
    cut = control.box.height - control.shown.height
    if cut > SLACK:
        yield Breach("L5", control.element, "its pane cuts through it", f"{cut:.0f} px hidden", "whole controls")


def link_names(view: View) -> Iterator[Breach]:
    """L4: two links of one screen look different."""
    links = [one for one in view.controls if one.in_links and not one.covered and one.labels]
    for labels, count in Counter(one.labels for one in links).items():
        if count > 1:
            element = f"links {quote(' '.join(labels))}"
            yield Breach("L4", element, "several links of the screen have the same words", f"{count} of them", "one")
