"""How to start this program a second time, in a process of its own."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def is_frozen() -> bool:
    """Whether this is an installed program without an interpreter of its own."""
    return bool(getattr(sys, "frozen", False))


def command(*words: str) -> list[str]:
    """Return the command that starts this program with these words."""
    return [sys.executable, *words] if is_frozen() else [sys.executable, "-m", "kiosk", *words]


def environment(base: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment for `command`, in which an interpreter finds the program from any folder.

    What two of our processes say to each other is UTF-8, whatever the console is.
    """
    if is_frozen():
        return dict(base)
    ours, theirs = str(Path(__file__).parents[2]), base.get("PYTHONPATH")
    return {**base, "PYTHONPATH": os.pathsep.join([ours, theirs]) if theirs else ours, "PYTHONUTF8": "1"}
