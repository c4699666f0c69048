"""The kiosk as QML sees it: what each action changes, what it tells, and in which order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.session.state import (
    TEXT_SIZES,
    Idled,
    Opened,
    Overlay,
    Renewed,
    Reset,
    SecondPassed,
    SessionState,
    Started,
)
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_kiosk

Action = Callable[[KioskViewModel], None]
Told = tuple[object, ...]
SIGNALS = (
    "language",
    "attract",
    "screen",
    "item",
    "reading",
    "turned",
    "guesses",
    "settings",
    "speech",
    "lowered",
    "units",
    "overlay",
    "canGoBack",
    "promptSecondsLeft",
    "idleSeconds",
)
"""In the order in which they are to be emitted."""
SETTINGS = {"chooseTextSize", "chooseHighContrast", "chooseReducedMotion"}
"""The slots of the visitor's settings."""
SPEECH = {"toggle"}
"""Those of the speech."""
UNITS = {"switchOver"}
"""That of the units."""
QUIZ = {"goOn", "startOver"}
"""Those of the quiz that is shown; `guess` is that of the home screen's riddle."""


@pytest.fixture
def kiosk(tmp_path: Path, qt_app: QGuiApplication) -> KioskViewModel:
    return make_kiosk(load_content(write_minimal_content(tmp_path)))


def do(kiosk: KioskViewModel, *actions: str) -> None:
    """Do each action, written as a slot's name and its argument: `open programs/crew`."""
    for action in actions:
        name, _, argument = action.partition(" ")
        slot = getattr(owner_of(kiosk, name), name)
        if name in {"chooseTextSize", "turn", "guess"}:
            slot(int(argument))
        elif argument in {"yes", "no"}:
            slot(argument == "yes")
        else:
            slot(argument) if argument else slot()


def owner_of(kiosk: KioskViewModel, name: str) -> QObject:
    """The view model that has a slot."""
    if name == "guess":
        return kiosk.quickGuess
    if name in SPEECH:
        return kiosk.speech
    if name in UNITS:
        return kiosk.units
    return kiosk.quiz if name in QUIZ else kiosk.settings if name in SETTINGS else kiosk


def told_by(kiosk: KioskViewModel, *actions: str) -> dict[str, int]:
    """The signals that the actions emit, and how often each."""
    spies = {name: QSignalSpy(getattr(kiosk, f"{name}Changed")) for name in SIGNALS}
    do(kiosk, *actions)
    return {name: spy.count() for name, spy in spies.items() if spy.count()}


def values(kiosk: KioskViewModel) -> dict[str, object]:
    """The value of every property, and of those of the visitor's settings."""
    return {
        f"{kind}.{name}": getattr(one, name)
        for kind, one in (("kiosk", kiosk), ("settings", kiosk.settings))
        for name in properties_of(one)
    }


def properties_of(one: QObject) -> list[str]:
    meta = one.metaObject()
    return [str(meta.property(index).name()) for index in range(meta.propertyOffset(), meta.propertyCount())]


def test_the_signals_of_this_table_are_all_there_are(kiosk: KioskViewModel) -> None:
    meta = kiosk.metaObject()
    methods = [meta.method(index) for index in range(meta.methodOffset(), meta.methodCount())]
    names = {bytes(method.name().data()).decode() for method in methods}
    assert {name for name in names if name.endswith("Changed")} == {f"{name}Changed" for name in SIGNALS}


