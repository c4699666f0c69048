"""A typical day in orbit: where the spacecraft is at each minute, and when it passes from night into sunlight.

Nobody without a network knows where a spacecraft really is. So the orbit is laid as it lies at some time in most weeks:
it crosses the equator northward where it is noon, and the day begins shortly before a sunrise.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kiosk.orbit.circle import EARTH_TURN, EQUATOR_RADIUS, HOURS, MINUTES_A_DAY, CircularOrbit

SUN_A_DAY = EARTH_TURN - 360
"""Degrees by which the Sun moves eastward among the stars in a day."""
NIGHT_BEFORE_SUNRISE = 10.0
"""Degrees along the orbit that are still dark when the day begins."""
HALVINGS = 16
"""How often the minute in which the light changes is halved: that finds the moment to a thousandth of a second."""

Span = tuple[float, float]


@dataclass(frozen=True)
class TypicalDay:
    """Twenty-four hours from midnight by a clock, which is so many hours `ahead` of UTC. `sun` is the declination."""

    orbit: CircularOrbit
    sun: float
    ahead: float = 0.0

    def noon(self, hour: float) -> float:
        """Return the meridian where it is noon, in degrees east; it goes on falling below -180."""
        return 180 + 15 * self.ahead - 15 * hour

    @cached_property
    def dark_half(self) -> float:
        """For how many degrees of the orbit before and after its midnight it is in the Earth's shadow.

        The shadow is taken for a cylinder (Vallado, section 5.3), and the Sun stands `beta` above the orbit's plane.
        """
        covered = math.sqrt(1 - (EQUATOR_RADIUS / self.orbit.radius) ** 2) / math.cos(math.radians(self.beta))
        return 0.0 if covered >= 1 else math.degrees(math.acos(covered))

    @property
    def beta(self) -> float:
        """How many degrees above the plane of the orbit the Sun stands as the day begins (Vallado, section 5.3)."""
        tilt = math.radians(self.orbit.inclination)
        return math.degrees(math.asin(math.sin(math.radians(self.sun)) * math.cos(tilt)))

    def along(self, hour: float) -> float:
        """Return how many degrees along its orbit the spacecraft is from the northward crossing of the equator."""
        start = 180 + self._side + self.dark_half - NIGHT_BEFORE_SUNRISE
        return start + 360 * hour * MINUTES_A_DAY / HOURS / self.orbit.period

    @cached_property
    def _side(self) -> float:
        """How far along the orbit the point lies that is nearest to the Sun, in degrees from the crossing at noon."""
        tilt, sun = math.radians(self.orbit.inclination), math.radians(self.sun)
        return math.degrees(math.atan2(math.sin(sun) * math.sin(tilt), math.cos(sun)))

    def place(self, hour: float) -> Span:
        """Return where the spacecraft is: degrees east, which go on beyond 180 with each round, and degrees north."""
        east, north = self.orbit.below(self.along(hour))
        turned = (EARTH_TURN - self.orbit.regression) * hour / HOURS
        return self.noon(0) + east - turned, north

    def is_lit(self, hour: float) -> bool:
        """Whether the Sun shines on the spacecraft."""
        east, north = self.orbit.below(self.along(hour))
        drift = (self.orbit.regression - SUN_A_DAY) * hour / HOURS
        high = math.radians(north)
        toward = math.radians(self.sun)
        away = math.radians(east + drift)
        cosine = math.sin(high) * math.sin(toward) + math.cos(high) * math.cos(toward) * math.cos(away)
        return cosine > 0 or self.orbit.radius * math.sqrt(1 - cosine * cosine) > EQUATOR_RADIUS

    @cached_property
    def sunlit(self) -> tuple[Span, ...]:
        """From what hour to what hour the Sun shines on the spacecraft, one after the other."""
        edges = list(self._changes())
        if self.is_lit(0):
            edges.insert(0, 0.0)
        if len(edges) % 2:
            edges.append(float(HOURS))
        return tuple(zip(edges[::2], edges[1::2], strict=True))

    @cached_property
    def sunrises(self) -> tuple[float, ...]:
        """The hours at which the Sun rises for the spacecraft."""
        return tuple(start for start, _ in self.sunlit if start > 0)

    def _changes(self) -> Iterator[float]:
        looks = [(minute / 60, self.is_lit(minute / 60)) for minute in range(MINUTES_A_DAY + 1)]
        for (before, was_lit), (after, lit) in pairwise(looks):
            if lit != was_lit:
                yield self._moment(before, after, was_lit=was_lit)

    def _moment(self, before: float, after: float, *, was_lit: bool) -> float:
        for _ in range(HALVINGS):
            middle = (before + after) / 2
            before, after = (middle, after) if self.is_lit(middle) == was_lit else (before, middle)
        return after
