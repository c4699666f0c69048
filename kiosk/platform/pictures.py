"""Pictures: read at the size they are shown, cut to their subject, and shaded where type stands on them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMessageLogContext, QRect, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QLinearGradient, QPainter

LARGEST_DECODE_MEGABYTES = 192
"""What one decoded picture may take. A picture bomb asks for more and is refused; 8192 x 6144 pixels fit."""

LARGEST_SIDE = 8192
"""Pixels; no display of a kiosk shows more."""

Stops = tuple[tuple[float, int], ...]
Axis = Literal["across", "down"]

SCRIMS: dict[str, tuple[tuple[Axis, Stops], ...]] = {
    "none": (),
    "start": (("across", ((0.0, 240), (0.32, 230), (0.50, 200), (0.74, 0))),),
    "tile": (("down", ((0.40, 0), (0.76, 205), (1.0, 255))),),
    "column": (("down", ((0.0, 240), (0.34, 205), (0.50, 110), (1.0, 190))),),
    "home": (
        ("across", ((0.0, 235), (0.48, 205), (0.70, 0))),
        ("down", ((0.40, 0), (0.80, 150), (1.0, 230))),
    ),
    "home-portrait": (("down", ((0.0, 240), (0.36, 205), (0.46, 60), (0.70, 60), (1.0, 230))),),
    "attract": (
        ("across", ((0.0, 205), (0.45, 130), (0.66, 0))),
        ("down", ((0.50, 0), (0.80, 130), (1.0, 215))),
    ),
    "attract-portrait": (("down", ((0.0, 225), (0.30, 170), (0.42, 0), (0.62, 0), (0.82, 150), (1.0, 220))),),
    "all": (("down", ((0.0, 228), (1.0, 228))),),
}
"""Shade laid over a picture where type stands on it, by layer: the axis, and the opacity (of 255) along it from 0 to 1.

It is painted into the picture once, when it is decoded: a shade drawn over it in every frame would cost
the software renderer half of its time.
"""


class BrokenPictureError(Exception):
    """A picture that cannot be shown; the message says why in plain words."""


def _reader(path: Path) -> QImageReader:
    QImageReader.setAllocationLimit(LARGEST_DECODE_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height in pixels of a picture that really decodes. Raises BrokenPictureError otherwise."""
    reader = _reader(path)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST_SIDE:
        return size.width(), size.height()
    with _image_warnings() as warnings:
        image = reader.read()
    if image.isNull():
        raise BrokenPictureError(reader.errorString())
    if warnings:
        raise BrokenPictureError(warnings[0])
    return image.width(), image.height()


@contextmanager
def _image_warnings() -> Iterator[list[str]]:
    """Collect what Qt's decoders say: they draw what there is of a truncated picture, and only warn."""
    warnings: list[str] = []

    def collect(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg and str(context.category).startswith(("qt.gui.imageio", "default")):
            warnings.append(str(text))

    previous = qInstallMessageHandler(collect)
    try:
        yield warnings
    finally:
        qInstallMessageHandler(previous)


def read_cut(path: Path, size: QSize, focus: tuple[float, float], scrim: str = "none") -> QImage:
    """The picture scaled to cover `size` and cut to it around its focus point.

    Args:
        path: the picture's file.
        size: pixels wanted. An empty size gives the picture as it is.
        focus: the point to keep, from (0, 0) top left to (1, 1) bottom right.
        scrim: a name of `SCRIMS`.

    Raises:
        BrokenPictureError: the file is missing, is no picture, is damaged or is too large.
    """
    reader = _reader(path)
    natural = reader.size()
    turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    if natural.isValid() and not size.isEmpty() and not turned:
        reader.setClipRect(_cut(natural, size, focus))  # Qt cuts and scales in `read`, without Python's lock
        reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        raise BrokenPictureError(reader.errorString())
    if not size.isEmpty() and image.size() != size:
        from PySide6.QtCore import Qt  # its enumerations take 20 ms: not while the kiosk starts

        image = image.copy(_cut(image.size(), size, focus)).scaled(
            size, mode=Qt.TransformationMode.SmoothTransformation
        )
    image.convertTo(_drawn_at_once(image))
    _shade(image, scrim)
    return image


def read_within(path: Path, size: QSize) -> QImage:
    """The whole picture, no larger than it is and no larger than `size`. Raises BrokenPictureError as `read_cut`."""
    reader = _reader(path)
    natural = reader.size()
    scale = min(size.width() / natural.width(), size.height() / natural.height()) if natural.isValid() else 1
    if scale < 1:
        reader.setScaledSize(QSize(round(natural.width() * scale), round(natural.height() * scale)))
    image = reader.read()
    if image.isNull():
        raise BrokenPictureError(reader.errorString())
    image.convertTo(_drawn_at_once(image))
    return image


def _drawn_at_once(image: QImage) -> QImage.Format:
    """The format that the software renderer copies as it is."""
    formats = QImage.Format
    return formats.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else formats.Format_RGB32


def _cut(natural: QSize, wanted: QSize, focus: tuple[float, float]) -> QRect:
    """The largest part of a picture that has the form of `wanted`, around the focus point."""
    scale = min(natural.width() / wanted.width(), natural.height() / wanted.height())
    width, height = round(wanted.width() * scale), round(wanted.height() * scale)
    return QRect(
        round((natural.width() - width) * focus[0]), round((natural.height() - height) * focus[1]), width, height
    )


def _shade(image: QImage, scrim: str) -> None:
    layers = SCRIMS.get(scrim, ())
    if not layers:
        return
    painter = QPainter(image)
    for axis, stops in layers:
        gradient = QLinearGradient(0, 0, *((image.width(), 0) if axis == "across" else (0, image.height())))
        for position, opacity in stops:
            gradient.setColorAt(position, QColor(2, 4, 10, opacity))
        painter.fillRect(image.rect(), gradient)
    painter.end()
