"""Rules on picture files: there, inside the media folder, whole, not too large, and used."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from kiosk.content.media import FOLDER, SUFFIXES, path_fault
from kiosk.content.portraits import PORTRAITS
from kiosk.content.rules import Facts
from kiosk.content.schema import MediaFolder, MediaPath, PeopleScreen
from kiosk.content.walk import items_in, screen_model
from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.hints import did_you_mean

MAX_SIDE = 8192
"""Pixels of the longer side. Many graphics drivers refuse larger pictures, and one of these takes 256 MB to decode."""
MAX_BYTES = 8_000_000
"""Size of a picture's file. A photograph that fills a 4K screen needs about 3 MB."""
MANIFEST = "manifest.json"
"""The list of the pictures drawn by computer: no picture itself, and no screen names it."""


class PictureFault(Exception):  # noqa: N818 - a fault is our word for it
    """Raised by a probe: the picture cannot be drawn. Its text says why, for staff."""


class PictureProbe(Protocol):
    """Opens a picture far enough to know that it can be drawn."""

    def __call__(self, path: Path, /) -> tuple[int, int]:
        """Return width and height in pixels, or raise `PictureFault`."""
        ...


@dataclass(frozen=True, slots=True)
class _Finding:
    code: str
    message: str
    hint: str


def check_pictures(facts: Facts, probe: PictureProbe) -> Iterator[Diagnostic]:
    """Return what is wrong with the picture files that the content names, and the files that it does not name."""
    media = facts.files.folder / FOLDER
    names = frozenset(_files_in(media))
    portraits = _portraits(facts) & names
    for name in sorted(portraits):
        finding = _fault_of_file(media, name, names, probe)
        if finding:
            yield _about_file(name, finding)
    findings: dict[str, _Finding | None] = {}
    for place in facts.places:
        if place.kind != MediaPath or not isinstance(place.value, str) or path_fault(place.value):
            continue
        name = str(PurePosixPath(place.value))
        if name not in findings:
            findings[name] = _fault_of_file(media, name, names, probe)
        finding = findings[name]
        if finding:
            yield place.report(finding.code, finding.message, finding.hint)
    used = portraits | set(findings) | _frames(facts, names) | {MANIFEST}
    for name in sorted(names - used) if facts.complete else ():
        finding = _Finding("unused-picture", "no screen uses this file", "Delete it, or name it in a screen.")
        yield _about_file(name, finding, "warning")


def _about_file(name: str, finding: _Finding, severity: Severity = "error") -> Diagnostic:
    return Diagnostic(f"{FOLDER}/{name}", 1, 1, "", finding.message, finding.hint, severity, finding.code)


def _files_in(media: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(media):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for file in files:
            if not file.startswith("."):
                yield (Path(folder) / file).relative_to(media).as_posix()


def _portraits(facts: Facts) -> set[str]:
    """Return the files that would be portraits of the people whom the content names."""
    return {
        f"{PORTRAITS}/{item['key']}{suffix}"
        for document in facts.files.screens.values()
        if screen_model(document) is PeopleScreen
        for _, item in items_in(document)
        if isinstance(item.get("key"), str)
        for suffix in SUFFIXES
    }


def _frames(facts: Facts, names: frozenset[str]) -> set[str]:
    """Return the files in the folders of turntables; `rules_turntables.py` looks at them."""
    folders = {str(place.value) for place in facts.places if place.kind == MediaFolder}
    return {name for name in names if name.partition("/")[0] in folders}


def _fault_of_file(media: Path, name: str, names: frozenset[str], probe: PictureProbe) -> _Finding | None:
    path = media / name
    try:
        if not path.is_file():
            return _missing(name, names)
        if not path.resolve().is_relative_to(media.resolve()):
            hint = f"Copy the picture itself into the {FOLDER} folder."
            return _Finding("picture-outside", f"'{name}' leads out of the {FOLDER} folder", hint)
        if path.stat().st_size > MAX_BYTES:
            message = f"'{name}' is too large ({path.stat().st_size / 1e6:.1f} MB; {MAX_BYTES / 1e6:.0f} at most)"
            return _Finding("picture-too-large", message, "Save it smaller, or as a JPEG of less quality.")
        width, height = probe(path)
    except (PictureFault, OSError, ValueError) as error:
        message = f"'{name}' cannot be drawn ({error})"
        return _Finding("broken-picture", message, "Save it again as JPEG, PNG or WebP.")
    if max(width, height) > MAX_SIDE:
        message = f"'{name}' has {width} x {height} pixels; {MAX_SIDE} a side at most"
        return _Finding("picture-too-large", message, "Save it with fewer pixels.")
    if name not in names and name.lower() in {one.lower() for one in names}:
        return _missing(name, names)
    return None


def _missing(name: str, names: frozenset[str]) -> _Finding:
    same = next((one for one in sorted(names) if one.lower() == name.lower()), "")
    hint = f"Did you mean '{same}'?" if same else did_you_mean(name, names, f"Copy it into the {FOLDER} folder.")
    return _Finding("missing-picture", f"there is no picture '{name}' in the {FOLDER} folder", hint)
