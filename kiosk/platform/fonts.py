"""The bundled fonts: the kiosk looks the same whatever the machine has installed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
"""The typeface of all words on screen."""


def bundled_fonts(folder: Path) -> tuple[Path, ...]:
    """Return every font file in `folder`."""
    return tuple(sorted(folder.glob("*.ttf")))


def load_fonts(files: Iterable[Path]) -> tuple[str, ...]:
    """Make fonts known to Qt. Returns their families; empty when there are none."""
    families: dict[str, None] = {}
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)


def lend_letters(families: Iterable[str]) -> None:
    """Let each family draw with the others what it has no letters for, like the name of another language."""
    every = tuple(families)
    for family in every:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, [other for other in every if other != family])
