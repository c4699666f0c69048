"""Rules on what is measured in two units: both say the same."""

from collections.abc import Iterator

from kiosk.content.checking.rules import Facts
from kiosk.content.model.schema import Measure
from kiosk.content.model.units import UNITS, converted, rounded
from kiosk.content.soundness.nodes import Node
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data

TOLERANCE = 0.05
"""Two rounded numbers may differ by so much of either: 13 feet are 3.96 meters, and everybody says 4."""
DIGITS = 3


def units_agree(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """The numbers of a measure in two units of one quantity are about the same, in each language."""
    measure = node.value if node.kind is Measure and isinstance(node.value, dict) else {}
    units = [unit for unit in measure if unit in UNITS]
    if len(units) != len(("us", "metric")) or len({UNITS[unit].quantity for unit in units}) > 1:
        return
    for language in facts.languages:
        one, other = (_number(measure[unit], language) for unit in units)
        if one is None or other is None:
            continue
        right = converted(one, units[0], units[1])
        if abs(other - right) > TOLERANCE * right:
            names = [unit.replace("_", " ") for unit in units]
            message = f"{one:,} {names[0]} are {rounded(right, DIGITS):,} {names[1]}, and not {other:,}"
            yield node.report("units-differ", message, "Correct one of the two.", inside=(units[1],))
            return


def _number(value: Data, language: str) -> float | None:
    """Return what a value is in a language; None for words, and for what cannot be compared."""
    one = value.get(language) if isinstance(value, dict) else value
    return one if isinstance(one, int | float) and not isinstance(one, bool) and one > 0 else None


NODE_RULES = (units_agree,)
