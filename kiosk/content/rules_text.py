"""Rules on texts: every language there, nothing blank, no unknown placeholder, not too long."""

import re
from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from kiosk.content.limits import Limit, count_words, limit_of
from kiosk.content.rules import Facts
from kiosk.content.schema import Kiosk, Text, Value
from kiosk.content.walk import Place
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.hints import did_you_mean

PLACEHOLDERS = ("idle_seconds", "prompt_seconds")
"""What a text may hold in braces: the kiosk puts in the seconds of the site's configuration."""

_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_LANGUAGE = re.compile(r"[a-z]{2}")
_PLAIN_KINDS = (str, Annotated[str, Meta(min_length=1)])


def _texts(place: Place) -> Iterator[tuple[str, str]]:
    """Return the language and words of each text at a place that holds one in each language."""
    if place.kind == Text and isinstance(place.value, dict):
        for language, text in place.value.items():
            if isinstance(text, str):
                yield language, text


def texts_are_in_every_language(place: Place, facts: Facts) -> Iterator[Diagnostic]:
    """A text, or a value given by language, is there in each of the kiosk's languages and in no other."""
    if place.kind not in (Text, Value) or not isinstance(place.value, dict) or not facts.languages:
        return
    for language in facts.languages:
        if language not in place.value:
            yield place.report(
                "missing-language", f"'{language}' is missing", f"Add '{language}': the same in {language}."
            )
    for language in place.value:
        # A text's key that is no language code at all is reported with the model's faults.
        if language not in facts.languages and (place.kind == Value or _LANGUAGE.fullmatch(language)):
            message = f"'{language}' is not one of the kiosk's languages"
            hint = f"Those are {', '.join(facts.languages)}; kiosk.yaml lists them."
            yield place.report("unknown-language", message, hint, inside=(language,), of_key=True)


def languages_are_codes(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """The kiosk's languages are codes of two letters, each listed once."""
    if place.owner is not Kiosk or place.field != "languages" or not isinstance(place.value, list):
        return
    for index, language in enumerate(place.value):
        if not isinstance(language, str):
            continue
        if not _LANGUAGE.fullmatch(language):
            message = f"'{language}' is not a language code"
            yield place.report("unknown-language", message, "Use two small letters, like en.", inside=(index,))
        elif language in place.value[:index]:
            yield place.report("language-twice", f"'{language}' is listed twice", "Remove one.", inside=(index,))


def texts_are_not_blank(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """Where a text is asked for, there is more than spaces; the model itself refuses most empty texts."""
    hint = "Write one, or remove the key."
    for language, text in _texts(place):
        if text and not text.strip():
            yield place.report("blank-text", "there is no text here", hint, inside=(language,))
    if place.kind in _PLAIN_KINDS or place.kind == Value:
        text = place.value
        if isinstance(text, str) and not text.strip() and (text or place.kind != _PLAIN_KINDS[1]):
            yield place.report("blank-text", "there is no text here", hint)


def placeholders_are_known(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """Braces hold a word that the kiosk can fill in."""
    for language, text in _texts(place):
        for found in _BRACES.finditer(text):
            word = found.group(1)
            if word in PLACEHOLDERS:
                continue
            known = " and ".join(f"{{{one}}}" for one in PLACEHOLDERS)
            hint = f"Only {known} can be filled in."
            if word:
                hint = did_you_mean(word, PLACEHOLDERS, hint)
            message = f"the kiosk cannot fill in {found.group()}" if word else "a brace stands alone"
            yield place.report("unknown-placeholder", message, hint, inside=(language,))


def texts_are_short_enough(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """A text stays within its limit of words, in each language and in each of its paragraphs."""
    limit = limit_of(place.owner, place.field)
    for language, text in _texts(place):
        for message in _excesses(text, limit):
            yield place.report("text-too-long", message, "Shorten it.", inside=(language,))


def _excesses(text: str, limit: Limit) -> Iterator[str]:
    words, characters = count_words(text), len(text.strip())
    if limit.words and words > limit.words:
        yield f"{words} words are too many: {limit.name} has {limit.words} at most"
    if limit.characters and characters > limit.characters:
        yield f"{characters} characters are too many: {limit.name} has {limit.characters} at most"
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip()), 1):
        words = count_words(paragraph)
        if limit.paragraph_words and words > limit.paragraph_words:
            yield f"{words} words are too many in paragraph {number}: {limit.paragraph_words} at most"


PLACE_RULES = (
    texts_are_in_every_language,
    languages_are_codes,
    texts_are_not_blank,
    placeholders_are_known,
    texts_are_short_enough,
)
