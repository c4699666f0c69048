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
    """Return how many files the two tours have. Raises InstallerError unless all are the same, byte for byte."""
    names = sorted({file.name for folder in (source, frozen) for file in folder.iterdir()})
    _, different, unreadable = filecmp.cmpfiles(source, frozen, names, shallow=False)
    wrong = sorted([*different, *unreadable])
    if wrong or not names:
        some = ", ".join(wrong[:MANY]) + (" and more" if len(wrong) > MANY else "")
        raise InstallerError(f"the frozen tour differs from the source tree's in {len(wrong)} of {len(names)}: {some}")
    return len(names)