BEFORE_AND_ACTION = [
    pytest.param((), "start", {"attract"}, id="a touch on the attract screen"),
    pytest.param((), "open programs", {"attract", "screen", "item", "canGoBack"}, id="a choice on the attract screen"),
    pytest.param(("start",), "start", set(), id="a second start"),
    pytest.param(("start",), "open programs", {"screen", "item", "canGoBack"}, id="a screen"),
    pytest.param(("start",), "open programs/crew", {"screen", "item", "canGoBack"}, id="an item"),
    pytest.param(("start",), "open nowhere", set(), id="nowhere"),
    pytest.param(("start",), "open home", set(), id="where one is"),
    pytest.param(("start", "open programs"), "open news", {"screen", "item"}, id="one screen after the other"),
    pytest.param(("start", "open programs"), "show moon", {"item"}, id="a swipe"),
    pytest.param(("start", "open programs/moon"), "show moon", set(), id="a swipe back to where one is"),
    pytest.param(("start", "open programs/crew"), "read crew", {"reading"}, id="the deeper layer"),
    pytest.param(("start", "open programs/crew", "read crew"), "back", {"reading"}, id="out of the deeper layer"),
    pytest.param(("start", "open programs"), "read crew", {"item", "reading"}, id="the deeper layer of an item not swiped to"),
    pytest.param(("start", "open ship"), "turn 3", {"turned"}, id="a turn"),
    pytest.param(("start", "open ship", "turn 3"), "turn 3", set(), id="a turn to where one is"),
    pytest.param(("start", "open ship", "turn 3"), "show door", {"item", "turned"}, id="an element"),
    pytest.param(("start", "open programs"), "back", {"screen", "item", "canGoBack"}, id="back to the start"),
    pytest.param(("start", "open programs", "open news"), "back", {"screen", "item"}, id="one step back"),
    pytest.param(("start",), "back", set(), id="back at home"),
    pytest.param(("start", "open programs"), "goHome", {"screen", "item"}, id="home"),
    pytest.param(("start",), "goHome", set(), id="home at home"),
    pytest.param(("start", "open programs/crew"), "switchLanguage", {"language", "screen", "item"}, id="the other language"),
    pytest.param(("start",), "guess 1", {"guesses"}, id="a quick guess"),
    pytest.param(("start", "guess 1"), "guess 1", set(), id="the same guess"),
    pytest.param(("start", "open riddles"), "guess 0", {"guesses", "item"}, id="a guess in the quiz"),
    pytest.param(("start", "open riddles", "guess 0"), "goOn", {"item"}, id="the next riddle"),
    pytest.param(("start", "open riddles", "guess 0"), "startOver", {"guesses", "item"}, id="a quiz from the start"),
    pytest.param(("start",), "goOn", set(), id="going on where no quiz is"),
    pytest.param(("start",), "showHelp", {"overlay", "canGoBack"}, id="help"),
    pytest.param((), "showHelp", set(), id="help on the attract screen"),
    pytest.param(("start", "open news"), "showDisplay", {"overlay"}, id="the panel of settings away from home"),
    pytest.param(("start", "showHelp"), "closeOverlay", {"overlay", "canGoBack"}, id="an overlay closed"),
    pytest.param(("start", "showHelp"), "back", {"overlay", "canGoBack"}, id="an overlay gone back from"),
    pytest.param(("start",), "closeOverlay", set(), id="no overlay closed"),
    pytest.param(("start",), "chooseTextSize 150", {"settings", "idleSeconds"}, id="larger text"),
    pytest.param(("start", "chooseTextSize 150"), "chooseTextSize 200", {"settings"}, id="still larger text"),
    pytest.param(("start",), "chooseTextSize 100", set(), id="text as it is"),
    pytest.param(("start",), "chooseHighContrast yes", {"settings"}, id="contrast"),
    pytest.param(("start",), "chooseReducedMotion yes", {"settings"}, id="motion"),
    pytest.param(("start",), "lowerControls yes", {"lowered"}, id="lowered controls"),
    pytest.param((), "lowerControls yes", set[str](), id="on the attract screen nothing is lowered"),
    pytest.param(("start",), "switchOver", {"units"}, id="other units"),
    pytest.param((), "switchOver", set[str](), id="no other units on the attract screen"),
    pytest.param(("start",), "toggle", {"speech", "idleSeconds"}, id="speech"),
    pytest.param((), "toggle", {"attract", "speech", "idleSeconds"}, id="speech on the attract screen"),
    pytest.param(("start",), "noticeKey", {"idleSeconds"}, id="a key"),
    pytest.param(("start", "noticeKey"), "noticeKey", set(), id="another key"),
    pytest.param(("start",), "idle", {"overlay", "canGoBack", "promptSecondsLeft"}, id="idle"),
    pytest.param((), "idle", set(), id="idle on the attract screen"),
    pytest.param(("start", "idle"), "idle", set(), id="idle twice"),
    pytest.param(("start", "idle"), "closeOverlay", {"overlay", "canGoBack", "promptSecondsLeft"}, id="an answer"),
    pytest.param((), "reset", set(), id="a reset of nothing"),
    pytest.param(
        ("start", "open programs/crew", "read crew", "turn 3", "guess 1", "switchLanguage", "chooseTextSize 200", "toggle", "lowerControls yes", "switchOver", "noticeKey", "idle"),
        "reset",
        set(SIGNALS),
        id="a reset of everything",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "action", "told"), BEFORE_AND_ACTION)
