"""`python -m bench.frozen PROGRAM`: measures the start of the frozen kiosk and of the source tree, in alternation."""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from bench import variants
from bench.measure import open_bench
from bench.variants import Variant
from tools.xserver.programs import MissingError

SIZE = (1920, 1080)
FIGURE = "first picture"
MOST_RATIO = 1.1


def main() -> int:
    """Print both medians and the median of the rounds' ratios. Returns 1 if that is above 1.1, 2 if it cannot run."""
    parser = argparse.ArgumentParser(prog="python -m bench.frozen", description=__doc__)
    parser.add_argument("program", type=Path, metavar="PROGRAM", help="the frozen kiosk, such as space-kiosk")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="how often to start both (9)")
    options = parser.parse_args()
    if not options.program.is_file():
        parser.error(
            f"there is no program {options.program}; `make installer` leaves one in build/installer/application"
        )
    try:
        source, frozen = _starts(options.program.resolve(), options.rounds)
    except (MissingError, OSError, ValueError, TimeoutError) as error:
        sys.stdout.write(f"This benchmark cannot run here: {error}\n")
        return 2
    ratio = statistics.median(one / other for one, other in zip(frozen, source, strict=True))
    medians = f"from the source {statistics.median(source):.0f} ms, frozen {statistics.median(frozen):.0f} ms"
    sys.stdout.write(
        f"From the start to the first picture, median of {options.rounds}: {medians}, "
        f"ratio {ratio:.2f} (wanted: at most {MOST_RATIO})\n"
    )
    return int(ratio > MOST_RATIO)


def _starts(program: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds from the start to the first picture in each round, from the source and frozen."""
    times: dict[str, list[float]] = {"source": [], "frozen": []}
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, open_bench(SIZE, Path(name)) as bench:
        source = variants.kiosk(Path(name) / "source", attract=True, fresh=False)
        command = (str(program), *source.command[source.command.index("run") :])
        both = {
            "source": source,
            "frozen": Variant("frozen", command, Path(name) / "frozen", fresh=False, attract=True),
        }
        for variant in both.values():
            bench.start(variant)  # fills its caches
        for number in range(rounds):
            for kind in both if number % 2 == 0 else reversed(both):
                times[kind].append(bench.start(both[kind])[FIGURE])
    return times["source"], times["frozen"]


if __name__ == "__main__":
    sys.exit(main())
