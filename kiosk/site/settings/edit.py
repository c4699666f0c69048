"""Writes keys into a settings file that staff may have written by hand, and changes nothing else in it."""

import json
from collections.abc import Mapping
from types import NoneType
from typing import Any, cast

from kiosk.yamlfile.document import Data, Document, Mark, Marks
from kiosk.yamlfile.reader import parse

GROUP = "keys"


class UneditableError(Exception):
    """The file cannot be changed without a risk to what is in it; the message says why and what to do."""


def with_keys(text: str, file: str, keys: Mapping[str, str]) -> str:
    """Return the text of a settings file with these keys below `keys`; every other letter of it stays.

    Raises UneditableError where the file has a fault, or cannot be changed so.
    """
    document = parse(text, file)
    _refuse_what_is_no_group(document)
    if not keys:
        return text
    changed = _changed(document, text, keys)
    if _meaning(parse(changed, file).data) != _wanted(document.data, keys):
        raise UneditableError(f"{file}: the keys cannot be written here; write them yourself: {_flow(keys)}")
    return changed


def _refuse_what_is_no_group(document: Document) -> None:
    """Raise UneditableError where there is no place for keys: in a file with a fault, or of another form."""
    if document.faults:
        first = document.faults[0].diagnostic
        if first.code != "empty-file":
            raise UneditableError(str(first))
    elif not isinstance(document.data, dict):
        raise UneditableError(
            f"{document.file}: these are no settings; each line begins with a key, like `language: es`"
        )
    elif not isinstance(document.at((GROUP,)), dict | NoneType):
        raise UneditableError(f"{document.file}: what stands below `{GROUP}` is no group; take it away first")


def _changed(document: Document, text: str, keys: Mapping[str, str]) -> str:
    if not isinstance(document.data, dict) or GROUP not in document.data:
        return _appended(text, keys)
    of_key, _, inner = document.marks[GROUP]
    known = cast("dict[str, Data]", document.at((GROUP,)) or {})
    new = {deed: name for deed, name in keys.items() if deed not in known}
    pieces = [_replacement(document, deed, keys[deed]) for deed in keys if deed in known]
    if new:
        pieces.append(_insertion(text, of_key, inner or {}, new))
    for begin, end, words in sorted(pieces, reverse=True):
        text = f"{text[:begin]}{words}{text[end:]}"
    return text


def _appended(text: str, keys: Mapping[str, str]) -> str:
    line = _line_end(text)
    gap = "" if not text.strip() else line if text.endswith(("\n", "\r")) else 2 * line
    return f"{text}{gap}{GROUP}:{line}{_block(keys, '  ', line)}"


def _replacement(document: Document, deed: str, name: str) -> tuple[int, int, str]:
    begin = (document.marks[GROUP][2] or {})[deed][1].index
    end = begin + len(document.raw((GROUP, deed)))
    return begin, end, json.dumps(name) if end > begin else f" {json.dumps(name)}"


def _insertion(text: str, of_key: Mark, inner: Marks, keys: Mapping[str, str]) -> tuple[int, int, str]:
    """Where to put keys that are new: before the first one of the group, in the form that it has."""
    line = _line_end(text)
    if not inner:
        begin = of_key.index + text[of_key.index :].index(":") + 1
        end = _end_of_line(text, begin)
        return end, end, f"{line}{_block(keys, ' ' * (of_key.column + 2), line)}".rstrip("\r\n")
    first = next(iter(inner.values()))[0]
    begin_of_line = first.index - first.column
    before = text[begin_of_line : first.index]
    if before.strip():
        return first.index, first.index, f"{_flow(keys)}, "
    return begin_of_line, begin_of_line, _block(keys, before, line)


def _block(keys: Mapping[str, str], indent: str, line: str) -> str:
    return "".join(f"{indent}{deed}: {json.dumps(name)}{line}" for deed, name in keys.items())


def _flow(keys: Mapping[str, str]) -> str:
    return ", ".join(f"{deed}: {json.dumps(name)}" for deed, name in keys.items())


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _end_of_line(text: str, begin: int) -> int:
    ends = [place for place in (text.find("\r", begin), text.find("\n", begin)) if place >= 0]
    return min(ends, default=len(text))


def _meaning(data: Data) -> Any:
    return data if isinstance(data, dict) else {}


def _wanted(data: Data, keys: Mapping[str, str]) -> dict[str, Any]:
    whole = dict(_meaning(data))
    return {**whole, GROUP: {**_meaning(whole.get(GROUP)), **keys}}
