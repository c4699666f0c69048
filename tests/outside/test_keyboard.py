"""A visit by keys alone, with real key events."""

import time
from collections.abc import Iterator

import pytest

from tests.outside.accessibility import Node
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS
from tests.outside.test_visit import HOME, MENU


@pytest.fixture(scope="module")
def kiosk(exhibit: Exhibit) -> Iterator[Kiosk]:
    with exhibit.kiosk() as running:
        running.screen.keys("Return")
        running.tree.wait_for("panel", HOME)
        yield running


@pytest.fixture(autouse=True)
def at_home(kiosk: Kiosk) -> None:
    kiosk.screen.keys("Home")
    kiosk.tree.wait_for("panel", HOME)
    time.sleep(LOOK_SECONDS)


def focused(kiosk: Kiosk) -> Node | None:
    return next((node for node in kiosk.tree.nodes() if node.role == "push button" and "FOCUSED" in node.states), None)


def walk(kiosk: Kiosk, key: str, steps: int) -> list[str]:
    """The names that the focus comes by under this key."""
    names: list[str] = []
    for _ in range(steps):
        kiosk.screen.keys(key)
        node = focused(kiosk)
        assert node is not None, f"the focus was lost after {names}"
        names.append(node.name)
    return names


def test_tab_leads_the_focus_through_everything_and_round(kiosk: Kiosk) -> None:
    buttons = [one.name for one in kiosk.tree.nodes() if one.role == "push button" and one.enabled]
    names = walk(kiosk, "Tab", len(buttons) + 1)
    assert set(names) == set(buttons)
    assert names[-1] == names[0]


def test_the_way_back_is_the_same(kiosk: Kiosk) -> None:
    there = walk(kiosk, "Tab", 4)
    assert walk(kiosk, "shift+Tab", 3) == there[-2::-1]
    for forward, backward in (("Right", "Left"), ("Down", "Up")):
        assert walk(kiosk, forward, 3) == there[1:]
        assert walk(kiosk, backward, 3) == there[-2::-1]


def test_enter_opens_and_escape_goes_back(kiosk: Kiosk) -> None:
    title = MENU["station"]
    while True:
        (name,) = walk(kiosk, "Tab", 1)
        if name.startswith(f"{title}, "):
            break
    kiosk.screen.keys("Return")
    kiosk.tree.wait_for("panel", title)
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("Escape")
    kiosk.tree.wait_for("panel", HOME)


def test_help_and_language(kiosk: Kiosk) -> None:
    kiosk.screen.keys("F1")
    kiosk.tree.wait_for("dialog", "")
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("Escape")
    kiosk.tree.wait_until_gone("dialog")
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("l")
    kiosk.tree.wait_for("heading", "Operaciones espaciales")
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("l")
    kiosk.tree.wait_for("heading", HOME)


def test_pages_turn_by_keys(kiosk: Kiosk) -> None:
    kiosk.tap("push button", f"{MENU['programs']}, ")
    kiosk.tree.wait_for("label", f"{MENU['programs']}: 1 of ")
    kiosk.screen.keys("Next")
    kiosk.tree.wait_for("label", f"{MENU['programs']}: 2 of ")
    kiosk.screen.keys("Prior")
    kiosk.tree.wait_for("label", f"{MENU['programs']}: 1 of ")


def test_nothing_was_complained_of(kiosk: Kiosk) -> None:
    assert kiosk.program.running
    assert kiosk.complaints() == []
