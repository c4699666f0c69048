"""Earth as a picture: places the camera and the Sun, draws the grids, and runs the ray marcher."""

import math
from collections.abc import Sequence

import numpy as np

from earth import geography
from earth.atmosphere import EARTH_RADIUS, transmittance_table
from earth.aurora import draw_curtains
from earth.celestial import EarthCamera, star_field, sun_picture
from earth.chart import places_in_view
from earth.clouds import draw_clouds
from earth.ray_march import march, pixel_angle
from earth.vectors import as_vector
from earth.world import CloudField, Light, Surface, World
from views import EarthScene, EarthView

MAP_MARGIN = 1.0
"""Degrees that the map reaches beyond what is seen."""
NO_LIGHTS = np.zeros((4, 4), np.float32)

Axes = tuple[Sequence[float], Sequence[float], Sequence[float]]
"""Forward, right and up of a camera."""


def unit_vector(latitude: float, longitude: float) -> np.ndarray:
    """Return the direction of a place from the center of Earth; in degrees."""
    a, b = math.radians(latitude), math.radians(longitude)
    return np.array([math.cos(a) * math.cos(b), math.cos(a) * math.sin(b), math.sin(a)])


def compass(latitude: float, longitude: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the directions up, east and north at a place."""
    up = unit_vector(latitude, longitude)
    east = np.array([-math.sin(math.radians(longitude)), math.cos(math.radians(longitude)), 0.0])
    return up, east, np.cross(up, east)


def sun_direction(view: EarthView) -> np.ndarray:
    """Return the direction of the Sun of a view."""
    up, east, north = compass(view.latitude, view.longitude)
    azimuth, elevation = math.radians(view.sun_azimuth), math.radians(view.sun_elevation)
    level = north * math.cos(azimuth) + east * math.sin(azimuth)
    return level * math.cos(elevation) + up * math.sin(elevation)


def place_camera(view: EarthView, axes: Axes | None) -> EarthCamera:
    """Return the camera of a view.

    With `axes`, the camera's own axes in a frame of x forward along the heading, y to port and z up, it faces as
    that camera does: so a model and Earth share one camera.
    """
    up, east, north = compass(view.latitude, view.longitude)
    heading, pitch = math.radians(view.heading), math.radians(view.pitch)
    ahead = north * math.cos(heading) + east * math.sin(heading)
    starboard = np.cross(ahead, up)
    if axes is None:
        forward = ahead * math.cos(pitch) + up * math.sin(pitch)
        directions = [forward, starboard, up * math.cos(pitch) - ahead * math.sin(pitch)]
    else:
        directions = [axis[0] * ahead - axis[1] * starboard + axis[2] * up for axis in axes]
    position = up * (EARTH_RADIUS + view.altitude)
    half_width = math.tan(math.radians(view.field_of_view) / 2)
    return EarthCamera(as_vector(position), *(as_vector(one) for one in directions), half_width)


def draw_surface(view: EarthView, camera: EarthCamera, aspect: float) -> Surface:
    """Return the grids of the land that a view shows; city lights only if it shows any."""
    region = geography.Region.of_places(places_in_view(camera, aspect, EARTH_RADIUS), view.map_cell, MAP_MARGIN)
    land = geography.land_coverage(region)
    distance = geography.coast_distance(land, region)
    lights, glow = geography.lights_and_glow(land, region) if view.city_lights > 0 else (NO_LIGHTS, NO_LIGHTS)
    return Surface(land, distance, lights, glow, float(region.west), float(region.north), float(region.cell))


def cloud_field(view: EarthView) -> CloudField | None:
    """Return the clouds of a view as the compiled code takes them."""
    if view.clouds is None:
        return None
    rows = [
        [*unit_vector(storm.latitude, storm.longitude), storm.radius, storm.twist] for storm in view.clouds.cyclones
    ]
    cyclones = np.array(rows, np.float64).reshape(-1, 5)
    return CloudField(view.clouds.coverage, view.seed, view.clouds.scale, cyclones)


def render_view(view: EarthView, width: int, height: int, samples: int, axes: Axes | None = None) -> np.ndarray:
    """Return Earth as a linear picture, with `samples` rays a pixel."""
    camera, sun = place_camera(view, axes), as_vector(sun_direction(view))
    angle, aspect = pixel_angle(camera, width), height / width
    world = World(
        sun,
        transmittance_table(),
        draw_surface(view, camera, aspect),
        draw_clouds(cloud_field(view), camera, angle, aspect),
        draw_curtains(view.aurora_latitude, camera, angle, aspect),
        Light(view.sun_strength, view.city_lights, view.airglow),
    )
    picture, passing = march(width, height, samples, camera, world, view.seed)
    if view.stars > 0:
        picture = picture + star_field(camera, width, height, view.stars) * passing[..., None]
    if view.sun_glare > 0:
        picture = picture + sun_picture(camera, sun, width, height, view.sun_glare)
    return picture


def render(scene: EarthScene, width: int, height: int, samples: int) -> np.ndarray:
    """Return the linear picture of a scene."""
    return render_view(scene.earth, width, height, samples)
