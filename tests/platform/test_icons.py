"""Icons: glyphs of the bundled icon font, in any colour and size."""

from importlib.machinery import ModuleSpec

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.platform import icons
from kiosk.platform.icons import DEFAULT_SIDE, FALLBACK_ICON, IconProvider, icon_characters

pytestmark = pytest.mark.usefixtures("qt_app")


def draw(name: str, side: int = 48) -> QImage:
    return IconProvider().requestImage(name, QSize(), QSize(side, side))


def ink(image: QImage) -> list[QColor]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() == 255]


def test_a_known_icon_is_drawn() -> None:
    assert len(ink(draw("rocket-launch/ffffff"))) > 100


@pytest.mark.parametrize("color", ["ff0000", "00ff00", "c1d2f0"])
def test_an_icon_has_the_colour_that_is_asked_for(color: str) -> None:
    assert {pixel.name() for pixel in ink(draw(f"home/{color}"))} == {f"#{color}"}


def test_an_icon_without_a_colour_is_white() -> None:
    assert {pixel.name() for pixel in ink(draw("home"))} == {"#ffffff"}


@pytest.mark.parametrize("side", [16, 48, 200])
def test_an_icon_has_the_size_that_is_asked_for(side: int) -> None:
    size = QSize()
    image = IconProvider().requestImage("home/ffffff", size, QSize(side, side))
    assert image.size() == size == QSize(side, side)


def test_an_icon_without_a_size_has_one() -> None:
    assert IconProvider().requestImage("home", QSize(), QSize()).size() == QSize(DEFAULT_SIDE, DEFAULT_SIDE)


def test_icons_differ() -> None:
    assert draw("home") != draw("rocket-launch")


def test_an_icon_lies_whole_within_its_place() -> None:
    image = draw("earth", 96)
    edge = [image.pixelColor(x, y).alpha() for x in range(96) for y in (0, 95)]
    edge += [image.pixelColor(x, y).alpha() for y in range(96) for x in (0, 95)]
    assert max(edge) < 255


@pytest.mark.parametrize("name", ["no-such-icon", "", "Home"])
def test_an_unknown_icon_falls_back(name: str) -> None:
    assert draw(f"{name}/ffffff") == draw(f"{FALLBACK_ICON}/ffffff")


def test_the_font_has_thousands_of_icons_by_name() -> None:
    characters = icon_characters()
    assert len(characters) > 5000
    assert all(len(character) == 1 for character in characters.values())
    assert FALLBACK_ICON in characters


@pytest.mark.parametrize("spec", [None, ModuleSpec("qtawesome", None)], ids=["not installed", "an empty folder"])
def test_a_missing_font_is_told(spec: ModuleSpec | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "find_spec", lambda _: spec)
    icon_characters.cache_clear()
    with pytest.raises(FileNotFoundError, match="QtAwesome"):
        icon_characters()
    monkeypatch.undo()
    assert icon_characters()
