"""The interface's own words, translated. Content brings its own translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

SOURCE_LANGUAGE = "en"
"""The language that the words are written in; every other one needs a translation."""


def interface_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that the interface can speak: its own, and those whose `kiosk_<language>.qm` loads."""
    files = sorted(folder.glob("kiosk_*.qm"))
    return SOURCE_LANGUAGE, *(file.stem.removeprefix("kiosk_") for file in files if QTranslator().load(str(file)))


class InterfaceWords:
    """Puts the interface into a language: English stands in the QML files, others come from `kiosk_<language>.qm`."""

    def __init__(self, engine: QQmlEngine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Switch every word that is on the screen."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        translator = QTranslator()
        self._translator = translator if translator.load(f"kiosk_{language}", str(self._folder)) else None
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()
