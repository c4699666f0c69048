"""Real touches: swipe, pinch, ten fingers, a finger that slides off, and a finger that answers the idle prompt."""

import math
from collections.abc import Callable, Iterator

import pytest

from tests.outside.contents import with_short_home
from tests.outside.harness import Exhibit, Kiosk, or_skip
from tests.outside.screen import changed_share
from tests.outside.test_visit import EXPLORE, HOME, MENU
from tools.xserver.displays import Display
from tools.xserver.touch import Point, Touch, between

MIDDLE = (960, 450)
PROGRAMS = MENU["programs"]


@pytest.fixture(scope="module")
def exhibit(panel: Display, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exhibit]:
    with or_skip():
        desktop = Exhibit(panel, tmp_path_factory.mktemp("exhibit"))
    yield desktop
    desktop.close()


@pytest.fixture(scope="module")
def kiosk(exhibit: Exhibit, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    content = with_short_home(tmp_path_factory.mktemp("content"))
    with exhibit.kiosk("--content", content, "--idle-seconds", "6") as running:
        yield running


@pytest.fixture
def home(kiosk: Kiosk, touch: Touch) -> Kiosk:
    """The kiosk, at its home screen."""
    if kiosk.tree.find("push button", "Touch to explore"):
        touch.tap(MIDDLE)
    elif kiosk.tree.find("dialog", ""):
        touch.tap((30, 30))
    kiosk.tree.wait_for("push button", "Help")
    if kiosk.tree.find("panel", HOME) is None:
        touch_on(kiosk, touch, "Home")
    kiosk.tree.wait_for("panel", HOME)
    kiosk.screen.still_picture()
    return kiosk


@pytest.fixture(autouse=True)
def no_complaints(kiosk: Kiosk) -> Iterator[None]:
    yield
    assert kiosk.program.running
    assert kiosk.complaints() == []


def touch_on(kiosk: Kiosk, touch: Touch, name: str) -> None:
    touch.tap(kiosk.tree.wait_for("push button", name).center)


def open_from_menu(kiosk: Kiosk, touch: Touch, key: str) -> None:
    touch_on(kiosk, touch, f"{MENU[key]}, ")
    kiosk.tree.wait_for("panel", MENU[key])
    kiosk.screen.still_picture()


def test_a_touch_anywhere_opens_home(kiosk: Kiosk, touch: Touch) -> None:
    kiosk.tree.wait_for("push button", "Touch to explore")
    touch.tap((2, 2))
    kiosk.tree.wait_for("panel", HOME)


def test_a_swipe_turns_the_carousel(home: Kiosk, touch: Touch) -> None:
    open_from_menu(home, touch, "programs")
    home.tree.wait_for("label", f"{PROGRAMS}: 1 of ")
    first = home.screen.still_picture()
    touch.swipe((1500, 400), (500, 400))
    home.tree.wait_for("label", f"{PROGRAMS}: 2 of ")
    assert changed_share(first, home.screen.still_picture()) > 0.3
    touch.swipe((500, 400), (1500, 400))
    home.tree.wait_for("label", f"{PROGRAMS}: 1 of ")
    assert changed_share(first, home.screen.still_picture()) < 0.01


def test_a_picture_follows_the_finger(home: Kiosk, touch: Touch) -> None:
    open_from_menu(home, touch, "programs")
    before = home.screen.still_picture()
    there = between((1500, 400), (1100, 400))
    touch.down(0, there(0))
    touch.drag(0, there)
    assert changed_share(before, home.screen.still_picture()) > 0.2
    touch.drag(0, between(there(1), there(0)))
    touch.up(0, there(0))
    assert changed_share(before, home.screen.still_picture()) < 0.01, "the page did not come back with the finger"


def test_a_finger_turns_the_station(home: Kiosk, touch: Touch) -> None:
    open_from_menu(home, touch, "station")
    touch_on(home, touch, f"{EXPLORE}, ")
    touch_on(home, touch, "Turn left")
    before = home.screen.still_picture()
    there = between((1000, 400), (400, 400))
    touch.down(0, there(0))
    touch.drag(0, there)
    assert changed_share(before, home.screen.still_picture()) > 0.04
    touch.drag(0, between(there(1), there(0)))
    home.screen.still_picture()
    touch.up(0, there(0))  # after a rest, so it does not glide on
    assert changed_share(before, home.screen.still_picture()) < 0.01, "the station did not come back with the finger"


def test_two_fingers_zoom_the_gallery(home: Kiosk, touch: Touch) -> None:
    open_from_menu(home, touch, "gallery")
    whole = home.screen.still_picture()
    zoom_out = home.tree.wait_for("push button", "Zoom out")
    assert not zoom_out.enabled
    touch.pinch(MIDDLE, (200, 600))
    home.tree.wait_until(lambda node: node.name == "Zoom out" and node.enabled, "picture that can be zoomed out")
    assert changed_share(whole, home.screen.still_picture()) > 0.2
    touch.pinch(MIDDLE, (700, 100))
    home.tree.wait_until(lambda node: node.name == "Zoom out" and not node.enabled, "whole picture")
    assert home.screen.comes_to(whole, share=0.01)


def test_ten_fingers_at_once_break_nothing(home: Kiosk, touch: Touch) -> None:
    def around(number: int, center: Point = MIDDLE) -> Callable[[float], Point]:
        angle = 2 * math.pi * number / 10
        return lambda part: (
            center[0] + (150 + 250 * part) * math.cos(angle + 2 * part),
            center[1] + (150 + 250 * part) * math.sin(angle + 2 * part),
        )

    fingers = [around(number) for number in range(10)]
    for key in ("gallery", "programs", "centers"):
        open_from_menu(home, touch, key)
        for _ in range(2):
            touch.glide(fingers, 20)
        touch_on(home, touch, "Home")
        home.tree.wait_for("panel", HOME)
    touch.glide(fingers, 20)
    home.screen.still_picture()
    touch_on(home, touch, "Help")
    home.tree.wait_for("dialog", "")


@pytest.mark.parametrize("name", ["Help", f"{PROGRAMS}, "])
def test_a_finger_that_slides_off_does_nothing(home: Kiosk, touch: Touch, name: str) -> None:
    button = home.tree.wait_for("push button", name)
    x, y = button.center
    box = (button.box[0], button.box[1], button.box[0] + button.box[2], button.box[1] + button.box[3])
    at_rest = home.screen.still_picture().crop(box)
    touch.down(0, (x, y))
    touch.settle()
    assert changed_share(at_rest, home.screen.still_picture().crop(box)) > 0.3, "a touch is to be seen at once"
    away = between((x, y), (x - button.box[2], y - 200))
    touch.drag(0, away)
    touch.up(0, away(1))
    touch.settle()
    home.screen.still_picture()
    assert home.tree.find("dialog", "Help") is None
    assert home.tree.find("panel", PROGRAMS) is None


def test_a_touch_anywhere_answers_the_idle_prompt(home: Kiosk, touch: Touch) -> None:
    home.tree.wait_for("dialog", "Are you still there?", 9)
    touch.tap((60, 60))
    home.tree.wait_until_gone("dialog")
    home.tree.wait_for("panel", HOME)
