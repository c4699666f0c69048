"""Pictures that cannot be shown, seen from outside: the visit goes on, the log tells, and the kiosk ends at once."""

import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.outside.contents import copy_content
from tests.outside.harness import Exhibit, Kiosk

WITHOUT_RULES = Path(__file__).with_name("without_rules.py")
END_SECONDS = 1.0


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Content all of whose pictures are pipes, and whose turntable is a link to elsewhere."""
    content = copy_content(tmp_path)
    media = content / "media"
    (media / "spin").rename(tmp_path / "spin")
    (media / "spin").symlink_to(tmp_path / "spin")
    for path in [*media.rglob("*.jpg"), *media.rglob("*.png")]:
        path.unlink()
        os.mkfifo(path)
    return content


def lines(kiosk: Kiosk, words: str) -> list[str]:
    return [line for line in kiosk.program.errors.splitlines() if words in line]


def test_what_is_no_file_or_lies_outside_is_a_card_and_a_line(exhibit: Exhibit, content: Path) -> None:
    with exhibit.kiosk("--content", content, "--screen", "station-explore", pictured=False) as kiosk:
        assert lines(kiosk, "the turntable spin cannot be shown: 'spin' leads out of the media folder")
        begin = time.monotonic()
        assert kiosk.program.end(signal.SIGTERM) == 0
        assert time.monotonic() - begin < END_SECONDS


def test_a_disk_that_does_not_answer_holds_neither_visitors_nor_the_end(exhibit: Exhibit, content: Path) -> None:
    without_rules = (sys.executable, WITHOUT_RULES)
    with exhibit.kiosk("--content", content, under=without_rules, pictured=False) as kiosk:
        kiosk.begin()
        end = time.monotonic() + 15
        while not lines(kiosk, "does not come, so it is set aside") and time.monotonic() < end:
            time.sleep(0.1)
        assert lines(kiosk, "does not come, so it is set aside"), kiosk.program.errors
        begin = time.monotonic()
        assert kiosk.program.end(signal.SIGTERM) == 0
        assert time.monotonic() - begin < END_SECONDS


def test_a_disk_that_answers_no_more_holds_the_end_of_no_kiosk(exhibit: Exhibit, content: Path) -> None:
    """The signal comes before any decoder has been given up."""
    with exhibit.kiosk("--content", content, under=(sys.executable, WITHOUT_RULES), pictured=False) as kiosk:
        begin = time.monotonic()
        assert kiosk.program.end(signal.SIGTERM) == 0
        assert time.monotonic() - begin < END_SECONDS
    assert not list(Path(exhibit.environment["HOME"]).rglob("running-*")), (
        "it ended in order, and the next start may trust what was kept"
    )


def test_pictures_that_go_away_while_the_kiosk_runs_are_cards(exhibit: Exhibit, tmp_path: Path) -> None:
    content = copy_content(tmp_path)
    with exhibit.kiosk("--content", content) as kiosk:
        shutil.rmtree(content / "media")
        (content / "media").mkdir()
        kiosk.begin()
        kiosk.tap("push button", "Programs")
        kiosk.tree.wait_for("push button", "Home")
        assert lines(kiosk, "there is no picture"), kiosk.program.errors
        assert kiosk.program.end(signal.SIGTERM) == 0
