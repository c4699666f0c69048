"""A visit in a real X window: attract screen, home, and keys that must not close it.

The entries of the menu are opened by test_never_black.
"""

import time
from collections.abc import Iterator

import pytest

from kiosk.content.loading.loader import load
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS, changed_share
from tools.xserver.programs import PROJECT

CONTENT = load(PROJECT / "data").content
assert CONTENT is not None
MENU = {key: CONTENT.screens[key].title["en"] for key in CONTENT.kiosk.menu}
EXPLORE = CONTENT.screens["station-explore"].title["en"]
HOME = CONTENT.screens[CONTENT.kiosk.home].title["en"]


@pytest.fixture(scope="module")
def kiosk(exhibit: Exhibit) -> Iterator[Kiosk]:
    with exhibit.kiosk() as running:
        yield running


def test_the_attract_screen_appears(kiosk: Kiosk) -> None:
    kiosk.tree.wait_for("push button", "Touch to explore")
    colors = kiosk.screen.picture().resize((96, 54)).getcolors(96 * 54)
    assert colors is not None
    assert len(colors) > 500, "there is no picture on the attract screen"


def test_a_tap_opens_home(kiosk: Kiosk) -> None:
    attract = kiosk.screen.picture()
    kiosk.tap("push button", "Touch to explore")
    kiosk.tree.wait_for("panel", HOME)
    kiosk.tree.wait_for("heading", HOME)
    assert changed_share(attract, kiosk.screen.still_picture()) > 0.3
    assert kiosk.tree.find("push button", "Touch to explore") is None


def test_closing_keys_leave_it_running(kiosk: Kiosk) -> None:
    for keys in ("alt+F4", "Escape", "ctrl+q", "ctrl+w", "alt+F4"):
        kiosk.screen.keys(keys)
    time.sleep(1)
    assert kiosk.program.running
    kiosk.tap("push button", "Help")
    kiosk.tree.wait_for("dialog", "")
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("Escape")
    kiosk.tree.wait_until_gone("dialog")
    kiosk.tap("push button", "Home")
    kiosk.tree.wait_for("panel", HOME)


def test_nothing_was_complained_of(kiosk: Kiosk) -> None:
    assert kiosk.program.running
    assert kiosk.complaints() == []
