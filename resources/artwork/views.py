"""What a picture is made from, as plain values: cameras, light, views of Earth, grades. No renderer is needed here.

Angles are in degrees; azimuths count clockwise from north, as on a compass. Blender's scenes are in metres.
"""

from dataclasses import dataclass, field

Point = tuple[float, float, float]
Region = tuple[float, float, float, float]
"""Left, top, right and bottom, as shares of a picture's width and height."""


@dataclass(frozen=True)
class Camera:
    """A camera in a scene: where it stands, what it looks at, its horizontal field of view and its roll."""

    location: Point
    target: Point
    field_of_view: float
    roll: float = 0.0
    nearest: float = 0.5
    """Metres: nothing nearer than this is drawn."""


@dataclass(frozen=True)
class Grade:
    """How linear light becomes a picture."""

    exposure: float = 1.0
    bloom: float = 0.2
    saturation: float = 1.1
    vignette: float = 0.18


@dataclass(frozen=True)
class Cyclone:
    """A storm: where it turns, its radius in radians of the globe, and how far it winds the clouds, in radians."""

    latitude: float
    longitude: float
    radius: float
    twist: float


@dataclass(frozen=True)
class Clouds:
    """How much of the sky is cloudy (0 is about half), and how many times smaller than the widest systems."""

    coverage: float
    scale: float = 1.0
    cyclones: tuple[Cyclone, ...] = ()


@dataclass(frozen=True)
class EarthView:
    """Earth from a point over a place: the way that the camera faces, where the Sun stands, and what is lit.

    The horizon lies 20 degrees below the horizontal at 420 km: a pitch of -12 to -25 keeps it in the picture.
    """

    latitude: float
    longitude: float
    heading: float = 0.0
    pitch: float = -20.0
    field_of_view: float = 62.0
    sun_azimuth: float = 90.0
    sun_elevation: float = 35.0
    clouds: Clouds | None = None
    seed: int = 1
    sun_strength: float = 1.0
    stars: float = 0.0
    city_lights: float = 0.0
    airglow: float = 0.0
    aurora_latitude: float = 0.0
    sun_glare: float = 0.0
    """Of the Sun itself, where it is in the picture; 0 leaves it out."""
    map_cell: float = 0.02
    """Degrees: how finely coasts and towns are drawn."""
    altitude: float = 420.0
    """Kilometres; the station's."""


@dataclass(frozen=True)
class OrbitLight:
    """The Sun in a scene in orbit, in degrees from forward (to port) and from the horizontal, and Earth's light."""

    azimuth: float
    elevation: float
    strength: float = 5.06
    """Watts a square metre on the model: it matches Earth's, whose Sun has the strength 2.6 (2.6 x pi x 0.62)."""
    color: Point = (1.0, 0.97, 0.92)
    earthshine: float = 1.5


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A picture of the kiosk, and its file in `data/media`."""

    file: str
    width: int = 1920
    height: int = 1080
    samples: int = 16
    """Rays a pixel."""

    @property
    def name(self) -> str:
        """The file without its ending."""
        return self.file.rsplit(".", 1)[0]


@dataclass(frozen=True, kw_only=True)
class EarthScene(Scene):
    """Earth alone, ray marched."""

    earth: EarthView
    grade: Grade
    samples: int = 3


@dataclass(frozen=True, kw_only=True)
class OrbitScene(Scene):
    """A model in orbit, path traced, over an Earth that the ray marcher draws for the same camera.

    The maker, `module:function`, builds the model; `options` are its arguments. Earth takes its field of view and its
    Sun from the model's camera and light.
    """

    maker: str
    options: dict[str, float] = field(default_factory=dict)
    camera: Camera
    light: OrbitLight
    earth: EarthView
    grade: Grade
    earth_samples: int = 2


@dataclass(frozen=True, kw_only=True)
class ArrivalScene(Scene):
    """What one picture has that an earlier one from the same camera has not, cut out of it: a WebP with transparency.

    `before` and `after` are files in `data/media`, `region` is where in the picture to look. The log says where the
    cut-out belongs.
    """

    before: str
    after: str
    region: Region


@dataclass(frozen=True, kw_only=True)
class GroundScene(Scene):
    """A scene with its own light, path traced. The maker, `module:function`, gets the empty scene.

    Where it `needs` other pictures, it also gets their files; where it has a `lens`, that function, `module:function`,
    gets the camera.
    """

    maker: str
    lens: str = ""
    camera: Camera
    grade: Grade
    needs: tuple[str, ...] = ()
    """Other pictures that it shows, as files in `data/media`."""


@dataclass(frozen=True, kw_only=True)
class TurntableScene(Scene):
    """The station turned once around, with the place of each part in each frame; `file` is a folder."""

    maker: str
    frames: int = 72
    options: dict[str, float] = field(default_factory=dict)
    light: OrbitLight
    grade: Grade
