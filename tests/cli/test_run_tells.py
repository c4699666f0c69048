"""What a run tells staff in its log: each part that was set aside, once, however the run was started."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import __version__
from tests.cli.commands import environment, program
from tests.conftest import PROJECT
from tests.content.edits import Swap
from tests.content.minimal import write_minimal_content

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals and folders")

PLACE = re.compile(r"(\S+\.yaml:\d+:\d+: \S+: .+\. .+)")
"""File, line, column, path, what is wrong and what to do."""


def write_faulty_content(folder: Path) -> Path:
    """Content with a fault in each of three files."""
    write_minimal_content(folder)
    Swap("screens/programs.yaml", "show_until: 2027-12-31", "show_until: soon")(folder)
    Swap("screens/news.yaml", "title: {en: Title of", "titel: {en: Title of")(folder)
    Swap("screens/pictures.yaml", "focus: [0.5, 0.25]", "focus: [5, 0.25]")(folder)
    return folder


FAULTY_FILES = ["screens/news.yaml", "screens/pictures.yaml", "screens/programs.yaml"]


class Kiosk:
    """A run as a program of its own."""

    def __init__(self, home: Path, *options: str | Path, closed: bool = False) -> None:
        self.log_file = home / "state" / "space-operations-kiosk" / "log" / "kiosk.log"
        command = program("run", *options)
        self.process = subprocess.Popen(
            ["sh", "-c", 'exec "$@" 2>&-', "sh", *command] if closed else command,
            cwd=PROJECT,
            env=environment(home, KIOSK_LOOK_SECONDS="0.2"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @property
    def log(self) -> str:
        return self.log_file.read_text("utf-8") if self.log_file.is_file() else ""

    def wait_for(self, words: str) -> None:
        deadline = time.monotonic() + 60
        while words not in self.log:
            assert time.monotonic() < deadline, f"{words!r} is not said in:\n{self.log}"
            assert self.process.poll() is None, self.log
            time.sleep(0.05)

    def end(self) -> str:
        """End it in order, and return its whole log."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(30) == 0
        return self.log


def told_faults(log: str) -> list[str]:
    """The faults in content that a log tells of, without their folder."""
    return [match[1] for line in log.splitlines() if " WARNING " in line and (match := PLACE.search(line))]


def files_of(faults: list[str]) -> list[str]:
    return sorted(fault.partition(":")[0] for fault in faults)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return write_faulty_content(tmp_path / "content")


@pytest.fixture
def kiosks() -> Iterator[list[Kiosk]]:
    """Runs that are ended after the test, whatever happens."""
    started: list[Kiosk] = []
    yield started
    for kiosk in started:
        if kiosk.process.poll() is None:
            kiosk.process.kill()
        kiosk.process.wait()


@pytest.mark.parametrize("closed", [False, True], ids=["with standard error", "without standard error"])
def test_each_part_set_aside_is_a_line(closed: bool, faulty: Path, tmp_path: Path, kiosks: list[Kiosk]) -> None:
    kiosks.append(kiosk := Kiosk(tmp_path, "--content", faulty, closed=closed))
    kiosk.wait_for("started with")
    log = kiosk.end()
    assert files_of(told_faults(log)) == FAULTY_FILES
    assert f"version {__version__}" in log


def test_each_fault_of_own_content_that_is_not_shown_is_a_line(tmp_path: Path, kiosks: list[Kiosk]) -> None:
    own = tmp_path / "data" / "space-operations-kiosk" / "content"
    own.parent.mkdir(parents=True)
    write_faulty_content(own)
    kiosks.append(kiosk := Kiosk(tmp_path))
    kiosk.wait_for("is not shown (")
    time.sleep(1.0)
    told = told_faults(kiosk.end())
    assert set(files_of(told)) >= set(FAULTY_FILES)
    assert len(set(told)) == len(told)


def test_content_that_cannot_be_shown_tells_why_once(tmp_path: Path, kiosks: list[Kiosk]) -> None:
    """It is opened again and again, since it may have been mended."""
    broken = write_minimal_content(tmp_path / "content")
    (broken / "kiosk.yaml").write_text("title: [", encoding="utf-8")
    kiosks.append(kiosk := Kiosk(tmp_path, "--content", broken))
    kiosk.wait_for("started with")
    time.sleep(2.0)
    log = kiosk.end()
    assert len([line for line in log.splitlines() if "kiosk.yaml:1:" in line]) == 1
    assert "more times" not in log
    assert "times more" not in log


def test_content_that_comes_and_goes_tells_its_faults_once(faulty: Path, tmp_path: Path, kiosks: list[Kiosk]) -> None:
    """As on a network drive."""
    kiosks.append(kiosk := Kiosk(tmp_path, "--content", faulty))
    kiosk.wait_for("started with")
    away = faulty.rename(tmp_path / "away")
    kiosk.wait_for(f"there is no folder {faulty}")
    kiosk.wait_for("bundled with the program")
    Swap("screens/questions.yaml", "summary: {en: About", "sumary: {en: About")(away)
    away.rename(faulty)
    kiosk.wait_for("screens/questions.yaml:")
    told = told_faults(kiosk.end())
    assert files_of(told) == sorted([*FAULTY_FILES, "screens/questions.yaml"]), "what was told is not told again"


def test_what_keeps_it_from_starting_is_in_the_log_too(tmp_path: Path) -> None:
    content = write_faulty_content(tmp_path / "content")
    done = subprocess.run(
        program("run", "--content", content, "--screen", "nowhere"),
        cwd=PROJECT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    log = (tmp_path / "state" / "space-operations-kiosk" / "log" / "kiosk.log").read_text("utf-8")
    assert "ERROR kiosk: the kiosk does not start: there is no screen or item 'nowhere'" in log
    assert files_of(told_faults(log)) == FAULTY_FILES, "what was set aside may be the reason"
    assert done.stderr.splitlines()[-1].startswith("space-kiosk: there is no screen or item 'nowhere'")
    assert "does not start" not in done.stderr, "it is printed once"
