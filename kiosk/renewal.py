"""Brings what is shown up to date while nobody is there: a new day, and content that has become ready or has gone."""

import os
import threading
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.site.choice.exhibit import Exhibit, Wishes, opened_anew
from kiosk.site.choice.report import Report
from kiosk.site.choice.verdicts import ContentCheck, Errors, Verdict, errors_of, known_errors
from kiosk.viewmodels.kiosk import KioskViewModel

LOOK_SECONDS = float(os.environ.get("KIOSK_LOOK_SECONDS", "60"))
"""How often it is looked whether anything has changed. Tests cannot wait for a minute."""
CHECK_SECONDS = 1.0
"""How often it is looked while content is being checked."""


class Shows(Protocol):
    """A running kiosk that can be given other content. `day` is the one that it goes by."""

    kiosk: KioskViewModel
    day: date

    @property
    def exhibit(self) -> Exhibit: ...

    def today(self) -> date: ...

    def renew(self, exhibit: Exhibit) -> None: ...


class Renewal(QObject):
    """Looks after a running kiosk. A visitor is never interrupted: what is new waits for the attract screen.

    Content is chosen and read on a thread of its own, since a network folder may not answer.
    """

    _opened = Signal(object)

    def __init__(self, app: Shows, wishes: Wishes) -> None:
        """Begin to look. What the kiosk shows now has been told already."""
        super().__init__()
        self._app = app
        self._next = app.exhibit
        self._wishes = wishes
        self._report = Report(told=app.exhibit)
        self._looking: threading.Thread | None = None
        self._check: ContentCheck | None = None
        self._verdicts: dict[Path, Verdict] = {}
        self._opened.connect(self._take)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        app.kiosk.attractChanged.connect(self._renew)
        self._check_what_is_new()

    def _look(self) -> None:
        self._renew()
        if self._looking is None and not self._wishes.safe:
            self._looking = threading.Thread(target=self._open, name="content", daemon=True)
            self._looking.start()

    def _open(self) -> None:
        self._opened.emit(opened_anew(self._next, self._wishes, check=self._known_errors))

    def _known_errors(self, folder: Path) -> Errors | None:
        """What is known of content; where nothing can be kept, from the checks of this run."""
        known = known_errors(folder)
        return errors_of(self._verdicts.get(folder), folder) if known is None else known

    @Slot(object)
    def _take(self, exhibit: Exhibit) -> None:
        self._looking = None
        if exhibit.choice.refused != self._next.choice.refused:
            self._report.tell_refused(exhibit.choice)
        self._next = exhibit
        self._check_what_is_new()
        self._renew()

    def _check_what_is_new(self) -> None:
        """Have the content looked at that would come first and that nobody has looked at yet, one after the other."""
        seconds = CHECK_SECONDS
        if self._check is not None and self._check.verdict is not None:
            self._verdicts[self._check.folder] = self._check.verdict
            self._check = None
        elif self._check is None and self._next.choice.unchecked:
            self._check = ContentCheck(self._next.choice.unchecked[0])
            self._check.begin()
        elif self._check is None:
            seconds = LOOK_SECONDS
        self._timer.start(round(1000 * seconds))

    def _renew(self) -> None:
        """Show what is new, if anything is and nobody is there."""
        if not self._app.kiosk.state.attract:
            return
        if self._next.choice.folder != self._app.exhibit.choice.folder:
            self._report.tell(self._next)
        elif self._app.today() == self._app.day:
            return
        self._app.renew(self._next)

    def stop(self) -> None:
        """Look no more, and wait for nothing."""
        self._timer.stop()
        self._app.kiosk.attractChanged.disconnect(self._renew)
        self._opened.disconnect(self._take)
        if self._check is not None:
            self._check.stop()
