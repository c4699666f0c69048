"""Turntables: which frame shows a hotspot best, and where it is in each."""

from pathlib import Path

import pytest

from kiosk.content.assets.turntables import NOWHERE, Frames, load_frames
from tests.content.minimal import write_minimal_content


def frames(sight: str) -> Frames:
    """Frames in which a hotspot is in sight where the text has a #."""
    return Frames(tuple("x" * len(sight)), tuple({"Door": (0.25, 0.5, one == "#")} for one in sight))


@pytest.mark.parametrize(
    ("sight", "frame"),
    [
        ("...###....", 4),
        ("#...##...#", 4),
        ("##......##", 9),
        ("#..####..#", 4),
        (".#.###..#.", 4),
        ("..........", 0),
        ("##########", 0),
        ("", 0),
    ],
)
def test_faces_the_middle_of_the_longest_time_in_sight(sight: str, frame: int) -> None:
    assert frames(sight).facing("Door") == frame


def test_a_hotspot_that_is_not_there_is_out_of_sight() -> None:
    assert frames("##").spot("Window", 1) == NOWHERE
    assert frames("##").spot("Door", 2) == NOWHERE
    assert frames("##").facing("Window") == 0


def test_reads_frames_in_their_order_and_every_hotspot(tmp_path: Path) -> None:
    loaded = load_frames(write_minimal_content(tmp_path) / "media", "ship")
    assert loaded.files == tuple(f"{frame:03}.webp" for frame in range(8))
    assert loaded.spot("Engine", 3) == (pytest.approx(0.3), 0.5, True)
    assert loaded.facing("Engine") == 3
