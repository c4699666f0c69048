"""Random visitors: whatever they do in whatever order, the session stays sound."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.session.reducer import LONGEST_TRAIL, idle_seconds, initial_state, prompt_seconds, reduce
from kiosk.session.state import (
    RATES,
    TEXT_SIZES,
    VOLUMES,
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
    MovedControls,
    Opened,
    OpenedOverlay,
    Overlay,
    PausedSpeech,
    Read,
    Renewed,
    Reset,
    SecondPassed,
    SessionState,
    Shown,
    Started,
    StartedOver,
    SwitchedSpeech,
    Turned,
    VisitorSettings,
    WentBack,
    WentHome,
    WentOn,
)
from tests.session.house import COLD, HOUSE, after

ITEMS = tuple(item for items in HOUSE.items.values() for item in items)
ADDRESSES = (*HOUSE.items, *(f"{screen}/{item}" for screen, items in HOUSE.items.items() for item in items))
LOOKS = tuple(
    VisitorSettings(text_size=size, high_contrast=size == 150, reduced_motion=size == 200) for size in TEXT_SIZES
)
EVENTS: tuple[Event, ...] = (
    *(Opened(address) for address in (*ADDRESSES, "nowhere", "programs/nobody", "")),
    *(Shown(item) for item in (*ITEMS, "nobody", "")),
    *(Read(item) for item in (*ITEMS, "nobody", "")),
    *(Turned(frame) for frame in (0, 3)),
    *(Guessed(f"quiz/{item}", answer) for item in (*HOUSE.items["quiz"], "nobody") for answer in (-1, 0, 1, 2, 3)),
    *(WentOn(), StartedOver()) * 4,
    *(ChoseLanguage(language) for language in (*HOUSE.languages, "fr")),
    *(ChoseSettings(look) for look in LOOKS),
    *(OpenedOverlay(overlay) for overlay in Overlay),
    *(ChoseUnits(system) for system in ("us", "metric")),
    *(MovedControls(lowered=lowered) for lowered in (True, False)),
    *(SwitchedSpeech(on=on) for on in (True, False, True)),
    *(ChangedSpeech(rate=step, volume=-step) for step in (-1, 1, 99)),
    *(PausedSpeech(paused=paused) for paused in (True, False)),
    *(Started(), KeyUsed(), Reset(), Renewed(), FellSilent()),
    *(WentBack(), WentHome(), ClosedOverlay(), Idled(), SecondPassed()) * 4,
)
"""What visitors do. Those that end something come more often, so that walks meet them in many states."""

visits = st.lists(st.sampled_from(EVENTS), max_size=60)
every_run_the_same = settings(max_examples=300, deadline=None, derandomize=True, database=None)


@every_run_the_same
@given(visits)
def test_every_state_on_the_way_is_sound(visit: list[Event]) -> None:
    state = COLD
    for event in visit:
        state = after(event, state=state)
        assert 1 <= len(state.trail) <= LONGEST_TRAIL
        assert state.language in HOUSE.languages
        assert 0 <= state.prompt_seconds_left <= prompt_seconds(state, HOUSE)
        assert (state.overlay is Overlay.IDLE_PROMPT) == (state.prompt_seconds_left > 0)
        assert not (state.attract and state.overlay is not Overlay.NONE)
        assert idle_seconds(state, HOUSE) >= HOUSE.idle_seconds
        assert state.speech.rate in RATES
        assert state.speech.volume in VOLUMES
        assert state.speech.on or not state.speech.paused
        assert not (state.attract and state.speech.on)
        assert len(set(state.guesses)) == len(state.guesses) <= sum(one.count for one in HOUSE.riddles.values())
        assert all(0 <= guess.answer < HOUSE.riddles[guess.riddle].count for guess in state.guesses)


@every_run_the_same
@given(visits)
def test_every_place_on_the_trail_exists(visit: list[Event]) -> None:
    for location in after(*visit).trail:
        assert location.screen in HOUSE.items
        assert not location.item or location.item in HOUSE.items[location.screen]
        assert location.item or not location.reading


@every_run_the_same
@given(visits)
def test_a_reset_equals_a_cold_start(visit: list[Event]) -> None:
    assert after(*visit, Reset()) == COLD == initial_state(HOUSE)


@every_run_the_same
@given(visits)
def test_a_visitor_who_leaves_is_followed_by_the_attract_screen(visit: list[Event]) -> None:
    state = after(*visit, Idled())
    assert after(*[SecondPassed()] * prompt_seconds(state, HOUSE), state=state).attract


@every_run_the_same
@given(visits)
def test_back_ends_and_ends_at_home(visit: list[Event]) -> None:
    state = after(*visit)
    assert state.trail[0].screen == HOUSE.home
    for _ in range(len(state.trail)):
        state = after(WentBack(), state=state)
    assert len(state.trail) == 1
    assert state.location.screen == HOUSE.home
    assert after(WentBack(), state=state) == state


@every_run_the_same
@given(visits)
def test_home_is_one_step_from_everywhere(visit: list[Event]) -> None:
    state = after(*visit, WentHome())
    assert state.location.screen == HOUSE.home
    assert state.overlay is Overlay.NONE


@every_run_the_same
@given(visits, st.sampled_from(EVENTS))
def test_no_event_changes_the_state_it_came_to(visit: list[Event], event: Event) -> None:
    before = after(*visit)
    copy = SessionState(**{name: getattr(before, name) for name in SessionState.__slots__})
    reduce(before, event, HOUSE)
    assert before == copy


@every_run_the_same
@given(visits)
def test_a_step_never_makes_the_trail_longer_than_by_one(visit: list[Event]) -> None:
    state = COLD
    for event in visit:
        longer = after(event, state=state)
        assert len(longer.trail) <= len(state.trail) + 1
        state = longer
