"""Boxes and lines, and what they have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.atlas.extents import Extent, around, cross, distance

NUMBERS = st.floats(-1000, 1000)
POINTS = st.tuples(NUMBERS, NUMBERS)
BOX = Extent(10, 10, 30, 20)


@pytest.mark.parametrize(
    ("line", "cuts"),
    [
        (((0, 15), (40, 15)), True),
        (((20, 0), (20, 40)), True),
        (((0, 5), (40, 5)), False),
        (((0, 10), (40, 10)), False),
        (((0, 15), (10, 15)), False),
        (((15, 12), (16, 13)), True),
        (((0, 0), (12, 40)), False),
        (((9, 9), (31, 21)), True),
        (((5, 15), (5, 15)), False),
    ],
    ids=[
        "through",
        "down",
        "above",
        "along an edge",
        "up to it",
        "inside",
        "past a corner",
        "corner to corner",
        "none",
    ],
)
def test_a_line_cuts_what_it_runs_through(line: tuple[tuple[float, float], tuple[float, float]], *, cuts: bool) -> None:
    assert BOX.is_cut_by(line) == cuts
    assert BOX.is_cut_by((line[1], line[0])) == cuts


@given(POINTS, POINTS)
def test_a_line_to_the_nearest_point_stays_outside(point: tuple[float, float], other: tuple[float, float]) -> None:
    box = around([other, (other[0] + 50, other[1] + 30)])
    assert not box.is_cut_by((point, box.nearest(point))) or box.holds(Extent(*point, *point))


def test_lines_cross_where_they_run_through_each_other() -> None:
    assert cross(((0, 0), (10, 10)), ((0, 10), (10, 0)))
    assert not cross(((0, 0), (10, 10)), ((0, 10), (4, 6)))
    assert not cross(((0, 0), (10, 10)), ((0, 0), (10, 0)))


def test_boxes_that_touch_do_not_meet() -> None:
    assert not BOX.meets(Extent(30, 10, 40, 20))
    assert BOX.meets(Extent(29, 19, 40, 40))
    assert BOX.grown(1).meets(Extent(30, 10, 40, 20))


def test_the_distance_to_a_line_is_that_to_its_nearest_point() -> None:
    assert distance((5, 3), ((0, 0), (10, 0))) == 3
    assert distance((13, 4), ((0, 0), (10, 0))) == 5
    assert distance((3, 4), ((0, 0), (0, 0))) == 5


@given(st.lists(POINTS, min_size=1))
def test_the_box_around_points_holds_all_of_them(points: list[tuple[float, float]]) -> None:
    assert all(around(points).holds(Extent(*point, *point)) for point in points)
