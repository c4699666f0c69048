"""The bundled fonts: the kiosk looks the same whatever the machine has installed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from kiosk.platform.fonts import load_fonts
from tests.conftest import PROJECT


def test_the_bundled_fonts_bring_the_family_of_the_interface(qt_app: QGuiApplication) -> None:
    families = load_fonts(PROJECT / "resources" / "fonts")
    assert "Inter" in families
    assert all(family.startswith("Inter") for family in families)


@pytest.mark.parametrize("weight", [QFont.Weight.Light, QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_each_weight_of_the_interface_has_a_font(weight: QFont.Weight, qt_app: QGuiApplication) -> None:
    load_fonts(PROJECT / "resources" / "fonts")
    font = QFont("Inter")
    font.setWeight(weight)
    font.setPixelSize(40)
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(font).weight() == weight


def test_a_folder_without_fonts_has_none(tmp_path: Path, qt_app: QGuiApplication) -> None:
    assert load_fonts(tmp_path) == ()
