"""Tells listeners in Python what happened in the session: the state before, the event, and the state after."""

import logging
from collections import deque
from collections.abc import Callable

from kiosk.session.state import Event, SessionState

Listener = Callable[[SessionState, Event, SessionState], object]
"""It is called on the GUI thread, before the screen changes, so it must return at once."""

log = logging.getLogger("kiosk")


class Listeners:
    """Those who hear of every event, in the order in which events happened, also when one of them causes another.

    A listener that raises an exception costs nobody else anything: it is logged, and the listener hears of the next
    event as before.
    """

    def __init__(self) -> None:
        """Begin without listeners."""
        self._listeners: list[Listener] = []
        self._untold: deque[tuple[SessionState, Event, SessionState]] = deque()
        self._is_telling = False

    def add(self, listener: Listener) -> None:
        """Tell this listener of every event from now on."""
        self._listeners.append(listener)

    def remove(self, listener: Listener) -> None:
        """Tell this listener of no event any more. It may not be known."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def tell(self, before: SessionState, event: Event, after: SessionState) -> None:
        """Tell all listeners of an event; where they are being told of another, after that."""
        self._untold.append((before, event, after))
        if self._is_telling:
            return
        self._is_telling = True
        try:
            while self._untold:
                self._tell_all(*self._untold.popleft())
        finally:
            self._is_telling = False

    def _tell_all(self, before: SessionState, event: Event, after: SessionState) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(before, event, after)
            except Exception:
                log.exception("a listener to the session failed at %s; the visit goes on", type(event).__name__)
