"""One run of one program: how long until it shows something, what it costs, how smoothly it moves under a finger."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.costs import memory, peak_memory, processor_seconds
from bench.variants import Variant
from bench.watch import (
    ATTRACT_PICTURE,
    MOTION,
    PICTURE,
    POLL_SECONDS,
    TEXT,
    TURNTABLE,
    TURNTABLE_WORDS,
    Sightings,
    Watcher,
    Zone,
    detail_appeared,
    detailed_since,
    letters_appeared,
    pauses,
    picture_appeared,
    shows_letters,
    while_touched,
)
from tools.xserver.displays import open_touch_display
from tools.xserver.programs import Program
from tools.xserver.touch import Point, Touch

Figures = Mapping[str, float]
"""What one run showed. Times are in milliseconds, memory in megabytes, processor time in percent of one core."""

LONGEST_START_SECONDS = 40.0
QUIET_SECONDS = 1.8
"""Without a change after which the start is over."""

DRIFT_SECONDS = 3.0
"""For how long a picture that drifts is looked at: less than a scene of the attract loop lasts."""

SWIPE_SECONDS = 0.25
SWIPE_PERIOD_SECONDS = 1.3
REPORTS_PER_SECOND = 125
"""How often a touch panel tells where the finger is."""

SWIPE_START, SWIPE_END, SWIPE_HEIGHT = 0.72, 0.28, 0.42
"""Where a finger goes, as shares of the screen: 44 % of its width, over the picture."""


@dataclass(frozen=True)
class Stroke:
    """A finger's way from left to right as shares of the screen, the seconds it takes, and those until the next."""

    start: float
    end: float
    seconds: float
    period: float
    zone: Zone


TURN = Stroke(0.6, 0.04, 0.5, 2.5, MOTION)
"""Over 86 % of the turntable's width, which turns it by 43 % of a turn."""

DRAGS = 3
"""As many as make more than a whole turn."""


