"""The mouse pointer: hidden from the first touch until a mouse is moved."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


class CursorHider(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden = False

    def hide(self) -> None:
        if not self._hidden:
            from PySide6.QtCore import Qt  # its 120 enumerations take 20 ms: not while the kiosk starts

            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._hidden = True

    def show(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
            self._hidden = False
