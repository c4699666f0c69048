"""What a fault in the program does while visitors are there: the session begins anew, and the program goes on."""

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.viewmodels.kiosk import KioskViewModel

if TYPE_CHECKING:
    from kiosk.lifeline import Lifeline

log = logging.getLogger("kiosk")


def survive_exceptions(kiosk: KioskViewModel, lifeline: "Lifeline | None") -> None:
    """From now on, log an exception that nobody caught, and reset the session."""

    def log_and_reset(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if lifeline is not None:
            lifeline.take_exception(error, trace)
        log.critical("a fault in the program; the session was reset", exc_info=(kind, error, trace))
        kiosk.reset()

    sys.excepthook = log_and_reset
