"""Shows that what was built is the kiosk: its content is clean, it starts, and it draws the same pictures."""

import filecmp
import json
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from installer.faults import InstallerError
from installer.product import NAME, PROJECT
from installer.running import run
from installer.workshop import Workshop

HOME_VARIABLES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
WITHOUT_DISPLAY = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
MANY = 5
MOST_LEVELS = 16
"""Of 255. Two runs of one program can differ by 9 at the edges of large letters, which nobody sees."""


def check_content(workshop: Workshop) -> None:
    """Raise InstallerError unless the content in `data` has nothing that the content check would call a problem."""
    run([workshop.python, "-m", "kiosk", "check", PROJECT / "data"], folder=PROJECT)


def prove(workshop: Workshop, application: Path) -> int:
    """Let the frozen application look at itself and draw its tour. Returns how many pictures were equal.

    Raises InstallerError when one of the two fails, or when a picture differs from what the source tree draws.
    """
    with tempfile.TemporaryDirectory() as home:
        alone = dict.fromkeys(HOME_VARIABLES, home) | WITHOUT_DISPLAY
        program = application / NAME
        examine(program, alone)
        frozen, source = workshop.fresh("tour-frozen"), workshop.fresh("tour-source")
        with ThreadPoolExecutor() as both:
            tours = [
                both.submit(run, [program, "tour", "--out", frozen], more_environment=alone),
                both.submit(
                    run,
                    [workshop.python, "-m", "kiosk", "tour", "--out", source],
                    folder=PROJECT,
                    more_environment=alone,
                ),
            ]
            for tour in tours:
                tour.result()
    return compare(source, frozen)


def examine(program: Path, environment: Mapping[str, str]) -> None:
    """Ask the application's own examination. That the machine which builds has no display is not its fault."""
    told = run([program, "doctor", "--format", "json"], more_environment=environment, accepted=(0, 1))
    red = [one for one in json.loads(told) if one["verdict"] == "red" and one["name"] != "display"]
    if red:
        raise InstallerError("the frozen doctor says: " + "; ".join(f"{one['name']}: {one['message']}" for one in red))


def compare(source: Path, frozen: Path) -> int:
    """Return how many files the two tours have.

    Raises InstallerError unless both have the same files, the same words byte for byte, and pictures that look alike.
    """
    names = sorted({file.name for folder in (source, frozen) for file in folder.iterdir()})
    _, different, unreadable = filecmp.cmpfiles(source, frozen, names, shallow=False)
    wrong = sorted([*(name for name in different if not look_the_same(source / name, frozen / name)), *unreadable])
    if wrong or not names:
        some = ", ".join(wrong[:MANY]) + (" and more" if len(wrong) > MANY else "")
        raise InstallerError(f"the frozen tour differs from the source tree's in {len(wrong)} of {len(names)}: {some}")
    return len(names)


def look_the_same(one: Path, other: Path) -> bool:
    """Whether two files are pictures of the same size whose colours differ nowhere by more than `MOST_LEVELS`."""
    from PySide6.QtGui import QImage

    pictures = [QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) for file in (one, other)]
    if pictures[0].isNull() or pictures[0].size() != pictures[1].size():
        return False
    return all(abs(a - b) <= MOST_LEVELS for a, b in zip(*(picture.constBits() for picture in pictures), strict=True))
