"""Pictures: read at the size they are shown, cut to their subject, and shaded where type stands on them.

The content check asks `picture_size`, the kiosk reads by `read_cut` and `read_within`. All refuse the same files.
"""

import re
import threading
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QColorSpace,
    QImage,
    QImageIOHandler,
    QImageReader,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QRadialGradient,
)

from kiosk.platform import jpeg, png
from kiosk.platform.decoder_words import listening

LARGEST_SIDE = 8192
"""Pixels of the longer side. Many graphics drivers refuse larger pictures."""

LARGEST_PIXELS = 8192 * 6144
"""Pixels of a picture. One with 16 bits a colour and a progressive JPEG may have half of them. A bomb has more."""

LARGEST_PLACE_SIDE, LARGEST_PLACE_PIXELS = 16384, 2**27
"""Pixels of a place to fill; a display of 7680 x 4320 with everything twice as large has fewer."""

LARGEST_DECODE_MEGABYTES = 4 * LARGEST_PIXELS // 2**20

PLAIN_BITS = 32
"""Bits of a pixel with 8 bits a colour."""

FORMATS = ("jpeg", "png", "webp")
"""What an installed kiosk can draw; elsewhere Qt may know more."""

HEAD_BYTES = 2**18
"""Enough for what stands before the pixels, unless a camera left much there; the picture is read whole then."""

TONES = 6
"""Colours that stand for a picture until it is there."""

ACROSS = 8
"""Pixels of the width in which a shade that runs across is laid over the tones."""

SHRUNK_QUALITY = 92
"""Of 100, for the JPEG that a smaller picture is kept as."""

STRIP_ROWS = 64
"""Rows whose colours are converted at once. Qt keeps Python's lock meanwhile, for which the GUI thread waits."""

DAMAGED = "it is damaged, or cut short"

_LOOKING = threading.Lock()
"""Held while Qt looks for who can read a picture. Qt has a lock of its own for that, and asks for Python's meanwhile:
who waited for Qt's while holding Python's would wait for ever."""

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

ROOM_TO_RISE = 0.6
"""How much larger a picture is drawn for words that take all of it, so that its subject can be seen above them."""

PART = "part-"
"""Begins the name of a shade around a part of a picture that is to be seen large; the part follows: left, top, right
and bottom, in percent of the picture, with hyphens between them."""

PART_SHARE = 0.66
"""What the part takes of the place at most, in either direction."""

MOST_ENLARGED = 1.25
"""How many pixels wide one of the picture may become so that the part is larger: more looks blurred."""

AROUND_OPACITY, AROUND_BEGIN, AROUND_END = 150, 1.15, 1.6
"""Of 255, of the shade around a part, and from where to where it comes up, in halves of the part's diagonal axes."""

ABOVE_WORDS = 0.22
"""Over which part of the height the shade comes up before the words begin."""


class BrokenPictureError(Exception):
    """A picture that cannot be shown; the message says why in plain words."""


class TooLargePictureError(BrokenPictureError):
    """A picture of more pixels than are drawn; the message says how many it has, and how many it may have."""


class UnreadablePictureError(BrokenPictureError):
    """A file that could not be read now, which says nothing about the picture in it."""


