"""Turntables: the frames of a thing that turns once around, and where its parts are in each frame."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

from kiosk.content.assets.media import MediaFault, find_file, find_folder

HOTSPOTS = "hotspots.json"
"""The file of a turntable's folder that names its frames in order, and the hotspots of each."""
SUFFIX = ".webp"
MOST_BYTES = 4_000_000
"""Size of the file of hotspots. That of the bundled station takes 0.07 MB."""

FROM_SCRIPT = "Bring back the folder as the artwork scripts made it."

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


def load_frames(media: Path, name: str) -> Frames:
    """Read the hotspots of a turntable's folder in the media folder. Raises MediaFault when it cannot be shown."""
    find_folder(media, name)
    try:
        encoded = find_file(media, f"{name}/{HOTSPOTS}", MOST_BYTES).read_bytes()
        spots = msgspec.json.decode(encoded, type=dict[str, dict[str, Hotspot]])
    except (MediaFault, OSError, msgspec.DecodeError):
        message = f"the file '{HOTSPOTS}' in '{name}' is missing or damaged"
        raise MediaFault("broken-turntable", message, FROM_SCRIPT) from None
    return Frames(tuple(f"{frame}{SUFFIX}" for frame in spots), tuple(spots.values()))


def _longest_run(seen: list[bool]) -> tuple[int, int]:
    """Return where the longest run of trues begins, and its length; the end is joined to the beginning."""
    best = (0, 0)
    length = 0
    for index, one in enumerate(seen * 2):
        length = length + 1 if one else 0
        if length > best[1]:
            best = (index + 1 - length, length)
    return best
