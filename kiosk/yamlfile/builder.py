"""Puts a YAML parser's events together into plain data and positions, without recursion."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kiosk.yamlfile.document import Data, Marks, Path
from kiosk.yamlfile.scalars import plain_value

MAX_DEPTH = 20
"""Deepest nesting that is read. The content model needs 7."""

MAX_VALUES = 50_000
"""Most keys and values of a file: those of 280 programs with all that the bundled ones say, and more."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""Characters that no text may hold: most cannot be seen, and some end a line or a text early."""


class FileFault(NamedTuple):
    """What is wrong at one place of a file; line and column count from 1."""

    line: int
    column: int
    code: str
    message: str
    hint: str


class UnusableFileError(Exception):
    """Ends the reading of a file that cannot be used; `fault` says why."""

    def __init__(self, fault: FileFault) -> None:
        """Keep the fault."""
        super().__init__(fault.message)
        self.fault = fault


class Builder:
    """Puts the parser's events together: data, marks, and notes on what must not be used."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self.root: Data = None
        self.marks: Marks = {}
        self.faults: list[tuple[Path, FileFault]] = []
        self._documents = 0
        self._values = 0
        # What is open around the current container: each one's data, whether that is a mapping, its marks, and the
        # step from it to the next.
        self._stack: list[tuple[Any, bool, Any, str | int | None]] = []
        self._container: Any = None
        self._is_mapping = False
        self._here: Any = None
        self._key: str | None = None
        self._key_mark: Any = None

    def take(self, event: Any) -> None:
        """Take the next event. Ordered by how often each kind comes."""
        kind = event.__class__
        if kind is ScalarEvent:
            self._take_scalar(event)
        elif kind is MappingStartEvent:
            self._open(event, {})
        elif kind is SequenceStartEvent:
            self._open(event, [])
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._container, self._is_mapping, self._here, _ = self._stack.pop()
            self._key = None
        elif kind is AliasEvent:
            self._take_alias(event)
        elif kind is DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                hint = "Remove the line '---' and what follows, or make another file of it."
                raise UnusableFileError(_fault_at(event, "several-documents", "a second document begins here", hint))

    def path(self) -> Path:
        """Return the path of the value that comes next."""
        steps = [step for *_, step in self._stack[1:]]
        if self._container is not None:
            steps.append(self._step())
        return tuple(step for step in steps if step is not None)

    def _step(self) -> str | int | None:
        return self._key if self._is_mapping or self._container is None else len(self._container)

    def _take_scalar(self, event: Any) -> None:
        text = event.value
        self._count(event)
        if event.tag is not None or event.anchor is not None:
            self._note_extras(event)
        if event.style == '"' and (control := CONTROL.search(text)):
            message = f"this text holds a character that cannot be shown: U+{ord(control.group()):04X}"
            self._note(event, "control-character", message, "Remove it.")
        if self._is_mapping and self._key is None:
            self._take_key(event, text)
        else:
            self._put(event, text if event.style else plain_value(text), None)

    def _take_key(self, event: Any, text: str) -> None:
        if not event.style and not isinstance(plain_value(text), str):
            self._note(
                event, "key-not-text", f"the key '{text}' is not a text", f"Put it in quotes: '{text}', or name it."
            )
        self._key, self._key_mark = text, event.start_mark
        if text in self._container:
            self._note(
                event,
                "duplicate-key",
                f"'{text}' is here a second time (first on line {self._here[text][0].line + 1})",
                "Keep one of the two.",
            )

    def _put(self, event: Any, value: Data, marks: Marks | None) -> None:
        container = self._container
        if self._is_mapping:
            container[self._key] = value
            self._here[self._key] = (self._key_mark, event.start_mark, marks)
            self._key = None
        elif container is None:
            self.root = value
        else:
            self._here[len(container)] = (event.start_mark, event.start_mark, marks)
            container.append(value)

    def _open(self, event: Any, container: dict[str, Data] | list[Data]) -> None:
        self._count(event)
        if event.tag is not None or event.anchor is not None:
            self._note_extras(event)
        if self._is_mapping and self._key is None:
            hint = "If this is a text that begins with { or [, put the whole text in quotes."
            raise UnusableFileError(_fault_at(event, "key-not-text", "a bracket stands where a key should be", hint))
        if len(self._stack) >= MAX_DEPTH:
            message = f"this is nested deeper than {MAX_DEPTH} levels"
            raise UnusableFileError(_fault_at(event, "too-deep", message, "Check brackets and indentation."))
        marks: Marks = {}
        if self._container is None:
            self.marks = marks
        self._stack.append((self._container, self._is_mapping, self._here, self._step()))
        self._put(event, container, marks)
        self._container, self._here, self._key = container, marks, None
        self._is_mapping = isinstance(container, dict)

    def _take_alias(self, event: Any) -> None:
        self._count(event)
        self._note(
            event,
            "yaml-alias",
            f"a text that begins with * needs quotes, and repeating a part with '*{event.anchor}' is not supported",
            "Put the text in quotes, or write the part out.",
        )
        if self._is_mapping and self._key is None:
            self._key, self._key_mark = f"*{event.anchor}", event.start_mark
        else:
            self._put(event, None, None)

    def _count(self, event: Any) -> None:
        self._values += 1
        if self._values > MAX_VALUES:
            message = f"the file holds more than {MAX_VALUES} keys and values"
            raise UnusableFileError(_fault_at(event, "too-many-values", message, "Split it into several files."))

    def _note_extras(self, event: Any) -> None:
        if event.tag is not None:
            self._note(
                event,
                "yaml-tag",
                f"a text that begins with ! needs quotes, and tags like '{_short_tag(event.tag)}' are not supported",
                "Put the text in quotes, or remove the tag.",
            )
        if event.anchor is not None:
            self._note(
                event,
                "yaml-alias",
                f"a text that begins with & needs quotes, and names like '&{event.anchor}' are not supported",
                "Put the text in quotes, or remove the name.",
            )

    def _note(self, event: Any, code: str, message: str, hint: str) -> None:
        self.faults.append((self.path(), _fault_at(event, code, message, hint)))


def _fault_at(event: Any, code: str, message: str, hint: str) -> FileFault:
    return FileFault(event.start_mark.line + 1, event.start_mark.column + 1, code, message, hint)


def _short_tag(tag: str) -> str:
    """Return a tag as people write it."""
    return tag.replace("tag:yaml.org,2002:", "!!")
