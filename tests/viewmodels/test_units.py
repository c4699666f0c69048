"""What is measured, in the units that a visitor wants: figures, landmarks and drawings, in place and at once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.screens.facts import FactViewModel
from tests.content.edits import NUMBERS, PROGRAMS, Swap
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition, make_kiosk, typed_item

HIGH = ("value: 12\n      unit: {en: a year, es: al año}", "measure: {miles: 12, kilometers: 19}")
KITE = ("value: {en: 3, es: 4}", "measure: {miles: 3}")
STAR = ("value: 9000", "value: {en: 9000, es: 15000}")
RATES = (
    'value: {en: "1,000", es: "1.000"}',
    "measure: {feet: 1, meters: 0.3}",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Content with a fact that is measured in miles, and a figure that is measured in feet."""
    folder = write_minimal_content(tmp_path)
    for old, new in (HIGH, KITE, STAR):
        Swap(NUMBERS, old, new)(folder)
    Swap(PROGRAMS, *RATES)(folder)
    return folder


@pytest.fixture
def english(folder: Path, qt_app: QGuiApplication) -> Edition:
    return make_edition(load_content(folder))


@pytest.fixture
def spanish(folder: Path, qt_app: QGuiApplication) -> Edition:
    return make_edition(load_content(folder), "es")


def high(edition: Edition) -> FactViewModel:
    return typed_item(edition, "numbers", "launches", FactViewModel)


def test_each_language_begins_with_its_own_units(english: Edition, spanish: Edition) -> None:
    for edition, value, unit, other in (
        (english, "12", "miles", "kilometers"),
        (spanish, "19", "kilómetros", "millas"),
    ):
        figure = high(edition).figure
        assert (figure.value, figure.unit, figure.otherUnit) == (value, unit, other)


def test_one_tap_shows_the_other_ones_in_the_same_words_of_the_label(english: Edition) -> None:
    figure = high(english).figure
    spy, label = QSignalSpy(figure.changed), figure.label
    english.units.show("metric")
    assert (figure.value, figure.unit, figure.otherUnit, figure.label) == ("19", "kilometers", "miles", label)
    assert spy.count() == 1
    english.units.show("metric")
    assert spy.count() == 1, "nothing changed, so nothing is told"
    english.units.show(None)
    assert (figure.value, figure.unit) == ("12", "miles")


def test_one_of_a_unit_is_not_several(english: Edition, spanish: Edition) -> None:
    told = []
    for edition, system in ((english, "us"), (english, "metric"), (spanish, "us"), (spanish, "metric")):
        edition.units.show(system)
        figure = item_of(edition, "programs", "crew").figures.rows[0]
        assert isinstance(figure, FigureViewModel)
        told.append(f"{figure.value} {figure.unit}")
    assert told == ["1 foot", "0.3 meters", "1 pie", "0.3 metros"]


def test_a_list_of_figures_names_all_their_other_units_and_keeps_room_for_both(english: Edition) -> None:
    figures = item_of(english, "programs", "crew").figures
    assert figures.otherUnits == "meters"
    words = figures.allWords
    english.units.show("metric")
    assert (figures.otherUnits, figures.allWords) == ("feet", words)
    assert {"foot", "meters"} <= set(words.split())
    assert item_of(english, "pictures", "pad").figures.otherUnits == ""


def test_a_drawing_is_measured_in_what_is_shown(english: Edition) -> None:
    drawing = high(english).drawing
    assert drawing is not None
    kite, star = drawing.landmarks.at(0), drawing.landmarks.at(1)
    assert kite is not None
    assert star is not None
    assert (drawing.amount, drawing.radius, drawing.unitOfOne) == (12, 40, "mile")
    assert (kite.amount, kite.value, kite.unit) == (3, "3", "miles")
    english.units.show("metric")
    assert (drawing.amount, drawing.radius, drawing.unitOfOne) == (19, pytest.approx(64.37, abs=0.01), "kilometer")
    assert (kite.amount, kite.value, kite.unit) == (4.8, "4.8", "kilometers")
    assert (star.amount, star.value) == (14000, "14,000"), "as many digits as 9,000 has, but two at least"
    assert drawing.onDisplay(2_540) == "2.5 meters"
    english.units.show("us")
    assert drawing.onDisplay(304.8) == "1 foot"


def test_landmarks_are_read_in_the_units_of_their_fact(spanish: Edition) -> None:
    figures = high(spanish).figures.rows
    assert [(one.property("value"), one.property("unit")) for one in figures] == [
        ("4.8", "kilómetros"),
        ("15,000", "kilómetros"),
    ]


def test_large_numbers_in_words_are_joined_to_their_unit(folder: Path, qt_app: QGuiApplication) -> None:
    far = "measure: {miles: {en: 1.8 billion, es: 1800 millones}, kilometers: {en: 2.9 billion, es: 2900 millones}}"
    Swap(PROGRAMS, RATES[1], far)(folder)
    content = load_content(folder)
    for language, own, other in (
        ("en", "1.8 billion miles", "2.9 billion kilometers"),
        ("es", "2900 millones de kilómetros", "1800 millones de millas"),
    ):
        edition = make_edition(content, language)
        figure = item_of(edition, "programs", "crew").figures.rows[0]
        assert f"{figure.property('value')} {figure.property('unit')}" == own
        edition.units.switchOver()
        edition.units.show("metric" if language == "en" else "us")
        assert f"{figure.property('value')} {figure.property('unit')}" == other


class TestASession:
    @pytest.fixture
    def kiosk(self, folder: Path, qt_app: QGuiApplication) -> KioskViewModel:
        kiosk = make_kiosk(load_content(folder))
        kiosk.open("numbers/launches")
        return kiosk

    @staticmethod
    def shown(kiosk: KioskViewModel) -> tuple[str, str]:
        fact = kiosk.item
        assert isinstance(fact, FactViewModel)
        return fact.figure.value, fact.figure.unit

    def test_takes_the_units_of_a_language_until_a_visitor_chooses(self, kiosk: KioskViewModel) -> None:
        assert self.shown(kiosk) == ("12", "miles")
        kiosk.switchLanguage()
        assert self.shown(kiosk) == ("19", "kilómetros")
        kiosk.units.switchOver()
        assert self.shown(kiosk) == ("12", "millas")
        kiosk.switchLanguage()
        assert self.shown(kiosk) == ("12", "miles")
        kiosk.units.switchOver()
        kiosk.switchLanguage()
        assert self.shown(kiosk) == ("19", "kilómetros")

    def test_ends_with_them(self, kiosk: KioskViewModel) -> None:
        kiosk.units.switchOver()
        kiosk.reset()
        kiosk.open("numbers/launches")
        assert self.shown(kiosk) == ("12", "miles")
        assert kiosk.state.units is None
