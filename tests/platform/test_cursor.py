"""The mouse pointer: hidden until a mouse moves, and again once it rests."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.platform import cursor
from kiosk.platform.cursor import CursorHider

SHORT_MILLISECONDS = 40


@pytest.fixture
def hider(qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[CursorHider]:
    monkeypatch.setattr(cursor, "LINGER_MILLISECONDS", SHORT_MILLISECONDS)
    one = CursorHider()
    yield one
    one.close()


def is_hidden() -> bool:
    shape = QGuiApplication.overrideCursor()
    if shape is None:
        return False
    picture = shape.pixmap().toImage()
    return not picture.isNull() and picture.pixelColor(0, 0).alpha() == 0


def test_the_pointer_is_hidden_before_anything_moves(hider: CursorHider) -> None:
    assert is_hidden()


def test_a_mouse_that_moves_shows_it_until_it_rests(hider: CursorHider) -> None:
    hider.show()
    assert not is_hidden()
    QTest.qWait(10 * SHORT_MILLISECONDS)
    assert is_hidden()


def test_a_mouse_that_goes_on_moving_keeps_it(hider: CursorHider) -> None:
    for _ in range(6):
        hider.show()
        QTest.qWait(SHORT_MILLISECONDS // 2)
        assert not is_hidden()


def test_a_touch_hides_it_at_once(hider: CursorHider) -> None:
    hider.show()
    hider.hide()
    assert is_hidden()


def test_hiding_twice_needs_one_show(hider: CursorHider) -> None:
    hider.hide()
    hider.hide()
    hider.show()
    assert QGuiApplication.overrideCursor() is None


def test_the_pointer_is_given_back_at_the_end(hider: CursorHider) -> None:
    hider.show()
    hider.close()
    QTest.qWait(3 * SHORT_MILLISECONDS)
    assert QGuiApplication.overrideCursor() is None
