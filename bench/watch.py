"""Watches the root window of a display, as a camera in front of the screen would: what appeared, and when."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PIL import Image, ImageChops
from Xlib import X
from Xlib.display import Display as Connection

ALL_PLANES = 0xFFFFFFFF
BYTES_PER_PIXEL = 4
POLL_SECONDS = 0.002
BRIGHT = 128
"""Levels of 255 from which a pixel belongs to a letter."""

SAME = 40
"""Levels of 255 by which a pixel of a picture may differ and be the same."""

REST_SECONDS = 0.25
"""A gap that is longer lies between two motions."""

ENOUGH = 0.85
"""The share of a zone's letters, or of its picture, that must be there."""

LEAST_LETTERS, MOST_LETTERS = 0.005, 0.5
"""Shares of a zone with text that are bright; more would be a white page."""

STEP = 1
"""Levels of 255 by which neighbours in a picture differ, and those in a plain ground do not."""

LEAST_DETAIL = 0.02
LEAST_PICTURE = 0.05
"""The share of a zone with a picture that is not as dark as the empty screen."""


@dataclass(frozen=True)
class Zone:
    """Rows of pixels to look at: their heights and their reach from left to right, as shares of the screen."""

    rows: tuple[float, ...]
    left: float
    right: float


TEXT = Zone((0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.18, 0.2), 0.02, 0.46)
PICTURE = Zone((0.12, 0.24, 0.36, 0.48, 0.56), 0.6, 0.98)
ATTRACT_PICTURE = Zone((0.48, 0.54, 0.6, 0.66, 0.72, 0.76), 0.3, 0.95)
MOTION = Zone((0.36,), 0.0, 1.0)
TURNTABLE_WORDS = Zone(TEXT.rows, 0.66, 0.98)
TURNTABLE = Zone((0.3, 0.36, 0.42, 0.48, 0.54), 0.04, 0.62)


@dataclass
class Sightings:
    """What a zone looked like, each look with the moment (time.monotonic) at which it was first seen."""

    moments: list[float] = field(default_factory=list[float])
    looks: list[bytes] = field(default_factory=list[bytes])

    def add(self, look: bytes) -> bool:
        """Note a look. Returns whether it is new."""
        if self.looks and self.looks[-1] == look:
            return False
        self.moments.append(time.monotonic())
        self.looks.append(look)
        return True


class Watcher:
    """Eyes on one display."""

    def __init__(self, display: str, size: tuple[int, int]) -> None:
        self._connection = Connection(display)
        self._root = self._connection.screen().root
        self._size = size

    def look(self, zone: Zone) -> bytes:
        """The pixels of a zone, row after row."""
        width, height = self._size
        left, right = round(zone.left * width), round(zone.right * width)
        rows = (
            self._root.get_image(left, round(row * height), right - left, 1, X.ZPixmap, ALL_PLANES) for row in zone.rows
        )
        return b"".join(bytes(row.data) for row in rows)

    def is_dark(self) -> bool:
        """Whether nothing is shown."""
        return not any(
            max(band.getextrema()[1] for band in _image(self.look(zone)).split()) for zone in (TEXT, PICTURE)
        )

    def wait_until_dark(self, seconds: float = 10) -> None:
        """Return once nothing is shown any more. Raises TimeoutError."""
        end = time.monotonic() + seconds
        while not self.is_dark():
            if time.monotonic() > end:
                raise TimeoutError("the last program's window is still there")
            time.sleep(0.02)

    def watch(self, zones: Sequence[Zone], going_on: Callable[[list[Sightings]], bool]) -> list[Sightings]:
        """Look at the zones again and again while `going_on`."""
        seen = [Sightings() for _ in zones]
        while going_on(seen):
            for zone, sightings in zip(zones, seen, strict=True):
                sightings.add(self.look(zone))
            time.sleep(POLL_SECONDS)
        return seen

    def close(self) -> None:
        self._connection.close()


