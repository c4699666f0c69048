"""What the kiosk does for a supervisor: reports its start, picture and beats, and ends when its picture is stuck."""

import logging
import os
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.heartbeat import Heartbeat
from kiosk.platform.painting import MessageHandler, PaintFaults
from kiosk.site.folders import log_folder, state_folder
from kiosk.supervision.bridge import named_wait
from kiosk.supervision.codes import CANNOT_DRAW, DISPLAY_STUCK, SUPERVISOR_GONE, TOLD_TO_END
from kiosk.supervision.link import (
    ASKS_DISPLAY,
    ATTRACT,
    BEAT,
    HAS_DISPLAY,
    READY,
    STOPPING,
    STUCK,
    VISITOR,
    SupervisorLink,
)
from kiosk.supervision.respite import Respite
from kiosk.supervision.stacks import Stacks
from kiosk.supervision.succession import may_succeed

WELL_SECONDS = 600.0
"""After a run of this length what kept the picture away before is settled."""
NO_THREAD = "can't start new thread"
"""What Python says of a thread for which there is no memory."""

log = logging.getLogger("kiosk")


class Lifeline:
    """The heartbeat of a window, sent along a link. From the beginning, stacks are written where the kiosk hangs."""

    def __init__(self, link: SupervisorLink) -> None:
        self._link = link
        self._begin = time.monotonic()
        self._stacks = Stacks(log_folder())
        self._respite = Respite(state_folder() / "display-stuck")
        self._faults = PaintFaults()
        self._wait = named_wait()
        """Set where this is safe mode and the supervisor, systemd, wants it to end by itself after this time."""
        self._is_settled = False
        self._attract = True

    def ask_display(self, handler: MessageHandler) -> None:
        """The display is asked from now on, and may not answer. Qt's messages are listened to before `handler`."""
        qInstallMessageHandler(self._faults.listening(handler))
        self._link.say(ASKS_DISPLAY)
        self._link.goes_on()

    def note_display(self) -> None:
        """The display has answered."""
        logging.getLogger().setLevel(logging.INFO)  # less was logged while it was asked again and again
        self._link.say(HAS_DISPLAY)
        self._link.goes_on()

    def begin(self, window: QQuickWindow, content: Path) -> None:
        """Beat from the window's first frame on."""
        self._link.goes_on()
        self._content = content
        self._heartbeat = Heartbeat(window, self._link.patience_seconds, self._faults)
        self._heartbeat.shown.connect(self._tell_shown)
        self._heartbeat.beat.connect(self._tell_beat)
        self._heartbeat.stuck.connect(self._leave_stuck)
        self._heartbeat.unpainted.connect(self._leave_unpainted)
        self._heartbeat.lost.connect(self._leave_lost)

    def end(self) -> None:
        """Beat no more, and say so."""
        self._heartbeat.stop()
        self._stacks.close()
        self._link.say(STOPPING)

    def tell_attract(self, *, attract: bool) -> None:
        """Tell whether a visitor is there."""
        self._attract = attract
        self._link.say(ATTRACT if attract else VISITOR)

    def take_exception(self, error: BaseException, trace: TracebackType | None) -> None:
        """Leave where memory has run out: what is drawn from now on would lack this or that."""
        if isinstance(error, MemoryError) or NO_THREAD in str(error):
            about = (type(error), error, trace)
            log.critical("memory has run out", exc_info=about, extra={"notice": "cannot-draw"})
            self._leave(CANNOT_DRAW)

    def _tell_shown(self) -> None:
        self._link.say(READY, ATTRACT if self._attract else VISITOR, f"STATUS=shows the content in {self._content}")

    def _tell_beat(self) -> None:
        if self._link.patience_seconds is not None:
            self._stacks.expect_beat(self._link.patience_seconds)
        seconds = time.monotonic() - self._begin
        self._settle(seconds)
        if not self._link.say(BEAT):
            log.error("the supervisor is gone")
            QCoreApplication.exit(SUPERVISOR_GONE if may_succeed(seconds) else TOLD_TO_END)
        elif self._wait is not None and self._attract and seconds >= self._wait:
            log.info("safe mode was well for %.0f s; it ends, so that the kiosk is tried without it", seconds)
            QCoreApplication.exit(TOLD_TO_END)

    def _settle(self, seconds: float) -> None:
        if seconds >= WELL_SECONDS and not self._is_settled:
            self._is_settled = True
            for kind in ("cannot-draw", "display-stuck", "window-lost"):
                log.info("%s: settled, the picture was there for %.0f s", kind, seconds, extra={"settled": kind})

    def _leave_stuck(self) -> None:
        if self._respite.may_leave():
            self._tell_leaving("the display takes no frames", DISPLAY_STUCK, "display-stuck")
            self._leave(DISPLAY_STUCK)

    def _leave_unpainted(self) -> None:
        self._tell_leaving("the picture cannot be painted", CANNOT_DRAW, "cannot-draw")
        self._leave(CANNOT_DRAW)

    def _leave_lost(self) -> None:
        self._tell_leaving("the window is hidden or empty", DISPLAY_STUCK, "window-lost")
        self._leave(DISPLAY_STUCK)

    def _tell_leaving(self, why: str, code: int, notice: str) -> None:
        log.critical("%s; the kiosk leaves with code %d, to start again", why, code, extra={"notice": notice})

    def _leave(self, code: int) -> None:
        """End at once. Taking the window down in order would wait for a compositor that does not answer."""
        logging.shutdown()
        self._link.say(STUCK)
        os._exit(code)
