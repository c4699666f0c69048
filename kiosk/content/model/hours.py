"""The hours of a day, from 0 to 24: what lies within it of something that may go on beyond midnight."""

from collections.abc import Iterator

HOURS_A_DAY = 24


def spans(begins: float, until: float, ahead: float = 0) -> Iterator[tuple[float, float]]:
    """Return from and to which hour something lasts, by a clock that is some hours `ahead` of the one it is told by.

    What goes on beyond midnight is in two parts. From an hour until the same one is a whole day.
    """
    length = (until - begins) % HOURS_A_DAY or HOURS_A_DAY
    start = (begins + ahead) % HOURS_A_DAY
    yield start, min(float(HOURS_A_DAY), start + length)
    if start + length > HOURS_A_DAY:
        yield 0.0, start + length - HOURS_A_DAY
