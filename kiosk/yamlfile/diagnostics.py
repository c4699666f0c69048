"""What a check found in a file, and how to put it right."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `line` and `column` count from 1; `path` names the place inside the file, like `items/orion/title`.

    `message` says what is wrong and `hint` how to fix it, both without a final stop in `message`.
    `code` is the short, stable name of the kind of finding, for tools and tests.
    """

    file: str
    line: int
    column: int
    path: str
    message: str
    hint: str
    severity: Severity = "error"
    code: str = "problem"

    def __str__(self) -> str:
        """Return `file:line:column: path: what is wrong. How to fix it.`, a warning's words behind `warning:`."""
        where = f"{self.file}:{self.line}:{self.column}: " + (f"{self.path}: " if self.path else "")
        return where + ("warning: " if self.severity == "warning" else "") + f"{self.message}. {self.hint}".rstrip()

    def to_dict(self) -> dict[str, str | int]:
        """Return the fields as a dict that `json.dumps` takes."""
        return asdict(self)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics without repeats, sorted by file, line and column."""
    return tuple(sorted(set(diagnostics), key=lambda one: (one.file, one.line, one.column, one.code, one.message)))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Say whether any of the diagnostics is an error rather than a warning."""
    return any(one.severity == "error" for one in diagnostics)
