"""Rules on whole screens and their items: dates that passed, order, icons, and whether a visitor can get there."""

import re
from collections.abc import Iterator

from kiosk.content.checking.rules import Facts
from kiosk.content.model.calendar import is_over
from kiosk.content.model.schema import Attract, Figure, IconName, Kiosk, Link, Moment
from kiosk.content.reading.files import KEY
from kiosk.content.soundness.dates import is_full_date
from kiosk.content.soundness.nodes import Node, items_in, screen_model
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Document
from kiosk.yamlfile.hints import did_you_mean

_DATE = re.compile(r"\d{4}(-\d\d){0,2}")


def icons_exist(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """An icon is one of those that the kiosk can draw."""
    name = node.value
    if node.kind != IconName or not isinstance(name, str) or not KEY.fullmatch(name):
        return
    if facts.icon_names and name not in facts.icon_names:
        hint = did_you_mean(name, facts.icon_names, "Look it up among the Material Design Icons.")
        yield node.report("unknown-icon", f"there is no icon '{name}'", hint)


def dates_have_not_passed(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """Content whose day to be reviewed or to disappear has come is due for a look."""
    if node.field not in ("review_by", "show_until") or not isinstance(node.value, str):
        return
    day = node.value
    if not _is_over(day, facts):
        return
    if node.field == "review_by":
        hint = "Check that it is still true, then set a new date."
        yield node.report("review-due", f"this was to be reviewed by {day}", hint, severity="warning")
    else:
        message = f"this was to be shown until {day}, so visitors no longer see it"
        yield node.report("no-longer-shown", message, "Remove it, or set a new date.", severity="warning")


def dates_of_facts_have_come(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """What is true as of a day tells that this day has come; a kiosk whose clock says otherwise counts nothing."""
    told = node.value
    if node.field != "as_of" or not isinstance(told, str) or not _DATE.fullmatch(told):
        return
    if told > facts.today.isoformat()[: len(told)]:
        hint = "Correct it, or the clock of this machine: until then the kiosk counts no days and years."
        yield node.report("date-to-come", f"it is not yet {told}", hint, severity="warning")


def facts_were_looked_over(node: Node, facts: Facts) -> Iterator[Diagnostic]:
    """Nothing is newer than the day on which, as the exhibit says, all of its facts were last looked over."""
    told, looked = node.value, facts.files.kiosk.at(("as_of",))
    if node.field != "as_of" or node.owner is Kiosk or not isinstance(told, str) or not isinstance(looked, str):
        return
    if _DATE.fullmatch(told) and _DATE.fullmatch(looked) and _is_earlier(looked, told):
        message = f"this is as of {told}, and the exhibit says that its facts are as of {looked}"
        hint = "Look over the other facts too, then set 'as_of' in kiosk.yaml."
        yield node.report("facts-newer", message, hint, severity="warning")


def figures_are_dated(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """A figure says as of when it is true, unless the kiosk counts it."""
    figure = node.value
    if node.kind is Figure and isinstance(figure, dict) and figure.get("since") is None and not figure.get("as_of"):
        hint = "Add 'as_of' with the day, month or year in which the number was true."
        yield node.report("figure-without-date", "this figure does not say as of when it is true", hint)


def attract_has_pictures(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """The attract screen has a picture to show."""
    if node.owner is Attract and node.field == "pictures" and node.value == []:
        yield node.report("no-items", "the attract screen has no picture", "Add one.")


def timelines_are_in_order(document: Document, _: Facts) -> Iterator[Diagnostic]:
    """The moments of a screen stand in the order of their dates, and no span ends before it begins."""
    before = ""
    for index, item in items_in(document, Moment):
        begins, ends = item.get("date"), item.get("until")
        if not isinstance(begins, str) or not _DATE.fullmatch(begins):
            continue
        if before and _is_earlier(begins, before):
            message = f"{begins} is earlier than {before} in the item above"
            yield document.diagnostic(("items", index, "date"), "date-order", message, "Put the earlier item first.")
        if isinstance(ends, str) and _DATE.fullmatch(ends) and _is_earlier(ends, begins):
            message = f"this ends ({ends}) before it begins ({begins})"
            hint = "Correct one of the dates."
            yield document.diagnostic(("items", index, "until"), "date-order", message, hint)
        before = begins


def _is_earlier(one: str, other: str) -> bool:
    """Compare two dates as far as both are given: 2000 is not earlier than 2000-11."""
    length = min(len(one), len(other))
    return one[:length] < other[:length]


def screens_have_something_to_show(document: Document, facts: Facts) -> Iterator[Diagnostic]:
    """A screen whose items are all past is not shown."""
    items = [item for _, item in items_in(document)]
    if items and all(_is_over(item.get("show_until"), facts) for item in items):
        message = "every item of this screen is past, so the screen is not in the menu"
        hint = "Add an item, or remove the screen."
        yield document.diagnostic(("items",), "no-longer-shown", message, hint, severity="warning")


def _is_over(day: Data, facts: Facts) -> bool:
    return isinstance(day, str) and is_full_date(day) and is_over(day, facts.today)


def screens_can_be_reached(facts: Facts) -> Iterator[Diagnostic]:
    """A visitor can get to every screen: from home by the menu or by links (which go both ways), or from the help."""
    home = facts.files.kiosk.at(("home",))
    if not isinstance(home, str) or home not in facts.files.screens or not facts.complete:
        return
    neighbours = _neighbours(facts)
    waiting = [home, *_in_help(facts)]
    reached = set(waiting)
    while waiting:
        for key in neighbours.get(waiting.pop(), set()) - reached:
            reached.add(key)
            waiting.append(key)
    for key, document in facts.files.screens.items():
        if key not in reached:
            message = "visitors cannot get to this screen"
            hint = f"Add '{key}' to the menu or to 'help' in kiosk.yaml, or to 'related' of another screen."
            yield document.diagnostic((), "unreachable", message, hint, severity="warning")


def _in_help(facts: Facts) -> Iterator[str]:
    links = facts.files.kiosk.at(("help",))
    for link in links if isinstance(links, list) else ():
        screen = link.partition("/")[0] if isinstance(link, str) else ""
        if screen in facts.files.screens:
            yield screen


def _neighbours(facts: Facts) -> dict[str, set[str]]:
    screens = facts.files.screens
    keys = {document.file: key for key, document in screens.items()}
    neighbours: dict[str, set[str]] = {key: set() for key in screens}
    menu = facts.files.kiosk.at(("menu",))
    listed = {key for key in menu if isinstance(key, str)} if isinstance(menu, list) else set[str]()
    for key, document in screens.items():
        model = screen_model(document)
        if model is not None and model.shows_the_menu:
            neighbours[key] |= listed & set(screens)
    for node in facts.nodes:
        if node.kind == Link and isinstance(node.value, str) and node.document.file in keys:
            here, there = keys[node.document.file], node.value.partition("/")[0]
            if there in screens:
                neighbours[here].add(there)
                neighbours[there].add(here)
    return neighbours


def home_is_a_menu(facts: Facts) -> Iterator[Diagnostic]:
    """The home screen shows the menu."""
    home = facts.files.kiosk.at(("home",))
    document: Document | None = facts.files.screens.get(home) if isinstance(home, str) else None
    model = screen_model(document) if document is not None else None
    if document is not None and model is not None and not model.shows_the_menu:
        message = "this is the home screen, but its type is not 'menu'"
        yield document.diagnostic(
            ("type",), "home-not-menu", message, "Write 'type: menu', or name another home screen."
        )


NODE_RULES = (
    icons_exist,
    dates_have_not_passed,
    dates_of_facts_have_come,
    facts_were_looked_over,
    figures_are_dated,
    attract_has_pictures,
)
FILE_RULES = (timelines_are_in_order, screens_have_something_to_show)
FOLDER_RULES = (screens_can_be_reached, home_is_a_menu)
