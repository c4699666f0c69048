"""Reads the files of a content folder: `kiosk.yaml` and `screens/*.yaml`."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.folder import KIOSK_FILE, SCREENS_FOLDER, listing
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document
from kiosk.yamlfile.reader import read

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class ContentFiles:
    """The content folder as read: the kiosk's own page, each screen by key, and what was wrong with file names."""

    folder: Path
    kiosk: Document
    screens: dict[str, Document]
    diagnostics: tuple[Diagnostic, ...]


def read_files(folder: Path) -> ContentFiles:
    """Read all files of the content in `folder`, screens in the order of their names. Never raises."""
    kiosk = read(folder / KIOSK_FILE, KIOSK_FILE)
    screens: dict[str, Document] = {}
    diagnostics: list[Diagnostic] = []
    for path in listing(folder / SCREENS_FOLDER):
        label = f"{SCREENS_FOLDER}/{path.name}"
        if path.suffix != ".yaml" or path.is_dir():
            diagnostics.append(_stray(label))
        elif not _KEY.fullmatch(path.stem):
            diagnostics.append(_bad_name(label, path.stem))
        else:
            screens[path.stem] = read(path, label)
    return ContentFiles(folder, kiosk, screens, tuple(diagnostics))


def _stray(label: str) -> Diagnostic:
    hint = "Only files ending in .yaml are screens: rename it, or move it elsewhere."
    return Diagnostic(label, 1, 1, "", "this is not used", hint, "warning", "stray-file")


def _bad_name(label: str, stem: str) -> Diagnostic:
    better = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "page"
    message = "the name of this file is no screen key, so the screen is not shown"
    hint = f"Use small letters, digits and single hyphens: '{better}.yaml'."
    return Diagnostic(label, 1, 1, "", message, hint, "error", "screen-name")
