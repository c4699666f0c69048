"""Draw the monogram portraits that stand in for people until staff supply photographs.

A disc in the colour of the role with the person's initials, orbit rings behind and in front of it, and a
planet's limb at the foot. Names and titles are not in the picture: the screen shows them. Drawn again, every
picture comes out the same.

    pip install skia-python==144.1 numpy Pillow
    python resources/artwork/portraits.py data/media/people/monograms
"""

import argparse
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import skia
from PIL import Image

WIDTH, HEIGHT = 800, 1000
CENTER_X, CENTER_Y = 400, 430
DISC_RADIUS = 214
LIMB_Y, LIMB_RADIUS, LIMB_GLOW = 760, 860, 70
STAR_COUNT = 240
MONOGRAM_SIZE = 178
JPEG_QUALITY = 92
FONT_FILE = Path(__file__).parents[1] / "fonts" / "Inter-SemiBold.ttf"

SPACE_TOP, SPACE_MIDDLE, SPACE_FOOT = "#0a1226", "#0d1a38", "#060a17"
PLANET_MIDDLE, PLANET_FOOT = "#0b1730", "#050915"
STARLIGHT, WHITE, SILVER, BLACK = "#dfe9ff", "#ffffff", "#d5e0f7", "#000000"


@dataclass(frozen=True)
class Accent:
    """The colours of a role: `deep` fills, `bright` lights, `shade` is the dark side of the disc."""

    deep: str
    bright: str
    shade: str


@dataclass(frozen=True)
class OrbitRing:
    """An ellipse around the disc, in pixels and degrees, and where along its front half its satellite is."""

    half_width: float
    half_height: float
    tilt: float
    line_width: float
    opacity: float


GOLD = Accent(deep="#a96d14", bright="#ffd883", shade="#3a2410")
BLUE = Accent(deep="#2f6fd6", bright="#7fc4ff", shade="#0a1a44")
TEAL = Accent(deep="#23897d", bright="#8ff0dc", shade="#06282f")

ORBIT_RINGS = (
    OrbitRing(330, 104, -24, 2.6, 0.85),
    OrbitRing(372, 150, 14, 1.8, 0.55),
    OrbitRing(296, 250, 62, 1.4, 0.40),
)

# Gold: the associate administrator. Blue: the deputies and the advisor. Teal: the directors.
PEOPLE = {
    "kenneth-bowersox": ("KB", GOLD),
    "joel-montalbano": ("JM", BLUE),
    "tonya-mcnair": ("TM", BLUE),
    "phil-mcalister": ("PM", BLUE),
    "kevin-coggins": ("KC", TEAL),
    "benjy-neumann": ("BN", TEAL),
    "robyn-gatens": ("RG", TEAL),
    "bradley-smith": ("BS", TEAL),
    "benjamin-alvin-drew": ("BD", TEAL),
    "elaine-slaugh": ("ES", TEAL),
    "diana-oglesby": ("DO", TEAL),
}


def color(hexadecimal: str, opacity: float = 1.0) -> int:
    """Return a Skia colour from '#rrggbb' and an opacity of 0 to 1."""
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return skia.Color(red, green, blue, round(opacity * 255))


def linear(start: tuple[float, float], end: tuple[float, float], colors: Sequence[int], stops: Sequence[float]):
    return skia.GradientShader.MakeLinear([skia.Point(*start), skia.Point(*end)], list(colors), list(stops))


def radial(center: tuple[float, float], radius: float, colors: Sequence[int], stops: Sequence[float]):
    return skia.GradientShader.MakeRadial(skia.Point(*center), radius, list(colors), list(stops))


def paint(**settings) -> skia.Paint:
    return skia.Paint(AntiAlias=True, **settings)


def stroke(width: float, **settings) -> skia.Paint:
    return paint(Style=skia.Paint.kStroke_Style, StrokeWidth=width, StrokeCap=skia.Paint.kRound_Cap, **settings)


def draw_space(canvas: skia.Canvas, accent: Accent, chance: random.Random) -> None:
    """Night blue with a glow in the accent colour, and stars."""
    sky = [color(SPACE_TOP), color(SPACE_MIDDLE), color(SPACE_FOOT)]
    canvas.drawPaint(paint(Shader=linear((0, 0), (0, HEIGHT), sky, [0, 0.55, 1])))
    glow = [color(accent.deep, 0.42), color(accent.deep, 0.12), color(accent.deep, 0)]
    canvas.drawPaint(paint(Shader=radial((CENTER_X, CENTER_Y), WIDTH * 0.75, glow, [0, 0.5, 1])))
    for _ in range(STAR_COUNT):
        place = chance.uniform(0, WIDTH), chance.uniform(0, HEIGHT * 0.9)
        brightness = chance.random() ** 3 * 0.8 + 0.05
        canvas.drawCircle(*place, chance.uniform(0.5, 1.5), paint(Color=color(STARLIGHT, brightness)))


def draw_planet(canvas: skia.Canvas, accent: Accent) -> None:
    """The edge of a planet at the foot: a thin lit rim that follows the curve, and its air glowing above."""
    center = CENTER_X, LIMB_Y + LIMB_RADIUS
    outer = LIMB_RADIUS + LIMB_GLOW
    rim = LIMB_RADIUS / outer
    air = [color(accent.deep, 0), color(accent.deep, 0.6), color(accent.bright, 0.14), color(accent.bright, 0)]
    canvas.drawCircle(*center, outer, paint(Shader=radial(center, outer, air, [rim - 0.01, rim + 0.004, 0.965, 1])))
    ground = [color(PLANET_FOOT), color(PLANET_MIDDLE), color(accent.deep), color(accent.bright)]
    canvas.drawCircle(*center, LIMB_RADIUS, paint(Shader=radial(center, LIMB_RADIUS, ground, [0.8, 0.955, 0.992, 1])))
    sides = [color(SPACE_FOOT, 0.85), color(SPACE_FOOT, 0), color(SPACE_FOOT, 0), color(SPACE_FOOT, 0.85)]
    shadow = paint(Shader=linear((0, 0), (WIDTH, 0), sides, [0, 0.38, 0.62, 1]))
    canvas.drawCircle(*center, LIMB_RADIUS, shadow)


