# pyright: reportCallIssue=false
"""The kiosk as QML sees it: the session's state, and one slot for everything that a visitor can do."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.quiz import quick_guess
from kiosk.session.reducer import idle_seconds, initial_state, prompt_seconds, reduce
from kiosk.session.scenes import begins_scene, is_deed
from kiosk.session.state import (
    MOST_AT_ONE_TOUCH,
    ChoseLanguage,
    ChoseSettings,
    ChoseUnits,
    ClosedOverlay,
    Event,
    Idled,
    KeyUsed,
    Location,
    MovedControls,
    Opened,
    OpenedOverlay,
    Overlay,
    Read,
    Renewed,
    Reset,
    SecondPassed,
    SessionRules,
    SessionState,
    Shown,
    Started,
    Turned,
    WentBack,
    WentHome,
)
from kiosk.viewmodels.attract import AttractPictureListModel
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.guessing import GuessingViewModel, QuizViewModel, Session
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.listeners import Listeners
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.presence import PresenceViewModel
from kiosk.viewmodels.screen import ScreenListModel, ScreenViewModel
from kiosk.viewmodels.speech import FindDeed, SpeechViewModel
from kiosk.viewmodels.units import UnitsViewModel
from kiosk.viewmodels.visitor_settings import VisitorSettingsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


FADING_MILLISECONDS = 1000
"""How long what is left may still be seen; the scene's own fade takes less."""


