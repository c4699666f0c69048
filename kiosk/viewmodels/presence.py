# pyright: reportCallIssue=false
"""The count of continuous human presence in space, which goes on while it is looked at."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.anniversaries import anniversary, full_years

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MILLISECONDS = 1000

Elapsed = tuple[int, int, int, int, int]
"""Years, days, hours, minutes, seconds."""


def elapsed(start: datetime, now: datetime) -> Elapsed:
    """The time from `start` to `now` as full years, and the rest as days, hours, minutes and seconds."""
    if now < start:
        return (0, 0, 0, 0, 0)
    years = full_years(start, now)
    rest = now - anniversary(start, start.year + years)
    hours, seconds = divmod(rest.seconds, 3600)
    return (years, rest.days, hours, seconds // 60, seconds % 60)


@QmlElement
@QmlUncreatable("made by the kiosk")
class PresenceViewModel(QObject):
    """Years, days, hours, minutes and seconds since people have lived in space without a break."""

    changed = Signal()
    knownChanged = Signal()

    def __init__(self, since: datetime | None, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Count from `since` on; None where the clock cannot be right, so that nothing can be said."""
        super().__init__(parent)
        self._clock = clock
        self._since: datetime | None = None
        self.count_from(since)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._lookers = 0

    def count_from(self, since: datetime | None) -> None:
        """Count from another moment, or from none."""
        was_known = self._since is not None
        self._since = since
        self._tick()
        if was_known != (since is not None):
            self.knownChanged.emit()

    def _tick(self) -> None:
        now = self._clock()
        self._elapsed = elapsed(self._since or now, now)
        self.changed.emit()

    @Property(bool, notify=knownChanged, final=True)
    def known(self) -> bool:
        """Whether there is a count: the clock may be wrong."""
        return self._since is not None

    @Slot()
    def look(self) -> None:
        """One more looks at the count; it goes on for as long as somebody does, and nothing ticks otherwise."""
        self._lookers += 1
        if self._lookers == 1:
            self._tick()
            self._timer.start()

    @Slot()
    def lookAway(self) -> None:
        """One who looked does so no more."""
        self._lookers -= 1
        if self._lookers == 0:
            self._timer.stop()

    @Property(int, notify=changed, final=True)
    def years(self) -> int:
        return self._elapsed[0]

    @Property(int, notify=changed, final=True)
    def days(self) -> int:
        return self._elapsed[1]

    @Property(int, notify=changed, final=True)
    def hours(self) -> int:
        return self._elapsed[2]

    @Property(int, notify=changed, final=True)
    def minutes(self) -> int:
        return self._elapsed[3]

    @Property(int, notify=changed, final=True)
    def seconds(self) -> int:
        return self._elapsed[4]


def utc_now() -> datetime:
    """The clock of the running kiosk."""
    return datetime.now(UTC)
