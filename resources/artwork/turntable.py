"""The station turned once around: a folder of frames, and where each part of it is in each of them.

The frames are opaque, over a few stars that fade out towards the edges, so that the kiosk can copy them on its black
ground without blending. The camera stands a little below the station and far away, so that no part is hidden for the
whole turn and the nearer wings do not look larger than the others.

`hotspots.json` holds, for each frame and each part, its place as shares of the width and height from the upper left,
and whether it is in sight: [x, y, visible].
"""

import json
import math
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

import orbit
from earth.celestial import EarthCamera, star_field
from modelling import cycles
from station.assembly import named_points
from tone import over, tone_map
from views import Camera, TurntableScene

CENTER = Vector((-5, 0, 10))
DISTANCE, ELEVATION = 335.0, -0.18
"""Metres and radians. Nearer, the tips of the wings leave the picture; from above, the truss hides the modules."""
FIELD_OF_VIEW = 22
FIRST_ANGLE, SUN_LEAD, SUN_HEIGHT = 0.5, 0.6, 0.5
"""Radians, and the share of the sunlight that comes from above."""
PROBES = tuple(Vector(way) for way in ((0, 0, 0), (2, 0, 0), (-2, 0, 0), (0, 2, 0), (0, -2, 0), (0, 0, 2), (0, 0, -2)))
"""Metres from the middle of a part to the points that are looked at; it is in sight when `LEAST_SEEN` of them are."""
LEAST_SEEN = 3
REACH = 2.8
"""Metres from the middle of a part to its surface: what stands nearer to the camera hides it."""
STARS_WIDTH, STARS_BRIGHTNESS = 0.5, 0.9
"""Tangent of half the angle of sky behind the station: wider than the camera's, for more stars."""
STARS_MARGIN = 0.16
"""Share of the width and height over which the stars fade out."""
WEBP_QUALITY = 88

Hotspots = dict[str, tuple[float, float, bool]]


def camera_place(angle: float) -> Vector:
    """Return where the camera stands at an angle around the station."""
    level = math.cos(ELEVATION)
    return CENTER + DISTANCE * Vector((math.cos(angle) * level, math.sin(angle) * level, math.sin(ELEVATION)))


def look_from(camera: bpy.types.Object, sun: bpy.types.Object, angle: float) -> None:
    """Move the camera, and the Sun along with it, so that no frame is dark."""
    camera.location = camera_place(angle)
    camera.rotation_quaternion = (CENTER - camera.location).to_track_quat("-Z", "Y")
    lead, level = angle + SUN_LEAD, math.sqrt(1 - SUN_HEIGHT**2)
    towards_sun = Vector((math.cos(lead) * level, math.sin(lead) * level, SUN_HEIGHT))
    sun.rotation_quaternion = towards_sun.to_track_quat("Z", "Y")
    bpy.context.view_layer.update()


def find_hotspots(stage: bpy.types.Scene, camera: bpy.types.Object, points: dict[str, Vector]) -> Hotspots:
    """Return where each point is in the picture, and whether the part around it is in sight."""
    spots = {}
    for name, point in points.items():
        place = world_to_camera_view(stage, camera, point)
        seen = sum(is_in_sight(stage, camera, point + way) for way in PROBES)
        spots[name] = round(place.x, 4), round(1 - place.y, 4), seen >= LEAST_SEEN
    return spots


def is_in_sight(stage: bpy.types.Scene, camera: bpy.types.Object, point: Vector) -> bool:
    """Say whether nothing stands before a point inside a part but the part itself."""
    towards = point - camera.location
    graph = bpy.context.evaluated_depsgraph_get()
    hidden, *_ = stage.ray_cast(graph, camera.location, towards.normalized(), distance=towards.length - REACH)
    return not hidden


def fading_stars(width: int, height: int) -> np.ndarray:
    """Return the sky behind the station as a linear picture: the same in every frame, black at its edges."""
    sky = EarthCamera((0.0, 0.0, 0.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0), STARS_WIDTH)
    rows, columns = np.mgrid[0:height, 0:width]
    from_edge = np.minimum.reduce([columns / width, 1 - columns / width, rows / height, 1 - rows / height])
    fading = np.clip(from_edge / STARS_MARGIN, 0, 1)[..., None]
    return star_field(sky, width, height, STARS_BRIGHTNESS) * fading


def render_turntable(
    scene: TurntableScene, folder: Path, width: int, height: int, samples: int, frames: Iterable[int]
) -> None:
    """Render frames into a folder as WebP, and write the hotspots of all frames rendered."""
    stage = cycles.empty_scene(width, height, samples)
    sun = orbit.set_up(stage, scene.light)
    module, function = scene.maker.split(":")
    getattr(import_module(module), function)(**scene.options)
    camera = cycles.add_camera(stage, Camera(tuple(camera_place(0)), tuple(CENTER), FIELD_OF_VIEW))
    points = named_points(**scene.options)
    stars = fading_stars(width, height)
    folder.mkdir(parents=True, exist_ok=True)
    hotspots = {}
    for frame in frames:
        look_from(camera, sun, FIRST_ANGLE + 2 * math.pi * frame / scene.frames)
        picture = tone_map(over(cycles.render_linear(stage), stars), scene.grade)
        picture.save(folder / f"{frame:03}.webp", quality=WEBP_QUALITY, method=6)
        hotspots[f"{frame:03}"] = find_hotspots(stage, camera, points)
    lines = [f"  {json.dumps(frame)}: {json.dumps(spots)}" for frame, spots in hotspots.items()]
    (folder / "hotspots.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
