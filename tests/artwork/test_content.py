"""The content uses the drawn pictures as they are: with the table's words, and each only once on a screen."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

DATA = Path(__file__).parents[2] / "data"
PAGES = [DATA / "kiosk.yaml", *sorted((DATA / "screens").glob("*.yaml"))]
WORDS = {
    entry["file"]: entry["alt"]
    for entry in json.loads((DATA / "media" / "manifest.json").read_text(encoding="utf-8"))["pictures"]
}


PORTRAITS = {path.stem for path in (DATA / "media" / "people").glob("*.*")}


def pictures_in(data: Any) -> Iterator[dict[str, Any]]:
    """Return every picture in a page, at any depth."""
    if isinstance(data, dict):
        if "file" in data and "alt" in data:
            yield data
        for value in data.values():
            yield from pictures_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from pictures_in(value)


def pictures_of(page: Path) -> list[dict[str, Any]]:
    """Return the pictures of a page that are drawn: what is said of a leader's portrait is for staff to say."""
    pictures = pictures_in(yaml.safe_load(page.read_text(encoding="utf-8")))
    return [picture for picture in pictures if Path(picture["file"]).stem not in PORTRAITS]


def test_finds_the_pictures() -> None:
    assert sum(len(pictures_of(page)) for page in PAGES) > 60


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_screen_shows_a_picture_twice(page: Path) -> None:
    counted = Counter(picture["file"] for picture in pictures_of(page))
    assert [file for file, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_says_of_a_picture_what_it_shows(page: Path) -> None:
    pictures = pictures_of(page)
    assert {picture["file"]: picture["alt"] for picture in pictures} == {
        picture["file"]: WORDS[picture["file"]] for picture in pictures
    }
