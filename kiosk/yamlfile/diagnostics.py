"""What a check found in a file, and how to put it right."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Literal

Severity = Literal["error", "warning"]

MOST = 20
"""Findings of one kind that are told of a file."""
MORE = "more-faults"
CAUSES = frozenset(
    {
        "control-character",
        "empty-file",
        "file-missing",
        "file-name",
        "file-too-large",
        "file-unreadable",
        "folder-empty",
        "folder-missing",
        "folder-unreadable",
        "key-not-text",
        "not-utf8",
        "screen-name",
        "several-documents",
        "too-deep",
        "too-many-values",
        "unknown-type",
        "yaml-syntax",
    }
)
"""Codes of what keeps a whole file from being read: much else may only come of it."""
CONSEQUENCES = frozenset({"unusable-source"})
"""Codes of what goes away when another finding is mended."""


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


def more_faults(file: str, severity: Severity = "error") -> Diagnostic:
    """Say that a file has more faults than are told: nobody mends more at a time."""
    message, hint = "there is more to mend in this file", "Mend what is told, then check again."
    return Diagnostic(file, 1, 1, "", message, hint, severity, MORE)


def in_measure(found: Iterable[tuple[str, Callable[[], Iterable[Diagnostic]]]]) -> Iterator[Diagnostic]:
    """Return what is found, of each file only as many as anybody mends at a time; who would find more is not asked.

    `found` has the name of a file, and what says what is wrong there: words take time.
    """
    told: Counter[str] = Counter()
    for file, words in found:
        if told[file] > MOST:
            continue
        for one in words():
            told[file] += 1
            yield one if told[file] <= MOST else more_faults(file, one.severity)
            if told[file] > MOST:
                break


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics without repeats: files that cannot be read first, then by file, line and column.

    What cannot be read explains much of the rest, and what only comes of another finding stands last. Of each kind a
    file's first ones are told, and the number of others.
    """
    return tuple(_folded(sorted(set(diagnostics), key=_rank)))


def _rank(one: Diagnostic) -> tuple[int, str, bool, int, int, str, str]:
    is_cause = one.code in CAUSES and one.severity == "error"
    return (
        (one.code in CONSEQUENCES) - is_cause,
        one.file,
        one.code == MORE,
        one.line,
        one.column,
        one.code,
        one.message,
    )


def _folded(diagnostics: list[Diagnostic]) -> Iterator[Diagnostic]:
    kinds = Counter((one.file, one.code, one.severity) for one in diagnostics)
    told: Counter[tuple[str, str, Severity]] = Counter()
    for one in diagnostics:
        kind = one.file, one.code, one.severity
        told[kind] += 1
        if told[kind] <= MOST:
            yield one
        elif told[kind] == MOST + 1:
            message = f"and {kinds[kind] - MOST} more of this kind in this file"
            yield replace(one, path="", message=message, hint="Mend those above first, then check again.")


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Say whether any of the diagnostics is an error rather than a warning."""
    return any(one.severity == "error" for one in diagnostics)
