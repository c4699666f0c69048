"""QML against the Python types it uses: a wrong name on either side fails here, before anything is drawn."""

import re
from pathlib import Path

import pytest

from tests.lint.qml_types import write_qml_types
from tests.lint.tools import PROJECT, PYSIDE, run

QML_ROOT = PROJECT / "kiosk" / "qml"


@pytest.fixture(scope="module")
def qml_types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_qml_types(tmp_path_factory.mktemp("qml-types"))


def complaints_about(files: list[Path], qml_types: Path) -> str:
    """What qmllint says, empty when it finds nothing; `-W 0` because it accepts warnings otherwise."""
    done = run([PYSIDE / "qmllint", "-W", "0", "-I", qml_types, "-I", QML_ROOT, *files])
    return done.stdout if done.returncode else ""


def test_qmllint_finds_nothing(qml_types: Path) -> None:
    files = sorted(QML_ROOT.rglob("*.qml"))
    assert len(files) >= 20
    said = complaints_about(files, qml_types)
    assert not said, f"\n{said}"


def categories_in(settings: Path) -> set[str]:
    return set(re.findall(r"^([A-Z][\w.]*)=", settings.read_text("utf-8"), re.MULTILINE))


def test_every_category_is_decided_on(tmp_path: Path) -> None:
    assert run([PYSIDE / "qmllint", "--write-defaults"], tmp_path).returncode == 0
    offered = categories_in(tmp_path / ".qmllint.ini")
    assert len(offered) >= 60
    assert categories_in(PROJECT / ".qmllint.ini") == offered


SEED = """pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks
import Kiosk.ViewModels

Item {{
    id: root

    required property KioskViewModel kiosk

    Text {{
        text: {name}

        Component.onCompleted: PictureDesk.{slot}(1)
    }}
}}
"""


WRONG_NAMES = [
    ("root.kiosk.language", "withdraw", ""),
    ("root.kiosk.language", "withdrawn", 'Member "withdrawn" not found'),
    ("root.kiosk.langauge", "withdraw", 'Member "langauge" not found'),
    ("root.kiosk.settings.textSize", "withdraw", ""),
    ("root.kiosk.settings.textSiez", "withdraw", 'Member "textSiez" not found'),
    ("root.kiosk.overlay === KioskViewModel.Overlay.HELP", "withdraw", ""),
    ("root.kiosk.overlay === KioskViewModel.Overlay.HLEP", "withdraw", '"HLEP" is not an entry of enum'),
]


@pytest.mark.parametrize(("name", "slot", "words"), WRONG_NAMES)
def test_a_wrong_python_name_is_told(qml_types: Path, tmp_path: Path, name: str, slot: str, words: str) -> None:
    file = tmp_path / "Seeded.qml"
    file.write_text(SEED.format(name=name, slot=slot))
    said = complaints_about([file], qml_types)
    assert words in said
    assert bool(said) == bool(words), said


def test_a_disabled_warning_has_a_reason() -> None:
    found = [
        f"{path.relative_to(PROJECT)}: {line.strip()}"
        for path in sorted(QML_ROOT.rglob("*.qml"))
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"//\s*qmllint disable\s*(?:[\w.-]+\s*)*$", line)
    ]
    assert not found, f"say why after a colon, like `// qmllint disable unqualified: reason`: {found}"
