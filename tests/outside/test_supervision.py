"""Who watches over the kiosk learns what it must, and the kiosk comes back from whatever befalls it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest

from tests.outside.contents import PROJECT, copy_content
from tests.outside.harness import or_skip
from tests.outside.home import Home, at_home, comes_true, shows_something
from tests.outside.screen import Screen
from tests.outside.supervisor import HANG, Supervised, environment_at, is_alive, supervised
from tools.xserver.displays import Display, open_xvfb
from tools.xserver.programs import SYSTEM_PATH, Program, need

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd and /proc are things of Linux")

START_SECONDS = 20.0
BACK_SECONDS = 10.0
PATIENCE_SECONDS = 3.0
STILL_SECONDS = 20.0
OPENS_PIPES = "from kiosk.content.assets import media; media.find_picture = lambda folder, name: folder / name"
RUN_KIOSK = "import sys; from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"


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


def test_it_is_ready_when_its_first_picture_is_there_and_not_before(
    display: Display, screen: Screen, tmp_path: Path
) -> None:
    with supervised(display.name, tmp_path, PATIENCE_SECONDS) as kiosk:
        assert kiosk.listener.listen(START_SECONDS, "READY=1"), kiosk.program.errors
        assert "WATCHDOG=1" not in [word for _, word in kiosk.listener.heard]
        assert shows_something(screen)


def test_a_display_that_draws_nothing_is_never_ready(display: Display, tmp_path: Path) -> None:
    display.signal(signal.SIGSTOP)
    with supervised(display.name, tmp_path, PATIENCE_SECONDS) as kiosk:
        assert not kiosk.listener.listen(5, "READY=1")
        assert {word for _, word in kiosk.listener.heard} <= {"EXTEND_TIMEOUT_USEC=15000000", "X_KIOSK=asks-display"}


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


@pytest.fixture
def home(display: Display, tmp_path: Path) -> Iterator[Home]:
    with at_home(display, tmp_path) as one:
        yield one


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV], ids=lambda number: number.name)
def test_without_systemd_a_kiosk_that_dies_or_freezes_is_back_in_time(
    home: Home, screen: Screen, number: signal.Signals
) -> None:
    first = home.child
    os.kill(first, number)
    home.is_back(1, screen, BACK_SECONDS)
    assert not is_alive(first)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda number: number.name)
def test_its_parent_ends_both(home: Home, number: signal.Signals) -> None:
    child = home.child
    assert home.parent.end(number) == 0
    assert not is_alive(child)
    assert f"told to end by {number.name}" in home.parent.errors


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda number: number.name)
def test_a_kiosk_that_others_end_is_back(home: Home, screen: Screen, number: signal.Signals) -> None:
    os.kill(home.child, number)
    home.is_back(1, screen, BACK_SECONDS)
    assert home.parent.running


def test_signals_that_mean_nothing_end_nothing(home: Home) -> None:
    child = home.child
    for name in (
        "USR1",
        "USR2",
        "ALRM",
        "QUIT",
        "PIPE",
        "VTALRM",
        "PROF",
        "IO",
        "PWR",
        "XCPU",
        "XFSZ",
        "RTMIN",
        "CHLD",
    ):
        home.parent.process.send_signal(getattr(signal, f"SIG{name}"))
    time.sleep(PATIENCE_SECONDS)
    assert home.parent.running
    assert home.child == child


def test_a_kiosk_that_waits_for_a_dead_disk_succeeds_its_supervisor_all_the_same(
    display: Display, screen: Screen, tmp_path: Path
) -> None:
    content = copy_content(tmp_path)
    never = content / "media" / "station" / "over-earth.jpg"
    never.unlink()
    os.mkfifo(never)
    (tmp_path / "sitecustomize.py").write_text(OPENS_PIPES, "utf-8")
    path = os.pathsep.join((str(tmp_path), str(PROJECT)))
    with at_home(display, tmp_path, "--content", str(content), PYTHONPATH=path) as home:
        child = home.child
        home.parent.end(signal.SIGKILL)
        home.is_back(1, screen, BACK_SECONDS)
        home.supervisor = child
        assert is_alive(home.child)
        assert "a picture is still being decoded" in home.parent.errors


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV], ids=lambda number: number.name)
def test_a_supervisor_that_is_killed_has_a_successor(home: Home, screen: Screen, number: signal.Signals) -> None:
    child = home.child
    home.parent.end(number)
    home.is_back(1, screen, BACK_SECONDS)
    home.supervisor = child
    assert is_alive(home.child)
    os.kill(home.child, signal.SIGKILL)
    home.is_back(2, screen, BACK_SECONDS)


def test_each_event_is_a_line_of_the_supervisors_log(home: Home, screen: Screen, tmp_path: Path) -> None:
    os.kill(home.child, signal.SIGKILL)
    home.is_back(1, screen, BACK_SECONDS)
    home.parent.end()
    log = tmp_path / ".local" / "state" / "space-operations-kiosk" / "log" / "supervisor.log"
    text = log.read_text("utf-8")
    for words in ("is started as process", "killed by SIGKILL", "the next start is in 1 s", "told to end by SIGTERM"):
        assert words in text


def test_without_memory_to_paint_it_is_never_ready_and_leaves(display: Display, tmp_path: Path) -> None:
    """With 400 MB of addresses Python and Qt start, and no picture can be painted."""
    limit = ("-c", "import resource; resource.setrlimit(resource.RLIMIT_AS, (419430400,) * 2)\n" + RUN_KIOSK)
    with supervised(display.name, tmp_path, PATIENCE_SECONDS, command=limit) as kiosk:
        with suppress(subprocess.TimeoutExpired):  # one that hangs is ended by its supervisor
            assert kiosk.program.process.wait(START_SECONDS) not in {0, 2}
        kiosk.listener.listen(0.5)
        assert {"READY=1", "WATCHDOG=1"}.isdisjoint(word for _, word in kiosk.listener.heard)
        assert kiosk.program.errors.count("\n") < 100, "the log is flooded"


def test_safe_mode_of_systemds_fallback_ends_by_itself(display: Display, tmp_path: Path) -> None:
    safe = ("-c", "import os, sys; os.environ['KIOSK_BRIDGE_SECONDS'] = '3'; sys.argv.append('--safe')\n" + RUN_KIOSK)
    with supervised(display.name, tmp_path, PATIENCE_SECONDS, command=safe) as kiosk:
        assert kiosk.listener.listen(START_SECONDS, "READY=1"), kiosk.program.errors
        assert kiosk.program.process.wait(10) == 0


def test_a_window_that_is_taken_off_the_display_is_back_each_time(home: Home, screen: Screen, display: Display) -> None:
    with or_skip():
        need("xdotool")
    for _ in range(2):
        assert comes_true(lambda: shows_something(screen), BACK_SECONDS), home.parent.errors
        take_off = ["xdotool", "search", "--class", "space-kiosk", "windowunmap", "--sync", "%@"]
        subprocess.run(take_off, env={"DISPLAY": display.name, "PATH": SYSTEM_PATH}, check=True, timeout=10)
        assert not shows_something(screen)
    assert comes_true(lambda: shows_something(screen), BACK_SECONDS), home.parent.errors


class Second:
    """A kiosk that is started where there may be one already."""

    def __init__(self, display: str, folder: Path, *options: str, **more: str) -> None:
        self.program = Program(
            [sys.executable, "-m", "kiosk", "run", *options],
            environment=environment_at(display, folder, **more),
            log=folder / "second.log",
        )

    def leaves(self) -> bool:
        """Whether it ends with an error, and with one line that says why."""
        code = self.program.process.wait(10)
        return code not in {0, None} and self.program.errors.count("\n") == 1 and "already" in self.program.errors


@pytest.mark.parametrize("options", [(), ("--supervised",), ("--safe",)], ids=" ".join)
def test_a_second_kiosk_says_so_and_leaves(
    options: tuple[str, ...], home: Home, display: Display, tmp_path: Path
) -> None:
    for name in (display.name, f"{display.name}.0", f"unix{display.name}"):
        second = Second(name, tmp_path, *options)
        assert second.leaves(), second.program.errors
    assert home.parent.running


def test_who_does_not_lie_over_it_may_come_second(home: Home, display: Display, tmp_path: Path) -> None:
    windowed = Second(display.name, tmp_path, "--windowed", "--size", "640x480")
    (tmp_path / "other").mkdir()
    other_user = Second(display.name, tmp_path / "other")
    in_memory = Second(display.name, tmp_path / "other", QT_QPA_PLATFORM="offscreen")
    time.sleep(4)
    for one in (windowed, other_user, in_memory):
        assert one.program.end() == 0, one.program.errors


def test_a_kiosk_that_was_killed_is_not_in_the_way(home: Home, display: Display, tmp_path: Path) -> None:
    os.killpg(home.parent.process.pid, signal.SIGKILL)
    home.parent.process.wait(5)
    second = Second(display.name, tmp_path)
    time.sleep(2)
    assert second.program.end() == 0, second.program.errors


def test_a_lock_that_cannot_be_is_no_fault(display: Display, tmp_path: Path) -> None:
    state = tmp_path / ".local" / "state" / "space-operations-kiosk"
    (state / f"display-x_{display.name[1:]}").mkdir(parents=True)
    with at_home(display, tmp_path) as home:
        assert home.parent.running
