"""Rule C1: the same ways out, at the same place and in the same order, on every screen."""

from collections.abc import Iterator

from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach
from kiosk.audit.geometry import SLACK

BAR = {
    "home": "home",
    "chevron-left": "back",
    "translate": "language",
    "volume-high": "listen",
    "format-size": "display",
    "help-circle-outline": "help",
}
"""What each icon of the bar stands for, in the order in which they are to stand."""


def bar_of(view: View) -> dict[str, ControlFact]:
    """Return the bar's buttons as they are read: by rows from the top, each from where its language begins."""
    buttons = [one for one in view.controls if one.in_bar and not one.shown.is_empty]
    buttons.sort(key=lambda one: (round(one.box.top), -one.box.right if view.mirrored else one.box.left))
    return {BAR.get(one.icon, one.icon): one for one in buttons}


def breaches(view: View, first: dict[str, ControlFact]) -> Iterator[Breach]:
    """Return what the bar lacks, or where it is not as it was on the `first` screen with a bar.

    The attract view has none, and an overlay lies over it until it is closed.
    """
    if view.attract or view.overlay:
        return
    bar = bar_of(view)
    missing = [name for name in BAR.values() if name not in bar]
    if missing:
        yield Breach(
            "C1", "bar", f"it lacks {', '.join(missing)}", ", ".join(bar) or "nothing", ", ".join(BAR.values())
        )
    elif tuple(bar) != tuple(BAR.values()):
        yield Breach("C1", "bar", "its buttons stand in another order", ", ".join(bar), ", ".join(BAR.values()))
    for name, button in bar.items():
        if name in first and button.box.moved_from(first[name].box) > SLACK:
            message = "it is not where it is on the other screens"
            yield Breach("C1", f"bar: {name}", message, str(button.box), str(first[name].box))
