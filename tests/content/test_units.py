"""Units: what a number of one becomes in the other system, and how exact it is then."""

import re

import pytest

from kiosk.content.model.schema import Measure
from kiosk.content.model.units import UNITS, Amount, converted, other_system, read_in, significant_digits, unit_in
from kiosk.content.soundness.nodes import fields_of
from kiosk.languages.reading import read_language
from tests.conftest import PROJECT
from tests.viewmodels.house import load_content


def test_a_measure_may_be_in_any_unit_there_is() -> None:
    assert {field.name for field in fields_of(Measure)} == set(UNITS)


def test_every_unit_has_a_counterpart_of_its_quantity_in_the_other_system() -> None:
    for key, unit in UNITS.items():
        other = UNITS[unit.counterpart]
        assert (other.quantity, other.system) == (unit.quantity, other_system(unit.system)), key


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_language_has_words_for_one_and_for_several_of_each(code: str) -> None:
    units = read_language(PROJECT / "resources" / "languages", code).units
    assert set(units) == {*UNITS, "years", "days"}
    assert [key for key, (one, many) in units.items() if one == many] == []


@pytest.mark.parametrize(
    ("number", "of", "to", "result"),
    [
        (1, "miles", "kilometers", 1.609344),
        (1, "feet", "meters", 0.3048),
        (1, "inches", "centimeters", 2.54),
        (1, "pounds", "kilograms", 0.45359237),
        (1, "tons", "metric_tons", 0.90718474),
        (1, "gallons", "liters", 3.785411784),
        (1, "square_miles", "square_kilometers", 2.589988110336),
        (640, "acres", "square_miles", 1),
        (1, "miles_an_hour", "kilometers_an_hour", 1.609344),
    ],
)
def test_units_have_the_sizes_of_their_definitions(number: float, of: str, to: str, result: float) -> None:
    assert converted(number, of, to) == pytest.approx(result, rel=1e-12)
    assert converted(result, to, of) == pytest.approx(number, rel=1e-12)


@pytest.mark.parametrize(
    ("number", "digits"), [(7, 1), (100, 1), (105, 3), (43.5, 3), (17500, 3), (0.5, 1), (13.0, 2), (239000, 3)]
)
def test_zeros_at_the_end_are_not_told(number: float, digits: int) -> None:
    assert significant_digits(number) == digits


@pytest.mark.parametrize(
    ("given", "unit", "number"),
    [
        ({"miles": 7}, "kilometers", 11),
        ({"kilometers": 100}, "miles", 62),
        ({"feet": 360}, "meters", 110),
        ({"meters": 105}, "feet", 344),
        ({"feet": 43.5}, "meters", 13.3),
        ({"feet": 5}, "meters", 1.5),
        ({"pounds": 925000}, "kilograms", 420000),
        ({"miles_an_hour": 17500}, "kilometers_an_hour", 28200),
        ({"miles": 250, "kilometers": 400}, "kilometers", 400),
        ({"miles": 0}, "kilometers", 0),
    ],
)
def test_what_is_not_given_is_as_exact_as_what_is(given: dict[str, float | str], unit: str, number: float) -> None:
    amount = read_in(given, unit)
    assert amount == Amount(unit, number)
    assert isinstance(amount.number, int) == isinstance(number, int), "a whole number has no point"


def test_words_stay_in_their_unit() -> None:
    assert read_in({"miles": "1.8 billion"}, "kilometers") == Amount("miles", "1.8 billion")


def test_the_unit_of_a_system_is_the_one_that_is_given() -> None:
    mass = {"pounds": 925000, "metric_tons": 420}
    assert (unit_in(mass, "us"), unit_in(mass, "metric")) == ("pounds", "metric_tons")
    assert (unit_in({"pounds": 9}, "us"), unit_in({"pounds": 9}, "metric")) == ("pounds", "kilograms")


def test_every_figure_of_the_exhibit_that_is_measured_can_be_shown_in_both_systems() -> None:
    """Of those with a `unit` in words none is one that the kiosk could convert."""
    content = load_content(PROJECT / "data")
    languages = {code: read_language(PROJECT / "resources" / "languages", code) for code in content.kiosk.languages}
    names = {words for one in languages.values() for key in UNITS for words in one.units[key]}
    figures = [
        figure
        for key, screen in content.screens.items()
        for part in (screen, *content.items_of(key))
        for figure in (*getattr(part, "figures", ()), *filter(None, [getattr(part, "main_figure", None)]))
    ]
    assert sum(figure.measure is not None for figure in figures) > 60
    plain = [(figure.label, figure.unit) for figure in figures if figure.unit is not None]
    assert [
        one for one in plain for words in one[1].values() if any(re.search(rf"\b{name}\b", words) for name in names)
    ] == []
