"""What a session is at one moment, and what can happen to it. All values are frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

TextSize = Literal[100, 150, 200]
TEXT_SIZES: tuple[TextSize, ...] = (100, 150, 200)


class Overlay(StrEnum):
    """What lies over the screen. The value is the name that the interface uses."""

    NONE = ""
    HELP = "help"
    DISPLAY = "display"
    IDLE_PROMPT = "idle-prompt"


@dataclass(frozen=True, slots=True)
class Location:
    """Where a visitor is: a screen, perhaps one of its items, perhaps the item's deeper layer."""

    screen: str
    item: str = ""
    reading: bool = False

    @classmethod
    def parse(cls, address: str) -> "Location":
        """The location that an address such as `programs` or `programs/commercial-crew` names."""
        screen, _, item = address.partition("/")
        return cls(screen, item)


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """What a visitor may change about the look; text size in percent."""

    text_size: TextSize = 100
    high_contrast: bool = False
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class SessionState:
    """One moment of a session. The last location of `trail` is where the visitor is."""

    language: str
    trail: tuple[Location, ...]
    attract: bool = True
    overlay: Overlay = Overlay.NONE
    display: DisplaySettings = field(default_factory=DisplaySettings)
    keys_used: bool = False
    prompt_seconds_left: int = 0

    @property
    def location(self) -> Location:
        return self.trail[-1]


@dataclass(frozen=True, slots=True)
class SessionRules:
    """What the reducer must know of content and site.

    `items` maps each screen to its item keys. `words` counts the words that stand on a location, so that
    long texts get longer times. Times are in seconds.
    """

    home: str
    items: Mapping[str, tuple[str, ...]]
    languages: tuple[str, ...]
    default_language: str
    words: Mapping[Location, int] = field(default_factory=dict[Location, int])
    idle_seconds: int = 60
    prompt_seconds: int = 30


@dataclass(frozen=True, slots=True)
class Started:
    """A visitor touched the attract screen."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A visitor asked for a screen or an item: one step deeper on the trail."""

    address: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A visitor moved to another item of the same screen, as by a swipe: no step on the trail."""

    item: str


@dataclass(frozen=True, slots=True)
class Read:
    """A visitor asked for the deeper layer of an item."""

    item: str


@dataclass(frozen=True, slots=True)
class WentBack:
    """One step back on the trail, or the overlay closed."""


@dataclass(frozen=True, slots=True)
class WentHome:
    """Straight to the home screen; the way there can be gone back."""


@dataclass(frozen=True, slots=True)
class ChoseLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class ChoseDisplay:
    display: DisplaySettings


@dataclass(frozen=True, slots=True)
class OpenedOverlay:
    overlay: Overlay


@dataclass(frozen=True, slots=True)
class ClosedOverlay:
    """The overlay was dismissed; for the idle prompt, the visitor said that they are still there."""


@dataclass(frozen=True, slots=True)
class KeyUsed:
    """A visitor works with keys, and so gets more time."""


@dataclass(frozen=True, slots=True)
class Idled:
    """Nobody touched anything for the idle time."""


@dataclass(frozen=True, slots=True)
class SecondPassed:
    """One second of the idle prompt's countdown is over."""


@dataclass(frozen=True, slots=True)
class Reset:
    """End of the session, whatever it was doing."""


Event = (
    Started
    | Opened
    | Shown
    | Read
    | WentBack
    | WentHome
    | ChoseLanguage
    | ChoseDisplay
    | OpenedOverlay
    | ClosedOverlay
    | KeyUsed
    | Idled
    | SecondPassed
    | Reset
)
