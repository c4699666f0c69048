"""`space-kiosk run`: it starts without a display too, logs, and ends when it is told to."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.site.log.notices import read
from tests.cli.commands import environment, program, run
from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content
from tests.platform.pictures import quarters, save

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_minimal_content(tmp_path_factory.mktemp("content"))


class Running:
    """A kiosk that runs as a program of its own."""

    def __init__(self, home: Path, *arguments: str | Path, **more: str) -> None:
        self.log = home / "state" / "space-operations-kiosk" / "log" / "kiosk.log"
        self._earlier = self.log.stat().st_size if self.log.exists() else 0
        self.process = subprocess.Popen(
            program("run", *arguments),
            cwd=PROJECT,
            env=environment(home, **more),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def wait_for(self, words: str) -> None:
        """Wait until what this kiosk has logged holds `words`."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.process.poll() is None:
            if self.log.is_file() and words in self.log.read_bytes()[self._earlier :].decode():
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
    lines = err.splitlines()
    lines.remove("There is no display here, so the kiosk is drawn in memory and nobody can see it.")
    assert all(" INFO kiosk: " in line for line in lines), lines


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
    assert done.returncode == 69
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("space-kiosk: ")
    assert "display" in last
    assert "Traceback" not in done.stderr


def test_in_safe_mode_nothing_that_was_asked_for_can_keep_it_from_starting(tmp_path: Path) -> None:
    content = write_minimal_content(tmp_path / "broken")
    (content / "kiosk.yaml").write_text("title: [", encoding="utf-8")
    asked = ["--content", content, "--site", tmp_path / "none.yaml", "--screen", "nowhere", "--language", "fr"]
    running = Running(tmp_path, "--safe", "--renderer", "opengl", *asked)
    running.wait_for("started with the software renderer")
    code, _, err = running.end()
    assert code == 0
    assert "bundled with the program, for safe mode" in err
    assert "no language 'fr'" in err


def test_under_a_supervisor_a_word_that_means_nothing_closes_no_exhibit(tmp_path: Path) -> None:
    """A site file may be on a stick that comes later, and content may have changed since the words were written."""
    asked = ["--site", tmp_path / "none.yaml", "--screen", "nowhere", "--language", "fr"]
    running = Running(tmp_path, *asked, NOTIFY_SOCKET=str(tmp_path / "nobody"))
    running.wait_for("started")
    code, _, err = running.end()
    assert code == 0
    assert f"there is no site file {tmp_path / 'none.yaml'}" in err
    assert "no language 'fr'" in err


def own_content(home: Path) -> Path:
    """Content in the folder where this user keeps it, with pictures that the check accepts."""
    folder = write_minimal_content(home / "data" / "space-operations-kiosk" / "content")
    for file in (folder / "media").rglob("*.png"):
        save(quarters(320, 200), file)
    return folder


def test_own_content_is_shown_when_it_checks_clean(tmp_path: Path, qt_app: QGuiApplication) -> None:
    folder = own_content(tmp_path)
    running = Running(tmp_path)
    running.wait_for("started")
    running.wait_for(f"shows the content in {folder}: this site's own")
    assert running.end()[0] == 0
    again = Running(tmp_path)
    again.wait_for("started")
    assert "bundled" not in again.end()[2], "what was checked is shown at once the next time"


@pytest.mark.parametrize("fault", ["missing", "broken"])
def test_content_that_is_named_and_of_no_use_means_the_bundled_one(fault: str, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    if fault == "broken":
        write_minimal_content(folder)
        (folder / "kiosk.yaml").write_text("title: [", encoding="utf-8")
    asked = ["--content", folder, "--screen", "programs/of-their-own", "--language", "fr"]
    running = Running(tmp_path, *asked)
    running.wait_for("started")
    code, _, err = running.end()
    assert code == 0
    assert f"WARNING kiosk: the content in {folder} is not shown: " in err
    assert "bundled with the program" in err
    assert "content" in read(tmp_path / "state" / "space-operations-kiosk")


def test_content_that_comes_later_is_shown_once_it_is_there(tmp_path: Path) -> None:
    running = Running(tmp_path, "--content", tmp_path / "stick", KIOSK_LOOK_SECONDS="0.2")
    running.wait_for("bundled with the program")
    running.wait_for("started")
    write_minimal_content(tmp_path / "stick")
    running.wait_for("named on the command line")
    assert running.end()[0] == 0
    assert read(tmp_path / "state" / "space-operations-kiosk") == {}


def test_own_content_is_shown_where_nothing_can_be_kept(tmp_path: Path, qt_app: QGuiApplication) -> None:
    folder = own_content(tmp_path)
    (tmp_path / "cache").write_bytes(b"")
    running = Running(tmp_path)
    running.wait_for(f"shows the content in {folder}: this site's own")
    assert running.end()[0] == 0


def test_own_content_with_a_fault_is_told_and_the_bundled_one_shown(tmp_path: Path, qt_app: QGuiApplication) -> None:
    folder = own_content(tmp_path)
    (folder / "media" / "sky.png").write_bytes(b"no picture")
    site = tmp_path / "config" / "space-operations-kiosk" / "site.yaml"
    site.parent.mkdir(parents=True)
    site.write_text("language: fr\n")
    running = Running(tmp_path)
    running.wait_for("is not shown")
    code, _, err = running.end()
    assert code == 0
    assert f"WARNING kiosk: the content in {folder} is not shown" in err
    assert "sky.png" in err
    assert "bundled with the program" in err
    assert "no language 'fr', so its first one is used" in err


def test_what_is_set_aside_and_what_is_wrong_with_the_settings_is_in_the_log(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / "content")
    file = folder / "screens" / "programs.yaml"
    file.write_text(file.read_text("utf-8").replace("as_of: 2025-01-30", "as_of: 2025-02-30", 1), "utf-8")
    site = tmp_path / "site.yaml"
    site.write_text("idle_seconds: soon\n", "utf-8")
    running = Running(tmp_path, "--content", folder, "--site", site)
    running.wait_for("started")
    assert running.end()[0] == 0
    told = running.log.read_text("utf-8")
    assert f"WARNING kiosk: set aside in {folder}: screens/programs.yaml:" in told
    assert "idle_seconds" in told
    assert "settings" in read(tmp_path / "state" / "space-operations-kiosk")
    site.write_text("idle_seconds: 45\n", "utf-8")
    mended = Running(tmp_path, "--content", folder, "--site", site)
    mended.wait_for("started")
    mended.end()
    assert "settings" not in read(tmp_path / "state" / "space-operations-kiosk")
