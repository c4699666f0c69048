"""Smaller versions of pictures, kept from run to run: a tile is decoded from kilobytes, and not from a photograph.

A version is half, a quarter or an eighth as wide as its picture. It is made the first time that one of its size is
enough, and belongs to one state of its file: one that is changed has versions of its own.
"""

import hashlib
import math
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.kept import keep, recall
from kiosk.platform.pictures import picture_of, png_of, seen_size, shrunk, tones

Stamp = tuple[int, int, int]
"""Which state of a file a picture was decoded from: its number on the disk, its size, and when it was changed."""

MOST_TIMES = 8
"""A JPEG decoder has pictures up to so many times smaller for less than the whole."""

MOST_BYTES = 256 * 2**20
"""What all versions together may take on the disk; those that were made first have to make room."""


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, or None where it cannot be asked; whoever reads it then says why."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


class SmallPictures:
    """Makes and finds smaller versions, in a folder. For any thread.

    What was there before is used only if it is `trusted`.
    """

    def __init__(self, folder: Path, *, trusted: bool) -> None:
        """Begin, with the folder of the versions. It need not exist."""
        self._folder = folder
        self._trusted = trusted
        self._made: set[str] = set()
        self._clear: set[str] = set()

    def version(self, path: Path, stamp: Stamp, size: QSize) -> bytes | None:
        """The smallest version of a picture in this state that covers a place, as a JPEG.

        None where that is the picture itself, or parts of it are clear. Raises BrokenPictureError.
        """
        times = _times_smaller(path, size)
        name = _name(path, stamp, times)
        if times == 1 or name in self._clear:
            return None
        return self._kept(name) or self._make(name, path, times)

    def tones(self, path: Path, stamp: Stamp) -> QImage:
        """The tones of a picture in this state, see `pictures.tones`. Raises BrokenPictureError."""
        name = _name(path, stamp, "tones")
        kept = picture_of(self._kept(name) or b"")
        if kept.isNull():
            kept = tones(path)
            self._keep(name, png_of(kept))
        return kept

    def _kept(self, name: str) -> bytes | None:
        return recall(self._folder / name) if self._trusted or name in self._made else None

    def _make(self, name: str, path: Path, times: int) -> bytes | None:
        version = shrunk(path, times)
        if version is None:
            self._clear.add(name)
        else:
            self._keep(name, version)
        return version

    def _keep(self, name: str, data: bytes) -> None:
        if keep(self._folder / name, data):
            self._made.add(name)
            with suppress(OSError):
                _make_room(self._folder)


def _name(path: Path, stamp: Stamp, what: object) -> str:
    return hashlib.sha256(f"{path}\0{stamp}\0{what}".encode("utf-8", "surrogateescape")).hexdigest()


def _make_room(folder: Path) -> None:
    """Delete the oldest versions that are too many. Raises OSError where the folder cannot be read."""
    found = sorted(((one.stat().st_mtime_ns, one.stat().st_size, one) for one in folder.iterdir()), reverse=True)
    room = MOST_BYTES
    for _, size, file in found:
        room -= size
        if room < 0:
            file.unlink(missing_ok=True)


def _times_smaller(path: Path, size: QSize) -> int:
    """How many times smaller a picture may be and still cover a place: a power of two; 1 where it may not."""
    natural = seen_size(path)
    if size.isEmpty() or natural.isEmpty():
        return 1
    spare = min(natural.width() / size.width(), natural.height() / size.height())
    return 2 ** int(math.log2(min(MOST_TIMES, max(1.0, spare))))
