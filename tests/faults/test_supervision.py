"""What happens to the kiosk, its supervisor or its display while it runs: the picture is back, and it is the right one."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.supervision.bridge import WAIT_SECONDS
from tests.faults.conftest import Record
from tests.outside.contents import copy_content
from tests.outside.harness import or_skip
from tests.outside.home import Home, at_home, comes_true, shows_something
from tests.outside.screen import Screen
from tests.outside.supervisor import is_alive
from tools.xserver.displays import Display, open_xvfb

BACK_SECONDS = 10.0
START_LIMIT_SECONDS = 20.0
AWAY_SECONDS = 25.0
SHORT_WAIT_SECONDS = 5
"""In place of the minutes that safe mode must be well."""
BRIDGE_LIMIT_SECONDS = 60.0

DESKTOP_THEN_PICTURE = "the desktop for a moment, then the attract screen"


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with or_skip():
        one = open_xvfb(tmp_path)
    yield one
    one.close()


@pytest.fixture
def screen(display: Display) -> Iterator[Screen]:
    with closing(Screen(display.name)) as one:
        yield one


@pytest.fixture
def home(display: Display, tmp_path: Path) -> Iterator[Home]:
    with at_home(display, tmp_path) as one:
        yield one


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (signal.SIGKILL, "the kiosk is killed"),
        (signal.SIGSEGV, "the kiosk crashes"),
        (signal.SIGSTOP, "the kiosk freezes"),
        (signal.SIGTERM, "somebody else ends the kiosk in order"),
        (signal.SIGUSR1, "a signal without a meaning to the kiosk"),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_the_kiosk(number: signal.Signals, fault: str, home: Home, screen: Screen, record: Record) -> None:
    os.kill(home.child, number)
    seconds = home.is_back(1, screen, BACK_SECONDS)
    seen = "a picture that stands still, then the attract screen" if number is signal.SIGSTOP else DESKTOP_THEN_PICTURE
    record(fault, seen, seconds)


@pytest.mark.parametrize("delay", [0.1, 0.25, 0.5, 0.8])
def test_a_start_that_hangs(delay: float, display: Display, screen: Screen, tmp_path: Path, record: Record) -> None:
    home = Home(display, tmp_path)
    try:
        assert comes_true(lambda: "is started as process" in home.parent.errors, BACK_SECONDS)
        time.sleep(delay)
        os.kill(home.child, signal.SIGSTOP)
        if home.pictures:
            pytest.skip(f"the start took less than {delay} s")
        seconds = home.is_back(0, screen, START_LIMIT_SECONDS + BACK_SECONDS)
    finally:
        home.parent.clear_away()
    assert seconds < START_LIMIT_SECONDS
    record("the kiosk freezes while it starts", "the desktop, then the attract screen", seconds)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGABRT], ids=lambda number: number.name)
def test_the_supervisor(number: signal.Signals, home: Home, screen: Screen, record: Record) -> None:
    child = home.child
    home.parent.end(number)
    seconds = home.is_back(1, screen, BACK_SECONDS)
    assert is_alive(child), "the kiosk goes on as the supervisor"
    record("the supervisor is killed", DESKTOP_THEN_PICTURE, seconds)


def test_supervisors_that_are_killed_again_and_again_end_at_last(home: Home, screen: Screen) -> None:
    for pictures in range(1, 6):
        child = home.child
        os.kill(home.supervisor, signal.SIGKILL)
        home.is_back(pictures, screen, BACK_SECONDS)
        home.supervisor = child
    child = home.child
    os.kill(home.supervisor, signal.SIGKILL)
    assert comes_true(lambda: not is_alive(child), BACK_SECONDS)


def test_the_display_goes_away_for_long(tmp_path: Path, record: Record) -> None:
    with or_skip():
        gone = open_xvfb(tmp_path)
    with at_home(gone, tmp_path) as home:
        gone.close()
        time.sleep(AWAY_SECONDS)
        again = open_xvfb(tmp_path, name=gone.name)
        try:
            with closing(Screen(again.name)) as screen:
                seconds = home.is_back(1, screen, BACK_SECONDS)
            assert "safe mode" not in home.parent.errors
            assert home.parent.errors.count("does not answer") <= 2, "it is told once, not every second"
        finally:
            home.parent.clear_away()
            again.close()
    record(f"the X server is away for {AWAY_SECONDS:.0f} s", "the attract screen, once the server is back", seconds)


def test_safe_mode_ends_without_a_flicker(display: Display, screen: Screen, tmp_path: Path, record: Record) -> None:
    """The seconds of the record stand for the true wait, of which the test waits a short one."""
    content = copy_content(tmp_path)
    kiosk = content / "kiosk.yaml"
    kiosk.write_text(kiosk.read_text("utf-8").replace("en: Touch to explore", "en: OUR OWN MUSEUM"), "utf-8")
    with at_home(display, tmp_path, "--content", str(content), KIOSK_BRIDGE_SECONDS=str(SHORT_WAIT_SECONDS)) as home:
        own = f"shows the content in {content}"
        home.fail_into_safe_mode()
        before, pictures = home.parent.errors.count(own), home.pictures
        begin = time.monotonic()
        while "safe mode ends" not in home.parent.errors:
            assert shows_something(screen), "a visitor would have seen it go dark"
            assert time.monotonic() - begin < BRIDGE_LIMIT_SECONDS, home.parent.errors
        seconds = time.monotonic() - begin
        assert home.pictures == pictures + 1
        for _ in range(50):
            assert shows_something(screen)
            time.sleep(0.05)
        assert home.parent.errors.count(own) == before + 1
        assert "--safe" not in Path(f"/proc/{home.child}/cmdline").read_text("utf-8")
    record(
        "the reason for safe mode has gone",
        "the bundled exhibit for five minutes more, then, while nobody is there, the own one without a gap",
        WAIT_SECONDS[0] - SHORT_WAIT_SECONDS + seconds,
    )


@pytest.mark.parametrize("megabytes", [300, 350, 400, 450, 500, 600, 800])
def test_too_little_memory_is_never_called_a_picture(
    megabytes: int, display: Display, screen: Screen, tmp_path: Path
) -> None:
    """Whatever the limit: where a kiosk says that there is a picture, and stays, there is one."""
    limit = ("sh", "-c", f'ulimit -v {megabytes * 1024}; exec "$@"', "sh")
    home = Home(display, tmp_path, under=limit)
    try:
        assert comes_true(lambda: home.pictures > 0 or "next start" in home.parent.errors, START_LIMIT_SECONDS)
        for _ in range(10):
            said = [child for child in home.children if f"process {child} shows" in home.parent.errors]
            time.sleep(1)
            assert not (said and said == home.children) or shows_something(screen), home.parent.errors
        assert home.parent.errors.count("\n") < 300, "the log is flooded"
    finally:
        home.parent.clear_away()
