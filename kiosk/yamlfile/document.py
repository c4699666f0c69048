"""One YAML file that was read: its plain data, and where in the file each piece of it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.scalars import Scalar

MAX_BYTES = 1_000_000
"""Largest file that is read. The whole bundled content is a third of it."""

Data: TypeAlias = "Scalar | list[Data] | dict[str, Data]"
Path: TypeAlias = tuple[str | int, ...]


class Mark(Protocol):
    """A place in a file as the YAML parser gives it; both count from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


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


@dataclass(frozen=True, slots=True)
class Document:
    """A file's data with positions. `data` is None when nothing of the file can be used; `faults` then says why."""

    file: str
    data: Data
    faults: tuple[Fault, ...] = ()
    marks: Marks = field(default_factory=dict[str | int, tuple[Mark, Mark, Any]], repr=False)

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
        marks: Marks | None = self.marks
        first = next(iter(marks.values()), None)
        line, column = (first[0].line, first[0].column) if first else (0, 0)
        for step in path:
            if not marks or step not in marks:
                break
            key_mark, value_mark, marks = marks[step]
            mark = key_mark if of_key else value_mark
            line, column = mark.line, mark.column
        return line + 1, column + 1

    def name(self, path: Path) -> str:
        """Return `path` in words for people: list entries by their `key`, else by their number counted from 1."""
        return "/".join(self._steps(path))

    def _steps(self, path: Path) -> Iterator[str]:
        data = self.data
        for step in path:
            if isinstance(step, str):
                data = data.get(step) if isinstance(data, dict) else None
                yield step
                continue
            data = data[step] if isinstance(data, list) and step < len(data) else None
            key = data.get("key") if isinstance(data, dict) else None
            yield key if isinstance(key, str) and key else str(step + 1)

    def diagnostic(
        self,
        path: Path,
        code: str,
        message: str,
        hint: str,
        *,
        severity: Severity = "error",
        of_key: bool = False,
    ) -> Diagnostic:
        """Return a diagnostic about what stands at `path` in this file."""
        line, column = self.position(path, of_key=of_key)
        return Diagnostic(self.file, line, column, self.name(path), message, hint, severity, code)
