"""JPEG files as bytes: whether all of a picture is there, and the same picture with nothing else in its file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

BEGIN, END = b"\xff\xd8", b"\xff\xd9"

_MARKER = re.compile(rb"\xff+([\x01-\xfe])")
_END_OF_SCAN = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
_END_OF_PICTURE, _SCAN = 0xD9, 0xDA
_NOTES = {0xFE, *range(0xE0, 0xF0)}
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = {0xC2, 0xC6, 0xCA, 0xCE}
_ONE_SCAN_FOR_ALL = bytes((0, 63, 0))
"""Which coefficients a scan holds, and how exactly. Sequential pictures have no choice, though some write zeros."""


@dataclass(frozen=True, slots=True)
class _Segment:
    """A part of the file: its marker, where its own bytes are, and where the scan behind it ends."""

    marker: int
    begin: int
    end: int
    scan_end: int


def _segments(data: bytes) -> Iterator[_Segment]:
    position = len(BEGIN)
    while marker := _MARKER.search(data, position):
        kind, begin = marker[1][0], marker.end()
        if kind == _END_OF_PICTURE:
            yield _Segment(kind, begin, begin, begin)
            return
        length = 0 if kind in _WITHOUT_LENGTH else int.from_bytes(data[begin : begin + 2])
        position = begin + length
        if position > len(data):
            return
        end = position
        if kind == _SCAN:
            found = _END_OF_SCAN.search(data, position)
            position = found.start() if found else len(data)
        yield _Segment(kind, begin, end, position)


def is_complete(data: bytes) -> bool:
    """Whether the file goes on to the end of its picture. Decoders fill in silently what a shorter one lacks.

    Where the mark of the end alone is missing, a picture that has a single scan is there all the same, as far as can be
    told from the outside: a decoder says whether that scan is whole.
    """
    if data.endswith(END):
        return True
    frame = scans = single = 0
    for segment in _segments(data):
        if segment.marker == _END_OF_PICTURE:
            return scans > 0
        if segment.marker in _FRAMES:
            components = data[segment.begin + 7 : segment.begin + 8]
            frame = components[0] if components and segment.marker not in _PROGRESSIVE else 0
        elif segment.marker == _SCAN:
            scans += 1
            single = data[segment.begin + 2] if segment.end > segment.begin + 2 else 0
    return scans == 1 and frame == single > 0


def is_progressive(data: bytes) -> bool:
    """Whether a decoder has to keep all of the picture until it has read the last scan."""
    return next((segment.marker in _PROGRESSIVE for segment in _segments(data) if segment.marker in _FRAMES), False)


def bare(data: bytes) -> bytes:
    """Return the picture without anything that a decoder may grumble about and that changes no pixel.

    A decoder tells the first thing only that it finds odd. What it says of this is about the picture itself.
    """
    parts = [BEGIN]
    sequential = False
    for segment in _segments(data):
        if segment.marker == _END_OF_PICTURE or segment.marker in _WITHOUT_LENGTH:
            continue
        if segment.marker in _NOTES:
            continue
        sequential = sequential if segment.marker not in _FRAMES else segment.marker not in _PROGRESSIVE
        body = data[segment.begin : segment.end]
        if segment.marker == _SCAN and sequential:
            body = body[:-3] + _ONE_SCAN_FOR_ALL
        parts += [bytes((0xFF, segment.marker)), body, data[segment.end : segment.scan_end]]
    return b"".join([*parts, END])
