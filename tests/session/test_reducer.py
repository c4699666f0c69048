"""Every event in every kind of state: what it changes, and what it leaves alone."""

import pytest
from msgspec.structs import replace

from kiosk.session.reducer import LONGEST_TRAIL, idle_seconds, initial_state, prompt_seconds, reduce
from kiosk.session.scenes import begins_scene
from kiosk.session.state import (
    ChoseLanguage,
    ChoseSettings,
    ChoseUnits,
    ClosedOverlay,
    Event,
    Guessed,
    Idled,
    KeyUsed,
    Location,
    MovedControls,
    Opened,
    OpenedOverlay,
    Overlay,
    Read,
    Reset,
    SecondPassed,
    SessionState,
    Shown,
    Started,
    SwitchedSpeech,
    Turned,
    VisitorSettings,
    WentBack,
    WentHome,
)
from tests.session.house import COLD, HOUSE, after, at

LARGE = VisitorSettings(text_size=150)
CREW = Location("programs", "crew")
STARTED = after(Started())
HELP = after(OpenedOverlay(Overlay.HELP), state=at("programs/crew"))
PROMPT = after(Idled(), state=at("programs/crew"))


def trail(*addresses: str) -> tuple[Location, ...]:
    return tuple(Location.parse(address) for address in addresses)


@pytest.mark.parametrize(
    ("before", "event", "expected"),
    [
        pytest.param(COLD, Started(), trail("home"), id="a touch on the attract screen leads home"),
        pytest.param(COLD, Opened("programs"), trail("home", "programs"), id="a choice on the attract screen opens"),
        pytest.param(STARTED, Opened("programs"), trail("home", "programs"), id="a screen opens"),
        pytest.param(STARTED, Opened("programs/moon"), trail("home", "programs/moon"), id="an item opens"),
        pytest.param(at("programs"), Opened("story"), trail("home", "programs", "story"), id="one screen leads to another"),
        pytest.param(at("programs"), Opened("programs"), trail("home", "programs"), id="opening where one is is no step"),
        pytest.param(at("programs"), Opened("programs/crew"), trail("home", "programs", "programs/crew"), id="an item of the same screen is a step"),
        pytest.param(at("programs"), Opened("nowhere"), trail("home", "programs"), id="an unknown screen does not open"),
        pytest.param(at("programs"), Opened("programs/nobody"), trail("home", "programs"), id="an unknown item does not open"),
        pytest.param(at("programs"), Opened("numbers/crew"), trail("home", "programs"), id="an item of another screen does not open"),
        pytest.param(at("programs"), Opened(""), trail("home", "programs"), id="no address opens nothing"),
        pytest.param(at("programs"), Opened("story/"), trail("home", "programs", "story"), id="an address may end with a slash"),
        pytest.param(at("programs/crew"), Shown("moon"), trail("home", "programs/moon"), id="a swipe is no step"),
        pytest.param(at("programs"), Shown("crew"), trail("home", "programs/crew"), id="a swipe shows the first item"),
        pytest.param(at("programs/crew"), Shown(""), trail("home", "programs"), id="a screen as a whole can be shown again"),
        pytest.param(at("programs/crew"), Shown("visitors"), trail("home", "programs/crew"), id="an item of another screen is not shown"),
        pytest.param(at("story"), Shown("crew"), trail("home", "story"), id="a screen without items shows none"),
        pytest.param(at("programs"), Read("nobody"), trail("home", "programs"), id="an unknown item cannot be read"),
        pytest.param(at("programs/crew"), WentBack(), trail("home"), id="back takes one step"),
        pytest.param(STARTED, WentBack(), trail("home"), id="back at home stays at home"),
        pytest.param(COLD, WentBack(), trail("home"), id="back on the attract screen does nothing"),
        pytest.param(at("programs/crew"), WentHome(), trail("home", "programs/crew", "home"), id="home can be gone back from"),
        pytest.param(STARTED, WentHome(), trail("home"), id="home at home is no step"),
        pytest.param(at("programs"), ChoseLanguage("es"), trail("home", "programs"), id="a language switch keeps the place"),
        pytest.param(at("programs/crew"), ChoseSettings(LARGE), trail("home", "programs/crew"), id="a look keeps the place"),
        pytest.param(at("programs/crew"), OpenedOverlay(Overlay.HELP), trail("home", "programs/crew"), id="help keeps the place"),
        pytest.param(HELP, WentBack(), trail("home", "programs/crew"), id="back closes the overlay and takes no step"),
        pytest.param(HELP, ClosedOverlay(), trail("home", "programs/crew"), id="a closed overlay leaves the place"),
        pytest.param(HELP, Opened("story"), trail("home", "programs/crew", "story"), id="a screen opens from under an overlay"),
        pytest.param(HELP, WentHome(), trail("home", "programs/crew", "home"), id="home works from under an overlay"),
        pytest.param(PROMPT, ClosedOverlay(), trail("home", "programs/crew"), id="who is still there stays there"),
        pytest.param(PROMPT, SecondPassed(), trail("home", "programs/crew"), id="the countdown keeps the place"),
        pytest.param(at("programs/crew"), Reset(), trail("home"), id="a reset leads home"),
    ],
)  # fmt: skip
def test_where_an_event_leads(before: SessionState, event: Event, expected: tuple[Location, ...]) -> None:
    assert reduce(before, event, HOUSE).trail == expected


