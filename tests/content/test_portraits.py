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
from tests.content.minimal import TODAY, png, probe_png, write_minimal_content

BUNDLED_TODAY = date(2025, 2, 1)
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
    assert (after.alt, after.credit, after.focus) == (before.alt, before.credit, before.focus)


def test_the_recipe_of_the_readme_works_as_it_is_written(tmp_path: Path) -> None:
    """Save the portrait, bring alt and credit of the leader's picture up to date, and check."""
    recipe = (PROJECT / "README.md").read_text("utf-8").partition("## Add a leader's portrait")[2].partition("## ")[0]
    assert "`data/media/people/KEY.jpg`" in recipe
    folder = Path(shutil.copytree(PROJECT / "data", tmp_path / "data"))
    drop(folder, "joel-montalbano.jpg")
    (told,) = (one for one in findings(folder) if "joel-montalbano" in f"{one}")
    assert (told.code, told.severity) == ("portrait-words", "warning"), "the words are still about the monogram"
    page = folder / "screens" / "leadership.yaml"
    before, key, item = page.read_text("utf-8").partition("  - key: joel-montalbano")
    item, following, after = item.partition("  - key:")
    words, _, rest = item.partition("      credit:\n")
    words = words[: words.index("      alt:")] + "      alt: {en: He smiles, es: Él sonríe}\n"
    rest = "      credit: {en: Photo by NASA, es: Foto de NASA}\n" + "".join(rest.splitlines(keepends=True)[2:])
    page.write_text(f"{before}{key}{words}{rest}{following}{after}", "utf-8")
    assert findings(folder) == ()
    picture = picture_of(folder, "leadership", "joel-montalbano")
    assert picture is not None
    assert picture.file == "people/joel-montalbano.jpg"
    assert picture.alt == {"en": "He smiles", "es": "Él sonríe"}
    assert picture.credit == {"en": "Photo by NASA", "es": "Foto de NASA"}


def test_of_two_portraits_the_same_one_is_shown_and_checked(folder: Path) -> None:
    for name in ("ada-first.webp", "ada-first.PNG", "ada-first.jpg", "ada-first.JPG"):
        drop(folder, name)
    picture = picture_of(folder)
    assert picture is not None
    assert picture.file == "people/ada-first.jpg"
    told = {one.file: str(one) for one in findings(folder)}
    assert set(told) == {f"media/people/ada-first.{suffix}" for suffix in ("webp", "PNG", "JPG")}
    assert all("is not shown, because 'people/ada-first.jpg' is" in words for words in told.values())


@pytest.mark.parametrize("suffix", ["jpg", "JPG", "Png"])
def test_a_broken_portrait_is_told_with_its_place(suffix: str, folder: Path) -> None:
    drop(folder, f"ada-first.{suffix}", bytes(range(256)))
    (told,) = findings(folder)
    assert (told.file, told.code) == (f"media/people/ada-first.{suffix}", "broken-picture")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_portrait_that_is_no_file_leaves_the_picture_of_the_item(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = Path(shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("media")))
    (folder / "media" / "people").mkdir(parents=True)
    os.mkfifo(folder / "media" / "people" / "joel-montalbano.jpg")
    picture = picture_of(folder, "leadership", "joel-montalbano")
    assert picture is not None
    assert picture.file == "people/monograms/joel-montalbano.jpg"
    assert "'people/joel-montalbano.jpg' is a pipe, no picture" in caplog.text


def test_the_item_knows_better_what_its_own_file_shows(folder: Path) -> None:
    drop(folder, "ada-first.png")
    file = folder / "screens" / "leaders.yaml"
    words = "picture: {file: people/ada-first.png, alt: {en: Ada smiles, es: Ada sonríe}, credit: {en: A, es: B}}"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  - key: ada-first\n", f"  - key: ada-first\n    {words}\n"), encoding="utf-8")
    picture = picture_of(folder)
    assert picture is not None
    assert picture.alt == {"en": "Ada smiles", "es": "Ada sonríe"}
