"""How the process ends where it cannot end in order."""

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

log = logging.getLogger("kiosk")


def end_without_window() -> None:
    """End with a code of its own: another program has destroyed the window."""
    from kiosk.supervision import codes

    log.critical("the window was destroyed by another program; the kiosk ends with code %d", codes.WINDOW_GONE)
    QCoreApplication.exit(codes.WINDOW_GONE)


def leave_at_once(code: int, follow: Callable[[int], int] | None = None) -> None:
    """End without taking the interpreter down: a decoder that is held by a disk or a network may wake in the midst.

    What is to `follow` learns the code and returns the one to end with, or goes on as another program.
    """
    log.info("a picture is still being decoded; the program ends without it")
    logging.shutdown()
    if sys.stderr is not None:
        sys.stderr.flush()
    os._exit(code if follow is None else follow(code))