class _PictureFile:
    """A picture's file in memory, and the reader on it."""

    def __init__(self, data: bytes) -> None:
        """Look at the head of the picture. Raises BrokenPictureError where that shows that it cannot be drawn."""
        self._data = data
        self._is_jpeg = self._data.startswith(jpeg.BEGIN)
        _refuse_cut_short(self._data)
        self._buffer = _buffer(self._data)
        QImageReader.setAllocationLimit(LARGEST_DECODE_MEGABYTES)
        self.reader = QImageReader(self._buffer)
        self.reader.setDecideFormatFromContent(True)
        self.reader.setAutoTransform(True)
        with _LOOKING, listening() as self._words:
            self.natural = self.reader.size()
        if bytes(self.reader.format().data()).decode("ascii", "replace") not in FORMATS:
            raise BrokenPictureError("it is no JPEG, PNG or WebP picture")
        if self.natural.isEmpty():
            raise BrokenPictureError(DAMAGED)
        _refuse_too_large(self.natural.width(), self.natural.height(), self._cost())

    def _cost(self) -> str:
        """What makes each pixel take twice the memory, in words; empty if nothing does."""
        if self._is_jpeg:
            return " in a progressive JPEG" if jpeg.is_progressive(self._data) else ""
        deep = QImage.toPixelFormat(self.reader.imageFormat()).bitsPerPixel() > PLAIN_BITS
        return " with 16 bits a colour" if deep else ""

    @property
    def transformation(self) -> QImageIOHandler.Transformation:
        return self.reader.transformation()

    @property
    def turned(self) -> bool:
        """Whether it is stored otherwise than it is to be seen: turned or mirrored."""
        return self.transformation != QImageIOHandler.Transformation.TransformationNone

    @property
    def seen(self) -> QSize:
        """The size in which it is to be seen."""
        return self._as_seen(self.natural)

    def scale_to(self, seen: QSize) -> None:
        """Have it decoded in this size, which is given as it is to be seen."""
        self.reader.setScaledSize(self._as_seen(seen))

    def _as_seen(self, size: QSize) -> QSize:
        return _turned(size, self.transformation)

    def read(self) -> QImage:
        """Decode the picture. Raises BrokenPictureError when it cannot be drawn whole."""
        with listening() as words:
            image = self.reader.read()
        if image.isNull():
            raise BrokenPictureError(DAMAGED)
        clip = self.reader.clipRect()
        seen_to_the_end = clip.isEmpty() or clip.bottom() + 1 >= self.natural.height()
        if self._is_jpeg and (words or self._words or not seen_to_the_end):
            _refuse_damaged_jpeg(self._data)
        return image


def _bytes_of(path: Path, most: int = -1) -> bytes:
    """Read a file or its first bytes, which can wait for a disk or a network: in Python, which lets others go on then.

    Raises UnreadablePictureError.
    """
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise UnreadablePictureError(f"the file cannot be read ({error.strerror or error})") from None


