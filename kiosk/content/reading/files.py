"""Reads the files of a content folder: `kiosk.yaml` and `screens/*.yaml`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.assets.folder import KIOSK_FILE, SCREENS_FOLDER, entries, listing
from kiosk.content.assets.media import FOLDER as MEDIA_FOLDER
from kiosk.content.reading.near_misses import is_nearly, misnamed, screen_meant, stem_of
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document, Fault, readable
from kiosk.yamlfile.hints import closest
from kiosk.yamlfile.reader import read

KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""The key of a screen or an item."""


@dataclass(frozen=True, slots=True)
class ContentFiles:
    """The content folder as read: the kiosk's own page, each screen by key, and what was wrong with file names.

    `meant` are the keys of screens whose files have wrong names. `listed` says whether the folder of the screens could
    be read, `has_media` whether what could be the media folder has its right name.
    """

    folder: Path
    kiosk: Document
    screens: dict[str, Document] = field(default_factory=dict[str, Document])
    diagnostics: tuple[Diagnostic, ...] = ()
    meant: frozenset[str] = frozenset()
    listed: bool = True
    has_media: bool = True

    @property
    def documents(self) -> tuple[Document, ...]:
        """The kiosk's own page and all screens."""
        return (self.kiosk, *self.screens.values())

    def may_have(self, key: str) -> bool:
        """Say whether there is a screen `key`, or may be one as soon as wrong names are put right."""
        return key in self.screens or key in self.meant or not self.listed


def read_files(folder: Path) -> ContentFiles:
    """Read all files of the content in `folder`, screens in the order of their names. Never raises."""
    names = {path.name: path for path in listing(folder)}
    kiosk = _read_kiosk(folder, names)
    diagnostics = list(_wrong_names(names))
    has_media = MEDIA_FOLDER in names or not any(is_nearly(name, MEDIA_FOLDER) for name in names)
    paths = _screen_paths(folder, names, diagnostics, needed=kiosk.data is not None)
    if paths is None:
        return ContentFiles(folder, kiosk, {}, tuple(diagnostics), listed=False, has_media=has_media)
    good = {path.stem: path for path in paths if _is_screen(path)}
    meant: set[str] = set()
    wanted = _named_screens(kiosk) - set(good)
    diagnostics += [_not_a_screen(path, good, wanted, meant) for path in paths if good.get(path.stem) != path]
    listed = bool(good or meant)
    if not listed and kiosk.data is not None:
        diagnostics.append(
            _about_folder(SCREENS_FOLDER, "folder-empty", "this folder holds no screen", "Put them into it.")
        )
    screens = {key: read(path, f"{SCREENS_FOLDER}/{path.name}") for key, path in good.items()}
    return ContentFiles(
        folder, kiosk, screens, tuple(diagnostics), frozenset(meant), listed=listed, has_media=has_media
    )


def _read_kiosk(folder: Path, names: dict[str, Path]) -> Document:
    if KIOSK_FILE in names or not names:
        return read(folder / KIOSK_FILE, KIOSK_FILE)
    files = [name for name, path in names.items() if not path.is_dir()]
    stems = {stem_of(name): name for name in files}
    near = next((name for name in files if is_nearly(name, KIOSK_FILE)), None)
    near = near or stems.get(closest(stem_of(KIOSK_FILE), stems))
    inside = next((name for name, path in names.items() if (path / KIOSK_FILE).is_file()), None)
    if near:
        one = misnamed(near, KIOSK_FILE, there=False)
    else:
        hint = "Create it, or correct its name."
        if inside is not None:
            hint = f"There is one in the folder '{readable(inside)}': name that folder."
        one = Diagnostic(KIOSK_FILE, 1, 1, "", "there is no such file", hint, "error", "file-missing")
    return Document(KIOSK_FILE, None, (Fault((), one),))


def _wrong_names(names: dict[str, Path]) -> Iterator[Diagnostic]:
    """Return what is wrong with names in the content folder; a missing `kiosk.yaml` is told by its document."""
    for name, path in names.items():
        if is_nearly(name, KIOSK_FILE) and not path.is_dir() and KIOSK_FILE in names:
            yield misnamed(name, KIOSK_FILE, there=True)
        for folder in (SCREENS_FOLDER, MEDIA_FOLDER):
            if is_nearly(name, folder) and path.is_dir():
                yield misnamed(name, folder, there=folder in names)


def _screen_paths(
    folder: Path, names: dict[str, Path], diagnostics: list[Diagnostic], *, needed: bool
) -> list[Path] | None:
    """Return what is in the folder of the screens, or None where it cannot be known."""
    if SCREENS_FOLDER not in names:
        if needed and not any(is_nearly(name, SCREENS_FOLDER) for name in names):
            diagnostics.append(missing_folder(SCREENS_FOLDER, "Create it, and put a file for each screen into it."))
        return None
    try:
        return entries(folder / SCREENS_FOLDER)
    except OSError as error:
        diagnostics.append(unreadable_folder(SCREENS_FOLDER, error))
        return None


def missing_folder(name: str, hint: str) -> Diagnostic:
    """Say that the content has no folder of this name."""
    return _about_folder(name, "folder-missing", f"there is no folder '{name}'", hint)


def unreadable_folder(name: str, error: OSError) -> Diagnostic:
    """Say that a folder of the content cannot be read."""
    hint = "Check that it is a folder, and that the kiosk may read it."
    return _about_folder(name, "folder-unreadable", f"this folder cannot be read ({error.strerror or error})", hint)


def _about_folder(name: str, code: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(name, 1, 1, "", message, hint, "error", code)


def _is_screen(path: Path) -> bool:
    return path.suffix == ".yaml" and bool(KEY.fullmatch(path.stem)) and not path.is_dir()


def _named_screens(kiosk: Document) -> set[str]:
    """Return the screens that `kiosk.yaml` names."""
    menu = kiosk.at(("menu",))
    named = [*(menu if isinstance(menu, list) else ()), kiosk.at(("home",))]
    return {one for one in named if isinstance(one, str)}


def _not_a_screen(path: Path, good: dict[str, Path], wanted: set[str], meant: set[str]) -> Diagnostic:
    """Say why a file is no screen, and put the key of the screen that it is meant to be into `meant`."""
    label = f"{SCREENS_FOLDER}/{path.name}"
    key = screen_meant(path.name)
    if not key and stem_of(path.name) in wanted:
        key = stem_of(path.name)
    if not key or path.is_dir():
        hint = "Only files ending in .yaml are screens: rename it, or move it elsewhere."
        return Diagnostic(readable(label), 1, 1, "", "this is not used", hint, "warning", "stray-file")
    if key not in good:
        meant.add(key)
    if path.suffix != ".yaml" or key in good or path.stem.lower() == key or not path.name.isascii():
        return misnamed(label, f"{SCREENS_FOLDER}/{key}.yaml", there=key in good)
    message = "the name of this file is no screen key, so the screen is not shown"
    hint = f"Use small letters, digits and single hyphens: '{key}.yaml'."
    return Diagnostic(label, 1, 1, "", message, hint, "error", "screen-name")
