"""The interface's own words, in the language of the session."""

import subprocess
import sys
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


PICTURES_THAT_FOLLOW_A_WORD = """
import QtQuick

Window {
    visible: true

    Text { id: word; text: qsTr("Home") }

    Repeater {
        model: 60

        Image { source: "image://pictures/" + word.text + "/" + Math.random(); sourceSize: Qt.size(5, 5) }
    }
}
"""
SWITCH_WORDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider
from kiosk.platform.interface_words import InterfaceWords

class Pictures(QQuickImageProvider):
    def __init__(self):
        flag = QQuickImageProvider.Flag.ForceAsynchronousImageLoading
        super().__init__(QQuickImageProvider.ImageType.Image, flag)
    def requestImage(self, id, size, requested):
        return QImage(requested, QImage.Format.Format_RGB32)

application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.addImageProvider("pictures", Pictures())
engine.load(QUrl.fromLocalFile(sys.argv[1]))
words = InterfaceWords(engine, Path(sys.argv[2]))
left = ["es", "en"] * 10
def switch():
    if not left:
        print("switched", flush=True)
        return QGuiApplication.exit(0)
    words.use(left.pop())
    QTimer.singleShot(60, switch)
QTimer.singleShot(60, switch)
application.exec()
del engine
"""


def test_a_language_switch_does_not_wait_for_a_picture_that_waits_for_it(tmp_path: Path) -> None:
    """Pictures are read by Python on another thread. A switch that holds Python's lock while words move pictures hangs."""
    file = tmp_path / BAR.name
    file.write_text(PICTURES_THAT_FOLLOW_A_WORD, encoding="utf-8")
    command = [sys.executable, "-c", SWITCH_WORDS, str(file), str(I18N)]
    try:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=30, check=False)
    except subprocess.TimeoutExpired:
        pytest.fail("the kiosk hangs: it switches words while it holds Python's lock, and a picture's thread waits for that")
    assert done.stdout == "switched\n", done.stderr
