"""Rules on the tree of offices: a head is one other person of the same screen, and heads lead in no circle."""

from typing import Any

from kiosk.content.model.schema import Person
from kiosk.content.soundness.nodes import Kind, Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule
from kiosk.content.soundness.rules_values import is_written_as
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.document import Data
from kiosk.yamlfile.hints import did_you_mean, one_of

MOST_SHOWN = 3
"""Heads of a circle that are named."""


def heads_are_there(node: Node, survey: Survey) -> Words | None:
    """The head of a person is another person of the screen."""
    head, people = node.value, _people(node)
    if not isinstance(head, str) or not is_written_as(head, node.kind):
        return None
    if head == people[node.path[1]].get("key"):
        message, hint = "nobody is their own head", f"Remove '{node.field}', or name somebody else."
        return lambda: [node.report("own-head", message, hint)]
    keys = {str(person.get("key")) for person in people.values()}
    if head in keys or _may_be_mended(node, survey):
        return None
    hint = did_you_mean(head, keys, f"The people are: {one_of(keys)}.")
    return lambda: [node.report("unknown-head", f"no person of this screen has the key '{head}'", hint, word=head)]


def heads_are_one(node: Node, _: Survey) -> Words | None:
    """A person is under somebody or beside somebody."""
    if node.field != "beside" or _people(node)[node.path[1]].get("under") is None:
        return None
    message, hint = (
        "this person is under somebody and beside somebody",
        "Keep 'under' or 'beside', and remove the other.",
    )
    return lambda: [node.report("two-heads", message, hint)]


def heads_lead_to_the_top(node: Node, _: Survey) -> Words | None:
    """From head to head nobody comes back to where they began."""
    people = _people(node)
    heads = {person.get("key"): person.get("under") or person.get("beside") for person in people.values()}
    start = people[node.path[1]].get("key")
    above, way = node.value, list[Data]()
    while isinstance(above, str) and above not in way and above != start:
        way.append(above)
        above = heads.get(above)
    if above != start or not way:
        return None
    shown = [start, *way[:MOST_SHOWN], *(["..."] if len(way) > MOST_SHOWN else []), start]
    message = f"heads lead in a circle: {' > '.join(map(str, shown))}"
    return lambda: [node.report("heads-in-a-circle", message, "Remove the head of whoever leads all of them.")]


def _people(node: Node) -> dict[Any, dict[str, Data]]:
    """Return the people of the screen that a node stands in, by their places in its list."""
    items = node.document.at(("items",))
    return {
        place: item for place, item in enumerate(items if isinstance(items, list) else ()) if isinstance(item, dict)
    }


def _may_be_mended(node: Node, survey: Survey) -> bool:
    """Say whether a person of this screen does not say for certain what their key is."""
    return survey.address_of(node).partition("/")[0] in survey.addresses.unsure


def _names_a_head(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field in ("under", "beside") and issubclass(owner, Person)


ENTRY_RULES = tuple(Rule(_names_a_head, rule) for rule in (heads_are_there, heads_are_one, heads_lead_to_the_top))
"""Rules whose breach costs the entry alone: the person is shown, without a head if need be."""
