"""Tells when a new scene begins, in which a touch that was meant for the previous one must not act."""

from kiosk.session.state import (
    ChangedSpeech,
    ChoseLanguage,
    ChoseSettings,
    ChoseUnits,
    ClosedOverlay,
    Event,
    Guessed,
    MovedControls,
    Opened,
    OpenedOverlay,
    PausedSpeech,
    Read,
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

DEEDS = (
    Started,
    Opened,
    Shown,
    Read,
    Turned,
    Guessed,
    WentOn,
    StartedOver,
    WentBack,
    WentHome,
    ChoseLanguage,
    ChoseSettings,
    ChoseUnits,
    MovedControls,
    SwitchedSpeech,
    ChangedSpeech,
    PausedSpeech,
    OpenedOverlay,
    ClosedOverlay,
)
"""The events that only a visitor brings about. Time brings the others."""


def is_deed(event: Event) -> bool:
    """Whether a visitor did this."""
    return isinstance(event, DEEDS)


def begins_scene(before: SessionState, after: SessionState, event: Event) -> bool:
    """Whether `event` led to another scene. Leafing through a screen and guessing stay in it."""
    return not isinstance(event, Shown | Guessed) and _scene(before) != _scene(after)


def _scene(state: SessionState) -> tuple[object, ...]:
    return state.attract, state.language, state.trail, state.overlay, state.settings, state.lowered
