"""Rules on drawings to scale: what is drawn has a number, as every landmark has, and all of them can be measured."""

from typing import Any

from kiosk.content.model.schema import Landmark, ScaleDrawing
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.document import Data, Path


def measured(owner: type, field: str, _kind: Any) -> bool:
    """Pick what a drawing measures: its landmarks and their widths, and the Earth's radius."""
    return field in {Landmark: ("value", "measure", "width"), ScaleDrawing: ("radius",)}.get(owner, ())


def measures_are_numbers(node: Node, _: Survey) -> Words | None:
    """What is drawn to scale is a number above 0 in each language."""
    inside = _unmeasured(node.value)
    if inside is None:
        return None
    message = "a drawing to scale needs a number above 0 here"
    return lambda: [node.report("not-to-scale", message, "Write it without quotes.", inside=inside)]


def what_is_drawn_has_a_number(node: Node, _: Survey) -> Words | None:
    """The figure of an item with a drawing is a number, and not one that the kiosk counts."""
    figure = node.document.at((*node.path[:-1], "figure"))
    if not isinstance(figure, dict):
        return None
    given = [figure[key] for key in ("value", "measure") if figure.get(key) is not None]
    if given and all(_unmeasured(value) is None for value in given):
        return None
    message = "this item's figure has no number above 0 to draw to scale"
    return lambda: [
        node.report("not-to-scale", message, "Write it without quotes, or remove the drawing.", of_key=True)
    ]


def _unmeasured(value: Data) -> Path | None:
    """Return where in a value or a measure there is no number above 0; None where all of it can be measured."""
    if isinstance(value, dict):
        found = ((key, _unmeasured(one)) for key, one in value.items())
        return next(((key, *inside) for key, inside in found if inside is not None), None)
    return None if _is_measure(value) else ()


def _is_measure(value: Data) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_a_drawing(_owner: type, _field: str, kind: Any) -> bool:
    return kind is ScaleDrawing


RULES = (
    Rule(measured, measures_are_numbers),
    Rule(_is_a_drawing, what_is_drawn_has_a_number),
)
