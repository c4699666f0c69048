"""What is touched and what moves, in the kiosk and on the page that does the same, and how smoothly and soon."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from bench.costs import processor_seconds
from bench.measure import REPORTS_PER_SECOND, Figures, percentile
from bench.places import ScreenPoint, Sought
from bench.watch import POLL_SECONDS, REST_SECONDS, Sightings, Watcher, Zone
from tools.xserver.touch import Touch

PRESS_SECONDS = 0.05
"""How long a finger stays down that taps."""

SETTLED_SECONDS = 0.6
"""Without a change after which the next screen is taken for settled."""

LONGEST_SECONDS = 5.0
PAUSE_SECONDS = 1.2
"""Between two touches, as from somebody who looks at what came of the first."""


@dataclass(frozen=True)
class Act:
    """A motion to watch for some `seconds`: of a finger that drags `by` shares of the screen, after a tap, or alone.

    `address` is where the kiosk begins (nothing: its attract screen), `page` where the web page does.
    """

    words: str
    address: str
    page: str
    zone: Zone
    seconds: float
    wanted: Sought | None = None
    page_place: ScreenPoint | None = None
    by: ScreenPoint | None = None
    times: int = 3


SKY = Zone((0.2, 0.35, 0.5, 0.65), 0.05, 0.95)
STAGE = Zone((0.15, 0.3, 0.45, 0.55), 0.02, 0.7)
WORLD = Zone((0.2, 0.3, 0.4), 0.05, 0.95)
ANSWERS = Zone((0.35, 0.5, 0.6, 0.7, 0.8), 0.02, 0.98)
PANNED = Zone((0.35, 0.45, 0.6, 0.7), 0.3, 0.95)
ROOMS = Zone((0.45, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92), 0.0, 1.0)
"""Below the count of the seconds, and the upper edge of the buttons of the bar."""

ACTS: Mapping[str, Act] = {
    "height": Act(
        "Height drawing: dragged",
        "station/altitude",
        "height",
        SKY,
        1.0,
        Sought("station/altitude", "HeightHandle"),
        (0.5, 0.45),
        by=(0.0, 0.22),
    ),
    "build": Act(
        "Build the station: the next piece flies in",
        "station-timeline/zarya",
        "build",
        STAGE,
        2.0,
        Sought("station-timeline/zarya", "KioskButton", "Next"),
        (0.86, 0.82),
    ),
    "day": Act(
        "One day in orbit: playing",
        "station-day",
        "day",
        WORLD,
        6.0,
        Sought("station-day", "KioskButton", "Play"),
        (0.86, 0.82),
        times=1,
    ),
    "quiz": Act(
        "Quiz: an answer is given",
        "quiz/eat",
        "quiz",
        ANSWERS,
        1.5,
        Sought("quiz/eat", "AnswerButton", "A tortilla"),
        (0.5, 0.5),
        times=1,
    ),
    "attract": Act("Attract screen: its picture drifts", "", "attract", PANNED, 6.0, times=1),
}


class Hand:
    """A finger, and eyes that follow what it does."""

    def __init__(self, watcher: Watcher, touch: Touch, size: tuple[int, int]) -> None:
        self._watcher = watcher
        self._touch = touch
        self._size = size

    def act(self, act: Act, place: ScreenPoint | None, process: int) -> Figures:
        """Do it as often as it asks for. Returns milliseconds from one distinct frame to the next.

        `busy` is what each of them took of the processor, in all processes of the program that runs as `process`.
        Raises ValueError where nothing moves.
        """
        gaps: list[float] = []
        spent = 0.0
        for _ in range(act.times):
            frames = Sightings()
            frames.add(self._watcher.look(act.zone))
            before = processor_seconds(process)
            for _ in self._moments(act, place):
                frames.add(self._watcher.look(act.zone))
            spent += processor_seconds(process) - before
            own = act.by is None and act.wanted is None
            pauses = (after - before for before, after in pairwise(frames.moments[1:]))
            gaps += [1000 * pause for pause in pauses if own or pause <= REST_SECONDS]
            time.sleep(PAUSE_SECONDS)
        if not gaps:
            raise ValueError("nothing moved")
        return {
            "p50": percentile(gaps, 50),
            "p95": percentile(gaps, 95),
            "frames per second": 1000 * len(gaps) / sum(gaps),
            "busy": 1000 * spent / len(gaps),
        }

    def _moments(self, act: Act, place: ScreenPoint | None) -> Iterator[None]:
        """Pass the seconds of an act: touch, and stop at each moment for a look."""
        begin, reported, up = time.monotonic(), 0, place is None
        lasting = act.seconds if act.by else PRESS_SECONDS
        if place is not None:
            self._touch.down(0, self._point(place))
        while (now := time.monotonic()) < begin + act.seconds + (0.3 if act.by else 0):
            part = min(1.0, (now - begin) / lasting)
            if place is not None and not up:
                at = self._point(place, act.by, part)
                if act.by and (due := int((now - begin) * REPORTS_PER_SECOND)) > reported:
                    reported = due
                    self._touch.move(0, at)
                if part == 1.0:
                    self._touch.up(0, at)
                    up = True
            yield
            time.sleep(POLL_SECONDS / 2)
        self._touch.settle()

    def go(self, place: ScreenPoint) -> Figures:
        """Tap, and see when something changes and when nothing does any more: in milliseconds.

        The first counts from when the finger comes down, the second from when it is lifted. Raises ValueError where
        nothing changes.
        """
        time.sleep(PAUSE_SECONDS)
        frames = Sightings()
        frames.add(self._watcher.look(ROOMS))
        down = time.monotonic()
        self._touch.down(0, self._point(place))
        lifted = 0.0
        while (now := time.monotonic()) < down + LONGEST_SECONDS:
            if not lifted and now >= down + PRESS_SECONDS:
                self._touch.up(0, self._point(place))
                lifted = now
            frames.add(self._watcher.look(ROOMS))
            if lifted and frames.moments[-1] > down and now - max(lifted, frames.moments[-1]) > SETTLED_SECONDS:
                break
            time.sleep(POLL_SECONDS / 2)
        self._touch.settle()
        changes = [moment for moment in frames.moments[1:] if moment > down]
        if not changes:
            raise ValueError("nothing changed")
        return {"first": 1000 * (changes[0] - down), "settled": 1000 * (changes[-1] - lifted)}

    def _point(self, place: ScreenPoint, by: ScreenPoint | None = None, part: float = 0.0) -> ScreenPoint:
        across, below = by or (0.0, 0.0)
        return (place[0] + part * across) * self._size[0], (place[1] + part * below) * self._size[1]
