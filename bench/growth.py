"""`python -m bench.growth`: what a screen of many items takes to open, against the same screen of few.

The kiosk is started on the screen, from the creation of its process to the picture that stays, with what it keeps of a
start before. Few and many alternate, so that other work on the machine disturbs the ratio little.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bench.costs import memory
from bench.report import say
from bench.variants import Variant
from bench.watch import Watcher, Zone
from tools.xserver.displays import open_xvfb
from tools.xserver.programs import PROJECT, MissingError, Program

FEW, MANY = 7, 280
MOST_RATIO = 1.2
SCREENS = ("programs", "gallery", "stories", "station-questions", "leadership")
"""One of each type whose items staff may add to for years."""

GROWN = "grown"
SIZE = (1920, 1080)
WHOLE = Zone((0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8), 0.0, 1.0)
QUIET_SECONDS = 1.5
HEAD = """| screen | opened with 7 items | with 280 | ratio | memory with 7 | with 280 | ratio | processor | wanted |
|---|---:|---:|---:|---:|---:|---:|---:|---|"""
LONGEST_SECONDS = 60.0


@dataclass(frozen=True)
class Opening:
    """What a start on a screen took: milliseconds to the picture that stays, processor milliseconds, megabytes."""

    shown: float
    busy: float
    memory: float


def write_grown(folder: Path, screen: str, count: int) -> Path:
    """Write the project's content with one more screen: a copy of `screen` with so many items."""
    shutil.copytree(PROJECT / "data", folder, copy_function=os.link)
    grown: dict[str, Any] = yaml.safe_load((folder / "screens" / f"{screen}.yaml").read_text("utf-8"))
    items = grown["items"]
    grown["items"] = [_copy(items[number % len(items)], number) for number in range(count)]
    (folder / "screens" / f"{GROWN}.yaml").write_text(
        yaml.safe_dump(grown, allow_unicode=True, sort_keys=False), "utf-8"
    )
    return folder


def _copy(item: dict[str, Any], number: int) -> dict[str, Any]:
    return {**deepcopy(item), "key": f"{item['key'][:40]}-{number}"}


def main() -> int:
    """Run it. Returns 0, or 2 where something that it needs is missing."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often to measure everything (5)")
    parser.add_argument("screens", nargs="*", default=SCREENS, metavar="SCREEN", help="which screens to let grow")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kiosk-growth-") as name:
        try:
            display = open_xvfb(Path(name), SIZE)
        except MissingError as error:
            say(f"This cannot run here: {error}")
            return 2
        try:
            for line in lines(Path(name), display.name, options.rounds, options.screens):
                say(line)
        finally:
            display.close()
    return 0


def lines(folder: Path, display: str, rounds: int, screens: Sequence[str] = SCREENS) -> Iterator[str]:
    """Measure on a display, and give the lines of a table as they come."""
    watcher = Watcher(display, SIZE)
    yield HEAD
    yield from (_row(screen, folder / screen, watcher, display, rounds) for screen in screens)
    watcher.close()


def _row(screen: str, folder: Path, watcher: Watcher, display: str, rounds: int) -> str:
    rivals = {count: _variant(folder / str(count), screen, count) for count in (FEW, MANY)}
    for rival in rivals.values():
        _open(rival, watcher, display)  # fills what is kept
    pairs = [[_open(rival, watcher, display) for rival in rivals.values()] for _ in range(rounds)]
    few, many = ([pair[number] for pair in pairs] for number in (0, 1))
    cells = [screen]
    for what, unit in (("shown", "ms"), ("memory", "MB")):
        middles = [statistics.median(getattr(one, what) for one in ones) for ones in (few, many)]
        cells += [f"{middles[0]:.0f} {unit}", f"{middles[1]:.0f} {unit}", f"{middles[1] / middles[0]:.2f}"]
    busy = [statistics.median(one.busy for one in ones) for ones in (few, many)]
    return f"| {' | '.join([*cells, f'{busy[1] / busy[0]:.2f}'])} | ratios ≤ {MOST_RATIO} |"


def _variant(home: Path, screen: str, count: int) -> Variant:
    home.mkdir(parents=True)
    content = write_grown(home / "content", screen, count)
    begin = ("--content", str(content), "--screen", GROWN)
    command = (sys.executable, "-m", "kiosk", "run", "--renderer", "software", "--language", "en", *begin)
    return Variant(f"{screen}-{count}", command, home, fresh=False, attract=False)


def _open(variant: Variant, watcher: Watcher, display: str) -> Opening:
    watcher.wait_until_dark()
    environment = variant.environment(display)
    begin = time.monotonic()
    program = Program(variant.command, environment=environment, log=variant.home / "kiosk.log")
    try:

        def going_on(seen: list[Any]) -> bool:
            now = time.monotonic()
            if now - begin > LONGEST_SECONDS or not program.running:
                raise ValueError(f"the program showed nothing that stays: {program.errors[-500:]}")
            return not (len(seen[0].looks) > 1 and now - seen[0].moments[-1] > QUIET_SECONDS)

        (seen,) = watcher.watch([WHOLE], going_on)
        shown = 1000 * (seen.moments[-1] - begin)
        return Opening(shown, 1000 * program.cpu_seconds(), memory(program.process.pid))
    finally:
        program.clear_away()


if __name__ == "__main__":
    sys.exit(main())
