"""Rules A4, A5, A7 and D3, each kept and broken."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.audit.contrast import COLOURS, GRAPHIC_PAIRS, TEXT_PAIRS, breaches, over, ratio, token_breaches, worst
from kiosk.audit.facts import Colour, IconFact, Tokens
from tests.audit.views import text, view

BLACK: Colour = (0, 0, 0, 255)
WHITE: Colour = (255, 255, 255, 255)
FRONTS = {front for front, _ in (*TEXT_PAIRS, *GRAPHIC_PAIRS)} - {"action"}
BLACK_AND_WHITE = Tokens(
    colours={name: WHITE if name in FRONTS else BLACK for name in COLOURS},
    lengths={"hairline": 1.0, "focusRing": 1.0},
    high_contrast=True,
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WHITE, BLACK, 21.0),
        (BLACK, WHITE, 21.0),
        ((119, 119, 119, 255), WHITE, 4.48),
        ((28, 104, 227, 255), BLACK, 4.1),
        ((11, 61, 147, 255), WHITE, 10.0),
    ],
)
def test_ratios_are_those_of_the_guidelines(one: Colour, other: Colour, expected: float) -> None:
    """#777 on white is a textbook case; the two blues are from the table of EXPERIENCE 7.1."""
    assert ratio(one, other) == pytest.approx(expected, abs=0.05)


def test_a_translucent_colour_takes_on_its_ground() -> None:
    assert over((0, 0, 0, 128), WHITE) == (127, 127, 127, 255)
    assert over(WHITE, BLACK) == WHITE


def test_the_worst_twentieth_counts_and_one_star_does_not() -> None:
    assert worst(WHITE, {BLACK: 960, WHITE: 40}) == pytest.approx(21)
    assert worst(WHITE, {BLACK: 940, WHITE: 60}) == pytest.approx(1)


def test_tokens_of_black_and_white_keep_every_rule() -> None:
    assert list(token_breaches(BLACK_AND_WHITE)) == []


def found(*, high: bool = True, **colours: Colour) -> set[tuple[str, str]]:
    tokens = replace(BLACK_AND_WHITE, colours={**BLACK_AND_WHITE.colours, **colours}, high_contrast=high)
    return {(one.rule, one.element) for one in token_breaches(tokens)}


def test_text_needs_seven_to_one_and_ten_in_high_contrast() -> None:
    grey = (150, 150, 150, 255)  # 7.1:1 on black
    assert found(textLink=grey, high=False) == set()
    assert ("A7", "textLink on surface") in found(textLink=grey)
    assert ("A4", "textLink on surface") in found(textLink=(140, 140, 140, 255), high=False)


def test_lines_need_three_to_one() -> None:
    assert found(line=(100, 100, 100, 255)) == set()
    assert ("A5", "line on surface") in found(line=(80, 80, 80, 255))


def test_a_translucent_surface_is_held_against_white_beneath_it() -> None:
    assert found(veil=(0, 0, 0, 230), high=False) == set()
    assert ("A4", "textPrimary on veil") in found(veil=(0, 0, 0, 120), high=False)


def test_nothing_shows_through_in_high_contrast() -> None:
    assert ("A7", "veil") in found(veil=(0, 0, 0, 250))
    assert found(veil=(0, 0, 0, 250), high=False) == set()


@pytest.mark.parametrize(
    ("lengths", "high", "expected"),
    [
        ({"hairline": 0.3, "focusRing": 1.0}, False, []),
        ({"hairline": 0.3, "focusRing": 1.0}, True, ["A7"]),
        ({"hairline": 1.0, "focusRing": 0.8}, False, ["D3"]),
    ],
)
def test_borders_and_the_ring_are_thick_enough(lengths: dict[str, float], high: bool, expected: list[str]) -> None:
    tokens = replace(BLACK_AND_WHITE, lengths=lengths, high_contrast=high)
    assert [one.rule for one in token_breaches(tokens)] == expected


@pytest.mark.parametrize(
    ("changes", "high", "expected"),
    [
        ({"contrast": 7.0}, False, []),
        ({"contrast": 6.9}, False, ["A4"]),
        ({"contrast": 4.6, "pixel_size": 48}, False, []),
        ({"contrast": 4.4, "pixel_size": 48}, False, ["A4"]),
        ({"contrast": 4.6, "pixel_size": 40, "bold": True}, False, []),
        ({"contrast": 4.6, "pixel_size": 40}, False, ["A4"]),
        ({"contrast": 10.0}, True, []),
        ({"contrast": 9.9, "pixel_size": 48}, True, ["A7"]),
        ({"contrast": None}, False, []),
    ],
)
def test_a_drawn_text_stands_out(changes: dict[str, Any], high: bool, expected: list[str]) -> None:
    seen = view(texts=(text(**changes),), high_contrast=high)
    assert [one.rule for one in breaches(seen)] == expected


def test_text_is_large_by_its_size_before_it_was_enlarged() -> None:
    seen = view(texts=(text(contrast=4.6, pixel_size=64),), text_size=200)
    assert [one.rule for one in breaches(seen)] == ["A4"]


@pytest.mark.parametrize(("contrast", "expected"), [(3.0, []), (2.9, ["A5"])])
def test_a_drawn_icon_stands_out(contrast: float, expected: list[str]) -> None:
    assert [one.rule for one in breaches(view(icons=(IconFact(name="home", contrast=contrast),)))] == expected
