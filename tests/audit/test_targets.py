"""Rules B1 and B2, each kept and broken."""

import pytest

from kiosk.audit.facts import ControlFact
from kiosk.audit.geometry import Box
from kiosk.audit.targets import breaches
from tests.audit.views import WINDOW, box, control, view


def told(*controls: ControlFact) -> list[str]:
    return [f"{one.rule} {one.message}" for one in breaches(view(controls=controls))]


@pytest.mark.parametrize(
    ("width", "height", "primary", "expected"),
    [
        (80, 80, True, []),
        (79.6, 80, True, []),
        (79, 80, True, ["B1 the primary target is too small"]),
        (200, 79, True, ["B1 the primary target is too small"]),
        (60, 60, False, []),
        (60, 59, False, ["B2 the target is too small"]),
        (47, 60, False, ["B2 the target is too small (below the floor of 12 mm)"]),
    ],
)
def test_targets_are_large_enough(width: float, height: float, primary: bool, expected: list[str]) -> None:
    assert told(control(place=box(100, 100, width, height), primary=primary)) == expected


def test_a_small_target_is_told_in_millimetres() -> None:
    (found,) = breaches(view(controls=(control(place=box(0, 0, 40, 120)),)))
    assert (found.measured, found.wanted) == ("10.0 x 30.0 mm", "15 mm both ways")


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        (Box(0, 0, 1920, 1080), []),
        (Box(0, -900, 1920, 2000), []),
        (Box(0, 0, 150, 1080), ["B2 the target is cut off, and cannot be scrolled"]),
    ],
)
def test_targets_are_whole(reach: Box, expected: list[str]) -> None:
    assert told(control(reach=reach)) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (box(180, 100, 80, 80), []),
        (box(181, 100, 80, 80), []),
        (box(170, 100, 80, 80), ['B2 the target overlaps KioskButton "Two"']),
        (box(170, 200, 80, 80), []),
    ],
)
def test_targets_are_apart(place: Box, expected: list[str]) -> None:
    assert told(control("One"), control("Two", place, number=1)) == expected


def test_what_is_covered_or_scrolled_away_is_no_target() -> None:
    small = box(0, 0, 10, 10)
    assert told(control(place=small, covered=True), control(place=small, shown=box(0, 0, 0, 0))) == []


def test_a_target_that_is_wholly_out_of_sight_is_told() -> None:
    away = box(1950, 100, 80, 80)
    gone = control("Gone", away, shown=away.within(WINDOW))
    assert [one.message for one in breaches(view(controls=(gone,)))] == [
        "the target is cut off, and cannot be scrolled"
    ]
