"""Puts what is written on the screen into the words that are said, each in the voice of its language."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from kiosk.speech.spoken_form import SpokenForm
from kiosk.speech.tongue import Tongue
from kiosk.speech.utterance import Reason, Saying, Sentence, Utterance

ENDS = re.compile(r"(?<=[.!?…])\s+(?=\S)|\n+")
ABBREVIATED = re.compile(r"(?:^|[\s(])(?:[A-Za-z]|EE|UU|U\.S|St|Dra?)\.$")
"""What ends with a point and no sentence with it: an initial, as in `Tracy C. Dyson`, or half of `p. m.`."""

CLOSED = tuple(".!?…:")

Tongues = Callable[[str], Tongue]
"""Gives how a language is spoken, by its code."""


class Interpreter:
    """Speaks one language, and the names in others that are found in it."""

    def __init__(
        self,
        language: str,
        tongues: Tongues,
        phrases: Mapping[str, str] | None = None,
        said: Mapping[str, str] | None = None,
    ) -> None:
        """`phrases` are texts that are known to be in another language, such as names of people, with its code.

        `said` are words that the content has said otherwise than they are written.
        """
        self._said = dict(sorted((said or {}).items(), key=lambda pair: -len(pair[0])))
        self.language = language
        self.tongue = tongues(language)
        self._tongues = tongues
        self._phrases = {phrase: code for phrase, code in (phrases or {}).items() if code != language and phrase}
        self._forms: dict[str, SpokenForm] = {}

    def utterance(self, texts: Iterable[str], reason: Reason) -> Utterance:
        """Return what says these texts, one after the other."""
        sentences = tuple(sentence for text in texts for sentence in self._sentences(self._pronounced(text)))
        return Utterance(self.language, sentences, reason)

    def said(self, text: str) -> str:
        """Return a text as it is said."""
        return self.utterance([text], "page").text

    def _pronounced(self, text: str) -> str:
        for written, said in self._said.items():
            text = re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", lambda _, said=said: said, text)
        return text

    def _sentences(self, text: str) -> Iterator[Sentence]:
        for written in _sentences_of(text):
            parts = tuple(part for part in self._parts(written) if part.text)
            if any(part.text.strip(", ") for part in parts):
                yield _closed(parts)

    def _parts(self, written: str) -> Iterator[Saying]:
        begin = 0
        for found in self._foreign.finditer(written):
            yield Saying(self.language, self._form(self.language).of_part(written[begin : found.start()]))
            language = str(found.lastgroup)
            yield Saying(language, self._form(language).of_part(found[0]))
            begin = found.end()
        yield Saying(self.language, self._form(self.language).of_part(written[begin:]))

    def _form(self, language: str) -> SpokenForm:
        if language not in self._forms:
            self._forms[language] = SpokenForm(self._tongues(language))
        return self._forms[language]

    @cached_property
    def _foreign(self) -> re.Pattern[str]:
        """What is in another language; a group for each language tells which one."""
        by_language: dict[str, list[str]] = {}
        for phrase in sorted(self._phrases, key=len, reverse=True):
            by_language.setdefault(self._phrases[phrase], []).append(re.escape(phrase))
        for code, patterns in self.tongue.names.items():
            by_language.setdefault(code, []).extend(patterns)
        groups = [f"(?P<{code}>{'|'.join(patterns)})" for code, patterns in sorted(by_language.items())]
        return re.compile(rf"(?<!\w)(?:{'|'.join(groups) or '(?!)'})(?!\w)")


def _sentences_of(text: str) -> Iterator[str]:
    """Return the sentences of a text."""
    pending = ""
    for piece in ENDS.split(text):
        pending = f"{pending} {piece}".strip() if pending else piece.strip()
        if ABBREVIATED.search(pending):
            continue
        if pending:
            yield pending
        pending = ""
    if pending:
        yield pending


def _closed(parts: Sentence) -> Sentence:
    """Return a sentence that ends as one, so that the voice falls."""
    last = parts[-1]
    text = last.text.rstrip(", ")
    return (*parts[:-1], Saying(last.language, text if text.endswith(CLOSED) else f"{text}."))
