"""A portrait that staff drop into the folder of people takes the place of the picture in the item."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.loader import load
from kiosk.content.portraits import with_portraits
from kiosk.content.schema import Content, PeopleScreen, Picture
from tests.content.minimal import TODAY, png, write_minimal_content

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small content, whose one person has no portrait yet."""
    write_minimal_content(tmp_path)
    shutil.rmtree(tmp_path / "media" / "people")
    return tmp_path


def loaded(folder: Path) -> Content:
    content = load(folder, today=TODAY).content
    assert content is not None
    return with_portraits(content, folder)


def picture_of(folder: Path, screen: str = "leaders", person: str = "ada-first") -> Picture | None:
    leaders = loaded(folder).screens[screen]
    assert isinstance(leaders, PeopleScreen)
    return next(one.picture for one in leaders.items if one.key == person)


def drop(folder: Path, name: str) -> None:
    file = folder / "media" / "people" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(png(8, 6))


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


def test_a_portrait_wins_over_the_monogram(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(PROJECT / "data", folder, ignore=shutil.ignore_patterns("media"))
    before = picture_of(folder, "leadership", "joel-montalbano")
    assert before is not None
    assert before.file == "people/monograms/joel-montalbano.jpg"
    drop(folder, "joel-montalbano.jpg")
    after = picture_of(folder, "leadership", "joel-montalbano")
    assert after is not None
    assert after.file == "people/joel-montalbano.jpg"
    assert set(after.alt.values()) == {"Joel Montalbano"}


def test_the_item_knows_better_what_its_own_file_shows(folder: Path) -> None:
    drop(folder, "ada-first.png")
    file = folder / "screens" / "leaders.yaml"
    words = "picture: {file: people/ada-first.png, alt: {en: Ada smiles, es: Ada sonríe}, credit: {en: A, es: B}}"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  - key: ada-first\n", f"  - key: ada-first\n    {words}\n"), encoding="utf-8")
    picture = picture_of(folder)
    assert picture is not None
    assert picture.alt == {"en": "Ada smiles", "es": "Ada sonríe"}
