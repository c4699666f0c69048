"""One thing has one name, in each language, also where only a screen reader says it; and few words are explained often."""

import re
from collections import Counter
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.viewmodels.terms import Explained, WordFinder
from tests.content.texts import written

DATA = Path(__file__).parents[2] / "data"
OTHER_NAMES = {
    "en": {
        "solar array": r"(?:solar|blue|golden|narrow) wings?",
        "truss": r"frame of the (?:space )?station",
        "spacewalk": r"walks? in space|space walks?",
        "kiosk": r"exhibits?",
        "liftoff": r"lift-off",
        "falling together": r"zero gravity|nothing falls",
        "to puff up": r"blown up",
    },
    "es": {
        "panel solar": r"alas? (?:solar|azul|redonda|abierta|pequeña|angosta)\w*",
        "escotilla": r"compuertas?",
        "banco de pruebas": r"torres? de prueba",
        "kiosco": r"exhibici[oó]n|exposici[oó]n|quiosco",
        "la Cúpula": r"la Cupola",
        "caer juntos": r"gravedad cero|donde nada cae",
        "4.6, no 4,6": r"\d,\d{1,2}(?!\d)",
        "Crew-13, sin artículo": r"la Crew-\d+",
    },
}
"""What a thing is called here, and other names for it, as patterns."""

MOST_PAGES = 1 / 3
"""Of all pages: a word that is explained more often is one that everybody knows, or stands in the way."""


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(DATA).content
    assert loaded is not None
    return loaded


@pytest.mark.parametrize("language", OTHER_NAMES)
def test_a_thing_has_one_name(language: str, content: Content) -> None:
    texts = list(written(content, language))
    assert len(texts) > 1000
    for name, others in OTHER_NAMES[language].items():
        pattern = re.compile(rf"(?<![\w-])(?:{others})(?![\w-])", re.IGNORECASE)
        assert (name, [text for text in texts if pattern.search(text)]) == (name, [])


@pytest.mark.parametrize("language", OTHER_NAMES)
def test_no_word_is_explained_on_page_after_page(language: str, content: Content) -> None:
    finder = WordFinder(Explained(item.called[language], "", item.key) for item in content.items_of("glossary"))
    pages = [item for key in content.screens if key != "glossary" for item in content.items_of(key)]
    marked = Counter(
        place.of.address
        for item in pages
        for places in finder.places([item.summary[language], (item.body or {}).get(language, "")])
        for place in places
    )
    assert {word: count for word, count in marked.items() if count > MOST_PAGES * len(pages)} == {}