def test_an_action_tells_exactly_what_it_changed(
    before: tuple[str, ...], action: str, told: set[str], kiosk: KioskViewModel
) -> None:
    do(kiosk, *before)
    assert told_by(kiosk, action) == dict.fromkeys(told, 1)


@pytest.mark.parametrize(("before", "action", "told"), BEFORE_AND_ACTION)
def test_no_property_changes_in_silence(
    before: tuple[str, ...], action: str, told: set[str], kiosk: KioskViewModel
) -> None:
    do(kiosk, *before)
    earlier = values(kiosk)
    heard = told_by(kiosk, action)
    for name, value in values(kiosk).items():
        if value != earlier[name]:
            signal = signal_of(kiosk, name)
            assert signal.removesuffix("Changed") in heard, f"{name} changed, and {signal or 'nothing'} tells of it"


def signal_of(kiosk: KioskViewModel, name: str) -> str:
    """The signal that tells of a property of `values`; the settings' own comes with the kiosk's `settingsChanged`."""
    kind, _, prop = name.partition(".")
    meta = (kiosk if kind == "kiosk" else kiosk.settings).metaObject()
    signal = bytes(meta.property(meta.indexOfProperty(prop)).notifySignal().name().data()).decode()
    return signal if kind == "kiosk" else signal.replace("changed", "settingsChanged")


@pytest.mark.parametrize(("before", "action", "told"), BEFORE_AND_ACTION)
def test_whoever_listens_sees_a_settled_state(
    before: tuple[str, ...], action: str, told: set[str], kiosk: KioskViewModel
) -> None:
    do(kiosk, *before)
    seen: list[dict[str, object]] = []
    for name in SIGNALS:
        getattr(kiosk, f"{name}Changed").connect(lambda: seen.append(values(kiosk)))
    do(kiosk, action)
    assert len(seen) == len(told)
    assert all(one == values(kiosk) for one in seen)


def test_signals_come_in_their_order(kiosk: KioskViewModel) -> None:
    do(
        kiosk,
        "start",
        "open programs/crew",
        "read crew",
        "turn 3",
        "guess 1",
        "switchLanguage",
        "chooseTextSize 200",
        "toggle",
        "lowerControls yes",
        "switchOver",
        "noticeKey",
        "idle",
    )
    order: list[str] = []
    for name in SIGNALS:
        getattr(kiosk, f"{name}Changed").connect(lambda name=name: order.append(name))
    do(kiosk, "reset")
    assert tuple(order) == SIGNALS


def test_it_begins_on_the_attract_screen(kiosk: KioskViewModel) -> None:
    assert kiosk.attract
    assert kiosk.screen.key == "home"
    assert (kiosk.itemKey, kiosk.itemIndex, kiosk.item) == ("", -1, None)
    assert not kiosk.canGoBack
    assert kiosk.state.overlay is Overlay.NONE
    assert (kiosk.settings.textSize, kiosk.settings.highContrast, kiosk.settings.reducedMotion) == (100, False, False)
    assert (kiosk.idleSeconds, kiosk.promptSeconds, kiosk.promptSecondsLeft) == (60, 30, 0)


def test_the_attract_screen_calls_in_every_language(kiosk: KioskViewModel) -> None:
    assert kiosk.callsToTouch == "Touch to begin\nToca para empezar"
    assert kiosk.callToTouch == "Touch to begin"


def test_a_language_switch_changes_every_text(kiosk: KioskViewModel) -> None:
    do(kiosk, "start", "open programs/crew", "switchLanguage")
    assert kiosk.language == "es"
    assert kiosk.title == "Kiosco pequeño"
    assert kiosk.callToTouch == "Toca para empezar"
    assert kiosk.presenceLabel == "días en órbita"
    assert kiosk.screen.title == "El program"
    assert kiosk.item is not None
    assert kiosk.item.title == "Título de crew"
    assert kiosk.menu.rows[0].property("title") == "El program"
    assert kiosk.attractPictures.rows[0].property("alt") == "Un cielo negro"


