"""Succession: the kiosk takes the place of a supervisor that was killed, in its own process."""

import os
import subprocess
import sys
from collections.abc import Mapping, MutableMapping, Sequence

from kiosk.supervision.link import PATIENCE_VARIABLE, PIPE_VARIABLE, REPEATED_VARIABLE, UNCLEAN_VARIABLE

COUNT_VARIABLE = "KIOSK_SUCCESSION"
"""The successors so far, one soon after the other."""
SAFE_VARIABLE = "KIOSK_ADDED_SAFE"
"""Is `1` where the supervisor has put `--safe` behind the words that it was given."""
MOST_SUCCESSORS = 5
"""In a row. Whoever dies that often is not helped by one more."""
STEADY_SECONDS = 300.0
"""A kiosk that ran this long begins the count anew: of successors, and of failures in a row."""
OF_A_CHILD = (PIPE_VARIABLE, PATIENCE_VARIABLE, REPEATED_VARIABLE, SAFE_VARIABLE)


def may_succeed(seconds: float, environment: MutableMapping[str, str] = os.environ) -> bool:
    """Whether a kiosk that ran for some seconds may become the supervisor."""
    if seconds >= STEADY_SECONDS:
        environment.pop(COUNT_VARIABLE, None)
    return _count(environment) < MOST_SUCCESSORS


def successor_words(words: Sequence[str], environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the words that the supervisor had, from those of the kiosk that it started."""
    return list(words[:-1] if environment.get(SAFE_VARIABLE) == "1" and words[-1:] == ["--safe"] else words)


def successor_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment of the successor: that of a supervisor, and its place in the count."""
    kept = {name: value for name, value in environment.items() if name not in OF_A_CHILD}
    return kept | {UNCLEAN_VARIABLE: "1", COUNT_VARIABLE: str(_count(environment) + 1)}


def _count(environment: Mapping[str, str]) -> int:
    words = environment.get(COUNT_VARIABLE, "")
    return int(words) if words.isdecimal() else 0


def become(command: list[str], environment: dict[str, str]) -> int:
    """Go on as this program. Returns an exit code where it cannot, and on Windows, where it is started beside us."""
    if sys.platform == "win32":
        subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # noqa: S603
        return 0
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)  # nobody reads the pipe any more
    try:
        os.execve(command[0], command, environment)  # noqa: S606 - our own program
    except OSError:
        return 1
