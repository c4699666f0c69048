"""Units of both systems, and what a number of one becomes in another: as exact as it was, and no more.

Sizes are exact by definition: NIST Handbook 44, Appendix C (the international foot, mile, pound and acre, the gallon of
231 cubic inches) and NIST Special Publication 811.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

System = Literal["us", "metric"]

LEAST_DIGITS = 2
"""No number is so round that it has fewer significant ones in another unit: 7 miles are 11 kilometers, and not 10."""


class Unit(NamedTuple):
    """A unit of one system, its size, and the unit of the other system that stands in for it.

    Sizes are in meters, square meters, liters, kilograms, and meters a second, by the quantity.
    """

    system: System
    quantity: str
    size: float
    counterpart: str


class Amount(NamedTuple):
    """What a measure says in one unit, by the unit's key."""

    unit: str
    number: float | str


UNITS: Mapping[str, Unit] = {
    "inches": Unit("us", "length", 0.0254, "centimeters"),
    "feet": Unit("us", "length", 0.3048, "meters"),
    "miles": Unit("us", "length", 1609.344, "kilometers"),
    "centimeters": Unit("metric", "length", 0.01, "inches"),
    "meters": Unit("metric", "length", 1.0, "feet"),
    "kilometers": Unit("metric", "length", 1000.0, "miles"),
    "miles_an_hour": Unit("us", "speed", 0.44704, "kilometers_an_hour"),
    "kilometers_an_hour": Unit("metric", "speed", 1 / 3.6, "miles_an_hour"),
    "pounds": Unit("us", "mass", 0.45359237, "kilograms"),
    "tons": Unit("us", "mass", 907.18474, "metric_tons"),
    "kilograms": Unit("metric", "mass", 1.0, "pounds"),
    "metric_tons": Unit("metric", "mass", 1000.0, "tons"),
    "gallons": Unit("us", "volume", 3.785411784, "liters"),
    "liters": Unit("metric", "volume", 1.0, "gallons"),
    "acres": Unit("us", "area", 4046.8564224, "square_kilometers"),
    "square_miles": Unit("us", "area", 2589988.110336, "square_kilometers"),
    "square_kilometers": Unit("metric", "area", 1000000.0, "square_miles"),
}
"""Every unit by its key in the content."""


def other_system(system: System) -> System:
    """Return the system that a visitor sees after one tap."""
    return "metric" if system == "us" else "us"


def unit_in(given: Mapping[str, object], system: System) -> str:
    """Return the unit that a measure has in a system: one that is given, or the counterpart of the one that is."""
    first = next(iter(given))
    return next((unit for unit in given if UNITS[unit].system == system), UNITS[first].counterpart)


def read_in(given: Mapping[str, float | str], unit: str) -> Amount:
    """Return what a measure says in a unit: the number that is given, or what another one becomes.

    Words for a number cannot be converted and stay as they are: the content has to give them in both units.
    """
    if unit in given:
        return Amount(unit, given[unit])
    of, number = next(iter(given.items()))
    if isinstance(number, str):
        return Amount(of, number)
    return Amount(unit, rounded(converted(number, of, unit), max(LEAST_DIGITS, significant_digits(number))))


def converted(number: float, of: str, to: str) -> float:
    """Return how many of the unit `to` make up a number of the unit `of`."""
    return number * UNITS[of].size / UNITS[to].size


def significant_digits(number: float) -> int:
    """Return with how many digits a number is told: zeros at its end count for none."""
    return len(Decimal(str(number)).normalize().as_tuple().digits)


def rounded(number: float, digits: int) -> float:
    """Return a number with so many significant digits, as a whole one where it is one."""
    near = float(f"{number:.{digits}g}")
    return int(near) if near.is_integer() else near
