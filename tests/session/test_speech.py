"""What a visitor does with the speech, and what becomes of it."""

import pytest

from kiosk.session.reducer import idle_seconds, prompt_seconds
from kiosk.session.scenes import begins_scene, is_deed
from kiosk.session.state import (
    RATES,
    VOLUMES,
    ChangedSpeech,
    FellSilent,
    Idled,
    Opened,
    OpenedOverlay,
    Overlay,
    PausedSpeech,
    Reset,
    Speech,
    SwitchedSpeech,
)
from tests.session.house import COLD, HOUSE, after, at

ON = SwitchedSpeech(on=True)
OFF = SwitchedSpeech(on=False)
LISTENING = after(ON, state=at("programs"))


def test_it_is_silent_until_somebody_asks() -> None:
    assert not COLD.speech.on


def test_in_attract_it_begins_a_session() -> None:
    state = after(ON)
    assert state.speech.on
    assert not state.attract
    assert after(OFF) == COLD, "a headset that is taken out begins none"


def test_it_goes_on_from_screen_to_screen_and_ends_with_the_session() -> None:
    assert after(Opened("programs/crew"), state=LISTENING).speech.on
    assert after(Reset(), state=after(ChangedSpeech(rate=2, volume=-2), state=LISTENING)) == COLD


def test_what_was_set_for_it_stays_when_it_is_switched_off_and_on() -> None:
    set_so = after(ChangedSpeech(rate=1, volume=-1), PausedSpeech(paused=True), state=LISTENING)
    assert set_so.speech == Speech(on=True, paused=True, rate=125, volume=60)
    assert after(OFF, ON, state=set_so).speech == Speech(on=True, rate=125, volume=60)


@pytest.mark.parametrize(("steps", "rate", "volume"), [(99, RATES[-1], VOLUMES[-1]), (-99, RATES[0], VOLUMES[0])])
def test_rate_and_volume_have_ends(steps: int, rate: int, volume: int) -> None:
    state = after(ChangedSpeech(rate=steps, volume=steps), state=LISTENING)
    assert (state.speech.rate, state.speech.volume) == (rate, volume)
    assert after(ChangedSpeech(rate=steps), state=state) == state


def test_there_are_as_many_steps_as_the_rules_ask_for() -> None:
    """EXPERIENCE E5 and E6."""
    assert RATES[0] <= 75
    assert RATES[-1] >= 200
    assert len(VOLUMES) >= 5


@pytest.mark.parametrize("event", [ChangedSpeech(rate=1), PausedSpeech(paused=True), FellSilent()])
def test_nothing_is_changed_while_it_is_silent(event: ChangedSpeech | PausedSpeech | FellSilent) -> None:
    assert after(event, state=at("programs")) == at("programs")


def test_who_listens_is_not_hurried() -> None:
    assert idle_seconds(LISTENING, HOUSE) == 2 * idle_seconds(at("programs"), HOUSE)
    assert prompt_seconds(LISTENING, HOUSE) == 2 * prompt_seconds(at("programs"), HOUSE)


@pytest.mark.parametrize("event", [ON, OFF, ChangedSpeech(volume=1), PausedSpeech(paused=True)])
def test_a_key_of_the_speech_answers_the_idle_prompt(event: SwitchedSpeech | ChangedSpeech | PausedSpeech) -> None:
    asked = after(Idled(), state=LISTENING)
    assert after(event, state=asked).overlay is Overlay.NONE


def test_that_it_cannot_speak_is_shown_and_closed_like_any_panel() -> None:
    told = after(FellSilent(), state=LISTENING)
    assert told.overlay is Overlay.SILENCE
    assert told.speech.on, "what is said is still noted, and an engine that comes back is heard"
    assert after(OpenedOverlay(Overlay.SILENCE), state=at("programs")).overlay is Overlay.NONE


def test_speaking_is_something_a_visitor_does_and_no_other_scene() -> None:
    assert all(map(is_deed, (ON, ChangedSpeech(rate=1), PausedSpeech(paused=True))))
    assert not is_deed(FellSilent())
    assert not begins_scene(at("programs"), LISTENING, ON)
    assert begins_scene(COLD, after(ON), ON)
