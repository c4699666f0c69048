"""A typical day has the sunrises that its orbit gives it, and moves as the Earth turns."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.orbit.circle import CircularOrbit
from kiosk.orbit.day import TypicalDay
from kiosk.orbit.sun import declination, half_arc

STATION = CircularOrbit(51.6, 92.9)
FEW = settings(max_examples=30, deadline=None)

days = st.builds(
    TypicalDay,
    st.builds(CircularOrbit, st.floats(0, 180), st.floats(88, 240)),
    st.floats(-23.45, 23.45),
    st.integers(-12, 12),
)


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("ahead", [-6, 0, 10])
def test_the_station_sees_sixteen_sunrises_on_any_date_and_by_any_clock(month: int, ahead: int) -> None:
    day = TypicalDay(STATION, declination(date(2026, month, 15)), ahead)
    assert len(day.sunrises) == 16
    assert day.sunrises[0] < 0.1
    assert all(after - before == pytest.approx(92.9 / 60, abs=0.01) for before, after in pairwise(day.sunrises))


def test_the_station_is_in_the_dark_for_a_bit_more_than_half_an_hour_of_each_round() -> None:
    day = TypicalDay(STATION, 0)
    nights = [begins - ends for (_, ends), (begins, _) in pairwise(day.sunlit)]
    assert all(length * 60 == pytest.approx(36, abs=0.5) for length in nights)


def test_each_round_passes_twenty_three_degrees_further_west() -> None:
    day = TypicalDay(STATION, 0)
    once = day.place(92.9 / 60)[0] - day.place(0)[0]
    assert once - 360 == pytest.approx(-23.6, abs=0.1)


def test_noon_moves_west_once_around_and_is_at_greenwich_at_twelve() -> None:
    assert TypicalDay(STATION, 0).noon(12) == 0
    assert TypicalDay(STATION, 0).noon(24) - TypicalDay(STATION, 0).noon(0) == -360


def test_by_a_clock_in_florida_noon_is_there_at_twelve() -> None:
    assert TypicalDay(STATION, 0, ahead=-5).noon(12) == -75


@FEW
@given(day=days)
def test_its_light_comes_in_spans_that_follow_each_other(day: TypicalDay) -> None:
    hours = [hour for span in day.sunlit for hour in span]
    assert hours == sorted(hours)
    assert hours[0] >= 0
    assert hours[-1] <= 24
    assert all(day.is_lit((start + end) / 2) for start, end in day.sunlit)
    assert not any(day.is_lit((end + start) / 2) for (_, end), (start, _) in pairwise(day.sunlit))


@FEW
@given(day=days)
def test_every_orbit_that_content_may_name_has_its_nights(day: TypicalDay) -> None:
    assert day.dark_half > 0
    assert 5 <= len(day.sunrises) <= 17


@FEW
@given(day=days, hour=st.floats(0, 24))
def test_it_is_in_the_light_wherever_the_ground_below_it_is(day: TypicalDay, hour: float) -> None:
    """A spacecraft stands higher than the ground, and so the Sun rises earlier for it and sets later."""
    east, north = day.place(hour)
    from_noon = abs((east - day.noon(hour) + 180) % 360 - 180)
    if from_noon < half_arc(north, day.sun) - 1:
        assert day.is_lit(hour)
