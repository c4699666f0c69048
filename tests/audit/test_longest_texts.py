"""The longest texts that the limits allow, seen whole: a sample. tests/faults/test_longest_texts.py has all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.state import VisitorSettings
from tests.audit.longest import findings_about, sample
from tests.content.longest import write_longest_content


@pytest.mark.parametrize(
    ("language", "size", "settings"),
    [
        pytest.param("es", QSize(1080, 1920), VisitorSettings(text_size=200), id="upright, large, Spanish"),
        pytest.param("en", QSize(1920, 1080), VisitorSettings(), id="lying, English"),
    ],
)
def test_the_longest_texts_are_seen_whole(
    language: str, size: QSize, settings: VisitorSettings, tmp_path: Path, qt_app: QGuiApplication
) -> None:
    folder = write_longest_content(tmp_path / "content", items=2)
    assert findings_about(folder, language=language, size=size, settings=settings, wanted=sample) == []
