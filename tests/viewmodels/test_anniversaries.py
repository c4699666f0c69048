"""Full years, of days and of moments alike."""

from datetime import UTC, date, datetime

import pytest

from kiosk.viewmodels.anniversaries import full_years


@pytest.mark.parametrize(
    ("start", "now", "years"),
    [
        ("2000-11-02", "2026-11-01", 25),
        ("2000-11-02", "2026-11-02", 26),
        ("2000-11-02", "1970-01-01", 0),
        ("2000-02-29", "2001-02-28", 0),
        ("2000-02-29", "2001-03-01", 1),
        ("2000-02-29", "2004-02-29", 4),
    ],
)
def test_a_year_is_full_on_its_anniversary(start: str, now: str, years: int) -> None:
    assert full_years(date.fromisoformat(start), date.fromisoformat(now)) == years
    begin, end = (datetime.fromisoformat(f"{day}T09:21:00").replace(tzinfo=UTC) for day in (start, now))
    assert full_years(begin, end) == years


def test_a_moment_before_the_anniversary_the_year_is_not_full() -> None:
    start = datetime(2000, 11, 2, 9, 21, tzinfo=UTC)
    assert full_years(start, datetime(2026, 11, 2, 9, 20, 59, tzinfo=UTC)) == 25
