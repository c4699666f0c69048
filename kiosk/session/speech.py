"""What happens to the speech of a session: pure parts of the reducer."""

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.session.state import RATES, VOLUMES, Overlay, SessionState


def switched(state: SessionState, *, on: bool) -> SessionState:
    """The state with the speech on or off. What was set for it stays until the session ends."""
    if not on and (state.attract or not state.speech.on):
        return state
    return replace(state, attract=False, speech=replace(state.speech, on=on, paused=False))


def changed(state: SessionState, rate: int, volume: int) -> SessionState:
    """The state with the rate and the volume so many steps higher, as far as they go."""
    if not state.speech.on:
        return state
    speech = replace(
        state.speech,
        rate=_stepped(RATES, state.speech.rate, rate),
        volume=_stepped(VOLUMES, state.speech.volume, volume),
    )
    return replace(state, speech=speech)


def paused(state: SessionState, *, paused: bool) -> SessionState:
    """The state with the speech paused, or going on."""
    return replace(state, speech=replace(state.speech, paused=paused)) if state.speech.on else state


def fallen_silent(state: SessionState) -> SessionState:
    """The state of a kiosk that cannot speak, which the visitor is told. An engine that comes back is heard."""
    if state.attract or not state.speech.on:
        return state
    return replace(state, overlay=Overlay.SILENCE)


def _stepped(values: Sequence[int], value: int, steps: int) -> int:
    nearest = min(range(len(values)), key=lambda index: abs(values[index] - value))
    return values[max(0, min(len(values) - 1, nearest + steps))]
