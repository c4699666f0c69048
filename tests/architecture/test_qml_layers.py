"""The layers of the QML: Theme <- Controls <- Parts <- Drawings <- Screens <- App, read from the imports of every file."""

import re

import pytest

from tests.architecture.qml_source import MODULES, QML_ROOT, QmlFile, qml_files

IMPORT = re.compile(r"^\s*import\s+(\"[^\"]*\"|[\w.]+)(?:\s+([\d.]+))?", re.MULTILINE)
MAY_IMPORT = {
    "Theme": set[str](),
    "Controls": {"Kiosk.Theme", "Kiosk.Desks"},
    "Parts": {"Kiosk.Theme", "Kiosk.Desks", "Kiosk.Controls", "Kiosk.ViewModels"},
    "Drawings": {"Kiosk.Theme", "Kiosk.Desks", "Kiosk.Controls", "Kiosk.Parts", "Kiosk.ViewModels"},
    "Screens": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Parts", "Kiosk.Drawings", "Kiosk.ViewModels"},
    "App": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Parts", "Kiosk.Screens", "Kiosk.ViewModels"},
}
FIXES = {
    "Theme": "a token knows nobody; App binds what it depends on",
    "Controls": "a control gets plain values and tells what was wanted by a signal with a key",
    "Parts": "a part gets the view model that it draws; the screen says which",
    "Drawings": "a drawing gets the fact that it draws, and has its words said beside it",
    "Screens": "a screen is shown by the host in App and tells the view model what was wanted",
    "App": "move what is shared into Controls",
}


def imports_of(file: QmlFile) -> list[tuple[int, str, str]]:
    """Line, what is imported, and the version number if one was given."""
    return [
        (file.code.count("\n", 0, match.start(1)) + 1, match.group(1), match.group(2) or "")
        for match in IMPORT.finditer(file.code)
    ]


def complaints_about(file: QmlFile, module: str) -> list[str]:
    found: list[str] = []
    for line, name, version in imports_of(file):
        where = f"{file.name}:{line}"
        if name.startswith('"') and not name.endswith(('.js"', '.mjs"')):
            found.append(f"{where}: import {name}: import the module by its name instead of its folder")
        if version:
            found.append(f"{where}: import {name} {version}: leave the version number out")
        if name.startswith("Kiosk.") and name not in MAY_IMPORT[module] | {f"Kiosk.{module}"}:
            found.append(f"{where}: {module} must not import {name}: {FIXES[module]}")
    return found


def test_every_file_keeps_to_its_layer() -> None:
    found = [text for file in qml_files() for text in complaints_about(file, file.module)]
    assert not found, "\n" + "\n".join(found)


def test_the_files_were_really_read() -> None:
    files = qml_files()
    assert {file.module for file in files} == set(MODULES)
    assert all(file.path.parent.parent == QML_ROOT / "Kiosk" for file in files), "modules have no folders inside"
    ours = [name for file in files for _, name, _ in imports_of(file) if name.startswith("Kiosk.")]
    assert len(ours) >= 2 * (len(files) - len(MODULES)) / 3, (
        f"only {len(ours)} imports of our modules in {len(files)} files"
    )


@pytest.mark.parametrize(
    ("module", "text", "words"),
    [
        ("Controls", "import Kiosk.ViewModels", "Controls must not import Kiosk.ViewModels"),
        ("Controls", "import QtQuick\nimport Kiosk.Screens as S", ":2: Controls must not import"),
        ("Theme", "import Kiosk.Controls", "Theme must not import"),
        ("Screens", "import Kiosk.App", "Screens must not import"),
        ("Screens", 'import "../Controls"', "by its name"),
        ("App", "import QtQuick 2.15", "version number"),
    ],
)
def test_a_wrong_import_is_told(module: str, text: str, words: str) -> None:
    file = QmlFile(QML_ROOT / "Kiosk" / module / "Some.qml", f"{text}\nItem {{}}\n")
    assert words in "\n".join(complaints_about(file, module))
