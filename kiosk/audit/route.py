"""The way of the keyboard's focus through a scene, as plain values that rules can judge without a window."""

from dataclasses import dataclass

from kiosk.audit.geometry import NOWHERE, Box


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFact:
    """What one press of the key for the next control led to. Boxes are pixels of the window, as after that press.

    `address` is the same for the same control. `box` is all of it, `shown` what can be seen of it, `pane` the window
    or the scrolling pane that it is in. `ring` is the part of the focus ring that stands out, on the side where it is
    worst, from 0 to 1. What `turns_pages` of a pane can be pressed only where the pane goes on, and a pane goes along
    with the focus. `before` is where the control of the last step is now.
    """

    address: int
    element: str
    box: Box
    shown: Box
    pane: Box
    ring: float = 1.0
    turns_pages: bool = False
    operable: bool = True
    visible: bool = True
    before: Box = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One round of the focus through a scene.

    `hidden_start` names what has the focus before a key is pressed, where that cannot be seen. `closed` says that the
    round led to its beginning again, and `reversible` that the key for the previous control leads the same way back.
    """

    steps: tuple[StepFact, ...]
    hidden_start: str = ""
    closed: bool = True
    reversible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedFact:
    """What pressing a control by key led to, and what the key for Back led to from there.

    `hidden_focus` names what has the focus after the press and cannot be seen; `returned_to` names what has the focus
    after Back, and is empty where Back led nowhere.
    """

    element: str
    hidden_focus: str = ""
    returned_to: str = ""
    opened: bool = False
