"""Measures that cannot be shown in both systems, and drawings that mix units."""

from tests.content.edits import NUMBERS, STORY, Broken, Edit, Swap

_PLAIN = "value: 12\n    unit: {en: a year, es: al año}"
_FACT = "value: 12\n      unit: {en: a year, es: al año}"
_MILES = "measure: {miles: 12, kilometers: 19}"


def _measured(measure: str) -> Swap:
    """The story's figure, measured in some way."""
    return Swap(STORY, _PLAIN, f"measure: {measure}")


class _Both:
    """Several edits of one file."""

    def __init__(self, *edits: Swap) -> None:
        self.edits = edits
        self.file = edits[0].file

    def __call__(self, folder: object, /) -> None:
        for edit in self.edits:
            edit(folder)  # pyright: ignore[reportArgumentType] - as an edit does


def _fact(*others: Swap) -> Edit:
    """A fact in miles, and other edits of its drawing, whose own landmarks and radius fit to it."""
    star = Swap(NUMBERS, "value: 9000", "measure: {miles: 9000}")
    return _Both(Swap(NUMBERS, _FACT, _MILES), star, *others)


BROKEN_MEASURES = (
    Broken("unit that there is not", "unknown-key", _measured("{foot: 12}"), "foot: 12"),
    Broken("measure without a number", "measure-empty", _measured("{}"), "measure: {}"),
    Broken("unit without a number", "measure-empty", _measured("{feet: }"), "measure: {feet"),
    Broken("feet and kilograms", "measure-mixed", _measured("{feet: 12, kilograms: 4}"), "kilograms: 4"),
    Broken("feet and miles", "measure-mixed", _measured("{feet: 5280, miles: 1}"), "miles: 1"),
    Broken("words in one unit alone", "measure-alone", _measured('{miles: "1 million"}'), "1 million"),
    Broken("units that differ", "units-differ", _measured("{feet: 356, meters: 190}"), "meters: 190", shown=True),
    Broken(
        "measure with a unit", "unit-twice", Swap(STORY, "value: 12\n", "measure: {feet: 12}\n"), "unit: {en: a year"
    ),
    Broken(
        "value and measure", "figure-both", Swap(STORY, "value: 12\n", "value: 12\n    measure: {feet: 9}\n"), "feet: 9"
    ),
    Broken(
        "landmark without a number",
        "landmark-value",
        Swap(NUMBERS, "          value: 9000\n", ""),
        "- label: {en: A star",
    ),
    Broken(
        "landmark with two numbers",
        "landmark-value",
        _fact(Swap(NUMBERS, "measure: {miles: 9000}", "value: {en: 9, es: 14}\n          measure: {miles: 9000}")),
        "value: {en: 9, es: 14}",
    ),
    Broken(
        "landmark of another unit",
        "landmark-unit",
        _fact(Swap(NUMBERS, "{miles: 9000}", "{feet: 9000}")),
        "measure: {feet: 9000}",
    ),
    Broken(
        "landmark of any unit", "landmark-unit", _fact(Swap(NUMBERS, "measure: {miles: 9000}", "value: 9")), "value: 9"
    ),
    Broken(
        "landmark with a unit that the fact has not",
        "landmark-unit",
        Swap(NUMBERS, "value: 9000", "measure: {miles: 9}"),
        "measure: {miles: 9}",
    ),
)
