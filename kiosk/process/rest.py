"""What waits until there is nothing to do: after the start, and while nobody is there."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk.viewmodels.kiosk import KioskViewModel

REST_MILLISECONDS = 3000
"""After the start, when the first pictures are there and nothing has to be hurried."""


def spare_the_start() -> None:
    """Keep the garbage collector from what the start has made, for it stays (30 ms)."""
    gc.freeze()


def tell_rest(kiosk: KioskViewModel, at_rest: Callable[[], None]) -> None:
    """Call `at_rest` a while after the start, and whenever the attract screen begins."""
    QTimer.singleShot(REST_MILLISECONDS, at_rest)
    kiosk.attractChanged.connect(lambda: at_rest() if kiosk.state.attract else None)
