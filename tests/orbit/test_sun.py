"""The Sun stands where almanacs say, and days are as long as they say."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.orbit.sun import declination, half_arc, night

ARC_MINUTES = 0.2
"""Degrees: half a day of the Sun's fastest way is as much, and almanacs give the moment."""


@pytest.mark.parametrize(
    ("day", "degrees"),
    [
        (date(2025, 3, 20), 0.0),
        (date(2025, 6, 21), 23.44),
        (date(2025, 9, 22), 0.0),
        (date(2025, 12, 21), -23.44),
        (date(1992, 10, 13), -7.78),
    ],
    ids=["March equinox", "June solstice", "September equinox", "December solstice", "Meeus, example 25.a"],
)
def test_the_declination_is_that_of_almanacs(day: date, degrees: float) -> None:
    assert declination(day) == pytest.approx(degrees, abs=ARC_MINUTES)


@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_year_later_the_sun_stands_nearly_the_same(day: date) -> None:
    assert abs(declination(day)) <= 23.46
    assert declination(day) == pytest.approx(declination(day + timedelta(365)), abs=0.12)


@pytest.mark.parametrize(
    ("latitude", "sun", "hours"),
    [(0, 23.44, 12.0), (40, 23.44, 14.84), (40, -23.44, 9.16), (-33.9, -23.44, 14.26), (60, 0, 12.0)],
)
def test_a_day_is_as_long_as_tables_say(latitude: float, sun: float, hours: float) -> None:
    """Without the bending of light, which makes each of them some minutes longer."""
    assert half_arc(latitude, sun) / 7.5 == pytest.approx(hours, abs=0.02)


def test_beyond_the_polar_circle_there_are_days_without_a_night() -> None:
    assert half_arc(70, 23.44) == 180
    assert half_arc(-70, 23.44) == 0
    assert half_arc(90, 10) == 180


def test_dusk_is_a_part_of_the_day_for_nobody() -> None:
    """In Paris in June the astronomical twilight lasts until midnight and beyond."""
    assert half_arc(48.9, 23.44, -18) == 180
    assert half_arc(48.9, 23.44, -12) < 180


@given(sun=st.floats(-23.45, 23.45), latitude=st.floats(-89, 89))
def test_what_the_north_has_in_summer_the_south_has_in_winter(sun: float, latitude: float) -> None:
    assert half_arc(latitude, sun) == pytest.approx(half_arc(-latitude, -sun))
    assert half_arc(latitude, sun) + half_arc(-latitude, sun) == pytest.approx(180)


@given(sun=st.floats(-23.45, 23.45), altitude=st.sampled_from([0.0, -6.0, -12.0, -18.0]))
def test_the_outline_of_the_night_runs_down_the_west_and_up_the_east(sun: float, altitude: float) -> None:
    outline = night(sun, altitude)
    west, east = outline[: len(outline) // 2], outline[len(outline) // 2 :]
    assert [row for _, row in west] == [row for _, row in reversed(east)] == list(range(90, -91, -1))
    assert all(-180 <= across <= 0 for across, _ in west)
    assert [(-across, row) for across, row in west] == list(reversed(east))


@given(sun=st.floats(-23.45, 23.45))
def test_each_step_of_dusk_lies_within_the_one_before(sun: float) -> None:
    steps = [night(sun, altitude) for altitude in (0.0, -6.0, -12.0, -18.0)]
    for outer, inner in pairwise(steps):
        assert all(abs(one[0]) >= abs(other[0]) - 1e-9 for one, other in zip(outer, inner, strict=True))
