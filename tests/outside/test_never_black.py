"""Between two scenes no frame is darker than the darker of them: read from a real display, line by line."""

import time
from collections.abc import Callable, Iterator, Sequence

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Item
from tests.outside.brightness import watching
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS, changed_share
from tests.walk.sampling import share
from tools.xserver.programs import PROJECT

DARKER_AT_MOST = 0.10
REST_SECONDS = 2
"""When it is at rest, the kiosk learns the tones of the pictures that a touch will open."""

CONTENT = load(PROJECT / "data").content
assert CONTENT is not None
MOST_VISITS = 3
FADES = 2
SCENE_SECONDS = 8
"""How long a scene of the attract loop lasts."""
FADE_SECONDS = 1.6
"""Longer than one takes: at both its ends a picture is there alone."""
MENU = {key: CONTENT.screens[key].title["en"] for key in CONTENT.kiosk.menu}
HOME = CONTENT.screens[CONTENT.kiosk.home].title["en"]
PAGES = [program.title["en"] for program in CONTENT.items_of("programs")[:2] if isinstance(program, Item)]


@pytest.fixture(scope="module")
def kiosk(exhibit: Exhibit) -> Iterator[Kiosk]:
    with exhibit.kiosk() as running:
        yield running


class Passage:
    """What is done in the kiosk, and how dark it became on the way."""

    def __init__(self, kiosk: Kiosk, display: str) -> None:
        self._kiosk = kiosk
        self._display = display

    def through(self, act: Callable[[], object]) -> str:
        """Do it, and return how dark it became if the darkest frame is darker than the pictures before and after it."""
        time.sleep(LOOK_SECONDS)
        with watching(self._display) as watch:
            act()
            self._kiosk.screen.still_picture()
        first, last = watch.levels[0][1], watch.levels[-1][1]
        if watch.darkest >= (1 - DARKER_AT_MOST) * min(first, last):
            return ""
        return f"from {first:.1f} to {last:.1f} by way of {watch.darkest:.1f}"

    def there_and_back(
        self, go: Callable[[], object], come_back: Callable[[], object], look: Callable[[], object] = lambda: None
    ) -> None:
        """Go somewhere, have a look, and come back.

        Other tests may keep the processors from decoding in time: one of a few visits has to be bright all the way.
        """
        found: list[str] = []
        for _ in range(MOST_VISITS):
            there = self.through(go)
            look()
            back = self.through(come_back)
            if not there and not back:
                return
            found.append(f"there {there or 'bright'}, back {back or 'bright'}")
        pytest.fail("\n".join(found))


@pytest.fixture(scope="module")
def passage(kiosk: Kiosk, exhibit: Exhibit) -> Passage:
    return Passage(kiosk, exhibit.display.name)


def test_while_nobody_is_there_each_fade_is_as_bright_as_its_pictures(kiosk: Kiosk, exhibit: Exhibit) -> None:
    kiosk.tree.wait_for("push button", "Touch to explore")
    with watching(exhibit.display.name) as watch:
        time.sleep(FADES * SCENE_SECONDS)
    assert dips(watch.levels) == []


def dips(levels: Sequence[tuple[float, float]]) -> list[str]:
    """The moments that are darker than the darker one of some seconds before and after them."""
    found: list[str] = []
    for at, level in levels:
        before = next(one for moment, one in levels if moment > at - FADE_SECONDS)
        after = next((one for moment, one in levels if moment > at + FADE_SECONDS), levels[-1][1])
        if level < (1 - DARKER_AT_MOST) * min(before, after):
            found.append(f"{at - levels[0][0]:.2f} s: {level:.1f} between {before:.1f} and {after:.1f}")
    return found


def test_a_dip_is_found() -> None:
    bright = [(second / 10, 40.0) for second in range(100)]
    assert dips(bright) == []
    assert dips([*bright[:50], (5.0, 30.0), *bright[51:]]) == ["5.00 s: 30.0 between 40.0 and 40.0"]


def test_from_attract_to_home(kiosk: Kiosk, passage: Passage) -> None:
    kiosk.seconds_until_said("the kiosk is at rest")
    time.sleep(REST_SECONDS)
    assert not passage.through(kiosk.begin)


@pytest.mark.parametrize("key", share(MENU, 4))
def test_to_an_entry_of_the_menu_and_home(kiosk: Kiosk, passage: Passage, key: str) -> None:
    """Every fourth entry; all of them with `make walk`."""
    home = kiosk.screen.still_picture()

    def go() -> None:
        kiosk.tap("push button", f"{MENU[key]}, ")
        kiosk.tree.wait_for("panel", MENU[key])

    def return_home() -> None:
        kiosk.tap("push button", "Home")
        kiosk.tree.wait_for("panel", HOME)

    def look() -> None:
        assert changed_share(home, kiosk.screen.picture()) > 0.2, "the tile was pressed and the picture stayed"

    passage.there_and_back(go, return_home, look)
    assert kiosk.screen.comes_to(home), "home does not look as it did before"


def test_to_the_other_language_and_back(kiosk: Kiosk, passage: Passage) -> None:
    def switch(button: str, home: str) -> None:
        kiosk.tap("push button", button)
        kiosk.tree.wait_for("push button", home)

    passage.there_and_back(lambda: switch("Español", "Inicio"), lambda: switch("English", "Home"))


@pytest.mark.parametrize("panel", ["Help", "See better"])
def test_to_a_panel_and_back(kiosk: Kiosk, passage: Passage, panel: str) -> None:
    def show() -> None:
        kiosk.tap("push button", panel)
        kiosk.tree.wait_for("dialog", "")

    def close() -> None:
        kiosk.screen.keys("Escape")
        kiosk.tree.wait_until_gone("dialog")

    passage.there_and_back(show, close)


class TestInAScreen:
    @pytest.fixture(autouse=True)
    def _programs(self, kiosk: Kiosk) -> Iterator[None]:
        kiosk.tap("push button", f"{MENU['programs']}, ")
        kiosk.tree.wait_for("panel", MENU["programs"])
        kiosk.screen.still_picture()
        yield
        time.sleep(LOOK_SECONDS)
        kiosk.tap("push button", "Home")
        kiosk.tree.wait_for("panel", HOME)

    def test_to_the_next_page_and_back(self, kiosk: Kiosk, passage: Passage) -> None:
        def turn(key: str, page: str) -> None:
            kiosk.screen.keys(key)
            kiosk.tree.wait_for("heading", page)

        passage.there_and_back(lambda: turn("Next", PAGES[1]), lambda: turn("Prior", PAGES[0]))

    def test_to_the_deeper_text_and_back(self, kiosk: Kiosk, passage: Passage) -> None:
        def step(button: str, waits_for: str) -> None:
            kiosk.tap("push button", button)
            kiosk.tree.wait_for("push button", waits_for)

        passage.there_and_back(lambda: step("Read more", "Back"), lambda: step("Back", "Read more"))
