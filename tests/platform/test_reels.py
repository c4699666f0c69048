"""Frames are decoded ahead of the turn, nearest first, within their memory, and the nearest ready one is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.platform import reels
from kiosk.platform.reels import FrameProvider, ReelStudio

COUNT = 24
FILES = tuple(f"spin/{frame:03}.png" for frame in range(COUNT))
SIZE = QSize(30, 20)
FIRST, SECOND = 1, 2
"""Who looks at the reel."""


def save_frame(path: Path, frame: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(frame, 0, 0))
    assert image.save(str(path))


class Desk:
    """A studio, its provider, and what was to be shown."""

    def __init__(self, media: Path) -> None:
        self.provider = FrameProvider()
        self.studio = ReelStudio(lambda name: media / name, self.provider)
        self.arrived: list[tuple[int, int, bool]] = []
        self.addresses: list[str] = []
        self.studio.arrived.connect(self._note)

    def _note(self, order: int, frame: int, address: str, settled: bool) -> None:
        self.arrived.append((order, frame, settled))
        self.addresses.append(address)

    @property
    def reel(self) -> int:
        """The number of the one reel; 0 when there is none."""
        return next(iter(self.provider.reels), 0)

    @property
    def ready(self) -> set[int]:
        (reel,) = self.provider.reels.values()
        return set(reel.ready)

    def rest(self) -> None:
        """Wait until nothing is being decoded."""
        deadline = QDeadlineTimer(5000)
        while any(reel.decoding for reel in self.provider.reels.values()):
            assert not deadline.hasExpired()
            QCoreApplication.processEvents()

    def picture(self, frame: int) -> QImage:
        return self.provider.requestImage(f"{self.reel}/{frame}", QSize(), QSize())


@pytest.fixture
def desk(tmp_path: Path, qt_app: QGuiApplication) -> Iterator[Desk]:
    for frame, file in enumerate(FILES):
        save_frame(tmp_path / "media" / file, frame)
    desk = Desk(tmp_path / "media")
    yield desk
    desk.studio.close()


def near(frame: int, distance: int) -> set[int]:
    return {one % COUNT for one in range(frame - distance, frame + distance + 1)}


def test_the_frame_that_is_wanted_arrives_first_and_at_its_size(desk: Desk) -> None:
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 7)
    assert desk.arrived == []
    desk.rest()
    assert (FIRST, 7, True) in desk.arrived[:2]
    assert desk.picture(7).size() == QSize(30, 20)
    assert desk.picture(7).pixelColor(0, 0).red() == 7


def test_a_frame_is_never_larger_than_it_is(desk: Desk) -> None:
    desk.studio.open(FIRST, FILES, QSize(300, 200))
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.picture(0).size() == QSize(60, 40)


def test_a_whole_turn_is_ready_where_memory_allows(desk: Desk) -> None:
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.ready == set(range(COUNT))


def test_memory_has_an_end_and_keeps_what_is_near(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 9 * 4 * 30 * 20)
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.ready == near(0, 4)
    for frame in range(1, 13):
        desk.studio.turn(FIRST, frame)
        assert len(desk.ready) <= 9
        desk.rest()
    assert desk.ready == near(12, 4)


def test_frames_smaller_than_their_place_take_only_what_they_are(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 9 * 4 * 60 * 40)
    desk.studio.open(FIRST, FILES, QSize(600, 400))
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.ready == near(0, 4)


def test_a_fast_turn_shows_the_nearest_frame_until_the_wanted_one_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 5 * 4 * 30 * 20)
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    desk.arrived.clear()
    desk.studio.turn(FIRST, 8)
    assert desk.arrived == [(FIRST, 2, False)]
    desk.rest()
    assert desk.arrived[-1] == (FIRST, 8, True)


def test_a_broken_frame_is_replaced_by_its_neighbour(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "media" / FILES[3]).write_bytes(b"no picture")
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 3)
    desk.rest()
    _, frame, settled = desk.arrived[-1]
    assert frame in {2, 4}
    assert settled


def test_a_reel_of_nothing_but_broken_frames_says_so(desk: Desk, tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / "media" / file).unlink()
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 3)
    desk.rest()
    assert desk.arrived[-1] == (FIRST, -1, True)


@pytest.mark.parametrize("whole", [[], [12]])
def test_broken_frames_take_no_room_from_whole_ones(
    whole: list[int], desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reels, "REEL_BYTES", 9 * 4 * 30 * 20)
    for frame in set(range(COUNT)) - set(whole):
        (tmp_path / "media" / FILES[frame]).write_bytes(b"no picture")
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.arrived[-1] == (FIRST, whole[0] if whole else -1, True)


def test_who_turns_is_answered_even_where_nothing_can_be_shown(desk: Desk, tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / "media" / file).unlink()
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 3)
    desk.rest()
    desk.arrived.clear()
    desk.studio.turn(FIRST, 4)
    assert desk.arrived == [(FIRST, -1, True)]


def test_frames_that_cannot_be_found_are_told(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def find(_: str) -> Path:
        raise LookupError("it leads out of the folder")

    desk.studio.find = find
    desk.studio.open(FIRST, FILES[:1], SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.arrived[-1] == (FIRST, -1, True)
    assert "leads out of the folder" in caplog.text


def test_a_reel_goes_with_the_last_who_looks_at_it(desk: Desk) -> None:
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.studio.open(SECOND, FILES, SIZE)
    desk.rest()
    desk.studio.close_reel(FIRST)
    assert not desk.picture(0).isNull()
    desk.studio.close_reel(SECOND)
    assert desk.picture(0).isNull()


def test_who_joins_a_reel_is_shown_its_frame(desk: Desk) -> None:
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 4)
    desk.rest()
    desk.arrived.clear()
    desk.studio.open(SECOND, FILES, SIZE)
    desk.studio.turn(SECOND, 4)
    assert set(desk.arrived) == {(FIRST, 4, True), (SECOND, 4, True)}
    assert set(desk.addresses[-2:]) == {f"image://frame/{desk.reel}/4"}


@pytest.mark.parametrize("address", ["", "R", "R/", "/0", "R/99", "0/0", "a/b", "R/-1", "R/0/0", "²/²", 5000 * "9"])
def test_an_address_that_is_not_known_is_no_frame(address: str, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.studio.open(FIRST, FILES, SIZE)
    desk.studio.turn(FIRST, 0)
    desk.rest()
    assert desk.provider.requestImage(address.replace("R", f"{desk.reel}"), QSize(), QSize()).isNull()
    assert "is not kept any more" in caplog.text
