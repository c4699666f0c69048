"""Rules A1, A2 and A8: letters large enough, in the type of their language, in lines that an eye can follow."""

import re
from collections.abc import Iterator

from kiosk.audit.facts import TextFact, View
from kiosk.audit.finding import Breach

CAP_MILLIMETRES = 4.8
"""Height of a capital letter (36 CFR 1194 App. C 402.4: 3/16 inch)."""
LARGE_CAP_MILLIMETRES = 7.3
"""The same where a visitor asked for larger text: 0.7 degrees at 600 mm (EN 301 549, 5.1.4)."""
LARGE_FROM_PERCENT = 150
LONGEST_LINE = 65
SHORTEST_READING = 3
"""Lines from which a text is one to read rather than a label."""
LINE_HEIGHT = 1.4
"""Of the letters' size, for texts to read."""
CAPITALS = re.compile(r"\b[A-ZÁÉÍÓÚÜÑ]{2,}(?:\s+[A-ZÁÉÍÓÚÜÑ]{2,}){3,}\b")
"""More than three words in a row in capital letters."""


def breaches(view: View) -> Iterator[Breach]:
    """Return what is too small or hard to read in a view."""
    for text in view.top_texts:
        yield from cap_height(text, view)
        yield from typeface(text, view)
        yield from line_length(text)
        yield from line_height(text)


def cap_height(text: TextFact, view: View) -> Iterator[Breach]:
    """A1 and A2: the height of capital letters, in real millimetres of the display, for eyes where they usually are."""
    large = view.text_size >= LARGE_FROM_PERCENT
    wanted = view.nearness * (LARGE_CAP_MILLIMETRES if large else CAP_MILLIMETRES)
    measured = view.millimetres(text.cap_height)
    if measured < wanted:
        message = "its capital letters are too small"
        told = f"{round(wanted, 1)} mm or more"
        yield Breach("A2" if large else "A1", text.element, message, f"{measured:.1f} mm", told)


def typeface(text: TextFact, view: View) -> Iterator[Breach]:
    """A8: the typeface of the language, upright, and no shouting."""
    if text.family != view.typeface:
        yield Breach("A8", text.element, "it is not set in the language's typeface", text.family, view.typeface)
    if text.italic:
        yield Breach("A8", text.element, "it is in italics", "italic", "upright")
    shouted = CAPITALS.search(text.words)
    if shouted:
        yield Breach("A8", text.element, "more than three words in capitals", shouted[0], "small letters")


def line_length(text: TextFact) -> Iterator[Breach]:
    """A8: lines no longer than an eye can follow back."""
    if text.longest_line > LONGEST_LINE:
        measured = f"{text.longest_line} characters"
        yield Breach("A8", text.element, "its longest line is too long", measured, f"{LONGEST_LINE} or fewer")


def line_height(text: TextFact) -> Iterator[Breach]:
    """A8: room between the lines of a text to read; headings and labels stand closer."""
    if text.lines < SHORTEST_READING or text.heading:
        return
    measured = text.line_pitch / text.pixel_size
    if round(measured, 2) < LINE_HEIGHT:
        message = f"its {text.lines} lines stand too close"
        yield Breach("A8", text.element, message, f"{measured:.2f} times its size", f"{LINE_HEIGHT} or more")
