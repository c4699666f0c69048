"""Rules D1, D2, D3 and D10: a round of the keyboard's focus through a scene, and what a press of a key leads to."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kiosk.audit.facts import ControlFact
from kiosk.audit.finding import Breach
from kiosk.audit.geometry import SLACK, Box
from kiosk.audit.route import DeedFact, Route, StepFact

LEAST_RING = 0.9
"""Of each side of a focus ring, that is to stand out."""


def breaches(controls: Sequence[ControlFact], route: Route) -> Iterator[Breach]:
    """Return what somebody with five keys does not see, or does not come to."""
    for step in route.steps:
        yield from in_view(step)
        yield from ringed(step)
        yield from operable(step)
    yield from round_trip(route)
    yield from unreached(controls, route)
    yield from order(route.steps)
    if route.hidden_start:
        message = "it has the focus when the scene begins, and cannot be seen"
        yield Breach("D3", route.hidden_start, message, "hidden", "in sight")


def in_view(step: StepFact) -> Iterator[Breach]:
    """D3: what has the focus is seen whole, or as much of it as its pane has room for."""
    if not step.visible or step.shown.is_empty:
        yield Breach("D3", step.element, "it has the focus and cannot be seen", "out of sight", "in sight")
        return
    across = min(step.box.width, step.pane.width) - step.shown.width
    down = min(step.box.height, step.pane.height) - step.shown.height
    missing = max(across, down)
    if missing > SLACK:
        yield Breach("D3", step.element, "it has the focus and is not seen whole", f"{missing:.0f} px cut", "whole")


def ringed(step: StepFact) -> Iterator[Breach]:
    """D3: the focus ring stands out on all sides."""
    if step.visible and step.operable and not step.shown.is_empty and step.ring < LEAST_RING:
        measured = f"{100 * step.ring:.0f} % of a side" if step.ring else "no ring"
        yield Breach("D3", step.element, "its focus ring is not seen whole", measured, "all sides")


def operable(step: StepFact) -> Iterator[Breach]:
    """D1: only what can be pressed has the focus."""
    if step.visible and not step.operable:
        yield Breach("D1", step.element, "it has the focus and cannot be pressed", "no control", "a control")


def round_trip(route: Route) -> Iterator[Breach]:
    """D2: no trap, and the way back is the same."""
    if not route.closed:
        last = route.steps[-1].element if route.steps else "the scene"
        yield Breach("D2", last, "the focus does not come round from here", "a trap", "a round")
    elif not route.reversible:
        first = route.steps[0].element if route.steps else "the scene"
        yield Breach("D2", first, "the key for the previous control leads another way", "another way", "the same way")


def unreached(controls: Sequence[ControlFact], route: Route) -> Iterator[Breach]:
    """D1: everything that can be touched can be reached by keys."""
    reached = {step.address for step in route.steps}
    for control in controls:
        is_wanted = control.enabled and not (control.covered or control.turns_pages or control.box.is_empty)
        if is_wanted and control.address not in reached:
            yield Breach("D1", control.element, "no key leads to it", "unreached", "reached")


def order(steps: Sequence[StepFact]) -> Iterator[Breach]:
    """D2: the focus goes on to the right and down, and only once, from the end, straight back."""
    backward = [(one, other) for one, other in pairwise(steps) if _goes_back(other.before, other.box)]
    if len(backward) > 1:
        for one, other in backward[1:]:
            yield Breach("D2", other.element, f"the focus goes back to it from {one.element}", "backward", "onward")


def _goes_back(before: Box, now: Box) -> bool:
    """Whether something lies straight above or before what had the focus until then."""
    if before.is_empty or now.is_empty:
        return False
    shares_column = min(before.right, now.right) - max(before.left, now.left) > SLACK
    return shares_column and now.bottom <= before.top + SLACK


def held(repeating: Iterable[str]) -> Iterator[Breach]:
    """D10: a key that is held acts once."""
    for key in repeating:
        yield Breach("D10", f"key {key}", "it acts again and again while it is held", "repeats", "once")


def deed(fact: DeedFact) -> Iterator[Breach]:
    """D2 and D3: after a press something visible has the focus, and Back leads to where it was."""
    if fact.hidden_focus:
        message = f"after a press of {fact.element} it has the focus, and cannot be seen"
        yield Breach("D3", fact.hidden_focus, message, "hidden", "in sight")
    if fact.opened and fact.returned_to != fact.element:
        message = "after Back the focus is not where it was"
        yield Breach("D2", fact.element, message, fact.returned_to or "nowhere", "where it was")
