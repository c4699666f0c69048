"""What an engine is to the one who has it speak: it begins a sentence, tells when that is over, and stops at once."""

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple, Protocol
from xml.sax.saxutils import escape, quoteattr

from kiosk.speech.utterance import Sentence

NORMAL_WORDS_A_MINUTE = 170
"""The rate that is called 100 percent: that at which espeak-ng was made to be heard."""


class EngineError(Exception):
    """An engine does not speak: it is not there, it ended, or it does not answer. The message says which."""


class MissingEngineError(EngineError):
    """An engine is not installed, so there is no use in trying again."""


class NoSoundError(EngineError):
    """An engine spoke, and nothing can be heard, so there is no use in another engine."""


class Manner(NamedTuple):
    """How it is spoken: percent of the normal rate, percent of full volume, and the voice of each language."""

    rate: int
    volume: int
    voices: Mapping[str, str]


class Engine(Protocol):
    """Speaks one sentence after the other. Whatever it does raises EngineError where it cannot speak (any more)."""

    @property
    def name(self) -> str:
        """What staff know it by."""
        ...

    def ready(self) -> bool:
        """Whether it can speak now. What takes a while to start is started, and may be ready later."""
        ...

    def begin(self, sentence: Sentence, manner: Manner) -> None:
        """Begin to speak."""
        ...

    def finished(self) -> bool:
        """Whether what was begun has been spoken to its end."""
        ...

    def stream(self) -> int | None:
        """What becomes readable when something happened; None where nothing is to be waited for."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def close(self) -> None:
        """Let go of everything, whatever state it is in."""
        ...


def marked_up(sentence: Sentence, manner: Manner) -> str:
    """Return a sentence in SSML, each part with the voice of its language. The first part's is the main voice."""
    main = sentence[0].language if sentence else ""
    return "<speak>" + " ".join(_part(language, text, main, manner) for language, text in sentence) + "</speak>"


def _part(language: str, text: str, main: str, manner: Manner) -> str:
    words = escape(" ".join(text.split()))
    if language == main or language not in manner.voices:
        return words
    return f"<voice xml:lang={quoteattr(manner.voices[language])}>{words}</voice>"


def main_voice(sentence: Sentence, manner: Manner) -> str:
    """Return the voice of a sentence's first part."""
    return manner.voices.get(sentence[0].language, sentence[0].language)


def engine_environment() -> dict[str, str]:
    """Return the environment in which programs of the system find their own libraries, and not those of the kiosk."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        own = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        environment.pop("LD_LIBRARY_PATH", None)
        if own:
            environment["LD_LIBRARY_PATH"] = own
    return environment
