"""Notices that nobody is there, and by which means the visitor works."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
POINTER = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel})
POINTER_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.HoverMove})


class IdleMonitor(QObject):
    """An event filter for the window. It consumes nothing.

    Emits `idle` once nobody has touched anything for `seconds`, and `touched`, `keyUsed`, `pointerMoved` as they come.
    A filter on the window sees every touch; a handler inside the scene misses those that controls take.
    """

    idle = Signal()
    activity = Signal()
    touched = Signal()
    pointerMoved = Signal()
    keyUsed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def set_seconds(self, seconds: float) -> None:
        """How long is idle. Starts anew."""
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES:
            self._notice()
            self.touched.emit()
        elif kind in POINTER:
            self._notice()
        elif kind in POINTER_MOVES:
            self.pointerMoved.emit()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._notice()
            self.keyUsed.emit()
        return False

    def _notice(self) -> None:
        self._timer.start()
        self.activity.emit()
