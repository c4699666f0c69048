"""The map projection: from degrees on Earth to a place on the kiosk's map of the United States."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MapProjection:
    """An Albers equal-area conic projection and the map it is drawn on.

    Latitudes and longitudes are degrees north and east. The map's `y` grows downward, as on a screen. `scale` is the
    Earth's radius in map units; `origin_x` and `origin_y` are where the origin of the projection lies on the map.
    """

    first_parallel: float
    second_parallel: float
    origin_latitude: float
    origin_longitude: float
    scale: float
    origin_x: float
    origin_y: float


def albers(longitude: float, latitude: float, projection: MapProjection) -> tuple[float, float]:
    """Return (x, y) east and north of the projection's origin, in Earth radii.

    The spherical Albers equal-area conic of J. P. Snyder, "Map Projections: A Working Manual", U.S. Geological
    Survey Professional Paper 1395, 1987, page 100, equations 14-1 to 14-6. The letters are Snyder's. The standard
    parallels may be equal, but not mirror images of each other across the equator.
    """
    sine_first = math.sin(math.radians(projection.first_parallel))
    sine_second = math.sin(math.radians(projection.second_parallel))
    n = (sine_first + sine_second) / 2
    c = 1 - sine_first**2 + 2 * n * sine_first
    rho = math.sqrt(c - 2 * n * math.sin(math.radians(latitude))) / n
    rho_origin = math.sqrt(c - 2 * n * math.sin(math.radians(projection.origin_latitude))) / n
    theta = n * math.radians(math.remainder(longitude - projection.origin_longitude, 360))
    return rho * math.sin(theta), rho_origin - rho * math.cos(theta)


def place_on_map(longitude: float, latitude: float, projection: MapProjection) -> tuple[float, float]:
    """Return (x, y) on the map, in map units from its upper left corner."""
    east, north = albers(longitude, latitude, projection)
    return projection.origin_x + projection.scale * east, projection.origin_y - projection.scale * north
