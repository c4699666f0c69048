"""A small house for session tests: which screens and items there are, and states to start from."""

from kiosk.session.reducer import initial_state, reduce
from kiosk.session.state import Choices, Event, Location, Opened, SessionRules, SessionState, Started

HOUSE = SessionRules(
    home="home",
    items={
        "home": (),
        "programs": ("crew", "moon", "rockets"),
        "numbers": ("visitors", "height"),
        "story": (),
        "quiz": ("eat", "sleep", "float"),
    },
    languages=("en", "es"),
    default_language="en",
    words={
        Location("story"): 120,
        Location("programs", "crew"): 50,
        Location("programs", "crew", reading=True): 50,
        Location("programs", "moon"): 51,
    },
    riddles={
        Location("quiz", "eat"): Choices(3, 1),
        Location("quiz", "sleep"): Choices(2, 0),
        Location("quiz", "float"): Choices(3, 2),
    },
    quick_guesses=(Location("quiz", "eat"), Location("quiz", "float")),
    idle_seconds=60,
    prompt_seconds=30,
)
COLD = initial_state(HOUSE)
"""The state at a cold start."""


def after(*events: Event, state: SessionState = COLD) -> SessionState:
    """The state after `events`, one by one."""
    for event in events:
        state = reduce(state, event, HOUSE)
    return state


def at(address: str) -> SessionState:
    """The state of a visitor who started and went straight to `address`."""
    return after(Started(), Opened(address))
