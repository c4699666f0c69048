"""Rules on keys, links and the menu: what names something else must name something that is there."""

from collections.abc import Iterator

from kiosk.content.checking.rules import Facts
from kiosk.content.checking.walk import Place, items_in
from kiosk.content.loading.files import KEY
from kiosk.content.model.schema import Link
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Document
from kiosk.yamlfile.hints import closest, did_you_mean, one_of


def links_lead_somewhere(facts: Facts) -> Iterator[Diagnostic]:
    """A link names a screen or an item that exists, and not the one it stands in."""
    keys = {document.file: key for key, document in facts.files.screens.items()}
    for place in facts.places:
        if place.kind != Link or not isinstance(place.value, str):
            continue
        link = place.value
        if link == _address_of(place, keys):
            yield place.report("link-to-itself", "this links to the place it stands in", "Remove it.")
        elif not facts.addresses.may_hold(link) and _is_link(link):
            screen = link.partition("/")[0]
            missing = f"'{link}'" if screen in facts.files.screens else f"screen '{screen}'"
            yield place.report("dangling-link", f"there is no {missing}", _link_hint(link, facts))


def _is_link(text: str) -> bool:
    """Say whether a text is written as links are; if not, that is told with the model's faults."""
    return all(KEY.fullmatch(part) for part in text.split("/"))


def _address_of(place: Place, keys: dict[str, str]) -> str:
    key = keys.get(place.document.file, "")
    if place.path[0] != "items":
        return key
    item = place.document.at(place.path[:2])
    return f"{key}/{item.get('key')}" if isinstance(item, dict) else key


def _link_hint(link: str, facts: Facts) -> str:
    screen, _, item = link.partition("/")
    screens = facts.files.screens
    if item and screen in screens:
        keys = {one.partition("/")[2] for one in facts.addresses.written if one.startswith(f"{screen}/")}
        nearest = closest(item, keys)
        return f"Did you mean '{screen}/{nearest}'?" if nearest else f"The items of {screen} are: {one_of(keys)}."
    elsewhere = [address for address in facts.addresses.written if address.endswith(f"/{item or screen}")]
    if len(elsewhere) == 1:
        return f"Did you mean '{elsewhere[0]}'?"
    nearest = closest(screen, screens)
    if nearest:
        return (
            f"Did you mean '{nearest}/{item}'?"
            if f"{nearest}/{item}" in facts.addresses.written
            else f"Did you mean the screen '{nearest}'?"
        )
    return f"The screens are: {one_of(screens)}."


def item_keys_differ(facts: Facts) -> Iterator[Diagnostic]:
    """No two items of a screen share a key."""
    for document in facts.files.screens.values():
        lines: dict[str, int] = {}
        for index, item in items_in(document):
            key, path = item.get("key"), ("items", index, "key")
            if not isinstance(key, str):
                continue
            if key in lines:
                message = f"the key '{key}' is used a second time (first on line {lines[key]})"
                yield document.diagnostic(path, "duplicate-item", message, "Give this item a key of its own.")
            lines.setdefault(key, document.position(path)[0])


def menu_names_screens(facts: Facts) -> Iterator[Diagnostic]:
    """The menu lists screens that exist, each once; `home` is one of them all."""
    kiosk = facts.files.kiosk
    home, menu = kiosk.at(("home",)), kiosk.at(("menu",))
    if isinstance(home, str) and KEY.fullmatch(home) and not facts.files.may_have(home):
        yield _no_such_screen(kiosk, ("home",), home, facts)
    seen: set[Data] = set()
    for index, key in enumerate(menu) if isinstance(menu, list) else ():
        if not isinstance(key, str) or not KEY.fullmatch(key):
            continue
        if not facts.files.may_have(key):
            yield _no_such_screen(kiosk, ("menu", index), key, facts)
        elif key in seen:
            message = f"'{key}' is in the menu twice"
            yield kiosk.diagnostic(("menu", index), "menu-twice", message, "Remove one of the two.")
        seen.add(key)


def _no_such_screen(kiosk: Document, path: tuple[str | int, ...], key: str, facts: Facts) -> Diagnostic:
    screens = facts.files.screens
    otherwise = f"The screens are: {one_of(screens)}." if screens else "The folder screens holds none."
    hint = did_you_mean(key, screens, otherwise)
    return kiosk.diagnostic(path, "unknown-screen", f"there is no file screens/{key}.yaml", hint, word=key)


FOLDER_RULES = (links_lead_somewhere, item_keys_differ, menu_names_screens)
