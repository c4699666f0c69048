# pyright: reportCallIssue=false
"""How a visitor stands with riddles, as QML sees it: read from the session's state, and changed by what they guess."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.quiz import guesses_at, is_solved, known, riddle_shown, riddles_of
from kiosk.session.state import Event, Guessed, Location, SessionRules, SessionState, StartedOver, WentOn
from kiosk.viewmodels.item import ItemViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Session(NamedTuple):
    """What is known of the session now: its state, its rules, and its riddles in the visitor's language."""

    state: SessionState
    rules: SessionRules
    item: Callable[[Location], ItemViewModel | None]


@QmlElement
@QmlUncreatable("made by the kiosk")
class GuessingViewModel(QObject):
    """How a visitor stands with one riddle; `asked` says with which one, if there is one."""

    changed = Signal()

    def __init__(
        self,
        session: Callable[[], Session],
        asked: Callable[[Session], Location | None],
        dispatch: Callable[[Event], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = asked
        self._dispatch = dispatch

    @Property(ItemViewModel, notify=changed, final=True)
    def riddle(self) -> ItemViewModel | None:
        """The riddle itself, or null where there is none."""
        session = self._session()
        riddle = self._asked(session)
        return session.item(riddle) if riddle else None

    @Property(str, notify=changed, final=True)
    def quiz(self) -> str:
        """The key of the quiz that the riddle is from; empty where there is none."""
        riddle = self._asked(self._session())
        return riddle.screen if riddle else ""

    @Property("QVariantList", notify=changed, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def guesses(self) -> list[int]:
        """The rows of the answers that were given, the first one first."""
        session = self._session()
        riddle = self._asked(session)
        return list(guesses_at(riddle, session.state)) if riddle else []

    @Property(bool, notify=changed, final=True)
    def solved(self) -> bool:
        session = self._session()
        riddle = self._asked(session)
        return riddle is not None and is_solved(riddle, session.state, session.rules)

    @Slot(int)
    def guess(self, row: int) -> None:
        """Give the answer in a row."""
        riddle = self._asked(self._session())
        if riddle is not None:
            self._dispatch(Guessed(f"{riddle.screen}/{riddle.item}", row))


@QmlElement
@QmlUncreatable("made by the kiosk")
class QuizViewModel(QObject):
    """How far a visitor is in the quiz that is shown; where none is, all of it is nothing."""

    changed = Signal()

    def __init__(self, session: Callable[[], Session], dispatch: Callable[[Event], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._dispatch = dispatch
        self._guessing = GuessingViewModel(session, lambda now: riddle_shown(now.state, now.rules), dispatch, self)
        self.changed.connect(self._guessing.changed)

    def _riddles(self) -> tuple[Location, ...]:
        session = self._session()
        return riddles_of(session.state.location.screen, session.rules)

    @Property(GuessingViewModel, constant=True, final=True)
    def guessing(self) -> GuessingViewModel:
        """How they stand with the riddle that is shown."""
        return self._guessing

    @Property(int, notify=changed, final=True)
    def index(self) -> int:
        """The row of the riddle that is shown, or -1 at the end."""
        session = self._session()
        riddle = riddle_shown(session.state, session.rules)
        return -1 if riddle is None else self._riddles().index(riddle)

    @Property("QVariantList", notify=changed, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def solvedRows(self) -> list[int]:
        session = self._session()
        return [row for row, riddle in enumerate(self._riddles()) if is_solved(riddle, session.state, session.rules)]

    @Property(int, notify=changed, final=True)
    def known(self) -> int:
        """How many riddles the first guess solved."""
        session = self._session()
        return known(session.state.location.screen, session.state, session.rules)

    @Slot()
    def goOn(self) -> None:
        """Go to the next open riddle, or to the end."""
        self._dispatch(WentOn())

    @Slot()
    def startOver(self) -> None:
        self._dispatch(StartedOver())
