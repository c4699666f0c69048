"""Notices that nobody is there."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class IdleMonitor(QObject):
    """Emits `idle` once there was no sign of a visitor for the idle time."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0.0
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def set_seconds(self, seconds: float) -> None:
        """How long is idle, from the last sign on. The time changes with the text on the screen, which is no sign."""
        self._seconds = seconds
        left = self._last + seconds - self._clock()
        self._timer.start(max(0, round(left * 1000)))

    def notice(self) -> None:
        """There was a sign of a visitor."""
        self._last = self._clock()
        self._timer.start(round(self._seconds * 1000))

    def stop(self) -> None:
        self._timer.stop()
