"""The parent without a kiosk: small programs stand in for it, with shorter times than true ones."""

import os
import signal
import sys
import time
from pathlib import Path
from threading import Thread, Timer

import pytest

from kiosk.supervision import child, parent
from kiosk.supervision.child import outcome
from kiosk.supervision.parent import Parent, child_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

BEGIN = """
import os, signal, sys, time
starts = open({starts!r}, "a+")
starts.write("s" if "--safe" in sys.argv else "n")
starts.flush()
starts.seek(0)
n = len(starts.read())
def say(word): print(word, flush=True)
def beat():
    while True:
        say("WATCHDOG=1")
        time.sleep(0.1)
"""
BEATS = "say('READY=1'); beat()\n"
ATTRACTS = "say('READY=1'); say('X_KIOSK=attract'); beat()\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "BACK_OFF_SECONDS", (0.1,))
    monkeypatch.setattr(parent, "DISPLAY_SECONDS", 0.1)
    monkeypatch.setattr(child, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setattr(child, "START_SECONDS", 2.0)
    monkeypatch.setattr(parent, "TICK_SECONDS", 0.1)
    monkeypatch.setattr(child, "END_SECONDS", 1.0)
    monkeypatch.setattr(signal, "signal", lambda *_: None)


class House:
    """A parent whose child writes a letter into a file at each start, and then does what the code says."""

    def __init__(self, folder: Path, code: str, *, may_be_closed: bool = True, **environment: str) -> None:
        self.starts = folder / "starts"
        begin = BEGIN.format(starts=str(self.starts))
        self.parent = Parent(
            [sys.executable, "-c", begin + code], os.environ | environment, may_be_closed=may_be_closed
        )

    def watch_for(self, seconds: float) -> int:
        timer = Timer(seconds, self.parent._stop, (signal.SIGTERM, None))
        timer.start()
        try:
            return self.parent.watch_over()
        finally:
            timer.cancel()

    def watch_until(self, count: str, and_more: float = 0.5) -> int:
        """Watch until these starts were made and some time more, which would show another one; 20 s at most."""
        Thread(target=self._stop_after, args=(count, and_more), daemon=True).start()
        return self.watch_for(20)

    def _stop_after(self, count: str, and_more: float) -> None:
        while not self.starts.exists() or not self.count().startswith(count):
            time.sleep(0.05)
        time.sleep(and_more)
        self.parent._stop(signal.SIGTERM, None)

    def count(self) -> str:
        return self.starts.read_text()


def test_a_kiosk_that_beats_is_left_alone(tmp_path: Path) -> None:
    house = House(tmp_path, BEATS)
    assert house.watch_for(1.8) == 0
    assert house.count() == "n"


def test_wrong_usage_is_final(tmp_path: Path) -> None:
    house = House(tmp_path, "sys.exit(2)", may_be_closed=False)
    assert house.watch_for(10) == 2
    assert house.count() == "n"


def test_a_window_for_work_that_is_closed_ends_both(tmp_path: Path) -> None:
    house = House(tmp_path, "say('READY=1'); sys.exit(0)")
    assert house.watch_for(10) == 0
    assert house.count() == "n"


def test_a_kiosk_that_others_end_in_order_is_started_again_and_never_in_safe_mode(tmp_path: Path) -> None:
    house = House(tmp_path, f"if n < 8: say('READY=1'); sys.exit(0)\n{BEATS}", may_be_closed=False)
    assert house.watch_until("n" * 8) == 0
    assert house.count() == "n" * 8


def test_a_failing_kiosk_is_started_again_and_in_safe_mode_at_last(tmp_path: Path) -> None:
    house = House(tmp_path, f"if n < 6: sys.exit(1)\n{BEATS}")
    assert house.watch_until("nnnnss") == 0
    assert house.count() == "nnnnss"


def test_safe_mode_that_fails_itself_is_left_for_each_third_start(tmp_path: Path) -> None:
    house = House(tmp_path, "sys.exit(0 if n > 9 else 1)")
    assert house.watch_for(20) == 0
    assert house.count() == "nnnnssnssn"


def test_after_a_steady_run_earlier_failures_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "STEADY_SECONDS", 0.3)
    house = House(tmp_path, "if n > 5: sys.exit(0)\nsay('READY=1'); time.sleep(0.4); sys.exit(1)")
    assert house.watch_for(20) == 0
    assert house.count() == "n" * 6


