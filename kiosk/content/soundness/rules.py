"""What a rule is."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model.schema import Entry
from kiosk.content.soundness.nodes import Kind, Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.survey import Survey

BreachFinder = Callable[[Node, Survey], Words | None]
"""Returns nothing for a node that keeps a rule, and words for one that breaks it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What must hold of every node of some fields; a part with a node of which it does not is set aside.

    `concerns` is asked once for each field: its model, its name, the kind of its value.
    """

    concerns: Callable[[type, str, Kind], bool]
    breach: BreachFinder


def of_item_key(owner: type, field: str, _kind: Kind) -> bool:
    """Pick the keys of items."""
    return field == "key" and issubclass(owner, Entry)


def of_kind(*kinds: Kind) -> Callable[[type, str, Kind], bool]:
    """Return what picks the fields whose values are of these kinds."""
    return lambda _owner, _field, kind: kind in kinds
