"""A screen type that nobody has heard of goes through scenes, tour and audit like any other, in each of its views.

It is made in a copy of the program: a model, a view model, a QML file and content; nothing else there knows of it.
"""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.cli.commands import environment
from tests.conftest import PROJECT
from tests.content.minimal import SCREENS, write_minimal_content

MODEL = """class SeededScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = True

    items: tuple[Item, ...]


"""
VIEW_MODEL = """
from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class SeededScreenViewModel(ScreenViewModel):
    @Property(str, constant=True, final=True)
    def greeting(self) -> str:
        return f"Welcome to {self.title}"
"""
SCREEN = """import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

KioskScreen {{
    id: root

    required property SeededScreenViewModel screen

    shown: root.screen

    Column {{
        anchors.centerIn: parent
        spacing: Theme.spaceM

        Heading {{
            size: {letters}
            text: root.screen.greeting
        }}

        KioskButton {{
            height: {height} * Theme.millimetre
            text: "Open"
            width: {width} * Theme.millimetre

            onClicked: root.itemIndex < 0 ? root.kiosk.open("seeded/how-high") : root.kiosk.read("how-high")
        }}
    }}
}}
"""
CONTENT = SCREENS["questions"].replace("type: questions", "type: seeded") + "    body: {en: More., es: Más.}\n"
VIEWS = ("seeded screen", "seeded/how-high item", "seeded/how-high reading")
LETTERS, TARGET, ROOM = "A1", "B2", "A3"
"""The audit's rules on the size of letters, of targets, and on the room of a word."""


@dataclass(frozen=True)
class Sizes:
    """How large the letters and the one button of the type are."""

    letters: str
    width: int
    height: int


WRONG = Sizes(letters="2.75 * Theme.millimetre", width=8, height=4)
"""Letters of 2 mm, and a button of 8 x 4 mm."""
RIGHT = Sizes(letters="Theme.textTitle", width=40, height=22)


def program_with(folder: Path, sizes: Sizes) -> Path:
    """A copy of the program that has the type, and nothing else that the original has not."""
    shutil.copytree(PROJECT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "resources").symlink_to(PROJECT / "resources")
    schema = folder / "kiosk" / "content" / "model" / "schema.py"
    text, made = re.subn(r"^(?=SCREEN_TYPES\b)", MODEL, schema.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert made == 1
    schema.write_text(text, "utf-8")
    (folder / "kiosk" / "viewmodels" / "screens" / "seeded.py").write_text(VIEW_MODEL, "utf-8")
    screens = folder / "kiosk" / "qml" / "Kiosk" / "Screens"
    words = SCREEN.format(letters=sizes.letters, width=sizes.width, height=sizes.height)
    (screens / "SeededScreen.qml").write_text(words, "utf-8")
    with (screens / "qmldir").open("a", encoding="utf-8") as listing:
        listing.write("SeededScreen SeededScreen.qml\n")
    return folder


def content_with(folder: Path) -> Path:
    """Content with a home screen and one of the type, and no screen more: each takes its time."""
    write_minimal_content(folder)
    for file in (folder / "screens").iterdir():
        file.unlink()
    (folder / "screens" / "home.yaml").write_text(SCREENS["home"].replace("quick_guess: riddles\n", ""), "utf-8")
    (folder / "screens" / "seeded.yaml").write_text(CONTENT, "utf-8")
    kiosk = folder / "kiosk.yaml"
    text = kiosk.read_text("utf-8")
    menu = re.sub(r"(?<=^menu:\n)(  - .*\n)+", "  - seeded\n", text, flags=re.MULTILINE)
    kiosk.write_text(menu.replace("help: [story]\n", ""), "utf-8")
    return folder


def run(folder: Path, command: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    begin = [sys.executable, "-m", "kiosk", command, "--content", content_with(folder / "content")]
    return subprocess.run(
        [*begin, "--size", "1280x720", "--language", "en", *arguments],
        cwd=folder,
        env=environment(folder / "home"),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_audit_finds_what_is_wrong_in_each_view_of_the_type(tmp_path: Path) -> None:
    done = run(program_with(tmp_path, WRONG), "audit", "--format", "json")
    found = {(one["scene"], one["rule"]): one for one in json.loads(done.stdout) if one["screen"] == "seeded"}
    assert set(found) == {(view, rule) for view in VIEWS for rule in (LETTERS, TARGET, ROOM)}, done.stderr
    for view in VIEWS:
        assert found[view, LETTERS]["element"] == 'text "Welcome to The question"'
        assert found[view, LETTERS]["measured"] == "2.1 mm"
        assert found[view, TARGET]["measured"] == "8.0 x 4.0 mm"


def test_the_audit_has_nothing_against_the_type_itself(tmp_path: Path) -> None:
    done = run(program_with(tmp_path, RIGHT), "audit", "--format", "json")
    assert json.loads(done.stdout) == [], done.stderr


def test_the_tour_draws_each_view_of_the_type(tmp_path: Path) -> None:
    done = run(program_with(tmp_path, RIGHT), "tour", "--out", tmp_path / "pictures")
    assert done.returncode == 0, done.stderr
    drawn = {file.stem for file in (tmp_path / "pictures").glob("*.png")}
    assert drawn >= {f"en-1280x720-{view.replace(' ', '-').replace('/', '-')}" for view in VIEWS}
