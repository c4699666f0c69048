"""Rules on texts: in every language, of letters that can be drawn, not blank, no unknown placeholder, not too long."""

import re
from collections.abc import Iterator

from kiosk.content.checking.rules import LANGUAGE, Facts
from kiosk.content.checking.words import NON_EMPTY, PLAIN_KINDS, drawn_at, words_at
from kiosk.content.model.limits import as_written, excesses, limit_of
from kiosk.content.model.placeholders import FACTS_AS_OF, NAMES, YEARS_SINCE
from kiosk.content.model.schema import Kiosk, Pronunciation, Text, Value
from kiosk.content.soundness.dates import is_full_date
from kiosk.content.soundness.nodes import Node
from kiosk.yamlfile.characters import INVISIBLE, TURNS_TEXT, name_of
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Path
from kiosk.yamlfile.hints import did_you_mean, one_of

_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_HARMLESS = "\u00ad"
"""The soft hyphen: seen where a word is divided."""


def _texts(node: Node) -> Iterator[tuple[str, str]]:
    """Return the language and words of each text at a node that holds one in each language."""
    if node.kind == Text and isinstance(node.value, dict):
        for language, text in node.value.items():
            if isinstance(text, str):
                yield language, text


def texts_are_in_every_language(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """A text, or a value given by language, is there in each of the kiosk's languages and in no other."""
    if node.kind not in (Text, Value) or not isinstance(node.value, dict) or not facts.languages:
        return
    for language in facts.languages:
        if language not in node.value and facts.has_words(language):
            yield node.report(
                "missing-language", f"'{language}' is missing", f"Add '{language}': the same in {language}."
            )
    for language in node.value if facts.languages_are_sure else ():
        # A text's key that is no language code at all is reported with the model's faults.
        if language not in facts.languages and (node.kind == Value or LANGUAGE.fullmatch(language)):
            message = f"'{language}' is not one of the kiosk's languages"
            hint = f"Those are {', '.join(facts.languages)}; kiosk.yaml lists them."
            yield node.report("unknown-language", message, hint, inside=(language,), of_key=True)


def languages_are_codes(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """The kiosk's languages are codes of two letters, each listed once, and its own words are there in each."""
    if node.owner is not Kiosk or node.field != "languages" or not isinstance(node.value, list):
        return
    for index, language in enumerate(node.value):
        if not isinstance(language, str):
            continue
        if not LANGUAGE.fullmatch(language):
            message, hint = f"'{language}' is not a language code", "Use two small letters, like en."
            yield node.report("unknown-language", message, hint, inside=(index,), word=language)
        elif language in node.value[:index]:
            yield node.report("language-twice", f"'{language}' is listed twice", "Remove one.", inside=(index,))
        elif not facts.has_words(language):
            message = f"the kiosk's own words (on buttons, in dates) are not there in '{language}'"
            hint = f"They are there in: {one_of(facts.interface_languages)}."
            yield node.report("language-without-words", message, hint, inside=(index,))


def letters_can_be_drawn(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """Every letter of what is drawn is in the kiosk's fonts, which every machine has."""
    if facts.letters is None:
        return
    for inside, text in drawn_at(node):
        lacking = list(facts.letters.missing(text))
        if lacking:
            at, letter = lacking[0]
            others = len({one for _, one in lacking}) - 1
            message = f"the kiosk's letters do not include {' with '.join(map(name_of, letter))}"
            message += f", nor {others} more of this text" if others else ""
            hint = "Write it with other letters: visitors would see an empty box."
            yield node.report_letter(text, at, "unknown-letter", message, hint, severity="error", inside=inside)


def nothing_invisible_stands_in_texts(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """A text reads in the order in which it is written, and holds nothing that cannot be seen."""
    for inside, text in drawn_at(node):
        if text.isascii() and "\t" not in text:
            continue
        turning, unseen = TURNS_TEXT.search(text), INVISIBLE.search(text.replace(_HARMLESS, " "))
        hint = "Delete it; if you cannot see it, write the words around it anew."
        if turning:
            message = f"{name_of(turning.group())} turns the order of the text behind it"
            yield node.report_letter(
                text, turning.start(), "turned-text", message, hint, severity="error", inside=inside
            )
        elif unseen:
            message = f"an invisible character stands here: {name_of(unseen.group())}"
            at = unseen.start()
            yield node.report_letter(text, at, "invisible-character", message, hint, severity="warning", inside=inside)
        elif "\t" in text.strip():
            message, at = "a tab stands in this text", text.index("\t", len(text) - len(text.lstrip()))
            hint = "Write a space."
            yield node.report_letter(text, at, "invisible-character", message, hint, severity="warning", inside=inside)


def texts_are_not_blank(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """Where a text is asked for, there is more than spaces; the model itself refuses most empty texts."""
    hint = "Write one, or remove the key."
    for language, text in _texts(node):
        if text and _is_blank(text):
            yield node.report("blank-text", "there is no text here", hint, inside=(language,))
    if node.kind in PLAIN_KINDS or node.kind == Value:
        text = node.value
        if isinstance(text, str) and _is_blank(text) and (text or node.kind != NON_EMPTY):
            yield node.report("blank-text", "there is no text here", hint)


def _is_blank(text: str) -> bool:
    return not text.strip() or not INVISIBLE.sub("", text).strip()


def placeholders_are_known(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """Braces hold what the kiosk can fill in."""
    for language, text in _texts(node):
        for found in _BRACES.finditer(text):
            fault = _fault_in_braces(found, facts)
            if fault:
                yield node.report("unknown-placeholder", *fault, inside=(language,))


def _fault_in_braces(found: re.Match[str], facts: Facts) -> tuple[str, str] | None:
    """Return what is wrong with a pair of braces or a lone one, and how to correct it."""
    word, counted = found.group(1), YEARS_SINCE.fullmatch(found.group())
    if counted is not None:
        day = counted.group(1)
        return None if is_full_date(day) else (f"no calendar has the date '{day}'", "Correct the month and day.")
    if word == FACTS_AS_OF and facts.complete and facts.files.kiosk.at(("as_of",)) is None:
        return f"kiosk.yaml does not say what {found.group()} is", "Add 'as_of' there: the month of the last review."
    if word in NAMES:
        return None
    known = ", ".join(f"{{{one}}}" for one in NAMES)
    hint = f"{known} and the likes of {{years_since:2000-11-02}} can be filled in."
    if not word:
        return "a brace stands alone", hint
    return f"the kiosk cannot fill in {found.group()}", did_you_mean(word, NAMES, hint)


def texts_are_short_enough(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """A text or value stays within its limit, in each language and in each of its paragraphs."""
    limit = limit_of(node.owner, node.field)
    if limit is None:
        return
    for inside, text in _wordings(node):
        for message in excesses(text, limit):
            yield node.report("text-too-long", message, "Shorten it.", inside=inside)


def _wordings(node: Node) -> Iterator[tuple[Path, str]]:
    """Return the words of what stands at a node: by language, or once for all of them."""
    by_language = node.value.items() if isinstance(node.value, dict) else ((None, node.value),)
    for language, value in by_language:
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            yield () if language is None else (language,), as_written(value)


def pronunciations_are_of_words_that_are_there(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """What is to be said otherwise stands in some text, as it is written."""
    if node.owner is not Pronunciation or node.field != "written" or not facts.complete:
        return
    written = node.value
    others = (words for other in facts.nodes if other.owner is not Pronunciation for _, words in words_at(other))
    if isinstance(written, str) and not any(written in words for words in others if isinstance(words, str)):
        message, hint = "no text has these words", "Write them as they stand in the text, or delete the entry."
        yield node.report("unheard-speech", message, hint, severity="warning")


NODE_RULES = (
    texts_are_in_every_language,
    languages_are_codes,
    letters_can_be_drawn,
    nothing_invisible_stands_in_texts,
    texts_are_not_blank,
    placeholders_are_known,
    texts_are_short_enough,
    pronunciations_are_of_words_that_are_there,
)
