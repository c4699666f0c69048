"""Rules on what YAML takes away without a word: remarks that were meant as text, digits of numbers, paragraphs.

All are warnings: the author may have meant it so.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kiosk.content.checking.rules import Facts
from kiosk.content.checking.words import words_at
from kiosk.content.model.schema import Text, Value
from kiosk.content.soundness.nodes import Node
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document, Path

_EMPTY_LINE = re.compile(r"\n[ \t]*\r?\n")
_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
"""A single end of a line, which the screen shows as a space."""
_QUOTES = "Put the whole text in quotes, or give the remark a line of its own, no further in than the key."


def texts_end_before_no_remark(node: Node, _facts: Facts) -> Iterator[Diagnostic]:
    """What stands behind a text on its line belongs to it: ` #` begins a remark, and visitors do not see that."""
    for inside, words in words_at(node):
        if words is None:
            continue
        path = (*node.path, *inside)
        found = node.document.remark_after(path)
        if found is not None:
            remark, line, column = found
            message = f"'{_short(remark)}' counts as a remark here, so visitors do not see it"
            told = node.document.diagnostic(path, "remark-in-text", message, _QUOTES, severity="warning")
            yield replace(told, line=line, column=column)


def numbers_are_shown_as_written(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """A number loses no digit: 12.50 without quotes is 12.5."""
    if node.kind != Value:
        return
    for inside, number in words_at(node):
        if isinstance(number, bool) or not isinstance(number, int | float):
            continue
        path = (*node.path, *inside)
        shown, raw = _shown(number), node.document.raw(path)
        if raw and shown != _plain(raw):
            message, hint = (
                f"the kiosk shows '{_short(raw)}' as {_short(shown)}",
                "Put it in quotes to have it shown as written.",
            )
            yield node.document.diagnostic(path, "changed-number", message, hint, severity="warning")


def _shown(number: float) -> str:
    """Return a number as the kiosk shows it, but for the separators of a language."""
    shown = format(Decimal(repr(number)), "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _plain(raw: str) -> str:
    """Return a written number with a zero before its point, and without a point at its end: nothing is lost by that."""
    sign, digits = ("-", raw[1:]) if raw.startswith("-") else ("", raw)
    return sign + ("0" if digits.startswith(".") else "") + digits.removesuffix(".")


def paragraphs_stay_paragraphs(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """An empty line in a text begins a new paragraph, which it only does after |."""
    if node.kind != Text or not isinstance(node.value, dict):
        return
    for language, text in node.value.items():
        path = (*node.path, language)
        if not isinstance(text, str) or not _LINE_END.search(text.strip()):
            continue
        style = node.document.style(path)
        if style == "|":
            continue
        if _EMPTY_LINE.search(node.document.raw(path)):
            message = "the empty line in this text begins no new paragraph on the screen"
            hint = "Write the text on lines of its own after |."
        elif style == '"':
            message = "the end of a line in this text is not seen on the screen"
            hint = r"Write \n twice for a new paragraph; write \\ for a backslash."
        else:
            continue
        yield node.document.diagnostic(path, "lost-paragraph", message, hint, severity="warning")


def nothing_is_meant(document: Document, facts: Facts) -> Iterator[Diagnostic]:
    """Where there is nothing, no word stands that was meant as a text, and no remark in its place."""
    told = {one.path for one in facts.shape if one.file == document.file}
    for path in document.nothings():
        raw, remark = document.raw(path), document.remark_after(path)
        if raw and document.name(path) in told:
            continue
        if raw:
            message, hint = (
                f"'{raw}' without quotes means nothing at all",
                f"Put it in quotes, '{raw}', or remove the key.",
            )
            yield document.diagnostic(path, "word-for-nothing", message, hint, severity="warning")
        elif remark is not None:
            yield _remark_for_text(document, path, *remark)


def _remark_for_text(document: Document, path: Path, remark: str, line: int, column: int) -> Diagnostic:
    message = f"'{_short(remark)}' counts as a remark, and nothing else stands here"
    told = document.diagnostic(path, "remark-in-text", message, "Put the text in quotes.", severity="warning")
    return replace(told, line=line, column=column)


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:37]}..."  # noqa: PLR2004 - as much as is quoted elsewhere


NODE_RULES = (texts_end_before_no_remark, numbers_are_shown_as_written, paragraphs_stay_paragraphs)
FILE_RULES = (nothing_is_meant,)
