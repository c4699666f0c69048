"""Who watches over the kiosk learns what it must, and the kiosk comes back from whatever befalls it."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import ImageStat

from tests.outside.displays import Display, open_xvfb
from tests.outside.harness import or_skip
from tests.outside.programs import Program
from tests.outside.screen import Screen
from tests.outside.supervisor import HANG, Supervised, children_of, environment_at, is_alive, supervised

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd and /proc are things of Linux")

START_SECONDS = 20.0
BACK_SECONDS = 10.0
PATIENCE_SECONDS = 3.0
STILL_SECONDS = 20.0
LEAST_BRIGHTNESS = 2.0
"""A screen without a window is black; the attract screen's pictures are not."""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    """A display of its own for each test, since some of them stop it."""
    with or_skip():
        one = open_xvfb(tmp_path)
    yield one
    one.signal(signal.SIGCONT)
    one.close()


@pytest.fixture
def screen(display: Display) -> Iterator[Screen]:
    one = Screen(display.name)
    yield one
    one.close()


@pytest.fixture
def kiosk(display: Display, tmp_path: Path) -> Iterator[Supervised]:
    with supervised(display.name, tmp_path, PATIENCE_SECONDS) as one:
        assert one.listener.listen(START_SECONDS, "READY=1"), one.program.errors
        yield one


def shows_something(screen: Screen) -> bool:
    return ImageStat.Stat(screen.picture().convert("L")).mean[0] > LEAST_BRIGHTNESS


def comes_true(what: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


def test_it_is_ready_when_its_first_picture_is_there_and_not_before(
    display: Display, screen: Screen, tmp_path: Path
) -> None:
    with supervised(display.name, tmp_path, PATIENCE_SECONDS) as kiosk:
        assert kiosk.listener.listen(START_SECONDS, "READY=1"), kiosk.program.errors
        assert kiosk.listener.heard[0][1] == "READY=1"
        assert shows_something(screen)


def test_a_display_that_draws_nothing_is_never_ready(display: Display, tmp_path: Path) -> None:
    display.signal(signal.SIGSTOP)
    with supervised(display.name, tmp_path, PATIENCE_SECONDS) as kiosk:
        assert not kiosk.listener.listen(5, "READY=1")
        assert kiosk.listener.heard == []


def test_a_still_screen_beats_on_and_says_when_it_ends(kiosk: Supervised) -> None:
    kiosk.listener.listen(STILL_SECONDS)
    beats = kiosk.listener.beats()
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    assert len(beats) >= STILL_SECONDS / PATIENCE_SECONDS * 2
    assert max(gaps) < PATIENCE_SECONDS, gaps
    assert kiosk.program.end() == 0
    assert kiosk.listener.listen(1, "STOPPING=1")


def test_a_frozen_kiosk_does_not_beat(kiosk: Supervised) -> None:
    assert kiosk.listener.listen(PATIENCE_SECONDS, "WATCHDOG=1")
    kiosk.signal(signal.SIGSTOP)
    kiosk.listener.listen(0.5)
    before = len(kiosk.listener.heard)
    assert not kiosk.listener.listen(PATIENCE_SECONDS, "WATCHDOG=1")
    assert len(kiosk.listener.heard) == before
    kiosk.signal(signal.SIGCONT)
    assert kiosk.listener.listen(PATIENCE_SECONDS, "WATCHDOG=1")


def test_a_hang_in_python_is_silent_and_its_line_is_told_at_the_abort(display: Display, tmp_path: Path) -> None:
    with supervised(display.name, tmp_path, PATIENCE_SECONDS, command=("-c", HANG)) as kiosk:
        assert kiosk.listener.listen(START_SECONDS, "READY=1"), kiosk.program.errors
        kiosk.listener.listen(2)
        assert not kiosk.listener.listen(PATIENCE_SECONDS, "WATCHDOG=1")
        assert kiosk.program.end(signal.SIGABRT) == -signal.SIGABRT
        assert "the_guilty_line" in kiosk.program.errors


def test_a_display_that_hangs_is_told_by_silence_or_by_leaving(kiosk: Supervised, display: Display) -> None:
    """With X the kiosk itself waits for the server; with Wayland it beats on without frames, and leaves."""
    assert kiosk.listener.listen(PATIENCE_SECONDS, "WATCHDOG=1")
    display.signal(signal.SIGSTOP)
    end = time.monotonic() + 2 * PATIENCE_SECONDS
    kiosk.listener.listen(2 * PATIENCE_SECONDS)
    silent_since = kiosk.listener.beats()[-1]
    assert end - silent_since > PATIENCE_SECONDS or kiosk.program.process.poll() == 75


class Home:
    """A kiosk under its parent process."""

    def __init__(self, display: Display, screen: Screen, folder: Path) -> None:
        command = [sys.executable, "-m", "kiosk", "run", "--supervised", "--renderer", "software"]
        self.parent = Program(command, environment=environment_at(display.name, folder), log=folder / "parent.log")
        self._screen = screen

    def wait_for_start(self) -> None:
        assert comes_true(lambda: "shows its first picture" in self.parent.errors, START_SECONDS), self.parent.errors

    @property
    def child(self) -> int:
        (child,) = children_of(self.parent.process.pid)
        return child

    def shows_something_anew(self, than: int) -> bool:
        """Whether a kiosk other than this process comes to show its first picture, in time."""
        return comes_true(
            lambda: children_of(self.parent.process.pid) not in ([], [than]) and shows_something(self._screen),
            BACK_SECONDS,
        )


@pytest.fixture
def home(display: Display, screen: Screen, tmp_path: Path) -> Iterator[Home]:
    one = Home(display, screen, tmp_path)
    try:
        one.wait_for_start()
        yield one
    finally:
        one.parent.clear_away()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV], ids=lambda number: number.name)
def test_without_systemd_a_kiosk_that_dies_or_freezes_is_back_in_time(home: Home, number: signal.Signals) -> None:
    first = home.child
    os.kill(first, number)
    assert home.shows_something_anew(first), home.parent.errors
    assert not is_alive(first)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_its_parent_ends_both(home: Home, number: signal.Signals) -> None:
    child = home.child
    assert home.parent.end(number) == 0
    assert not is_alive(child)
    assert f"told to end by {number.name}" in home.parent.errors


def test_a_parent_that_dies_leaves_no_orphan(home: Home) -> None:
    child = home.child
    home.parent.end(signal.SIGKILL)
    assert comes_true(lambda: not is_alive(child), BACK_SECONDS)


def test_each_event_is_a_line_of_the_supervisors_log(home: Home, tmp_path: Path) -> None:
    first = home.child
    os.kill(first, signal.SIGKILL)
    assert home.shows_something_anew(first)
    home.parent.end()
    log = tmp_path / ".local" / "state" / "space-operations-kiosk" / "log" / "supervisor.log"
    text = log.read_text("utf-8")
    for words in ("is started as process", "killed by SIGKILL", "the next start is in 1 s", "told to end by SIGTERM"):
        assert words in text
