"""`python -m bench.touched`: how smooth and how soon the kiosk's screens are under a finger, against a web page.

Each row is measured on a running kiosk and in Chromium on a page that does the same, in alternation.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import variants
from bench.acts import ACTS, Act, Figures, Hand
from bench.content import project_content
from bench.measure import percentile
from bench.places import ScreenPoint, Sought, find_places
from bench.report import say
from bench.scenes import TILES, write_scenes
from bench.variants import Variant
from bench.watch import Watcher
from kiosk.content.model.schema import Content
from tools.xserver.displays import open_touch_display
from tools.xserver.programs import PROJECT, MissingError, Program
from tools.xserver.touch import Touch

SIZES = ((1920, 1080), (3840, 2160))
DIAGONAL_INCHES = 24.0
WARM_SECONDS = 5.0
"""After a start, until its pictures are there and what waits for rest is done."""

MOST_SMOOTH = {(1920, 1080): 20, (3840, 2160): 33}
"""Milliseconds from frame to frame that 95 of 100 may take."""

SHOWN = ("p95", "frames per second", "busy")
MOST_FIRST, MOST_SETTLED = 50, 350
MOST_RATIO = 0.6
MOTIONS = """
| {width} x {height}, from frame to frame | kiosk, 95 of 100 | Chromium | ratio | frames a second | Chromium | \
processor a frame | Chromium | wanted | |
|---|---:|---:|---:|---:|---:|---:|---:|---|---|"""
PASSAGES = "passages"
EVERYTHING = (*ACTS, PASSAGES)
PASSAGES_HEAD = """
| From a touch to the first change, and until it is settled | kiosk | 95 of 100 | Chromium | ratio | wanted | |
|---|---:|---:|---:|---:|---|---|"""
PAGE_HOME: ScreenPoint = (0.06, 0.95)


@dataclass(frozen=True)
class Rivals:
    """The kiosk and the browser, each as it begins at some screen."""

    program: str
    page: Path
    folder: Path
    size: tuple[int, int]
    site: Path

    def pair(self, address: str, anchor: str) -> tuple[Variant, Variant]:
        begin = ("--screen", address) if address else ()
        command = (sys.executable, "-m", "kiosk", "run", "--renderer", "software", "--language", "en", *begin)
        kiosk = Variant(
            "kiosk", (*command, "--site", str(self.site)), self.folder / "kiosk", fresh=False, attract=False
        )
        where = (f"--user-data-dir={self.folder / 'profile'}", f"--window-size={self.size[0]},{self.size[1]}")
        web = (self.program, *where, *variants.CHROMIUM_FLAGS, f"{self.page.as_uri()}#{anchor}")
        return kiosk, Variant("Chromium", web, self.folder / "web", fresh=False, attract=False)


class Stand:
    """A touch display, the two programs, and where their parts are on it."""

    def __init__(self, rivals: Rivals, hand: Hand, watcher: Watcher, display: str, content: Content) -> None:
        self._rivals, self._hand, self._watcher, self._display = rivals, hand, watcher, display
        self._menu = content.kiosk.menu
        home = {key: Sought("", "Tile", content.screens[key].title["en"]) for key in self._menu}
        acts = {key: act.wanted for key, act in ACTS.items() if act.wanted}
        back = {"home": Sought(self._menu[0], "KioskButton", "Home")}
        self._places = find_places({**home, **acts, **back}, rivals.size, DIAGONAL_INCHES, PROJECT / "data")

    def motion(self, key: str, rounds: int) -> str:
        """Measure an act. Returns a row of the table."""
        act = ACTS[key]
        pairs = [
            [self._act(act, one, self._places.get(key) if one.name == "kiosk" else act.page_place) for one in rivals]
            for rivals in [self._rivals.pair(act.address, act.page)] * rounds
        ]
        own, other = ([statistics.median(pair[number][one] for pair in pairs) for one in SHOWN] for number in (0, 1))
        most = MOST_SMOOTH[self._rivals.size]
        ratio = statistics.median(pair[0]["p95"] / pair[1]["p95"] for pair in pairs)
        verdict = "met" if own[0] <= most and ratio <= MOST_RATIO else "missed"
        cells = (
            act.words,
            f"{own[0]:.1f} ms",
            f"{other[0]:.1f} ms",
            f"{ratio:.2f}",
            f"{own[1]:.0f}",
            f"{other[1]:.0f}",
        )
        busy = (f"{own[2]:.1f} ms", f"{other[2]:.1f} ms")
        return f"| {' | '.join((*cells, *busy))} | ≤ {most} ms and ≤ {MOST_RATIO} | {verdict} |"

    def _act(self, act: Act, variant: Variant, place: ScreenPoint | None) -> Figures:
        with self._running(variant) as program:
            return self._hand.act(act, place, program.process.pid)

    def passages(self, rounds: int) -> Iterator[str]:
        """Measure the ways from home to each entry of the menu and back. Returns rows of the table."""
        taken: dict[tuple[str, str, str], list[float]] = {}
        for _ in range(rounds):
            for variant in self._rivals.pair(self._menu[0], self._menu[0]):
                with self._running(variant):
                    self._walk(variant.name, taken)
        for figure, most in (("first", MOST_FIRST), ("settled", MOST_SETTLED)):
            for way in (*self._menu, "home"):
                own, other = (sorted(taken[name, way, figure]) for name in ("kiosk", "Chromium"))
                yield _row(f"{figure}: {way}", own, other, most)

    def _walk(self, name: str, taken: dict[tuple[str, str, str], list[float]]) -> None:
        own = name == "kiosk"
        self._hand.go(self._places["home"] if own else PAGE_HOME)
        for number, key in enumerate(self._menu):
            there = self._places[key] if own else _tile(number, len(self._menu))
            for way, place in ((key, there), ("home", self._places["home"] if own else PAGE_HOME)):
                for figure, value in self._hand.go(place).items():
                    taken.setdefault((name, way, figure), []).append(value)

    @contextmanager
    def _running(self, variant: Variant) -> Iterator[Program]:
        self._watcher.wait_until_dark()
        program = Program(
            variant.command,
            environment=variant.environment(self._display),
            log=self._rivals.folder / f"{variant.name}.log",
        )
        try:
            time.sleep(WARM_SECONDS)
            if not program.running:
                raise ValueError(program.errors[-500:])
            yield program
        finally:
            program.clear_away()


def _tile(number: int, count: int) -> ScreenPoint:
    """Where the page has a tile: below its heading, in rows."""
    rows = -(-count // TILES)
    return (number % TILES + 0.5) / TILES, 0.22 + 0.67 * (number // TILES + 0.5) / rows


def _row(words: str, own: Sequence[float], other: Sequence[float], most: int) -> str:
    worst = percentile(list(own), 95)
    middles = [statistics.median(ones) for ones in (own, other)]
    ratio = middles[0] / middles[1]
    verdict = "met" if worst <= most and ratio <= MOST_RATIO else "missed"
    cells = (words, f"{middles[0]:.0f} ms", f"{worst:.0f} ms", f"{middles[1]:.0f} ms", f"{ratio:.2f}")
    return f"| {' | '.join(cells)} | ≤ {most} ms and ≤ {MOST_RATIO} | {verdict} |"


def main() -> int:
    """Run it. Returns 0, or 2 where something that it needs is missing."""
    parser = argparse.ArgumentParser(prog="python -m bench.touched", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often to measure everything (3)")
    parser.add_argument("--hd", action="store_true", help="at 1920 x 1080 alone")
    parser.add_argument("acts", nargs="*", metavar="ACT", help=f"what to measure: {', '.join(EVERYTHING)}")
    options = parser.parse_args()
    program = variants.find_chromium()
    if program is None:
        say("Chromium is not installed here: give `apt-get install chromium`. Only this benchmark needs it.")
        return 2
    try:
        for size in SIZES[: 1 if options.hd else None]:
            for line in lines_at(size, program, options.rounds, options.acts or EVERYTHING):
                say(line)
    except MissingError as error:
        say(f"This cannot run here: {error}")
        return 2
    return 0


def lines_at(size: tuple[int, int], program: str, rounds: int, acts: Sequence[str] = EVERYTHING) -> Iterator[str]:
    """Measure at a size in pixels, and give the lines of a table as they come. Raises MissingError."""
    content = project_content(PROJECT)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        site = folder / "site.yaml"
        site.write_text(f"display:\n  diagonal_inches: {DIAGONAL_INCHES:g}\n", "utf-8")
        rivals = Rivals(program, write_scenes(PROJECT, folder / "scenes.html"), folder, size, site)
        display = open_touch_display(folder, size)
        try:
            watcher, touch = Watcher(display.name, size), Touch(display)
            bench = Stand(rivals, Hand(watcher, touch, size), watcher, display.name, content)
            yield from _lines(bench, size, rounds, acts)
            watcher.close()
            touch.close()
        finally:
            display.close()


def _lines(bench: Stand, size: tuple[int, int], rounds: int, acts: Sequence[str]) -> Iterator[str]:
    yield MOTIONS.format(width=size[0], height=size[1])
    yield from (bench.motion(key, rounds) for key in acts if key in ACTS)
    if PASSAGES in acts:
        yield PASSAGES_HEAD
        yield from bench.passages(rounds)


if __name__ == "__main__":
    sys.exit(main())
