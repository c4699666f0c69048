"""Between two scenes no frame is darker than the darker of them: read from a real display, line by line."""

import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.content.loading.loader import load
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
MENU = {key: CONTENT.screens[key].title["en"] for key in CONTENT.kiosk.menu}
HOME = CONTENT.screens[CONTENT.kiosk.home].title["en"]


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


@pytest.fixture(scope="module")
def passage(kiosk: Kiosk, exhibit: Exhibit) -> Passage:
    return Passage(kiosk, exhibit.display.name)


def test_from_attract_to_home(kiosk: Kiosk, passage: Passage) -> None:
    kiosk.seconds_until_said("the kiosk is at rest")
    time.sleep(REST_SECONDS)
    assert not passage.through(kiosk.begin)


@pytest.mark.parametrize("key", share(MENU, 2))
def test_to_an_entry_of_the_menu_and_home(kiosk: Kiosk, passage: Passage, key: str) -> None:
    """Every other entry; all of them with `make walk`.

    Other tests may keep the processors from decoding in time: one of a few visits has to be bright all the way.
    """
    found: list[str] = []
    home = kiosk.screen.still_picture()
    for _ in range(MOST_VISITS):
        there = passage.through(lambda: kiosk.tap("push button", f"{MENU[key]}, "))
        kiosk.tree.wait_for("panel", MENU[key])
        assert changed_share(home, kiosk.screen.picture()) > 0.2, "the tile was pressed and the picture stayed"
        back = passage.through(lambda: kiosk.tap("push button", "Home"))
        kiosk.tree.wait_for("panel", HOME)
        assert kiosk.screen.comes_to(home), "home does not look as it did before"
        if not there and not back:
            return
        found.append(f"there {there or 'bright'}, back {back or 'bright'}")
    pytest.fail("\n".join(found))
