"""The interface's own words, in the language of the session."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.platform.interface_words import InterfaceWords
from tests.conftest import PROJECT

I18N = PROJECT / "resources" / "i18n"
BAR = PROJECT / "kiosk" / "qml" / "Kiosk" / "App" / "ActionBar.qml"


@pytest.fixture
def engine(qt_app: QGuiApplication) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    yield engine
    InterfaceWords(engine, I18N).use("en")


@pytest.fixture
def label(engine: QQmlEngine) -> Iterator[QObject]:
    """A text that the interface holds; a translation belongs to the file it stands in."""
    component = QQmlComponent(engine)
    component.setData(b'import QtQuick; Text { text: qsTr("Home") }', QUrl.fromLocalFile(str(BAR)))
    label = component.create()
    assert label is not None, component.errorString()
    yield label
    label.deleteLater()


def test_english_is_what_the_code_says(engine: QQmlEngine, label: QObject) -> None:
    InterfaceWords(engine, I18N).use("en")
    assert label.property("text") == "Home"


def test_spanish_is_applied_to_what_is_on_the_screen_and_taken_back(engine: QQmlEngine, label: QObject) -> None:
    words = InterfaceWords(engine, I18N)
    for language, expected in (("es", "Inicio"), ("en", "Home"), ("es", "Inicio"), ("es", "Inicio"), ("en", "Home")):
        words.use(language)
        assert label.property("text") == expected


def test_a_language_without_a_file_is_english(engine: QQmlEngine, label: QObject) -> None:
    words = InterfaceWords(engine, I18N)
    words.use("es")
    words.use("fr")
    assert label.property("text") == "Home"


def test_a_missing_folder_is_english(engine: QQmlEngine, label: QObject, tmp_path: Path) -> None:
    InterfaceWords(engine, tmp_path).use("es")
    assert label.property("text") == "Home"


def test_nothing_is_left_of_a_language_that_is_taken_back(engine: QQmlEngine, label: QObject) -> None:
    words = InterfaceWords(engine, I18N)
    words.use("es")
    assert QCoreApplication.translate("ActionBar", "Home") == "Inicio"
    words.use("en")
    assert QCoreApplication.translate("ActionBar", "Home") == "Home"
