"""The kiosk's heartbeat, for a supervisor that wants to know whether it lives."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from shiboken6 import isValid

from kiosk.platform.painting import PaintFaults

BEATS_IN_PATIENCE = 3
SILENT_BEATS = 2
"""Beats in a row without a picture after which something is done about it."""


class Heartbeat(QObject):
    """Beats while the GUI thread lives and its frames carry the scene; asks the window for a frame at each beat.

    Emits `shown` once the first frame has gone to the display, `beat` three times in `patience_seconds`, and `stuck`
    when frames were asked for and none went out: the compositor has stopped, though the kiosk itself is well. Whether
    the window is exposed is asked on X alone, since Qt says no exactly when a Wayland compositor stops answering.

    It does not beat while there is no picture in the frames: `unpainted` says that Qt could not paint them, `lost` that
    the window is hidden, minimised or gone, or that its scene is empty.
    """

    shown = Signal()
    beat = Signal()
    stuck = Signal()
    unpainted = Signal()
    lost = Signal()

    def __init__(self, window: QQuickWindow, patience_seconds: float | None, faults: PaintFaults) -> None:
        super().__init__()
        self._window = window
        self._faults = faults
        self._is_shown = False
        self._frames = 0
        self._is_painted = True
        self._is_doubted = False
        """A frame was not painted before the first picture: not one frame but a whole beat of them must be."""
        self._silent_beats = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        # Queued: with a GPU the signals come from Qt's render thread, which must never wait for Python (ADR 12).
        window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)
        window.sceneGraphError.connect(self._note_fault, Qt.ConnectionType.QueuedConnection)
        if patience_seconds is not None:
            self._timer.setInterval(round(1000 * patience_seconds / BEATS_IN_PATIENCE))
            self._timer.start()

    @Slot()
    def _note_fault(self) -> None:
        self._faults.note()

    @Slot()
    def _count(self) -> None:
        self._frames += 1
        if self._faults.take():
            self._is_painted = False
            self._is_doubted = True
        elif not self._is_doubted:
            self._note_picture()

    def _note_picture(self) -> None:
        if not self._is_shown and self._has_scene():
            self._is_shown = True
            self.shown.emit()

    @Slot()
    def _tick(self) -> None:
        fault = self._fault()
        self._silent_beats = self._silent_beats + 1 if fault else 0
        if not fault and self._frames:
            self._note_picture()
        if self._is_shown and fault in {"", "stuck"}:
            self.beat.emit()
        self._begin_next()
        if self._silent_beats >= SILENT_BEATS:
            self._silent_beats = 0
            getattr(self, fault).emit()

    def _begin_next(self) -> None:
        """Ask for a frame, which the next beat will want to have seen."""
        self._frames = 0
        self._is_painted = True
        if isValid(self._window):
            self._window.setProperty("pulse", not self._window.property("pulse"))

    def _fault(self) -> str:
        """The signal to be emitted if this goes on, or nothing. A display that is gone takes no frames: no fault."""
        if isValid(self._window) and self._window.screen().geometry().isEmpty():
            return ""
        if self._faults.take() or not self._is_painted:
            return "unpainted"
        if not self._is_shown:
            return ""  # the supervisor waits for the first picture on its own
        if not self._has_scene():
            return "lost"
        return "" if self._frames else "stuck"

    def _has_scene(self) -> bool:
        """Whether the window is there to be seen, with something in it."""
        if not isValid(self._window) or self._window.contentItem() is None:
            return False
        is_open = self._window.visibility() not in {QWindow.Visibility.Hidden, QWindow.Visibility.Minimized}
        if QGuiApplication.platformName() == "xcb":  # which tells it of windows that others took off the display
            is_open = is_open and self._window.isExposed()
        return is_open and not self._window.size().isEmpty() and bool(self._window.contentItem().childItems())

    def stop(self) -> None:
        self._timer.stop()
        if isValid(self._window):
            self._window.frameSwapped.disconnect(self._count)
            self._window.sceneGraphError.disconnect(self._note_fault)
