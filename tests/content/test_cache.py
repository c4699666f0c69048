"""Content that was kept: the same as loaded, and only for as long as loading would give the same."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content.loading import cache
from kiosk.content.loading.cache import ContentCache
from kiosk.content.loading.loader import load
from tests.content.minimal import TODAY, write_minimal_content

PROJECT = Path(__file__).parents[2]
DAY = timedelta(days=1)


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path / "content")


@pytest.fixture
def kept(tmp_path: Path, content_folder: Path) -> Path:
    """The folder of a cache that holds the small content."""
    keep(content_folder, tmp_path / "cache")
    return tmp_path / "cache"


def cached(content_folder: Path, cache_folder: Path, today: date = TODAY, version: str = "1.0") -> ContentCache:
    return ContentCache(content_folder, cache_folder, today=today, version=version)


def keep(content_folder: Path, cache_folder: Path, today: date = TODAY) -> None:
    loaded = load(content_folder, today=today)
    assert loaded.content is not None
    cached(content_folder, cache_folder, today).keep(loaded.content)


@pytest.mark.parametrize("folder", [PROJECT / "data", None], ids=["bundled", "small"])
def test_recalls_what_was_loaded(folder: Path | None, tmp_path: Path, content_folder: Path) -> None:
    folder = folder or content_folder
    keep(folder, tmp_path / "cache")
    recalled, loaded = cached(folder, tmp_path / "cache").recall(), load(folder, today=TODAY).content
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


def test_an_item_that_ends_ends_the_copy_too(tmp_path: Path, content_folder: Path) -> None:
    file = content_folder / "screens" / "news.yaml"
    text = file.read_text(encoding="utf-8")
    key = next(line for line in text.splitlines() if line.strip().startswith("- key:"))
    file.write_text(text.replace(key, f"{key}\n    show_until: {TODAY + DAY}", 1), encoding="utf-8")
    keep(content_folder, tmp_path)
    shown = [cached(content_folder, tmp_path, TODAY + count * DAY).recall() is not None for count in (-1, 0, 1, 2)]
    assert shown == [False, True, True, False]


def test_content_without_an_end_is_kept_for_good(tmp_path: Path, content_folder: Path) -> None:
    for file in (content_folder / "screens").iterdir():
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if "show_until" not in line), encoding="utf-8")
    keep(content_folder, tmp_path)
    assert cached(content_folder, tmp_path, TODAY + 4000 * DAY).recall() is not None


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
    loaded = load(content_folder, today=TODAY).content
    keeper = cached(content_folder, tmp_path / "cache")
    change_a_letter(content_folder)
    keeper.keep(loaded)
    assert not (tmp_path / "cache").exists()


def test_a_place_that_cannot_be_written_is_no_fault(tmp_path: Path, content_folder: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    keep(content_folder, tmp_path / "file" / "cache")


def test_leaves_nothing_else_behind(kept: Path) -> None:
    assert [file.name for file in kept.iterdir()] == [cache.FILE]
