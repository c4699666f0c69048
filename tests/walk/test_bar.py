"""The bar at the foot of every screen: whole in every shape and at every size, though the words of the language are long."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.loading.loader import load
from kiosk.session.state import TEXT_SIZES, VisitorSettings
from kiosk.tour.items import children, is_kind, scene_rect, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import enter
from tests.languages import pseudo
from tests.qml.running import running_kiosk
from tests.walk.sampling import share

LYING = share([QSize(1280, 720), QSize(3840, 2160)], 2)
UPRIGHT = [size.transposed() for size in LYING]
SIZES = (*LYING, *UPRIGHT)
"""The smallest, which has the least place; the largest, too, with `make walk`."""
ROUNDING = 0.5


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_resources(tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_content(tmp_path_factory.mktemp("content"))


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    (bar,) = (item for item in visible_items(window) if is_kind(item, "ActionBar"))
    return [one for group in children(bar) for one in children(group) if is_kind(one, "KioskButton")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_button_is_whole_and_apart(size: QSize, folder: Path, resources: Path, qt_app: QGuiApplication) -> None:
    content = load(folder).content
    assert content is not None
    window = QRectF(0, 0, size.width(), size.height())
    with running_kiosk(folder, size=size, language=pseudo.CODE, resources=resources) as app:
        for text_size in TEXT_SIZES:
            enter(app, Scene(content.kiosk.home, "", "screen"), VisitorSettings(text_size=text_size))
            places = [scene_rect(one) for one in buttons(app.window)]
            assert len(places) == 6
            assert all(window.contains(place) for place in places), text_size
            for number, place in enumerate(places):
                others = (other.adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING) for other in places[:number])
                assert not any(place.intersects(other) for other in others), text_size
