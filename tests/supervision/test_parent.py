"""The parent without a kiosk: small programs stand in for it, with shorter times than true ones."""

import os
import signal
import sys
import time
from pathlib import Path
from threading import Timer

import pytest

from kiosk.supervision import parent
from kiosk.supervision.parent import Parent, child_environment, outcome

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

BEATS = "print('READY=1', flush=True)\nwhile True: print('WATCHDOG=1', flush=True); time.sleep(0.1)\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "BACK_OFF_SECONDS", (0.1,))
    monkeypatch.setattr(parent, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setattr(parent, "START_SECONDS", 2.0)
    monkeypatch.setattr(parent, "TICK_SECONDS", 0.1)
    monkeypatch.setattr(parent, "END_SECONDS", 1.0)
    monkeypatch.setattr(signal, "signal", lambda *_: None)


class House:
    """A parent whose child writes a letter into a file at each start, and then does what the code says."""

    def __init__(self, folder: Path, code: str) -> None:
        self.starts = folder / "starts"
        begin = f"import sys, os, time, signal; n = open({str(self.starts)!r}, 'a+'); n.write('s' if '--safe' in sys.argv else 'n'); n.flush(); n.seek(0); n = len(n.read())\n"
        self.parent = Parent([sys.executable, "-c", begin + code])

    def watch_for(self, seconds: float) -> int:
        timer = Timer(seconds, self.parent._stop, (signal.SIGTERM, None))
        timer.start()
        try:
            return self.parent.watch_over()
        finally:
            timer.cancel()

    def count(self) -> str:
        return self.starts.read_text()


def test_a_kiosk_that_beats_is_left_alone(tmp_path: Path) -> None:
    house = House(tmp_path, BEATS)
    assert house.watch_for(2.5) == 0
    assert house.count() == "n"


@pytest.mark.parametrize("code", [0, 2])
def test_some_ends_are_final(code: int, tmp_path: Path) -> None:
    house = House(tmp_path, f"sys.exit({code})")
    assert house.watch_for(10) == code
    assert house.count() == "n"


def test_a_failing_kiosk_is_started_again_and_in_safe_mode_at_last(tmp_path: Path) -> None:
    house = House(tmp_path, f"if n < 6: sys.exit(1)\n{BEATS}")
    assert house.watch_for(4) == 0
    assert house.count() == "nnnnss"


def test_after_a_steady_run_earlier_failures_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "STEADY_SECONDS", 0.3)
    house = House(tmp_path, "if n > 8: sys.exit(0)\nprint('READY=1', flush=True); time.sleep(0.4); sys.exit(1)")
    assert house.watch_for(20) == 0
    assert house.count() == "n" * 9


@pytest.mark.parametrize(
    ("hang", "words"),
    [
        ("print('READY=1', flush=True); time.sleep(60)", "no beat for 1 s"),
        ("time.sleep(60)", "no picture for 2 s"),
        ("print('READY=1', flush=True); os.kill(os.getpid(), signal.SIGSTOP)", "no beat for 1 s"),
        (
            "signal.signal(signal.SIGABRT, signal.SIG_IGN); print('READY=1', flush=True); time.sleep(60)",
            "no beat for 1 s",
        ),
    ],
    ids=["after its first picture", "before it", "stopped", "deaf"],
)
def test_a_hanging_kiosk_is_killed(
    hang: str, words: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parent, "STACKS_SECONDS", 0.5)
    house = House(tmp_path, f"if n > 1: sys.exit(0)\n{hang}")
    begin = time.monotonic()
    assert house.watch_for(20) == 0
    assert time.monotonic() - begin < 6
    assert house.count() == "nn"
    assert f"the kiosk hangs ({words}) and is killed" in caplog.text


def test_a_kiosk_that_does_not_end_is_killed(tmp_path: Path) -> None:
    house = House(
        tmp_path,
        f"signal.signal(signal.SIGTERM, signal.SIG_IGN); print(os.getpid(), file=open({str(tmp_path / 'pid')!r}, 'w'), flush=True)\n{BEATS}",
    )
    assert house.watch_for(1.5) == 0
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_a_program_that_is_missing_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    watcher = Parent(["/nowhere/kiosk"])
    Timer(0.5, watcher._stop, (signal.SIGINT, None)).start()
    assert watcher.watch_over() == 0
    assert caplog.text.count("cannot be started") >= 2


def test_the_line_of_the_kiosk_leads_to_the_parent_alone() -> None:
    given = {"HOME": "/home/kiosk", "NOTIFY_SOCKET": "/run/x", "WATCHDOG_PID": "1", "WATCHDOG_USEC": "1"}
    assert child_environment(given) == {"HOME": "/home/kiosk", "KIOSK_BEAT_PIPE": "1", "WATCHDOG_USEC": "1000000"}


def test_how_a_kiosk_ended_is_said_in_words() -> None:
    assert outcome(-signal.SIGKILL) == "killed by SIGKILL"
    assert outcome(75) == "exit code 75"


def test_without_a_console_the_kiosk_may_write_to_standard_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    told = tmp_path / "told"
    House(tmp_path, f"open({str(told)!r}, 'w').write(os.readlink('/proc/self/fd/2'))").watch_for(10)
    assert told.read_text() == os.devnull
