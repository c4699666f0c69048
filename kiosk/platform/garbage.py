"""Python's garbage is collected on the GUI thread alone.

A collection ends whatever lies in a ring, objects of Qt included, and those may end on their own thread only. It also
lets go of Python's lock, perhaps while Qt holds a lock of its own for the same thread.
"""

import gc

from PySide6.QtCore import QTimer

COLLECTING_MILLISECONDS = 1000


class GarbageCollector:
    """Collects as often as Python would, but on this thread, from its event loop. One for a process is enough."""

    _working = 0

    def __init__(self) -> None:
        GarbageCollector._working += 1
        gc.disable()
        self._timer = QTimer()
        self._timer.setInterval(COLLECTING_MILLISECONDS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def close(self) -> None:
        """Leave it to Python again, if this was the last one."""
        self._timer.stop()
        GarbageCollector._working -= 1
        if not GarbageCollector._working:
            gc.enable()


def collect_if_due() -> None:
    """Collect the oldest generation that Python would collect now, and all younger ones."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)
