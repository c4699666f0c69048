"""How long people have lived in space: counted in full years, and the rest of it down to the second."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.presence import Elapsed, PresenceViewModel, elapsed

SINCE = datetime(2000, 11, 2, 9, 21, tzinfo=UTC)
LEAP_DAY = datetime(2000, 2, 29, 12, tzinfo=UTC)


def moment(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2000-11-02T09:21:00", (0, 0, 0, 0, 0), id="the first moment"),
        pytest.param("2000-11-02T09:21:01", (0, 0, 0, 0, 1), id="the first second"),
        pytest.param("2000-11-03T09:20:59", (0, 0, 23, 59, 59), id="a second before the first day"),
        pytest.param("2001-11-02T09:20:59", (0, 364, 23, 59, 59), id="a second before the first anniversary"),
        pytest.param("2001-11-02T09:21:00", (1, 0, 0, 0, 0), id="the first anniversary"),
        pytest.param("2004-11-02T09:21:00", (4, 0, 0, 0, 0), id="an anniversary in a leap year"),
        pytest.param("2004-03-01T09:21:00", (3, 120, 0, 0, 0), id="the day after a leap day"),
        pytest.param("2025-01-31T12:00:00", (24, 90, 2, 39, 0), id="January 2025"),
        pytest.param("2025-11-02T09:20:59", (24, 364, 23, 59, 59), id="a second before 25 years"),
        pytest.param("2025-11-02T09:21:00", (25, 0, 0, 0, 0), id="25 years"),
        pytest.param("2100-11-02T09:21:00", (100, 0, 0, 0, 0), id="a century"),
        pytest.param("2000-11-02T09:20:59", (0, 0, 0, 0, 0), id="before it began"),
        pytest.param("1970-01-01T00:00:00", (0, 0, 0, 0, 0), id="a computer that lost its clock"),
    ],
)
def test_time_since_the_first_crew(now: str, expected: Elapsed) -> None:
    assert elapsed(SINCE, moment(now)) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2001-02-28T23:59:59", (0, 365, 11, 59, 59), id="28 February is too early"),
        pytest.param("2001-03-01T11:59:59", (0, 365, 23, 59, 59), id="a second before"),
        pytest.param("2001-03-01T12:00:00", (1, 0, 0, 0, 0), id="1 March stands for it"),
        pytest.param("2004-02-29T12:00:00", (4, 0, 0, 0, 0), id="in a leap year it is itself"),
        pytest.param("2100-03-01T12:00:00", (100, 0, 0, 0, 0), id="2100 is no leap year"),
    ],
)
def test_an_anniversary_of_a_leap_day(now: str, expected: Elapsed) -> None:
    assert elapsed(LEAP_DAY, moment(now)) == expected


@settings(deadline=None, derandomize=True, database=None)
@given(
    st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2200, 1, 1)),
    st.timedeltas(timedelta(), timedelta(70000)),
)
def test_every_part_stays_within_its_bounds_and_nothing_is_lost(start: datetime, later: timedelta) -> None:
    years, days, hours, minutes, seconds = elapsed(start, start + later)
    assert years >= 0
    assert 0 <= days <= 365
    assert 0 <= hours < 24
    assert 0 <= minutes < 60
    assert 0 <= seconds < 60
    rest = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    assert timedelta(years * 365) + rest <= later < timedelta(years * 366 + 1, 1) + rest


class Clock:
    def __init__(self) -> None:
        self.now = moment("2025-01-31T12:00:00")

    def __call__(self) -> datetime:
        return self.now


def parts(presence: PresenceViewModel) -> Elapsed:
    return (presence.years, presence.days, presence.hours, presence.minutes, presence.seconds)


def test_the_count_shows_the_time_it_was_made_at(qt_app: QGuiApplication) -> None:
    presence = PresenceViewModel(SINCE, Clock())
    assert parts(presence) == (24, 90, 2, 39, 0)


def test_a_count_that_is_looked_at_is_up_to_date_at_once(qt_app: QGuiApplication) -> None:
    clock = Clock()
    presence = PresenceViewModel(SINCE, clock)
    changed = QSignalSpy(presence.changed)
    clock.now += timedelta(seconds=5)
    presence.look()
    assert parts(presence) == (24, 90, 2, 39, 5)
    assert changed.count() == 1


def test_a_count_that_is_looked_at_goes_on(qt_app: QGuiApplication) -> None:
    clock = Clock()
    presence = PresenceViewModel(SINCE, clock)
    presence.look()
    clock.now += timedelta(seconds=7)
    changed = QSignalSpy(presence.changed)
    assert changed.wait(3000)
    presence.lookAway()
    assert parts(presence) == (24, 90, 2, 39, 7)


def test_a_count_that_nobody_looks_at_stands_still(qt_app: QGuiApplication) -> None:
    presence = PresenceViewModel(SINCE, Clock())
    presence.look()
    presence.lookAway()
    changed = QSignalSpy(presence.changed)
    assert not changed.wait(1500)


def test_it_goes_on_until_the_last_one_looks_away(qt_app: QGuiApplication) -> None:
    """One scene of the attract loop fades into the next, and both count."""
    clock = Clock()
    presence = PresenceViewModel(SINCE, clock)
    presence.look()
    presence.look()
    presence.lookAway()
    changed = QSignalSpy(presence.changed)
    assert changed.wait(3000)
    presence.lookAway()
    assert not changed.wait(1500)