@pytest.mark.parametrize(
    "away",
    ["sys.exit(69)", "say('X_KIOSK=asks-display'); time.sleep(60)", "say('READY=1'); sys.exit(75)"],
    ids=["is not there", "does not answer", "takes no frames"],
)
def test_a_display_is_no_reason_for_safe_mode(away: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "START_SECONDS", 0.3)
    house = House(tmp_path, f"if n < 7: {away}\n{BEATS}")
    assert house.watch_until("n" * 7) == 0
    assert house.count() == "n" * 7


def test_a_kiosk_that_died_because_the_display_did_has_not_failed(tmp_path: Path) -> None:
    house = House(tmp_path, f"if n > 12: beat()\nsys.exit(69 if n % 2 == 0 else 1)\n{BEATS}")
    assert house.watch_until("n" * 12) == 0
    assert set(house.count()) == {"n"}


def test_a_display_that_is_away_for_long_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    House(tmp_path, "sys.exit(2 if n > 8 else 69)").watch_for(10)
    assert caplog.text.count("the display does not answer") == 1
    assert caplog.text.count("is started as process") == 1


BRIDGE = "if n < 5: sys.exit(1)\n"
NORMAL_IS_WELL = f"{BRIDGE}if '--safe' in sys.argv: {ATTRACTS}{ATTRACTS}"


