"""Each QML module's `qmldir` lists exactly the files of its folder. `make format` (`pytest --update`) writes them."""

import re
from pathlib import Path

import pytest

from tests.architecture.qml_source import MODULES, QML_ROOT

FOLDERS = [QML_ROOT / "Kiosk" / module for module in MODULES]


def expected_qmldir(folder: Path, present: str) -> str:
    """What the folder's qmldir ought to say. A type that it marks `internal` now stays internal."""
    internal = set(re.findall(r"^internal (\w+)", present, re.MULTILINE))
    lines = [f"module Kiosk.{folder.name}"]
    for file in sorted(folder.glob("*.qml")):
        singleton = re.search(r"^pragma Singleton$", file.read_text("utf-8"), re.MULTILINE)
        kind = "singleton " if singleton else "internal " if file.stem in internal else ""
        lines.append(f"{kind}{file.stem} {file.name}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=MODULES)
def test_lists_the_files_of_its_folder(folder: Path, update: bool) -> None:
    qmldir = folder / "qmldir"
    present = qmldir.read_text("utf-8") if qmldir.exists() else ""
    expected = expected_qmldir(folder, present)
    if update and present != expected:
        qmldir.write_text(expected, "utf-8")
        present = expected
    assert present == expected, f"{qmldir} does not list its folder's files: run `make format`"


def test_every_folder_is_a_module() -> None:
    folders = {path.name for path in (QML_ROOT / "Kiosk").iterdir() if any(path.glob("*.qml"))}
    assert folders == set(MODULES)


def test_a_new_file_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "Controls"
    folder.mkdir()
    (folder / "KioskButton.qml").write_text("Item {}\n")
    (folder / "Ripple.qml").write_text("Item {}\n")
    (folder / "Clock.qml").write_text("pragma Singleton\nItem {}\n")
    assert expected_qmldir(folder, "internal Ripple Ripple.qml\n") == (
        "module Kiosk.Controls\nsingleton Clock Clock.qml\nKioskButton KioskButton.qml\ninternal Ripple Ripple.qml\n"
    )
