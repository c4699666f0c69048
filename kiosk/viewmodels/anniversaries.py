"""Full years between two days or moments."""

from datetime import date
from typing import TypeVar

Day = TypeVar("Day", bound=date)
"""A day or a moment: a datetime is a date too."""


def anniversary(start: Day, year: int) -> Day:
    """Return the anniversary of `start` in a year; 29 February counts as 1 March in years without one."""
    try:
        return start.replace(year=year)
    except ValueError:
        return start.replace(year=year, month=3, day=1)


def full_years(start: Day, now: Day) -> int:
    """Return how many years are full, 0 before the start. A year is full on its anniversary."""
    return max(0, now.year - start.year - (anniversary(start, now.year) > now))