def _buffer(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _refuse_cut_short(data: bytes) -> None:
    if data.startswith(jpeg.BEGIN) and not jpeg.is_complete(data):
        raise BrokenPictureError(DAMAGED)
    if data.startswith(png.BEGIN):
        if not png.is_complete(data):
            raise BrokenPictureError(DAMAGED)
        _refuse_too_large(*png.size_of(data))


def _refuse_too_large(width: int, height: int, cost: str = "") -> None:
    if max(width, height) > LARGEST_SIDE:
        raise TooLargePictureError(f"{width} x {height} pixels; {LARGEST_SIDE} a side at most")
    most = LARGEST_PIXELS // 2 if cost else LARGEST_PIXELS
    if width * height > most:
        figures = f"{width * height / 1e6:.1f} million; {most / 1e6:.1f} million at most"
        raise TooLargePictureError(f"{width} x {height} pixels{cost}, {figures}")


def _refuse_place(size: QSize) -> None:
    """Decoders of Qt abort the program when they are asked for a picture that no memory can hold."""
    if max(size.width(), size.height()) > LARGEST_PLACE_SIDE or size.width() * size.height() > LARGEST_PLACE_PIXELS:
        raise TooLargePictureError(f"a place of {size.width()} x {size.height()} pixels")


_sound_jpegs: set[tuple[int, int]] = set()
"""Length and checksum of JPEG files that were found whole, so that each is looked through once."""


def _refuse_damaged_jpeg(data: bytes) -> None:
    """Look through a whole JPEG picture, of which only a part was decoded, or of which a decoder said something.

    Raises BrokenPictureError where data is missing or damaged. What stands idle behind all of it does no harm.
    """
    mark = len(data), zlib.crc32(data)
    if mark not in _sound_jpegs:
        said = _said_of_jpeg(data)
        if said and not _HARM.search(said):
            said = _said_of_jpeg(jpeg.bare(data))
        if said and not _HARMLESS.search(said):
            raise BrokenPictureError(DAMAGED)
        _sound_jpegs.add(mark)


_HARM = re.compile("(?i)premature end|bad huffman|bad arithmetic|inconsistent progression|instead of RST")
"""What libjpeg says where a part of a picture is not there. It says the first thing only that it finds odd."""
_HARMLESS = re.compile("extraneous bytes before marker 0xd9$")


def _said_of_jpeg(data: bytes) -> str:
    """Return what is said of a whole picture while it is decoded."""
    reader_on = _buffer(data)
    with listening() as words:
        reader = QImageReader(reader_on, b"jpeg")
        with _LOOKING:
            size = reader.size()
        reader.setScaledSize(_eighth(size))
        image = reader.read()
    return "it has no picture" if image.isNull() else "\n".join(words)


def _eighth(size: QSize) -> QSize:
    """The size at which a JPEG decoder need not compute what it has read."""
    return QSize(max(1, size.width() // 8), max(1, size.height() // 8))


def _turned(size: QSize, transformation: QImageIOHandler.Transformation) -> QSize:
    """Turn a size as the picture is turned; doing so twice gives the size again."""
    quarter = QImageIOHandler.Transformation.TransformationRotate90
    return size.transposed() if transformation.value & quarter.value else size


def seen_size(path: Path) -> QSize:
    """The size in which a picture is to be seen, by its head alone; an empty one where that does not tell.

    Raises UnreadablePictureError.
    """
    buffer = _buffer(_bytes_of(path, HEAD_BYTES))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    with _LOOKING:
        return _turned(reader.size(), reader.transformation())


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height in pixels of a picture that is drawn whole. Raises BrokenPictureError otherwise."""
    source = _PictureFile(_bytes_of(path))
    source.reader.setScaledSize(_eighth(source.natural))
    source.read()
    return source.seen.width(), source.seen.height()


def read_cut(
    path: Path, size: QSize, focus: tuple[float, float], scrim: str = "none", shade: QColor | None = None
) -> QImage:
    """The picture scaled to cover `size` and cut to it around its focus point, in sRGB.

    Args:
        path: the picture's file.
        size: pixels wanted. An empty size gives the picture as it is.
        focus: the point to keep, from (0, 0) top left to (1, 1) bottom right.
        scrim: a name of `SCRIMS`, or `WORDS` and a number; `MIRRORED` behind it where lines begin on the right.
        shade: the colour of the shade; black where none is given.

    Raises:
        BrokenPictureError: the file is missing, is no picture, is damaged or is too large.
    """
    return cut_of(_bytes_of(path), size, focus, scrim, shade)


def cut_of(
    data: bytes, size: QSize, focus: tuple[float, float], scrim: str = "none", shade: QColor | None = None
) -> QImage:
    """The same of a picture's bytes."""
    _refuse_place(size)
    source = _PictureFile(data)
    if not size.isEmpty():
        if not source.turned:
            source.reader.setClipRect(
                _wanted_part(source.natural, size, focus, scrim)
            )  # Qt cuts and scales without Python's lock
            source.reader.setScaledSize(size)
        else:
            source.scale_to(_covering(source.seen, size))
    image = source.read()
    if not size.isEmpty() and image.size() != size:
        from PySide6.QtCore import Qt  # its enumerations take 20 ms: not while the kiosk starts

        image = image.copy(_wanted_part(image.size(), size, focus, scrim)).scaled(
            size, mode=Qt.TransformationMode.SmoothTransformation
        )
    image = _as_drawn(image)
    _shade(image, scrim, QColor() if shade is None else shade)
    part = part_of(scrim)
    if part is not None and not size.isEmpty():
        _shade_around(image, _place_of(part, source.seen, size), QColor() if shade is None else shade)
    return image


def read_within(path: Path, size: QSize) -> QImage:
    """The whole picture in sRGB, no larger than it is and than `size`. Raises BrokenPictureError as `read_cut`."""
    _refuse_place(size)
    source = _PictureFile(_bytes_of(path))
    seen = source.seen
    scale = min(size.width() / seen.width(), size.height() / seen.height())
    if scale < 1:
        source.scale_to(QSize(round(seen.width() * scale), round(seen.height() * scale)))
    return _as_drawn(source.read())


def shrunk(path: Path, times: int) -> bytes | None:
    """A picture so many times smaller, as a JPEG in sRGB; None where parts of it are clear, which a JPEG cannot say.

    Raises BrokenPictureError as `read_cut`.
    """
    source = _PictureFile(_bytes_of(path))
    seen = source.seen
    source.scale_to(QSize(max(1, seen.width() // times), max(1, seen.height() // times)))
    image = _as_drawn(source.read())
    if image.hasAlphaChannel():
        return None
    return _saved(image, b"jpeg", SHRUNK_QUALITY) or None


def picture_of(data: bytes) -> QImage:
    """A picture of our own from its bytes; a null one where they are damaged."""
    with suppress(BrokenPictureError):
        return _PictureFile(data).read()
    return QImage()


def png_of(image: QImage) -> bytes:
    """A picture as a PNG."""
    return _saved(image, b"png")


def _saved(image: QImage, form: bytes, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, form)
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())


def tones(path: Path) -> QImage:
    """A column of `TONES` pixels: the mean colours of a picture from its top to its foot.

    Raises BrokenPictureError as `read_cut`.
    """
    source = _PictureFile(_bytes_of(path))
    source.scale_to(_eighth(source.seen))
    from PySide6.QtCore import Qt  # see `cut_of`

    image = _as_drawn(source.read()).convertToFormat(QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(1, TONES, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def shaded_tones(column: QImage, scrim: str, shade: QColor | None) -> list[QColor]:
    """What becomes of a picture's tones below a shade."""
    if column.isNull():
        return []
    from PySide6.QtCore import Qt  # see `cut_of`

    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    image = column.scaled(ACROSS, TONES)
    _shade(image, scrim, QColor() if shade is None else shade)
    image = image.scaled(1, TONES, *ways)
    return [image.pixelColor(0, row) for row in range(TONES)]


def _as_drawn(image: QImage) -> QImage:
    """The picture in the format that the software renderer copies as it is, in the colours of a display.

    A profile that cannot be used is as if there were none.
    """
    form = _drawn_at_once(image)
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.colorSpace().isValid() or image.colorSpace() == srgb:
        image.convertTo(form)
        return image
    clear = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else form
    drawn = QImage(image.size(), form)
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top in range(0, image.height(), STRIP_ROWS):
        strip = image.copy(0, top, image.width(), min(STRIP_ROWS, image.height() - top))
        converted = strip.convertedToColorSpace(srgb, clear)
        painter.drawImage(0, top, strip if converted.isNull() else converted)
        time.sleep(0)  # lets the GUI thread have Python's lock
    painter.end()
    return drawn


def _drawn_at_once(image: QImage) -> QImage.Format:
    """The format that the software renderer copies as it is."""
    formats = QImage.Format
    return formats.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else formats.Format_RGB32


def _cut(natural: QSize, wanted: QSize, focus: tuple[float, float], words: float = 0) -> QRect:
    """The largest part of a picture that has the form of `wanted`, around the focus point.

    Where words take a share of its height at the foot, the part is a little smaller, so that the focus point comes into
    the middle of what is left above them.
    """
    scale = min(natural.width() / wanted.width(), natural.height() / wanted.height()) / (1 + ROOM_TO_RISE * words)
    width, height = round(wanted.width() * scale), round(wanted.height() * scale)
    left, top = (natural.width() - width) * focus[0], (natural.height() - height) * focus[1]
    if words > 0:
        top = max(0.0, min(natural.height() - height, natural.height() * focus[1] - height * (1 - words) / 2))
    return QRect(round(left), round(top), width, height)


def natural_size(path: Path) -> QSize:
    """Return how many pixels a picture has across and down. Raises BrokenPictureError where it cannot be drawn."""
    return _PictureFile(_bytes_of(path)).natural


def place_of_focus(natural: QSize, wanted: QSize, focus: tuple[float, float], scrim: str) -> tuple[float, float]:
    """Return where in a cut picture its focus point is, from (0, 0) top left to (1, 1) bottom right."""
    part = _wanted_part(natural, wanted, focus, scrim)
    across, down = natural.width() * focus[0] - part.left(), natural.height() * focus[1] - part.top()
    return across / part.width(), down / part.height()


def _wanted_part(natural: QSize, wanted: QSize, focus: tuple[float, float], scrim: str) -> QRect:
    """What of a picture is shown, by the name of its shade."""
    part = part_of(scrim)
    return _cut_around(natural, wanted, part) if part else _cut(natural, wanted, focus, words_share(scrim))


def _cut_around(natural: QSize, wanted: QSize, part: PartBox) -> QRect:
    """What of a picture has the form of `wanted` and shows a part large, but nothing too much enlarged."""
    width, height = (part[2] - part[0]) * natural.width(), (part[3] - part[1]) * natural.height()
    whole = min(natural.width() / wanted.width(), natural.height() / wanted.height())
    close = max(width / wanted.width(), height / wanted.height()) / PART_SHARE
    scale = min(whole, max(close, 1 / MOST_ENLARGED))
    cut = QSize(round(wanted.width() * scale), round(wanted.height() * scale))
    left = (part[0] + part[2]) / 2 * natural.width() - cut.width() / 2
    top = (part[1] + part[3]) / 2 * natural.height() - cut.height() / 2
    return QRect(
        round(max(0, min(natural.width() - cut.width(), left))),
        round(max(0, min(natural.height() - cut.height(), top))),
        cut.width(),
        cut.height(),
    )


def _place_of(part: PartBox, natural: QSize, size: QSize) -> QRectF:
    """Where a part of a picture is, in pixels, once it is cut around it."""
    cut = _cut_around(natural, size, part)
    scale = size.width() / cut.width()
    return QRectF(
        (part[0] * natural.width() - cut.x()) * scale,
        (part[1] * natural.height() - cut.y()) * scale,
        (part[2] - part[0]) * natural.width() * scale,
        (part[3] - part[1]) * natural.height() * scale,
    )


def _covering(natural: QSize, wanted: QSize) -> QSize:
    """The smallest size in which a picture covers `wanted`, or its own where that is smaller."""
    scale = min(1.0, max(wanted.width() / natural.width(), wanted.height() / natural.height()))
    return QSize(max(1, round(natural.width() * scale)), max(1, round(natural.height() * scale)))


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


_PAINTING = threading.Lock()
"""Held by whoever paints: two threads that make the types of Qt for it at one time wait for each other for ever."""


def rounded(image: QImage, radius: int) -> QImage:
    """The picture with round corners, which are clear."""
    if radius <= 0:
        return image
    with _PAINTING:
        from PySide6.QtCore import Qt  # see `cut_of`

        round_one = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        round_one.fill(Qt.GlobalColor.transparent)
        painter = QPainter(round_one)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QBrush(image))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(image.rect(), radius, radius)
        painter.end()
    return round_one


def _shade_around(image: QImage, part: QRectF, colour: QColor) -> None:
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


def _shade(image: QImage, scrim: str, colour: QColor) -> None:
    name, mirrored, _ = scrim.partition(MIRRORED)
    layers = shade_layers(name)
    if not layers:
        return
    painter = QPainter(image)
    for axis, stops in layers:
        gradient = QLinearGradient(*_line(image, axis, mirrored=bool(mirrored)))
        for position, opacity in stops:
            gradient.setColorAt(position, QColor(colour.red(), colour.green(), colour.blue(), opacity))
        painter.fillRect(image.rect(), gradient)
    painter.end()
