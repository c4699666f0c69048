"""The machine without Qt: disk, log folder, memory, clock, and the versions of Python and PySide6."""

import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from kiosk.content.model.calendar import LATEST_YEAR
from kiosk.doctor.line import Line, green, red, yellow
from kiosk.site.folders import NOWHERE

MEGABYTE = 1_000_000
LEAST_DISK = 200 * MEGABYTE
LEAST_MEMORY = 1000 * MEGABYTE
EARLIEST_YEAR = 2025
"""Before this year a clock is not set: the kiosk was written in it."""

Version = tuple[int, ...]
OLDEST_PYTHON: Version = (3, 11)
ABORTING_PYSIDE: Version = (6, 12)
PYTHON_FOR_IT: Version = (3, 12)
"""PySide6 6.12 ends the process after some hundred signals on a Python older than this (docs/adr/0001)."""


def disk(log_folder: Path) -> Line:
    """Is there room for the log where it is kept?"""
    return disk_of(shutil.disk_usage(nearest(log_folder)).free, log_folder)


def disk_of(free: int, log_folder: Path) -> Line:
    """Judge the free bytes on the disk of the log folder."""
    message = f"{free // MEGABYTE:,} MB free where the log is kept ({log_folder})"
    if free < LEAST_DISK:
        return red("disk", message, f"free at least {LEAST_DISK // MEGABYTE} MB on that disk")
    return green("disk", message)


def nearest(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path(folder.anchor or "."))


def home(config_folder: Path) -> Line:
    """Has the user who runs the kiosk a place for what is its own?"""
    if NOWHERE in config_folder.parents:
        advice = "give the user who runs the kiosk a home, or set HOME; without one nothing is kept, not even the log"
        return yellow("home", "this user has no home folder", advice)
    return green("home", "this user has a home folder")


def log_writable(folder: Path) -> Line:
    """Can the log be written? Nothing is left behind: a missing folder is judged by the one above it."""
    there = nearest(folder)
    try:
        if there == folder:
            with tempfile.TemporaryFile(dir=folder):
                pass
        elif not os.access(there, os.W_OK | os.X_OK):
            raise PermissionError(None, "it cannot be made", str(folder))
    except OSError as error:
        advice = f"let the user who runs the kiosk write to {there}; without a log nobody can tell what went wrong"
        return red("log folder", f"{folder}: {error.strerror}", advice)
    return green("log folder", f"{folder} can be written" if there == folder else f"{folder} can be made")


def memory(free: int | None) -> Line:
    """Is there memory enough? `free` is in bytes, None where the system does not tell."""
    if free is None:
        return yellow("memory", "this system does not tell how much memory is free", "see that 1 GB is free")
    message = f"{free // MEGABYTE:,} MB free"
    if free < LEAST_MEMORY:
        return yellow("memory", message, "close other programs: the kiosk wants 1 GB to be free")
    return green("memory", message)


def free_memory(meminfo: Path = Path("/proc/meminfo")) -> int | None:
    """Return how many bytes of memory a new program could have."""
    if sys.platform == "win32":
        return _free_memory_of_windows()
    if not meminfo.is_file():
        return None
    for line in meminfo.read_text(encoding="ascii").splitlines():
        name, _, rest = line.partition(":")
        if name == "MemAvailable":
            return int(rest.split()[0]) * 1024
    return None


def _free_memory_of_windows() -> int | None:
    if sys.platform != "win32":
        raise NotImplementedError("only Windows has GlobalMemoryStatusEx")
    import ctypes

    class MemoryStatus(ctypes.Structure):
        """MEMORYSTATUSEX."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "page", "page_free", "own", "own_free", "more")),
        )

    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.free) if told else None


def clock(today: date, newest_as_of: str) -> Line:
    """Is the clock set? The count of human presence depends on it. `newest_as_of` is YYYY, YYYY-MM or YYYY-MM-DD."""
    message = f"it is {today.isoformat()}"
    advice = "set the date and time of this machine: the count of days in space depends on it"
    if not EARLIEST_YEAR <= today.year <= LATEST_YEAR:
        return red("clock", f"{message}, which cannot be", advice)
    if newest_as_of and today.isoformat()[: len(newest_as_of)] < newest_as_of:
        return yellow("clock", f"{message}, before the content's newest date ({newest_as_of})", advice)
    return green("clock", message)


def versions(python: Version, pyside: Version) -> Line:
    """Do this Python and this PySide6 go together?"""
    message = f"Python {_dotted(python)} with PySide6 {_dotted(pyside)}"
    if python[:2] < OLDEST_PYTHON:
        return red("versions", message, f"install Python {_dotted(OLDEST_PYTHON)} or newer")
    if pyside[:2] >= ABORTING_PYSIDE and python[:2] < PYTHON_FOR_IT:
        advice = "this pair ends by itself after a while: install PySide6-Essentials 6.11.3, or Python 3.12"
        return red("versions", message, advice)
    return green("versions", message)


def _dotted(version: Version) -> str:
    return ".".join(str(part) for part in version)


def pyside_version() -> Version | None:
    """Return the version of PySide6, or None where there is none. Loads no Qt library."""
    try:
        from PySide6 import __version__
    except ImportError:
        return None
    return tuple(int(part) for part in __version__.split(".")[:3])
