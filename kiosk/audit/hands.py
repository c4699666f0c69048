"""A visitor's hands in front of a kiosk that runs in memory: they press keys and touch places, and take their time."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.input_watch import InputWatch

PATIENCE_SECONDS = 1.0
"""Before each press: nobody can press faster than a scene takes to be seen."""

MILLISECONDS = 1000
LETTERS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Space: " "}
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses that the kiosk takes for a visitor's. Close them at the end: until then its clock of input is theirs."""

    def __init__(self, window: QQuickWindow, watch: InputWatch | None = None) -> None:
        """`watch` judges the window's input, where something does."""
        self._window = window
        self._watch = watch
        self._now = 0.0
        if watch is not None:
            self._clock = watch.clock
            self._now = watch.clock() + PATIENCE_SECONDS
            watch.clock = lambda: self._now

    def close(self) -> None:
        """Give the clock of input back."""
        if self._watch is not None:
            self._watch.clock = self._clock

    def press(self, key: Qt.Key) -> None:
        """Press a key and let it go."""
        self._look()
        self._key(QEvent.Type.KeyPress, key)
        self._key(QEvent.Type.KeyRelease, key)
        QCoreApplication.processEvents()

    def hold(self, key: Qt.Key, repeats: int = 3) -> None:
        """Hold a key down as a window system tells it: pressed, and then let go and pressed again by itself."""
        self._look()
        self._key(QEvent.Type.KeyPress, key)
        for _ in range(repeats):
            self._key(QEvent.Type.KeyRelease, key, repeated=True)
            self._key(QEvent.Type.KeyPress, key, repeated=True)
        self._key(QEvent.Type.KeyRelease, key)
        QCoreApplication.processEvents()

    def touch(self, place: QPointF) -> None:
        """Touch a place of the window, and stay there."""
        self._look()
        self._point(QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)

    def lift(self, place: QPointF) -> None:
        """Let go at a place of the window."""
        self._point(QEvent.Type.MouseMove, place, Qt.MouseButton.LeftButton)
        self._point(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.NoButton)
        QCoreApplication.processEvents()

    def tap(self, place: QPointF) -> None:
        """Touch a place of the window, and let go there."""
        self.touch(place)
        self.lift(place)

    def _point(self, kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, place, place, button, held, NONE)
        event.setTimestamp(round(self._now * MILLISECONDS))  # without one, some handlers take it for an old one
        QCoreApplication.sendEvent(self._window, event)

    def _key(self, kind: QEvent.Type, key: Qt.Key, *, repeated: bool = False) -> None:
        event = QKeyEvent(kind, key, NONE, LETTERS.get(key, ""), repeated)
        QCoreApplication.sendEvent(self._window, event)

    def _look(self) -> None:
        """Take the time that a person takes to see what is there, by the clock of what judges input."""
        self._now += PATIENCE_SECONDS
