"""What a session is at one moment, and what can happen to it. All values are frozen."""

from collections.abc import Mapping
from enum import Enum
from typing import Literal, get_args

import msgspec
from msgspec import field

from kiosk.content.model.units import System

TextSize = Literal[100, 150, 200]
TEXT_SIZES: tuple[TextSize, ...] = get_args(TextSize)

RATES = (75, 100, 125, 150, 175, 200)
VOLUMES = (20, 40, 60, 80, 100)
"""How fast and how loud the kiosk can speak, in percent (EXPERIENCE E5, E6)."""

MOST_AT_ONE_TOUCH = 2
"""With so many languages, one touch leads to the other one; with more, there is a choice."""


class Overlay(Enum):
    """What lies over the screen. QML knows the same enumeration, and has a panel for each but the first."""

    NONE = 0
    HELP = 1
    DISPLAY = 2
    IDLE_PROMPT = 3
    LANGUAGES = 4
    SILENCE = 5


class Location(msgspec.Struct, frozen=True):
    """Where a visitor is: a screen, perhaps one of its items, perhaps the item's deeper layer."""

    screen: str
    item: str = ""
    reading: bool = False

    @classmethod
    def parse(cls, address: str) -> "Location":
        """The location that an address such as `programs` or `programs/commercial-crew` names."""
        screen, _, item = address.partition("/")
        return cls(screen, item)


class Guess(msgspec.Struct, frozen=True):
    """One answer (counted from 0) that a visitor gave to a riddle."""

    riddle: Location
    answer: int


class Choices(msgspec.Struct, frozen=True):
    """How many answers a riddle has, and which of them (counted from 0) is the right one."""

    count: int
    right: int


class VisitorSettings(msgspec.Struct, frozen=True):
    """What a visitor may set for their session; text size in percent."""

    text_size: TextSize = 100
    high_contrast: bool = False
    reduced_motion: bool = False


class Speech(msgspec.Struct, frozen=True):
    """Whether the kiosk speaks, and how: percent of its normal rate and of its full volume."""

    on: bool = False
    paused: bool = False
    rate: int = 100
    volume: int = 80


class SessionState(msgspec.Struct, frozen=True):
    """One moment of a session. The last location of `trail` is where the visitor is."""

    language: str
    trail: tuple[Location, ...]
    attract: bool = True
    overlay: Overlay = Overlay.NONE
    settings: VisitorSettings = field(default_factory=VisitorSettings)
    speech: Speech = field(default_factory=Speech)
    keys_used: bool = False
    lowered: bool = False
    """Whether everything that is touched is low, for somebody who sits or is small; only where the display is high."""
    units: System | None = None
    """The system of units that the visitor chose; None while each language shows its own."""
    turned: int | None = None
    """The frame to which a visitor turned the turntable; None while it faces the item, and wherever else they go."""
    guesses: tuple[Guess, ...] = ()
    """What the visitor guessed so far, each answer once, and nothing more once a riddle is solved."""
    prompt_seconds_left: int = 0

    @property
    def location(self) -> Location:
        return self.trail[-1]

    @property
    def covered(self) -> bool:
        """Whether something lies over the screen."""
        return self.overlay is not Overlay.NONE


class SessionRules(msgspec.Struct, frozen=True):
    """What the reducer must know of content and site.

    `items` maps each screen to its item keys. `words` counts the words that stand on a location, so that
    long texts get longer times. `riddles` are those of all quizzes, in the order of the content; `quick_guesses` those
    of which every session has another one on the home screen. Times are in seconds.
    """

    home: str
    items: Mapping[str, tuple[str, ...]]
    languages: tuple[str, ...]
    default_language: str
    words: Mapping[Location, int] = field(default_factory=dict[Location, int])
    riddles: Mapping[Location, Choices] = field(default_factory=dict[Location, Choices])
    quick_guesses: tuple[Location, ...] = ()
    idle_seconds: int = 60
    prompt_seconds: int = 30
    lowered: bool = False
    """Whether every session begins with the controls lowered."""


class Started(msgspec.Struct, frozen=True):
    """A visitor touched the attract screen."""


class Opened(msgspec.Struct, frozen=True):
    """A visitor asked for a screen or an item: one step deeper on the trail."""

    address: str


class Shown(msgspec.Struct, frozen=True):
    """A visitor moved to another item of the same screen, as by a swipe: no step on the trail."""

    item: str


class Read(msgspec.Struct, frozen=True):
    """A visitor asked for the deeper layer of an item."""

    item: str


class Turned(msgspec.Struct, frozen=True):
    """A visitor turned the turntable of the screen to a frame."""

    frame: int


class Guessed(msgspec.Struct, frozen=True):
    """A visitor gave an answer (counted from 0) to the riddle at an address, wherever it was asked."""

    address: str
    answer: int


class WentOn(msgspec.Struct, frozen=True):
    """A visitor is done with a riddle, and goes on to the next one that is open, or to the end of the quiz."""


class StartedOver(msgspec.Struct, frozen=True):
    """A visitor wants to play the quiz again from its first riddle."""


class WentBack(msgspec.Struct, frozen=True):
    """One step back on the trail, or the overlay closed."""


class WentHome(msgspec.Struct, frozen=True):
    """Straight to the home screen; the way there can be gone back."""


class ChoseLanguage(msgspec.Struct, frozen=True):
    language: str


class ChoseSettings(msgspec.Struct, frozen=True):
    settings: VisitorSettings


class ChoseUnits(msgspec.Struct, frozen=True):
    """A visitor wants to see what is measured in this system of units, in every language."""

    units: System


class MovedControls(msgspec.Struct, frozen=True):
    """A visitor wants everything that is touched lower, or up again."""

    lowered: bool


class SwitchedSpeech(msgspec.Struct, frozen=True):
    """A visitor asked the kiosk to speak, or to be silent; in attract, the first one begins a session."""

    on: bool


class ChangedSpeech(msgspec.Struct, frozen=True):
    """A visitor wants it faster or slower, louder or quieter, by so many steps."""

    rate: int = 0
    volume: int = 0


class PausedSpeech(msgspec.Struct, frozen=True):
    """A visitor wants it to pause, or to go on."""

    paused: bool


class FellSilent(msgspec.Struct, frozen=True):
    """The kiosk was to speak and cannot: the visitor must be told."""


class OpenedOverlay(msgspec.Struct, frozen=True):
    overlay: Overlay


class ClosedOverlay(msgspec.Struct, frozen=True):
    """The overlay was dismissed; for the idle prompt, the visitor said that they are still there."""


class KeyUsed(msgspec.Struct, frozen=True):
    """A visitor works with keys, and so gets more time."""


class Idled(msgspec.Struct, frozen=True):
    """Nobody touched anything for the idle time."""


class SecondPassed(msgspec.Struct, frozen=True):
    """One second of the idle prompt's countdown is over."""


class Reset(msgspec.Struct, frozen=True):
    """End of the session, whatever it was doing."""


class Renewed(msgspec.Struct, frozen=True):
    """Other content, or the same on another day: the session begins anew, by the rules of what is shown now."""


Event = (
    Started
    | Opened
    | Shown
    | Read
    | Turned
    | Guessed
    | WentOn
    | StartedOver
    | WentBack
    | WentHome
    | ChoseLanguage
    | ChoseSettings
    | ChoseUnits
    | MovedControls
    | SwitchedSpeech
    | ChangedSpeech
    | PausedSpeech
    | FellSilent
    | OpenedOverlay
    | ClosedOverlay
    | KeyUsed
    | Idled
    | SecondPassed
    | Reset
    | Renewed
)
