"""What a building screen shows at each of its moments, and where in time they stand. Pure: only dates and lists."""

from collections.abc import Sequence
from datetime import date

from kiosk.content.model.schema import Milestone


def year_of(partial: str) -> float:
    """Return where on an axis of years a date stands: 2000-07-02 in the middle of 2000, as '2000' by itself does.

    A date that no calendar has stands where its month or its year does.
    """
    year, *rest = (int(part) for part in partial.split("-"))
    if not rest:
        return year + 0.5
    month, *days = rest
    try:
        day = date(year, month, *days)
    except (TypeError, ValueError):
        return year + (month - 0.5) / 12
    start, end = date(year, 1, 1), date(year + 1, 1, 1) if year < date.max.year else date.max
    return year + (day - start).days / (end - start).days


def steps_of(items: Sequence[Milestone]) -> tuple[int, ...]:
    """Return for each moment how many pieces there were from then on."""
    steps: list[int] = []
    for item in items:
        steps.append((steps[-1] if steps else 0) + (item.stage is not None))
    return tuple(steps)


def stages_of(items: Sequence[Milestone]) -> tuple[int | None, ...]:
    """Return for each moment the row of the one whose stage shows how it looked then; None before the first stage.

    It is never one that came later, so no picture of a later stage can stand for an earlier year.
    """
    rows: list[int | None] = []
    for row, item in enumerate(items):
        rows.append(row if item.stage is not None else rows[-1] if rows else None)
    return tuple(rows)
