"""One YAML file that was read: its plain data, and where in the file each piece of it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.scalars import Scalar

MAX_BYTES = 1_000_000
"""Largest file that is read. The whole bundled content is a third of it."""

if TYPE_CHECKING:
    from kiosk.yamlfile.written import Written

LONGEST_WORDS = 300
"""Characters of a message that are told; what it quotes may be as long as the file."""
_LONGEST_STEP = 60

Data: TypeAlias = "Scalar | list[Data] | dict[str, Data]"
Path: TypeAlias = tuple[str | int, ...]


class Mark(Protocol):
    """A place in a file as the YAML parser gives it; all count from 0, `index` in characters."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def index(self) -> int: ...


Marks: TypeAlias = "dict[str | int, tuple[Mark, Mark, Marks | None]]"
"""For each key or list index: the marks of the key and of the value, and the marks of what the value holds."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A diagnostic and the path of the data that must not be used because of it."""

    path: Path
    diagnostic: Diagnostic

    def lies_in(self, key: str) -> bool:
        """Say whether the fault is inside the value of the top-level `key`, rather than that value itself."""
        return len(self.path) > 1 and self.path[0] == key


@dataclass(frozen=True)
class Document:
    """A file's data with positions. `data` is None when nothing of the file can be used; `faults` then says why.

    `text` is the file as it is written.
    """

    file: str
    data: Data
    faults: tuple[Fault, ...] = ()
    marks: Marks = field(default_factory=dict[str | int, tuple[Mark, Mark, Any]], repr=False)
    text: str = field(default="", repr=False)

    @cached_property
    def written(self) -> Written:
        """How keys and texts are written. Reads the file's text again, so only ask when there is something to tell."""
        from kiosk.yamlfile.written import Written

        return Written(self.text)

    def at(self, path: Path) -> Data:
        """Return the data at `path`, or None where there is none."""
        data = self.data
        for step in path:
            if isinstance(data, dict) and isinstance(step, str):
                data = data.get(step)
            elif isinstance(data, list) and isinstance(step, int):
                data = data[step] if 0 <= step < len(data) else None
            else:
                return None
        return data

    def position(self, path: Path, *, of_key: bool = False) -> tuple[int, int]:
        """Return line and column, from 1, of the value at `path` or of its key; if absent, of what should hold it."""
        mark = self._mark(path, of_key=of_key)
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)

    def _mark(self, path: Path, *, of_key: bool) -> Mark | None:
        marks: Marks | None = self.marks
        first = next(iter(marks.values()), None)
        mark = first[0] if first else None
        for step in path:
            if not marks or step not in marks:
                break
            key_mark, value_mark, marks = marks[step]
            mark = key_mark if of_key else value_mark
        return mark

    def raw(self, path: Path) -> str:
        """Return the value at `path` as it is written in the file."""
        mark = self._mark(path, of_key=False)
        return self.written.raw(mark.index) if mark else ""

    def style(self, path: Path) -> str:
        """Return the quote of the text at `path`, or its | or >; nothing for a text without quotes."""
        mark = self._mark(path, of_key=False)
        return self.written.style(mark.index) if mark else ""

    def remark_after(self, path: Path) -> tuple[str, int, int] | None:
        """Return the remark that ends the text at `path`, with line and column."""
        mark = self._mark(path, of_key=False)
        return self.written.remark_after(mark.index) if mark else None

    def nothings(self) -> Iterator[Path]:
        """Return the path of each value that is nothing."""
        waiting: list[tuple[Path, Data]] = [((), self.data)]
        while waiting:
            path, data = waiting.pop()
            if data is None:
                yield path
            elif isinstance(data, dict):
                waiting += (((*path, key), value) for key, value in data.items())
            elif isinstance(data, list):
                waiting += (((*path, index), value) for index, value in enumerate(data))

    def position_inside(self, path: Path, text: str, place: int, *, of_key: bool = False) -> tuple[int, int]:
        """Return line and column of the character at `place` of the `text` that is the value, or the key, at `path`."""
        mark = self._mark(path, of_key=of_key)
        found = self.written.find(mark.index, text, place) if mark else None
        return found or self.position(path, of_key=of_key)

    def name(self, path: Path) -> str:
        """Return `path` in words for people: list entries by their `key`, else by their number counted from 1."""
        return "/".join(self._steps(path))

    def _steps(self, path: Path) -> Iterator[str]:
        data = self.data
        for step in path:
            if isinstance(step, str):
                data = data.get(step) if isinstance(data, dict) else None
                yield readable(step, _LONGEST_STEP)
                continue
            data = data[step] if isinstance(data, list) and step < len(data) else None
            key = data.get("key") if isinstance(data, dict) else None
            yield readable(key, _LONGEST_STEP) if isinstance(key, str) and key else str(step + 1)

    def diagnostic(
        self,
        path: Path,
        code: str,
        message: str,
        hint: str,
        *,
        severity: Severity = "error",
        of_key: bool = False,
        word: str = "",
    ) -> Diagnostic:
        """Return a diagnostic about what stands at `path` in this file.

        `word` is what stands there where that should be a key, a link, a date or the like: if it holds a character that
        only looks right, that is the place, and the hint names it.
        """
        line, column = self.position(path, of_key=of_key)
        if word and not (word.isascii() and word.isprintable()):
            from kiosk.yamlfile.characters import first_odd

            odd = first_odd(word)
            if odd:
                line, column = self.position_inside(path, word, odd[0], of_key=of_key)
                hint = f"{odd[1]} {hint}"
        return Diagnostic(self.file, line, column, self.name(path), readable(message), readable(hint), severity, code)


def readable(words: str, longest: int = LONGEST_WORDS) -> str:
    """Return words for people: what cannot be seen is written out, and the middle of what is too long left out."""
    if len(words) > longest:
        words = f"{words[: longest // 2]} ... {words[-longest // 3 :]}"
    if words.isascii() and words.isprintable():
        return words
    from kiosk.yamlfile.characters import made_visible

    return made_visible(words)
