"""Leaves the kiosk to restless visitors: thousands of steps, and memory must not grow with them.

In the normal run some hundred steps are taken; `make soak` takes three thousand.
"""

import os
import random
import subprocess
import sys

import psutil
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import scenes
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.qml.running import LANDSCAPE, load, running_kiosk

STEPS = int(os.environ.get("KIOSK_SOAK_STEPS", "240"))
WARM_UP_SHARE = 0.4
"""Of the steps: until then every screen was met once and what is kept for good has been made."""

MOST_GROWTH = 20_000_000
"""Bytes after the warm-up (EXPERIENCE B8)."""


def resident() -> int:
    return psutil.Process().memory_info().rss


def test_memory_stays_flat(qt_app: QGuiApplication) -> None:
    content = load(PROJECT / "data").content
    assert content is not None
    every = list(scenes(content))
    chance = random.Random(20001102)
    with running_kiosk(PROJECT / "data", size=LANDSCAPE) as app:
        for one in every:
            enter(app, one, VisitorSettings())
        warm = 0
        for step in range(STEPS):
            if step == round(STEPS * WARM_UP_SHARE):
                warm = resident()
            enter(app, chance.choice(every), VisitorSettings(text_size=chance.choice((100, 150, 200))))
            if chance.random() < 0.2:
                app.kiosk.switchLanguage()
        growth = resident() - warm
    print(f"{STEPS} steps, {growth / 1e6:+.1f} MB after the warm-up")
    assert growth < MOST_GROWTH


@pytest.mark.parametrize("command", [["tour", "--out"], ["check"]], ids=["tour", "check"])
def test_a_process_ends_without_a_word_on_stderr(command: list[str], tmp_path: object) -> None:
    folder = str(tmp_path)
    arguments = [*command, folder] if command[0] == "tour" else command
    extra = ["--language", "en", "--size", "640x360"] if command[0] == "tour" else []
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments, *extra],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