@pytest.mark.parametrize(
    ("before", "event", "expected"),
    [
        pytest.param(STARTED, OpenedOverlay(Overlay.HELP), Overlay.HELP, id="help opens"),
        pytest.param(STARTED, OpenedOverlay(Overlay.DISPLAY), Overlay.DISPLAY, id="the panel of settings opens"),
        pytest.param(HELP, OpenedOverlay(Overlay.DISPLAY), Overlay.DISPLAY, id="one overlay replaces the other"),
        pytest.param(COLD, OpenedOverlay(Overlay.HELP), Overlay.NONE, id="nothing lies over the attract screen"),
        pytest.param(STARTED, Idled(), Overlay.IDLE_PROMPT, id="idle asks"),
        pytest.param(HELP, Idled(), Overlay.IDLE_PROMPT, id="idle asks over an overlay too"),
        pytest.param(COLD, Idled(), Overlay.NONE, id="the attract screen is never asked"),
        pytest.param(PROMPT, Idled(), Overlay.IDLE_PROMPT, id="who is asked is not asked again"),
        pytest.param(HELP, ClosedOverlay(), Overlay.NONE, id="an overlay closes"),
        pytest.param(HELP, WentBack(), Overlay.NONE, id="back closes an overlay"),
        pytest.param(HELP, WentHome(), Overlay.NONE, id="home closes an overlay"),
        pytest.param(HELP, Opened("story"), Overlay.NONE, id="a screen that opens closes the overlay"),
        pytest.param(HELP, Opened("programs/crew"), Overlay.NONE, id="even the screen that lies beneath"),
        pytest.param(HELP, Opened("nowhere"), Overlay.HELP, id="a screen that does not open leaves it"),
        pytest.param(HELP, ChoseLanguage("es"), Overlay.HELP, id="a language switch leaves it"),
        pytest.param(HELP, ChoseSettings(LARGE), Overlay.HELP, id="a new look leaves it"),
        pytest.param(HELP, KeyUsed(), Overlay.HELP, id="a key leaves it"),
        pytest.param(HELP, SecondPassed(), Overlay.HELP, id="a second leaves it"),
        pytest.param(PROMPT, ClosedOverlay(), Overlay.NONE, id="an answer closes the prompt"),
        pytest.param(PROMPT, WentBack(), Overlay.NONE, id="back is an answer"),
        pytest.param(PROMPT, WentHome(), Overlay.NONE, id="home is an answer"),
        pytest.param(PROMPT, Reset(), Overlay.NONE, id="a reset closes everything"),
    ],
)
def test_what_lies_over_the_screen_after_an_event(before: SessionState, event: Event, expected: Overlay) -> None:
    assert reduce(before, event, HOUSE).overlay is expected


