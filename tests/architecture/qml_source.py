"""The project's QML files as text, for the tests that read them."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PROJECT = Path(__file__).parents[2]
QML_ROOT = PROJECT / "kiosk" / "qml"
MODULES = ("Theme", "Controls", "Parts", "Drawings", "Screens", "App")
"""The QML modules, from the lowest layer to the highest."""

COMMENT_OR_STRING = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`", re.DOTALL
)


def without_comments(text: str) -> str:
    """The same text with its comments gone and its lines where they were."""

    def blank(match: re.Match[str]) -> str:
        found = match.group()
        return "\n" * found.count("\n") if found.startswith(("//", "/*")) else found

    return COMMENT_OR_STRING.sub(blank, text)


@dataclass(frozen=True)
class QmlFile:
    """One QML file: `code` is its text without comments."""

    path: Path
    text: str

    @cached_property
    def code(self) -> str:
        return without_comments(self.text)

    @property
    def name(self) -> str:
        return self.path.relative_to(PROJECT).as_posix() if self.path.is_relative_to(PROJECT) else self.path.name

    @property
    def module(self) -> str:
        """The layer it belongs to: the name of the folder below `Kiosk`."""
        return self.path.relative_to(QML_ROOT / "Kiosk").parts[0]


def qml_files() -> list[QmlFile]:
    return [QmlFile(path, path.read_text("utf-8")) for path in sorted(QML_ROOT.rglob("*.qml"))]
