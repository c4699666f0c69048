"""What every thread was doing when the kiosk crashed, or was killed because it hung."""

import faulthandler
import sys
from pathlib import Path
from typing import TextIO

FILE = "stacks.log"
SHARE = 0.9
"""Of the supervisor's patience, after which a late beat has the stacks written where no signal can ask for them."""


class Stacks:
    """Has Python's stacks written at a crash and at SIGABRT, which is what a supervisor sends to a kiosk that hangs.

    They go to standard error, and to a file in `folder` where there is none, or nobody keeps what is written there, as
    on Windows.
    """

    def __init__(self, folder: Path) -> None:
        self._stream = _open(folder) if sys.platform == "win32" or sys.__stderr__ is None else sys.__stderr__
        if self._stream is not None:
            faulthandler.enable(file=self._stream)

    def expect_beat(self, patience_seconds: float) -> None:
        """Have them written when the next beat is late. Only on Windows, which has no signal to ask for them."""
        if sys.platform == "win32" and self._stream is not None:
            faulthandler.dump_traceback_later(SHARE * patience_seconds, file=self._stream)

    def close(self) -> None:
        """Expect no beat any more."""
        faulthandler.cancel_dump_traceback_later()


def _open(folder: Path) -> TextIO | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return (folder / FILE).open("a", encoding="utf-8")
    except OSError:
        return None
