"""A mark that is in the site's folder while the kiosk runs, and stays there if the kiosk does not end in order."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.kept import read_kept, write_kept


class RunMark:
    """The mark of the kiosk on one display, which `name` stands for."""

    def __init__(self, folder: Path, name: str) -> None:
        self._file = folder / f"running-{name}"
        self._ours = str(os.getpid()).encode("ascii")

    def begin(self) -> bool:
        """Set the mark. Returns whether there was none: the last run ended in order, or there was none before.

        Where it cannot be set nothing is known, and that is no fault.
        """
        was_there = os.path.lexists(self._file)
        with suppress(OSError):
            write_kept(self._file, self._ours)
        return not was_there

    def end(self) -> None:
        """Take the mark away, unless it is by now that of a kiosk that took our place."""
        with suppress(OSError):
            if read_kept(self._file) == self._ours:
                self._file.unlink()
