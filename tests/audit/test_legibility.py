"""Rules A1, A2 and A8, each kept and broken."""

from typing import Any

import pytest

from kiosk.audit.legibility import breaches
from tests.audit.views import text, view


def rules(*, size: int = 100, **changes: Any) -> list[str]:
    return [one.rule for one in breaches(view(texts=(text(**changes),), text_size=size))]


def test_a_plain_text_keeps_every_rule() -> None:
    assert rules() == []


@pytest.mark.parametrize(
    ("millimetres", "percent", "expected"),
    [(4.8, 100, []), (4.79, 100, ["A1"]), (7.3, 150, []), (7.29, 150, ["A2"]), (7.29, 200, ["A2"]), (4.0, 200, ["A2"])],
)
def test_capitals_are_tall_enough(millimetres: float, percent: int, expected: list[str]) -> None:
    assert rules(cap_height=4 * millimetres, size=percent) == expected


def test_a_small_capital_is_told_in_millimetres() -> None:
    (found,) = breaches(view(texts=(text("Tiny", cap_height=10),)))
    assert (found.element, found.measured, found.wanted) == ('text "Tiny"', "2.5 mm", "4.8 mm or more")


def test_a_covered_text_is_left_to_the_scene_that_shows_it() -> None:
    assert rules(cap_height=1, covered=True) == []


@pytest.mark.parametrize("changes", [{"family": "DejaVu Sans"}, {"italic": True}])
def test_only_the_upright_typeface_of_the_language(changes: dict[str, Any]) -> None:
    assert rules(**changes) == ["A8"]


def test_the_typeface_is_that_of_the_language() -> None:
    arabic = text(family="Noto Sans Arabic")
    assert list(breaches(view(texts=(arabic,), typeface="Noto Sans Arabic"))) == []
    (found,) = breaches(view(texts=(text(),), typeface="Noto Sans Arabic"))
    assert (found.rule, found.measured, found.wanted) == ("A8", "Inter", "Noto Sans Arabic")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NASA and ESA and JAXA", []),
        ("LAUNCH PAD THREE", []),
        ("DO NOT TOUCH ANYTHING", ["A8"]),
        ("Mira: ESTO ES MUY FRÍO aquí", ["A8"]),
    ],
)
def test_no_more_than_three_words_in_capitals(words: str, expected: list[str]) -> None:
    assert rules(words=words) == expected


@pytest.mark.parametrize(("characters", "expected"), [(65, []), (66, ["A8"])])
def test_lines_are_short_enough(characters: int, expected: list[str]) -> None:
    assert rules(longest_line=characters) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"lines": 3, "line_pitch": 32 * 1.4}, []),
        ({"lines": 3, "line_pitch": 32 * 1.38}, ["A8"]),
        ({"lines": 2, "line_pitch": 32 * 1.2}, []),
        ({"lines": 5, "line_pitch": 32 * 1.16, "heading": True}, []),
    ],
)
def test_texts_to_read_have_room_between_lines(changes: dict[str, Any], expected: list[str]) -> None:
    assert rules(**changes) == expected
