"""Settings that had another name once: a site's file that still says the old one is understood, and staff are told."""

from dataclasses import replace
from typing import cast

from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Document, Marks, Path

OLD_NAMES = {("display", "screen"): "which"}
"""For a group and a key in it as it once was, the key now."""

CODE = "old-name"


def with_new_names(document: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return the document as if it were written with the names of today, and a warning for each that is not."""
    told: list[Diagnostic] = []
    for (group, old), new in OLD_NAMES.items():
        settings = document.at((group,))
        if isinstance(settings, dict) and old in settings:
            told.append(_warning(document, (group, old), new, is_given=new in settings))
            document = _renamed(document, (group, old), new, settings)
    return document, tuple(told)


def _warning(document: Document, path: Path, new: str, *, is_given: bool) -> Diagnostic:
    old = path[-1]
    message, hint = f"'{old}' is called '{new}' now", f"Write '{new}' instead; `space-kiosk setup` does so as well."
    if is_given:
        message, hint = f"{message}, which is there too and counts", f"Delete '{old}'."
    return document.diagnostic(path, CODE, message, hint, severity="warning", of_key=True)


def _renamed(document: Document, path: tuple[str, str], new: str, settings: dict[str, Data]) -> Document:
    """Return the document with another key at `path`, in `settings`; where the new one is there already, that stays."""
    group, old = path
    of_key, of_value, inner = document.marks[group]
    marks: Marks = dict(inner or {})
    mark = marks.pop(old)
    others = {key: value for key, value in settings.items() if key != old}
    if new not in settings:
        others[new], marks[new] = settings[old], mark
    return replace(
        document,
        data={**cast("dict[str, Data]", document.data), group: others},
        marks={**document.marks, group: (of_key, of_value, marks)},
        faults=tuple(
            replace(fault, path=(group, new, *fault.path[2:])) if fault.path[:2] == path else fault
            for fault in document.faults
        ),
    )
