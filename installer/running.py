"""Runs the tools that a build needs; what they say is shown only when they fail."""

import os
import subprocess
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from installer.faults import InstallerError
from installer.product import epoch

LAST_LINES = 25


def environment() -> dict[str, str]:
    """Return the environment of every tool: the same hashes, times, words and file modes in each build."""
    fixed = {
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    return {**os.environ, **fixed}


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    more_environment: Mapping[str, str] | None = None,
    accepted: Collection[int] = (0,),
    words: str = "",
    patience: float = 1800,
) -> str:
    """Run a tool, with `words` as its input, and return what it printed.

    Raises InstallerError with its last lines when it fails.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**environment(), **(more_environment or {})},
            input=words,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise InstallerError(f"{_name(command)} was still running after {patience / 60:.0f} minutes") from None
    except OSError as error:
        raise InstallerError(f"{_name(command)} cannot be started: {error.strerror}") from None
    if done.returncode not in accepted:
        last = "\n".join(f"    {line}" for line in f"{done.stdout}\n{done.stderr}".strip().splitlines()[-LAST_LINES:])
        raise InstallerError(f"{_name(command)} ended with code {done.returncode}:\n{last}")
    return done.stdout


def _name(command: Sequence[str | Path]) -> str:
    return " ".join(Path(word).name if Path(word).is_absolute() else str(word) for word in command[:4])
