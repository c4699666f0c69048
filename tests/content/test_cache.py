"""Content that was kept: the same as loaded, and only for as long as loading would give the same."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.loading import cache
from kiosk.content.loading.cache import ContentCache
from kiosk.content.loading.loader import load
from tests.content.edits import NEWS, Swap
from tests.content.minimal import write_minimal_content

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path / "content")


@pytest.fixture
def kept(tmp_path: Path, content_folder: Path) -> Path:
    """The folder of a cache that holds the small content."""
    keep(content_folder, tmp_path / "cache")
    return tmp_path / "cache"


def cached(content_folder: Path, cache_folder: Path, version: str = "1.0") -> ContentCache:
    return ContentCache(content_folder, cache_folder, version=version)


def keep(content_folder: Path, cache_folder: Path) -> None:
    loaded = load(content_folder)
    assert loaded.content is not None
    cached(content_folder, cache_folder).keep(loaded.content)


@pytest.mark.parametrize("folder", [PROJECT / "data", None], ids=["bundled", "small"])
def test_recalls_what_was_loaded(folder: Path | None, tmp_path: Path, content_folder: Path) -> None:
    folder = folder or content_folder
    keep(folder, tmp_path / "cache")
    recalled, loaded = cached(folder, tmp_path / "cache").recall(), load(folder).content
    assert recalled is not None
    assert loaded is not None
    assert recalled == loaded
    assert [type(screen) for screen in recalled.screens.values()] == [
        type(screen) for screen in loaded.screens.values()
    ]


def test_there_is_nothing_to_recall_at_first(tmp_path: Path, content_folder: Path) -> None:
    assert cached(content_folder, tmp_path / "cache").recall() is None


def change_a_letter(folder: Path) -> None:
    file = folder / "screens" / "programs.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("About", "about", 1), encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a letter": change_a_letter,
    "a new screen": lambda folder: (folder / "screens" / "new.yaml").write_text("type: menu\n", encoding="utf-8"),
    "a screen gone": lambda folder: (folder / "screens" / "programs.yaml").unlink(),
    "a screen renamed": lambda folder: (folder / "screens" / "news.yaml").rename(folder / "screens" / "newer.yaml"),
    "the kiosk's page": lambda folder: (folder / "kiosk.yaml").write_text("title: x\n", encoding="utf-8"),
    "the kiosk's page gone": lambda folder: (folder / "kiosk.yaml").unlink(),
    "a folder for a screen": lambda folder: (folder / "screens" / "odd.yaml").mkdir(),
    "a file that is too large": lambda folder: (folder / "screens" / "programs.yaml").write_bytes(b"#" * 1_000_001),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_makes_it_forget(change: Callable[[Path], object], content_folder: Path, kept: Path) -> None:
    assert cached(content_folder, kept).recall() is not None
    change(content_folder)
    assert cached(content_folder, kept).recall() is None


def test_another_program_loads_anew(content_folder: Path, kept: Path) -> None:
    assert cached(content_folder, kept, version="1.1").recall() is None


@pytest.mark.parametrize(
    "part",
    ["content/model/schema.py", "content/reading/files.py", "content/soundness/judgement.py", "yamlfile/reader.py"],
)
def test_a_change_of_what_loads_loads_anew(
    part: str, content_folder: Path, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    copies = [shutil.copytree(folder, program / folder.name) for folder in cache._PROGRAM]
    monkeypatch.setattr(cache, "_PROGRAM", copies)
    assert cached(content_folder, kept).recall() is not None
    assert (program / part).is_file()
    (program / part).write_text("# another program\n", encoding="utf-8")
    assert cached(content_folder, kept).recall() is None


def test_what_ends_some_day_is_kept_for_every_day(tmp_path: Path, content_folder: Path) -> None:
    Swap(NEWS, "date: 2025-03-18", "show_until: 1999-12-31")(content_folder)
    keep(content_folder, tmp_path)
    recalled = cached(content_folder, tmp_path).recall()
    assert recalled is not None
    assert [item.show_until for item in recalled.items_of("news")] == ["1999-12-31"]


@pytest.mark.parametrize("where", [0, 3, 4, 400, -1])
def test_a_damaged_copy_is_none(where: int, content_folder: Path, kept: Path) -> None:
    file = kept / cache.FILE
    damaged = bytearray(file.read_bytes())
    damaged[where] ^= 1
    file.write_bytes(damaged)
    assert cached(content_folder, kept).recall() is None


@pytest.mark.parametrize("length", [0, 2, 4, 1000])
def test_half_a_copy_is_none(length: int, content_folder: Path, kept: Path) -> None:
    file = kept / cache.FILE
    file.write_bytes(file.read_bytes()[:length])
    assert cached(content_folder, kept).recall() is None


def test_content_that_changed_while_it_was_loaded_is_not_kept(tmp_path: Path, content_folder: Path) -> None:
    loaded = load(content_folder).content
    keeper = cached(content_folder, tmp_path / "cache")
    change_a_letter(content_folder)
    keeper.keep(loaded)
    assert not (tmp_path / "cache").exists()


def test_a_place_that_cannot_be_written_is_no_fault(tmp_path: Path, content_folder: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    keep(content_folder, tmp_path / "file" / "cache")


def test_leaves_nothing_else_behind(kept: Path) -> None:
    assert [file.name for file in kept.iterdir()] == [cache.FILE]
