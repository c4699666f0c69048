"""Frames are decoded ahead of the turn, nearest first, within their memory, and the nearest ready one is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.platform import reels
from kiosk.platform.reels import FrameProvider, ReelStudio

COUNT = 24
FILES = [f"spin/{frame:03}.png" for frame in range(COUNT)]
NAME = "30/20/spin"


def save_frame(path: Path, frame: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(frame, 0, 0))
    assert image.save(str(path))


class Desk:
    """A studio, its provider, and what was to be shown."""

    def __init__(self, media: Path) -> None:
        self.provider = FrameProvider()
        self.studio = ReelStudio(media, self.provider)
        self.arrived: list[tuple[str, int, bool]] = []
        self.studio.arrived.connect(lambda name, frame, settled: self.arrived.append((name, frame, settled)))

    @property
    def ready(self) -> set[int]:
        return set(self.provider.reels[NAME].ready)

    def rest(self) -> None:
        """Wait until nothing is being decoded."""
        deadline = QDeadlineTimer(5000)
        while any(reel.decoding for reel in self.provider.reels.values()):
            assert not deadline.hasExpired()
            QCoreApplication.processEvents()

    def picture(self, frame: int) -> QImage:
        return self.provider.requestImage(f"{NAME}/{frame}", QSize(), QSize())


@pytest.fixture
def desk(tmp_path: Path, qt_app: QGuiApplication) -> Iterator[Desk]:
    for frame, file in enumerate(FILES):
        save_frame(tmp_path / "media" / file, frame)
    save_frame(tmp_path / "secret.png", 99)
    desk = Desk(tmp_path / "media")
    yield desk
    desk.studio.close()


def near(frame: int, distance: int) -> set[int]:
    return {one % COUNT for one in range(frame - distance, frame + distance + 1)}


def test_the_frame_that_is_wanted_arrives_first_and_at_its_size(desk: Desk) -> None:
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 7)
    assert desk.arrived == []
    desk.rest()
    assert (NAME, 7, True) in desk.arrived[:2]
    assert desk.picture(7).size() == QSize(30, 20)
    assert desk.picture(7).pixelColor(0, 0).red() == 7


def test_a_frame_is_never_larger_than_it_is(desk: Desk) -> None:
    desk.studio.open("300/200/spin", FILES)
    desk.studio.turn("300/200/spin", 0)
    desk.rest()
    assert desk.provider.requestImage("300/200/spin/0", QSize(), QSize()).size() == QSize(60, 40)


def test_a_whole_turn_is_ready_where_memory_allows(desk: Desk) -> None:
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 0)
    desk.rest()
    assert desk.ready == set(range(COUNT))


def test_memory_has_an_end_and_keeps_what_is_near(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 9 * 4 * 30 * 20)
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 0)
    desk.rest()
    assert desk.ready == near(0, 4)
    for frame in range(1, 13):
        desk.studio.turn(NAME, frame)
        assert len(desk.ready) <= 9
        desk.rest()
    assert desk.ready == near(12, 4)


def test_frames_smaller_than_their_place_take_only_what_they_are(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 9 * 4 * 60 * 40)
    desk.studio.open("600/400/spin", FILES)
    desk.studio.turn("600/400/spin", 0)
    desk.rest()
    assert set(desk.provider.reels["600/400/spin"].ready) == near(0, 4)


def test_a_fast_turn_shows_the_nearest_frame_until_the_wanted_one_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 5 * 4 * 30 * 20)
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 0)
    desk.rest()
    desk.arrived.clear()
    desk.studio.turn(NAME, 8)
    assert desk.arrived == [(NAME, 2, False)]
    desk.rest()
    assert desk.arrived[-1] == (NAME, 8, True)


def test_a_broken_frame_is_replaced_by_its_neighbour(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "media" / FILES[3]).write_bytes(b"no picture")
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 3)
    desk.rest()
    _, frame, settled = desk.arrived[-1]
    assert frame in {2, 4}
    assert settled


def test_a_reel_of_nothing_but_broken_frames_says_so(desk: Desk, tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / "media" / file).unlink()
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 3)
    desk.rest()
    assert desk.arrived[-1] == (NAME, -1, True)


def test_nothing_comes_from_above_the_folder(desk: Desk) -> None:
    desk.studio.open(NAME, ["../secret.png"])
    desk.studio.turn(NAME, 0)
    desk.rest()
    assert desk.picture(0).isNull()


def test_a_reel_goes_with_the_last_who_looks_at_it(desk: Desk) -> None:
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 0)
    desk.studio.open(NAME, FILES)
    desk.rest()
    desk.studio.close_reel(NAME)
    assert not desk.picture(0).isNull()
    desk.studio.close_reel(NAME)
    assert desk.picture(0).isNull()


def test_who_joins_a_reel_is_shown_its_frame(desk: Desk) -> None:
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 4)
    desk.rest()
    desk.arrived.clear()
    desk.studio.open(NAME, FILES)
    desk.studio.turn(NAME, 4)
    assert desk.arrived == [(NAME, 4, True)]
