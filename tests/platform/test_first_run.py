"""Threads that read and paint pictures never make a type of Qt that the GUI thread might be making."""

import json
import subprocess
import sys
from pathlib import Path

from tests.platform import odd_pictures

PROJECT = Path(__file__).parents[2]
MADE_BY_ONE_THREAD_ALONE = {"QtCore.Qt"}
"""The GUI thread of a kiosk does without it."""

WORK = """
import json, sys
from pathlib import Path
from PySide6 import QtCore, QtGui

def made():
    modules = ((module.__name__.split(".")[-1], vars(module)) for module in (QtCore, QtGui))
    return {f"{name}.{key}" for name, types in modules for key, one in types.items() if isinstance(one, type)}

import kiosk.app
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication
from kiosk.platform import icons, pictures, shades
from kiosk.platform.first_run import make_types

app = QGuiApplication(["-platform", "offscreen"])
if "made" in sys.argv:
    make_types()
before = made()
for path in Path(sys.argv[1]).iterdir():
    for look in (
        pictures.tones,
        pictures.natural_size,
        pictures.seen_size,
        lambda path: pictures.read_within(path, QSize(30, 20)),
        lambda path: pictures.read_cut(path, QSize(30, 20), (0.5, 0.5)),
        lambda path: pictures.shrunk(path, 2),
    ):
        try:
            image = look(path)
        except pictures.BrokenPictureError:
            pass
image = pictures.read_within(Path(sys.argv[2]), QSize(200, 100))
column = pictures.tones(Path(sys.argv[2]))
shades.rounded(image, 4)
shades.dim_around(image, QRectF(1, 1, 20, 20), QColor(0, 0, 0))
for scrim in shades.SCRIMS:
    for one in (scrim, scrim + shades.MIRRORED):
        shades.lay_shade(image, one, QColor(1, 1, 1))
        shades.shaded_tones(column, one, QColor(1, 1, 1))
pictures.png_of(image)
icons.IconProvider().requestImage("rocket/ffffff", QSize(), QSize(20, 20))
print(json.dumps(sorted(made() - before)))
"""


def made_by(folder: Path, *more: str) -> set[str]:
    """Return the types that came to be while pictures were read, painted on and written."""
    for name, data in (*odd_pictures.whole().items(), *odd_pictures.damaged(1, 20), *odd_pictures.cut_short(1, 20)):
        (folder / name.replace("/", "-")).write_bytes(data)
    command = [sys.executable, "-c", WORK, str(folder), str(PROJECT / "data/media/earth/gulf-coast.jpg"), *more]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_what_threads_do_makes_no_type_once_they_are_made(tmp_path: Path) -> None:
    assert made_by(tmp_path, "made") <= MADE_BY_ONE_THREAD_ALONE


def test_it_would_without_that(tmp_path: Path) -> None:
    assert made_by(tmp_path) - MADE_BY_ONE_THREAD_ALONE
