"""Notices when Qt cannot paint the scene. Qt only logs that, and goes on as if it had painted."""

import threading
from collections.abc import Callable
from typing import Any

SIGNS = (
    "QPainter::begin",
    "Painter not active",
    "Paint device returned engine == 0",
    "out of memory",
    "Failed to create backing store",
    "failed to mmap segment from X server",
    "bad_alloc",
)
"""What Qt's words have in common when a frame was not painted, whatever kept it from that."""

MessageHandler = Callable[[Any, Any, str | None], None]


class PaintFaults:
    """Listens to Qt's messages. Only those of the GUI thread count, as decoders fail on others for other reasons."""

    def __init__(self) -> None:
        self._count = 0

    def listening(self, handler: MessageHandler) -> MessageHandler:
        """Return a handler of messages that hands all of them on to `handler`."""

        def handle(kind: Any, context: Any, text: str | None) -> None:
            if threading.get_ident() == threading.main_thread().ident and any(sign in str(text) for sign in SIGNS):
                self._count += 1
            handler(kind, context, text)

        return handle

    def note(self) -> None:
        """Something else kept a frame from being painted."""
        self._count += 1

    def take(self) -> int:
        """Return how many faults there were since this was asked last."""
        count, self._count = self._count, 0
        return count
