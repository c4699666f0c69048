"""Rule A3, kept and broken."""

from typing import Any

import pytest

from kiosk.audit.clipping import breaches
from kiosk.audit.facts import ControlFact, IconFact, TextFact
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
        (control(place=box(100, 90, 300, 60), number=3, over="Words"), []),
        (
            control(place=box(100, 90, 300, 60), number=3, over="Other words"),
            ['text "Words" it overlaps KioskButton "Open"'],
        ),
    ],
)
def test_no_control_but_its_own_lies_over_a_text(button: ControlFact, expected: list[str]) -> None:
    assert told(text("Words", control=7), controls=(button,)) == expected


def test_letters_stay_on_the_tile_that_they_belong_to() -> None:
    tile = control("Moon", box(100, 90, 200, 60), number=1)
    burst = text("Moon", box(100, 80, 200, 70), room=box(100, 80, 200, 70), control=1)
    assert told(text("Moon", box(100, 95, 200, 50), control=1), controls=(tile,)) == []
    assert told(burst, controls=(tile,)) == ['text "Moon" it sticks out of KioskButton "Moon"']


def test_an_icon_over_a_text_is_told() -> None:
    near, over = (IconFact(name="rocket", contrast=10, shown=box(left, 100, 60, 40)) for left in (300, 260))
    assert [one.message for one in breaches(view(texts=(text(),), icons=(near,)))] == []
    assert [one.message for one in breaches(view(texts=(text(),), icons=(over,)))] == ["it overlaps the icon rocket"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"broken_word": "counter|revolution"}, ["a word is broken over two lines"]),
        ({"painted_over": True}, ["a part of it cannot be seen where it stands"]),
        ({"lines": 5, "pane": box(100, 100, 200, 93)}, []),
        ({"lines": 5, "pane": box(100, 100, 200, 60)}, ["the pane that it scrolls in is too low"]),
        ({"lines": 1, "pane": box(100, 100, 200, 60)}, []),
    ],
)
def test_what_the_picture_tells_of_a_text(changes: dict[str, Any], expected: list[str]) -> None:
    assert [one.message for one in breaches(view(texts=(text(**changes),)))] == expected


def test_a_text_that_nobody_can_see_is_told() -> None:
    assert [one.rule for one in breaches(view(lost=(text("Gone", box(2000, 100, 200, 40)),)))] == ["A3"]
