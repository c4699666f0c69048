"""The rules for whoever goes by keys: each with a route that keeps it and one that does not."""

from typing import Any

import pytest

from kiosk.audit import keys
from kiosk.audit.geometry import NOWHERE, Box
from kiosk.audit.route import DeedFact, Route, StepFact
from tests.audit.views import WINDOW, box, control


def step(address: int, place: Box, **changes: Any) -> StepFact:
    facts: dict[str, Any] = {
        "address": address,
        "element": f"KioskButton {address}",
        "box": place,
        "shown": place,
        "pane": WINDOW,
    }
    return StepFact(**{**facts, **changes})


def along(*places: Box) -> tuple[StepFact, ...]:
    """Steps from place to place, nothing moving meanwhile."""
    before = (NOWHERE, *places)
    return tuple(step(number, place, before=before[number]) for number, place in enumerate(places))


ROW = (box(0, 0, 80, 80), box(100, 0, 80, 80), box(0, 200, 80, 80), box(100, 200, 80, 80))


def rules(route: Route, *, controls: int = 0) -> list[tuple[str, str]]:
    fixed = tuple(control(f"Control {number}", number=number, address=number) for number in range(controls))
    return [(one.rule, one.message) for one in keys.breaches(fixed, route)]


def test_a_round_through_rows_is_in_order() -> None:
    assert rules(Route(steps=along(*ROW)), controls=4) == []


def test_the_way_from_the_end_to_the_beginning_may_go_back() -> None:
    """A round that began in the middle comes back to the top once."""
    assert rules(Route(steps=along(ROW[2], ROW[3], ROW[1], ROW[0]))) == []


def test_a_focus_that_jumps_up_and_down_is_found() -> None:
    column = [box(0, y, 80, 80) for y in (600, 400, 200, 0)]
    assert [rule for rule, _ in rules(Route(steps=along(*column)))] == ["D2", "D2"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"shown": NOWHERE}, "it has the focus and cannot be seen"),
        ({"visible": False}, "it has the focus and cannot be seen"),
        ({"shown": box(0, 0, 80, 40)}, "it has the focus and is not seen whole"),
        ({"ring": 0.0}, "its focus ring is not seen whole"),
        ({"ring": 0.5}, "its focus ring is not seen whole"),
    ],
)
def test_a_focus_that_is_not_seen_whole_is_found(changes: dict[str, Any], message: str) -> None:
    assert rules(Route(steps=(step(1, ROW[0], **changes),))) == [("D3", message)]


def test_what_is_larger_than_its_pane_fills_it() -> None:
    tall = step(1, box(0, 0, 80, 900), shown=box(0, 0, 80, 300), pane=box(0, 0, 500, 300))
    assert rules(Route(steps=(tall,))) == []


def test_a_focus_on_what_cannot_be_pressed_is_found() -> None:
    assert rules(Route(steps=(step(1, ROW[0], operable=False),))) == [
        ("D1", "it has the focus and cannot be pressed"),
    ]


def test_a_trap_and_another_way_back_are_found() -> None:
    steps = along(*ROW)
    assert rules(Route(steps=steps, closed=False)) == [("D2", "the focus does not come round from here")]
    assert rules(Route(steps=steps, reversible=False)) == [
        ("D2", "the key for the previous control leads another way"),
    ]


def test_a_control_that_no_key_reaches_is_found() -> None:
    assert rules(Route(steps=along(*ROW[:2])), controls=3) == [("D1", "no key leads to it")]


def test_a_hidden_focus_at_the_beginning_is_found() -> None:
    route = Route(steps=along(*ROW), hidden_start="Tile")
    assert rules(route) == [("D3", "it has the focus when the scene begins, and cannot be seen")]


def test_a_key_that_repeats_is_found() -> None:
    assert [one.rule for one in keys.held(["Return"])] == ["D10"]
    assert list(keys.held([])) == []


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        (DeedFact(element="Tile", opened=True, returned_to="Tile"), []),
        (DeedFact(element="Tile", opened=True, returned_to="KioskButton"), ["D2"]),
        (DeedFact(element="Tile", opened=True), ["D2"]),
        (DeedFact(element="Tile", hidden_focus="Tile"), ["D3"]),
        (DeedFact(element="Tile"), []),
    ],
)
def test_where_the_focus_is_after_a_press_and_after_back(fact: DeedFact, found: list[str]) -> None:
    assert [one.rule for one in keys.deed(fact)] == found
