"""What is said in one go: words in one or more languages, and why they are said."""

import re
from typing import Literal, NamedTuple

from msgspec import Struct

BEFORE_SIGNS = re.compile(r"\s+(?=[,.!?:…])")

Reason = Literal["page", "focus", "change", "prompt", "fault", "language", "key"]
"""Why something is said: a page was opened, the focus moved, something on the page changed, the kiosk asks whether
anybody is there, something does not work, the language changed, or a key of the speech was pressed."""


class Saying(NamedTuple):
    """Phrases in one language, in the form in which they are said."""

    language: str
    text: str


Sentence = tuple[Saying, ...]


class Utterance(Struct, frozen=True):
    """What is said in one go. `language` is the visitor's; single names may be in another."""

    language: str
    sentences: tuple[Sentence, ...]
    reason: Reason

    @property
    def text(self) -> str:
        """All of it, as it is said."""
        return " ".join(map(text_of, self.sentences))


def text_of(sentence: Sentence) -> str:
    """Return the words of a sentence, whatever their languages."""
    return BEFORE_SIGNS.sub("", " ".join(part.text for part in sentence))
