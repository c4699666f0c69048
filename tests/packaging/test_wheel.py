"""The wheel holds all that the kiosk needs on a machine that has nothing of this folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    assert built.name == f"space_operations_kiosk-{__version__}-py3-none-any.whl"
    return zipfile.ZipFile(built)


@pytest.mark.parametrize(
    ("folder", "inside", "at_least"),
    [
        ("kiosk", "kiosk", 60),
        ("data", "kiosk/bundled/data", 30),
        ("resources/fonts", "kiosk/bundled/resources/fonts", 3),
        ("resources/icons", "kiosk/bundled/resources/icons", 1),
        ("resources/i18n", "kiosk/bundled/resources/i18n", 2),
        ("resources/maps", "kiosk/bundled/resources/maps", 1),
    ],
)
def test_holds_every_file_of(wheel: zipfile.ZipFile, folder: str, inside: str, at_least: int) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    expected = {f"{inside}{name.removeprefix(folder)}" for name in listed if name and (PROJECT / name).is_file()}
    assert len(expected) >= at_least
    assert expected <= set(wheel.namelist())


def test_holds_nothing_that_was_made_here(wheel: zipfile.ZipFile) -> None:
    made = [name for name in wheel.namelist() if name.endswith((".pyc", ".qmlc", ".log")) or "__pycache__" in name]
    assert not made


def test_names_its_command_and_the_tested_qt(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = (name for name in wheel.namelist() if name.endswith(".dist-info/entry_points.txt"))
    (metadata,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    assert "space-kiosk = kiosk.cli:main" in wheel.read(entry_points).decode()
    needs = [line for line in wheel.read(metadata).decode().lower().splitlines() if line.startswith("requires")]
    assert "requires-python: >=3.11" in needs
    assert "requires-dist: pyside6-essentials<6.12,>=6.11.3" in needs
