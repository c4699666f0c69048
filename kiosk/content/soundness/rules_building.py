"""Rules on building screens: what flies in has a place in the picture."""

from kiosk.content.model.schema import PictureBox
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_kind
from kiosk.content.soundness.survey import Survey


def places_have_a_size(node: Node, _: Survey) -> Words | None:
    """The left side of a place is left of its right side, and its top above its bottom."""
    edges = node.value
    match edges:
        case [int() | float() as left, int() | float() as top, int() | float() as right, int() | float() as bottom]:
            if left < right and top < bottom:
                return None
        case _:
            return None
    hint = "Write left, top, right, bottom, like [0.2, 0.3, 0.5, 0.6]."
    return lambda: [node.report("place-without-size", "there is nothing between the sides of this place", hint)]


RULES = (Rule(of_kind(PictureBox), places_have_a_size),)
