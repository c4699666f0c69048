"""Circular orbits agree with those that are known, and every orbit keeps to what an orbit is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.orbit.circle import EQUATOR_RADIUS, CircularOrbit

STATION = CircularOrbit(51.6, 92.9)
LANDSAT = CircularOrbit(98.2, 98.9)
NAVIGATION = CircularOrbit(55, 717.97)
"""The orbit of GPS: half of a day by the stars."""

orbits = st.builds(CircularOrbit, st.floats(0, 180), st.floats(88, 240))


@pytest.mark.parametrize(
    ("orbit", "altitude", "near"),
    [(STATION, 417, 3), (LANDSAT, 705, 3), (NAVIGATION, 26_560 - EQUATOR_RADIUS, 5)],
    ids=["station", "Landsat", "GPS"],
)
def test_the_altitude_follows_from_the_period(orbit: CircularOrbit, altitude: float, near: float) -> None:
    assert orbit.altitude == pytest.approx(altitude, abs=near)


def test_the_plane_of_the_stations_orbit_turns_five_degrees_west_a_day() -> None:
    assert STATION.regression == pytest.approx(-5.0, abs=0.1)


def test_the_plane_of_a_sun_synchronous_orbit_turns_with_the_sun() -> None:
    assert LANDSAT.regression == pytest.approx(360 / 365.2422, abs=0.01)


def test_an_orbit_over_the_poles_does_not_turn() -> None:
    assert CircularOrbit(90, 95).regression == pytest.approx(0, abs=1e-12)


def test_it_goes_from_its_node_to_its_northernmost_point_and_down_again() -> None:
    assert STATION.below(0) == pytest.approx((0, 0))
    assert STATION.below(90) == pytest.approx((90, 51.6))
    assert STATION.below(180) == pytest.approx((180, 0), abs=1e-9)
    assert STATION.below(270) == pytest.approx((270, -51.6))
    assert STATION.below(450) == pytest.approx((450, 51.6))


def test_one_against_the_turn_of_the_earth_goes_west() -> None:
    assert LANDSAT.below(90) == pytest.approx((-90, 81.8))
    assert LANDSAT.below(360 * 3) == pytest.approx((-1080, 0), abs=1e-9)


@given(orbit=orbits, along=st.floats(-2000, 2000))
def test_no_place_is_further_north_than_the_orbit_leans(orbit: CircularOrbit, along: float) -> None:
    reach = min(orbit.inclination, 180 - orbit.inclination)
    assert abs(orbit.below(along)[1]) <= reach + 1e-9


@given(orbit=orbits, along=st.floats(-2000, 2000))
def test_a_round_later_it_is_over_the_same_place(orbit: CircularOrbit, along: float) -> None:
    (east, north), (later, again) = orbit.below(along), orbit.below(along + 360)
    assert again == pytest.approx(north, abs=1e-6)
    assert abs(later - east) == pytest.approx(360, abs=1e-6)


@given(orbit=st.builds(CircularOrbit, st.floats(0, 88), st.floats(88, 240)), along=st.floats(0, 2000))
def test_its_way_never_jumps(orbit: CircularOrbit, along: float) -> None:
    before, after = orbit.below(along)[0], orbit.below(along + 0.1)[0]
    assert 0 <= after - before < 5
