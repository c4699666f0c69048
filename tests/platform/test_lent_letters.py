"""The fonts of a language draw what another one has no letters for."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.platform.fonts import bundled_fonts, lend_letters, load_fonts
from kiosk.platform.icons import _icon_family, icon_characters
from tests.conftest import PROJECT


def families_of(text: str) -> set[str]:
    layout = QTextLayout(text, QFont("Inter"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.fixture
def fonts(qt_app: QGuiApplication) -> Iterator[None]:
    load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
    yield
    lend_letters(["Inter", _icon_family()])
    lend_letters(["Inter"])


def test_a_family_draws_with_another_what_it_has_no_letters_for(fonts: None) -> None:
    """The icon font stands for the font of a script that Inter does not have."""
    words = "Home " + icon_characters()["home"]
    lend_letters(["Inter", _icon_family()])
    assert families_of(words) == {"Inter", _icon_family()}
