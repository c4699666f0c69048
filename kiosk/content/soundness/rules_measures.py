"""Rules on what is measured: one unit of each system at most, all of one quantity, and landmarks as their fact is."""

from collections.abc import Iterator

from kiosk.content.model.schema import Landmark, Measure, ScaleDrawing
from kiosk.content.model.units import UNITS
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_kind
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Path

_LIKE = "like {feet: 356, meters: 109}"
_NAMES: dict[str, str] = {"us": "U.S. units", "metric": "metric units"}


def measures_can_be_shown(node: Node, _: Survey) -> Words | None:
    """A measure can be shown in both systems: it is given in one unit of each, or in one that can be converted."""
    measure = node.value
    if not isinstance(measure, dict) or any(unit not in UNITS for unit in measure):
        return None
    units = [unit for unit, value in measure.items() if value is not None]
    if not units:
        return lambda: [node.report("measure-empty", "there is no number here", f"Write one with its unit, {_LIKE}.")]
    quantities = {UNITS[unit].quantity for unit in units}
    systems = [UNITS[unit].system for unit in units]
    both = " and ".join(f"'{unit}'" for unit in units)
    if len(quantities) > 1:
        message, hint = f"{both} do not measure the same thing", f"Give units of one kind, {_LIKE}."
        return lambda: [node.report("measure-mixed", message, hint, inside=(units[1],), of_key=True)]
    if len(set(systems)) < len(systems):
        message, hint = f"{both} are all {_NAMES[systems[0]]}", f"Give one of each system at most, {_LIKE}."
        return lambda: [node.report("measure-mixed", message, hint, inside=(units[1],), of_key=True)]
    if len(units) == 1 and _has_words(node.value):
        message = "the kiosk cannot convert words"
        hint = f"Add the same in '{UNITS[units[0]].counterpart}', or write the number without quotes."
        return lambda: [node.report("measure-alone", message, hint, inside=(units[0],))]
    return None


def landmarks_have_one_value(node: Node, _: Survey) -> Words | None:
    """A landmark has a value or a measure."""
    if not isinstance(node.value, dict):
        return None
    given = [key for key in ("value", "measure") if node.value.get(key) is not None]
    if not given:
        message, hint = "this landmark has no number", "Add 'measure', or 'value' in the unit of the fact."
        return lambda: [node.report("landmark-value", message, hint)]
    if len(given) > 1:
        message, hint = "a landmark cannot have both 'value' and 'measure'", "Remove 'value'."
        return lambda: [node.report("landmark-value", message, hint, inside=("value",), of_key=True)]
    return None


def drawings_have_the_units_of_their_fact(node: Node, _: Survey) -> Words | None:
    """What is drawn is measured as its fact is, or in the unit that each language shows first."""
    figure = node.document.at((*node.path[:-1], "figure"))
    if not isinstance(figure, dict) or not isinstance(node.value, dict):
        return None
    units, parts = _units(figure.get("measure")) or [], list(_landmarks_in(node.value))
    for place, landmark in parts:
        strange = [unit for unit in _units(landmark.get("measure")) or () if unit not in units]
        if strange:
            return lambda place=place, strange=strange: [_of_another_unit(node, (*place, "measure"), strange, units)]
    numbers: list[tuple[Path, Data]] = [(("radius",), node.value.get("radius"))]
    numbers += [((*place, key), landmark.get(key)) for place, landmark in parts for key in ("value", "width")]
    bare = next((place for place, number in numbers if isinstance(number, int | float)), None)
    if not units or bare is None:
        return None
    message = "each language would take this number for another unit"
    hint = "Write one for each language, in the unit that it shows first; a landmark can have a 'measure'."
    return lambda: [node.report("landmark-unit", message, hint, inside=bare)]


def _landmarks_in(drawing: dict[str, Data]) -> Iterator[tuple[Path, dict[str, Data]]]:
    landmarks = drawing.get("landmarks")
    for index, landmark in enumerate(landmarks if isinstance(landmarks, list) else ()):
        if isinstance(landmark, dict):
            yield ("landmarks", index), landmark


def _of_another_unit(node: Node, place: Path, strange: list[str], units: list[str]) -> Diagnostic:
    message = f"the fact itself is not measured in '{strange[0]}'"
    hint = f"Measure it in {' and '.join(units)}." if units else "Write 'value', or give the figure a 'measure'."
    return node.report("landmark-unit", message, hint, inside=place, of_key=True)


def _units(measure: Data) -> list[str] | None:
    """Return the known units of a measure with a number; None for what is no measure."""
    if not isinstance(measure, dict):
        return None
    return [unit for unit, value in measure.items() if unit in UNITS and value is not None]


def _has_words(measure: Data) -> bool:
    values = measure.values() if isinstance(measure, dict) else ()
    inner = [one for value in values for one in (value.values() if isinstance(value, dict) else (value,))]
    return any(isinstance(one, str) for one in inner)


RULES = (
    Rule(of_kind(Measure), measures_can_be_shown),
    Rule(of_kind(Landmark), landmarks_have_one_value),
    Rule(of_kind(ScaleDrawing), drawings_have_the_units_of_their_fact),
)