def test_a_language_switch_keeps_the_place(kiosk: KioskViewModel) -> None:
    do(kiosk, "start", "open programs/moon")
    place = (kiosk.screen.key, kiosk.itemKey, kiosk.itemIndex, kiosk.canGoBack)
    do(kiosk, "switchLanguage")
    assert (kiosk.screen.key, kiosk.itemKey, kiosk.itemIndex, kiosk.canGoBack) == place


def test_the_button_names_the_language_it_leads_to_in_its_own_words(kiosk: KioskViewModel) -> None:
    assert kiosk.nextLanguageName == "Español"
    do(kiosk, "switchLanguage")
    assert kiosk.nextLanguageName == "English"
    do(kiosk, "switchLanguage")
    assert kiosk.language == "en"


def test_both_editions_are_kept(kiosk: KioskViewModel) -> None:
    do(kiosk, "start", "open programs")
    english = kiosk.screen
    do(kiosk, "switchLanguage", "switchLanguage")
    assert kiosk.screen is english


@pytest.mark.parametrize(("wanted", "size"), [(100, 100), (150, 150), (200, 200), (0, 100), (170, 150), (900, 200)])
def test_text_has_the_nearest_size_there_is(wanted: int, size: int, kiosk: KioskViewModel) -> None:
    kiosk.settings.chooseTextSize(wanted)
    assert kiosk.settings.textSize == size


def test_one_setting_leaves_the_others(kiosk: KioskViewModel) -> None:
    do(kiosk, "chooseTextSize 150", "chooseHighContrast yes", "chooseReducedMotion yes", "chooseHighContrast no")
    assert (kiosk.settings.textSize, kiosk.settings.highContrast, kiosk.settings.reducedMotion) == (150, False, True)


def test_the_current_item_is_found_by_its_row(kiosk: KioskViewModel) -> None:
    do(kiosk, "start", "open history/first-part")
    assert kiosk.itemIndex == 1
    assert kiosk.item is kiosk.screen.items.at(1)
    do(kiosk, "open history")
    assert kiosk.itemIndex == -1
    assert kiosk.item is None


class TestCountdown:
    def test_runs_while_the_prompt_is_shown(self, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "idle")
        ticked = QSignalSpy(kiosk.promptSecondsLeftChanged)
        assert ticked.wait(3000)
        assert kiosk.promptSecondsLeft == 29

    @pytest.mark.parametrize("answer", ["closeOverlay", "back", "goHome", "open news", "reset"])
    def test_stops_with_the_prompt(self, answer: str, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "open programs", "idle", answer)
        assert not kiosk._countdown.isActive()

    def test_does_not_run_by_itself(self, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "showHelp")
        assert not kiosk._countdown.isActive()

    def test_can_be_held_for_a_picture(self, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "open programs", "idle")
        kiosk.hold_countdown()
        assert not kiosk._countdown.isActive()
        assert kiosk.promptSecondsLeft == 30

    def test_ends_at_the_attract_screen(self, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "open programs", "chooseTextSize 200")
        kiosk.dispatch(Idled())
        for _ in range(kiosk.promptSecondsLeft):
            kiosk.dispatch(SecondPassed())
        assert kiosk.attract
        assert kiosk.settings.textSize == 100
        assert not kiosk._countdown.isActive()


def test_a_reset_leaves_what_a_cold_start_has(kiosk: KioskViewModel) -> None:
    cold = values(kiosk)
    do(
        kiosk,
        "start",
        "open programs/crew",
        "read crew",
        "switchLanguage",
        "chooseTextSize 200",
        "showDisplay",
        "noticeKey",
    )
    kiosk.lowerControls(True)
    kiosk.dispatch(Reset())
    assert values(kiosk) == cold
    assert kiosk.state.overlay is Overlay.NONE


@pytest.mark.parametrize(
    ("before", "action", "acted", "begun"),
    [
        ((), "start", 1, 1),
        (("start",), "open programs", 1, 1),
        (("start",), "goHome", 0, 0),
        (("start", "open programs"), "show moon", 1, 0),
        (("start",), "turn 3", 1, 0),
        (("start",), "idle", 0, 1),
        (("start",), "noticeKey", 0, 0),
        (("start",), "reset", 0, 1),
    ],
)
def test_what_a_visitor_did_and_what_began_are_told(
    before: tuple[str, ...], action: str, acted: int, begun: int, kiosk: KioskViewModel
) -> None:
    do(kiosk, *before)
    done, scenes = QSignalSpy(kiosk.acted), QSignalSpy(kiosk.sceneBegun)
    do(kiosk, action)
    assert (done.count(), scenes.count()) == (acted, begun)