def draw_ring(canvas: skia.Canvas, ring: OrbitRing, accent: Accent, first_degree: float) -> None:
    """Half of a ring, from `first_degree`: 180 is the half behind the disc, 0 the half in front."""
    canvas.save()
    canvas.translate(CENTER_X, CENTER_Y)
    canvas.rotate(ring.tilt)
    bounds = skia.Rect.MakeLTRB(-ring.half_width, -ring.half_height, ring.half_width, ring.half_height)
    light = [
        color(accent.bright, 0.05),
        color(accent.bright, ring.opacity),
        color(WHITE, ring.opacity),
        color(accent.bright, 0.1),
    ]
    shader = linear((-ring.half_width, 0), (ring.half_width, 0), light, [0, 0.4, 0.72, 1])
    canvas.drawArc(bounds, first_degree, 180, False, stroke(ring.line_width, Shader=shader))
    canvas.restore()


def draw_satellite(canvas: skia.Canvas, ring: OrbitRing, accent: Accent, degrees: float) -> None:
    """A bright point with a halo on the ring, `degrees` along its front half."""
    x = ring.half_width * math.cos(math.radians(degrees))
    y = ring.half_height * math.sin(math.radians(degrees))
    canvas.save()
    canvas.translate(CENTER_X, CENTER_Y)
    canvas.rotate(ring.tilt)
    halo = radial((x, y), 22, [color(accent.bright, 0.8), color(accent.bright, 0)], [0, 1])
    canvas.drawCircle(x, y, 22, paint(Shader=halo))
    canvas.drawCircle(x, y, 5, paint(Color=color(WHITE)))
    canvas.restore()


def draw_disc(canvas: skia.Canvas, accent: Accent) -> None:
    halo_radius = DISC_RADIUS + 26
    halo = [color(accent.deep, 0), color(accent.deep, 0.5), color(accent.deep, 0)]
    shader = radial((CENTER_X, CENTER_Y), halo_radius, halo, [0.84, 0.9, 1])
    canvas.drawCircle(CENTER_X, CENTER_Y, halo_radius, paint(Shader=shader))
    start = CENTER_X - DISC_RADIUS, CENTER_Y - DISC_RADIUS
    end = CENTER_X + DISC_RADIUS, CENTER_Y + DISC_RADIUS
    light = [color(accent.bright), color(accent.deep), color(accent.shade)]
    canvas.drawCircle(CENTER_X, CENTER_Y, DISC_RADIUS, paint(Shader=linear(start, end, light, [0, 0.42, 1])))
    canvas.drawCircle(CENTER_X, CENTER_Y, DISC_RADIUS - 10, stroke(1.5, Color=color(WHITE, 0.35)))


def draw_monogram(canvas: skia.Canvas, initials: str) -> None:
    """The initials, centred in the disc by their ink, with a soft shadow."""
    font = skia.Font(skia.Typeface.MakeFromFile(str(FONT_FILE)), MONOGRAM_SIZE)
    ink = skia.Rect()
    font.measureText(initials, bounds=ink)
    x, y = CENTER_X - ink.centerX(), CENTER_Y - ink.centerY()
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 9)
    canvas.drawString(initials, x, y + 3, font, paint(Color=color(BLACK, 0.45), MaskFilter=blur))
    silver = linear((0, CENTER_Y - 70), (0, CENTER_Y + 70), [color(WHITE), color(SILVER)], [0, 1])
    canvas.drawString(initials, x, y, font, paint(Shader=silver))


def add_grain(picture: np.ndarray, seed: int, strength: float = 1.6) -> np.ndarray:
    """Add a little noise, so that dark gradients show no bands on a large screen."""
    noise = np.random.default_rng(seed).normal(0, strength, picture.shape[:2])[..., None]
    return (picture + noise).clip(0, 255).astype(np.uint8)


def draw_portrait(initials: str, accent: Accent, seed: int) -> Image.Image:
    """Return one portrait; `seed` places its stars and satellites."""
    chance = random.Random(seed)  # noqa: S311 - it only scatters stars
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    draw_space(canvas, accent, chance)
    draw_planet(canvas, accent)
    for ring in ORBIT_RINGS:
        draw_ring(canvas, ring, accent, first_degree=180)
    draw_disc(canvas, accent)
    draw_monogram(canvas, initials)
    for ring in ORBIT_RINGS:
        draw_ring(canvas, ring, accent, first_degree=0)
    for ring, first_degree in zip(ORBIT_RINGS, (150, 20, 55), strict=True):
        draw_satellite(canvas, ring, accent, first_degree + chance.uniform(-12, 12))
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    return Image.fromarray(add_grain(pixels[..., :3].astype(np.float32), seed))


def main() -> None:
    """Write every portrait."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="folder for the .jpg files")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for seed, (key, (initials, accent)) in enumerate(PEOPLE.items(), start=1):
        draw_portrait(initials, accent, seed).save(out / f"{key}.jpg", quality=JPEG_QUALITY, optimize=True)


if __name__ == "__main__":
    main()