@QmlElement
@QmlUncreatable("built in app.py")
class KioskViewModel(QObject):
    """Feeds the session's reducer and tells QML what changed.

    A new state is swapped in before the first signal, so that whoever listens sees a settled state. `dispatched` tells
    listeners in Python of every event, with the states before and after it.
    """

    Overlay = QEnum(Overlay)
    """The session's own enumeration: QML names its members, and `overlay` is the number of one."""

    renewed = Signal()
    attractChanged = Signal()
    languageChanged = Signal()
    screenChanged = Signal()
    itemChanged = Signal()
    readingChanged = Signal()
    turnedChanged = Signal()
    guessesChanged = Signal()
    overlayChanged = Signal()
    settingsChanged = Signal()
    speechChanged = Signal()
    loweredChanged = Signal()
    unitsChanged = Signal()
    canGoBackChanged = Signal()
    promptSecondsLeftChanged = Signal()
    idleSecondsChanged = Signal()
    repeatWanted = Signal()
    acted = Signal()
    sceneBegun = Signal()

    def __init__(
        self,
        rules: SessionRules,
        make_edition: Callable[[str], Edition],
        since: datetime | None,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._rules = rules
        self._make_edition = make_edition
        self._editions: dict[str, Edition] = {}
        self._state = initial_state(rules)
        self._presence = PresenceViewModel(since, clock, self)
        self._settings = VisitorSettingsViewModel(
            lambda: self._state.settings, lambda settings: self.dispatch(ChoseSettings(settings)), self
        )
        self.settingsChanged.connect(self._settings.changed)
        self.unitsChanged.connect(self._show_units)
        self._speech = SpeechViewModel(lambda: self._state.speech, self.dispatch, self)
        self.speechChanged.connect(self._speech.changed)
        self._speech.repeatWanted.connect(self.acted)
        self._speech.repeatWanted.connect(self.repeatWanted)
        self._keypad = "keyboard"
        self._visit = 0
        self._quiz = QuizViewModel(self._session, self.dispatch, self)
        self._quick_guess = GuessingViewModel(
            self._session, lambda session: quick_guess(self._visit, session.rules), self.dispatch, self
        )
        self.guessesChanged.connect(self._quiz.changed)
        self.guessesChanged.connect(self._quick_guess.changed)
        self.itemChanged.connect(self._quiz.changed)
        self.languageChanged.connect(self._quick_guess.changed)
        self.attractChanged.connect(self._quick_guess.changed)
        self.dispatched = Listeners()
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(lambda: self.dispatch(SecondPassed()))

    def renew(self, rules: SessionRules, make_edition: Callable[[str], Edition], since: datetime | None) -> None:
        """Begin anew with other content, or with the same on another day.

        QML lets go of the old view models while it hears the signals, or when the last scene has faded; they end later.
        """
        last, self._editions = self._editions, {}
        self._rules, self._make_edition = rules, make_edition
        before, event = self._state, Renewed()
        self._state = reduce(before, event, rules)
        self._presence.count_from(since)
        self._run_countdown()
        self.dispatched.tell(before, event, self._state)
        for name in _watched(self._state, rules):
            cast(SignalInstance, getattr(self, f"{name}Changed")).emit()
        self.renewed.emit()
        QTimer.singleShot(FADING_MILLISECONDS, last.clear)

    def use_keys(self, find: FindDeed, keypad: str, speech_name: str) -> None:
        """Know what keys are for, what keypad they are on, and what is written on the one for speech."""
        self._keypad = keypad
        self._speech.use_keys(find, speech_name)

    @property
    def item_title(self) -> str:
        """What the item is called that the visitor is at; nothing where they are at none."""
        location = self._state.location
        item = self._edition.item(location.screen, location.item)
        return str(item.property("title")) if item is not None else ""

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def rules(self) -> SessionRules:
        return self._rules

    def idle_time(self) -> int:
        """Seconds without a touch until the idle prompt, as the session stands now."""
        return idle_seconds(self._state, self._rules)

    def _session(self) -> Session:
        return Session(self._state, self._rules, lambda place: self._edition.item(place.screen, place.item))

    @property
    def _edition(self) -> Edition:
        return self._edition_in(self._state.language)

    def _edition_in(self, language: str) -> Edition:
        if language not in self._editions:
            edition = self._editions[language] = self._make_edition(language)
            edition.units.show(self._state.units)
            edition.units.wanted.connect(lambda system: self.dispatch(ChoseUnits(system)))
        return self._editions[language]

    @Slot()
    def _show_units(self) -> None:
        for edition in self._editions.values():
            edition.units.show(self._state.units)

    def dispatch(self, event: Event) -> None:
        """Let `event` happen: reduce, swap, tell the listeners, then tell QML what moved."""
        before = self._state
        after = self._state = reduce(before, event, self._rules)
        self._visit += after.attract and not before.attract
        self._run_countdown()
        earlier, later = _watched(before, self._rules), _watched(after, self._rules)
        self.dispatched.tell(before, event, after)
        if is_deed(event) and after != before:
            self.acted.emit()
        if begins_scene(before, after, event):
            self.sceneBegun.emit()
        for name, value in later.items():
            if value != earlier[name]:
                cast(SignalInstance, getattr(self, f"{name}Changed")).emit()

    def hold_countdown(self) -> None:
        """Let the idle prompt wait for ever: a picture of it must not depend on when it is taken."""
        self._countdown.stop()

    def _run_countdown(self) -> None:
        waiting = self._state.overlay is Overlay.IDLE_PROMPT
        if waiting != self._countdown.isActive():
            self._countdown.start() if waiting else self._countdown.stop()

    @Property(bool, notify=attractChanged, final=True)
    def attract(self) -> bool:
        return self._state.attract

    @Property(str, notify=languageChanged, final=True)
    def language(self) -> str:
        return self._state.language

    @Property(str, notify=languageChanged, final=True)
    def nextLanguageName(self) -> str:
        """The language that one touch switches to, in its own words."""
        return self._edition_in(self._next_language()).language.name

    @Property("QStringList", notify=languageChanged, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def languageNames(self) -> list[str]:
        """Every language in its own words, in the order in which the content lists them."""
        return [self._edition_in(language).language.name for language in self._rules.languages]

    @Property(bool, notify=languageChanged, final=True)
    def manyLanguages(self) -> bool:
        """Whether there are so many languages that a visitor has to choose among them."""
        return len(self._rules.languages) > MOST_AT_ONE_TOUCH

    @Property(int, notify=languageChanged, final=True)
    def languageIndex(self) -> int:
        """The row of the current language in `languageNames`."""
        return self._rules.languages.index(self._state.language)

    @Property(bool, notify=languageChanged, final=True)
    def rightToLeft(self) -> bool:
        return self._edition.language.right_to_left

    @Property(str, notify=languageChanged, final=True)
    def fontFamily(self) -> str:
        return self._edition.language.font.family

    @Property(str, notify=languageChanged, final=True)
    def stillThere(self) -> str:
        """The question of the idle prompt in every language, since whoever comes may not read the chosen one."""
        others = (language for language in self._rules.languages if language != self._state.language)
        every = (self._edition_in(language).language for language in (self._state.language, *others))
        return self._edition.language.directed(" · ".join(language.still_there for language in every))

    @Property(str, notify=languageChanged, final=True)
    def title(self) -> str:
        return self._edition.title

    @Property(str, notify=languageChanged, final=True)
    def callToTouch(self) -> str:
        return self._edition.call_to_touch

    @Property(str, notify=languageChanged, final=True)
    def callsToTouch(self) -> str:
        """The call to touch in every language, since nobody has chosen one yet."""
        return "\n".join(self._edition_in(language).call_to_touch for language in self._rules.languages)

    @Property(str, notify=languageChanged, final=True)
    def factsAsOf(self) -> str:
        """When all facts of the exhibit were last looked over, in words; empty where its content does not say."""
        return self._edition.as_of

    @Property(str, notify=languageChanged, final=True)
    def presenceLabel(self) -> str:
        return self._edition.presence_label

    @Property(PresenceViewModel, constant=True, final=True)
    def presence(self) -> PresenceViewModel:
        return self._presence

    @Property(ScreenListModel, notify=languageChanged, final=True)
    def menu(self) -> ScreenListModel:
        return self._edition.menu

    @Property(LinkListModel, notify=languageChanged, final=True)
    def helpLinks(self) -> LinkListModel:
        return self._edition.help_links

    @Property(AttractPictureListModel, notify=languageChanged, final=True)
    def attractPictures(self) -> AttractPictureListModel:
        return self._edition.attract_pictures

    def home_pictures(self) -> tuple[str, ...]:
        """The files of the pictures that a visitor sees first."""
        return self._edition.home_pictures

    @Property("QStringList", notify=languageChanged, final=True)  # pyright: ignore[reportArgumentType] - as in `models`
    def attractQuestions(self) -> list[str]:
        """What the attract screen asks: each question in every language, one a line."""
        editions = [self._edition_in(language) for language in self._rules.languages]
        return ["\n".join(asked) for asked in zip(*(edition.questions for edition in editions), strict=True)]

    @property
    def guarded(self) -> bool:
        """Whether a press begins or prolongs a session, wherever it is: in attract, and while the idle prompt waits."""
        return self._state.attract or self._state.overlay is Overlay.IDLE_PROMPT

    @Property(bool, notify=itemChanged, final=True)
    def atHome(self) -> bool:
        """Whether the home screen itself is shown."""
        return self._state.location == Location(self._rules.home)

    @Slot(result=int)
    def depth(self) -> int:
        """How many steps the visitor can go back."""
        return len(self._state.trail)

    @Property(ScreenViewModel, notify=screenChanged, final=True)
    def screen(self) -> ScreenViewModel:
        return self._edition.screen(self._state.location.screen)

    @Property(str, notify=itemChanged, final=True)
    def itemKey(self) -> str:
        return self._state.location.item

    @Property(int, notify=itemChanged, final=True)
    def itemIndex(self) -> int:
        """The row of the current item, or -1 when the screen as a whole is shown."""
        keys = self._rules.items[self._state.location.screen]
        return keys.index(self._state.location.item) if self._state.location.item in keys else -1

    @Property(ItemViewModel, notify=itemChanged, final=True)
    def item(self) -> ItemViewModel | None:
        location = self._state.location
        return self._edition.item(location.screen, location.item)

    @Property(PictureViewModel, notify=itemChanged, final=True)
    def pictureAbove(self) -> PictureViewModel | None:
        """What is seen above controls that were lowered: the picture of the item, the screen or the home screen."""
        location = self._state.location
        item = self._edition.item(location.screen, location.item)
        owners = (item, self._edition.screen(location.screen), self._edition.screen(self._rules.home))
        pictures = (cast("PictureViewModel | None", owner.picture) for owner in owners if owner is not None)
        return next((picture for picture in pictures if picture is not None), None)

    @Property(bool, notify=readingChanged, final=True)
    def reading(self) -> bool:
        return self._state.location.reading

    @Property(int, notify=turnedChanged, final=True)
    def turned(self) -> int:
        """The frame to which a visitor turned the turntable, or -1 while it faces the item."""
        return -1 if self._state.turned is None else self._state.turned

    @Property(QuizViewModel, constant=True, final=True)
    def quiz(self) -> QuizViewModel:
        return self._quiz

    @Property(GuessingViewModel, constant=True, final=True)
    def quickGuess(self) -> GuessingViewModel:
        """How the visitor stands with the riddle that the home screen asks: in each session the next one."""
        return self._quick_guess

    @Property(int, notify=overlayChanged, final=True)
    def overlay(self) -> int:
        return self._state.overlay.value

    @Property(VisitorSettingsViewModel, constant=True, final=True)
    def settings(self) -> VisitorSettingsViewModel:
        return self._settings

    @Property(SpeechViewModel, constant=True, final=True)
    def speech(self) -> SpeechViewModel:
        return self._speech

    @Property(str, constant=True, final=True)
    def keypad(self) -> str:
        """What visitors who use keys have before them: a keyboard, one of the known keypads, or the site's own."""
        return self._keypad

    @Property(UnitsViewModel, notify=languageChanged, final=True)
    def units(self) -> UnitsViewModel:
        """The system of units that is shown, and the way to the other one."""
        return self._edition.units

    @Property(bool, notify=loweredChanged, final=True)
    def lowered(self) -> bool:
        """Whether everything that is touched is to be low, where the display makes that worth while."""
        return self._state.lowered

    @Property(bool, notify=canGoBackChanged, final=True)
    def canGoBack(self) -> bool:
        return _can_go_back(self._state)

    @Property(int, notify=promptSecondsLeftChanged, final=True)
    def promptSecondsLeft(self) -> int:
        return self._state.prompt_seconds_left

    @Property(int, notify=idleSecondsChanged, final=True)
    def promptSeconds(self) -> int:
        return prompt_seconds(self._state, self._rules)

    @Property(int, notify=idleSecondsChanged, final=True)
    def idleSeconds(self) -> int:
        return self.idle_time()

    @Slot()
    def start(self) -> None:
        self.dispatch(Started())

    @Slot(str)
    def open(self, address: str) -> None:
        self.dispatch(Opened(address))

    @Slot(str)
    def show(self, item: str) -> None:
        self.dispatch(Shown(item))

    @Slot(str)
    def read(self, item: str) -> None:
        self.dispatch(Read(item))

    @Slot(int)
    def turn(self, frame: int) -> None:
        self.dispatch(Turned(frame))

    @Slot()
    def back(self) -> None:
        self.dispatch(WentBack())

    @Slot()
    def goHome(self) -> None:
        self.dispatch(WentHome())

    @Slot()
    def switchLanguage(self) -> None:
        """Go to the other language; where there are more than two, let the visitor choose."""
        if self.manyLanguages:
            self.dispatch(OpenedOverlay(Overlay.LANGUAGES))
        else:
            self.dispatch(ChoseLanguage(self._next_language()))

    @Slot(int)
    def chooseLanguage(self, index: int) -> None:
        self.dispatch(ChoseLanguage(self._rules.languages[index]))
        self.dispatch(ClosedOverlay())

    @Slot()
    def showHelp(self) -> None:
        self.dispatch(OpenedOverlay(Overlay.HELP))

    @Slot()
    def showDisplay(self) -> None:
        self.dispatch(OpenedOverlay(Overlay.DISPLAY))

    @Slot(bool)
    def lowerControls(self, lowered: bool) -> None:
        self.dispatch(MovedControls(lowered))

    @Slot()
    def closeOverlay(self) -> None:
        self.dispatch(ClosedOverlay())

    @Slot()
    def noticeKey(self) -> None:
        self.dispatch(KeyUsed())

    @Slot()
    def idle(self) -> None:
        self.dispatch(Idled())

    @Slot()
    def reset(self) -> None:
        self.dispatch(Reset())

    def _next_language(self) -> str:
        languages = self._rules.languages
        return languages[(languages.index(self._state.language) + 1) % len(languages)]


def _can_go_back(state: SessionState) -> bool:
    return len(state.trail) > 1 or state.covered


def _watched(state: SessionState, rules: SessionRules) -> Mapping[str, object]:
    """What each `...Changed` signal of the view model stands for, in the order in which they are emitted."""
    location = state.location
    return {
        "language": state.language,
        "attract": state.attract,
        "screen": (state.language, location.screen),
        "item": (state.language, location.screen, location.item),
        "reading": location.reading,
        "turned": state.turned,
        "guesses": state.guesses,
        "settings": state.settings,
        "speech": state.speech,
        "lowered": state.lowered,
        "units": state.units,
        "overlay": state.overlay,
        "canGoBack": _can_go_back(state),
        "promptSecondsLeft": state.prompt_seconds_left,
        "idleSeconds": (idle_seconds(state, rules), prompt_seconds(state, rules)),
    }
