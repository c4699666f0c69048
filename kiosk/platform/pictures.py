"""Pictures: read at the size they are shown, cut to their subject, and shaded where type stands on them.

The content check asks `picture_size`, the kiosk reads by `read_cut` and `read_within`. All refuse the same files.
"""

import re
import threading
import time
import zlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import (
    QColor,
    QColorSpace,
    QImage,
    QImageIOHandler,
    QImageReader,
    QImageWriter,
    QPainter,
)

from kiosk.platform import jpeg, png
from kiosk.platform.decoder_words import listening
from kiosk.platform.first_run import alone_at_first
from kiosk.platform.framing import covering, place_of_part, wanted_part
from kiosk.platform.shades import TONES, dim_around, lay_shade, part_of

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

SHRUNK_QUALITY = 92
"""Of 100, for the JPEG that a smaller picture is kept as."""

STRIP_ROWS = 64
"""Rows whose colours are converted at once. Qt keeps Python's lock meanwhile, for which the GUI thread waits."""

DAMAGED = "it is damaged, or cut short"

_LOOKING = threading.Lock()
"""Held while Qt looks for who can read a picture. Qt has a lock of its own for that, and asks for Python's meanwhile:
who waited for Qt's while holding Python's would wait for ever."""


class BrokenPictureError(Exception):
    """A picture that cannot be shown; the message says why in plain words."""


class TooLargePictureError(BrokenPictureError):
    """A picture of more pixels than are drawn; the message says how many it has, and how many it may have."""


class UnreadablePictureError(BrokenPictureError):
    """A file that could not be read now, which says nothing about the picture in it."""


class _PictureFile:
    """A picture's file in memory, and the reader on it."""

    @alone_at_first
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

    @alone_at_first
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


@alone_at_first
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
    return _size_told_by(_bytes_of(path, HEAD_BYTES))


@alone_at_first
def _size_told_by(head: bytes) -> QSize:
    buffer = _buffer(head)
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
                wanted_part(source.natural, size, focus, scrim)
            )  # Qt cuts and scales without Python's lock
            source.reader.setScaledSize(size)
        else:
            source.scale_to(covering(source.seen, size))
    image = source.read()
    if not size.isEmpty() and image.size() != size:
        image = _scaled(image.copy(wanted_part(image.size(), size, focus, scrim)), size)
    image = _as_drawn(image)
    colour = QColor() if shade is None else shade
    lay_shade(image, scrim, colour)
    part = part_of(scrim)
    if part is not None and not size.isEmpty():
        dim_around(image, place_of_part(part, source.seen, size), colour)
    return image


@alone_at_first
def _scaled(image: QImage, size: QSize) -> QImage:
    from PySide6.QtCore import Qt  # its enumerations take 20 ms: not while the kiosk starts

    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


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


@alone_at_first
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
    return _scaled(_as_drawn(source.read()).convertToFormat(QImage.Format.Format_RGB32), QSize(1, TONES))


def _as_drawn(image: QImage) -> QImage:
    """The picture in the format that the software renderer copies as it is, in the colours of a display.

    A profile that cannot be used is as if there were none.
    """
    form = _drawn_at_once(image)
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.colorSpace().isValid() or image.colorSpace() == srgb:
        image.convertTo(form)
        return image
    return _converted(image, srgb, form)


@alone_at_first
def _converted(image: QImage, srgb: QColorSpace, form: QImage.Format) -> QImage:
    """The picture in this format and colour space, some rows after the others."""
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


def natural_size(path: Path) -> QSize:
    """Return how many pixels a picture has across and down. Raises BrokenPictureError where it cannot be drawn."""
    return _PictureFile(_bytes_of(path)).natural
