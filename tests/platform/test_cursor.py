"""The mouse pointer: hidden from the first touch until a mouse is moved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.platform.cursor import CursorHider


def test_the_pointer_hides_and_comes_back(qt_app: QGuiApplication) -> None:
    cursor = CursorHider()
    cursor.hide()
    shape = QGuiApplication.overrideCursor()
    assert shape is not None
    assert shape.shape() == Qt.CursorShape.BlankCursor
    cursor.show()
    assert QGuiApplication.overrideCursor() is None


def test_hiding_twice_needs_one_show(qt_app: QGuiApplication) -> None:
    cursor = CursorHider()
    cursor.hide()
    cursor.hide()
    cursor.show()
    assert QGuiApplication.overrideCursor() is None


def test_showing_what_is_shown_does_nothing(qt_app: QGuiApplication) -> None:
    cursor = CursorHider()
    cursor.show()
    assert QGuiApplication.overrideCursor() is None
