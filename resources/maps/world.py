"""Make `world.json`: the coastlines of the whole world in degrees, simplified.

The source is `land-50m.json` of the npm package `world-atlas` 2.0.2 (ISC licence): the land of Natural Earth 4.1 at
1:50 million, which is in the public domain, as TopoJSON in degrees.

    pip install shapely
    npm install world-atlas@2.0.2
    python -m resources.maps.world node_modules/world-atlas/land-50m.json
"""

from collections.abc import Iterator
from itertools import pairwise
from statistics import fmean
from typing import Any

import shapely
from shapely import Polygon
from shapely.affinity import translate

from resources.maps.build import decode_arcs, join_arcs, path_data, polygons_of, write_map

WIDTH, HEIGHT = 360.0, 180.0
WORLD = shapely.box(-180, -90, 180, 90)
# In degrees, and square degrees: how far a simplified line may stray, and the smallest island or lake that is drawn.
TOLERANCE, SMALLEST = 0.15, 0.4
SOURCE = "Natural Earth 4.1, land at 1:50 million (public domain), from the npm package world-atlas 2.0.2; simplified"

Ring = list[tuple[float, float]]


def unbroken(ring: Ring) -> Ring:
    """Return a ring that goes on beyond 180 degrees where it crosses that line; Antarctica's goes around the pole."""
    turned, turns = [ring[0]], 0
    for (before, _), (longitude, latitude) in pairwise(ring):
        turns -= round((longitude - before) / WIDTH)
        turned.append((longitude + turns * WIDTH, latitude))
    if turns:
        return ring
    # Its middle lies on the map, as that of its lakes does.
    shift = WIDTH * round(fmean(longitude for longitude, _ in turned) / WIDTH)
    return [(longitude - shift, latitude) for longitude, latitude in turned]


def land(topology: dict[str, Any]) -> Iterator[Polygon]:
    """Return the parts of the land, each simplified, as often as it lies on the map: what crosses its edge, twice."""
    arcs = decode_arcs(topology)
    for geometry in topology["objects"]["land"]["geometries"]:
        for outline, *lakes in polygons_of(geometry):
            rings = [unbroken(join_arcs(ring, arcs)) for ring in (outline, *lakes)]
            kept = [ring for ring in rings if Polygon(ring).area >= SMALLEST]
            if rings[0] not in kept:
                continue
            whole = Polygon(kept[0], kept[1:]).simplify(TOLERANCE).buffer(0)
            for turn in (-WIDTH, 0, WIDTH):
                yield from polygons_in(translate(whole, turn).intersection(WORLD))


def polygons_in(shape: Any) -> Iterator[Polygon]:
    """Return the polygons that a shape is made of."""
    if isinstance(shape, Polygon) and not shape.is_empty:
        yield shape
    elif hasattr(shape, "geoms"):
        for part in shape.geoms:
            yield from polygons_in(part)


def on_map(ring: Any) -> Ring:
    """Return a ring in degrees from the map's upper left corner."""
    return [(longitude + WIDTH / 2, HEIGHT / 2 - latitude) for longitude, latitude in ring.coords]


def build_world(topology: dict[str, Any]) -> dict[str, Any]:
    """Return what the map file holds."""
    rings = [ring for part in land(topology) for ring in (part.exterior, *part.interiors)]
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "projection": None,
        "source": SOURCE,
        "nation": "".join(path_data(on_map(ring), closed=True) for ring in rings),
        "states": "",
    }


if __name__ == "__main__":
    write_map(build_world, name="world.json", topology="land-50m.json of world-atlas", description=__doc__)
