"""Shades: what is laid over a picture where type stands on it or around a part of it, and its round corners."""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QRadialGradient

from kiosk.platform.first_run import alone_at_first

TONES = 6
"""Colours that stand for a picture until it is there."""

ACROSS = 8
"""Pixels of the width in which a shade that runs across is laid over the tones."""

MIRRORED = "-mirrored"

Stops = tuple[tuple[float, int], ...]
Axis = Literal["across", "down"]
PartBox = tuple[float, float, float, float]
"""Left, top, right and bottom, in shares of a picture."""

SCRIMS: dict[str, tuple[tuple[Axis, Stops], ...]] = {
    "none": (),
    "start": (("across", ((0.0, 240), (0.32, 230), (0.50, 200), (0.74, 0))),),
    "column": (("down", ((0.0, 240), (0.34, 205), (0.50, 110), (1.0, 190))),),
    "home": (
        ("across", ((0.0, 235), (0.48, 205), (0.70, 0))),
        ("down", ((0.40, 0), (0.80, 150), (1.0, 230))),
    ),
    "home-portrait": (("down", ((0.0, 240), (0.36, 205), (0.46, 60), (0.70, 60), (1.0, 230))),),
    "attract-top": (("down", ((0.0, 222), (0.50, 196), (0.70, 0))),),
    "attract-bottom": (("down", ((0.10, 0), (0.27, 152), (0.37, 204), (1.0, 236))),),
    "question": (("down", ((0.0, 225), (0.36, 175), (0.52, 0))),),
    "all": (("down", ((0.0, 228), (1.0, 228))),),
}
"""Shade laid over a picture where type stands on it, by layer: the axis, and the opacity (of 255) along it from 0 to 1.

Across, it begins where lines of type do; after `-mirrored`, that is on the right.

It is painted into the picture once, when it is decoded: a shade drawn over it in every frame would cost
the software renderer half of its time.
"""


WORDS = "words-"
"""Begins the name of a shade for words at the foot of a picture; the percent of its height that they take end it."""

WORDS_OPACITY, FOOT_OPACITY = 205, 250
"""Of 255, where the first line of the words is, and at the foot."""

PART = "part-"
"""Begins the name of a shade around a part of a picture that is to be seen large; the part follows: left, top, right
and bottom, in percent of the picture, with hyphens between them."""

AROUND_OPACITY, AROUND_BEGIN, AROUND_END = 150, 1.15, 1.6
"""Of 255, of the shade around a part, and from where to where it comes up, in halves of the part's diagonal axes."""

ABOVE_WORDS = 0.22
"""Over which part of the height the shade comes up before the words begin."""


def _line(image: QImage, axis: Axis, *, mirrored: bool) -> tuple[float, float, float, float]:
    """From where to where a layer of shade runs: x and y of its start, x and y of its end."""
    if axis == "down":
        return 0, 0, 0, image.height()
    return (image.width(), 0, 0, 0) if mirrored else (0, 0, image.width(), 0)


def words_share(scrim: str) -> float:
    """What words at the foot of a picture take of its height, from 0 to 1, by the name of its shade."""
    percent = scrim.partition(MIRRORED)[0].removeprefix(WORDS)
    return min(100, int(percent)) / 100 if scrim.startswith(WORDS) and percent.isdecimal() else 0


def part_of(scrim: str) -> PartBox | None:
    """The part that is to be seen large, in shares of the picture, by the name of its shade."""
    numbers = scrim.partition(MIRRORED)[0].removeprefix(PART).split("-")
    if not scrim.startswith(PART) or len(numbers) != 4 or not all(map(str.isdecimal, numbers)):  # noqa: PLR2004 - sides
        return None
    left, top, right, bottom = (min(100, int(number)) / 100 for number in numbers)
    return (left, top, right, bottom) if left < right and top < bottom else None


def shade_layers(scrim: str) -> tuple[tuple[Axis, Stops], ...]:
    """The layers of a shade by its name, without `MIRRORED`; none for a name that there is not."""
    share = words_share(scrim)
    if share == 0:
        return SCRIMS.get(scrim, ())
    top = 1 - share
    begin = max(0.0, top - ABOVE_WORDS)
    return (("down", ((begin, 0), (max(top, begin + 0.01), WORDS_OPACITY), (1.0, FOOT_OPACITY))),)


def rounded(image: QImage, radius: int) -> QImage:
    """The picture with round corners, which are clear."""
    return _rounded(image, radius) if radius > 0 else image


@alone_at_first
def _rounded(image: QImage, radius: int) -> QImage:
    from PySide6.QtCore import Qt  # its enumerations take 20 ms: not while the kiosk starts

    round_one = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    round_one.fill(Qt.GlobalColor.transparent)
    painter = QPainter(round_one)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(image))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(image.rect(), radius, radius)
    painter.end()
    return round_one


@alone_at_first
def dim_around(image: QImage, part: QRectF, colour: QColor) -> None:
    """Dim what is around a part: an ellipse about it stays as it is, and the shade comes up softly."""
    gradient = QRadialGradient(0, 0, AROUND_END)
    for position, opacity in ((AROUND_BEGIN / AROUND_END, 0), (1.0, AROUND_OPACITY)):
        gradient.setColorAt(position, QColor(colour.red(), colour.green(), colour.blue(), opacity))
    painter = QPainter(image)
    painter.translate(part.center())
    painter.scale(part.width() / 2, part.height() / 2)
    corner = painter.transform().inverted()[0].mapRect(QRectF(image.rect()))
    painter.fillRect(corner, gradient)
    painter.end()


def lay_shade(image: QImage, scrim: str, colour: QColor) -> None:
    """Lay the shade of this name over a picture."""
    name, mirrored, _ = scrim.partition(MIRRORED)
    layers = shade_layers(name)
    if layers:
        _lay(image, layers, colour, mirrored=bool(mirrored))


@alone_at_first
def _lay(image: QImage, layers: tuple[tuple[Axis, Stops], ...], colour: QColor, *, mirrored: bool) -> None:
    painter = QPainter(image)
    for axis, stops in layers:
        gradient = QLinearGradient(*_line(image, axis, mirrored=mirrored))
        for position, opacity in stops:
            gradient.setColorAt(position, QColor(colour.red(), colour.green(), colour.blue(), opacity))
        painter.fillRect(image.rect(), gradient)
    painter.end()


def shaded_tones(column: QImage, scrim: str, shade: QColor | None) -> list[QColor]:
    """What becomes of a picture's tones below a shade."""
    if column.isNull():
        return []
    from PySide6.QtCore import Qt  # as in `_rounded`

    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    image = column.scaled(ACROSS, TONES)
    lay_shade(image, scrim, QColor() if shade is None else shade)
    image = image.scaled(1, TONES, *ways)
    return [image.pixelColor(0, row) for row in range(TONES)]
