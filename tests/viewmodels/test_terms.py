"""The words of a page that the glossary explains: found in any form, the longest first, each once, and only a few."""

from pathlib import Path

import pytest

from kiosk.content.model.schema import Content
from kiosk.viewmodels.screens.article import ArticleScreenViewModel
from kiosk.viewmodels.terms import MOST_IN_A_TEXT, Explained, WordFinder
from tests.content.edits import Swap
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition, screen_of

WORDS = ("Orbit", "Low Earth orbit", "Spacewalk", "Caminata espacial", "Módulo", "NASA", "Acting")
FINDER = WordFinder(Explained(word, f"What {word} is.", f"glossary/{word}") for word in WORDS)


def found(*texts: str) -> list[list[str]]:
    """What is marked in each text, as it stands there."""
    return [
        [text[place.start : place.start + place.length] for place in places]
        for text, places in zip(texts, FINDER.places(texts), strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        pytest.param("It is in orbit now.", ["orbit"], id="small letters"),
        pytest.param("NASA's plan", ["NASA"], id="before an apostrophe"),
        pytest.param("Two spacewalks.", ["spacewalks"], id="many"),
        pytest.param("tres caminatas espaciales", ["caminatas espaciales"], id="many of two words"),
        pytest.param("Los módulos", ["módulos"], id="with an accent"),
        pytest.param("low Earth orbit", ["low Earth orbit"], id="the longest first"),
        pytest.param("low  Earth\norbit", ["low  Earth\norbit"], id="over a line's end"),
        pytest.param("an orbiter, a re-orbit, orbit-1", [], id="not in other words"),
        pytest.param("nasa.gov/orbit, plus.nasa.gov", [], id="not in addresses"),
        pytest.param("Back in orbit. NASA.", ["orbit", "NASA"], id="before a full stop"),
        pytest.param("orbit and orbit", ["orbit"], id="once"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_word_is_found_in_its_forms(text: str, marked: list[str]) -> None:
    assert found(text) == [marked]


def test_a_word_is_marked_once_a_page() -> None:
    assert found("In orbit.", "In orbit, for NASA.") == [["orbit"], ["NASA"]]


def test_a_text_has_few_marks() -> None:
    assert len(found("orbit, spacewalk, módulo, NASA, acting")[0]) == MOST_IN_A_TEXT


def test_without_a_glossary_nothing_is_found() -> None:
    assert WordFinder(()).places(("orbit",)) == ((),)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    folder = write_minimal_content(tmp_path)
    Swap("screens/story.yaml", "A long story.", '"A Title of first, and a title of first."')(folder)
    return load_content(folder)


def test_a_page_knows_its_words_and_where_there_is_more(content: Content) -> None:
    edition = make_edition(content)
    story = screen_of(edition, "story", ArticleScreenViewModel)
    assert story.summaryTerms.count == 0
    term = story.bodyTerms.at(0)
    assert story.bodyTerms.count == 1
    assert term is not None
    said = [term.property(name) for name in ("start", "length", "word", "address")]
    assert said == [2, len("Title of first"), "Title of first", "plain-glossary/first"]
    assert term.property("meaning") == "About first."


def test_the_glossary_does_not_explain_itself(content: Content) -> None:
    edition = make_edition(content)
    word = item_of(edition, "plain-glossary", "first")
    assert (word.summaryTerms.count, word.bodyTerms.count) == (0, 0)
