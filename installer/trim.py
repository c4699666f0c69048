"""Removes from a folder with Qt whatever the kiosk does not use.

Some files are wanted by themselves: the program, Python's modules, the QML modules that the kiosk imports, and the
plugins named here. A library stays only if something wanted needs it, directly or through other libraries. The rules
are the same for the frozen folder of Linux and the assembled one of Windows.
"""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

PLUGINS = re.compile(
    r"""
    platforms/(lib)?q(xcb|wayland|offscreen|windows)\.
    | xcbglintegrations/
    | wayland-shell-integration/libxdg-shell\.
    | wayland-graphics-integration-client/libqt-plugin-wayland-egl\.
    | wayland-decoration-client/libbradient\.
    | imageformats/(lib)?q(jpeg|webp)\.
    """,
    re.VERBOSE,
)
"""Plugins of Qt that a kiosk can come to need: displays, their use of OpenGL, the window's frame, pictures."""

UNUSED_FOLDERS = frozenset(
    {"doc", "glue", "include", "libexec", "metatypes", "resources", "scripts", "support", "translations", "typesystems"}
)
UNUSED_FILES = re.compile(r".*\.(qmltypes|prl|pdb|pyi|lib)|.*/PySide6/\w+\.exe|.*/py\.typed")
LOADED_BY_NAME = re.compile(
    r"libpython3.*|python3\d*\.dll|vcruntime.*|msvcp.*|concrt.*|ucrtbase.*|opengl32sw\.dll|d3dcompiler.*", re.IGNORECASE
)
"""Libraries that are asked for while running, or by every program: nothing in the tree says so."""

LOCALE_DATA = re.compile(r"(?:.*/)?babel/locale-data/(?P<language>[a-z]+)(?:_\w+)?\.dat")
"""How Babel knows that a language writes dates. The root is what all of them share."""

QT = re.compile(r"(?:.*/)?PySide6/(?:Qt/)?(?P<kind>[a-z]+)/(?P<inside>.+)")

Imports = Callable[[PurePosixPath], Iterable[str]]


def kept(
    files: Iterable[PurePosixPath], qml_modules: Iterable[str], imports: Imports, languages: Iterable[str] = ()
) -> set[PurePosixPath]:
    """Return those of `files` that stay.

    `qml_modules` are the folders of the imported modules, like `QtQuick/Shapes`; `imports` tells which libraries a file
    needs, by their names. `languages` are those that dates are written in.
    """
    modules, written = frozenset(qml_modules), frozenset({"root", *languages})
    candidates = {file for file in files if is_wanted(file, modules) and is_written(file, written)}
    libraries = {file.name.lower(): file for file in candidates if is_library(file)}
    stays = {file for file in candidates if not is_library(file) or LOADED_BY_NAME.fullmatch(file.name)}
    waiting = list(stays)
    while waiting:
        needed = {libraries[name.lower()] for name in imports(waiting.pop()) if name.lower() in libraries}
        waiting += needed - stays
        stays |= needed
    return stays


def is_wanted(file: PurePosixPath, qml_modules: frozenset[str]) -> bool:
    """Whether a file may stay, as far as its place and name tell."""
    if UNUSED_FILES.fullmatch(str(file)):
        return False
    place = QT.fullmatch(str(file))
    if place is None or place["kind"] in {"lib", "src"}:
        return True
    if place["kind"] == "plugins":
        return PLUGINS.match(place["inside"]) is not None
    if place["kind"] == "qml":
        return str(PurePosixPath(place["inside"]).parent) in qml_modules
    return place["kind"] not in UNUSED_FOLDERS


def is_written(file: PurePosixPath, languages: frozenset[str]) -> bool:
    """Whether a file is none of Babel's, or one for a language that dates are written in."""
    locale = LOCALE_DATA.fullmatch(str(file))
    return locale is None or locale["language"] in languages


def languages_in(folder: Path) -> set[str]:
    """Return the languages that dates are written in, from the kiosk's own files."""
    files = folder.rglob("kiosk/bundled/resources/languages/*.json")
    return {json.loads(file.read_text("utf-8"))["locale"].partition("-")[0] for file in files}


def is_library(file: PurePosixPath) -> bool:
    """Whether a file is there only for others to load: no plugin, and no module of Python."""
    place = QT.fullmatch(str(file))
    if place is not None and place["kind"] in {"plugins", "qml"}:
        return False
    return re.search(r"\.so\.\d", file.name) is not None or file.suffix.lower() == ".dll"


def trim(folder: Path, qml_modules: Iterable[str], imports: Callable[[Path], Iterable[str]]) -> None:
    """Delete what does not stay from `folder`, and the links and folders that then lead nowhere."""
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    for link in links:
        link.unlink()  # PyInstaller's, for libraries that are found beside their users anyway; a stick holds no links
    files = [PurePosixPath(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
    stays = kept(files, qml_modules, lambda file: imports(folder / file), languages_in(folder))
    for file in set(files) - stays:
        (folder / file).unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
