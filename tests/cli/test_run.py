"""`space-kiosk run`: it starts without a display too, logs, and ends when it is told to."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import environment, program, run
from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_minimal_content(tmp_path_factory.mktemp("content"))


class Running:
    """A kiosk that runs as a program of its own."""

    def __init__(self, home: Path, *arguments: str | Path) -> None:
        self.log = home / "state" / "space-operations-kiosk" / "log" / "kiosk.log"
        self.process = subprocess.Popen(
            program("run", *arguments),
            cwd=PROJECT,
            env=environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def wait_for(self, words: str) -> None:
        """Wait until the log holds `words`."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.process.poll() is None:
            if self.log.is_file() and words in self.log.read_text(encoding="utf-8"):
                return
            time.sleep(0.05)
        pytest.fail(f"the log never said {words!r}; the program said {self.end()}")

    def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str, str]:
        self.process.send_signal(number)
        try:
            out, err = self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            out, err = self.process.communicate()
        return self.process.returncode, out, err


@pytest.fixture
def kiosk(content: Path, tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path, "--content", content)
    running.wait_for("started")
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.communicate()


def test_without_a_display_it_says_so_and_runs(kiosk: Running) -> None:
    code, out, err = kiosk.end()
    assert (code, out) == (0, "")
    first, *rest = err.splitlines()
    assert first == "There is no display here, so the kiosk is drawn in memory and nobody can see it."
    assert all(" INFO kiosk: " in line for line in rest), rest


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_it_ends_cleanly(number: signal.Signals, kiosk: Running) -> None:
    code, _, err = kiosk.end(number)
    assert code == 0
    assert "Traceback" not in err
    assert "of null" not in err


@pytest.mark.parametrize(
    "address", ["programs", "programs/moon", "places", "pictures/pad", "story", "history", "questions"]
)
def test_it_can_begin_anywhere_without_a_complaint(address: str, content: Path, tmp_path: Path) -> None:
    running = Running(tmp_path, "--content", content, "--screen", address, "--language", "es")
    running.wait_for("started")
    time.sleep(0.3)
    code, _, err = running.end()
    assert code == 0
    assert not [line for line in err.splitlines() if " WARNING " in line or " ERROR " in line or " CRITICAL " in line]


def test_a_display_that_does_not_answer_is_one_clear_message(content: Path, tmp_path: Path) -> None:
    done = run(tmp_path, "run", "--content", content, DISPLAY=":54321", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("space-kiosk: ")
    assert "display" in last
    assert "Traceback" not in done.stderr
