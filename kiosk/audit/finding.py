"""What the audit found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Breach:
    """An experience rule that something does not keep. `rule` is its id in the list of experience rules."""

    rule: str
    element: str
    message: str
    measured: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach, and the scene that it was found on; the fields before `element` are named as in the tour's index.

    `setup` says how the kiosk stood there, as far as that was unusual.
    """

    rule: str
    scene: str
    screen: str
    item: str
    state: str
    language: str
    size: str
    element: str
    message: str
    measured: str
    wanted: str
    setup: str = ""
