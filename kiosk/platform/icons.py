"""Icons: glyphs of the Material Design icon font that QtAwesome brings, without QtAwesome's Python code.

Importing qtawesome would pull in QtWidgets and cost more than the rest of the start (ADR 0006).
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

DEFAULT_SIDE = 48
FALLBACK_ICON = "image-outline"
TRANSPARENT, ALIGN_CENTER = 0, 0x0084
"""A pixel without colour, and Qt.AlignmentFlag.AlignCenter: importing `Qt` takes 20 ms of each start."""


def _fonts_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the package QtAwesome, whose icon font the kiosk uses, is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def icon_characters() -> Mapping[str, str]:
    """The character of each icon, by the icon's name. Raises FileNotFoundError when QtAwesome is missing."""
    charmap = next(iter(sorted(_fonts_folder().glob("materialdesignicons6*charmap*.json"))))
    codes: dict[str, str] = json.loads(charmap.read_bytes())
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@cache
def _icon_family() -> str:
    font = next(iter(sorted(_fonts_folder().glob("materialdesignicons6*.ttf"))))
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))[0]


class IconProvider(QQuickImageProvider):
    """Draws `image://icon/NAME/RRGGBB` at the size that is asked for, in pixels."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, color = id.partition("/")
        side = max(requestedSize.width(), requestedSize.height())
        side = side if side > 0 else DEFAULT_SIDE
        characters = icon_characters()
        image = _draw(characters.get(name, characters[FALLBACK_ICON]), QColor(f"#{color or 'ffffff'}"), side)
        size.setWidth(side)
        size.setHeight(side)
        return image


def _draw(character: str, color: QColor, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(TRANSPARENT)
    font = QFont(_icon_family())
    font.setPixelSize(side)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(0, 0, side, side), ALIGN_CENTER, character)
    painter.end()
    return image
