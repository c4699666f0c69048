"""Pictures for tests: whole ones whose parts have colours of their own, and broken ones."""

import struct
import zlib
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

RED, BLUE, GREEN, GOLD = (QColor(name) for name in ("#c00000", "#0000c0", "#00a000", "#c0a000"))


def quarters(width: int, height: int, *, alpha: bool = False) -> QImage:
    """A picture whose quarters are red, blue, green and gold, from top left to bottom right."""
    image = QImage(width, height, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for index, color in enumerate((RED, BLUE, GREEN, GOLD)):
        painter.fillRect(index % 2 * width // 2, index // 2 * height // 2, (width + 1) // 2, (height + 1) // 2, color)
    painter.end()
    return image


def save(image: QImage, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(path), None, 100)
    return path


def near(pixel: QColor, color: QColor) -> bool:
    """Whether two colours are the same but for what a JPEG loses."""
    pairs = ((pixel.red(), color.red()), (pixel.green(), color.green()), (pixel.blue(), color.blue()))
    return all(abs(one - other) <= 24 for one, other in pairs)


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose head promises a picture of this size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
