"""Rule A3, kept and broken."""

import pytest

from kiosk.audit.clipping import breaches
from kiosk.audit.facts import ControlFact, TextFact
from kiosk.audit.geometry import Box
from tests.audit.views import WINDOW, box, control, text, view


def told(*texts: TextFact, controls: tuple[ControlFact, ...] = ()) -> list[str]:
    return [f"{one.element} {one.message}" for one in breaches(view(texts=texts, controls=controls))]


def test_a_whole_text_keeps_the_rule() -> None:
    assert told(text()) == []


def test_an_ellipsis_is_told() -> None:
    assert told(text("Long", truncated=True)) == ['text "Long" its end is left out']


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (box(100, 100, 199, 40), []),
        (box(100, 100, 150, 40), ['text "Wide" it is wider than its room']),
        (box(100, 100, 200, 20), ['text "Wide" it is taller than its room']),
    ],
)
def test_letters_stay_in_their_room(room: Box, expected: list[str]) -> None:
    assert told(text("Wide", room=room)) == expected


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        (WINDOW, []),
        (Box(0, -2000, 1920, 5000), []),
        (Box(0, 0, 290, 1080), ['text "Cut" it is cut off, and cannot be scrolled']),
        (Box(0, 120, 1920, 1080), ['text "Cut" it is cut off, and cannot be scrolled']),
    ],
)
def test_what_is_cut_off_can_be_scrolled(reach: Box, expected: list[str]) -> None:
    assert told(text("Cut", reach=reach)) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (box(100, 140, 200, 40), []),
        (box(100, 138, 200, 40), []),
        (box(100, 130, 200, 40), ['text "One" it overlaps text "Two"']),
        (box(298, 100, 200, 40), []),
        (box(290, 110, 200, 40), ['text "One" it overlaps text "Two"']),
    ],
)
def test_two_texts_do_not_overlap(place: Box, expected: list[str]) -> None:
    assert told(text("One"), text("Two", place)) == expected


def test_a_text_beneath_an_overlay_is_covered_on_purpose() -> None:
    assert told(text("One"), text("Two", covered=True)) == []


def test_only_what_is_shown_of_a_text_can_overlap() -> None:
    scrolled = text("Two", box(100, 60, 200, 60), shown=box(100, 60, 200, 40), reach=Box(0, -500, 1920, 1080))
    assert told(text("One"), scrolled) == []


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (control(place=box(100, 90, 300, 60), number=3), ['text "Words" it overlaps KioskButton "Open"']),
        (control(place=box(100, 90, 300, 60), number=7), []),
        (control(place=box(100, 150, 300, 60), number=3), []),
        (control(place=box(10, 10, 1900, 1060), number=3), []),
        (control(place=box(100, 90, 300, 60), number=3, covered=True), []),
    ],
)
def test_no_control_but_its_own_lies_over_a_text(button: ControlFact, expected: list[str]) -> None:
    assert told(text("Words", control=7), controls=(button,)) == expected
