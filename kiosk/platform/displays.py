"""The display: which one it is, how large it really is, and what that means for sizes and fingers."""

import math

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.platform.lengths import DEFAULT_DIAGONAL_INCHES, MILLIMETRES_PER_INCH, pixels_per_millimetre

PLAUSIBLE_DIAGONALS = (10.0, 110.0)
DRAG_MILLIMETRES = 3.5
"""How far a finger may slip and still tap (EXPERIENCE B6)."""


def reported_diagonal(screen: QScreen) -> float:
    """The diagonal in inches that the display reports, or 24 when it reports nonsense, as many displays do."""
    return plausible_diagonal(screen) or DEFAULT_DIAGONAL_INCHES


def plausible_diagonal(screen: QScreen) -> float | None:
    """The diagonal in inches that the display reports, or None where that is nonsense."""
    size = screen.physicalSize()
    diagonal = math.hypot(size.width(), size.height()) / MILLIMETRES_PER_INCH
    return diagonal if PLAUSIBLE_DIAGONALS[0] <= diagonal <= PLAUSIBLE_DIAGONALS[1] else None


def find_screen(wanted: str | int | None) -> QScreen:
    """The display with this name or number (from 0), or the primary one when there is none such."""
    return named_screen(wanted) or QGuiApplication.primaryScreen()


def named_screen(wanted: str | int | None) -> QScreen | None:
    """The display with this name or number (from 0), or None when there is none such."""
    screens = QGuiApplication.screens()
    if isinstance(wanted, int):
        return screens[wanted] if 0 <= wanted < len(screens) else None
    return next((screen for screen in screens if screen.name() == wanted), None)


def fit_to(width: int, height: int, diagonal_inches: float) -> float:
    """Let a finger slip as far as it may on a display of this size. Returns its pixels on a millimetre."""
    pixels = pixels_per_millimetre(width, height, diagonal_inches)
    QGuiApplication.styleHints().setStartDragDistance(round(DRAG_MILLIMETRES * pixels))
    return pixels