@pytest.mark.parametrize(
    ("before", "event", "expected"),
    [
        pytest.param(COLD, Started(), False, id="a touch leaves it"),
        pytest.param(COLD, Opened("programs"), False, id="a choice leaves it"),
        pytest.param(COLD, Opened("nowhere"), True, id="a choice that leads nowhere stays"),
        pytest.param(COLD, Idled(), True, id="idle stays"),
        pytest.param(COLD, SecondPassed(), True, id="a second stays"),
        pytest.param(COLD, WentBack(), True, id="back stays"),
        pytest.param(COLD, ChoseLanguage("es"), True, id="a language stays"),
        pytest.param(COLD, KeyUsed(), True, id="the notice of a key stays"),
        pytest.param(STARTED, Started(), False, id="a session cannot start twice"),
        pytest.param(STARTED, Idled(), False, id="idle asks first"),
        pytest.param(STARTED, Reset(), True, id="a reset returns to it"),
    ],
)
def test_whether_the_attract_screen_runs_after_an_event(before: SessionState, event: Event, expected: bool) -> None:
    assert reduce(before, event, HOUSE).attract is expected


def test_the_deeper_layer_is_a_step_of_its_own() -> None:
    state = after(Read("crew"), state=at("programs/crew"))
    assert state.location == replace(CREW, reading=True)
    assert after(WentBack(), state=state).location == CREW


def test_in_the_deeper_layer_a_swipe_leads_to_the_next_ones_deeper_layer() -> None:
    state = after(Read("crew"), Shown("moon"), state=at("programs/crew"))
    assert state.location == Location("programs", "moon", reading=True)


def test_a_second_wish_for_the_deeper_layer_is_no_step() -> None:
    once = after(Read("crew"), state=at("programs/crew"))
    assert after(Read("crew"), state=once) == once


@pytest.mark.parametrize(
    "state", [at("programs"), at("story"), at("programs/crew")], ids=lambda state: str(state.location)
)
def test_nothing_has_a_deeper_layer_but_an_item(state: SessionState) -> None:
    assert not after(Read(""), state=state).location.reading


def test_a_swipe_to_no_item_leaves_the_deeper_layer() -> None:
    state = after(Read("crew"), Shown(""), state=at("programs/crew"))
    assert not (state.location.reading and not state.location.item)


def test_a_language_that_the_content_lacks_is_not_chosen() -> None:
    assert after(ChoseLanguage("fr"), state=STARTED) == STARTED


def test_a_language_switch_changes_the_language_and_nothing_else() -> None:
    state = after(Read("crew"), OpenedOverlay(Overlay.HELP), ChoseSettings(LARGE), state=at("programs/crew"))
    assert after(ChoseLanguage("es"), state=state) == replace(state, language="es")


def test_a_look_replaces_the_look_and_nothing_else() -> None:
    look = VisitorSettings(text_size=200, high_contrast=True, reduced_motion=True)
    assert after(ChoseSettings(look), state=HELP) == replace(HELP, settings=look)


def test_a_key_is_remembered_for_the_session() -> None:
    assert after(KeyUsed(), WentHome(), state=STARTED).keys_used
    assert not after(KeyUsed(), Reset(), state=STARTED).keys_used


def test_the_way_back_is_the_way_there() -> None:
    there = (Opened("programs"), Opened("programs/moon"), Opened("story"), Opened("numbers/height"))
    states = [STARTED]
    for event in there:
        states.append(after(event, state=states[-1]))
    state = states.pop()
    for expected in reversed(states):
        state = after(WentBack(), state=state)
        assert state == expected


def test_the_trail_never_grows_beyond_its_bound() -> None:
    state = STARTED
    for _ in range(LONGEST_TRAIL):
        state = after(Opened("programs"), Opened("story"), state=state)
    assert len(state.trail) == LONGEST_TRAIL
    assert state.location == Location("story")


def test_going_back_for_ever_ends_somewhere_that_exists() -> None:
    state = STARTED
    for _ in range(LONGEST_TRAIL):
        state = after(Opened("programs"), Opened("story"), state=state)
    for _ in range(2 * LONGEST_TRAIL):
        state = after(WentBack(), state=state)
    assert len(state.trail) == 1
    assert state.location.screen in HOUSE.items


