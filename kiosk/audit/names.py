"""Rules D5, D6 and D7: what a screen reader says, and what it must not come across."""

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.audit.clipping import GROUND_SHARE
from kiosk.audit.facts import AreaFact, ControlFact, NodeFact, View, quote
from kiosk.audit.finding import Breach

GRAPHIC = "Graphic"
NOT_LETTERS = re.compile(r"[\W_]+")


def breaches(view: View) -> Iterator[Breach]:
    """Return what has no name, a wrong one, or should not be there at all."""
    for control in view.top_controls:
        yield from naming(control)
    yield from uniqueness(view)
    for area in view.areas:
        yield from bare_area(area, view)
    for node in view.nodes:
        yield from picture(node)
    yield from beneath_an_overlay(view)


def naming(control: ControlFact) -> Iterator[Breach]:
    """D5: a role, a name, and all words that stand on a control in its name."""
    if not control.has_role:
        yield Breach("D5", control.element, "a screen reader does not know it", "no role", "a role such as Button")
    if not control.name.strip():
        yield Breach("D5", control.element, "it has no name", "nothing", "a name")
        return
    said = _spoken(control.name)
    unsaid = [quote(label) for label in control.labels if _spoken(label) not in said]
    if unsaid:
        message = f"words on it are not in its name: {', '.join(unsaid)}"
        yield Breach("D5", control.element, message, quote(control.name), "a name with all its words")


def bare_area(area: AreaFact, view: View) -> Iterator[Breach]:
    """D5: a place to tap that is no control has a role and a name, unless it is the ground of all, or of controls."""
    is_ground = area.shown.area >= GROUND_SHARE * view.window.area or area.holds_controls
    if area.covered or area.shown.is_empty or is_ground or (area.has_role and area.name.strip()):
        return
    message = "it acts when it is tapped, and a screen reader does not know it"
    yield Breach("D5", area.element, message, "no role or no name", "a role such as Button, and a name")


def _spoken(words: str) -> str:
    """Return words as they sound: without case, punctuation and spacing."""
    return f" {NOT_LETTERS.sub(' ', words).strip().casefold()} "


def uniqueness(view: View) -> Iterator[Breach]:
    """D5: no two controls with the same name on one screen, those further down a page included."""
    controls = [one for one in view.controls if not one.covered and (one.enabled or not one.shown.is_empty)]
    names = Counter(control.name.strip() for control in controls if control.name.strip())
    for name, count in names.items():
        if count > 1:
            kinds = sorted({one.kind for one in controls if one.name.strip() == name})
            element = f"{', '.join(kinds)} {quote(name)}"
            yield Breach("D5", element, "several controls have the same name", f"{count} of them", "a name of its own")


def picture(node: NodeFact) -> Iterator[Breach]:
    """D6: a picture says what it shows, or is left out as decoration."""
    if node.role == GRAPHIC and not node.name.strip():
        yield Breach("D6", "a picture", "it has no name and is not left out", "nothing", "a name, or ignored")


def beneath_an_overlay(view: View) -> Iterator[Breach]:
    """D7: what lies beneath an overlay can be neither operated nor met by a screen reader."""
    beneath = [node for node in view.nodes if node.covered and node.name.strip()]
    operable = [one for one in view.controls if one.covered and one.enabled]
    if operable:
        message = "controls beneath the overlay can be operated"
        yield Breach("D7", operable[0].element, message, f"{len(operable)} of them", "none")
    if beneath:
        message = "what lies beneath the overlay is still told to a screen reader"
        yield Breach("D7", f"{beneath[0].role} {quote(beneath[0].name)}", message, f"{len(beneath)} things", "none")
