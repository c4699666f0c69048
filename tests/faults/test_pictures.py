"""Pictures that cannot be had, given to a running kiosk: what a visitor sees, and after how many seconds."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Record
from tests.outside.contents import copy_content
from tests.outside.harness import Exhibit, Kiosk
from tests.platform import odd_pictures

WITHOUT_RULES = Path(__file__).parents[1] / "outside" / "without_rules.py"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_content(tmp_path)


def pictures_in(content: Path) -> list[Path]:
    return [*(content / "media").rglob("*.jpg"), *(content / "media").rglob("*.webp")]


def seconds_until(holds: Callable[[], object], most: float = 15) -> float:
    begin = time.monotonic()
    while not holds():
        assert time.monotonic() - begin < most, "it did not come"
        time.sleep(0.05)
    return time.monotonic() - begin


def told(kiosk: Kiosk, words: str) -> bool:
    return words in kiosk.program.errors


def tour(kiosk: Kiosk) -> None:
    """Visit a few screens and come back."""
    kiosk.begin()
    for screen in ("Programs", "The leaders"):
        kiosk.tap("push button", screen)
        kiosk.tap("push button", "Home")
        kiosk.tree.wait_for("push button", "Help")


def test_a_disk_that_does_not_answer(exhibit: Exhibit, content: Path, record: Record) -> None:
    for path in pictures_in(content):
        path.unlink()
        os.mkfifo(path)
    with exhibit.kiosk("--content", content, under=(sys.executable, WITHOUT_RULES)) as kiosk:
        begin = time.monotonic()
        kiosk.begin()
        record(
            "the disk or network with the pictures does not answer",
            "all texts and buttons as always; cards in place of the pictures",
            seconds_until(lambda: told(kiosk, "does not come, so it is set aside")),
        )
        assert time.monotonic() - begin < 15
        begin = time.monotonic()
        assert kiosk.program.end(signal.SIGTERM) == 0
        record("the kiosk is ended while that disk does not answer", "it ends", time.monotonic() - begin)


@pytest.mark.parametrize("damage", ["deleted", "emptied", "half copied", "noise", "pipes"])
def test_pictures_that_are_damaged_while_it_runs(damage: str, exhibit: Exhibit, content: Path, record: Record) -> None:
    with exhibit.kiosk("--content", content) as kiosk:
        for path in pictures_in(content):
            data = path.read_bytes()
            path.unlink()
            if damage == "pipes":
                os.mkfifo(path)
            elif damage != "deleted":
                kept = {"emptied": b"", "half copied": data[: len(data) // 2], "noise": os.urandom(9999)}[damage]
                path.write_bytes(kept)
        begin = time.monotonic()
        tour(kiosk)
        assert told(kiosk, "cannot be shown")
        seen = "cards in place of the pictures that were not there yet; the visit goes on"
        record(f"all pictures are {damage} while it runs", seen, time.monotonic() - begin)
        assert kiosk.program.end(signal.SIGTERM) == 0


def test_three_hundred_odd_pictures_on_the_screens_of_one_kiosk(
    exhibit: Exhibit, content: Path, record: Record
) -> None:
    """One after the other in place of every picture: the same process is there at the end, and ends in order."""
    pictures = pictures_in(content)
    odd = [*odd_pictures.cut_short(seed=7, count=100), *odd_pictures.damaged(seed=8, count=200)]
    with exhibit.kiosk("--content", content) as kiosk:
        begin = time.monotonic()
        for number, (_, data) in enumerate(odd):
            pictures[number % len(pictures)].write_bytes(data)
        tour(kiosk)
        record("300 damaged pictures", "a card or the whole picture; the visit goes on", time.monotonic() - begin)
        assert kiosk.program.end(signal.SIGTERM) == 0


def test_a_folder_of_pictures_that_leads_elsewhere(
    exhibit: Exhibit, content: Path, tmp_path: Path, record: Record
) -> None:
    shutil.move(content / "media" / "spin", tmp_path / "spin")
    (content / "media" / "spin").symlink_to(tmp_path / "spin")
    begin = time.monotonic()
    with exhibit.kiosk("--content", content, "--screen", "station-explore") as kiosk:
        assert told(kiosk, "'spin' leads out of the media folder")
        record(
            "the folder of the turning station leads out of the media folder",
            "a card in place of the station, and all its texts",
            time.monotonic() - begin,
        )
