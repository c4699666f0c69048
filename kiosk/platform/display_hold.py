"""A display that belongs to the kiosk: its window stays on it, it stays awake, and no pointer rests there."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

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
        self._window = window
        self.cursor = CursorHider(self)
        self._keeper = WindowKeeper(window, wanted, diagonal_inches)
        self._keeper.gone.connect(self.gone)
        self._awake = Awake()

    def share_pointers(self) -> None:
        """Let fingers act beside a mouse whose button is down, and may be stuck.

        An X server gives all pointers to the window that a button was pressed on, and its fingers become that mouse,
        until the button is let go. What fills its display loses nothing when it declines.
        """
        if QGuiApplication.platformName() == "xcb":
            self._window.setMouseGrabEnabled(False)

    def close(self) -> None:
        """Let go of the display."""
        self._awake.close()
        self._keeper.close()
        self.cursor.close()
