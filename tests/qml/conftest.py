"""A kiosk to touch: one for each file, which begins anew before each test as it does before each visitor."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk


@pytest.fixture(scope="session", autouse=True)
def application(qt_app: QGuiApplication) -> QGuiApplication:
    """No kiosk begins before there is one."""
    return qt_app


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Path:
    """The folder of the content that the kiosk shows."""
    return write_exhibit(tmp_path_factory.mktemp("exhibit"))


@pytest.fixture(scope="module")
def kiosk_app(exhibit: Path, qt_app: QGuiApplication) -> Iterator[KioskApp]:
    """The kiosk that the visitors of one file touch, one after the other."""
    with running_kiosk(exhibit) as app:
        yield app


@pytest.fixture
def visitor(kiosk_app: KioskApp) -> Visitor:
    """Someone who stands before the attract screen."""
    kiosk_app.renew(kiosk_app.exhibit)
    someone = Visitor(kiosk_app)
    someone.settle()
    return someone


@pytest.fixture
def guest(visitor: Visitor) -> Visitor:
    """Someone who is at the home screen already."""
    visitor.app.kiosk.start()
    visitor.settle()
    return visitor