class Bench:
    """A display with a touch panel, and eyes on it."""

    def __init__(self, display: str, size: tuple[int, int], touch: Touch, logs: Path) -> None:
        self._display = display
        self._size = size
        self._touch = touch
        self._logs = logs
        self._watcher = Watcher(display, size)

    def start(self, variant: Variant, busy_seconds: float = 0) -> Figures:
        """Measure a program's start, and what it uses for some seconds afterwards while nobody touches it.

        Raises ValueError when it shows nothing that stays.
        """
        program, figures = self._start(variant)
        try:
            return {**figures, "idle": self._busy_percent(program, busy_seconds)} if busy_seconds else figures
        finally:
            program.clear_away()

    def run(self, variant: Variant, idle_seconds: float, swipes: int) -> Figures:
        """Measure all of a program that shows the carousel: its start, its costs, swipes to and fro.

        Raises ValueError when it does not do what it is told.
        """
        program, figures = self._start(variant)
        try:
            pid = program.process.pid
            memory_started = memory(pid)
            idle = self._busy_percent(program, idle_seconds)
            self._swipe(1, SWIPE_START, SWIPE_END)
            self._swipe(1, SWIPE_END, SWIPE_START)
            before, begin = processor_seconds(pid), time.monotonic()
            gaps = self._swipe_there_and_back(swipes)
            busy = 100 * (processor_seconds(pid) - before) / (time.monotonic() - begin)
            return {
                **figures,
                "memory started": memory_started,
                "memory swiped": memory(pid),
                "idle": idle,
                "p50": percentile(gaps, 50),
                "p95": percentile(gaps, 95),
                "p99": percentile(gaps, 99),
                "frames per second": 1000 * len(gaps) / sum(gaps),
                "swiping": busy,
                "memory peak": peak_memory(pid),
            }
        finally:
            program.clear_away()

    def turn(self, variant: Variant) -> Figures:
        """Measure a kiosk that shows the turntable: what it costs, and a turn through all frames by dragging."""
        program, figures = self._start(variant, TURNTABLE_WORDS, TURNTABLE)
        try:
            pid = program.process.pid
            before, begin = processor_seconds(pid), time.monotonic()
            frames, drags = self._drag(DRAGS, TURN)
            gaps = [1000 * gap for gap in while_touched(frames, drags)]
            busy = 100 * (processor_seconds(pid) - before) / (time.monotonic() - begin)
            return {
                **figures,
                "frames": float(len(gaps)),
                "p50": percentile(gaps, 50),
                "p95": percentile(gaps, 95),
                "turning": busy,
                "memory peak": peak_memory(pid),
            }
        finally:
            program.clear_away()

    def _start(self, variant: Variant, words: Zone = TEXT, picture: Zone = PICTURE) -> tuple[Program, Figures]:
        self._watcher.wait_until_dark()
        environment = variant.environment(self._display)
        begin = time.monotonic()
        program = Program(variant.command, environment=environment, log=self._logs / f"{variant.name}.log")
        try:
            if variant.attract:
                return program, self._watch_attract(program, begin)
            return program, self._watch_start(program, begin, words, picture)
        except BaseException:
            program.clear_away()
            raise

    def _watch_start(self, program: Program, begin: float, words: Zone, zone: Zone) -> Figures:
        def going_on(seen: list[Sightings]) -> bool:
            now = time.monotonic()
            if now - begin > LONGEST_START_SECONDS or not program.running:
                raise ValueError(f"the program showed nothing that stays: {program.errors[-500:]}")
            quiet = all(len(one.looks) > 1 and now - one.moments[-1] > QUIET_SECONDS for one in seen)
            return not (quiet and shows_letters(seen[0].looks[-1]))

        text, picture = self._watcher.watch([words, zone], going_on)
        return {
            "first content": 1000 * (letters_appeared(text) - begin),
            "first picture": 1000 * (picture_appeared(picture) - begin),
        }

    def _watch_attract(self, program: Program, begin: float) -> Figures:
        """Its picture drifts from the first moment on, and so the looks are compared by how detailed they are."""

        def going_on(seen: list[Sightings]) -> bool:
            now = time.monotonic()
            if now - begin > LONGEST_START_SECONDS or not program.running:
                raise ValueError(f"the program showed no words and no picture: {program.errors[-500:]}")
            begun = [detailed_since(one) for one in seen]
            return not all(at is not None and now - at > DRIFT_SECONDS for at in begun)

        text, picture = self._watcher.watch([TEXT, ATTRACT_PICTURE], going_on)
        return {
            "first content": 1000 * (letters_appeared(text) - begin),
            "first picture": 1000 * (detail_appeared(picture) - begin),
        }

    def _busy_percent(self, program: Program, seconds: float) -> float:
        pid = program.process.pid
        before, begin = processor_seconds(pid), time.monotonic()
        time.sleep(seconds)
        return 100 * (processor_seconds(pid) - before) / (time.monotonic() - begin)

    def _swipe_there_and_back(self, swipes: int) -> list[float]:
        """Milliseconds between distinct frames, while fingers swipe to the next page and back as many times."""
        first = self._watcher.look(PICTURE)
        gaps = self._swipe(swipes, SWIPE_START, SWIPE_END)
        if self._watcher.look(PICTURE) == first:
            raise ValueError("the swipes turned no page")
        return gaps + self._swipe(swipes, SWIPE_END, SWIPE_START)

    def _swipe(self, count: int, start: float, end: float) -> list[float]:
        stroke = Stroke(start, end, SWIPE_SECONDS, SWIPE_PERIOD_SECONDS, MOTION)
        return [1000 * gap for gap in pauses(*self._drag(count, stroke))]

    def _drag(self, count: int, stroke: Stroke) -> tuple[list[float], list[tuple[float, float]]]:
        """The moments of distinct frames while a finger strokes so often, and when it went down and up."""
        frames = Sightings()
        frames.add(self._watcher.look(stroke.zone))
        strokes: list[tuple[float, float]] = []
        for _ in range(count):
            down, up = time.monotonic(), 0.0
            reported = 0
            self._touch.down(0, self._place(stroke.start))
            while (now := time.monotonic()) < down + stroke.period:
                due = int((now - down) * REPORTS_PER_SECOND)
                if not up and due > reported:
                    reported = due
                    part = min(1.0, (now - down) / stroke.seconds)
                    self._touch.move(0, self._place(stroke.start + part * (stroke.end - stroke.start)))
                    if part == 1.0:
                        self._touch.up(0, self._place(stroke.end))
                        up = now
                frames.add(self._watcher.look(stroke.zone))
                time.sleep(POLL_SECONDS / 2)
            strokes.append((down, up))
        self._touch.settle()
        return frames.moments[1:], strokes

    def _place(self, across: float) -> Point:
        return across * self._size[0], SWIPE_HEIGHT * self._size[1]

    def close(self) -> None:
        self._watcher.close()


@contextmanager
def open_bench(size: tuple[int, int], folder: Path) -> Iterator[Bench]:
    """A display of this size in pixels, with a touch panel and eyes on it. Raises MissingError where it cannot be."""
    display = open_touch_display(folder, size)
    try:
        touch = Touch(display)
        bench = Bench(display.name, size, touch, folder)
        yield bench
        bench.close()
        touch.close()
    finally:
        display.close()


def percentile(values: list[float], percent: int) -> float:
    """The value below which this share of the values lies; the larger neighbour between two."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
