"""Smaller versions of pictures: made once, used as long as their file is the same, and never more than they may take."""

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.platform import small_pictures
from kiosk.platform.pictures import BrokenPictureError
from kiosk.platform.small_pictures import SmallPictures, stamp_of
from tests.platform.pictures import BLUE, RED, near

pytestmark = pytest.mark.usefixtures("qt_app")
WIDTH, HEIGHT = 1600, 900


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Red on its left half, blue on its right one."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), RED.name())
    picture.paste(BLUE.name(), (WIDTH // 2, 0, WIDTH, HEIGHT))
    file = tmp_path / "photo.jpg"
    picture.save(file, quality=95)
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "versions"


def version(small: SmallPictures, photo: Path, width: int, height: int) -> QImage:
    stamp = stamp_of(photo)
    assert stamp is not None
    return QImage.fromData(small.version(photo, stamp, QSize(width, height)) or b"")


@pytest.mark.parametrize(
    ("width", "height", "times"),
    [(800, 450, 2), (790, 100, 2), (100, 450, 2), (400, 225, 4), (399, 224, 4), (200, 112, 8), (16, 9, 8)],
)
def test_is_the_smallest_that_covers_its_place(width: int, height: int, times: int, photo: Path, folder: Path) -> None:
    made = version(SmallPictures(folder, trusted=True), photo, width, height)
    assert (made.width(), made.height()) == (WIDTH // times, HEIGHT // times)
    assert near(made.pixelColor(2, 2), RED)
    assert near(made.pixelColor(made.width() - 3, 2), BLUE)


@pytest.mark.parametrize(("width", "height"), [(801, 100), (100, 451), (1600, 900), (4000, 3000), (0, 0), (-1, 5)])
def test_there_is_none_where_the_picture_is_not_much_larger(width: int, height: int, photo: Path, folder: Path) -> None:
    assert version(SmallPictures(folder, trusted=True), photo, width, height).isNull()
    assert not folder.exists()


def test_a_turned_picture_is_kept_as_it_is_seen(tmp_path: Path, folder: Path) -> None:
    file = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (1600, 400)).save(file, exif=exif)
    made = version(SmallPictures(folder, trusted=True), file, 100, 400)
    assert (made.width(), made.height()) == (100, 400)


def test_what_was_kept_is_used_by_the_next_run(photo: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version(SmallPictures(folder, trusted=True), photo, 200, 112)
    monkeypatch.setattr(small_pictures, "shrunk", lambda *_: pytest.fail("it was made again"))
    assert not version(SmallPictures(folder, trusted=True), photo, 200, 112).isNull()


@pytest.mark.parametrize("trusted", [True, False])
def test_a_run_that_trusts_nothing_kept_makes_it_anew_once(trusted: bool, photo: Path, folder: Path) -> None:
    version(SmallPictures(folder, trusted=True), photo, 200, 112)
    kept = next(folder.iterdir())
    before = kept.stat().st_mtime_ns
    small = SmallPictures(folder, trusted=trusted)
    version(small, photo, 200, 112)
    after = kept.stat().st_mtime_ns
    assert (after == before) is trusted
    version(small, photo, 200, 112)
    assert kept.stat().st_mtime_ns == after


@pytest.mark.parametrize("damage", [b"", b"\0", b"x" * 5000])
def test_what_is_damaged_is_made_anew(damage: bytes, photo: Path, folder: Path) -> None:
    version(SmallPictures(folder, trusted=True), photo, 200, 112)
    next(folder.iterdir()).write_bytes(damage)
    assert not version(SmallPictures(folder, trusted=True), photo, 200, 112).isNull()


def test_a_file_that_has_changed_has_a_version_of_its_own(photo: Path, folder: Path) -> None:
    small = SmallPictures(folder, trusted=True)
    version(small, photo, 200, 112)
    Image.new("RGB", (WIDTH, HEIGHT), BLUE.name()).save(photo)
    assert near(version(small, photo, 200, 112).pixelColor(2, 2), BLUE)


def test_a_picture_with_clear_parts_has_none(tmp_path: Path, folder: Path) -> None:
    file = tmp_path / "clear.png"
    Image.new("RGBA", (800, 800), (0, 0, 0, 0)).save(file)
    assert version(SmallPictures(folder, trusted=True), file, 100, 100).isNull()
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_only_costs_time(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    made = version(SmallPictures(tmp_path / "file" / "versions", trusted=True), photo, 200, 112)
    assert made.width() == WIDTH // 8


def test_a_damaged_picture_is_refused(photo: Path, folder: Path) -> None:
    photo.write_bytes(photo.read_bytes()[:-4000])
    with pytest.raises(BrokenPictureError):
        version(SmallPictures(folder, trusted=True), photo, 200, 112)


def test_the_oldest_have_to_make_room(photo: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = SmallPictures(folder, trusted=True)
    version(small, photo, 200, 112)
    first = next(folder.iterdir())
    os.utime(first, (1, 1))
    version(small, photo, 400, 225)
    assert first.exists()
    monkeypatch.setattr(small_pictures, "MOST_BYTES", 3 * first.stat().st_size)
    version(small, photo, 800, 450)
    assert not first.exists()


def test_the_stamp_of_what_is_not_there_is_none(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "missing.jpg") is None
