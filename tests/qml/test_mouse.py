"""A mouse reaches every control as a finger does: exhibit laptops have one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.session.state import Overlay
from tests.qml.running import Visitor, running_kiosk


@pytest.fixture
def guest(exhibit: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    with running_kiosk(exhibit, address="home") as running:
        yield Visitor(running)


def click(guest: Visitor, kind: str, text: str) -> None:
    item = guest.find(kind, text)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(guest.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))
    guest.settle()


def test_a_click_on_a_tile_opens_its_screen(guest: Visitor) -> None:
    screen = guest.app.kiosk.menu.rows[0]
    click(guest, "Tile", screen.title)
    assert guest.app.kiosk.state.location.screen == screen.key


def test_a_click_in_the_bar_works(guest: Visitor) -> None:
    click(guest, "KioskButton", "Help")
    assert guest.app.kiosk.state.overlay is Overlay.HELP
