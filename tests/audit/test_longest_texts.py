"""The longest texts that the limits allow, seen whole: a sample. tests/faults/test_longest_texts.py has all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene
from tests.audit.longest import findings_about, sample
from tests.content.longest import write_longest_content
from tests.walk.sampling import share


@pytest.mark.parametrize(
    ("language", "size", "settings", "start"),
    [
        pytest.param("es", QSize(1080, 1920), VisitorSettings(text_size=200), 0, id="upright, large, Spanish"),
        pytest.param("en", QSize(1920, 1080), VisitorSettings(), 1, id="lying, English"),
    ],
)
def test_the_longest_texts_are_seen_whole(
    language: str, size: QSize, settings: VisitorSettings, start: int, tmp_path: Path, qt_app: QGuiApplication
) -> None:
    """Each scene in one of the two; in both with `make walk`."""
    folder = write_longest_content(tmp_path / "content", items=2)
    wanted = share(sample(folder), 2, start)
    assert findings_about(folder, language=language, size=size, settings=settings, wanted=wanted.__contains__) == []


@pytest.mark.parametrize(
    ("elements", "size", "settings"),
    [
        pytest.param(12, QSize(1080, 1920), VisitorSettings(text_size=200), id="upright, large"),
        pytest.param(27, QSize(1280, 720), VisitorSettings(), id="lying, small"),
    ],
)
def test_the_names_of_many_elements_stay_clear_of_the_buttons(
    elements: int, size: QSize, settings: VisitorSettings, tmp_path: Path, qt_app: QGuiApplication
) -> None:
    def explored(scene: Scene) -> bool:
        return scene.screen == "explore" and not scene.item

    folder = write_longest_content(tmp_path / "content", items=elements)
    assert findings_about(folder, language="es", size=size, settings=settings, wanted=explored) == []
