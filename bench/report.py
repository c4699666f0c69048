"""Puts what was measured into tables, and into docs/performance.md."""

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from string import Template

Size = tuple[int, int]


def say(words: str) -> None:
    """Tell whoever started a benchmark."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


@dataclass(frozen=True)
class Reading:
    """What one start of one program showed, and the machine's load at its beginning. `fault` says why not."""

    size: Size
    round: int
    kind: str
    name: str
    figures: Mapping[str, float]
    load: float
    fault: str = ""

    def to_dict(self) -> dict[str, object]:
        return asdict(self)

    def __str__(self) -> str:
        figures = ", ".join(f"{name} {value:.1f}" for name, value in self.figures.items())
        return f"{self.size[0]}x{self.size[1]} round {self.round + 1} {self.kind} {self.name}: {figures or self.fault}"


@dataclass(frozen=True)
class Row:
    """One row of a table: a figure of one kind of start, its unit, and what is wanted of it."""

    words: str
    kind: str
    figure: str
    unit: str
    most_ratio: float | None = None
    most: float | None = None

    @property
    def wanted(self) -> str:
        if self.most_ratio is not None:
            return f"ratio ≤ {self.most_ratio:g}"
        return "" if self.most is None else f"≤ {self.most:g} {self.unit}"

    def verdict(self, own: float, ratio: float) -> str:
        if self.most_ratio is None and self.most is None:
            return ""
        met = ratio <= self.most_ratio if self.most_ratio is not None else own <= (self.most or 0)
        return "met" if met else "missed"


ROWS = (
    Row("Start: first words of the attract screen", "attract", "first content", "ms", most_ratio=0.4),
    Row("Start: its first picture", "attract", "first picture", "ms", most_ratio=0.4),
    Row("The very first start, nothing cached: first picture", "fresh", "first picture", "ms"),
    Row("Start on a page of the carousel: its picture", "carousel", "first picture", "ms"),
    Row("Memory of all processes after the start", "carousel", "memory started", "MB", most_ratio=0.35),
    Row("Memory after all pages were swiped through", "carousel", "memory swiped", "MB", most_ratio=0.35),
    Row("Processor, nobody there, carousel", "carousel", "idle", "%", most=0.05),
    Row("Processor, attract screen playing", "attract", "idle", "%"),
    Row("Swipe: from frame to frame, median", "carousel", "p50", "ms"),
    Row("Swipe: from frame to frame, 95 of 100", "carousel", "p95", "ms", most=20),
    Row("Swipe: from frame to frame, 99 of 100", "carousel", "p99", "ms"),
    Row("Swipe: frames in a second", "carousel", "frames per second", ""),
    Row("Processor while swiping", "carousel", "swiping", "%"),
)

TURN_ROWS = (
    Row("From frame to frame, median", "turn", "p50", "ms", most=20),
    Row("From frame to frame, 95 of 100", "turn", "p95", "ms"),
    Row("Frames seen", "turn", "frames", ""),
    Row("Processor while turning", "turn", "turning", "%"),
    Row("Memory at its peak, the whole kiosk", "turn", "memory peak", "MB"),
    Row("The same of a kiosk that shows the carousel", "carousel", "memory peak", "MB"),
)
"""Only the kiosk turns the station."""

TURN_HEAD = """| {size} | kiosk | wanted | |
|---|---:|---|---|
"""

HEAD = """| {size} | kiosk | Chromium | ratio | wanted | |
|---|---:|---:|---:|---|---|
"""

TEMPLATE = Path(__file__).with_name("performance.md")


def tables(readings: Sequence[Reading]) -> str:
    """A table for each size."""
    return "\n".join(_table(size, readings) for size in dict.fromkeys(reading.size for reading in readings))


def _table(size: Size, readings: Sequence[Reading]) -> str:
    lines = [_line(row, [one for one in readings if one.size == size]) for row in ROWS]
    return HEAD.format(size=f"{size[0]} x {size[1]}") + "".join(f"{line}\n" for line in lines)


def turn_tables(readings: Sequence[Reading]) -> str:
    """A table of the turntable for each size."""
    return "\n".join(_turn_table(size, readings) for size in dict.fromkeys(reading.size for reading in readings))


def _turn_table(size: Size, readings: Sequence[Reading]) -> str:
    lines = [_turn_line(row, [one for one in readings if one.size == size]) for row in TURN_ROWS]
    return TURN_HEAD.format(size=f"{size[0]} x {size[1]}") + "".join(f"{line}\n" for line in lines)


def _turn_line(row: Row, readings: Sequence[Reading]) -> str:
    own = _by_round(row, readings, "kiosk")
    verdict = row.verdict(median(own.values()), 0) if own else "not measured"
    return f"| {row.words} | {_value(own, row)} | {row.wanted} | {verdict} |"


def _line(row: Row, readings: Sequence[Reading]) -> str:
    own, other = (_by_round(row, readings, name) for name in ("kiosk", "Chromium"))
    ratios = [own[number] / other[number] for number in own if other.get(number)]
    if not own or not other:
        return f"| {row.words} | {_value(own, row)} | {_value(other, row)} | | {row.wanted} | not measured |"
    ratio = median(ratios) if ratios else 0.0
    verdict = row.verdict(median(own.values()), ratio)
    cells = (row.words, _value(own, row), _value(other, row), f"{ratio:.2f}", row.wanted, verdict)
    return f"| {' | '.join(cells)} |"


def _by_round(row: Row, readings: Sequence[Reading], name: str) -> dict[int, float]:
    return {
        one.round: one.figures[row.figure]
        for one in readings
        if one.kind == row.kind and one.name == name and row.figure in one.figures
    }


def _value(values: Mapping[int, float], row: Row) -> str:
    if not values:
        return "-"
    middle = median(values.values())
    digits = 0 if middle >= 100 or row.unit == "MB" else 1  # noqa: PLR2004 - three digits say enough
    return f"{middle:.{digits}f} {row.unit}".strip()


def page(
    readings: Sequence[Reading], chapters: Mapping[str, str], facts: Sequence[str], rounds: int, begin: float
) -> str:
    """The whole of docs/performance.md."""
    loads = [reading.load for reading in readings]
    faults = [f"- {reading}" for reading in readings if reading.fault]
    return Template(TEMPLATE.read_text("utf-8")).substitute(
        day=time.strftime("%-d %B %Y", time.gmtime(begin)),
        rounds=rounds,
        tables=tables(readings),
        turning=turn_tables(readings),
        **chapters,
        faults="\nThese starts gave no figures:\n\n" + "\n".join(faults) + "\n" if faults else "",
        facts="\n".join(f"- {fact}" for fact in facts),
        loads=f"from {min(loads):.1f} to {max(loads):.1f}, median {median(loads):.1f}",
    )
