"""A circular orbit around the Earth: its size, its speed, and the point of the ground below it at any time."""

import math
from dataclasses import dataclass
from functools import cached_property

GRAVITY = 398_600.4418
"""Of the Earth, in km³/s² (WGS 84; D. Vallado, "Fundamentals of Astrodynamics and Applications", appendix D)."""
EQUATOR_RADIUS = 6378.137
"""Of the Earth, in km (WGS 84)."""
FLATTENING = 1.082_626_68e-3
"""How much the Earth's bulge pulls at an orbit: the zonal harmonic J2 (Vallado, appendix D)."""
EARTH_TURN = 360.985_647_37
"""Degrees by which the Earth turns against the stars in a day of 24 hours (Vallado, section 3.5)."""

SECONDS_A_MINUTE = 60
MINUTES_A_DAY = 1440
HOURS = 24
RIGHT_ANGLE = 90


@dataclass(frozen=True)
class CircularOrbit:
    """An orbit by its inclination to the equator, in degrees, and its period, the minutes that once around takes."""

    inclination: float
    period: float

    @cached_property
    def radius(self) -> float:
        """Distance from the middle of the Earth, in km: Kepler's third law (Vallado, equation 1-26)."""
        seconds = self.period * SECONDS_A_MINUTE
        return (GRAVITY * (seconds / math.tau) ** 2) ** (1 / 3)

    @property
    def altitude(self) -> float:
        """Height above the equator, in km."""
        return self.radius - EQUATOR_RADIUS

    @property
    def speed(self) -> float:
        """In km a second."""
        return math.tau * self.radius / (self.period * SECONDS_A_MINUTE)

    @cached_property
    def regression(self) -> float:
        """Degrees a day by which the Earth's bulge turns the plane of the orbit, eastward where positive.

        The mean rate of the ascending node to the first order in J2 (Vallado, equation 9-38, for a circle).
        """
        rounds = MINUTES_A_DAY / self.period
        pull = 1.5 * FLATTENING * (EQUATOR_RADIUS / self.radius) ** 2
        return -360 * rounds * pull * math.cos(math.radians(self.inclination))

    def below(self, along: float) -> tuple[float, float]:
        """Return where it is over an Earth that stands still: degrees east of the ascending node, and degrees north.

        `along` is how many degrees it has come since that node, where it crosses the equator to the north; whole rounds
        are counted, so that the degrees east go on growing. Spherical trigonometry: J. Meeus, "Astronomical
        Algorithms", chapter 13, with the inclination in place of the obliquity.
        """
        tilt, turned = math.radians(self.inclination), math.radians(along)
        north = math.degrees(math.asin(math.sin(tilt) * math.sin(turned)))
        east = math.degrees(math.atan2(math.cos(tilt) * math.sin(turned), math.cos(turned)))
        way = along if self.inclination <= RIGHT_ANGLE else -along
        return east + 360 * round((way - east) / 360), north
