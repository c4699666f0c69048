"""Runs the command line, as a program of its own or inside the test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.conftest import PROJECT


def call(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Run a command in this process. Returns its exit code and what it wrote to both streams."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    out, err = capsys.readouterr()
    return code, out, err


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a machine without a display, whose user's folders are below `home`."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DISPLAY", "WAYLAND"))
    }
    return kept | {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "DATA", "STATE")} | more


def program(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "kiosk", *(str(argument) for argument in arguments)]


def run(home: Path, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a program of its own."""
    return subprocess.run(
        program(*arguments),
        cwd=PROJECT,
        env=environment(home, **more),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
