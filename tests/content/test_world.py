"""The map of the world has its land where it is."""

import pytest

from kiosk.content.assets.maps import MapOutline, load_map
from tests.conftest import PROJECT
from tests.content.test_projection import is_inside, subpaths

LAND = {"Houston": (-95.4, 29.8), "Madrid": (-3.7, 40.4), "Anadyr": (177.0, 65.5), "Beijing": (116.4, 39.9)}
SEA = {"Hawaii's sea": (-150.0, 20.0), "Caspian Sea": (51.0, 41.0), "Bering Sea": (-178.0, 58.0)}


@pytest.fixture(scope="module")
def world() -> MapOutline:
    return load_map(PROJECT / "resources" / "maps" / "world.json")


def lies_on_land(world: MapOutline, place: tuple[float, float]) -> bool:
    across, down = world.position(*place)
    return is_inside((across * world.width, down * world.height), subpaths(world.nation))


@pytest.mark.parametrize("name", LAND)
def test_land_is_land(name: str, world: MapOutline) -> None:
    assert lies_on_land(world, LAND[name])


@pytest.mark.parametrize("name", SEA)
def test_sea_is_sea(name: str, world: MapOutline) -> None:
    assert not lies_on_land(world, SEA[name])


def test_it_is_the_whole_world_and_no_line_leaves_it(world: MapOutline) -> None:
    points = [point for ring in subpaths(world.nation) for point in ring]
    assert (world.position(-180, 90), world.position(180, -90)) == ((0, 0), (1, 1))
    assert all(0 <= x <= world.width and 0 <= y <= world.height for x, y in points)
    assert max(x for x, _ in points) - min(x for x, _ in points) == world.width
