"""A kiosk to touch, for each test anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Path:
    """The folder of the content that the kiosk shows."""
    return write_exhibit(tmp_path_factory.mktemp("exhibit"))


@pytest.fixture
def visitor(exhibit: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """Someone who stands before the attract screen."""
    with running_kiosk(exhibit) as app:
        yield Visitor(app)


@pytest.fixture
def guest(visitor: Visitor) -> Visitor:
    """Someone who is at the home screen already."""
    visitor.app.kiosk.start()
    visitor.settle()
    return visitor
