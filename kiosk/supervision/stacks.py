"""What every thread was doing when the kiosk crashed, or was killed because it hung."""

import faulthandler
import sys
from contextlib import suppress
from pathlib import Path

FILE = "stacks.log"
SHARE = 0.9
"""Of the supervisor's patience, after which a late beat has the stacks written where no signal can ask for them."""


def keep_stacks(folder: Path) -> None:
    """Have Python's stacks written at a crash and at SIGABRT, which is what a supervisor sends to a kiosk that hangs.

    They go to standard error, and to a file in `folder` where a program without a console has none.
    """
    if sys.__stderr__ is not None:
        faulthandler.enable(file=sys.__stderr__)
        return
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(file=(folder / FILE).open("a", encoding="utf-8"))


def expect_beat(patience_seconds: float) -> None:
    """Have the stacks written when the next beat is late. Only on Windows, which has no signal to ask for them."""
    if sys.platform == "win32" and faulthandler.is_enabled():
        faulthandler.dump_traceback_later(SHARE * patience_seconds, file=sys.__stderr__)
