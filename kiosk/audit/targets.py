"""Rules B1 and B2: what can be touched is large enough, whole, and apart from its neighbours.

A finger's place is the control's own rectangle, so targets that do not overlap have hit areas that do not either; that
is the second way in which B2 can be kept, and holds for any gap.
"""

from collections.abc import Iterator
from itertools import combinations

from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach
from kiosk.audit.geometry import HALF_A_PIXEL, SLACK

PRIMARY_MILLIMETRES = 20.0
OTHER_MILLIMETRES = 15.0
FLOOR_MILLIMETRES = 12.0


def breaches(view: View) -> Iterator[Breach]:
    """Return what is hard to touch in a view."""
    for control in view.top_controls:
        yield from size(control, view)
    for control in view.controls:
        if not control.covered and not control.box.is_empty:
            yield from wholeness(control)
    yield from overlaps(view)


def size(control: ControlFact, view: View) -> Iterator[Breach]:
    """B1 for primary targets, B2 for the others."""
    usual = PRIMARY_MILLIMETRES if control.primary else OTHER_MILLIMETRES
    wanted = max(FLOOR_MILLIMETRES, view.nearness * usual)
    least = min(control.box.width, control.box.height)
    if view.millimetres(least + HALF_A_PIXEL) >= wanted:
        return
    measured = f"{view.millimetres(control.box.width):.1f} x {view.millimetres(control.box.height):.1f} mm"
    below = " (below the floor of 12 mm)" if view.millimetres(least + HALF_A_PIXEL) < FLOOR_MILLIMETRES else ""
    message = f"the {'primary ' if control.primary else ''}target is too small{below}"
    yield Breach(
        "B1" if control.primary else "B2", control.element, message, measured, f"{round(wanted, 1):g} mm both ways"
    )


def wholeness(control: ControlFact) -> Iterator[Breach]:
    """B2: no part of a target is cut away for good."""
    lost = control.box.sticks_out(control.reach)
    if lost > SLACK:
        message = "the target is cut off, and cannot be scrolled"
        yield Breach("B2", control.element, message, f"{lost:.0f} px lost", "nothing lost")


def overlaps(view: View) -> Iterator[Breach]:
    """B2: no two targets at the same place."""
    for one, other in combinations(view.top_controls, 2):
        depth = one.shown.overlap(other.shown)
        if depth > SLACK:
            measured = f"{view.millimetres(depth):.1f} mm"
            yield Breach("B2", one.element, f"the target overlaps {other.element}", measured, "apart")