def _image(look: bytes) -> Image.Image:
    return Image.frombytes("RGB", (len(look) // BYTES_PER_PIXEL, 1), look, "raw", "BGRX")


def shows_letters(look: bytes) -> bool:
    """Whether a look at a zone shows text: neither nothing nor a white page."""
    return LEAST_LETTERS < _share(_bright(look)) < MOST_LETTERS


def letters_appeared(seen: Sightings) -> float:
    """The moment from which the letters that are there in the end were there, on a ground as dark as in the end."""
    final = _bright(seen.looks[-1])
    letters = _share(final)
    for moment, look in zip(seen.moments, seen.looks, strict=True):
        missing = _share(ImageChops.difference(_bright(look), final))
        if missing < (1 - ENOUGH) * letters:
            return moment
    raise AssertionError("the last look is the final one")


def picture_appeared(seen: Sightings) -> float:
    """The moment from which the picture that is there in the end was there."""
    final = _image(seen.looks[-1])
    all_of_it = _differing(_image(seen.looks[0]), final)
    if all_of_it < LEAST_PICTURE:
        raise ValueError(f"{all_of_it:.1%} of the picture's zone is not dark: there is no picture where it should be")
    for moment, look in zip(seen.moments, seen.looks, strict=True):
        if _differing(_image(look), final) < (1 - ENOUGH) * all_of_it:
            return moment
    raise AssertionError("the last look is the final one")


def detailed_since(seen: Sightings) -> float | None:
    """The moment from which a zone shows more than a plain ground, or None while it does not."""
    for moment, look in zip(seen.moments, seen.looks, strict=True):
        if _detail(look) >= LEAST_DETAIL:
            return moment
    return None


def detail_appeared(seen: Sightings) -> float:
    """The moment from which a picture that may drift is as detailed as in the end: what stands in for it is plain.

    Raises ValueError where there is no detail.
    """
    details = [_detail(look) for look in seen.looks]
    final = details[-1]
    if final < LEAST_DETAIL:
        raise ValueError(f"{final:.1%} of the picture's zone has detail: there is no picture where it should be")
    return next(moment for moment, detail in zip(seen.moments, details, strict=True) if detail >= ENOUGH * final)


def _detail(look: bytes) -> float:
    """The share of pixels that differ from their neighbour."""
    levels = _image(look).convert("L")
    steps = ImageChops.difference(levels, ImageChops.offset(levels, 1, 0)).histogram()
    return sum(steps[STEP:]) / levels.width


def _bright(look: bytes) -> Image.Image:
    return _image(look).convert("L").point(_threshold)


def _threshold(level: int) -> int:
    return 255 if level >= BRIGHT else 0


def _share(mask: Image.Image) -> float:
    """The share of pixels of a mask that are set."""
    return mask.histogram()[255] / mask.width


def _differing(one: Image.Image, other: Image.Image) -> float:
    counts = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counts[SAME:]) / one.width


def while_touched(frames: Sequence[float], swipes: Sequence[tuple[float, float]]) -> Iterator[float]:
    """Seconds from one distinct frame to the next while a finger is down."""
    for down, up in swipes:
        for before, after in pairwise(moment for moment in frames if down <= moment <= up):
            yield after - before


def pauses(frames: Sequence[float], swipes: Sequence[tuple[float, float]]) -> Iterator[float]:
    """Seconds from one distinct frame to the next while something moves.

    `frames` holds the moments of distinct frames, `swipes` when each finger went down and up. A gap that begins after
    the finger is up and is longer than `REST_SECONDS` is rest, not a pause between two frames of a motion.
    """
    ends = [down for down, _ in swipes[1:]] + [float("inf")]
    for (down, up), end in zip(swipes, ends, strict=True):
        motion = [moment for moment in frames if down <= moment < end]
        for before, after in pairwise(motion):
            if before < up or after - before <= REST_SECONDS:
                yield after - before
