"""Make `united-states.json`: the outline and the state lines of the 48 contiguous states, projected and simplified.

The source is `states-10m.json` of the npm package `us-atlas` 3.0.1 (ISC licence): the cartographic boundary files
of the U.S. Census Bureau, 2017 edition, which are in the public domain, as TopoJSON in degrees.

    pip install shapely
    npm install us-atlas@3.0.1
    python -m resources.maps.build node_modules/us-atlas/states-10m.json
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import shapely
from shapely import LineString, Polygon

from kiosk.content.assets.projection import MapProjection, place_on_map

MAP_WIDTH, MARGIN = 1000.0, 6.0
# West, south, east and north of the 48 contiguous states, in degrees.
CONTIGUOUS = shapely.box(-125.5, 24, -66, 50)
# The standard parallels of the Survey's own maps of these states (Snyder 1987, page 98).
UNPLACED = MapProjection(29.5, 45.5, 37.5, -96.0, scale=1.0, origin_x=0.0, origin_y=0.0)
# A straight line of longitude and latitude is a curve on the map: long ones get a point every so many degrees.
LONGEST_SEGMENT = 0.5
# In map units: how far a simplified line may stray, and the smallest island that is drawn.
TOLERANCE, SMALLEST_ISLAND = 0.3, 2.0
# Of a ring that encloses something: three corners, and the first again.
FEWEST_POINTS = 4
SOURCE = (
    "U.S. Census Bureau, cartographic boundary files, 2017 (public domain), from the npm package us-atlas 3.0.1; "
    "Albers equal-area conic projection, simplified"
)


def decode_arcs(topology: dict[str, Any]) -> dict[int, LineString]:
    """Return the arcs of a TopoJSON topology by number, in degrees, undoing its delta coding and quantization."""
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: dict[int, LineString] = {}
    for number, deltas in enumerate(topology["arcs"]):
        steps = accumulate(deltas, lambda point, delta: (point[0] + delta[0], point[1] + delta[1]))
        arcs[number] = LineString([(x * scale_x + move_x, y * scale_y + move_y) for x, y in steps])
    return arcs


def polygons_of(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """Return the polygons of a TopoJSON geometry, each a list of rings of arc numbers."""
    if geometry["type"] == "Polygon":
        return [geometry["arcs"]]
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else []


def join_arcs(numbers: Iterable[int], arcs: Mapping[int, LineString]) -> list[tuple[float, float]]:
    """Return the points of a ring. A negative number is the arc of its complement, backwards."""
    points: list[tuple[float, float]] = []
    for number in numbers:
        coordinates = list(arcs[number].coords if number >= 0 else reversed(arcs[~number].coords))
        points.extend(coordinates[1:] if points else coordinates)
    return points


def outer_rings(topology: dict[str, Any], arcs: Mapping[int, LineString]) -> list[list[int]]:
    """Return the rings, as arc numbers, of the nation's coast and land borders within the contiguous states."""
    (nation,) = topology["objects"]["nation"]["geometries"]
    rings = [ring for polygon in polygons_of(nation) for ring in polygon]
    return [ring for ring in rings if CONTIGUOUS.contains(LineString(join_arcs(ring, arcs)))]


def shared_borders(topology: dict[str, Any], arcs: Mapping[int, LineString]) -> list[int]:
    """Return the numbers of the arcs that two contiguous states share."""
    uses: Counter[int] = Counter()
    for state in topology["objects"]["states"]["geometries"]:
        numbers = {max(n, ~n) for polygon in polygons_of(state) for ring in polygon for n in ring}
        uses.update(numbers)
    shared = sorted(number for number, count in uses.items() if count > 1)
    return [number for number in shared if arcs[number].length and CONTIGUOUS.contains(arcs[number])]


def project(line: LineString, projection: MapProjection) -> LineString:
    """Return a line in degrees as a line on the map."""
    dense = shapely.segmentize(line, LONGEST_SEGMENT) if line.length else line  # an arc may be quantized to a point
    return LineString([place_on_map(longitude, latitude, projection) for longitude, latitude in dense.coords])


def fit(lines: Iterable[LineString]) -> tuple[MapProjection, float]:
    """Return the projection whose map holds these lines (in degrees) within its margins, and the map's height."""
    left, top, right, bottom = shapely.total_bounds([project(line, UNPLACED) for line in lines])
    scale = round((MAP_WIDTH - 2 * MARGIN) / (right - left), 3)
    height = (bottom - top) * scale + 2 * MARGIN
    origin_x, origin_y = round(MARGIN - left * scale, 3), round(MARGIN - top * scale, 3)
    return replace(UNPLACED, scale=scale, origin_x=origin_x, origin_y=origin_y), height


def path_data(points: list[tuple[float, float]], *, closed: bool) -> str:
    """Return SVG path data with one decimal, leaving out points that round to the one before."""
    texts = [f"{x:.1f},{y:.1f}" for x, y in points]
    kept = [text for text, before in zip(texts, ["", *texts], strict=False) if text != before]
    return "M" + "L".join(kept[:-1] if closed else kept) + ("Z" if closed else "")


def build_map(topology: dict[str, Any]) -> dict[str, Any]:
    """Return what the map file holds."""
    degrees = decode_arcs(topology)
    rings, borders = outer_rings(topology, degrees), shared_borders(topology, degrees)
    outline = {max(number, ~number) for ring in rings for number in ring}
    projection, height = fit(degrees[number] for number in outline)
    # Simplified arc by arc, the outline and the state lines still meet.
    arcs = {number: project(degrees[number], projection).simplify(TOLERANCE) for number in outline.union(borders)}
    outlines = [join_arcs(ring, arcs) for ring in rings]
    closed = [points for points in outlines if len(points) >= FEWEST_POINTS]
    islands = [points for points in closed if Polygon(points).area >= SMALLEST_ISLAND]
    return {
        "width": MAP_WIDTH,
        "height": round(height, 1),
        "projection": asdict(projection),
        "source": SOURCE,
        "nation": "".join(path_data(points, closed=True) for points in islands),
        "states": "".join(path_data(list(arcs[number].coords), closed=False) for number in borders),
    }


def write_map(
    build: Callable[[dict[str, Any]], dict[str, Any]], *, name: str, topology: str, description: str | None
) -> None:
    """Read the topology that the command line names, and write the map file, called `name` beside this one."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("topology", type=Path, help=topology)
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name(name))
    arguments = parser.parse_args()
    result = build(json.loads(arguments.topology.read_text(encoding="utf-8")))
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_map(build_map, name="united-states.json", topology="states-10m.json of us-atlas", description=__doc__)
