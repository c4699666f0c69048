"""A sample of the bundled content, seen, keyed and touched: the audit finds nothing. `make audit` has all of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp
from kiosk.audit.findings import Setup, measure
from kiosk.audit.hands import Hands
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene
from tests.conftest import PROJECT
from tests.qml.running import running_kiosk

SIZE = QSize(1280, 720)
SCENES = (
    Scene("home", "", "display"),
    Scene("gallery", "over-earth", "item"),
)
HANDS_ON = VisitorSettings()


@pytest.fixture(scope="module")
def bundled(qt_app: QGuiApplication) -> Iterator[KioskApp]:
    """The kiosk over the content that comes with it."""
    with running_kiosk(PROJECT / "data", size=SIZE) as app:
        yield app


def test_nothing_is_found(bundled: KioskApp) -> None:
    hands = Hands(bundled.window, bundled.input_watch)
    setup = Setup(language="en", size=SIZE, diagonal_inches=24, settings=HANDS_ON)
    found = list(measure(bundled, SCENES, setup, hands=hands))
    hands.close()
    assert [f"{one.rule} {one.scene}: {one.element}: {one.message}: {one.measured}" for one in found] == []
