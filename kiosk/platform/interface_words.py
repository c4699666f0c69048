"""The interface's own words, translated. Content brings its words itself."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine


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
