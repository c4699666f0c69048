# pyright: reportAttributeAccessIssue=false
"""How hard the bundled texts are to read (EXPERIENCE G2): for a twelve-year-old, in either language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat

from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content, Text

DATA = Path(__file__).parents[2] / "data"
HARDEST_GRADE = 8.0
"""Flesch-Kincaid grade, for English."""
LEAST_EASE = 60.0
"""Fernández-Huerta index, for Spanish; 60 to 70 is 'normal'."""
LEAST_WORDS = 8
"""The formulas say nothing about less."""


def bundled() -> Content:
    content = load(DATA).content
    assert content is not None
    return content


def texts(content: Content) -> Iterator[tuple[str, Text]]:
    for key, screen in content.screens.items():
        yield from ((f"{key} text", text) for text in screen.texts)
        for item in content.items_of(key):
            yield f"{key}/{item.key} summary", item.summary
            if item.body:
                yield f"{key}/{item.key} body", item.body


def worded(language: str) -> list[tuple[str, str]]:
    every = [(where, text[language]) for where, text in texts(bundled())]
    return [(where, words) for where, words in every if len(words.split()) >= LEAST_WORDS]


@pytest.fixture
def spanish() -> Iterator[None]:
    textstat.set_lang("es")
    yield
    textstat.set_lang("en_US")


def test_english_is_easy() -> None:
    grades = {where: textstat.flesch_kincaid_grade(words) for where, words in worded("en")}
    assert len(grades) > 150
    assert {where: grade for where, grade in grades.items() if grade > HARDEST_GRADE} == {}


@pytest.mark.usefixtures("spanish")
def test_spanish_is_easy() -> None:
    eases = {where: textstat.fernandez_huerta(words) for where, words in worded("es")}
    assert len(eases) > 150
    assert {where: ease for where, ease in eases.items() if ease < LEAST_EASE} == {}


def test_the_formula_tells_hard_from_easy() -> None:
    hard = "The operationalization of interoperability necessitates comprehensive organizational reconceptualization."
    assert textstat.flesch_kincaid_grade(hard) > HARDEST_GRADE
