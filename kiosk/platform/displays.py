"""The display: which one, and how large it really is."""

import math

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.platform.lengths import DEFAULT_DIAGONAL_INCHES, MILLIMETRES_PER_INCH

PLAUSIBLE_DIAGONALS = (10.0, 110.0)


def reported_diagonal(screen: QScreen) -> float:
    """The diagonal in inches that the display reports, or 24 when it reports nonsense, as many displays do."""
    size = screen.physicalSize()
    diagonal = math.hypot(size.width(), size.height()) / MILLIMETRES_PER_INCH
    return diagonal if PLAUSIBLE_DIAGONALS[0] <= diagonal <= PLAUSIBLE_DIAGONALS[1] else DEFAULT_DIAGONAL_INCHES


def find_screen(wanted: str | int | None) -> QScreen:
    """The display with this name or number (from 0), or the primary one when there is none such."""
    screens = QGuiApplication.screens()
    if isinstance(wanted, int) and 0 <= wanted < len(screens):
        return screens[wanted]
    return next((screen for screen in screens if screen.name() == wanted), QGuiApplication.primaryScreen())
