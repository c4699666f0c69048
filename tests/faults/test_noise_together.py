"""Input that no visitor makes does not keep a session alive, and a screen reader's press does."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.contents import with_short_home
from tests.outside.harness import Exhibit, Kiosk, or_skip
from tests.outside.noise import GhostTaps, StuckKey, Trembling, noises
from tests.outside.test_idle import IDLE_SECONDS, PROMPT_SECONDS, SLACK_SECONDS
from tools.xserver.displays import Display
from tools.xserver.touch import Touch

ATTRACT, HELP, PROMPT = "Touch to explore", "Help", "Are you still there?"
BLANK, ALSO_BLANK = (960, 60), (1800, 40)
"""Places on the home screen where there is nothing to touch."""


@pytest.fixture(scope="module")
def kiosk(panel: Display, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    folder = tmp_path_factory.mktemp("exhibit")
    with or_skip():
        desktop = Exhibit(panel, folder)
    with desktop.kiosk(*hasty_settings(folder)) as running:
        yield running
    desktop.close()


def hasty_settings(folder: Path) -> tuple[str | Path, ...]:
    """The options of a kiosk that asks soon whether anybody is there."""
    site = folder / "site.yaml"
    site.write_text(f"prompt_seconds: {PROMPT_SECONDS}\n", "utf-8")
    content = with_short_home(folder)
    return "--idle-seconds", str(IDLE_SECONDS), "--site", site, "--content", content


def test_presses_of_a_screen_reader_keep_the_session(kiosk: Kiosk) -> None:
    kiosk.tree.press(kiosk.tree.wait_for("push button", ATTRACT))
    kiosk.tree.wait_for("push button", HELP)
    end = time.monotonic() + 2.5 * IDLE_SECONDS
    while time.monotonic() < end:
        for name in (HELP, "Close"):
            kiosk.tree.press(kiosk.tree.wait_for("push button", name))
            assert kiosk.tree.find("dialog", PROMPT) is None
            time.sleep(0.2 * IDLE_SECONDS)
    assert kiosk.tree.find("dialog", PROMPT) is None
    assert kiosk.complaints() == []


def test_a_trembling_finger_ghost_taps_and_a_held_key_together_end_in_the_attract_screen(
    kiosk: Kiosk, touch: Touch, panel: Display
) -> None:
    touch.tap((960, 20))  # whatever is up: it answers, begins, or falls on nothing
    kiosk.tree.wait_for("push button", HELP)
    with noises([Trembling(touch, BLANK), GhostTaps(touch, ALSO_BLANK, 0.7), StuckKey(panel.name)]):
        began = time.monotonic()
        # A key at the beginning doubles the times: whoever works with keys is given more.
        kiosk.tree.wait_for("dialog", PROMPT, 2 * IDLE_SECONDS + SLACK_SECONDS)
        kiosk.tree.wait_for("push button", ATTRACT, 2 * PROMPT_SECONDS + SLACK_SECONDS)
        assert time.monotonic() - began <= 2 * (IDLE_SECONDS + PROMPT_SECONDS) + SLACK_SECONDS
        time.sleep(2)
        assert kiosk.tree.find("push button", ATTRACT) is not None, "noise began a session"
        touch.tap((960, 500))
        kiosk.tree.wait_for("push button", HELP)
    assert kiosk.complaints() == []
