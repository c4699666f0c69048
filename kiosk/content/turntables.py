"""Turntables: the frames of a thing turned once around, and where its parts are in each of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

HOTSPOTS = "hotspots.json"
"""The file of a turntable's folder that names its frames in order, and the hotspots of each."""
SUFFIX = ".webp"

Hotspot: TypeAlias = tuple[float, float, bool]
"""Where a part is, as shares of the width and height from the upper left, and whether it is in sight."""

NOWHERE: Hotspot = (0.5, 0.5, False)


class Frames(msgspec.Struct, frozen=True):
    """The frames in the order of a turn, and the hotspots of each frame by their names."""

    files: tuple[str, ...] = ()
    hotspots: tuple[Mapping[str, Hotspot], ...] = ()

    def spot(self, name: str, frame: int) -> Hotspot:
        """Return where a hotspot is in a frame; one that the frame does not have is out of sight."""
        return self.hotspots[frame].get(name, NOWHERE) if 0 <= frame < len(self.hotspots) else NOWHERE

    def facing(self, name: str) -> int:
        """Return the frame that shows a hotspot best: in the middle of the longest time that it is in sight.

        One that is always in sight, or never, is shown from the front.
        """
        seen = [self.spot(name, frame)[2] for frame in range(len(self.hotspots))]
        if all(seen):
            return 0
        begin, length = _longest_run(seen)
        return (begin + (length - 1) // 2) % len(seen) if length else 0


def load_frames(folder: Path) -> Frames:
    """Read the hotspots of a turntable's folder. Raises OSError or msgspec.DecodeError."""
    spots = msgspec.json.decode((folder / HOTSPOTS).read_bytes(), type=dict[str, dict[str, Hotspot]])
    return Frames(tuple(f"{name}{SUFFIX}" for name in spots), tuple(spots.values()))


def _longest_run(seen: list[bool]) -> tuple[int, int]:
    """Return where the longest run of trues begins, and its length; the end is joined to the beginning."""
    best = (0, 0)
    length = 0
    for index, one in enumerate(seen * 2):
        length = length + 1 if one else 0
        if length > best[1]:
            best = (index + 1 - length, length)
    return best
