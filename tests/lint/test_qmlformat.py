"""QML's form. `make format` puts it right."""

from pathlib import Path

from tests.lint.tools import PROJECT, PYSIDE, output_of


def formatted(file: Path) -> str:
    return output_of([PYSIDE / "qmlformat", "--settings", PROJECT / ".qmlformat.ini", file])


def test_every_file_has_the_form_of_qmlformat() -> None:
    files = sorted((PROJECT / "kiosk" / "qml").rglob("*.qml"))
    assert len(files) >= 20
    found = [str(file.relative_to(PROJECT)) for file in files if formatted(file) != file.read_text("utf-8")]
    assert not found, f"run `make format`: {found}"


def test_the_gate_can_fail(tmp_path: Path) -> None:
    file = tmp_path / "Crooked.qml"
    file.write_text("import QtQuick\nItem { width:3 }\n")
    assert formatted(file) != file.read_text("utf-8")
