"""PNG files as bytes: whether all of a picture is there."""

import zlib

BEGIN = b"\x89PNG\r\n\x1a\n"
_NEEDED = {b"IHDR", b"PLTE", b"IDAT"}
"""Chunks without which nothing can be drawn. A fault in any other one does a picture no harm."""


def is_complete(data: bytes) -> bool:
    """Whether the file goes on to the end of its picture, and no checksum says that a needed part is damaged.

    libpng would say so on standard error, where it names no file.
    """
    view = memoryview(data)
    position = len(BEGIN)
    while (kind := data[position + 4 : position + 8]) != b"IEND":
        end = position + 8 + int.from_bytes(data[position : position + 4])
        if end + 4 > len(data):
            return False
        if kind in _NEEDED and zlib.crc32(view[position + 4 : end]) != int.from_bytes(data[end : end + 4]):
            return False
        position = end + 4
    return True


def size_of(data: bytes) -> tuple[int, int]:
    """Return the width and height that the head of a complete file promises."""
    head = len(BEGIN) + 8
    return int.from_bytes(data[head : head + 4]), int.from_bytes(data[head + 4 : head + 8])
