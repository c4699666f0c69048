"""Rules on keys, sources, links and the menu: what names something else must name something that is there."""

from kiosk.content.model.schema import Key, Kiosk, Link
from kiosk.content.soundness.nodes import Kind, Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_item_key, of_kind
from kiosk.content.soundness.rules_values import is_written_as
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.hints import closest, did_you_mean, one_of


def sources_are_listed(node: Node, survey: Survey) -> Words | None:
    """A source is named by its key in `kiosk.yaml`."""
    source, listed = node.value, survey.sources
    if listed is None or not isinstance(source, str) or source in listed or not is_written_as(source, node.kind):
        return None
    return lambda: [_unknown_source(node, source, listed)]


def _unknown_source(node: Node, source: str, listed: frozenset[str]) -> Diagnostic:
    those = f"Listed are: {one_of(listed)}. " if listed else ""
    hint = did_you_mean(source, listed, f"{those}New ones go into kiosk.yaml.")
    return node.report("unknown-source", f"kiosk.yaml lists no source '{source}'", hint)


def sources_are_usable(usable: frozenset[str]) -> Rule:
    """Return the rule that a source which is named is no faulty one; `usable` are the keys of the others."""

    def breach(node: Node, survey: Survey) -> Words | None:
        source = node.value
        if not isinstance(source, str) or survey.sources is None or source not in survey.sources - usable:
            return None
        message, hint = f"the source '{source}' has a fault in kiosk.yaml", f"Correct sources/{source} in kiosk.yaml."
        return lambda: [node.report("unusable-source", message, hint)]

    return Rule(_names_a_source, breach)


def _names_a_source(_owner: type, field: str, _kind: Kind) -> bool:
    return field == "source"


def item_keys_differ(node: Node, survey: Survey) -> Words | None:
    """No two items of a screen share a key."""
    if not isinstance(node.value, str):
        return None
    first = survey.first_item(node)
    return None if node.path[1] == first else lambda: [_used_before(node, first)]


def _used_before(node: Node, first: int) -> Diagnostic:
    line, _ = node.document.position(("items", first, "key"))
    message = f"the key '{node.value}' is used a second time (first on line {line})"
    return node.report("duplicate-item", message, "Give this item a key of its own.")


def links_lead_somewhere(node: Node, survey: Survey) -> Words | None:
    """A link names a screen or an item that exists, and not the one it stands in."""
    link = node.value
    if not isinstance(link, str):
        return None
    if link == survey.address_of(node):
        return lambda: [node.report("link-to-itself", "this links to the place it stands in", "Remove it.")]
    if survey.addresses.may_hold(link) or not is_written_as(link, node.kind):
        return None
    return lambda: [_dangling(node, link, survey)]


def _dangling(node: Node, link: str, survey: Survey) -> Diagnostic:
    screen = link.partition("/")[0]
    missing = f"'{link}'" if screen in survey.files.screens else f"screen '{screen}'"
    return node.report("dangling-link", f"there is no {missing}", _link_hint(link, survey))


def _link_hint(link: str, survey: Survey) -> str:
    screen, _, item = link.partition("/")
    screens, written = survey.files.screens, survey.addresses.written
    if item and screen in screens:
        keys = {one.partition("/")[2] for one in written if one.startswith(f"{screen}/")}
        nearest = closest(item, keys)
        return f"Did you mean '{screen}/{nearest}'?" if nearest else f"The items of {screen} are: {one_of(keys)}."
    elsewhere = [address for address in written if address.endswith(f"/{item or screen}")]
    if len(elsewhere) == 1:
        return f"Did you mean '{elsewhere[0]}'?"
    nearest = closest(screen, screens)
    if nearest:
        there = f"{nearest}/{item}"
        return f"Did you mean '{there}'?" if there in written else f"Did you mean the screen '{nearest}'?"
    return f"The screens are: {one_of(screens)}."


def menu_names_screens(node: Node, survey: Survey) -> Words | None:
    """The menu lists screens that exist, each once; `home` is one of them all."""
    key, menu = node.value, survey.files.kiosk.at(("menu",))
    if not isinstance(key, str) or not is_written_as(key, node.kind):
        return None
    if not survey.files.may_have(key):
        return lambda: [_no_such_screen(node, key, survey)]
    if node.field == "menu" and isinstance(menu, list) and menu.index(key) != node.path[-1]:
        return lambda: [node.report("menu-twice", f"'{key}' is in the menu twice", "Remove one of the two.")]
    return None


def _no_such_screen(node: Node, key: str, survey: Survey) -> Diagnostic:
    screens = survey.files.screens
    otherwise = f"The screens are: {one_of(screens)}." if screens else "The folder screens holds none."
    hint = did_you_mean(key, screens, otherwise)
    return node.report("unknown-screen", f"there is no file screens/{key}.yaml", hint, word=key)


def _names_a_screen(owner: type, field: str, kind: Kind) -> bool:
    return owner is Kiosk and field in ("home", "menu") and kind == Key


RULES = (
    Rule(_names_a_source, sources_are_listed),
    Rule(of_item_key, item_keys_differ),
)
ENTRY_RULES = (Rule(of_kind(Link), links_lead_somewhere), Rule(_names_a_screen, menu_names_screens))
"""Rules whose breach costs the entry alone: the link, the line of the menu."""
