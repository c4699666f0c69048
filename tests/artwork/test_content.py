"""What the content says of drawn pictures: no screen shows one twice, and none passes for a photograph.

What staff show and say of pictures of their own is for them to decide.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from resources.artwork import manifest

DATA = Path(__file__).parents[2] / "data"
PAGES = [DATA / "kiosk.yaml", *sorted((DATA / "screens").glob("*.yaml"))]
DRAWN = manifest.read()
PHOTOGRAPH = {"file": "moon.jpg", "alt": {"en": "The Moon.", "es": "La Luna."}, "credit": {"en": "Ann", "es": "Ana"}}


def described_in(data: Any) -> Iterator[dict[str, Any]]:
    """Return all that has words for a picture in a page, at any depth."""
    if isinstance(data, dict):
        if "alt" in data:
            yield data
        for value in data.values():
            yield from described_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from described_in(value)


def is_drawn(picture: dict[str, Any]) -> bool:
    """Whether words are about a drawing: a picture or a turntable of the manifest, or what stands in for portraits."""
    if "folder" in picture:
        return picture["folder"] in DRAWN.turntables
    return picture.get("file") in (None, *DRAWN.pictures)


def drawings_of(page: Path) -> list[dict[str, Any]]:
    """Return what a page says of drawn pictures."""
    return [one for one in described_in(yaml.safe_load(page.read_text(encoding="utf-8"))) if is_drawn(one)]


def shown_twice(pictures: list[dict[str, Any]]) -> list[str]:
    counted = Counter(picture["file"] for picture in pictures if "file" in picture)
    return [file for file, count in counted.items() if count > 1]


def is_owned_up_to(picture: dict[str, Any]) -> bool:
    """Whether its credit says that it was drawn, in each language."""
    starts = {"en": "Illustration", "es": "Ilustración"}
    return all(picture["credit"].get(language, "").startswith(word) for language, word in starts.items())


def is_in_sentences(picture: dict[str, Any]) -> bool:
    """Whether its words are whole sentences, and other ones in each language."""
    words = list(picture["alt"].values())
    return all(one.rstrip().endswith(".") for one in words) and len(set(words)) == len(words) > 1


def test_finds_the_drawings() -> None:
    assert any(drawings_of(page) for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_screen_shows_a_drawing_twice(page: Path) -> None:
    assert shown_twice(drawings_of(page)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_drawing_passes_for_a_photograph(page: Path) -> None:
    assert [one for one in drawings_of(page) if not is_owned_up_to(one)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_says_in_sentences_what_a_drawing_shows(page: Path) -> None:
    assert [one for one in drawings_of(page) if not is_in_sentences(one)] == []


def test_the_rules_can_fail() -> None:
    assert shown_twice([PHOTOGRAPH, PHOTOGRAPH]) == ["moon.jpg"]
    assert not is_owned_up_to(PHOTOGRAPH)
    assert is_in_sentences(PHOTOGRAPH)
    assert not is_in_sentences({**PHOTOGRAPH, "alt": {"en": "The Moon", "es": "La Luna."}})
    assert not is_in_sentences({**PHOTOGRAPH, "alt": {"en": "Moon.", "es": "Moon."}})


def test_a_photograph_of_staff_is_no_drawing() -> None:
    assert not is_drawn(PHOTOGRAPH)
    assert is_drawn({**PHOTOGRAPH, "file": next(iter(DRAWN.pictures))})
