"""Units by one tap: where the figures stand, by a finger and by a key, in place, and told to whoever listens."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from kiosk import narrator
from kiosk.session.state import Overlay
from tests.content.edits import NUMBERS, PROGRAMS, Swap
from tests.qml.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, Visitor, running_kiosk, wait_until, where

HIGH = "numbers/launches"
"""Twelve miles, or nineteen kilometers; a kite at 3 and 4.8, and a star at 9,000."""


@pytest.fixture
def measured(tmp_path: Path, qt_app: QGuiApplication) -> Path:
    folder = write_exhibit(tmp_path / "exhibit")
    for old, new in (
        ("value: 12\n      unit: {en: a year, es: al año}", "measure: {miles: 12, kilometers: 19}"),
        ("value: {en: 3, es: 4}", "measure: {miles: 3}"),
        ("value: 9000", "measure: {miles: 9000}"),
    ):
        Swap(NUMBERS, old, new)(folder)
    Swap(PROGRAMS, 'value: {en: "1,000", es: "1.000"}', "measure: {feet: 1, meters: 0.3}")(folder)
    return folder


@pytest.fixture
def guest(measured: Path) -> Iterator[Visitor]:
    with running_kiosk(measured, address=HIGH) as app:
        yield Visitor(app)


def number(visitor: Visitor) -> str:
    return str(visitor.find("HeightHandle").property("text"))


def test_one_tap_shows_the_other_units_and_the_next_one_the_first_again(guest: Visitor) -> None:
    assert number(guest) == "12 miles"
    guest.tap(guest.find("UnitSwitch", "In kilometers"))
    assert number(guest) == "19 kilometers"
    assert str(guest.find("HeightDrawing").property("remark")).startswith("14,000 kilometers up.")
    guest.tap(guest.find("UnitSwitch", "In miles"))
    assert number(guest) == "12 miles"
    assert where(guest) == ("numbers", "launches")


def test_a_key_does_the_same_wherever_one_is(guest: Visitor) -> None:
    guest.key(Qt.Key.Key_U)
    assert number(guest) == "19 kilometers"
    guest.app.kiosk.goHome()
    guest.settle()
    guest.key(Qt.Key.Key_U)
    guest.app.kiosk.open(HIGH)
    guest.settle()
    assert number(guest) == "12 miles"


def test_the_switch_keeps_the_focus(guest: Visitor) -> None:
    switch = guest.find("UnitSwitch")
    switch.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    guest.key(Qt.Key.Key_Return)
    assert switch.property("activeFocus")
    assert switch.property("text") == "In miles"


def test_what_was_moved_stays_where_it_is(guest: Visitor) -> None:
    drawing = guest.find("HeightDrawing")
    place = guest.center(guest.find("HeightHandle"))
    guest.swipe(place, QPointF(0, 6 * float(drawing.property("scaling"))))
    assert number(guest) == "6 miles"
    guest.key(Qt.Key.Key_U)
    assert number(guest) in ("9 kilometers", "10 kilometers")
    guest.tap(guest.find("LandmarkButton", "A kite"))
    assert drawing.property("amount") == pytest.approx(4.8)
    guest.key(Qt.Key.Key_U)
    assert drawing.property("amount") == pytest.approx(3)
    assert number(guest) == "3 miles"


def test_one_mile_is_not_several(guest: Visitor) -> None:
    drawing = guest.find("HeightDrawing")
    guest.swipe(guest.center(guest.find("HeightHandle")), QPointF(0, 11 * float(drawing.property("scaling"))))
    assert number(guest) == "1 mile"


def test_it_stands_below_the_figures_of_an_item_and_nowhere_else(guest: Visitor) -> None:
    kiosk = guest.app.kiosk
    kiosk.open("programs/crew")
    guest.settle()
    assert [block.property("unit") for block in guest.all("FigureBlock")] == ["foot", ""]
    guest.tap(guest.find("UnitSwitch", "In meters"))
    assert [block.property("unit") for block in guest.all("FigureBlock")] == ["meters", ""]
    kiosk.show("moon")
    guest.settle()
    assert not guest.sees("UnitSwitch")


def test_another_visitor_finds_the_units_of_the_language(guest: Visitor) -> None:
    guest.tap(guest.find("UnitSwitch"))
    guest.app.kiosk.reset()
    guest.app.kiosk.open(HIGH)
    guest.settle()
    assert number(guest) == "12 miles"


def test_spanish_begins_with_kilometers(measured: Path) -> None:
    with running_kiosk(measured, language="es", address=HIGH, size=LANDSCAPE.transposed()) as app:
        visitor = Visitor(app)
        assert number(visitor) == "19 kilómetros"
        visitor.tap(visitor.find("UnitSwitch", "En millas"))
        assert number(visitor) == "12 millas"


def test_it_is_said_in_which_units_all_is_and_what_is_new(
    measured: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrator, "engine_environment", lambda: {"PATH": str(tmp_path)})
    log = tmp_path / "said.jsonl"
    with running_kiosk(measured, address=HIGH, spoken=log) as app:
        visitor = Visitor(app)
        visitor.key(Qt.Key.Key_F2)
        wait_until(lambda: app.kiosk.state.overlay is Overlay.SILENCE)
        app.kiosk.closeOverlay()
        visitor.settle()
        wait_until(lambda: not app.is_to_tell())
        visitor.key(Qt.Key.Key_U)
        wait_until(lambda: "Now in kilometers" in log.read_text("utf-8"))
        said = next(
            line["text"] for line in map(json.loads, log.read_text("utf-8").splitlines()) if "Now in" in line["text"]
        )
        assert said.startswith("Now in kilometers, meters and kilograms.")
        assert "fourteen thousand kilometers up." in said
