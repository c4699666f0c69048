"""Limits how often the kiosk ends because its display takes no frames: at most once an hour.

A screen that is switched off for the night may take no frames either, and no restart helps against that.
"""

import logging
import time
from pathlib import Path

from kiosk.kept import write_kept

RESPITE_SECONDS = 3600.0

log = logging.getLogger("kiosk")


class Respite:
    """Remembers in the file `mark` when the kiosk left last."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark
        self._has_told = False

    def may_leave(self) -> bool:
        """Whether the last time is an hour ago or more, and this one can be noted."""
        may = self._seconds_since() >= RESPITE_SECONDS and self._note()
        if not may and not self._has_told:
            self._has_told = True
            log.warning("the display takes no frames; the kiosk stays, since it left for that within the last hour")
        return may

    def _seconds_since(self) -> float:
        try:
            since = time.time() - self._mark.stat().st_mtime
        except OSError:
            return RESPITE_SECONDS
        return since if since >= 0 else RESPITE_SECONDS  # the clock was set back: nothing is known

    def _note(self) -> bool:
        try:
            write_kept(self._mark, b"")
        except OSError:
            return False
        return True
