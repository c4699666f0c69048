"""One run of the kiosk as its parent sees it: the process, and the words that come from it."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from queue import SimpleQueue
from typing import BinaryIO

from kiosk.supervision.link import (
    ASKS_DISPLAY,
    ATTRACT,
    BEAT,
    HAS_DISPLAY,
    MORE_TIME,
    READY,
    START_SECONDS,
    VISITOR,
)

PATIENCE_SECONDS = 4.5
"""How long a kiosk may be silent before it counts as hanging."""
STACKS_SECONDS = 3.0
END_SECONDS = 8.0
LONGEST_LINE = 4096
"""Bytes; what is longer was not said by the kiosk's line."""

ENDED = "ended"

log = logging.getLogger("supervisor")


class Run:
    """One run of the kiosk. Its words go into `words`, with the run itself, since two may run at once."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        words: "SimpleQueue[tuple[Run | None, str]]",
        *,
        safe: bool,
    ) -> None:
        """Start the kiosk. Raises OSError where that cannot be."""
        self.safe = safe
        self.ready = False
        self.attract = False
        self.beats = 0
        self.well_seconds = 0.0
        """How long it has shown its picture, by the parent's count."""
        self.asks_display = False
        self._words = words
        self._patience = START_SECONDS
        self._silent = 0.0
        self._has_ended = False
        self._begin = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            # A program without a console has none on Windows; the kiosk would get one that fails at the first word.
            stderr=None if sys.stderr is not None else subprocess.DEVNULL,
        )
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()

    @property
    def process(self) -> int:
        return self._process.pid

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._begin

    def _listen(self, output: BinaryIO) -> None:
        with output:
            while line := output.readline(LONGEST_LINE):
                self._words.put((self, line.decode("utf-8", "replace").strip()))
        self._words.put((self, ENDED))

    def hear(self, word: str) -> None:
        """Take one of its words."""
        if word == ENDED:
            self._has_ended = True
        elif word == READY:
            self._take_first_picture()
        elif word == BEAT and self.ready:
            self.beats += 1
        elif word in {ATTRACT, VISITOR}:
            self.attract = word == ATTRACT
        elif word in {ASKS_DISPLAY, HAS_DISPLAY}:
            self.asks_display = word == ASKS_DISPLAY
        elif word.startswith(MORE_TIME) and not self.ready:
            self._patience = _seconds_of(word)
        else:
            return
        self._silent = 0.0

    def _take_first_picture(self) -> None:
        if not self.ready:
            self.ready = True
            self.asks_display = False
            self._patience = PATIENCE_SECONDS
            log.info("process %d shows its first picture after %.1f s", self.process, self.seconds)

    def pass_time(self, seconds: float) -> None:
        """Count the time that the parent was awake: a computer that slept is no kiosk that hung."""
        self._silent += seconds
        if self.ready:
            self.well_seconds += seconds

    def why_over(self) -> str:
        """Return ENDED, why it counts as hanging, or nothing while all is well."""
        if self._has_ended:
            return ENDED
        if self._silent < self._patience:
            return ""
        return f"no beat for {self._silent:.0f} s" if self.ready else f"no sign of life for {self._silent:.0f} s"

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


def _seconds_of(word: str) -> float:
    microseconds = word.removeprefix(MORE_TIME)
    return int(microseconds) / 1_000_000 if microseconds.isdecimal() else START_SECONDS


def outcome(code: int) -> str:
    """Say how a process ended."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"killed by {signal.Signals(-code).name}"
    except ValueError:  # one of the numbers without a name
        return f"killed by signal {-code}"
