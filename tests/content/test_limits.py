"""How long texts may be."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta

from kiosk.content.checking.checks import check
from kiosk.content.model.limits import (
    FIGURE_VALUE,
    FIRST_LAYER,
    HEADLINE,
    LIMITS,
    SHORT_TITLE,
    as_written,
    count_words,
    excesses,
    limit_of,
    longest_word,
)
from kiosk.content.model.schema import (
    SCREEN_TYPES,
    Attract,
    Element,
    Figure,
    Kiosk,
    Moment,
    Picture,
    PlacesScreen,
    Presence,
    Question,
    Screen,
    Source,
    Text,
    Turntable,
    Value,
)
from kiosk.content.soundness.nodes import fields_of, item_model
from tests.conftest import PROJECT
from tests.content.longest import ICON, LANGUAGES, STYLES, Style, longest_text, write_longest_content
from tests.content.minimal import TODAY

GUIDE = PROJECT / "docs" / "content-guide.md"
NO_TEXTS = {(Screen, "type"), (Element, "hotspot")}
"""Names that are looked up, and never drawn."""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one", 1),
        ("one two\n\nthree", 3),
        ("one – two - three / four", 4),
        ("17,500 mph", 2),
        ("up to 1,000\u00a0km", 4),
        ("¿Quién está ahí arriba?", 4),
        ("well-known", 1),
    ],
)
def test_words_are_what_stands_between_spaces(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("", ""),
        ("one three two", "three"),
        ("a state-of-the-art lab", "state-"),
        ("nasa.gov/history/pages", "nasa.gov/"),
        ("1984–1993", "1984–"),
        ("from -99,999", "-99,999"),
        ("glued\u00a0together", "glued\u00a0together"),
    ],
)
def test_a_word_ends_where_a_line_may_end(text: str, longest: str) -> None:
    assert longest_word(text) == longest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A title of eight words is long enough", []),
        ("one two three four five six seven eight nine", ["9 words are too many"]),
        ("eight " + "considerably " * 6 + "longer", ["90 characters are too many"]),
        ("Donaudampfschifffahrtsgesellschaft", ["the word 'Donaudampfschifffahrtsgesellschaft' is too long"]),
        ("one\n\ntwo", ["2 paragraphs are too many"]),
    ],
)
def test_what_is_more_than_a_title_may_have_is_told(text: str, told: list[str]) -> None:
    found = list(excesses(text, HEADLINE))
    assert len(found) == len(told)
    assert all(one.startswith(start) for one, start in zip(found, told, strict=True)), found


@pytest.mark.parametrize(
    ("value", "written"), [(270, "270"), (17_500, "17,500"), (4.1, "4.1"), (1e21, "1,000,000,000,000,000,000,000")]
)
def test_a_number_is_measured_as_it_is_drawn(value: float, written: str) -> None:
    assert as_written(value) == written
    assert bool(list(excesses(written, FIGURE_VALUE))) == (value == 1e21)


def models() -> Iterator[type[Any]]:
    """Every model of the schema that a content folder fills."""
    yield from (Kiosk, Attract, Presence, Source, Figure, Picture, Turntable)
    yield from SCREEN_TYPES.values()
    yield from filter(None, map(item_model, SCREEN_TYPES.values()))


def test_every_text_of_the_schema_has_a_limit() -> None:
    kinds = (Text, Value, str, Annotated[str, Meta(min_length=1)])
    without = [
        (model.__name__, field.name)
        for model in models()
        for field in fields_of(model)
        if field.kind in kinds and limit_of(model, field.name) is None
        if not any((one, field.name) in NO_TEXTS for one in model.__mro__)
    ]
    assert without == []


def test_every_limit_names_a_text_of_its_model() -> None:
    for (model, field), limit in LIMITS.items():
        assert field in {one.name for one in fields_of(model)}, (model, field)
        assert issubclass(model, msgspec.Struct)
        assert limit.source


def test_limits_are_inherited_and_what_is_no_text_has_none() -> None:
    assert limit_of(Question, "title") is HEADLINE
    assert limit_of(PlacesScreen, "summary") is FIRST_LAYER
    assert limit_of(Moment, "short") is SHORT_TITLE
    assert limit_of(Moment, "date") is None


def test_the_guide_for_staff_tells_every_limit() -> None:
    rows = dict(re.findall(r"^\| ([^|]+?) \| (\d.*?) \|$", GUIDE.read_text("utf-8"), re.MULTILINE))
    told = {name: tuple(map(int, re.findall(r"\d+", bounds))) for name, bounds in rows.items()}
    wanted = {}
    for limit in dict.fromkeys(LIMITS.values()):
        bounds = (limit.words, limit.characters, limit.longest_word, limit.paragraph_words)
        wanted[limit.name] = tuple(bound for bound in bounds if bound)
    assert {name: bounds for name, bounds in told.items() if name in wanted} == wanted


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_reach_their_limits(style: Style, language: str) -> None:
    for limit in LIMITS.values():
        text = longest_text(limit, style, language, "seed")
        if style == "varied" or (style == "long words" and not limit.paragraph_words):
            assert limit.characters - len(text) <= 1, (limit, text)
        if limit.words and style != "long words":
            assert count_words(text) == limit.words, (limit, text)
        if limit.words and style == "varied":
            assert len(longest_word(text)) == limit.longest_word, (limit, text)


def test_a_content_of_the_longest_texts_is_clean(tmp_path: Path) -> None:
    for style in STYLES:
        folder = write_longest_content(tmp_path / style, style)
        found = check(folder, probe=lambda _: (3840, 2160), today=TODAY, icon_names={ICON})
        assert found == ()