def test_safe_mode_ends_by_itself_with_one_kiosk_beside_the_other(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    house = House(tmp_path, NORMAL_IS_WELL, KIOSK_BRIDGE_SECONDS="1")
    assert house.watch_until("nnnnsn", and_more=1) == 0
    assert house.count() == "nnnnsn"
    said = [record.getMessage() for record in caplog.records]
    ready = [number for number, words in enumerate(said) if "first picture" in words]
    assert len(ready) == 2
    assert ready[-1] < said.index("safe mode ends: the kiosk is well without it")


def test_while_a_visitor_is_there_safe_mode_stays(tmp_path: Path) -> None:
    visited = NORMAL_IS_WELL.replace("say('X_KIOSK=attract')", "say('X_KIOSK=visitor')", 1)
    house = House(tmp_path, visited, KIOSK_BRIDGE_SECONDS="1")
    assert house.watch_until("nnnns", and_more=1.5) == 0
    assert house.count() == "nnnns"


def test_a_visitor_who_comes_meanwhile_keeps_safe_mode(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    safe = "say('READY=1'); say('X_KIOSK=attract'); time.sleep(0.9); say('WATCHDOG=1'); time.sleep(0.5); say('X_KIOSK=visitor'); beat()"
    house = House(tmp_path, f"{BRIDGE}if '--safe' in sys.argv: {safe}\ntime.sleep(60)", KIOSK_BRIDGE_SECONDS="1")
    assert house.watch_until("nnnnsn", and_more=1) == 0
    assert house.count() == "nnnnsn"
    assert "safe mode stays (a visitor came)" in caplog.text


@pytest.mark.parametrize("fails", ["sys.exit(1)", "time.sleep(60)"])
def test_where_the_reason_stands_safe_mode_stays_and_the_next_try_waits_longer(
    fails: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parent, "WAIT_SECONDS", (0.5, 60.0))
    house = House(tmp_path, f"{BRIDGE}if '--safe' in sys.argv: {ATTRACTS}{fails}")
    assert house.watch_until("nnnnsn", and_more=2) == 0
    assert house.count() == "nnnnsn"


def test_a_failure_soon_after_brings_safe_mode_back_at_once(tmp_path: Path) -> None:
    soon = "say('READY=1')\nfor _ in range(9): say('WATCHDOG=1'); time.sleep(0.1)\nsys.exit(1)"
    house = House(tmp_path, f"{BRIDGE}if '--safe' in sys.argv: {ATTRACTS}{soon}", KIOSK_BRIDGE_SECONDS="1")
    assert house.watch_until("nnnnsns", and_more=0.1) == 0
    assert house.count().startswith("nnnnsns")


def test_safe_mode_that_dies_meanwhile_leaves_the_kiosk_beside_it(tmp_path: Path) -> None:
    dies = "say('READY=1'); say('X_KIOSK=attract')\n for _ in range(14): say('WATCHDOG=1'); time.sleep(0.1)\n sys.exit(1)\n"
    code = f"{BRIDGE}if '--safe' in sys.argv:\n {dies}say('READY=1'); time.sleep(0.8); beat()"
    house = House(tmp_path, code, KIOSK_BRIDGE_SECONDS="1")
    assert house.watch_until("nnnnsn", and_more=1.5) == 0
    assert house.count() == "nnnnsn"


def test_a_start_that_says_that_it_goes_on_may_take_its_time(tmp_path: Path) -> None:
    slow = "for _ in range(3): say('EXTEND_TIMEOUT_USEC=1500000'); time.sleep(0.9)\n"
    house = House(tmp_path, slow + BEATS)
    assert house.watch_for(3.5) == 0
    assert house.count() == "n"


def test_what_is_no_text_does_no_harm(tmp_path: Path) -> None:
    noise = "sys.stdout.buffer.write(bytes(range(256)) * 100 + b'\\n'); sys.stdout.flush()\n"
    house = House(tmp_path, noise + BEATS)
    assert house.watch_for(1.8) == 0
    assert house.count() == "n"


@pytest.mark.parametrize("code", ["sys.exit(2)", "if n > 1: sys.exit(2)\nsys.exit(1)"])
def test_who_starts_after_a_failure_learns_it(code: str, tmp_path: Path) -> None:
    told = tmp_path / "told"
    tell = f"open({str(told)!r}, 'a').write(os.environ.get('KIOSK_UNCLEAN', '0'))\n"
    House(tmp_path, tell + code).watch_for(10)
    assert told.read_text() == ("0" if code == "sys.exit(2)" else "01")


@pytest.mark.parametrize(
    ("hang", "words"),
    [
        ("say('READY=1'); time.sleep(60)", "no beat for 1 s"),
        ("time.sleep(60)", "no sign of life for 2 s"),
        ("say('READY=1'); os.kill(os.getpid(), signal.SIGSTOP)", "no beat for 1 s"),
        (
            "signal.signal(signal.SIGABRT, signal.SIG_IGN); say('READY=1'); time.sleep(60)",
            "no beat for 1 s",
        ),
    ],
    ids=["after its first picture", "before it", "stopped", "deaf"],
)
def test_a_hanging_kiosk_is_killed(
    hang: str, words: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "STACKS_SECONDS", 0.5)
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
    assert child_environment(given) == {"HOME": "/home/kiosk", "KIOSK_BEAT_PIPE": "1", "WATCHDOG_USEC": "4500000"}


def test_how_a_kiosk_ended_is_said_in_words() -> None:
    assert outcome(-signal.SIGKILL) == "killed by SIGKILL"
    assert outcome(-63) == "killed by signal 63"
    assert outcome(75) == "exit code 75"


def test_without_a_console_the_kiosk_may_write_to_standard_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    told = tmp_path / "told"
    House(tmp_path, f"open({str(told)!r}, 'w').write(os.readlink('/proc/self/fd/2'))").watch_for(10)
    assert told.read_text() == os.devnull
