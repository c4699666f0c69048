"""Python never runs on a thread of Qt's: each of these would be called there, and could wait for ever (ADR 0012).

Nor does Qt open a file for Python: it would keep Python's lock while a dead disk lets it wait, and all threads with it.
"""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
CALLED_ON_QT_THREADS = (
    "QQmlAbstractUrlInterceptor",
    "QQmlNetworkAccessManagerFactory",
    "QQuickAsyncImageProvider",
    "ForceAsynchronousImageLoading",
)


def uses(text: str) -> list[str]:
    return [name for name in CALLED_ON_QT_THREADS if re.search(rf"\b{name}\b", text)]


def files_opened_by_qt(text: str) -> list[str]:
    return re.findall(r"\b(?:QFile\b|(?:QImageReader|QImage|QPixmap|QMovie|QIcon)\((?:str\(|[\"']))", text)


def asynchronous_images(text: str) -> list[str]:
    return re.findall(r"\basynchronous\s*:\s*true", text)


def test_no_python_is_called_on_a_thread_of_qt() -> None:
    files = sorted((PROJECT / "kiosk").rglob("*.py"))
    assert len(files) > 50
    assert {str(file): found for file in files if (found := uses(file.read_text("utf-8")))} == {}


def test_no_picture_is_asked_for_on_a_thread_of_qt() -> None:
    files = sorted((PROJECT / "kiosk" / "qml").rglob("*.qml"))
    assert len(files) > 30
    assert {str(file): found for file in files if (found := asynchronous_images(file.read_text("utf-8")))} == {}


def test_no_file_is_opened_by_qt() -> None:
    files = sorted((PROJECT / "kiosk").rglob("*.py"))
    assert {str(file): found for file in files if (found := files_opened_by_qt(file.read_text("utf-8")))} == {}


@pytest.mark.parametrize("name", CALLED_ON_QT_THREADS)
def test_the_rule_can_fail(name: str) -> None:
    assert uses(f"from PySide6.QtQml import {name}") == [name]
    assert asynchronous_images("Image { asynchronous: true }")
    assert files_opened_by_qt("size = QImageReader(str(path)).size()")
    assert files_opened_by_qt("image = QImage('logo.png')")
    assert not files_opened_by_qt("reader = QImageReader(buffer)")
