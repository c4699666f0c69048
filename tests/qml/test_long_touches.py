"""A touch is a touch, however long it lasts: on every kind of control, it acts when the finger lifts."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from kiosk.session.state import Overlay
from tests.qml.running import Visitor, where

LONG_MILLISECONDS = 950
"""Longer than Qt's own limit for a tap, which is 800 by default."""


def hold(visitor: Visitor, point: QPoint, slip: QPoint | None = None) -> None:
    """Lay a finger on a point for long, and lift it; it may slip a little meanwhile."""
    visitor.press(point)
    QTest.qWait(LONG_MILLISECONDS // 2)
    if slip is not None:
        visitor.move(point + slip)
    QTest.qWait(LONG_MILLISECONDS // 2)
    visitor.release(point + (slip or QPoint()))
    visitor.settle()


def open_at(visitor: Visitor, address: str) -> None:
    visitor.app.kiosk.open(address)
    visitor.settle()


@pytest.mark.parametrize("slip", [None, QPoint(3, 2)], ids=["still", "slipping"])
class TestALongTouch:
    def test_starts(self, slip: QPoint | None, visitor: Visitor) -> None:
        hold(visitor, QPoint(700, 500), slip)
        assert not visitor.app.kiosk.attract

    def test_starts_at_the_very_edge(self, slip: QPoint | None, visitor: Visitor) -> None:
        hold(visitor, QPoint(5, 5), slip)
        assert not visitor.app.kiosk.attract

    @pytest.mark.parametrize(
        ("address", "kind", "text", "leads"),
        [
            ("home", "Tile", "The program", ("programs", "")),
            ("programs", "Tile", "Title of moon", ("programs", "moon")),
            ("programs", "KioskButton", "Next", ("programs", "moon")),
            ("history", "YearChoice", "2000", ("history", "crewed")),
            ("places", "Tile", "", ("places", "kennedy")),
            ("questions", "ListChoice", "Title of how-high", ("questions", "how-high")),
            ("news", "Tile", "", ("news", "landing")),
            ("numbers", "ListChoice", "Title of launches", ("numbers", "launches")),
            ("leaders", "PortraitCard", "", ("leaders", "ada-first")),
            ("ship", "ListChoice", "Title of engine", ("ship", "engine")),
            ("story", "KioskButton", "Home", ("home", "")),
        ],
    )
    def test_acts(
        self, slip: QPoint | None, address: str, kind: str, text: str, leads: tuple[str, str], guest: Visitor
    ) -> None:
        open_at(guest, address)
        found = [item for item in guest.all(kind) if not text or item.property("text") == text]
        hold(guest, guest.center(found[0]), slip)
        assert where(guest) == leads

    def test_on_a_marker_chooses_it(self, slip: QPoint | None, guest: Visitor) -> None:
        open_at(guest, "ship")
        marker = next(one for one in guest.every("ElementMarker") if one.property("text") == "Title of door")
        hold(guest, marker.mapToScene(QPointF(0, 0)).toPoint(), slip)
        assert where(guest) == ("ship", "door")

    @pytest.mark.parametrize("overlay", ["help", "display", "idle-prompt"])
    def test_beside_a_panel_closes_it(self, slip: QPoint | None, overlay: str, guest: Visitor) -> None:
        kiosk = guest.app.kiosk
        {"help": kiosk.showHelp, "display": kiosk.showDisplay, "idle-prompt": kiosk.idle}[overlay]()
        guest.settle()
        hold(guest, QPoint(5, 200), slip)
        assert kiosk.state.overlay is Overlay.NONE

    def test_on_the_words_of_the_prompt_answers_it(self, slip: QPoint | None, guest: Visitor) -> None:
        guest.app.kiosk.idle()
        guest.settle()
        hold(guest, QPoint(480, 150), slip)
        assert guest.app.kiosk.state.overlay is Overlay.NONE


def test_it_acts_when_it_is_lifted_and_not_before(guest: Visitor) -> None:
    guest.app.kiosk.idle()
    guest.settle()
    guest.press(QPoint(5, 200))
    QTest.qWait(LONG_MILLISECONDS)
    assert guest.app.kiosk.state.overlay is Overlay.IDLE_PROMPT
    guest.release(QPoint(5, 200))
    guest.settle()
    assert guest.app.kiosk.state.overlay is Overlay.NONE
