"""The manifest knows every drawn picture that the content still has, and says so when one is not as it was drawn."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from resources.artwork import manifest

MEDIA = Path(__file__).parents[2] / "data" / "media"
DRAWN = manifest.read()
MOST_BYTES = 60_000_000
SMALLEST = {"people": (800, 1000), "arrivals": (40, 40)}
"""Pixels that a picture needs, by folder: pieces that fly in have a small place. Elsewhere it fills a screen."""
SCREEN = (1920, 1080)


@pytest.fixture
def listed(tmp_path: Path) -> manifest.Manifest:
    """A list of two small files and a turntable of two frames, which lie in the test's folder."""
    for name in ("one.jpg", "folder/two.jpg", "spin/000.webp", "spin/001.webp"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    pictures = {name: manifest.sha256(tmp_path / name) for name in ("one.jpg", "folder/two.jpg")}
    return manifest.Manifest(pictures, {"spin": manifest.sha256_of_all(tmp_path / "spin")})


def test_agrees_with_the_files() -> None:
    assert manifest.faults(DRAWN, MEDIA) == [], "run: python resources/artwork/build.py --manifest"


def test_the_media_folder_holds_no_list_of_drawings() -> None:
    assert list(MEDIA.rglob("manifest.json")) == []


def test_an_untouched_folder_has_no_faults(listed: manifest.Manifest, tmp_path: Path) -> None:
    assert manifest.faults(listed, tmp_path) == []


def test_a_list_is_read_as_it_was_written(listed: manifest.Manifest, tmp_path: Path) -> None:
    manifest.write(listed, tmp_path / "list.json")
    assert manifest.read(tmp_path / "list.json") == listed


def test_reports_a_changed_file(listed: manifest.Manifest, tmp_path: Path) -> None:
    (tmp_path / "folder" / "two.jpg").write_bytes(b"other")
    assert manifest.faults(listed, tmp_path) == ["folder/two.jpg has changed"]


def test_content_may_drop_a_drawing_and_bring_pictures_of_its_own(listed: manifest.Manifest, tmp_path: Path) -> None:
    (tmp_path / "one.jpg").unlink()
    (tmp_path / "folder" / "three.jpg").write_bytes(b"a photograph")
    assert manifest.faults(listed, tmp_path) == []


@pytest.mark.parametrize("change", ["changed", "missing", "more"])
def test_reports_a_turntable_that_is_not_as_it_was(change: str, listed: manifest.Manifest, tmp_path: Path) -> None:
    frame = tmp_path / "spin" / "001.webp"
    if change == "missing":
        frame.unlink()
    else:
        (frame if change == "changed" else frame.with_name("002.webp")).write_bytes(b"other")
    assert manifest.faults(listed, tmp_path) == ["spin/ has changed"]


def test_takes_no_notice_of_hidden_files(listed: manifest.Manifest, tmp_path: Path) -> None:
    (tmp_path / "spin" / ".DS_Store").write_bytes(b"hidden")
    assert manifest.faults(listed, tmp_path) == []


@pytest.mark.parametrize("name", [name for name in DRAWN.pictures if (MEDIA / name).is_file()])
def test_picture_is_whole_and_large_enough(name: str) -> None:
    reader = QImageReader(str(MEDIA / name))
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    least_width, least_height = SMALLEST.get(name.split("/", maxsplit=1)[0], SCREEN)
    assert image.width() >= least_width
    assert image.height() >= least_height


@pytest.mark.parametrize("name", DRAWN.turntables)
def test_turntable_is_whole(name: str) -> None:
    folder = MEDIA / name
    frames = sorted(folder.glob("*.webp"))
    assert len(frames) == 72
    sizes: set[tuple[int, int]] = set()
    for frame in frames:
        reader = QImageReader(str(frame))
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        assert not image.hasAlphaChannel()
        sizes.add((image.width(), image.height()))
    assert len(sizes) == 1
    spots = json.loads((folder / "hotspots.json").read_text(encoding="utf-8"))
    assert [f"{name}.webp" for name in spots] == [frame.name for frame in frames]
    assert len({frozenset(frame) for frame in spots.values()}) == 1
    for place in (one for frame in spots.values() for one in frame.values()):
        x, y, visible = place
        assert 0 < x < 1
        assert 0 < y < 1
        assert isinstance(visible, bool)


def test_pictures_are_small_enough_together() -> None:
    assert sum(file.stat().st_size for file in MEDIA.rglob("*") if file.is_file()) < MOST_BYTES
