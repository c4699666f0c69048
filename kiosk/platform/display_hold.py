"""A display that belongs to the kiosk: its window stays on it, it stays awake, and no pointer rests there."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow

from kiosk.platform.awake import Awake
from kiosk.platform.cursor import CursorHider
from kiosk.platform.window_keeper import WindowKeeper


class DisplayHold(QObject):
    """Holds the display of a window that is to fill it, from its making to `close`. See `WindowKeeper` for the words.

    Emits `gone` when the window is no more and will not come back.
    """

    gone = Signal()

    def __init__(self, window: QWindow, wanted: str | int | None, diagonal_inches: float | None) -> None:
        super().__init__()
        self.cursor = CursorHider(self)
        self._keeper = WindowKeeper(window, wanted, diagonal_inches)
        self._keeper.gone.connect(self.gone)
        self._awake = Awake()

    def close(self) -> None:
        """Let go of the display."""
        self._awake.close()
        self._keeper.close()
        self.cursor.close()
