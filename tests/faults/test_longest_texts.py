"""The longest texts that the limits allow: seen whole at every size of text and settings, in both languages."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.session.state import VisitorSettings
from tests.audit.longest import findings_about
from tests.content.longest import LANGUAGES, STYLES, Style, write_longest_content
from tests.faults.conftest import Record

SIZES = (QSize(1920, 1080), QSize(1080, 1920), QSize(1280, 720), QSize(3840, 2160))
DISPLAYS = tuple(
    VisitorSettings(text_size=size, high_contrast=contrast)
    for size, contrast in product((100, 150, 200), (False, True))
)
FEW, MANY = 3, 12


def matrix() -> Iterator[object]:
    """Each style, language and size once, with the displays in turn, so that each of them comes with every size."""
    for (turn, style), (shift, language), (step, size) in product(*map(enumerate, (STYLES, LANGUAGES, SIZES))):
        settings = DISPLAYS[(turn + 3 * shift + step) % len(DISPLAYS)]
        contrast = "-high" if settings.high_contrast else ""
        name = f"{style}-{language}-{size.width()}x{size.height()}-{settings.text_size}{contrast}"
        yield pytest.param(style, language, size, settings, id=name)


@pytest.mark.parametrize(("style", "language", "size", "settings"), tuple(matrix()))
def test_few_items_are_seen_whole(
    style: Style, language: str, size: QSize, settings: VisitorSettings, tmp_path: Path, qt_app: QGuiApplication
) -> None:
    folder = write_longest_content(tmp_path / "content", style, items=FEW)
    assert findings_about(folder, language=language, size=size, settings=settings) == []


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda one: f"{one.width()}x{one.height()}")
@pytest.mark.parametrize("text_size", [100, 200])
def test_many_items_are_seen_whole(
    text_size: int, size: QSize, tmp_path: Path, qt_app: QGuiApplication, record: Record
) -> None:
    folder = write_longest_content(tmp_path / "content", items=MANY)
    settings = VisitorSettings(text_size=text_size)
    assert findings_about(folder, language="es", size=size, settings=settings) == []
    record("every text as long as the check allows", "all of it, in whole words", 0)
