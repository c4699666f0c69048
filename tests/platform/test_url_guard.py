"""The kiosk stays offline: nothing that QML loads comes from anywhere but this machine."""

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtTest import QTest

from kiosk.platform.url_guard import REFUSED, LocalUrlsOnly
from tests.conftest import Faults

KIND = LocalUrlsOnly.DataType.UrlString


@pytest.mark.parametrize(
    "address", ["file:///srv/kiosk/Main.qml", "qrc:/qt/qml/QtQuick/x.qml", "image://picture/0.5/0.5/none/a.jpg", "Tile.qml", ""]
)
def test_local_addresses_pass(address: str) -> None:
    assert LocalUrlsOnly().intercept(QUrl(address), KIND) == QUrl(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/a.jpg",
        "https://example.org/Main.qml",
        "HTTPS://example.org/",
        "ftp://example.org/a.jpg",
        "ws://example.org",
        "data:text/plain,hello",
        "file://server/share/a.jpg",
    ],
)
def test_every_other_address_is_refused(address: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert LocalUrlsOnly().intercept(QUrl(address), KIND) == REFUSED
    assert "stays offline" in caplog.text


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        yield listening


@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "not guarded"])
def test_no_picture_is_fetched(
    guarded: bool, server: socket.socket, tmp_path: Path, qt_app: QGuiApplication, faults: Faults
) -> None:
    """Without the guard the very same picture does open a connection."""
    engine = QQmlEngine()
    guard = LocalUrlsOnly()
    if guarded:
        engine.addUrlInterceptor(guard)
    component = QQmlComponent(engine)
    address = f"http://127.0.0.1:{server.getsockname()[1]}/a.jpg"
    component.setData(f'import QtQuick; Image {{ source: "{address}" }}'.encode(), QUrl.fromLocalFile(str(tmp_path / "a.qml")))
    picture = component.create()
    assert picture is not None
    QTest.qWait(100)
    try:
        server.accept()[0].close()
        connected = True
    except TimeoutError:
        connected = False
    assert connected is not guarded
    del picture, component, engine
    faults.take()
