"""A portrait that staff drop into the folder of people takes the place of the picture in the item."""

import os
import shutil
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.assets.portraits import with_portraits
from kiosk.content.checking.checks import check
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content, PeopleScreen, Picture
from kiosk.yamlfile.diagnostics import Diagnostic
from tests.content.edits import LEADERS, WORK, Swap
from tests.content.minimal import png, probe_png, write_minimal_content

BUNDLED_TODAY = date(2025, 2, 1)
PROJECT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small content, whose one person has neither portrait nor work."""
    write_minimal_content(tmp_path)
    Swap(LEADERS, WORK, "")(tmp_path)
    shutil.rmtree(tmp_path / "media" / "people")
    return tmp_path


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """The small content, whose one person has a picture of their work."""
    return write_minimal_content(tmp_path)


def write_picture(folder: Path, words: str) -> None:
    """Give the one person a picture, as staff write it."""
    Swap(LEADERS, "  - key: ada-first\n", f"  - key: ada-first\n    picture: {{{words}}}\n")(folder)


def loaded(folder: Path) -> Content:
    content = load(folder).content
    assert content is not None
    return with_portraits(content, folder)


def picture_of(folder: Path, screen: str = "leaders", person: str = "ada-first") -> Picture | None:
    leaders = loaded(folder).screens[screen]
    assert isinstance(leaders, PeopleScreen)
    return next(one.picture for one in leaders.items if one.key == person)


def drop(folder: Path, name: str, content: bytes = png(8, 6)) -> None:
    file = folder / "media" / "people" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def findings(folder: Path) -> tuple[Diagnostic, ...]:
    return check(folder, probe=_probe, today=BUNDLED_TODAY, icon_names=Everything())


def _probe(path: Path, /) -> tuple[int, int]:
    return (1, 1) if path.parent.name != "people" else probe_png(path)


class Everything(Collection[str]):
    """All names that an icon could have."""

    def __contains__(self, name: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def test_without_a_portrait_the_item_keeps_its_picture(folder: Path) -> None:
    assert picture_of(folder) is None


@pytest.mark.parametrize("ending", ["jpg", "jpeg", "png", "webp", "JPG"])
def test_a_portrait_is_found_by_the_key(folder: Path, ending: str) -> None:
    drop(folder, f"ada-first.{ending}")
    picture = picture_of(folder)
    assert picture is not None
    assert picture.file == f"people/ada-first.{ending}"
    assert set(picture.alt.values()) == {"Ada First"}
    assert set(picture.credit.values()) == {""}


@pytest.mark.parametrize("name", ["somebody.png", "ada-first.txt", ".ada-first.png"])
def test_takes_no_notice_of_other_files(folder: Path, name: str) -> None:
    drop(folder, name)
    assert picture_of(folder) is None


def test_the_work_stands_in_with_words_of_its_own(drawn: Path) -> None:
    picture = picture_of(drawn)
    assert picture is not None
    assert picture.file == "people/work/ada-first.png"
    assert picture.alt["en"] == "A drawing of letters"
    assert picture.credit["en"] == "Test"


@pytest.mark.parametrize("order", [("drop", "write"), ("write", "drop")])
def test_a_portrait_keeps_the_words_that_staff_write(order: tuple[str, str], drawn: Path) -> None:
    """Until the file is there too, visitors go on seeing the work."""
    for deed in order:
        if deed == "drop":
            drop(drawn, "ada-first.jpg")
        else:
            write_picture(
                drawn, "file: people/ada-first.jpg, alt: {en: She smiles, es: Sonríe}, credit: {en: A, es: B}"
            )
        if deed == order[0] == "write":
            before = picture_of(drawn)
            assert before is not None
            assert before.file == "people/work/ada-first.png"
    picture = picture_of(drawn)
    assert picture is not None
    assert picture.file == "people/ada-first.jpg"
    assert picture.alt == {"en": "She smiles", "es": "Sonríe"}
    assert picture.credit == {"en": "A", "es": "B"}
    assert findings(drawn) == ()


def test_a_portrait_without_words_takes_none_of_the_work(drawn: Path) -> None:
    drop(drawn, "ada-first.jpg")
    picture = picture_of(drawn)
    assert picture is not None
    assert picture.file == "people/ada-first.jpg"
    assert set(picture.alt.values()) == {"Ada First"}
    assert set(picture.credit.values()) == {""}
    (told,) = findings(drawn)
    assert (told.code, told.severity) == ("portrait-words", "warning")
    assert "'people/ada-first.jpg'" in told.message
    assert "'file: people/ada-first.jpg'" in told.hint


def test_words_that_staff_write_are_kept_although_they_forget_the_file(drawn: Path) -> None:
    drop(drawn, "ada-first.jpg")
    write_picture(drawn, "file: sky.png, alt: {en: She smiles, es: Sonríe}, credit: {en: A, es: B}, focus: [0.5, 0.2]")
    picture = picture_of(drawn)
    assert picture is not None
    assert picture.file == "people/ada-first.jpg"
    assert (picture.alt["en"], picture.credit["es"], picture.focus) == ("She smiles", "B", (0.5, 0.2))
    (told,) = findings(drawn)
    assert (told.code, told.severity) == ("portrait-words", "warning")


def test_of_two_portraits_the_same_one_is_shown_and_checked(folder: Path) -> None:
    for name in ("ada-first.webp", "ada-first.PNG", "ada-first.jpg", "ada-first.JPG"):
        drop(folder, name)
    picture = picture_of(folder)
    assert picture is not None
    assert picture.file == "people/ada-first.jpg"
    told = {one.file: str(one) for one in findings(folder) if one.code == "second-portrait"}
    assert set(told) == {f"media/people/ada-first.{suffix}" for suffix in ("webp", "PNG", "JPG")}
    assert all("is not shown, because 'people/ada-first.jpg' is" in words for words in told.values())


@pytest.mark.parametrize("suffix", ["jpg", "JPG", "Png"])
def test_a_broken_portrait_is_told_with_its_place(suffix: str, folder: Path) -> None:
    drop(folder, f"ada-first.{suffix}", bytes(range(256)))
    (told,) = (one for one in findings(folder) if one.severity == "error")
    assert (told.file, told.code) == (f"media/people/ada-first.{suffix}", "broken-picture")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_portrait_that_is_no_file_leaves_the_work(drawn: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.mkfifo(drawn / "media" / "people" / "ada-first.jpg")
    picture = picture_of(drawn)
    assert picture is not None
    assert picture.file == "people/work/ada-first.png"
    assert "'people/ada-first.jpg' is a pipe, no picture" in caplog.text


def test_the_item_knows_better_what_its_own_file_shows(folder: Path) -> None:
    drop(folder, "ada-first.png")
    write_picture(folder, "file: people/ada-first.png, alt: {en: Ada smiles, es: Ada sonríe}, credit: {en: A, es: B}")
    picture = picture_of(folder)
    assert picture is not None
    assert picture.alt == {"en": "Ada smiles", "es": "Ada sonríe"}
