"""What the figures were measured on."""

import os
import platform
from pathlib import Path

import psutil

from bench.variants import version_of

GIGABYTE = 1024**3


def facts(chromium: str) -> list[str]:
    """The machine and the versions, each fact a line."""
    from PySide6 import __version__ as pyside

    found = [
        f"Processor: {_processor()}, {os.cpu_count()} cores",
        f"Memory: {psutil.virtual_memory().total / GIGABYTE:.0f} GB",
        f"System: {_system()}, Linux {platform.release()}",
        f"Graphics: {_graphics()}",
        f"Kiosk: Python {platform.python_version()}, PySide6 {pyside}, software renderer",
        f"Web: Chromium {version_of(chromium)}",
    ]
    niceness = _niceness()
    if niceness:
        found.append(f"Scheduling: all that is measured shares a niceness of {niceness} against other work (autogroup)")
    return found


def load() -> float:
    """How many processes wanted to run in the last minute, on average."""
    return os.getloadavg()[0]


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _system() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")


def _niceness() -> int:
    """How far this session comes before (below 0) or after other sessions, where Linux groups processes by session."""
    try:
        return int(Path("/proc/self/autogroup").read_text("utf-8").split()[-1])
    except (OSError, ValueError, IndexError):
        return 0


def _graphics() -> str:
    return "a GPU is there, and not used" if any(Path("/dev/dri").glob("renderD*")) else "no GPU"
