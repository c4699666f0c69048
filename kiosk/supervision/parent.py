"""Watches over the kiosk where systemd does not: starts it, listens for its beats, and kills it when it hangs.

It loads nothing of Qt and nothing of the content, so that what brings the kiosk down does not touch it.
"""

import logging
import os
import signal
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import FrameType

from kiosk.supervision.bridge import WAIT_SECONDS, WAIT_VARIABLE, Bridge, named_wait
from kiosk.supervision.child import ENDED, PATIENCE_SECONDS, Run, outcome
from kiosk.supervision.codes import DISPLAY_STUCK, MEANINGS, NO_DISPLAY, TOLD_TO_END, WINDOW_GONE, WRONG_USAGE
from kiosk.supervision.link import (
    ANY_PROCESS_VARIABLE,
    PATIENCE_VARIABLE,
    PIPE_VARIABLE,
    PROCESS_VARIABLE,
    REPEATED_VARIABLE,
    SOCKET_VARIABLE,
    UNCLEAN_VARIABLE,
)
from kiosk.supervision.succession import COUNT_VARIABLE, SAFE_VARIABLE, STEADY_SECONDS

BACK_OFF_SECONDS = (1, 2, 5, 10, 30, 60)
"""What is waited before the next start, after the first failure in a row, the second, and so on."""
DISPLAY_SECONDS = 1.5
"""What is waited before a display is asked again that did not answer."""
SAFE_AFTER = 4
"""Failures in a row after which the kiosk is started in safe mode."""
SAFE_STARTS = 3
"""Of the starts after that: each third one is tried without safe mode, which may be what fails."""
RELIEF_BEATS = 3
"""Beats of the kiosk beside safe mode, after which it takes its place."""
TICK_SECONDS = 0.5

STANDARD_OUTPUT = 1
STOP = "stop"
STOP_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
STRAY_SIGNALS = tuple(
    getattr(signal, f"SIG{name}")
    for name in ("QUIT", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "PIPE", "IO", "PWR", "STKFLT", "XCPU", "XFSZ")
    if hasattr(signal, f"SIG{name}")
)
"""What would end a program by default, and means nothing to this one; the real-time signals are taken with them."""

log = logging.getLogger("supervisor")


