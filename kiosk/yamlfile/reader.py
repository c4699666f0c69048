"""Reads one YAML file into plain data and positions, in one pass over the parser's events and without recursion.

Only the plain part of YAML is taken: keys and values, lists, texts, numbers. Tags, anchors and aliases are
faults, and so are duplicate keys; each is noted with its place and the rest of the file is still read.
A fault that leaves the file's shape in doubt (bad syntax, nesting too deep) makes the whole file unusable.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

import yaml

from kiosk.yamlfile.builder import CONTROL, Builder, FileFault, UnusableFileError
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import MAX_BYTES, Document, Fault, readable

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: FilePath, label: str) -> Document:
    """Read the file at `path`; `label` is what diagnostics call it. Never raises: what is wrong is in `faults`."""
    try:
        text = _text_of(path)
    except UnusableFileError as error:
        return _unusable(label, [error.fault])
    return parse(text, label)


def parse(text: str, label: str) -> Document:
    """Read YAML from `text` as `read` does from a file."""
    builder = Builder()
    try:
        _refuse_control_characters(text)
        for event in _events(text):
            builder.take(event)
        if builder.root is None and not builder.faults:
            raise UnusableFileError(
                FileFault(1, 1, "empty-file", "the file is empty", "Fill it in, or delete the file.")
            )
    except UnusableFileError as error:
        return _unusable(label, [*(fault for _, fault in builder.faults), error.fault])
    bare = Document(label, builder.root, (), builder.marks, text)
    faults = tuple(Fault(path, _diagnostic(label, bare.name(path), one)) for path, one in builder.faults)
    return replace(bare, faults=faults) if faults else bare


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        from kiosk.yamlfile.syntax import explain_syntax  # only a faulty file pays for this import

        raise UnusableFileError(explain_syntax(error, text)) from None


def _diagnostic(label: str, path: str, one: FileFault) -> Diagnostic:
    return Diagnostic(label, one.line, one.column, path, readable(one.message), readable(one.hint), "error", one.code)


def _unusable(label: str, faults: list[FileFault]) -> Document:
    return Document(label, None, tuple(Fault((), _diagnostic(label, "", fault)) for fault in faults))


def _text_of(path: FilePath) -> str:
    try:
        if not path.is_file():
            hint = "Create it, or correct its name."
            raise UnusableFileError(FileFault(1, 1, "file-missing", "there is no such file", hint))
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        message = f"the file cannot be read ({getattr(error, 'strerror', None) or error})"
        hint = "Check that the kiosk may read it."
        raise UnusableFileError(FileFault(1, 1, "file-unreadable", message, hint)) from None
    if len(raw) > MAX_BYTES:
        hint = "Split it, or check that it is the right file."
        raise UnusableFileError(FileFault(1, 1, "file-too-large", "the file is larger than 1 MB", hint))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        from kiosk.yamlfile.syntax import explain_encoding

        raise UnusableFileError(explain_encoding(raw, error.start)) from None


def _refuse_control_characters(text: str) -> None:
    found = CONTROL.search(text)
    if found is None:
        return
    from kiosk.yamlfile.characters import name_of

    before = text[: found.start()]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    message = f"a character that no text may hold stands here: {name_of(found.group())}"
    hint = "Delete it; if you cannot see it, retype the line."
    raise UnusableFileError(FileFault(line, column, "control-character", message, hint))
