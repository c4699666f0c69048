"""Rules on close-ups: an element is shown in a view that its screen has, and no two views share a key."""

from typing import Any

from kiosk.content.model.schema import Closeup, NearView
from kiosk.content.soundness.nodes import Kind, Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule
from kiosk.content.soundness.rules_values import is_written_as
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.hints import did_you_mean, one_of


def views_are_there(node: Node, _: Survey) -> Words | None:
    """A close-up names a view of its screen."""
    view, keys = node.value, _keys(node)
    if not isinstance(view, str) or view in keys or not is_written_as(view, node.kind):
        return None
    hint = did_you_mean(view, keys, f"The views are: {one_of(keys)}." if keys else "Add it to 'views' of the screen.")
    return lambda: [node.report("unknown-view", f"this screen has no view '{view}'", hint, word=view)]


def views_differ(node: Node, _: Survey) -> Words | None:
    """No two views of a screen share a key."""
    keys = _keys(node)
    if not isinstance(node.value, str) or keys.index(node.value) == node.path[1]:
        return None
    message, hint = f"the key '{node.value}' is used a second time", "Give this view a key of its own."
    return lambda: [node.report("duplicate-view", message, hint)]


def _keys(node: Node) -> list[str]:
    """Return the keys of the views of the screen that a node stands in."""
    views = node.document.at(("views",))
    return [
        str(view.get("key")) if isinstance(view, dict) else "" for view in (views if isinstance(views, list) else ())
    ]


def _names_a_view(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field == "view" and issubclass(owner, Closeup)


def _is_key_of_a_view(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field == "key" and issubclass(owner, NearView)


RULES = (Rule(_names_a_view, views_are_there), Rule(_is_key_of_a_view, views_differ))
