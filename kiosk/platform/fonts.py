"""The bundled fonts: the kiosk looks the same whatever the machine has installed."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Inter"
"""The typeface of all words on screen."""


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Make the fonts of `folder` known to Qt. Returns their families; empty when there are none."""
    families: dict[str, None] = {}
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)
