"""`python -m bench`: measures the kiosk and Chromium in alternation, prints a table, and writes docs/performance.md."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import machine, report, variants
from bench.growth import lines as growth_lines
from bench.measure import Bench, Figures, open_bench
from bench.page import write_page
from bench.report import Reading, say
from bench.touched import lines_at
from bench.variants import Variant
from tools.xserver.displays import open_xvfb
from tools.xserver.programs import MissingError

PROJECT = Path(__file__).parents[1]
PERFORMANCE = PROJECT / "docs" / "performance.md"
RAW = PROJECT / "build" / "bench.json"
SIZES = ((1920, 1080), (3840, 2160))


@dataclass(frozen=True)
class Plan:
    """How much to measure."""

    rounds: int
    idle_seconds: float
    attract_seconds: float
    swipes: int
    sizes: int = len(SIZES)


QUICK = Plan(rounds=1, idle_seconds=3, attract_seconds=3, swipes=3, sizes=1)


def main() -> int:
    """Run the benchmark. Returns 0, or 2 where something that it needs is missing."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how often to measure everything (7)")
    parser.add_argument("--quick", action="store_true", help="one short round; docs/performance.md stays as it is")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan(options.rounds, idle_seconds=10, attract_seconds=16, swipes=6)
    program = variants.find_chromium()
    if program is None:
        say("Chromium is not installed here: give `apt-get install chromium`. Only this benchmark needs it.")
        return 2
    begin = time.time()
    try:
        readings = [reading for size in SIZES for reading in _measure_at(size, program, plan)]
        touched = [list(_told(lines_at(size, program, plan.rounds))) for size in SIZES[: plan.sizes]]
        growth = list(_told(_growth(plan)))
    except MissingError as error:
        say(f"This benchmark cannot run here: {error}")
        return 2
    chapters = {"touched": "\n\n".join("\n".join(lines).strip() for lines in touched), "growth": "\n".join(growth)}
    _finish(readings, chapters, program, plan, begin, write=not options.quick)
    return 0


def _told(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        say(line)
        yield line


def _growth(plan: Plan) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="kiosk-growth-") as name:
        display = open_xvfb(Path(name), SIZES[0])
        try:
            yield from growth_lines(Path(name), display.name, plan.rounds)
        finally:
            display.close()


def _finish(
    readings: list[Reading], chapters: Mapping[str, str], program: str, plan: Plan, begin: float, *, write: bool
) -> None:
    say(f"\n{report.tables(readings)}\n{report.turn_tables(readings)}")
    RAW.parent.mkdir(exist_ok=True)
    RAW.write_text(json.dumps([reading.to_dict() for reading in readings], indent=1), "utf-8")
    if write:
        PERFORMANCE.write_text(report.page(readings, chapters, machine.facts(program), plan.rounds, begin), "utf-8")
        say(f"{PERFORMANCE.relative_to(PROJECT)} is written, and every single figure is in {RAW.relative_to(PROJECT)}.")


def _measure_at(size: tuple[int, int], program: str, plan: Plan) -> Iterator[Reading]:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, open_bench(size, Path(name)) as bench:
        folder = Path(name)
        page = write_page(PROJECT, variants.SCREEN, folder / "page.html")

        def rivals(kind: str) -> list[Variant]:
            attract, fresh = kind != "carousel", kind == "fresh"
            return [
                variants.kiosk(folder / f"kiosk-{fresh}", attract=attract, fresh=fresh),
                variants.chromium(program, folder / f"web-{fresh}", page, size, attract=attract, fresh=fresh),
            ]

        for variant in [*rivals("attract"), *rivals("carousel")]:
            bench.start(variant)  # fills its caches
        turntable = variants.kiosk(folder / "kiosk-turn", attract=False, fresh=False, screen=variants.TURNTABLE)
        for number in range(plan.rounds):
            reading = Reading(size, number, "turn", turntable.name, *_measure(bench, turntable, "turn", plan))
            say(str(reading))
            yield reading
            for kind in ("attract", "fresh", "carousel"):
                for variant in rivals(kind) if number % 2 == 0 else reversed(rivals(kind)):
                    reading = Reading(size, number, kind, variant.name, *_measure(bench, variant, kind, plan))
                    say(str(reading))
                    yield reading


def _measure(bench: Bench, variant: Variant, kind: str, plan: Plan) -> tuple[Figures, float, str]:
    """The figures of one start, the load it met, and why there are no figures if so."""
    load = machine.load()
    try:
        if kind == "turn":
            return bench.turn(variant), load, ""
        if kind == "carousel":
            return bench.run(variant, plan.idle_seconds, plan.swipes), load, ""
        return bench.start(variant, plan.attract_seconds if kind == "attract" else 0), load, ""
    except (ValueError, TimeoutError) as error:
        return {}, load, str(error)


if __name__ == "__main__":
    sys.exit(main())
