"""The kiosk's line to its supervisor: systemd, or the parent process of `run --supervised`.

Both are told the same words, those of sd_notify. systemd reads them from a socket that it names in the environment,
the parent from the kiosk's standard output, since a pipe is there on every system.
"""

import os
import socket
from collections.abc import Callable, Mapping

READY = "READY=1"
BEAT = "WATCHDOG=1"
STOPPING = "STOPPING=1"
STUCK = "WATCHDOG=trigger"
"""To systemd: act as if no beat had come. The main process of its unit is the compositor, which ends for no child."""
MORE_TIME = "EXTEND_TIMEOUT_USEC="
"""Before the first picture: the start goes on, and its next sign of life comes within this time."""
ATTRACT = "X_KIOSK=attract"
VISITOR = "X_KIOSK=visitor"
"""Whether a visitor is there. systemd passes over what begins with X_."""
ASKS_DISPLAY = "X_KIOSK=asks-display"
"""The start waits for the display to answer: what it waits for from now on is no fault of the kiosk's."""
HAS_DISPLAY = "X_KIOSK=has-display"

SOCKET_VARIABLE = "NOTIFY_SOCKET"
PIPE_VARIABLE = "KIOSK_BEAT_PIPE"
"""Names the file descriptor that the parent reads."""
PATIENCE_VARIABLE = "WATCHDOG_USEC"
PROCESS_VARIABLE = "WATCHDOG_PID"
ANY_PROCESS_VARIABLE = "KIOSK_WATCHDOG"
"""Is `1` where another process of the unit stands in WATCHDOG_PID: a compositor that starts the kiosk."""
UNCLEAN_VARIABLE = "KIOSK_UNCLEAN"
"""Is `1` where the supervisor knows that the last run did not end in order."""
REPEATED_VARIABLE = "KIOSK_REPEATED"
"""Is `1` where the last run found no display either, so that the log need not tell it anew every second."""

START_SECONDS = 15.0
"""How long a start may go without a sign of life."""


class SupervisorLink:
    """A line to the supervisor. `patience_seconds` is how long it waits for a beat; None where it wants none."""

    def __init__(self, supervisor: str, patience_seconds: float | None, send: Callable[[bytes], object]) -> None:
        """`send` raises BrokenPipeError once nobody listens any more, and another OSError for a moment's trouble."""
        self.supervisor = supervisor
        self.patience_seconds = patience_seconds
        self._send = send

    def say(self, *words: str) -> bool:
        """Send the words, a line each. Returns whether the supervisor is still there."""
        lines = "".join(" ".join(word.split("\n")) + "\n" for word in words)
        try:
            self._send(lines.encode(errors="backslashreplace"))
        except BrokenPipeError:
            return False
        except OSError:  # its queue is full, or it restarts: the next beat tells it as much
            return True
        return True

    def goes_on(self, seconds: float = START_SECONDS) -> None:
        """Tell that the start goes on, and that its next sign of life, or its picture, comes within these seconds."""
        self.say(f"{MORE_TIME}{round(1_000_000 * seconds)}")


def find_link(environment: Mapping[str, str] = os.environ) -> SupervisorLink | None:
    """Return the line that the environment names, or None where nobody watches over the kiosk."""
    pipe, address = environment.get(PIPE_VARIABLE, ""), environment.get(SOCKET_VARIABLE, "")
    if pipe.isdecimal():
        return SupervisorLink("its parent process", _patience(environment), _pipe_sender(int(pipe)))
    if address and hasattr(socket, "AF_UNIX"):
        return SupervisorLink("systemd", _patience(environment), _socket_sender(address))
    return None


def _patience(environment: Mapping[str, str]) -> float | None:
    microseconds, process = environment.get(PATIENCE_VARIABLE, ""), environment.get(PROCESS_VARIABLE)
    is_meant = process in {None, str(os.getpid())} or environment.get(ANY_PROCESS_VARIABLE) == "1"
    return int(microseconds) / 1_000_000 if microseconds.isdecimal() and int(microseconds) and is_meant else None


def _pipe_sender(descriptor: int) -> Callable[[bytes], object]:
    if os.name == "posix":
        os.set_blocking(descriptor, False)  # a parent that does not read must not stop the kiosk

    def send(words: bytes) -> None:
        try:
            os.write(descriptor, words)
        except BlockingIOError:
            raise
        except OSError as error:  # Windows has more than one number for a pipe without a reader
            raise BrokenPipeError from error

    return send


def _socket_sender(address: str) -> Callable[[bytes], object]:
    name = f"\0{address[1:]}" if address.startswith("@") else address

    def send(words: bytes) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as datagrams:
            datagrams.setblocking(False)
            datagrams.sendto(words, name)

    return send
