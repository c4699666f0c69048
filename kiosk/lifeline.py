"""What the kiosk does for a supervisor: tells it of the first picture and of every beat, and leaves what hangs."""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.heartbeat import Heartbeat
from kiosk.site.folders import log_folder, state_folder
from kiosk.supervision.link import BEAT, READY, STOPPING, STUCK, Link
from kiosk.supervision.respite import Respite
from kiosk.supervision.stacks import Stacks

DISPLAY_STUCK = 75
"""The exit code when the display takes no frames (EX_TEMPFAIL of sysexits.h)."""

log = logging.getLogger("kiosk")


class Lifeline:
    """The heartbeat of a window, sent along a link. From the beginning, stacks are written where the kiosk hangs."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._stacks = Stacks(log_folder())
        self._respite = Respite(state_folder() / "display-stuck")

    def begin(self, window: QQuickWindow, content: Path) -> None:
        """Beat from the window's first frame on."""
        self._content = content
        self._heartbeat = Heartbeat(window, self._link.patience_seconds)
        self._heartbeat.shown.connect(self._tell_shown)
        self._heartbeat.beat.connect(self._tell_beat)
        self._heartbeat.stuck.connect(self._leave)

    def end(self) -> None:
        """Beat no more, and say so."""
        self._heartbeat.stop()
        self._stacks.close()
        self._link.say(STOPPING)

    def _tell_shown(self) -> None:
        self._link.say(READY, f"STATUS=shows the content in {self._content}")

    def _tell_beat(self) -> None:
        if self._link.patience_seconds is not None:
            self._stacks.expect_beat(self._link.patience_seconds)
        if not self._link.say(BEAT):
            log.error("the supervisor is gone; the kiosk ends")
            QCoreApplication.exit(0)

    def _leave(self) -> None:
        """End at once. Taking the window down in order would wait for a compositor that does not answer."""
        if self._respite.may_leave():
            log.critical("the display takes no frames; the kiosk leaves with code %d, to start again", DISPLAY_STUCK)
            logging.shutdown()
            self._link.say(STUCK)
            os._exit(DISPLAY_STUCK)
