"""Displays: which one, and how many pixels lie on a millimetre of it."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.platform.displays import find_screen, reported_diagonal
from kiosk.platform.lengths import pixels_per_millimetre


@pytest.mark.parametrize(
    ("width", "height", "inches", "expected"),
    [
        (1920, 1080, 24, 3.61),
        (3840, 2160, 24, 7.23),
        (1080, 1920, 24, 3.61),
        (1920, 1080, 32, 2.71),
        (3840, 2160, 43, 4.03),
        (1920, 1080, 55, 1.58),
        (3840, 2160, 65, 2.67),
    ],
)
def test_pixels_on_a_millimetre(width: int, height: int, inches: float, expected: float) -> None:
    """The figures of EXPERIENCE 7.4."""
    assert pixels_per_millimetre(width, height, inches) == pytest.approx(expected, abs=0.005)


def reports(width: float, height: float) -> QScreen:
    return cast(QScreen, SimpleNamespace(physicalSize=lambda: QSizeF(width, height)))


@pytest.mark.parametrize(
    ("millimetres", "inches"),
    [
        ((531.4, 298.9), 24.0),
        ((1217.6, 684.9), 55.0),
        ((309.4, 174.0), 14.0),
        ((298.9, 531.4), 24.0),
    ],
)
def test_a_display_is_believed(millimetres: tuple[float, float], inches: float) -> None:
    assert reported_diagonal(reports(*millimetres)) == pytest.approx(inches, abs=0.05)


@pytest.mark.parametrize("millimetres", [(0, 0), (16, 9), (160, 90), (1600, 9000), (-1, -1)])
def test_a_display_that_reports_nonsense_has_24_inches(millimetres: tuple[float, float]) -> None:
    assert reported_diagonal(reports(*millimetres)) == 24.0


def test_a_display_is_found_by_number_or_name(qt_app: QGuiApplication) -> None:
    first = qt_app.screens()[0]
    assert find_screen(0) is first
    assert find_screen(first.name()) is first


@pytest.mark.parametrize("wanted", [None, 7, -1, "HDMI-9", ""])
def test_a_display_that_is_not_there_is_the_primary_one(wanted: str | int | None, qt_app: QGuiApplication) -> None:
    assert find_screen(wanted) is qt_app.primaryScreen()
