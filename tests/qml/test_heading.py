"""A heading keeps its words whole: it becomes smaller where its longest word would not fit on a line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.app import QML_FOLDER
from kiosk.platform.fonts import bundled_fonts, load_fonts
from tests.conftest import PROJECT

HEADING = b"""
import Kiosk.Controls

Heading {
    size: 60
    text: "Operaciones Espaciales"
    width: 900
}
"""


@pytest.fixture
def heading(qt_app: QGuiApplication) -> Iterator[QQuickItem]:
    load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.setData(HEADING, QUrl.fromLocalFile(str(QML_FOLDER / "Heading.qml")))
    made = component.create()
    assert isinstance(made, QQuickItem), component.errorString()
    yield made
    del made, component, engine


def lines(heading: QQuickItem) -> int:
    return heading.property("lineCount")


def size(heading: QQuickItem) -> int:
    return heading.property("font").pixelSize()


def test_has_its_full_size_where_there_is_room(heading: QQuickItem) -> None:
    assert (size(heading), lines(heading)) == (60, 1)


def test_has_its_full_size_where_its_words_fit_one_by_one(heading: QQuickItem) -> None:
    heading.setWidth(400)
    assert (size(heading), lines(heading)) == (60, 2)


@pytest.mark.parametrize("width", [330, 250, 180])
def test_becomes_smaller_rather_than_break_a_word(width: int, heading: QQuickItem) -> None:
    heading.setWidth(width)
    assert size(heading) < 60
    assert lines(heading) == 2
    assert heading.property("contentWidth") <= width
    assert heading.property("contentWidth") > 0.9 * width
