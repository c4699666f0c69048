"""What a screen reader finds on a running kiosk: names and roles for all that can be worked, and presses that work."""

import time
from collections.abc import Iterator

import pytest

from tests.outside.accessibility import Node
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS
from tests.outside.test_visit import HOME, MENU

ROLES = {"frame", "panel", "dialog", "heading", "label", "image", "push button", "page tab", "filler"}
SMALLEST_SIDE = 20
"""Pixels. Where things stand is told in pixels of the screen, so that a magnifier can follow."""


@pytest.fixture(scope="module")
def kiosk(exhibit: Exhibit) -> Iterator[Kiosk]:
    with exhibit.kiosk() as running:
        yield running


def press(kiosk: Kiosk, name: str) -> None:
    assert kiosk.tree.press(kiosk.tree.wait_for("push button", name))


def faults(nodes: list[Node], size: tuple[int, int]) -> list[str]:
    """What of these nodes a screen reader's user could not understand."""
    found = [f"{one.role} {one.name!r}: unexpected role" for one in nodes if one.role not in ROLES]
    for one in nodes:
        x, y, width, height = one.box
        if one.role in {"push button", "image", "heading", "dialog", "panel"} and not one.name.strip():
            found.append(f"a {one.role} at {one.box} has no name")
        if one.role == "push button" and (min(width, height) < SMALLEST_SIDE or not inside(one, size)):
            found.append(f"{one.role} {one.name!r} is at {x},{y} and {width}x{height} pixels")
    return found


def beyond(node: Node, size: tuple[int, int]) -> bool:
    """Whether a button stands on another page of its pane than the one that can be seen."""
    return node.role == "push button" and node.center[0] >= size[0]


def inside(node: Node, size: tuple[int, int]) -> bool:
    """Whether the middle of a node is on the screen."""
    x, y = node.center
    return 0 <= x < size[0] and 0 <= y < size[1]


def test_the_attract_screen_is_one_button(kiosk: Kiosk) -> None:
    buttons = [one for one in kiosk.tree.nodes() if one.role == "push button"]
    assert [one.name.splitlines()[0] for one in buttons] == ["Touch to explore"]
    press(kiosk, "Touch to explore")
    kiosk.tree.wait_for("panel", HOME)


@pytest.mark.parametrize("key", MENU)
def test_a_press_opens_a_screen_whose_parts_have_names(kiosk: Kiosk, key: str) -> None:
    press(kiosk, f"{MENU[key]}, ")
    kiosk.tree.wait_for("panel", MENU[key])
    size = kiosk.screen.still_picture().size
    nodes = kiosk.tree.nodes()
    assert faults([one for one in nodes if not beyond(one, size)], size) == []
    on_other_pages = {one.name for one in nodes if beyond(one, size)}
    if on_other_pages:
        press(kiosk, "Next page")
        kiosk.screen.still_picture()
        turned = [one for one in kiosk.tree.nodes() if one.name in on_other_pages]
        assert {one.name for one in turned} == on_other_pages
        assert faults(turned, size) == [], "the next page of the pane brings it into sight"
    assert any(one.role == "heading" for one in nodes)
    assert {"Home", "Back", "Help", "See better"} <= {one.name for one in nodes if one.role == "push button"}
    press(kiosk, "Home")
    kiosk.tree.wait_for("panel", HOME)


@pytest.mark.parametrize("button", ["Help", "See better"])
def test_what_lies_over_the_screen_hides_what_lies_beneath(kiosk: Kiosk, button: str) -> None:
    press(kiosk, button)
    dialog = kiosk.tree.wait_for("dialog", "")
    nodes = kiosk.tree.nodes()
    assert faults(nodes, kiosk.screen.picture().size) == []
    beneath = [one.name for one in nodes if one.role == "push button" and one.enabled and not belongs(one, dialog)]
    assert beneath == []
    time.sleep(LOOK_SECONDS)  # a key that comes with the scene was meant for the last one
    kiosk.screen.keys("Escape")
    kiosk.tree.wait_until_gone("dialog")


def belongs(node: Node, ancestor: Node) -> bool:
    return node.path[: len(ancestor.path)] == ancestor.path


def test_a_switch_of_language_is_to_be_read(kiosk: Kiosk) -> None:
    press(kiosk, "Español")
    kiosk.tree.wait_for("heading", "Operaciones espaciales")
    kiosk.tree.wait_for("push button", "Inicio")
    press(kiosk, "English")
    kiosk.tree.wait_for("heading", HOME)


def test_nothing_was_complained_of(kiosk: Kiosk) -> None:
    assert kiosk.program.running
    assert kiosk.complaints() == []
