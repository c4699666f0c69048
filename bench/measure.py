"""One run of one program: how long until it shows something, what it costs, how smoothly it moves under a finger."""

import time
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.costs import memory, processor_seconds
from bench.variants import Variant
from bench.watch import (
    MOTION,
    PICTURE,
    POLL_SECONDS,
    TEXT,
    Sightings,
    Watcher,
    letters_appeared,
    pauses,
    picture_appeared,
)
from tests.outside.programs import Program
from tests.outside.touch import Point, Touch

LONGEST_START_SECONDS = 30.0
QUIET_SECONDS = 2.0
"""Without a change after which the start is over."""

SWIPE_SECONDS = 0.25
SWIPE_PERIOD_SECONDS = 1.3
REPORTS_PER_SECOND = 125
"""How often a touch panel tells where the finger is."""

SWIPE_START, SWIPE_END, SWIPE_HEIGHT = 0.72, 0.28, 0.42
"""Where a finger goes, as shares of the screen: 44 % of its width, over the picture."""


@dataclass(frozen=True)
class Plan:
    """How much to measure: seconds of idleness, and swipes to the next page and back again."""

    idle_seconds: float
    swipes: int


@dataclass(frozen=True)
class Result:
    """What one run showed. Times in milliseconds, memory in megabytes, processor time in percent of one core."""

    first_content: float
    first_picture: float
    memory_started: float
    memory_swiped: float
    idle: float
    frame_p50: float
    frame_p95: float
    frame_p99: float
    frames_per_second: float
    swipe_processor: float

    def to_dict(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True)
class Start:
    """How long a start took, in milliseconds."""

    first_content: float
    first_picture: float


class Bench:
    """A display with a touch panel, and eyes on it."""

    def __init__(self, display: str, size: tuple[int, int], touch: Touch, logs: Path) -> None:
        self._display = display
        self._size = size
        self._touch = touch
        self._logs = logs
        self._watcher = Watcher(display, size)

    def start_only(self, variant: Variant) -> Start:
        """Start a program, wait until it shows all, and end it."""
        program, start = self._start(variant)
        self._end(program)
        return start

    def run(self, variant: Variant, plan: Plan) -> Result:
        """Measure all of a program. Raises ValueError when it does not do what it is told."""
        program, start = self._start(variant)
        try:
            pid = program.process.pid
            memory_started = memory(pid)
            idle = self.busy_percent(program, plan.idle_seconds)
            seconds_before, begin = processor_seconds(pid), time.monotonic()
            gaps = self._swipe_there_and_back(plan.swipes)
            busy = 100 * (processor_seconds(pid) - seconds_before) / (time.monotonic() - begin)
            return Result(
                start.first_content,
                start.first_picture,
                memory_started,
                memory(pid),
                idle,
                _percentile(gaps, 50),
                _percentile(gaps, 95),
                _percentile(gaps, 99),
                1000 * len(gaps) / sum(gaps),
                busy,
            )
        finally:
            self._end(program)

    def attract(self, variant: Variant, seconds: float) -> float:
        """Percent of one core that the attract screen takes."""
        program = self._spawn(variant)
        time.sleep(5)
        busy = self.busy_percent(program, seconds)
        self._end(program)
        return busy

    def busy_percent(self, program: Program, seconds: float) -> float:
        """Percent of one core that a program uses while nobody touches anything."""
        before, begin = processor_seconds(program.process.pid), time.monotonic()
        time.sleep(seconds)
        return 100 * (processor_seconds(program.process.pid) - before) / (time.monotonic() - begin)

    def _spawn(self, variant: Variant) -> Program:
        self._watcher.wait_until_dark()
        environment = variant.environment(self._display)
        return Program(variant.command, environment=environment, log=self._logs / f"{variant.name}.log")

    def _start(self, variant: Variant) -> tuple[Program, Start]:
        environment_ready = self._spawn
        begin = time.monotonic()
        program = environment_ready(variant)
        return program, self._watch_start(program, begin)

    def _watch_start(self, program: Program, begin: float) -> Start:
        def going_on(seen: list[Sightings]) -> bool:
            now = time.monotonic()
            if now - begin > LONGEST_START_SECONDS or not program.running:
                raise ValueError(f"the program showed nothing that stays: {program.errors[-500:]}")
            return not all(len(one.looks) > 1 and now - one.moments[-1] > QUIET_SECONDS for one in seen)

        text, picture = self._watcher.watch([TEXT, PICTURE], going_on)
        return Start(1000 * (letters_appeared(text) - begin), 1000 * (picture_appeared(picture) - begin))

    def _swipe_there_and_back(self, swipes: int) -> list[float]:
        """Milliseconds between distinct frames, while fingers swipe to the next page and back as many times."""
        first = self._watcher.look(PICTURE)
        gaps = self._swipe(swipes, SWIPE_START, SWIPE_END)
        if self._watcher.look(PICTURE) == first:
            raise ValueError("the swipes turned no page")
        gaps += self._swipe(swipes, SWIPE_END, SWIPE_START)
        time.sleep(1)
        if self._watcher.look(PICTURE) != first:
            raise ValueError("the swipes back did not end where they began")
        return gaps

    def _swipe(self, count: int, start: float, end: float) -> list[float]:
        frames = Sightings()
        frames.add(self._watcher.look(MOTION))
        swipes: list[tuple[float, float]] = []
        for _ in range(count):
            down = time.monotonic()
            self._touch.down(0, self._place(start))
            reports = 0
            up = 0.0
            while (now := time.monotonic()) < down + SWIPE_PERIOD_SECONDS:
                due = int((now - down) * REPORTS_PER_SECOND)
                if not up and due > reports:
                    reports = due
                    part = min(1.0, (now - down) / SWIPE_SECONDS)
                    self._touch.move(0, self._place(start + part * (end - start)))
                    if part >= 1:
                        self._touch.up(0, self._place(end))
                        up = now
                frames.add(self._watcher.look(MOTION))
                time.sleep(POLL_SECONDS / 2)
            swipes.append((down, up))
        self._touch.settle()
        return [1000 * gap for gap in pauses(frames.moments[1:], swipes)]

    def _place(self, across: float) -> Point:
        return across * self._size[0], SWIPE_HEIGHT * self._size[1]

    def _end(self, program: Program) -> None:
        program.clear_away()

    def close(self) -> None:
        self._watcher.close()


def _percentile(values: list[float], percent: int) -> float:
    """The value below which this share of the values lies; the larger neighbour between two."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