def test_only_the_home_screen_itself_is_home(kiosk: KioskViewModel) -> None:
    assert kiosk.atHome
    do(kiosk, "start", "open programs")
    assert not kiosk.atHome
    do(kiosk, "goHome")
    assert kiosk.atHome


def test_the_sizes_of_text_that_can_be_chosen_are_those_there_are(kiosk: KioskViewModel) -> None:
    assert kiosk.settings.textSizes == list(TEXT_SIZES)


def test_qml_knows_the_overlays_of_the_session_and_no_others(kiosk: KioskViewModel) -> None:
    meta = kiosk.metaObject()
    known = meta.enumerator(meta.indexOfEnumerator("Overlay"))
    assert {known.key(index): known.value(index) for index in range(known.keyCount())} == {
        overlay.name: overlay.value for overlay in Overlay
    }


class TestListeners:
    """What is told to whoever listens in Python: speech, statistics."""

    def test_hear_the_event_and_the_states_around_it(self, kiosk: KioskViewModel) -> None:
        heard: list[Told] = []
        kiosk.dispatched.add(lambda *told: heard.append(told))
        cold = kiosk.state
        do(kiosk, "start")
        started = kiosk.state
        do(kiosk, "open programs")
        assert heard == [(cold, Started(), started), (started, Opened("programs"), kiosk.state)]

    def test_hear_of_what_changes_nothing_too(self, kiosk: KioskViewModel) -> None:
        heard: list[Told] = []
        kiosk.dispatched.add(lambda *told: heard.append(told))
        do(kiosk, "open nowhere")
        assert heard == [(kiosk.state, Opened("nowhere"), kiosk.state)]

    def test_hear_of_other_content(self, kiosk: KioskViewModel) -> None:
        do(kiosk, "start", "open programs")
        heard: list[Told] = []
        kiosk.dispatched.add(lambda *told: heard.append(told))
        before = kiosk.state
        kiosk.renew(kiosk._rules, kiosk._make_edition, None)
        assert heard == [(before, Renewed(), kiosk.state)]
        assert kiosk.state.attract

    def test_find_the_new_state_in_place(self, kiosk: KioskViewModel) -> None:
        found: list[SessionState] = []
        kiosk.dispatched.add(lambda *_: found.append(kiosk.state))
        do(kiosk, "start")
        assert found == [kiosk.state]
        assert not found[0].attract

    def test_that_fail_are_logged_and_the_visit_goes_on(
        self, kiosk: KioskViewModel, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fail(*told: object) -> None:
            raise ZeroDivisionError

        heard: list[Told] = []
        kiosk.dispatched.add(fail)
        kiosk.dispatched.add(lambda *told: heard.append(told))
        spy = QSignalSpy(kiosk.attractChanged)
        do(kiosk, "start", "open programs/crew")
        assert (kiosk.screen.key, kiosk.itemKey, spy.count(), len(heard)) == ("programs", "crew", 1, 2)
        assert ["Started" in record.getMessage() for record in caplog.records] == [True, False]
        assert all(record.levelname == "ERROR" and record.exc_info for record in caplog.records)

    def test_that_act_themselves_keep_the_order_for_the_others(self, kiosk: KioskViewModel) -> None:
        heard: list[object] = []
        kiosk.dispatched.add(lambda *told: kiosk.open("programs") if told[1] == Started() else None)
        kiosk.dispatched.add(lambda *told: heard.append(told[1]))
        do(kiosk, "start")
        assert heard == [Started(), Opened("programs")]
        assert kiosk.screen.key == "programs"

    def test_that_left_hear_no_more(self, kiosk: KioskViewModel) -> None:
        heard: list[Told] = []

        def listen(*told: object) -> None:
            heard.append(told)

        kiosk.dispatched.add(listen)
        kiosk.dispatched.remove(listen)
        kiosk.dispatched.remove(listen)
        do(kiosk, "start")
        assert heard == []
