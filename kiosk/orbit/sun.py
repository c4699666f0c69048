"""Where the Sun stands on a date, and what of the Earth it shines on."""

import math
from datetime import date

NOON_OF_2000 = date(2000, 1, 1)
TWILIGHTS = (0.0, -6.0, -12.0, -18.0)
"""Degrees of the Sun below which night falls step by step: sunset, then the ends of civil, nautical and astronomical
twilight (U.S. Naval Observatory, "Rise, Set, and Twilight Definitions")."""
STEEPEST = 89.9
"""Degrees north and south as far as which a day has its hours: at the poles themselves all of them are the same."""


def declination(day: date) -> float:
    """Return how many degrees north of the equator the Sun stands at noon (UTC) of a day.

    U.S. Naval Observatory, "Computing Approximate Solar Coordinates": right to an arc minute from 1800 to 2200.
    """
    days = (day - NOON_OF_2000).days
    anomaly = math.radians(357.529 + 0.98560028 * days)
    mean_longitude = 280.459 + 0.98564736 * days
    longitude = math.radians(mean_longitude + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    obliquity = math.radians(23.439 - 0.00000036 * days)
    return math.degrees(math.asin(math.sin(obliquity) * math.sin(longitude)))


def half_arc(latitude: float, sun: float, altitude: float = 0.0) -> float:
    """Return for how many degrees before and after noon the Sun is above an altitude: 0 for never, 180 for always.

    `sun` is its declination; all are in degrees. The hour angle of rising and setting, without the bending of light by
    the air: J. Meeus, "Astronomical Algorithms", chapter 15.
    """
    north = math.radians(max(-STEEPEST, min(STEEPEST, latitude)))
    there, high = math.radians(sun), math.radians(altitude)
    cosine = (math.sin(high) - math.sin(north) * math.sin(there)) / (math.cos(north) * math.cos(there))
    return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def night(sun: float, altitude: float = 0.0, step: float = 1.0) -> list[tuple[float, float]]:
    """Return the outline of the part of the Earth over which the Sun is below an altitude.

    Points are degrees east of midnight's meridian, from -180 to 180, and degrees north: down its west side, and up its
    east side again. `step` is how many degrees of latitude lie between two of them.
    """
    rows = [90 - index * step for index in range(round(180 / step) + 1)]
    widths = [180 - half_arc(row, sun, altitude) for row in rows]
    west = [(-width, row) for width, row in zip(widths, rows, strict=True)]
    return west + [(-east, row) for east, row in reversed(west)]
