"""What happens when a visitor walks away, in true time."""

import time
from pathlib import Path

from tests.outside.contents import with_short_home
from tests.outside.harness import Exhibit

IDLE_SECONDS = 5
PROMPT_SECONDS = 20
SLACK_SECONDS = 3


def test_the_idle_prompt_comes_and_the_attract_screen_returns(exhibit: Exhibit, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text(f"prompt_seconds: {PROMPT_SECONDS}\n", "utf-8")
    content = with_short_home(tmp_path)
    with exhibit.kiosk("--idle-seconds", str(IDLE_SECONDS), "--site", site, "--content", content) as kiosk:
        before = time.monotonic()
        kiosk.begin()
        left = time.monotonic()
        kiosk.tree.wait_for("dialog", "Are you still there?", IDLE_SECONDS + SLACK_SECONDS)
        assert time.monotonic() - before >= IDLE_SECONDS
        kiosk.tree.wait_for("push button", "I'm still here")
        kiosk.tree.wait_for("push button", "Touch to explore", PROMPT_SECONDS + SLACK_SECONDS)
        assert time.monotonic() - before >= IDLE_SECONDS + PROMPT_SECONDS - 1
        assert time.monotonic() - left <= IDLE_SECONDS + PROMPT_SECONDS + 2 * SLACK_SECONDS
        assert kiosk.complaints() == []
