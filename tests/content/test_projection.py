"""The map projection agrees with Snyder's manual, and places fall where they belong on the map."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.assets.projection import MapProjection, albers, place_on_map

MAP_FILE = Path(__file__).parents[2] / "resources" / "maps" / "united-states.json"
SNYDER = MapProjection(29.5, 45.5, 23.0, -96.0, scale=1.0, origin_x=0.0, origin_y=0.0)

INLAND = {
    "Houston": (-95.37, 29.76),
    "Johnson Space Center": (-95.090, 29.559),
    "Merritt Island": (-80.68, 28.54),
    "Huntsville": (-86.59, 34.73),
    "Bay St. Louis": (-89.33, 30.31),
    "Stennis Space Center": (-89.600, 30.363),
    "Washington": (-77.02, 38.88),
    "the northwest corner": (-124.6, 48.3),
}
OUTSIDE = {
    "the Gulf": (-90.0, 27.0),
    "Toronto": (-79.38, 43.65),
    "Lake Michigan": (-87.0, 43.0),
    "Monterrey": (-100.31, 25.69),
    "the Atlantic off Cape Canaveral": (-80.0, 28.5),
}

Ring = list[tuple[float, float]]


@pytest.fixture(scope="module")
def united_states() -> dict[str, Any]:
    return json.loads(MAP_FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def projection(united_states: dict[str, Any]) -> MapProjection:
    return MapProjection(**united_states["projection"])


def subpaths(path_data: str) -> list[Ring]:
    pairs = [re.findall(r"(-?[\d.]+),(-?[\d.]+)", part) for part in path_data.split("M")[1:]]
    return [[(float(x), float(y)) for x, y in points] for points in pairs]


def is_inside(point: tuple[float, float], rings: list[Ring]) -> bool:
    """Count the edges east of the point: inside, they are odd."""
    x, y = point
    crossings = 0
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                crossings += 1
    return crossings % 2 == 1


def test_snyders_worked_example_on_the_sphere() -> None:
    """Snyder 1987, page 291: 35 N 75 W on a sphere of radius 1."""
    assert albers(-75.0, 35.0, SNYDER) == pytest.approx((0.2952720, 0.2416774), abs=5e-8)


def test_the_origin_of_the_projection_is_zero() -> None:
    assert albers(-96.0, 23.0, SNYDER) == pytest.approx((0.0, 0.0), abs=1e-12)


def test_longitudes_go_round_the_date_line() -> None:
    assert albers(190.0, 20.0, SNYDER) == pytest.approx(albers(-170.0, 20.0, SNYDER))
    assert albers(144.8, 13.5, SNYDER)[0] < albers(-158.0, 21.3, SNYDER)[0] < 0


def test_the_map_grows_to_the_right_and_downward(projection: MapProjection) -> None:
    x, y = place_on_map(projection.origin_longitude, projection.origin_latitude, projection)
    assert (x, y) == (projection.origin_x, projection.origin_y)
    assert place_on_map(-90.0, projection.origin_latitude, projection)[0] > x
    assert place_on_map(projection.origin_longitude, 30.0, projection)[1] > y


def test_equal_areas_stay_equal(projection: MapProjection) -> None:
    """A cell of one degree by one degree covers map area in proportion to its area on the sphere."""

    def cell_area(west: float, south: float) -> float:
        corners = [(west, south), (west + 1, south), (west + 1, south + 1), (west, south + 1)]
        steps = [
            (a[0] + (b[0] - a[0]) * k / 50, a[1] + (b[1] - a[1]) * k / 50)
            for a, b in zip(corners, corners[1:] + corners[:1], strict=True)
            for k in range(50)
        ]
        points = [place_on_map(longitude, latitude, projection) for longitude, latitude in steps]
        edges = zip(points, points[1:] + points[:1], strict=True)
        return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges)) / 2

    assert cell_area(-120, 35) == pytest.approx(cell_area(-80, 35), rel=1e-4)
    # sin 26 - sin 25 over sin 48 - sin 47, from a table of sines
    assert cell_area(-96, 25) / cell_area(-96, 47) == pytest.approx(0.0157528 / 0.0117911, rel=1e-3)


@pytest.mark.parametrize("place", INLAND)
def test_places_inland_are_inside_the_outline(
    place: str, united_states: dict[str, Any], projection: MapProjection
) -> None:
    assert is_inside(place_on_map(*INLAND[place], projection), subpaths(united_states["nation"]))


@pytest.mark.parametrize("place", OUTSIDE)
def test_places_outside_are_outside_the_outline(
    place: str, united_states: dict[str, Any], projection: MapProjection
) -> None:
    assert not is_inside(place_on_map(*OUTSIDE[place], projection), subpaths(united_states["nation"]))


def test_every_line_lies_on_the_map(united_states: dict[str, Any]) -> None:
    lines = subpaths(united_states["nation"]) + subpaths(united_states["states"])
    width, height = united_states["width"], united_states["height"]
    assert len(lines) > 100
    assert all(0 <= x <= width and 0 <= y <= height for line in lines for x, y in line)
