"""The mouse pointer: hidden until a mouse moves, and again once it rests or a finger touches."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPixmap

LINGER_MILLISECONDS = 3000
"""How long the pointer stays after its mouse has stopped."""


class CursorHider(QObject):
    """Hides the pointer of the whole program from its making on; `show` is for a mouse that moves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(LINGER_MILLISECONDS)
        self._rest.timeout.connect(self.hide)
        self.hide()

    def hide(self) -> None:
        self._rest.stop()
        if not self._hidden:
            QGuiApplication.setOverrideCursor(_nothing())
            self._hidden = True

    def show(self) -> None:
        self._rest.start()
        self._restore()

    def close(self) -> None:
        """Give the pointer back for good."""
        self._rest.stop()
        self._restore()

    def _restore(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
            self._hidden = False


def _nothing() -> QCursor:
    """A pointer of one clear pixel. Qt's own blank one would load its 120 enumerations: 20 ms of a start."""
    picture = QPixmap(1, 1)
    picture.fill(QColor(0, 0, 0, 0))
    return QCursor(picture)
