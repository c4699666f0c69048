"""The places of the content that hold words for visitors, rather than names of things."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from kiosk.content.checking.walk import Place
from kiosk.content.model.schema import Drawings, Element, Kiosk, Picture, Screen, Source, Text, Turntable, Value
from kiosk.yamlfile.document import Data, Path

NON_EMPTY = Annotated[str, Meta(min_length=1)]
PLAIN_KINDS = (str, NON_EMPTY)
"""Texts that are the same in each language."""
_NAMES = {(Kiosk, "languages"), (Screen, "type"), (Element, "hotspot"), (Source, "address")}
_SPOKEN = {(Picture, "alt"), (Turntable, "alt"), (Drawings, "alt")}


def words_at(place: Place) -> Iterator[tuple[Path, Data]]:
    """Return each text or number that a place holds for visitors, with the way to it inside the place."""
    if place.kind not in (Text, Value, *PLAIN_KINDS) or _is_one_of(place, _NAMES):
        return
    if isinstance(place.value, dict):
        for language, words in place.value.items():
            yield (language,), words
    else:
        yield (), place.value


def drawn_at(place: Place) -> Iterator[tuple[Path, str]]:
    """Return each text at a place that is drawn, and not only read aloud."""
    if not _is_one_of(place, _SPOKEN):
        for inside, words in words_at(place):
            if isinstance(words, str):
                yield inside, words


def _is_one_of(place: Place, fields: set[tuple[type, str]]) -> bool:
    return any((owner, place.field) in fields for owner in place.owner.__mro__)
