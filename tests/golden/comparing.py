"""How two pictures are compared, and how people are shown where they differ."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

EVERY_BIT = QImage.Format.Format_RGB888
SUFFIX = ".webp"


def read(file: Path) -> QImage:
    """Return a picture of a file, in the form in which pictures are compared."""
    return QImage(str(file)).convertToFormat(EVERY_BIT)


def keep(picture: QImage, file: Path) -> None:
    """Write a picture without any loss."""
    file.parent.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(file), quality=100)
    assert read(file) == picture.convertToFormat(EVERY_BIT)


def difference(one: QImage, other: QImage) -> QImage:
    """Return a picture that is black where two of one size are the same, and bright elsewhere."""
    seen = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_ColorDodge)
    painter.fillRect(seen.rect(), QColor("white"))
    painter.end()
    return seen.convertToFormat(EVERY_BIT)


def different_pixels(one: QImage, other: QImage) -> int:
    """Return how many pixels differ; all of them where the sizes do."""
    if one == other:
        return 0
    if one.size() != other.size():
        return one.width() * one.height()
    seen = difference(one, other)
    rows = (bytes(seen.constScanLine(y))[: 3 * seen.width()] for y in range(seen.height()))
    return sum(any(row[x : x + 3]) for row in rows for x in range(0, len(row), 3))


def show(expected: QImage, actual: QImage, name: str, folder: Path) -> list[Path]:
    """Write what was expected, what was drawn and where they differ, each into its folder."""
    pictures = {"expected": expected, "actual": actual}
    if expected.size() == actual.size():
        pictures["difference"] = difference(expected, actual)
    files = [folder / kind / f"{name}.png" for kind in pictures]
    for file, picture in zip(files, pictures.values(), strict=True):
        keep(picture, file)
    return files