class TestIdlePrompt:
    def test_waits_as_long_as_the_rules_say(self) -> None:
        assert PROMPT.prompt_seconds_left == HOUSE.prompt_seconds

    def test_counts_down_a_second_at_a_time(self) -> None:
        assert after(SecondPassed(), SecondPassed(), state=PROMPT).prompt_seconds_left == HOUSE.prompt_seconds - 2

    def test_is_still_there_at_the_last_second(self) -> None:
        state = after(*[SecondPassed()] * (HOUSE.prompt_seconds - 1), state=PROMPT)
        assert state.overlay is Overlay.IDLE_PROMPT
        assert state.prompt_seconds_left == 1

    def test_ends_the_session_when_nobody_answers(self) -> None:
        assert after(*[SecondPassed()] * HOUSE.prompt_seconds, state=PROMPT) == COLD

    def test_is_not_shortened_by_a_second_idle(self) -> None:
        state = after(SecondPassed(), state=PROMPT)
        assert after(Idled(), state=state) == state

    def test_counts_only_while_it_is_shown(self) -> None:
        assert after(SecondPassed(), state=STARTED) == STARTED

    def test_begins_anew_the_next_time(self) -> None:
        state = after(SecondPassed(), ClosedOverlay(), Idled(), state=PROMPT)
        assert state.prompt_seconds_left == HOUSE.prompt_seconds

    def test_can_be_answered_as_often_as_one_likes(self) -> None:
        """EXPERIENCE C7 asks for at least ten extensions; there is no limit."""
        state = at("programs/crew")
        for _ in range(50):
            state = after(Idled(), *[SecondPassed()] * (HOUSE.prompt_seconds - 1), state=state)
            assert state.overlay is Overlay.IDLE_PROMPT
            state = after(ClosedOverlay(), state=state)
        assert state == at("programs/crew")

    @pytest.mark.parametrize(
        "answer",
        [
            ClosedOverlay(),
            WentBack(),
            WentHome(),
            Opened("story"),
            Opened("programs/crew"),
            OpenedOverlay(Overlay.HELP),
        ],
        ids=lambda event: type(event).__name__,
    )
    def test_leaves_no_seconds_behind_when_it_goes(self, answer: Event) -> None:
        state = after(answer, state=PROMPT)
        assert state.overlay is not Overlay.IDLE_PROMPT
        assert state.prompt_seconds_left == 0

    def test_cannot_be_opened_as_if_it_were_any_overlay(self) -> None:
        """It would come without its countdown, and the first second would end the session."""
        state = after(OpenedOverlay(Overlay.IDLE_PROMPT), SecondPassed(), state=at("programs/crew"))
        assert not state.attract


class TestTimes:
    @pytest.mark.parametrize(
        ("state", "seconds"),
        [
            pytest.param(COLD, 60, id="attract screen"),
            pytest.param(at("programs"), 60, id="screen without words of its own"),
            pytest.param(at("programs/crew"), 60, id="50 words need no more than the base"),
            pytest.param(at("programs/moon"), 61, id="51 words need a second more"),
            pytest.param(at("story"), 144, id="120 words at 100 a minute, twice"),
            pytest.param(after(KeyUsed(), state=at("programs")), 120, id="keys"),
            pytest.param(after(KeyUsed(), state=at("story")), 288, id="keys and a long text"),
            pytest.param(after(ChoseSettings(VisitorSettings(text_size=150)), state=at("programs")), 120, id="large text"),
            pytest.param(after(ChoseSettings(VisitorSettings(text_size=200)), state=at("programs")), 120, id="largest text"),
            pytest.param(after(ChoseSettings(VisitorSettings(high_contrast=True)), state=at("programs")), 60, id="contrast alone"),
            pytest.param(after(KeyUsed(), ChoseSettings(LARGE), state=at("programs")), 120, id="keys and large text do not multiply"),
        ],
    )  # fmt: skip
    def test_until_the_prompt(self, state: SessionState, seconds: int) -> None:
        assert idle_seconds(state, HOUSE) == seconds

    def test_are_the_sites_where_it_sets_them(self) -> None:
        rules = replace(HOUSE, idle_seconds=200, prompt_seconds=45)
        assert idle_seconds(at("story"), rules) == 200
        assert prompt_seconds(at("story"), rules) == 45

    def test_of_the_prompt_are_longer_for_keys(self) -> None:
        assert prompt_seconds(STARTED, HOUSE) == 30
        assert prompt_seconds(after(KeyUsed(), state=STARTED), HOUSE) == 60
        assert after(KeyUsed(), Idled(), state=STARTED).prompt_seconds_left == 60


