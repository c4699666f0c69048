"""Rules D5, D6 and D7, each kept and broken."""

import pytest

from kiosk.audit.facts import ControlFact, NodeFact
from kiosk.audit.names import breaches
from tests.audit.views import box, control, view


def told(*controls: ControlFact, nodes: tuple[NodeFact, ...] = (), overlay: bool = False) -> list[str]:
    return [f"{one.rule} {one.message}" for one in breaches(view(controls=controls, nodes=nodes, overlay=overlay))]


def test_a_control_with_its_words_as_its_name_keeps_the_rules() -> None:
    assert told(control("Programs, seven teams", labels=("Programs", "Seven teams"))) == []


@pytest.mark.parametrize("name", ["", "  "])
def test_a_control_without_a_name_is_told(name: str) -> None:
    assert told(control(name)) == ["D5 it has no name"]


def test_a_control_that_a_screen_reader_does_not_know_is_told() -> None:
    assert told(control(has_role=False)) == ["D5 a screen reader does not know it"]


@pytest.mark.parametrize(
    ("name", "labels", "expected"),
    [
        ("Speed: 17,500 miles an hour", ("17,500", "miles an hour"), []),
        ("Robyn Gatens, director", ("Robyn Gatens", "Director (acting)"), ['"Director (acting)"']),
        ("Spacewalks", ("Space",), ['"Space"']),
        ("Next", ("More", "Words"), ['"More", "Words"']),
    ],
)
def test_the_words_on_a_control_are_in_its_name(name: str, labels: tuple[str, ...], expected: list[str]) -> None:
    assert told(control(name, labels=labels)) == [f"D5 words on it are not in its name: {words}" for words in expected]


def test_two_controls_with_one_name_are_told_once() -> None:
    twins = (control("Next page"), control("Next page", box(300, 0, 80, 80), number=1))
    assert told(*twins) == ["D5 several controls have the same name"]


def test_a_twin_further_down_the_page_counts_and_one_on_a_hidden_page_does_not() -> None:
    away = control("Read more", number=1, shown=box(0, 0, 0, 0))
    hidden = control("Read more", number=1, shown=box(0, 0, 0, 0), enabled=False)
    assert told(control("Read more"), away) == ["D5 several controls have the same name"]
    assert told(control("Read more"), hidden) == []


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (NodeFact(role="Graphic", name="A capsule over the sea"), []),
        (NodeFact(role="Graphic", name=" "), ["D6 it has no name and is not left out"]),
        (NodeFact(role="Pane", name=""), []),
    ],
)
def test_pictures_say_what_they_show(node: NodeFact, expected: list[str]) -> None:
    assert told(nodes=(node,)) == expected


def test_what_lies_beneath_an_overlay_is_neither_told_nor_operable() -> None:
    beneath = NodeFact(role="Heading", name="Programs", covered=True)
    assert told(control(covered=True), nodes=(beneath,), overlay=True) == [
        "D7 controls beneath the overlay can be operated",
        "D7 what lies beneath the overlay is still told to a screen reader",
    ]


def test_what_is_in_the_overlay_is_told() -> None:
    inside = NodeFact(role="Heading", name="How this works")
    assert told(control(), control(covered=True, enabled=False), nodes=(inside,), overlay=True) == []
