"""The bundled fonts: the kiosk looks the same whatever the machine has installed."""

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QRawFont, QTextLayout

from kiosk.content.checking.letters import read_letters
from kiosk.platform.fonts import bundled_fonts, load_fonts
from tests.conftest import PROJECT

FONTS = PROJECT / "resources" / "fonts"


def test_the_bundled_fonts_bring_the_family_of_the_interface(qt_app: QGuiApplication) -> None:
    families = load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
    assert "Inter" in families
    assert all(family.startswith("Inter") for family in families)


@pytest.mark.parametrize("weight", [QFont.Weight.Light, QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_each_weight_of_the_interface_has_a_font(weight: QFont.Weight, qt_app: QGuiApplication) -> None:
    load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
    font = QFont("Inter")
    font.setWeight(weight)
    font.setPixelSize(40)
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(font).weight() == weight


@pytest.mark.parametrize("weight", ["Light", "Regular", "SemiBold", "Bold"])
def test_the_check_knows_the_letters_of_each_font_as_qt_does(weight: str, qt_app: QGuiApplication) -> None:
    font = QRawFont(str(FONTS / f"Inter-{weight}.ttf"), 20)
    letters = read_letters(FONTS)
    drawn = [code for code in range(0x21, 0x3000) if unicodedata.category(chr(code))[0] not in "CMZ"]
    wrong = [code for code in drawn if font.supportsCharacter(code) == bool(list(letters.missing(chr(code))))]
    assert [hex(code) for code in wrong] == []
    assert sum(font.supportsCharacter(code) for code in drawn) > 1500


@pytest.mark.parametrize(
    "text",
    [
        "Київ, Жданова, Йошкар-Ола",
        "Αθήνα, Ἀλέξανδρος",
        "Việt Nam, Łódź, İstanbul, Þingeyri, Ștefănești",
        "[spəʊʃ], ŋgã̃",
        "5 °C, 3″ × 4′, ½, H₂O, km², €, →, ★, ①",
        "g̃, m̈, ẹ́, å, й",
    ],
)
def test_the_font_draws_texts_of_many_languages_without_help(text: str, qt_app: QGuiApplication) -> None:
    load_fonts(bundled_fonts(FONTS))
    assert list(read_letters(FONTS).missing(text)) == []
    font = QFont("Inter")
    font.setPixelSize(20)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == {"Inter"}
    assert 0 not in {glyph for run in runs for glyph in run.glyphIndexes()}


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("a中b", [(1, "中")]),
        ("x אב", [(2, "א"), (3, "ב")]),
        ("go 🚀", [(3, "🚀")]),
        ("❤️", [(0, "❤️")]),
        ("a1̈", [(1, "1̈")]),
        ("́a", [(0, "́")]),
        ("a" + "́" * 20, [(0, "a" + "́" * 20)]),
    ],
)
def test_letters_that_no_font_has_are_named_with_their_marks(text: str, missing: list[tuple[int, str]]) -> None:
    assert list(read_letters(FONTS).missing(text)) == missing


def test_a_damaged_font_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no font"):
        read_letters(tmp_path)
    whole = (FONTS / "Inter-Bold.ttf").read_bytes()
    for length in (0, 10, 200, 1000):
        (tmp_path / "torn.ttf").write_bytes(whole[:length])
        with pytest.raises(OSError, match="damaged"):
            read_letters(tmp_path)


def test_a_folder_without_fonts_has_none(tmp_path: Path, qt_app: QGuiApplication) -> None:
    assert load_fonts(bundled_fonts(tmp_path)) == ()
