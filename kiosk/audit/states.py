"""Rule D5, states: what can be chosen or switched says so to a screen reader as it does to the eye."""

from collections.abc import Iterator

from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach

PAIRS = (("checked", "checkable"), ("selected", "selectable"), ("expanded", "expandable"))
"""What only makes sense to a screen reader together."""
CHOSEN = frozenset({"checked", "selected"})
CAN_BE_CHOSEN = frozenset({"checkable", "selectable"})


def breaches(view: View) -> Iterator[Breach]:
    """Return what looks chosen and is not said to be, or the other way round."""
    for control in view.top_controls:
        yield from told(control)
        yield from possible(control)
        yield from paired(control)


def told(control: ControlFact) -> Iterator[Breach]:
    """A chosen control says that it is."""
    if control.chosen is None:
        return
    said = bool(control.states & CHOSEN)
    if control.chosen != said:
        look = "chosen" if control.chosen else "not chosen"
        message = f"it looks {look}, and a screen reader is told otherwise"
        yield Breach("D5", control.element, message, _words(control.states), "the same state")


def possible(control: ControlFact) -> Iterator[Breach]:
    """What is not chosen now says that it can be."""
    if control.chosen is not None and not control.states & CAN_BE_CHOSEN:
        message = "a screen reader is not told that it can be chosen"
        yield Breach("D5", control.element, message, _words(control.states), "checkable or selectable")


def paired(control: ControlFact) -> Iterator[Breach]:
    """A state without the other one that belongs to it is left out by screen readers."""
    for state, ability in PAIRS:
        if state in control.states and ability not in control.states:
            yield Breach("D5", control.element, f"it is {state} without being {ability}", state, f"{ability}, {state}")


def _words(states: frozenset[str]) -> str:
    return ", ".join(sorted(states)) or "no state"
