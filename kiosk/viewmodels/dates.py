"""Dates as a language writes them, by the patterns of Unicode's CLDR (ADR 0028)."""

from collections.abc import Callable
from datetime import date
from functools import cache

SKELETONS = ("y", "yMMMM", "yMMMMd")
"""CLDR's names for a year, a month in words, and a day of it."""


def written(partial: str, locale: str) -> str:
    """Return a partial date such as `2025-01` in words; as it is where there are no words for it."""
    parts = [int(part) for part in partial.split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    form = _formatter(locale)
    return form(SKELETONS[len(parts) - 1], date(year, month, day)) if form else partial


@cache
def _formatter(locale: str) -> Callable[[str, date], str] | None:
    """Babel's way to write dates, imported when the first one is worded: it takes 40 ms that no first frame needs.

    The import looks for the machine's time zone, which a date has no use for, and fails where its settings are broken.
    """
    try:
        from babel.core import Locale, UnknownLocaleError
        from babel.dates import format_skeleton
    except (OSError, ValueError, IndexError):
        return None
    try:
        known = Locale.parse(locale, sep="-")
    except UnknownLocaleError:
        return None
    return lambda skeleton, day: format_skeleton(skeleton, day, locale=known)
