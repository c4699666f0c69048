"""Pictures are ordered from QML, decoded elsewhere, and arrive: always, whenever they were ordered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.platform import picture_studio
from kiosk.platform.icons import IconProvider
from kiosk.platform.picture_studio import PictureProvider, PictureStudio
from kiosk.tour.items import visible_items
from kiosk.tour.stage import settle
from tests.conftest import PROJECT
from tests.platform.pictures import quarters, save
from tests.qml.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, connect_pictures, running_kiosk, wait_until

HALF_MADE = """
import QtQuick
import Kiosk.Controls

Window {{
    height: 100
    visible: true
    width: 100

    Loader {{
        asynchronous: true

        sourceComponent: Item {{
{filling}
            KioskPicture {{
                objectName: "picture"
                file: "sky.png"
                height: 60
                width: 80
            }}
        }}
    }}
}}
"""
"""A picture in a page that takes so long to make that it is made over many turns of the event loop."""


@pytest.fixture
def engine(tmp_path: Path, qt_app: QGuiApplication) -> Iterator[QQmlApplicationEngine]:
    save(quarters(160, 120), tmp_path / "sky.png")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(PROJECT / "kiosk" / "qml"))
    pictures = PictureProvider()
    engine.addImageProvider("picture", pictures)
    engine.addImageProvider("icon", IconProvider())
    studio = PictureStudio(lambda name: tmp_path / name, pictures)
    connect_pictures(engine, studio)
    yield engine
    studio.close()


@pytest.mark.parametrize("items", [0, 500, 4000])
def test_a_picture_that_is_faster_than_its_page_is_shown(
    items: int, tmp_path: Path, engine: QQmlApplicationEngine
) -> None:
    """Pages beside the shown one are made bit by bit; what was ordered early must not get lost."""
    file = tmp_path / "Page.qml"
    file.write_text(
        HALF_MADE.format(filling="            Rectangle { width: height; height: 1 + 1 }\n" * items), "utf-8"
    )
    engine.load(QUrl.fromLocalFile(str(file)))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    wait_until(lambda: any(item.objectName() == "picture" for item in visible_items(window)))
    (picture,) = (item for item in visible_items(window) if item.objectName() == "picture")
    wait_until(lambda: picture.property("shown") and not picture.property("loading"))
    window.close()


@pytest.mark.parametrize("size", [LANDSCAPE, QSize(3840, 2160)], ids=["small", "4K"])
def test_who_goes_back_waits_for_no_picture(size: QSize, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[str] = []
    original = picture_studio.read_cut
    monkeypatch.setattr(
        picture_studio, "read_cut", lambda path, *given: (reads.append(path.name), original(path, *given))[1]
    )
    with running_kiosk(write_exhibit(tmp_path), size=size, address="story") as app:
        app.kiosk.open("news")
        settle(app)
        reads.clear()
        app.kiosk.back()
        settle(app)
        assert app.kiosk.screen.key == "story"
        assert reads == []
        app.kiosk.reset()
        settle(app)
        assert reads, "the next visitor sees the pictures as they are then"
