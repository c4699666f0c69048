"""Rules on picture files: there, inside the media folder, whole, not too large, and used."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.assets.media import (
    FOLDER,
    MediaFault,
    find_picture,
    path_fault,
    readable,
    same_name,
)
from kiosk.content.assets.portraits import portraits_in, shown_portrait
from kiosk.content.assets.turntables import load_frames
from kiosk.content.checking.pictures import PictureFault, PictureProbe
from kiosk.content.checking.rules import Facts
from kiosk.content.checking.rules_turntables import turntables_of
from kiosk.content.model.schema import MediaPath, Person
from kiosk.content.soundness.nodes import Node, items_in
from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.hints import did_you_mean


@dataclass(frozen=True, slots=True)
class _PictureComplaint:
    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class _PersonPictures:
    """The portraits in the folder for one person: the one that is shown, and the others."""

    shown: str
    hidden: list[str]


def pictures_to_look_at(facts: Facts) -> Iterator[Path]:
    """Return every picture file that a visitor may come to see."""
    media = facts.files.folder / FOLDER
    names = [str(node.value) for node in _named_pictures(facts)]
    names += [portraits.shown for portraits in _portraits(facts)]
    for node in turntables_of(facts):
        try:
            names += [f"{node.value}/{file}" for file in load_frames(media, str(node.value)).files]
        except MediaFault:
            continue
    for name in names:
        try:
            yield find_picture(media, name)
        except MediaFault:
            continue


def check_pictures(facts: Facts, probe: PictureProbe) -> Iterator[Diagnostic]:
    """Return what is wrong with the picture files that the content names, and the files that it does not name."""
    media = facts.files.folder / FOLDER
    names = frozenset(_files_in(media))
    used = _frames(facts, names)
    for portraits in _portraits(facts):
        used |= {portraits.shown, *portraits.hidden}
        yield from _check_portraits(media, portraits, names, probe)
    findings: dict[str, _PictureComplaint | None] = {}
    for node in _named_pictures(facts):
        name = str(node.value)
        if name not in findings:
            findings[name] = _fault_of_file(media, name, names, probe)
        finding = findings[name]
        if finding:
            yield node.report(finding.code, finding.message, finding.hint)
        used.add(_as_listed(media, name))
    for name in sorted(names - used) if facts.complete else ():
        finding = _PictureComplaint("unused-picture", "no screen uses this file", "Delete it, or name it in a screen.")
        yield _about_file(name, finding, "warning")


def _named_pictures(facts: Facts) -> Iterator[Node]:
    for node in facts.nodes:
        if node.kind == MediaPath and isinstance(node.value, str) and not path_fault(node.value):
            yield node


def _about_file(name: str, finding: _PictureComplaint, severity: Severity = "error") -> Diagnostic:
    return Diagnostic(f"{FOLDER}/{readable(name)}", 1, 1, "", finding.message, finding.hint, severity, finding.code)


def _files_in(media: Path) -> Iterator[str]:
    for folder, folders, files in os.walk(media):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for file in files:
            if not file.startswith("."):
                yield (Path(folder) / file).relative_to(media).as_posix()


def _portraits(facts: Facts) -> Iterator[_PersonPictures]:
    """Return the portraits of each person who has any in the folder."""
    portraits = portraits_in(facts.files.folder / FOLDER)
    for document in facts.files.screens.values():
        for _, item in items_in(document, Person):
            key, picture = item.get("key"), item.get("picture")
            files = portraits.get(key, []) if isinstance(key, str) else []
            written = picture if isinstance(picture, dict) else {}
            shown = shown_portrait(files, str(written.get("file")))
            if shown is not None:
                hidden = [file for file in files if file != shown]
                yield _PersonPictures(shown, hidden)


def _check_portraits(
    media: Path, portraits: _PersonPictures, names: frozenset[str], probe: PictureProbe
) -> Iterator[Diagnostic]:
    finding = _fault_of_file(media, portraits.shown, names, probe)
    if finding:
        yield _about_file(portraits.shown, finding)
    for other in portraits.hidden:
        yield _about_file(other, _second_portrait(portraits.shown), "warning")


def _second_portrait(shown: str) -> _PictureComplaint:
    message = f"this portrait is not shown, because '{shown}' is"
    return _PictureComplaint("second-portrait", message, "Keep the one that is to be shown, and delete the other.")


def _frames(facts: Facts, names: frozenset[str]) -> set[str]:
    """Return the files in the folders of turntables; `rules_turntables.py` looks at them."""
    folders = [str(node.value) for node in turntables_of(facts)]
    return {name for name in names if any(same_name(name.partition("/")[0], folder) for folder in folders)}


def _as_listed(media: Path, name: str) -> str:
    try:
        return find_picture(media, name).relative_to(media).as_posix()
    except MediaFault:
        return name


def _fault_of_file(media: Path, name: str, names: frozenset[str], probe: PictureProbe) -> _PictureComplaint | None:
    try:
        probe(find_picture(media, name))
    except MediaFault as fault:
        return _PictureComplaint(fault.code, fault.message, fault.hint or _nearest(name, names))
    except PictureFault as fault:
        if fault.too_large:
            return _PictureComplaint(
                "picture-too-large", f"'{readable(name)}' has {fault}", "Save it with fewer pixels."
            )
        return _PictureComplaint(
            "broken-picture", f"'{readable(name)}' cannot be drawn ({fault})", "Save it again as JPEG, PNG or WebP."
        )
    return None


def _nearest(name: str, names: frozenset[str]) -> str:
    return did_you_mean(readable(name), {readable(one) for one in names}, f"Copy it into the {FOLDER} folder.")
