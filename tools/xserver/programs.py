"""Starts and ends the programs that are looked at from outside, each in a process group of its own."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"


class MissingError(Exception):
    """Something that is not the kiosk's own is not installed here; the message says what, and what to do."""

    def __init__(self, what: Iterable[str]) -> None:
        super().__init__(f"{', '.join(what)} not installed here; `tools/set-up test` installs what is needed")


def need(*names: str) -> None:
    """Raise MissingError where one of these programs is missing."""
    missing = [name for name in names if shutil.which(name, path=SYSTEM_PATH) is None]
    if missing:
        raise MissingError(missing)


class Program:
    """A running program, what it writes to standard error in a file, and the way to end it."""

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        environment: Mapping[str, str],
        log: Path,
        keep_open: tuple[int, ...] = (),
    ) -> None:
        self._log = log
        with log.open("wb") as stream:
            self.process = subprocess.Popen(
                command,
                cwd=PROJECT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stream,
                process_group=0,
                pass_fds=keep_open,
            )

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def cpu_seconds(self) -> float:
        """What the process has computed so far, in steps of a hundredth of a second, as Linux counts it."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def errors(self) -> str:
        """What the program wrote to standard error so far."""
        return self._log.read_text("utf-8", "replace")

    def end(self, number: signal.Signals = signal.SIGTERM, seconds: float = 10) -> int:
        """Send the signal and return the exit code. Raises subprocess.TimeoutExpired when the program stays."""
        if self.running:
            self.process.send_signal(number)
        return self.process.wait(seconds)

    def clear_away(self) -> None:
        """End the program and all it started, whatever state it is in."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, number)
                self.process.wait(5)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue


def announced(read_end: int) -> str:
    """The first line that a program writes to a pipe, such as the display that it serves. Empty when it ended first."""
    with os.fdopen(read_end, "r") as stream:
        return stream.readline().strip()
