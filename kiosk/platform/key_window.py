"""A small window that keys are pressed in: it says what is asked, what was pressed, and has two places to touch."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRasterWindow

SIZE = (880, 420)
MARGIN = 36
BUTTON = (360, 84)
WORDS_PIXELS, SMALL_PIXELS = 34, 26

GROUND, WORDS, SOFT = (QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.lightGray))

MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)
"""Keys that change others and are no key of a keypad."""

SKIP, STOP = "There is no such key", "Stop, change nothing"


class KeyWindow(QRasterWindow):
    """Emits `keyPressed` with Qt's code, the scan code and whether it is of the number block; `skipped`; `stopped`."""

    keyPressed = Signal(int, int, bool)
    skipped = Signal()
    stopped = Signal()

    def __init__(self, family: str) -> None:
        """Be ready to be shown; words are drawn in `family`."""
        super().__init__()
        self._family = family
        self._question = self._answer = ""
        self.setTitle("space-kiosk keys")
        self.resize(*SIZE)

    def tell(self, question: str, answer: str) -> None:
        """Show what is asked now, and what was said to the last key."""
        self._question, self._answer = question, answer
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Report a key; one that is held is pressed once, and Shift and the like alone are none."""
        if event.isAutoRepeat() or event.key() in MODIFIERS:
            return
        on_keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        self.keyPressed.emit(event.key(), event.nativeScanCode(), on_keypad)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch on one of the two places."""
        where = event.position().toPoint()
        for place, told in zip(self._buttons(), (self.skipped, self.stopped), strict=True):
            if place.contains(where):
                told.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes the window wants nothing changed."""
        self.stopped.emit()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything."""
        with QPainter(self) as painter:
            painter.fillRect(QRect(0, 0, self.width(), self.height()), GROUND)
            inner = QRect(MARGIN, MARGIN, self.width() - 2 * MARGIN, self.height() - 3 * MARGIN - BUTTON[1])
            wrapped = Qt.TextFlag.TextWordWrap
            painter.setFont(_font(self._family, WORDS_PIXELS))
            painter.setPen(WORDS)
            painter.drawText(inner, wrapped | Qt.AlignmentFlag.AlignTop, self._question)
            painter.setFont(_font(self._family, SMALL_PIXELS))
            painter.setPen(SOFT)
            painter.drawText(inner, wrapped | Qt.AlignmentFlag.AlignBottom, self._answer)
            for place, words in zip(self._buttons(), (SKIP, STOP), strict=True):
                painter.setPen(SOFT)
                painter.drawRect(place)
                painter.setPen(WORDS)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _buttons(self) -> tuple[QRect, QRect]:
        top = self.height() - MARGIN - BUTTON[1]
        return QRect(MARGIN, top, *BUTTON), QRect(self.width() - MARGIN - BUTTON[0], top, *BUTTON)


def _font(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    return font
