"""A supervisor of our own: the socket on which systemd would listen, and a kiosk that talks to it."""

import os
import signal
import socket
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.xserver.programs import SYSTEM_PATH, Program

HANG = """
import sys, time
from PySide6.QtCore import QTimer
from kiosk.platform.heartbeat import Heartbeat
begin = Heartbeat.__init__
def the_guilty_line():
    while True: time.sleep(0.1)
def begin_and_hang(heartbeat, *arguments):
    begin(heartbeat, *arguments)
    heartbeat.shown.connect(lambda: QTimer.singleShot(1500, the_guilty_line))
Heartbeat.__init__ = begin_and_hang
from kiosk.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The kiosk with a fault: some time after its first picture a slot never returns."""


class Listener:
    """What the kiosk says, word by word, each with its moment (time.monotonic)."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self.heard: list[tuple[float, str]] = []

    def listen(self, seconds: float, until: str = "") -> bool:
        """Listen for some seconds, or until a word is heard. Returns whether it was."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                words = self._socket.recv(4096).decode().split()
            except TimeoutError:
                break
            self.heard += [(time.monotonic(), word) for word in words]
            if until in words:
                return True
        return False

    def beats(self) -> list[float]:
        """The moments of all beats so far."""
        return [moment for moment, word in self.heard if word == "WATCHDOG=1"]

    def close(self) -> None:
        self._socket.close()


class Supervised:
    """A kiosk and who listens to it."""

    def __init__(self, program: Program, listener: Listener) -> None:
        self.program = program
        self.listener = listener

    def signal(self, number: signal.Signals) -> None:
        self.program.process.send_signal(number)


def environment_at(display: str, folder: Path, **more: str) -> Mapping[str, str]:
    """The environment of a kiosk on a display, whose user's folders are below `folder`."""
    return {"PATH": SYSTEM_PATH, "HOME": str(folder), "LANG": "C.UTF-8", "DISPLAY": display, **more}


@contextmanager
def supervised(
    display: str, folder: Path, patience_seconds: float, *, command: Sequence[str] = ("-m", "kiosk")
) -> Iterator[Supervised]:
    """Run a kiosk that is asked for a beat within these seconds, and listen to it."""
    path = folder / "notify"
    listener = Listener(path)
    surroundings = environment_at(
        display, folder, NOTIFY_SOCKET=str(path), WATCHDOG_USEC=str(round(patience_seconds * 1e6))
    )
    program = Program(
        [sys.executable, *command, "run", "--renderer", "software"], environment=surroundings, log=folder / "kiosk.log"
    )
    try:
        yield Supervised(program, listener)
    finally:
        listener.close()
        program.clear_away()


def children_of(process: int) -> list[int]:
    """The processes that a process has started, as Linux lists them."""
    listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    return [int(number) for number in listed.split()]


def is_alive(process: int) -> bool:
    """Whether a process runs; one that has ended and waits for its parent does not."""
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
