"""Runs the tools of the rules."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import PySide6

PROJECT = Path(__file__).parents[2]
PYSIDE = Path(PySide6.__file__).parent


def run(command: Sequence[str | Path], folder: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    """Run a tool in `folder`; what it says on either stream is in `stdout`."""
    return subprocess.run(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def output_of(command: Sequence[str | Path]) -> str:
    """What a tool that must succeed says."""
    done = run(command)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stdout}"
    return done.stdout
