"""Watches over the kiosk's window on an X server, and keeps the display awake, on a thread of its own.

A thread, since a question to the server waits for its answer, and the GUI thread must never wait.
"""

import logging
import os
import select
import threading
import time

from PySide6.QtCore import QObject, Signal

from kiosk.platform.insistence import Insistence
from kiosk.platform.x_window import GONE, XWindow
from kiosk.platform.xcb import NoServerError, Rectangle, XServer

log = logging.getLogger(__name__)

TICK_SECONDS = 1.0
"""Between two signs that the display is in use: no screen saver can be set to come sooner."""

LOOK_SECONDS = 5.0
"""Between two looks for which there was no reason: the server tells of everything that can be wrong."""

SETTLE_SECONDS = 0.03
"""What happens within this time is looked at together."""

PEACE_SECONDS = 60.0
"""After so long without a quarrel it counts as over."""

NOTICE = "window-disturbed"


class XWatch(QObject):
    """Keeps a window in its place, seen and above all else, from `start` to `close`.

    Emits `gone` when another program has destroyed the window.
    """

    gone = Signal()

    def __init__(self, window: int) -> None:
        super().__init__()
        self._window = window
        self._wanted: tuple[str, Rectangle] | None = None
        self._insistence = Insistence(time.monotonic())
        self._quarrels = True  # an earlier run may have said so
        self._ending = False
        self._reader, self._writer = os.pipe()
        self._thread = threading.Thread(target=self._run, name="window", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def want(self, display: str, place: tuple[int, int, int, int]) -> None:
        """From now on the window belongs on this display, which is at `x, y, width, height` as far as Qt knows."""
        self._wanted = display, Rectangle(*place)
        os.write(self._writer, b"!")

    def close(self) -> None:
        """Watch no more. Does not wait for a server that does not answer."""
        self._ending = True
        os.write(self._writer, b"!")
        self._thread.join(SETTLE_SECONDS)

    def _run(self) -> None:
        try:
            server = XServer()
            self._watch(server, XWindow(server, self._window))
            server.close()
        except NoServerError as error:
            log.info("the window is watched no more: %s", error)

    def _watch(self, server: XServer, window: XWindow) -> None:
        next_tick = next_look = time.monotonic()
        while not self._ending:
            now = time.monotonic()
            if server.take_events():
                next_look = min(next_look, now + SETTLE_SECONDS)
            if now >= next_tick:
                next_tick = now + TICK_SECONDS
                server.stay_awake()
                server.flush()
            if now < max(next_look, self._insistence.due_at()):
                wake = min(next_tick, max(next_look, self._insistence.due_at()))
                next_look = now if self._sleep(server, wake - now) else next_look
                continue
            if not self._look(window, now):
                self.gone.emit()
                return
            next_look = now if self._insistence.attempts else now + LOOK_SECONDS

    def _sleep(self, server: XServer, seconds: float) -> bool:
        """Wait for the server, at most so long. Returns whether something else is wanted meanwhile."""
        readable, _, _ = select.select([server.file_number(), self._reader], [], [], max(0.0, seconds))
        return self._reader in readable and bool(os.read(self._reader, 64))

    def _look(self, window: XWindow, now: float) -> bool:
        """Look at the window and mend what is wrong. Returns False when it is gone for good."""
        wanted = window.place_on(*self._wanted) if self._wanted is not None else None
        fault = window.look(wanted) if wanted is not None else None
        if fault is not None and fault.kind == GONE:
            return False
        if fault is None or wanted is None:
            self._insistence.succeed()
            self._tell_peace(now)
            return True
        attempt = self._insistence.try_at(now)
        window.mend(fault, wanted, attempt)
        if self._insistence.rounds == 1:
            log.info("the window was %s; that is mended", window.describe(fault))
        elif self._insistence.is_quarrel and not self._quarrels:
            self._quarrels = True
            words = "something else disturbs the kiosk's window again and again; last it was %s"
            log.warning(words, window.describe(fault), extra={"notice": NOTICE})
        return True

    def _tell_peace(self, now: float) -> None:
        if self._quarrels and self._insistence.is_calm(now, PEACE_SECONDS):
            self._quarrels = False
            log.info("the window has its display to itself", extra={"settled": NOTICE})
