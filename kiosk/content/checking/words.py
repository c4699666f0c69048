"""The nodes of the content that hold words for visitors, rather than names of things."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from kiosk.content.model.schema import (
    Element,
    Kiosk,
    Picture,
    Pronunciation,
    Screen,
    Source,
    Text,
    Turntable,
    Value,
)
from kiosk.content.soundness.nodes import Node
from kiosk.yamlfile.document import Data, Path

NON_EMPTY = Annotated[str, Meta(min_length=1)]
PLAIN_KINDS = (str, NON_EMPTY)
"""Texts that are the same in each language."""
_NAMES = {(Kiosk, "languages"), (Screen, "type"), (Element, "hotspot"), (Source, "address")}
_SPOKEN = {(Picture, "alt"), (Turntable, "alt"), (Pronunciation, "said")}


def words_at(node: Node) -> Iterator[tuple[Path, Data]]:
    """Return each text or number that a node holds for visitors, with the way to it inside the node."""
    if node.kind not in (Text, Value, *PLAIN_KINDS) or _is_one_of(node, _NAMES):
        return
    if isinstance(node.value, dict):
        for language, words in node.value.items():
            yield (language,), words
    else:
        yield (), node.value


def drawn_at(node: Node) -> Iterator[tuple[Path, str]]:
    """Return each text at a node that is drawn, and not only read aloud."""
    if not _is_one_of(node, _SPOKEN):
        for inside, words in words_at(node):
            if isinstance(words, str):
                yield inside, words


def _is_one_of(node: Node, fields: set[tuple[type, str]]) -> bool:
    return any((owner, node.field) in fields for owner in node.owner.__mro__)
