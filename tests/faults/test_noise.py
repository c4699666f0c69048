"""A panel, a key or a button that sends by itself: the idle prompt comes in time, and the attract screen after it."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.faults.conftest import Record
from tests.faults.test_noise_together import ALSO_BLANK, ATTRACT, BLANK, HELP, PROMPT, hasty_settings
from tests.outside.harness import Exhibit, Kiosk, or_skip
from tests.outside.noise import GhostTaps, Noise, StuckKey, StuckMouse, Trembling, noises
from tests.outside.test_idle import IDLE_SECONDS, PROMPT_SECONDS
from tools.xserver.displays import Display
from tools.xserver.touch import Touch

KEYS_DOUBLE_THE_TIME = 2
SLACK_SECONDS = 4

Makers = Callable[[Touch, Display], Sequence[Noise]]
FAULTS: dict[str, Makers] = {
    "a point of the touch screen trembles": lambda touch, _: [Trembling(touch, BLANK)],
    "a point of the touch screen trembles by more than a pixel": lambda touch, _: [Trembling(touch, BLANK, 5)],
    "the touch screen taps by itself on one point": lambda touch, _: [GhostTaps(touch, BLANK)],
    "the touch screen taps by itself, ten times a second": lambda touch, _: [GhostTaps(touch, BLANK, 0.05)],
    "the touch screen trembles here and taps there": lambda touch, _: [
        Trembling(touch, BLANK),
        GhostTaps(touch, ALSO_BLANK),
    ],
    "a key is held down": lambda _, display: [StuckKey(display.name)],
    "a key presses by itself": lambda _, display: [StuckKey(display.name, held=False)],
    "a mouse lies on a table that shakes": lambda _, display: [StuckMouse(display.name, BLANK)],
    "a mouse button is stuck": lambda _, display: [StuckMouse(display.name, BLANK, 1)],
    "the right button of a mouse is stuck": lambda _, display: [StuckMouse(display.name, BLANK, 3)],
}


@pytest.fixture(scope="module")
def exhibit(panel: Display, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exhibit]:
    with or_skip():
        desktop = Exhibit(panel, tmp_path_factory.mktemp("exhibit"))
    yield desktop
    desktop.close()


def begin(kiosk: Kiosk, touch: Touch) -> None:
    touch.tap((960, 500))
    kiosk.tree.wait_for("push button", HELP)
    kiosk.screen.still_picture()


@pytest.mark.parametrize("fault", FAULTS)
def test_noise_ends_in_the_attract_screen(
    fault: str, exhibit: Exhibit, touch: Touch, panel: Display, tmp_path: Path, record: Record
) -> None:
    with exhibit.kiosk(*hasty_settings(tmp_path)) as kiosk:
        begin(kiosk, touch)
        with noises(FAULTS[fault](touch, panel)):
            began = time.monotonic()
            pace = KEYS_DOUBLE_THE_TIME if "key" in fault else 1
            kiosk.tree.wait_for("dialog", PROMPT, pace * IDLE_SECONDS + SLACK_SECONDS)
            kiosk.tree.wait_for("push button", ATTRACT, pace * PROMPT_SECONDS + SLACK_SECONDS)
            seconds = time.monotonic() - began
            begin(kiosk, touch)
        assert kiosk.complaints() == []
    record(
        fault, f"the attract screen, with {IDLE_SECONDS} seconds of idle time and {PROMPT_SECONDS} to answer", seconds
    )


@pytest.mark.parametrize(
    "fault", ["the touch screen trembles here and taps there", "a key is held down", "a mouse button is stuck"]
)
def test_a_visitor_beside_noise_is_not_sent_away(
    fault: str, exhibit: Exhibit, touch: Touch, panel: Display, tmp_path: Path
) -> None:
    with exhibit.kiosk(*hasty_settings(tmp_path)) as kiosk:
        begin(kiosk, touch)
        with noises(FAULTS[fault](touch, panel)):
            end = time.monotonic() + 6 * IDLE_SECONDS
            places = [(700 + 60 * number, 500 + 40 * (number % 3)) for number in range(12)]
            while time.monotonic() < end:
                touch.tap(places[0])
                places = [*places[1:], places[0]]
                time.sleep(0.5 * IDLE_SECONDS)
                assert kiosk.tree.find("dialog", PROMPT) is None
                assert kiosk.tree.find("push button", ATTRACT) is None
