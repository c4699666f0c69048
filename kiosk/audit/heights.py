"""Rule B10: what is touched is no higher above the floor than somebody who sits in a wheelchair can reach.

36 CFR 1194 App. C 407.8.2.1 (unobstructed side reach) and the ADA Standards 308 have 48 inches; the kiosk and its audit
go by 1220 mm. What lies higher is in order where the visitor can bring it down, which is asked of the scene: the audit
of the lowered scene is what shows that it comes down.
"""

from collections.abc import Iterator

from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach

MOST_MILLIMETRES = 1220.0
LEAST_MILLIMETRES = 380.0


def breaches(view: View) -> Iterator[Breach]:
    """Return what is touched out of reach, for each height at which the display may hang."""
    for edge in view.bottom_edges:
        for control in view.top_controls:
            if control.enabled:
                yield from reach(control, edge, view)


def reach(control: ControlFact, edge: float, view: View) -> Iterator[Breach]:
    """B10 for the middle of one control, on a display whose lower edge is so many millimetres above the floor."""
    height = edge + view.millimetres(view.window.bottom - (control.shown.top + control.shown.bottom) / 2)
    hung = f"with the lower edge at {edge:.0f} mm "
    if height > MOST_MILLIMETRES and not view.lowering:
        message = f"{hung}it is out of reach, and nothing brings it down"
        yield Breach("B10", control.element, message, f"{height:.0f} mm", f"{MOST_MILLIMETRES:.0f} mm or less")
    if height < LEAST_MILLIMETRES:
        message = f"{hung}it is too near to the floor"
        yield Breach("B10", control.element, message, f"{height:.0f} mm", f"{LEAST_MILLIMETRES:.0f} mm or more")