class TestReset:
    EVERYTHING = (
        Started(),
        ChoseLanguage("es"),
        ChoseSettings(VisitorSettings(text_size=200, high_contrast=True, reduced_motion=True)),
        KeyUsed(),
        MovedControls(lowered=True),
        ChoseUnits("metric"),
        Opened("programs/crew"),
        Read("crew"),
        Turned(3),
        Guessed("quiz/eat", 0),
        SwitchedSpeech(on=True),
        OpenedOverlay(Overlay.DISPLAY),
    )

    def test_restores_all_that_a_visitor_can_change(self) -> None:
        """EXPERIENCE C9: no trace of the last visitor."""
        state = after(*self.EVERYTHING)
        changed = {name for name in COLD.__slots__ if getattr(state, name) != getattr(COLD, name)}
        assert changed == set(COLD.__slots__) - {"prompt_seconds_left"}
        assert after(Reset(), state=state) == COLD

    def test_comes_by_itself_when_the_prompt_runs_out(self) -> None:
        state = after(*self.EVERYTHING, Idled())
        assert after(*[SecondPassed()] * state.prompt_seconds_left, state=state) == COLD

    def test_begins_with_the_controls_where_the_site_wants_them(self) -> None:
        low = replace(HOUSE, lowered=True)
        raised = reduce(reduce(initial_state(low), Started(), low), MovedControls(lowered=False), low)
        assert (initial_state(low).lowered, raised.lowered) == (True, False)
        assert reduce(raised, Reset(), low) == initial_state(low)

    def test_begins_with_the_default_language(self) -> None:
        rules = replace(HOUSE, default_language="es")
        assert reduce(after(ChoseLanguage("en")), Reset(), rules) == initial_state(rules)
        assert initial_state(rules).language == "es"


TURNED = after(Turned(5), state=at("programs/crew"))


@pytest.mark.parametrize(
    "event", [ChoseLanguage("es"), ChoseSettings(LARGE), OpenedOverlay(Overlay.HELP), KeyUsed(), Idled()]
)
def test_the_turntable_stays_as_it_was_turned(event: Event) -> None:
    assert reduce(TURNED, event, HOUSE).turned == 5


@pytest.mark.parametrize(
    "event", [Shown("moon"), Opened("story"), Read("crew"), WentBack(), WentHome(), Reset()], ids=repr
)
def test_the_turntable_faces_what_comes_next(event: Event) -> None:
    assert reduce(TURNED, event, HOUSE).turned is None


def test_the_controls_are_moved_in_a_session_alone_and_all_else_stays() -> None:
    assert after(MovedControls(lowered=True)) == COLD
    state = after(Read("crew"), OpenedOverlay(Overlay.HELP), state=at("programs/crew"))
    assert after(MovedControls(lowered=True), state=state) == replace(state, lowered=True)
    assert begins_scene(state, replace(state, lowered=True), MovedControls(lowered=True)), (
        "a press was for what was there"
    )


def test_units_are_chosen_in_a_session_alone_and_stay_in_every_language() -> None:
    assert after(ChoseUnits("metric")) == COLD
    state = after(Read("crew"), state=at("programs/crew"))
    chosen = after(ChoseUnits("metric"), state=state)
    assert chosen == replace(state, units="metric")
    assert after(ChoseLanguage("es"), ChoseLanguage("en"), state=chosen).units == "metric"
    assert not begins_scene(state, chosen, ChoseUnits("metric")), "the button stays where it is, to be pressed again"
