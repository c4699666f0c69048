"""How long texts may be: one table, by the model and field that a text fills.

G1 and G4 are rules of the project's exhibit experience rules: G1 (Ellam; Serrell; V&A): first-layer text up to 40
words, a block up to 50, a deeper layer up to 150. G4: a headline up to 8 words. The others follow from the layouts:
tests/audit draws the longest texts that this table allows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from kiosk.content.model.schema import (
    Activity,
    Answer,
    ArticleScreen,
    Attract,
    BuildingStage,
    Element,
    Entry,
    Figure,
    Item,
    Kiosk,
    Landmark,
    Measure,
    MenuScreen,
    Person,
    Picture,
    Place,
    Presence,
    Pronunciation,
    QuizScreen,
    Riddle,
    Role,
    ScaleDrawing,
    Screen,
    Sequel,
    Source,
    Stop,
    Turntable,
)

LONGEST_WORD = 22
"""Characters of a word that stays whole on a tile, a button and a card; no Spanish or English one in use has more."""

LONGEST_ADDRESS = 30
"""The same where there is a whole column to read in, so that an address of mail or of the web can stand there."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most words, characters and paragraphs of a text, the most words of a paragraph, characters of a word.

    `words`, `paragraph_words` and `paragraphs` are 0 where they do not matter.
    """

    name: str
    source: str
    characters: int
    words: int = 0
    paragraphs: int = 1
    paragraph_words: int = 0
    longest_word: int = LONGEST_WORD


HEADLINE = Limit("a title", "G4", words=8, characters=64)
NAME = Limit("a name", "the heading of a page, as a title", words=8, characters=64)
CALL_TO_TOUCH = Limit("a call to touch", "G4, and all languages stand below each other", words=8, characters=64)
QUESTION = Limit(
    "a question of the attract screen", "G4, and all languages stand below each other", words=8, characters=64
)
TILE_CAPTION = Limit("a tile's caption", "two lines on the smallest tile", words=6, characters=48)
FIRST_LAYER = Limit("a first-layer text", "G1", words=40, characters=320, paragraphs=3, longest_word=LONGEST_ADDRESS)
DEEPER_LAYER = Limit(
    "a body", "G1", words=150, paragraphs=0, paragraph_words=50, characters=1200, longest_word=LONGEST_ADDRESS
)
FIGURE_VALUE = Limit("a figure's value", "two lines of a card", words=4, characters=24, longest_word=16)
FIGURE_UNIT = Limit("a figure's unit", "two lines beside the number", words=5, characters=32)
FIGURE_LABEL = Limit("a figure's label", "three lines under the figure", words=7, characters=56)
LANDMARK = Limit("a landmark", "two lines beside a drawing", words=6, characters=36)
AGENCY = Limit("an agency", "a line under a name", words=2, characters=14, longest_word=9)
BUILDER = Limit("a builder", "two lines under the title", words=10, characters=80)
ROLE = Limit("a role", "three lines under the name", words=16, characters=120)
SHORT_ROLE = Limit("a short role", "two lines on a portrait's card", words=6, characters=48)
SEQUEL = Limit("what happened next", "a box under the text", words=50, characters=360, longest_word=LONGEST_ADDRESS)
CITY = Limit("a city", "two lines under the title", words=8, characters=64)
EXPLANATION = Limit(
    "an explanation", "beside the answer that it explains", words=30, characters=220, longest_word=LONGEST_ADDRESS
)
ACTIVITY = Limit("an activity", "a line above its ribbon", words=4, characters=32)
ANSWER = Limit("an answer", "two lines under its picture", words=7, characters=40)
SHORT_TITLE = Limit("a short title", "a mark or a chip", characters=22)
PRESENCE_LABEL = Limit("the words before the count", "two lines on the attract screen", words=12, characters=80)
CREDIT = Limit("a credit", "four lines on a picture", words=16, characters=100)
SOURCE_TITLE = Limit("a source's title", "two lines under a text", words=16, characters=120)
PUBLISHER = Limit("a publisher", "one line under a text", words=8, characters=64)
WEB_ADDRESS = Limit("an address", "for staff, never drawn", characters=200, longest_word=200)
WORDS_FOR_A_PICTURE = Limit(
    "what a picture shows", "two sentences, read aloud", words=50, characters=400, longest_word=LONGEST_ADDRESS
)

WRITTEN = Limit("words to be said otherwise", "a name, or a short phrase", words=8, characters=64)
SAID = Limit("how words are said", "never drawn, read aloud", words=12, characters=120)

LIMITS: dict[tuple[type[Any], str], Limit] = {
    (Kiosk, "title"): HEADLINE,
    (Screen, "title"): HEADLINE,
    (Item, "title"): HEADLINE,
    (Person, "name"): NAME,
    (Attract, "call_to_touch"): CALL_TO_TOUCH,
    (Attract, "questions"): QUESTION,
    (Screen, "caption"): TILE_CAPTION,
    (Screen, "summary"): FIRST_LAYER,
    (Entry, "summary"): FIRST_LAYER,
    (MenuScreen, "vision"): FIRST_LAYER,
    (Riddle, "summary"): EXPLANATION,
    (Answer, "text"): ANSWER,
    (QuizScreen, "ending"): EXPLANATION,
    (Activity, "label"): ACTIVITY,
    (Entry, "body"): DEEPER_LAYER,
    (ArticleScreen, "body"): DEEPER_LAYER,
    (Entry, "short"): SHORT_TITLE,
    (Screen, "short"): SHORT_TITLE,
    (BuildingStage, "name"): SHORT_TITLE,
    (Figure, "value"): FIGURE_VALUE,
    (Figure, "unit"): FIGURE_UNIT,
    (Figure, "label"): FIGURE_LABEL,
    **{(Measure, unit): FIGURE_VALUE for unit in Measure.__struct_fields__},
    (Landmark, "label"): LANDMARK,
    (Landmark, "value"): FIGURE_VALUE,
    (Landmark, "width"): FIGURE_VALUE,
    (ScaleDrawing, "radius"): FIGURE_VALUE,
    (Element, "builder"): BUILDER,
    (Element, "agency"): AGENCY,
    (Sequel, "text"): SEQUEL,
    (Role, "title"): ROLE,
    (Role, "short"): SHORT_ROLE,
    (Pronunciation, "written"): WRITTEN,
    (Pronunciation, "said"): SAID,
    (Place, "city"): CITY,
    (Stop, "city"): CITY,
    (Presence, "label"): PRESENCE_LABEL,
    (Picture, "credit"): CREDIT,
    (Turntable, "credit"): CREDIT,
    (Picture, "alt"): WORDS_FOR_A_PICTURE,
    (Turntable, "alt"): WORDS_FOR_A_PICTURE,
    (Picture, "caption"): FIRST_LAYER,
    (Source, "title"): SOURCE_TITLE,
    (Source, "publisher"): PUBLISHER,
    (Source, "address"): WEB_ADDRESS,
}

_BREAK = re.compile(r"[ \t\n]+|(?<=[–—])|(?<=[-/])(?!\d)")
"""Where a line may end: at a space that can be broken, after a dash, and after a hyphen or a slash before a letter."""
_PARAGRAPH = re.compile(r"\n\s*\n|[\u2028\u2029]")


def limit_of(owner: type[Any], field: str) -> Limit | None:
    """Return the limit of what fills `field` of the model `owner`; None for what is no text."""
    return next((LIMITS[model, field] for model in owner.__mro__ if (model, field) in LIMITS), None)


def count_words(text: str) -> int:
    """Return how many words `text` has: what stands between spaces and holds a letter or a digit."""
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in text.split())


def longest_word(text: str) -> str:
    """Return the longest part of `text` that cannot be broken over two lines."""
    return max(_BREAK.split(text), key=len)


def as_written(value: float | str) -> str:
    """Return a figure's value about as it is drawn: a number with its separators and all of its digits."""
    return value if isinstance(value, str) else f"{Decimal(str(value)):,f}"


def excesses(text: str, limit: Limit) -> Iterator[str]:
    """Return what of `text` is more than its limit allows."""
    words, characters, longest = count_words(text), len(text.strip()), longest_word(text)
    if limit.words and words > limit.words:
        yield f"{words} words are too many: {limit.name} has {limit.words} at most"
    if characters > limit.characters:
        yield f"{characters} characters are too many: {limit.name} has {limit.characters} at most"
    elif len(longest) > limit.longest_word:
        yield f"the word '{longest}' is too long: {limit.longest_word} characters at most fit on a line"
    paragraphs = _PARAGRAPH.split(text.strip())
    if limit.paragraphs and len(paragraphs) > limit.paragraphs:
        yield f"{len(paragraphs)} paragraphs are too many: {limit.name} has {limit.paragraphs} at most"
    for number, paragraph in enumerate(paragraphs, 1):
        words = count_words(paragraph)
        if limit.paragraph_words and words > limit.paragraph_words:
            yield f"{words} words are too many in paragraph {number}: {limit.paragraph_words} at most"
