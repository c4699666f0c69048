"""How the program is started once more, from the source and as an installed program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.site import program


def test_it_is_found_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        program.command("--version"),
        cwd=tmp_path,
        env=program.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"space-kiosk {__version__}\n")


def test_what_the_environment_holds_is_kept() -> None:
    given = program.environment({"HOME": "/home/kiosk", "PYTHONPATH": "/usr/lib/more"})
    assert given["HOME"] == "/home/kiosk"
    assert given["PYTHONPATH"].split(os.pathsep)[1:] == ["/usr/lib/more"]


def test_an_installed_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.command("run", "--safe") == [sys.executable, "run", "--safe"]
    assert program.environment({"HOME": "/home/kiosk"}) == {"HOME": "/home/kiosk"}
