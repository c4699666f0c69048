"""What the commands have in common that write the site's settings: who may, and what is said where they cannot."""

import os
import sys
from pathlib import Path

from kiosk.cli.outcome import PROBLEMS


def is_root() -> bool:
    """Whether the settings of the whole machine may be written."""
    return os.name == "posix" and os.geteuid() == 0


def cannot_write(file: Path, error: OSError) -> int:
    """Say that the settings cannot be written, and why. Returns the exit code."""
    hint = "" if is_root() else "; the settings of the whole machine take root (sudo)"
    print(f"space-kiosk: {file} cannot be written: {error.strerror}{hint}", file=sys.stderr)
    return PROBLEMS
