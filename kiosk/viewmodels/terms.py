# pyright: reportCallIssue=false
"""The words of a text that the glossary explains, where they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.languages.language import RIGHT_TO_LEFT_MARK
from kiosk.viewmodels.models import FixedListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_IN_A_TEXT = 3
"""More would make a page of marks out of a page to read."""

_BEFORE, _AFTER = r"(?<![\w./-])", r"(?![\w/-]|\.\w)"
"""What a word must not be next to: letters of another word, or the rest of an address, as in nasa.gov."""

_PLURAL = "(?:e?s)?"
"""How English and Spanish end most words for many things; after a word of another language it finds nothing."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A word that is explained: how it is written, what it means in a sentence, and where there is more."""

    word: str
    meaning: str
    address: str


@dataclass(frozen=True, slots=True)
class WordPlace:
    """Where an explained word stands in a text, in characters."""

    of: Explained
    start: int
    length: int


class WordFinder:
    """Finds the words that are explained, in one language: each with small or capital letters, for one or many."""

    def __init__(self, words: Iterable[Explained]) -> None:
        # The longest comes first, so that "low Earth orbit" is not taken for "orbit".
        self._words = sorted(words, key=lambda one: len(one.word), reverse=True)
        forms = "|".join(f"({_form(one.word)})" for one in self._words)
        self._pattern = re.compile(rf"{_BEFORE}(?:{forms}){_AFTER}", re.IGNORECASE) if forms else None

    def places(self, texts: Sequence[str]) -> tuple[tuple[WordPlace, ...], ...]:
        """Return for each text of a page where its words stand: each once a page, and only a few in a text."""
        told: set[int] = set()
        return tuple(tuple(self._in_text(text, told)) for text in texts)

    def _in_text(self, text: str, told: set[int]) -> Iterator[WordPlace]:
        left = MOST_IN_A_TEXT
        for found in self._pattern.finditer(text) if self._pattern else ():
            number = (found.lastindex or 1) - 1
            if number in told or not left:
                continue
            told.add(number)
            left -= 1
            yield WordPlace(self._words[number], found.start(), found.end() - found.start())


def _form(word: str) -> str:
    bare = word.removeprefix(RIGHT_TO_LEFT_MARK)
    return r"\s+".join(re.escape(part) + _PLURAL for part in bare.split())


@QmlElement
@QmlUncreatable("made by its text")
class TermViewModel(QObject):
    """A word of a text that can be touched: where it stands, what it means, and where there is more."""

    def __init__(self, place: WordPlace) -> None:
        super().__init__()
        self._place = place

    @Property(int, constant=True, final=True)
    def start(self) -> int:
        return self._place.start

    @Property(int, constant=True, final=True)
    def length(self) -> int:
        return self._place.length

    @Property(str, constant=True, final=True)
    def word(self) -> str:
        return self._place.of.word

    @Property(str, constant=True, final=True)
    def meaning(self) -> str:
        return self._place.of.meaning

    @Property(str, constant=True, final=True)
    def address(self) -> str:
        return self._place.of.address


@QmlElement
@QmlUncreatable("made by its text")
class TermListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "term"

    @Slot(int, result=TermViewModel)
    def at(self, index: int) -> QObject | None:
        """The word in row `index`, or null outside the list."""
        return self.rows[index] if 0 <= index < len(self.rows) else None


def term_list(places: Iterable[WordPlace], owner: QObject) -> TermListModel:
    """Return the words of a text as QML sees them."""
    return TermListModel([TermViewModel(place) for place in places], owner)
