"""How long texts may be."""

import msgspec
import pytest

from kiosk.content.limits import BLOCK, FIRST_LAYER, HEADLINE, LIMITS, SHORT_TITLE, count_words, limit_of
from kiosk.content.schema import Figure, Moment, PlacesScreen, Question
from kiosk.content.walk import _fields


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


def test_every_limit_names_a_text_of_its_model() -> None:
    for (model, field), limit in LIMITS.items():
        assert field in dict(_fields(model)), (model, field)
        assert issubclass(model, msgspec.Struct)
        assert limit.source


def test_limits_are_inherited_and_other_texts_are_blocks() -> None:
    assert limit_of(Question, "title") is HEADLINE
    assert limit_of(PlacesScreen, "summary") is FIRST_LAYER
    assert limit_of(Moment, "short") is SHORT_TITLE
    assert limit_of(Figure, "unit") is BLOCK
