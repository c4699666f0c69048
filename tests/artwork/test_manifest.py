"""The manifest lists every picture of the kiosk as it is, and says so when one is changed, missing or unlisted."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImageReader

from resources.artwork import manifest

MEDIA = Path(__file__).parents[2] / "data" / "media"
MOST_BYTES = 60_000_000
SMALLEST = {"people": (800, 1000)}
"""Pixels that a picture needs, by folder; elsewhere it fills a screen."""
SCREEN = (1920, 1080)


def entries() -> list[dict[str, Any]]:
    return manifest.read(MEDIA)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A media folder of two small files, a turntable of two frames, and their manifest."""
    for name in ("one.jpg", "folder/two.jpg", "spin/000.webp", "spin/001.webp"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    manifest.write(
        tmp_path,
        [{"file": name, "sha256": manifest.sha256(tmp_path / name)} for name in ("one.jpg", "folder/two.jpg")],
        [{"folder": "spin", "sha256": manifest.sha256_of_all(tmp_path / "spin")}],
    )
    return tmp_path


def test_agrees_with_the_files() -> None:
    assert manifest.faults(MEDIA) == [], "run: python resources/artwork/build.py --manifest"


def test_an_untouched_folder_has_no_faults(copy: Path) -> None:
    assert manifest.faults(copy) == []


def test_reports_a_changed_file(copy: Path) -> None:
    (copy / "one.jpg").write_bytes(b"other")
    assert manifest.faults(copy) == ["one.jpg has changed"]


def test_reports_a_missing_file(copy: Path) -> None:
    shutil.rmtree(copy / "folder")
    assert manifest.faults(copy) == ["folder/two.jpg is missing"]


def test_reports_an_unlisted_file(copy: Path) -> None:
    (copy / "folder" / "three.jpg").write_bytes(b"three")
    assert manifest.faults(copy) == ["folder/three.jpg is not listed"]


def test_a_portrait_that_staff_dropped_in_need_not_be_listed(copy: Path) -> None:
    (copy / "people").mkdir()
    (copy / "people" / "ada-first.jpg").write_bytes(b"a photograph")
    assert manifest.faults(copy) == []


@pytest.mark.parametrize("change", ["changed", "missing", "more"])
def test_reports_a_turntable_that_is_not_as_it_was(change: str, copy: Path) -> None:
    frame = copy / "spin" / "001.webp"
    if change == "missing":
        frame.unlink()
    else:
        (frame if change == "changed" else frame.with_name("002.webp")).write_bytes(b"other")
    assert manifest.faults(copy) == ["spin/ has changed"]


def test_takes_no_notice_of_hidden_files(copy: Path) -> None:
    (copy / ".DS_Store").write_bytes(b"hidden")
    assert manifest.faults(copy) == []


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["file"])
def test_picture_is_whole_and_described(entry: dict[str, Any]) -> None:
    reader = QImageReader(str(MEDIA / entry["file"]))
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    assert (image.width(), image.height()) == (entry["width"], entry["height"])
    least_width, least_height = SMALLEST.get(entry["file"].split("/")[0], SCREEN)
    assert image.width() >= least_width
    assert image.height() >= least_height
    assert all(0 <= share <= 1 for share in entry["focus"])
    assert len(entry["focus"]) == 2
    assert entry["caption"] == {"en": "Illustration", "es": "Ilustración"}
    for language in ("en", "es"):
        assert entry["alt"][language].endswith(".")
    assert entry["alt"]["en"] != entry["alt"]["es"]


@pytest.mark.parametrize("entry", manifest.read(MEDIA, "turntables"), ids=lambda entry: entry["folder"])
def test_turntable_is_whole_and_described(entry: dict[str, Any]) -> None:
    folder = MEDIA / entry["folder"]
    frames = sorted(folder.glob("*.webp"))
    assert len(frames) == entry["frames"] == 72
    for frame in frames:
        reader = QImageReader(str(frame))
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        assert (image.width(), image.height()) == (entry["width"], entry["height"])
        assert not image.hasAlphaChannel()
    spots = json.loads((folder / "hotspots.json").read_text(encoding="utf-8"))
    assert [f"{name}.webp" for name in spots] == [frame.name for frame in frames]
    assert len({frozenset(frame) for frame in spots.values()}) == 1
    for place in (one for frame in spots.values() for one in frame.values()):
        x, y, visible = place
        assert 0 < x < 1
        assert 0 < y < 1
        assert isinstance(visible, bool)
    assert entry["caption"] == {"en": "Illustration", "es": "Ilustración"}


def test_pictures_are_small_enough_together() -> None:
    assert sum(file.stat().st_size for file in MEDIA.rglob("*") if file.is_file()) < MOST_BYTES
