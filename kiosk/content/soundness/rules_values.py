"""Rules on what a value says by itself, and its model cannot say: dates, figures, the paths of pictures, keys."""

import re
from collections.abc import Callable
from typing import Any

from msgspec import Meta

from kiosk.content.assets.media import path_fault
from kiosk.content.model.schema import Figure, FullDate, Instant, MediaPath, PartialDate
from kiosk.content.soundness.dates import is_date, is_instant
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import BreachFinder, Rule, of_item_key, of_kind
from kiosk.content.soundness.survey import Survey


def _exists(is_there: Callable[[str], bool], message: str, hint: str) -> BreachFinder:
    """Return the rule that a date or a moment, written as one, exists: no 31 February. `message` has a place for it."""

    def breach(node: Node, _: Survey) -> Words | None:
        text = node.value
        if not isinstance(text, str) or is_there(text) or not is_written_as(text, node.kind):
            return None
        return lambda: [node.report("no-such-date", message.format(text.strip()), hint)]

    return breach


def figures_have_one_value(node: Node, _: Survey) -> Words | None:
    """A figure has a value, a measure, or a start date that the kiosk counts from; and but one unit."""
    figure = node.value
    if not isinstance(figure, dict):
        return None
    given = [key for key in ("value", "measure", "since") if figure.get(key) is not None]
    if not given:
        hint = "Add 'value', 'measure', or 'since' with the day from which the kiosk counts."
        return lambda: [node.report("figure-empty", "this figure has no number", hint)]
    if len(given) > 1:
        message = f"a figure cannot have both '{given[0]}' and '{given[1]}'"
        hint = "Keep 'since' if the kiosk is to count from that day, 'measure' if it has a unit of length or weight."
        return lambda: [node.report("figure-both", message, hint, inside=(given[1],))]
    if "measure" in given and figure.get("unit") is not None:
        message, hint = "'measure' says the unit already", "Remove 'unit'."
        return lambda: [node.report("unit-twice", message, hint, inside=("unit",), of_key=True)]
    return None


def pictures_stay_in_the_media_folder(node: Node, _: Survey) -> Words | None:
    """A picture's path is plain, relative, and of a format that every kiosk can draw."""
    fault = path_fault(node.value) if isinstance(node.value, str) and node.value else None
    return None if fault is None else lambda: [node.report(*fault)]


def keys_are_one_line(node: Node, _: Survey) -> Words | None:
    """An item's key ends where its word ends: a line break behind it fits the pattern of a key, but is none of it."""
    if not isinstance(node.value, str) or not node.value.endswith("\n"):
        return None
    message = "a line break stands at the end of this key"
    return lambda: [node.report("wrong-value", message, "Write it without | or >.")]


def is_written_as(text: str, kind: Any) -> bool:
    """Say whether a text fits the pattern of its kind; if not, that is told with the faults of its part's shape."""
    patterns = [one.pattern for one in getattr(kind, "__metadata__", ()) if isinstance(one, Meta) and one.pattern]
    return all(re.search(pattern, text) for pattern in patterns)


RULES = (
    Rule(
        of_kind(FullDate, PartialDate), _exists(is_date, "no calendar has the date '{}'", "Correct the month and day.")
    ),
    Rule(of_kind(Instant), _exists(is_instant, "there is no moment '{}'", "Correct the date and time.")),
    Rule(of_kind(Figure), figures_have_one_value),
    Rule(of_kind(MediaPath), pictures_stay_in_the_media_folder),
    Rule(of_item_key, keys_are_one_line),
)