class Parent:
    """Runs the kiosk again and again. `command` starts it, and with `--safe` behind it starts it in safe mode."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str] = os.environ, *, may_be_closed: bool = False
    ) -> None:
        """`may_be_closed`: a kiosk that ends in order, unasked by us, ends both, as its window was closed."""
        self._command = tuple(command)
        self._environment = child_environment(environment)
        self._final_codes = {WRONG_USAGE, TOLD_TO_END} if may_be_closed else {WRONG_USAGE}
        wait = named_wait(environment)
        self._bridge = Bridge(WAIT_SECONDS if wait is None else (wait,))
        self._words: SimpleQueue[tuple[Run | None, str]] = SimpleQueue()
        self._beside: Run | None = None
        """While safe mode is shown: the kiosk as it was meant, until it has proved itself."""
        self._failures = 0
        self._last_failed = False
        self._is_unclean = environment.get(UNCLEAN_VARIABLE) == "1"
        self._display_away = False
        self._stopped_by = ""

    def watch_over(self) -> int:
        """Return 0 once it is told to end, or what the kiosk ended with when another start would change nothing."""
        self._take_signals()
        if COUNT_VARIABLE in self._environment:
            log.warning("takes the place of a supervisor that was killed")
        while not self._stopped_by:
            code = self._run_once()
            if code in self._final_codes:
                log.info("the kiosk ended with %s; there is no other start", outcome(code))
                return code
            if not self._stopped_by:
                self._wait()
        log.info("told to end by %s", self._stopped_by)
        return 0

    def _take_signals(self) -> None:
        for number in STOP_SIGNALS:
            is_nohup = signal.getsignal(number) is signal.SIG_IGN and number == getattr(signal, "SIGHUP", None)
            if not is_nohup:
                signal.signal(number, self._stop)
        real_time = range(signal.SIGRTMIN, signal.SIGRTMAX + 1) if hasattr(signal, "SIGRTMIN") else ()
        for number in (*STRAY_SIGNALS, *real_time):
            signal.signal(number, _pass_over)  # not SIG_IGN, which the kiosk would inherit

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        self._stopped_by = signal.Signals(number).name
        self._words.put((None, STOP))  # wakes whoever waits; SimpleQueue.put may be called from a signal handler

    def _run_once(self) -> int | None:
        """Run the kiosk until it ends. Returns its exit code, None where it had none of its own."""
        run = self._start(safe=self._is_safe_due())
        if run is None:
            self._failures += 1
            return None
        run, why = self._watch(run)
        if why:
            return self._judge(run, why)
        for one in (self._beside, run):
            if one is not None:
                one.stop()
        return None

    def _is_safe_due(self) -> bool:
        safe = self._failures >= SAFE_AFTER and (self._failures - SAFE_AFTER) % SAFE_STARTS < SAFE_STARTS - 1
        if safe:
            log.warning("after %d failures in a row the kiosk is started in safe mode", self._failures)
        return safe

    def _start(self, *, safe: bool) -> Run | None:
        """Start the kiosk. Returns None, and says why, where that cannot be."""
        adds_safe = safe and "--safe" not in self._command
        facts = {
            UNCLEAN_VARIABLE: self._is_unclean,
            REPEATED_VARIABLE: self._display_away,
            SAFE_VARIABLE: adds_safe,
        }
        environment = self._environment | {name: "1" for name, is_so in facts.items() if is_so}
        command = (*self._command, "--safe") if adds_safe else self._command
        try:
            run = Run(command, environment, self._words, safe=safe)
        except OSError as error:  # the program is just being replaced, or memory is short
            log.error("the kiosk cannot be started: %s", error)  # noqa: TRY400 - the reason is all there is to say
            return None
        if not self._display_away:
            log.info("the kiosk is started as process %d", run.process)
        return run

    def _watch(self, run: Run) -> tuple[Run, str]:
        """Listen until the kiosk ends or hangs. Returns which one did, and why; no reason when it is to be stopped.

        It is another run than at first where safe mode has ended meanwhile.
        """
        while not self._stopped_by:
            self._listen(run)
            if run.safe:
                run = self._cross_bridge(run)
            if why := run.why_over():
                if self._beside is None:
                    return run, why
                log.error("safe mode ended (%s); the kiosk beside it takes its place", why)
                run = self._relieve(run, self._beside)
        return run, ""

    def _listen(self, run: Run) -> None:
        """Wait for a word, a tick at most, and count the time."""
        before = time.monotonic()
        speaker: Run | None = None
        word = ""
        with suppress(Empty):
            speaker, word = self._words.get(timeout=TICK_SECONDS)
        passed = min(time.monotonic() - before, TICK_SECONDS)
        for one in (run, self._beside):
            if one is not None:
                one.pass_time(passed)
        if speaker is not None:
            speaker.hear(word)

    def _cross_bridge(self, safe: Run) -> Run:
        """Try the kiosk as it was meant beside the safe one. Returns the one that is the kiosk from now on."""
        beside = self._beside
        if beside is None:
            if safe.attract and safe.well_seconds >= self._bridge.wait_seconds:
                self._try_beside(safe)
        elif why := beside.why_over():
            self._give_up(beside, outcome(beside.exit_code()) if why == ENDED else why)
        elif not beside.ready and not safe.attract:
            self._give_up(beside, "a visitor came")
        elif beside.beats >= RELIEF_BEATS:
            log.info("safe mode ends: the kiosk is well without it")
            return self._relieve(safe, beside)
        return safe

    def _try_beside(self, safe: Run) -> None:
        log.info("safe mode was well for %.0f s; the kiosk is tried without it", safe.well_seconds)
        safe.well_seconds = 0.0
        self._bridge.note_try()
        self._beside = self._start(safe=False)

    def _give_up(self, beside: Run, why: str) -> None:
        beside.abort() if beside.why_over() else beside.stop()
        self._beside = None
        log.warning("safe mode stays (%s); the next try is after %.0f s", why, self._bridge.wait_seconds)

    def _relieve(self, safe: Run, beside: Run) -> Run:
        """Let the kiosk beside take the place of the safe one. One failure more, soon, brings safe mode back."""
        self._beside = None
        self._failures = SAFE_AFTER - 1
        safe.stop()
        return beside

    def _judge(self, run: Run, why: str) -> int | None:
        """Take note of how a run ended. Returns its exit code, None where it hung."""
        code = None
        if why == ENDED:
            code = run.exit_code()
            why = f"{outcome(code)}, {MEANINGS[code]}" if code in MEANINGS else outcome(code)
        else:
            log.error("the kiosk hangs (%s) and is killed", why)
            run.abort()
        no_display = code == NO_DISPLAY or (code is None and run.asks_display)
        if code not in self._final_codes and not (no_display and self._display_away):
            log.error("the kiosk ended after %.1f s: %s", run.seconds, why)
        self._count_failures(run, code, no_display=no_display)
        self._is_unclean = code != TOLD_TO_END
        self._display_away = no_display
        return code

    def _count_failures(self, run: Run, code: int | None, *, no_display: bool) -> None:
        """What the display does is no failure, and neither is an end in order of a kiosk that showed its picture."""
        blameless = no_display or code in {DISPLAY_STUCK, WINDOW_GONE} or (code == TOLD_TO_END and run.ready)
        if run.ready and run.seconds >= STEADY_SECONDS:
            self._failures = 0
            if not run.safe:
                self._bridge.forget()
        elif no_display and self._last_failed:
            self._failures -= 1  # then what came just before was the display's doing as well
        self._failures += not blameless
        self._last_failed = not blameless

    def _wait(self) -> None:
        if self._display_away:
            seconds: float = DISPLAY_SECONDS
        else:
            seconds = BACK_OFF_SECONDS[max(min(self._failures, len(BACK_OFF_SECONDS)), 1) - 1]
            log.info("the next start is in %d s (failures in a row: %d)", seconds, self._failures)
        end = time.monotonic() + seconds
        while not self._stopped_by and (left := end - time.monotonic()) > 0:
            with suppress(Empty):
                self._words.get(timeout=left)


def _pass_over(number: int, _frame: FrameType | None) -> None:
    log.warning("signal %d does not end the supervisor; SIGTERM does", number)


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the kiosk: its line leads to us, and to nobody else."""
    others = (SOCKET_VARIABLE, PROCESS_VARIABLE, ANY_PROCESS_VARIABLE, WAIT_VARIABLE, UNCLEAN_VARIABLE)
    kept = {name: value for name, value in environment.items() if name not in others}
    line = {PIPE_VARIABLE: str(STANDARD_OUTPUT), PATIENCE_VARIABLE: str(round(PATIENCE_SECONDS * 1_000_000))}
    return kept | line
