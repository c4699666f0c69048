"""One engine for the small scenes of a file of tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.audit.showing import Show, Showing


@pytest.fixture(scope="module")
def showing(qt_app: QGuiApplication) -> Iterator[Showing]:
    """What shows small scenes."""
    QAccessible.setActive(True)
    shown = Showing()
    yield shown
    shown.close()
    QAccessible.setActive(False)


@pytest.fixture
def show(showing: Showing) -> Iterator[Show]:
    """Shows what is written in QML, in a window of 800 by 600 pixels."""
    QAccessible.setActive(True)
    yield showing.show
    showing.clear()
