"""Where Python's stacks are written, in a process of its own since it must hang or crash."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

BEGIN = "import pathlib, sys, time; from kiosk.supervision.stacks import Stacks\n"
HANG = "def the_guilty_line():\n    time.sleep({seconds})\nthe_guilty_line()\n"


def result_of(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BEGIN + code, str(folder)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_abort_writes_them_to_standard_error(tmp_path: Path) -> None:
    code = f"import os, threading; Stacks(pathlib.Path(sys.argv[1])); threading.Timer(0.3, os.abort).start()\n{HANG}"
    done = result_of(code.format(seconds=20), tmp_path)
    assert "the_guilty_line" in done.stderr
    assert not list(tmp_path.iterdir())


def test_without_a_console_they_go_to_a_file(tmp_path: Path) -> None:
    done = result_of(
        "sys.__stderr__ = None; Stacks(pathlib.Path(sys.argv[1])); import os; os.abort()", tmp_path / "log"
    )
    assert done.stderr == ""
    assert "most recent call first" in (tmp_path / "log" / "stacks.log").read_text("utf-8")


def test_on_windows_a_late_beat_writes_them(tmp_path: Path) -> None:
    """Shown here with that system's name; the C library's timer is the same one everywhere."""
    code = f"stacks = Stacks(pathlib.Path(sys.argv[1])); sys.platform = 'win32'; stacks.expect_beat(0.3)\n{HANG}"
    assert "the_guilty_line" in result_of(code.format(seconds=1), tmp_path).stderr
    again = code.replace("expect_beat(0.3)", "expect_beat(0.3); stacks.close()")
    assert result_of(again.format(seconds=0.6), tmp_path).stderr == ""
