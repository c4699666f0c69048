"""Watches over the kiosk where no systemd does: starts it, listens for its beats, kills it when it hangs.

It loads nothing of Qt and nothing of the content, so that what brings the kiosk down does not touch it.
"""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import FrameType
from typing import TextIO

from kiosk.supervision.link import (
    ANY_PROCESS_VARIABLE,
    BEAT,
    PATIENCE_VARIABLE,
    PIPE_VARIABLE,
    PROCESS_VARIABLE,
    READY,
    SOCKET_VARIABLE,
)

PATIENCE_SECONDS = 4.5
"""How long a kiosk may be silent before it counts as hanging."""
START_SECONDS = 60.0
"""How long it may take to its first picture."""
BACK_OFF_SECONDS = (1, 2, 5, 10, 30, 60)
"""What is waited before the next start, after the first failure in a row, the second, and so on."""
STEADY_SECONDS = 300.0
"""After a run of this length the failures before it are forgotten."""
SAFE_AFTER = 4
"""Failures in a row after which the kiosk is started in safe mode."""
STACKS_SECONDS = 3.0
END_SECONDS = 8.0
TICK_SECONDS = 0.5

FINAL_CODES = {0: "it was asked to end", 2: "it cannot do what it was asked, and another start would not change that"}
"""Exit codes after which there is no other start."""

STANDARD_OUTPUT = 1
ENDED = "ended"
STOP = "stop"
STOP_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)

log = logging.getLogger("supervisor")


class Run:
    """One run of the kiosk, and the words that come from it."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.words = SimpleQueue[str]()
        self.ready = False
        self._begin = time.monotonic()
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            # A program without a console has none on Windows; the kiosk would get one that fails at the first word.
            stderr=None if sys.stderr is not None else subprocess.DEVNULL,
            encoding="utf-8",
        )
        self._process = process
        threading.Thread(target=self._listen, args=(process.stdout,), daemon=True).start()
        log.info("the kiosk is started as process %d", process.pid)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._begin

    def _listen(self, output: TextIO) -> None:
        with output:
            for line in output:
                self.words.put(line.strip())
        self.words.put(ENDED)

    def watch(self) -> str:
        """Listen until the kiosk ends, hangs, or is to be stopped. Returns ENDED, STOP, or why it counts as hanging.

        Silence is counted in waits of our own, so that a computer that slept does not look like a kiosk that hung.
        """
        silent = 0.0
        while silent < (PATIENCE_SECONDS if self.ready else START_SECONDS):
            try:
                word = self.words.get(timeout=TICK_SECONDS)
            except Empty:
                silent += TICK_SECONDS
                continue
            if word in {ENDED, STOP}:
                return word
            if word == READY:
                self.ready = True
                log.info("the kiosk shows its first picture after %.1f s", self.seconds)
            if word in {READY, BEAT}:
                silent = 0.0
        return f"no beat for {silent:.0f} s" if self.ready else f"no picture for {silent:.0f} s"

    def abort(self) -> None:
        """Kill it. On POSIX it writes its stacks first; one that was stopped is let go on to do so."""
        if os.name == "posix":
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGABRT)
                self._process.send_signal(signal.SIGCONT)
        self._wait_or_kill(STACKS_SECONDS if os.name == "posix" else 0)

    def stop(self) -> None:
        """Ask it to end, and kill it if it does not."""
        with suppress(ProcessLookupError):
            self._process.terminate()
            if os.name == "posix":
                self._process.send_signal(signal.SIGCONT)
        self._wait_or_kill(END_SECONDS)

    def _wait_or_kill(self, seconds: float) -> None:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def exit_code(self) -> int:
        """Return how the process ended; one that closed its output and stays is killed."""
        self._wait_or_kill(END_SECONDS)
        return self._process.returncode


class Parent:
    """Runs the kiosk again and again. `command` starts it, and with `--safe` behind it starts it in safe mode."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
        self._command = tuple(command)
        self._environment = child_environment(environment)
        self._failures = 0
        self._stopped_by = ""
        self._words = SimpleQueue[str]()

    def watch_over(self) -> int:
        """Return 0 once it is told to end, or what the kiosk ended with when another start would change nothing."""
        for number in STOP_SIGNALS:
            signal.signal(number, self._stop)
        while not self._stopped_by:
            code = self._run_once()
            if code in FINAL_CODES:
                log.info("the kiosk ended with code %d: %s", code, FINAL_CODES[code])
                return code
            if not self._stopped_by:
                self._wait()
        log.info("told to end by %s", self._stopped_by)
        return 0

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        self._stopped_by = signal.Signals(number).name
        self._words.put(STOP)  # wakes whoever waits; SimpleQueue.put may be called from a signal handler

    def _run_once(self) -> int | None:
        """Run the kiosk until it ends. Returns its exit code, None where it had none of its own."""
        safe = self._failures >= SAFE_AFTER
        if safe:
            log.warning("after %d failures in a row the kiosk is started in safe mode", self._failures)
        try:
            run = Run((*self._command, "--safe") if safe else self._command, self._environment)
        except OSError as error:  # the program is just being replaced, or memory is short
            self._failures += 1
            log.error("the kiosk cannot be started: %s", error)  # noqa: TRY400 - the reason is all there is to say
            return None
        self._words = run.words
        why = STOP if self._stopped_by else run.watch()
        if why == STOP:
            run.stop()
            return None
        code = None
        if why == ENDED:
            code = run.exit_code()
            why = outcome(code)
        else:
            log.error("the kiosk hangs (%s) and is killed", why)
            run.abort()
        self._failures = 1 if run.ready and run.seconds >= STEADY_SECONDS else self._failures + 1
        if code not in FINAL_CODES:
            log.error("the kiosk ended after %.1f s: %s", run.seconds, why)
        return code

    def _wait(self) -> None:
        seconds = BACK_OFF_SECONDS[min(self._failures, len(BACK_OFF_SECONDS)) - 1]
        log.info("the next start is in %d s (failures in a row: %d)", seconds, self._failures)
        end = time.monotonic() + seconds
        while not self._stopped_by and (left := end - time.monotonic()) > 0:
            with suppress(Empty):
                self._words.get(timeout=left)


def child_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the kiosk: its line leads to us, and to nobody else."""
    others = (SOCKET_VARIABLE, PROCESS_VARIABLE, ANY_PROCESS_VARIABLE)
    kept = {name: value for name, value in environment.items() if name not in others}
    line = {PIPE_VARIABLE: str(STANDARD_OUTPUT), PATIENCE_VARIABLE: str(round(PATIENCE_SECONDS * 1_000_000))}
    return kept | line


def outcome(code: int) -> str:
    """Say how a process ended."""
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
