"""The exhibit that golden pictures show: texts of its own, and pictures painted here, flat and light to keep."""

import json
import shutil
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

CONTENT = Path(__file__).parent / "content"
FRAMES = 8
FRAME_PIXELS = (360, 240)
SPOTS = {"Mast": (0.5, 0.25), "Bow": (0.75, 0.55)}


def write_exhibit(folder: Path) -> Path:
    """Write the exhibit into a folder that is not there yet, and return it."""
    shutil.copytree(CONTENT, folder)
    media = folder / "media"
    (media / "turn").mkdir(parents=True)
    paint(media / "dawn.png", (960, 540), "#16355e", "#d98c4a", 0.7)
    paint(media / "person.png", (400, 500), "#2b4a3c", "#10202c", 0.5)
    for frame in range(FRAMES):
        paint(media / "turn" / f"{frame:03}.webp", FRAME_PIXELS, "#05070d", "#1c2740", (frame + 1) / (FRAMES + 1))
    spots = {f"{frame:03}": {name: (*spot, True) for name, spot in SPOTS.items()} for frame in range(FRAMES)}
    (media / "turn" / "hotspots.json").write_text(json.dumps(spots), "utf-8")
    return folder


def paint(file: Path, size: tuple[int, int], above: str, below: str, across: float) -> None:
    """Paint a sky that grows into another colour, with a disc so far across it."""
    width, height = size
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor(above))
    sky.setColorAt(1, QColor(below))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), sky)
    painter.setBrush(QColor("#f2e3c2"))
    painter.drawEllipse(QPoint(round(width * across), round(height * 0.4)), height // 8, height // 8)
    painter.end()
    assert picture.save(str(file), quality=100)
