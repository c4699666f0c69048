"""What is drawn behind letters and icons, and how well they stand out from it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.audit.contrast import worst
from kiosk.audit.facts import Colour
from kiosk.audit.geometry import Box

SAMPLE_STEP = 2
"""Every second pixel of every second row is held against the letters on it; the worst twentieth is the same."""


class Underlay:
    """A picture of the window without its letters and icons, and one with them."""

    def __init__(self, picture: QImage, whole: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._whole = whole.convertToFormat(QImage.Format.Format_RGB32)

    @classmethod
    def behind(cls, window: QQuickWindow, *, texts: Iterable[QQuickItem], icons: Iterable[QQuickItem]) -> "Underlay":
        """Draw the window with transparent letters and icons, and put everything back.

        Values that are set from outside leave the bindings of QML in place.
        """
        whole = window.grabWindow()
        colours = [(item, item.property("color")) for item in texts]
        opacities = [(item, item.opacity()) for item in icons]
        for item, _ in colours:
            item.setProperty("color", QColor(Qt.GlobalColor.transparent))
        for item, _ in opacities:
            item.setOpacity(0)
        picture = window.grabWindow()
        for item, colour in colours:
            item.setProperty("color", colour)
        for item, opacity in opacities:
            item.setOpacity(opacity)
        return cls(picture, whole)

    def contrast(self, box: Box, colour: QColor, opacity: float) -> float | None:
        """Return a colour's contrast with the worst twentieth of the pixels in a box; None where there are none."""
        behind = self._colours_in(box)
        return worst(plain(colour, opacity), behind) if behind else None

    def bears_letters(self, box: Box) -> bool:
        """Whether letters or icons make a difference in a box."""
        place = round(box.left), round(box.top), round(box.width), round(box.height)
        return self._picture.copy(*place) != self._whole.copy(*place)

    def _colours_in(self, box: Box) -> Counter[Colour]:
        part = self._picture.copy(round(box.left), round(box.top), round(box.width), round(box.height))
        if part.isNull():
            return Counter()
        width, height = max(1, part.width() // SAMPLE_STEP), max(1, part.height() // SAMPLE_STEP)
        ratio, nearest = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
        sample = part.scaled(width, height, ratio, nearest)  # named, because its bits live no longer than it does
        pixels = Counter(memoryview(sample.constBits()).cast("B").cast("I"))
        return Counter({((p >> 16) & 255, (p >> 8) & 255, p & 255, 255): count for p, count in pixels.items()})


def plain(colour: QColor, opacity: float = 1.0) -> Colour:
    """Return a colour of Qt as the rules know it, on an item of this opacity."""
    return colour.red(), colour.green(), colour.blue(), round(colour.alpha() * opacity)
