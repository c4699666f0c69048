"""A scroll pane comes to rest whatever its content does when the buttons take some of its width."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import QML_FOLDER
from kiosk.platform.icons import IconProvider

PANE = b"""
import QtQuick
import Kiosk.Controls

ScrollPane {
    id: root

    property int turns: 0
    property real wide: 900
    property real narrow: 100

    height: 400
    width: 600
    onOverflowingChanged: root.turns += root.turns < 50 ? 1 : 0

    Item {
        implicitHeight: parent && parent.width < root.width ? root.narrow : root.wide
        width: 10
    }
}
"""


@pytest.fixture
def pane(qt_app: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    engine.addImageProvider("icon", IconProvider())
    component = QQmlComponent(engine)
    component.setData(PANE, QUrl.fromLocalFile(str(QML_FOLDER / "Pane.qml")))
    made = component.create()
    assert isinstance(made, QQuickItem), component.errorString()
    window = QQuickWindow()
    made.setParentItem(window.contentItem())
    window.show()
    settle()
    yield made
    window.close()
    del made, component, engine


def settle() -> None:
    end = QDeadlineTimer(300)
    while not end.hasExpired():
        QCoreApplication.processEvents()


def test_content_that_fits_only_beside_the_buttons_keeps_them(pane: QObject) -> None:
    assert pane.property("overflowing")
    assert pane.property("turns") <= 3


def test_shorter_content_loses_them_once_it_is_measured_anew(pane: QObject) -> None:
    pane.setProperty("wide", 200.0)
    pane.setProperty("height", 401.0)
    settle()
    assert not pane.property("overflowing")
