"""One kiosk for each user and display: a lock turns away a second one, and ends with the process that holds it."""

import errno
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.surroundings import IN_MEMORY, named_platform

_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_UNSEEN = IN_MEMORY | {"vnc"}
"""Platforms of Qt that draw where nobody else does."""


class Instance:
    """Holds the locks of all displays that the environment names, from `take` on until the process ends."""

    def __init__(self, folder: Path, environment: Mapping[str, str] = os.environ) -> None:
        self._folder = folder
        self._names = display_names(environment)
        self._held: list[int] = []

    def take(self) -> bool:
        """Return False where another kiosk has a display. Where there can be no lock, nothing is known: True."""
        return all(self._take(self._folder / f"display-{name}") for name in self._names)

    def _take(self, file: Path) -> bool:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(file, _OPEN, 0o600)
        except OSError:
            return True
        self._held.append(descriptor)
        try:
            _lock(descriptor)
        except OSError as error:
            return error.errno not in _TAKEN
        return True


def display_names(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return a name for each display that a kiosk may open; none where it draws in memory."""
    if sys.platform == "win32":
        return [f"session-{_windows_session()}"]
    if named_platform(environment) in _UNSEEN:
        return []
    x, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    names = [f"x{_without_screen(x)}"] if x else []
    if wayland:
        names.append(f"wayland-{Path(environment.get('XDG_RUNTIME_DIR', ''), wayland)}")
    return [re.sub(r"[^\w.-]", "_", name) for name in names]


def _without_screen(display: str) -> str:
    """`:0` for `:0.0`, `unix:0` and `unix/:0.0`, which are all the same server."""
    host, _, rest = display.rpartition(":")
    return f"{'' if host in {'', 'unix', 'unix/'} else host}:{rest.split('.')[0]}"


def _lock(descriptor: int) -> None:
    """Lock the file for this process, or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _windows_session() -> int:
    if sys.platform != "win32":
        raise NotImplementedError("sessions have numbers on Windows")
    import ctypes

    session = ctypes.c_ulong()
    ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
    return session.value
