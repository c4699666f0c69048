"""The one function that changes a session: pure, so that every rule of it can be tested without a clock or a screen."""

from typing import assert_never

from msgspec.structs import replace

from kiosk.session.quiz import gone_on, started_over, with_guess
from kiosk.session.speech import changed, fallen_silent, paused, switched
from kiosk.session.state import (
    TEXT_SIZES,
    ChangedSpeech,
    ChoseLanguage,
    ChoseSettings,
    ChoseUnits,
    ClosedOverlay,
    Event,
    FellSilent,
    Guessed,
    Idled,
    KeyUsed,
    Location,
    MovedControls,
    Opened,
    OpenedOverlay,
    Overlay,
    PausedSpeech,
    Read,
    Renewed,
    Reset,
    SecondPassed,
    SessionRules,
    SessionState,
    Shown,
    Started,
    StartedOver,
    SwitchedSpeech,
    Turned,
    WentBack,
    WentHome,
    WentOn,
)

LONGEST_TRAIL = 64
"""Steps that can be gone back. A child may follow links for ever; memory must not grow with it."""

READING_WORDS_PER_MINUTE = 100
"""Half of a slow reader's pace, so that a text can be read twice before the idle prompt (EXPERIENCE C6)."""

UNHURRIED = 2
"""Times are this much longer for large text, and for visitors who work with keys or listen (EXPERIENCE C6, C7)."""


def initial_state(rules: SessionRules) -> SessionState:
    """The state at a cold start, and after every reset: nothing of the last visitor is left in it."""
    return SessionState(language=rules.default_language, trail=(Location(rules.home),), lowered=rules.lowered)


def idle_seconds(state: SessionState, rules: SessionRules) -> int:
    """Seconds without a touch until the idle prompt: longer for long texts, large text and keys."""
    reading = 2 * 60 * rules.words.get(state.location, 0) // READING_WORDS_PER_MINUTE
    large = state.settings.text_size > TEXT_SIZES[0]
    return max(rules.idle_seconds, reading) * (UNHURRIED if _is_unhurried(state) or large else 1)


def prompt_seconds(state: SessionState, rules: SessionRules) -> int:
    """Seconds that the idle prompt waits for an answer."""
    return rules.prompt_seconds * (UNHURRIED if _is_unhurried(state) else 1)


def _is_unhurried(state: SessionState) -> bool:
    return state.keys_used or state.speech.on


def reduce(state: SessionState, event: Event, rules: SessionRules) -> SessionState:
    """The state after `event`. What makes no sense in a state leaves it as it is."""
    match event:
        case Started():
            return replace(state, attract=False)
        case Opened(address):
            return _open(state, Location.parse(address), rules)
        case Shown(item):
            return _show(state, item, rules)
        case Read(item):
            return _step(state, Location(state.location.screen, item, reading=True), rules)
        case Turned(frame):
            return replace(state, turned=frame)
        case Guessed(address, answer):
            return with_guess(Location.parse(address), answer, state, rules)
        case WentOn():
            return gone_on(state, rules)
        case StartedOver():
            return started_over(state, rules)
        case WentBack():
            return _back(state)
        case WentHome():
            return _step(_uncovered(state), Location(rules.home), rules)
        case ChoseLanguage(language):
            return replace(state, language=language) if language in rules.languages else state
        case ChoseSettings(settings):
            return replace(state, settings=settings)
        case ChoseUnits(units):
            return state if state.attract else replace(state, units=units)
        case MovedControls(lowered):
            return state if state.attract else replace(state, lowered=lowered)
        case SwitchedSpeech(on):
            return switched(_answered(state), on=on)
        case ChangedSpeech(rate, volume):
            return changed(_answered(state), rate, volume)
        case PausedSpeech(is_paused):
            return paused(_answered(state), paused=is_paused)
        case FellSilent():
            return fallen_silent(_uncovered(state))
        case OpenedOverlay(overlay):
            return _cover(state, overlay)
        case ClosedOverlay():
            return _uncovered(state)
        case KeyUsed():
            return replace(state, keys_used=True)
        case Idled():
            return _idle(state, rules)
        case SecondPassed():
            return _count_down(state, rules)
        case Reset() | Renewed():
            return initial_state(rules)
        case _:
            assert_never(event)


def _exists(location: Location, rules: SessionRules) -> bool:
    if not location.item:
        return location.screen in rules.items and not location.reading
    return location.item in rules.items.get(location.screen, ())


def _uncovered(state: SessionState) -> SessionState:
    return replace(state, overlay=Overlay.NONE, prompt_seconds_left=0)


def _answered(state: SessionState) -> SessionState:
    """The state once the idle prompt is answered, where it was asked: somebody is there."""
    return _uncovered(state) if state.overlay is Overlay.IDLE_PROMPT else state


def _cover(state: SessionState, overlay: Overlay) -> SessionState:
    """Only idling brings the idle prompt, since only that starts its countdown, and only silence that of speech."""
    if state.attract or overlay in {Overlay.IDLE_PROMPT, Overlay.SILENCE}:
        return state
    return replace(_uncovered(state), overlay=overlay)


def _step(state: SessionState, location: Location, rules: SessionRules) -> SessionState:
    if location == state.location or not _exists(location, rules):
        return state
    return replace(state, trail=(*state.trail, location)[-LONGEST_TRAIL:], turned=None)


def _open(state: SessionState, location: Location, rules: SessionRules) -> SessionState:
    if not _exists(location, rules):
        return state
    return _step(replace(_uncovered(state), attract=False), location, rules)


def _show(state: SessionState, item: str, rules: SessionRules) -> SessionState:
    location = replace(state.location, item=item, reading=state.location.reading and item != "")
    if not _exists(location, rules):
        return state
    return replace(state, trail=(*state.trail[:-1], location), turned=None)


def _back(state: SessionState) -> SessionState:
    if state.covered:
        return _uncovered(state)
    if len(state.trail) == 1:
        return state
    return replace(state, trail=state.trail[:-1], turned=None)


def _idle(state: SessionState, rules: SessionRules) -> SessionState:
    if state.attract or state.overlay is Overlay.IDLE_PROMPT:
        return state
    return replace(state, overlay=Overlay.IDLE_PROMPT, prompt_seconds_left=prompt_seconds(state, rules))


def _count_down(state: SessionState, rules: SessionRules) -> SessionState:
    if state.overlay is not Overlay.IDLE_PROMPT:
        return state
    if state.prompt_seconds_left <= 1:
        return initial_state(rules)
    return replace(state, prompt_seconds_left=state.prompt_seconds_left - 1)
