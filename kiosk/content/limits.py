"""How long texts may be: one table, by the model and field that a text fills.

G1 and G4 are rules of the project's exhibit experience rules: G1 (Ellam; Serrell; V&A): first-layer text up to 40
words, a block up to 50, a deeper layer up to 150. G4: a headline up to 8 words. The others follow from the layouts.
"""

from dataclasses import dataclass
from typing import Any

from kiosk.content.schema import (
    ArticleScreen,
    Attract,
    Element,
    Entry,
    Figure,
    Item,
    Kiosk,
    MenuScreen,
    Picture,
    Screen,
    Turntable,
)


@dataclass(frozen=True, slots=True)
class Limit:
    """The most words of a text and of each of its paragraphs, or the most characters; 0 where it does not matter."""

    name: str
    source: str
    words: int = 0
    paragraph_words: int = 0
    characters: int = 0


HEADLINE = Limit("a title", "G4", words=8)
TILE_CAPTION = Limit("a tile's caption", "two lines on the smallest tile", words=6)
FIRST_LAYER = Limit("a first-layer text", "G1", words=40)
DEEPER_LAYER = Limit("a body", "G1", words=150, paragraph_words=50)
FIGURE_LABEL = Limit("a figure's label", "two lines under the figure", words=7)
BUILDER = Limit("a builder", "two lines under the title", words=10)
SHORT_TITLE = Limit("a short title", "one line on a timeline mark or a chip", characters=22)
BLOCK = Limit("a block of text", "G1", words=50)
WORDS_OF_OTHERS = Limit("a text that is not drawn as a block", "read aloud or listed, so not limited")

LIMITS: dict[tuple[type[Any], str], Limit] = {
    (Kiosk, "title"): HEADLINE,
    (Screen, "title"): HEADLINE,
    (Item, "title"): HEADLINE,
    (Attract, "call_to_touch"): HEADLINE,
    (Screen, "caption"): TILE_CAPTION,
    (Screen, "summary"): FIRST_LAYER,
    (Entry, "summary"): FIRST_LAYER,
    (MenuScreen, "vision"): FIRST_LAYER,
    (Entry, "body"): DEEPER_LAYER,
    (ArticleScreen, "body"): DEEPER_LAYER,
    (Figure, "label"): FIGURE_LABEL,
    (Entry, "short"): SHORT_TITLE,
    (Element, "builder"): BUILDER,
    (Picture, "alt"): WORDS_OF_OTHERS,
    (Picture, "credit"): WORDS_OF_OTHERS,
    (Turntable, "alt"): WORDS_OF_OTHERS,
    (Turntable, "credit"): WORDS_OF_OTHERS,
}


def limit_of(owner: type[Any], field: str) -> Limit:
    """Return the limit of the text in `field` of the model `owner`; any other text is a block."""
    return next((LIMITS[model, field] for model in owner.__mro__ if (model, field) in LIMITS), BLOCK)


def count_words(text: str) -> int:
    """Return how many words `text` has: what stands between spaces and holds a letter or a digit."""
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in text.split())
