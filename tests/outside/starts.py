"""Starts of the kiosk in odd surroundings, seen by whether a picture comes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.outside.supervisor import Listener
from tools.xserver.programs import SYSTEM_PATH, Program

CHARACTER_MAPS = Path("/usr/share/i18n/locales")
START_SECONDS = 20.0


def surroundings(display: str, folder: Path, **more: str) -> dict[str, str]:
    """The least that a kiosk on a display is given; an empty value leaves a variable out."""
    given = {"PATH": SYSTEM_PATH, "HOME": str(folder), "DISPLAY": display, **more}
    return {name: value for name, value in given.items() if value}


def complaints(
    environment: Mapping[str, str], folder: Path, *options: str | Path, under: Sequence[str] = ()
) -> list[str]:
    """Start the kiosk, wait for its picture and end it. Returns what it wrote beyond the course of things."""
    listener = Listener(folder / "notify")
    program = Program(
        [*under, sys.executable, "-m", "kiosk", "run", "--renderer", "software", *options],
        environment={**environment, "NOTIFY_SOCKET": str(folder / "notify")},
        log=folder / "kiosk.log",
    )
    try:
        came = listener.listen(START_SECONDS, "READY=1")
    finally:
        listener.close()
        (folder / "notify").unlink()
        program.clear_away()
    assert came, f"no picture with {dict(environment)}: {program.errors}"
    assert program.process.returncode == 0, program.errors
    return [line for line in program.errors.splitlines() if " INFO " not in line]


def make_locale(folder: Path, name: str) -> Path:
    """Build a locale of the C library, such as `tr_TR.ISO-8859-9`, below a folder that LOCPATH may name."""
    if shutil.which("localedef") is None or not CHARACTER_MAPS.is_dir():
        pytest.skip("the package locales is not installed")
    territory, _, characters = name.partition(".")
    command = ["localedef", "--force", "-i", territory, "-f", characters, str(folder / name)]
    subprocess.run(command, env={"PATH": SYSTEM_PATH}, capture_output=True, timeout=120, check=False)
    assert (folder / name).is_dir(), f"the locale {name} could not be built"
    return folder


def without_identity() -> list[str]:
    """The words before a command that is to run as a user whom no list of users knows."""
    words = ["unshare", "--user", "--map-user=54321", "--map-group=54321"]
    if shutil.which("unshare") is None or subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no user namespaces")
    return words


def folder_for(base: Path, name: str) -> Path:
    """A folder for a start, made anew."""
    made = base / os.fsencode(name).hex()[:40]
    made.mkdir()
    return made
