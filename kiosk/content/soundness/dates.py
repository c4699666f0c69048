"""Whether a date or a moment that is written as one exists."""

from datetime import date, datetime

FULL_DATE = len("2025-01-30")
"""Characters of a date that names the day."""


def is_date(text: str) -> bool:
    """Say whether `text` (a year, a month or a day) is in the calendar."""
    if len(text) == FULL_DATE:
        return is_full_date(text)
    return len(text) in (4, 7) and text[:4] != "0000"


def is_full_date(text: object) -> bool:
    """Say whether this is a text that names a day, and the calendar has that day."""
    if not isinstance(text, str) or len(text) != FULL_DATE:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_instant(text: str) -> bool:
    """Say whether `text` is a moment that exists."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
