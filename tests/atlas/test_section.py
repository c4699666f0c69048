"""Which section of a map is shown: one place, many, far apart, and on both sides of the date line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.atlas.extents import XY, Extent
from kiosk.atlas.section import NEAREST, Chart, section, side_by_side

STATES, WORLD = Chart(1000, 640), Chart(360, 180, round=True)
VIEWS = st.sampled_from([(1920.0, 970.0), (1080.0, 1740.0), (768.0, 970.0), (3840.0, 2000.0), (300.0, 200.0)])
PLACES = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 640)), min_size=1, max_size=20)
DEGREES = st.lists(st.tuples(st.floats(0, 359.9), st.floats(0, 180)), min_size=1, max_size=20)
NEARLY = 1e-6


def focus_of(view: XY) -> Extent:
    return Extent(0.2 * view[0], 0.3 * view[1], 0.8 * view[0], 0.7 * view[1])


@given(PLACES, VIEWS)
def test_all_places_are_in_the_focus(places: list[XY], view: XY) -> None:
    shown = section(places, STATES, view, focus_of(view))
    room = focus_of(view).grown(NEARLY * view[0])
    assert all(room.holds(Extent(*dot, *dot)) for dot in map(shown.shown, places))


@given(DEGREES, VIEWS)
def test_the_whole_world_is_on_the_view_and_not_shown_twice(places: list[XY], view: XY) -> None:
    near = side_by_side(places, WORLD)
    shown = section(near, WORLD, view, focus_of(view))
    screen = Extent(0, 0, *view).grown(NEARLY * view[0])
    assert all(screen.holds(Extent(*dot, *dot)) for dot in map(shown.shown, near))


@given(PLACES, VIEWS)
def test_it_is_as_near_as_the_places_allow_and_no_nearer_than_the_map_has_detail(places: list[XY], view: XY) -> None:
    shown = section(places, STATES, view, focus_of(view))
    dots = [shown.shown(place) for place in places]
    focus = focus_of(view)
    widths = [max(dot[axis] for dot in dots) - min(dot[axis] for dot in dots) for axis in (0, 1)]
    fills = widths[0] >= focus.width * (1 - NEARLY) or widths[1] >= focus.height * (1 - NEARLY)
    nearest = shown.scale * STATES.width / NEAREST == pytest.approx(view[0])
    assert fills or nearest
    assert view[0] / shown.scale >= STATES.width / NEAREST * (1 - NEARLY)


def test_one_place_is_in_the_middle_of_the_focus() -> None:
    shown = section([(300, 300)], STATES, (1000, 500), Extent(200, 100, 600, 300))
    assert shown.shown((300, 300)) == (pytest.approx(400), pytest.approx(200))
    assert shown.scale == 5


def test_neighbours_across_the_date_line_are_side_by_side() -> None:
    fiji, samoa = (358.0, 108.0), (8.0, 104.0)
    near = side_by_side([fiji, samoa], WORLD)
    assert near == [(358.0, 108.0), (368.0, 104.0)]
    shown = section(near, WORLD, (1000, 500), Extent(200, 100, 800, 400))
    assert shown.shown(near[0])[0] < shown.shown(near[1])[0]
    assert shown.scale == pytest.approx(1000 / (360 / NEAREST))


@given(DEGREES)
def test_no_other_cut_of_a_round_map_brings_places_closer_together(places: list[XY]) -> None:
    near = side_by_side(places, WORLD)
    assert [x % 360 for x, _ in near] == pytest.approx([x % 360 for x, _ in places])
    width = max(x for x, _ in near) - min(x for x, _ in near)
    cuts = [[(x - start) % 360 for x, _ in places] for start, _ in places]
    assert width <= min(max(cut) - min(cut) for cut in cuts) + NEARLY


def test_without_places_all_of_the_map_is_shown() -> None:
    shown = section([], STATES, (500, 640), Extent(0, 0, 1, 1))
    assert shown.shown((0, 0)) == (0, pytest.approx(160))
    assert shown.shown((1000, 640)) == (500, pytest.approx(480))
