"""The kiosk's heartbeat, for a supervisor that wants to know whether it lives."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

BEATS_IN_PATIENCE = 3
SILENT_BEATS = 2
"""Beats in a row without a frame after which the display counts as stuck."""


class Heartbeat(QObject):
    """Beats while the GUI thread lives, and asks the window for a frame at each beat.

    Emits `shown` once the first frame has gone to the display, `beat` three times in `patience_seconds`, and `stuck`
    when frames were asked for and none went out: the compositor has stopped, though the kiosk itself is well. Whether
    the window is exposed is not asked, since Qt says no exactly when a Wayland compositor stops answering.
    """

    shown = Signal()
    beat = Signal()
    stuck = Signal()

    def __init__(self, window: QQuickWindow, patience_seconds: float | None) -> None:
        super().__init__()
        self._window = window
        self._is_shown = False
        self._frames = 0
        self._silent_beats = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        if patience_seconds is not None:
            self._timer.setInterval(round(1000 * patience_seconds / BEATS_IN_PATIENCE))
        # Queued: with a GPU the signal comes from Qt's render thread, which must never wait for Python (ADR 12).
        window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _count(self) -> None:
        self._frames += 1
        if not self._is_shown:
            self._is_shown = True
            self.shown.emit()
            if self._timer.interval():
                self._timer.start()

    @Slot()
    def _tick(self) -> None:
        self.beat.emit()
        self._silent_beats = 0 if self._frames or not self._wants_frames() else self._silent_beats + 1
        self._frames = 0
        self._window.setProperty("pulse", not self._window.property("pulse"))
        if self._silent_beats >= SILENT_BEATS:
            self._silent_beats = 0
            self.stuck.emit()

    def _wants_frames(self) -> bool:
        """Whether there is something to draw on. A display that was unplugged takes no frames, and that is no fault."""
        has_display = not self._window.screen().geometry().isEmpty()
        return has_display and self._window.visibility() not in {
            QWindow.Visibility.Hidden,
            QWindow.Visibility.Minimized,
        }

    def stop(self) -> None:
        self._timer.stop()
        self._window.frameSwapped.disconnect(self._count)
