"""The kiosk's log: a file that never grows beyond bounds, and the standard error stream.

One line for each record; what comes again and again is counted.
"""

import logging
import stat
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from kiosk.site.log.notices import NoticeKeeper
from kiosk.site.log.repeats import Repeats

FILE = "kiosk.log"
SUPERVISOR_FILE = "supervisor.log"
"""The supervisor's own: two processes cannot both begin a new file when one is full."""
LARGEST_LOG_BYTES = 1_000_000
"""Size at which a new log file begins: about 8,000 lines."""
OLD_FILES = 5
"""How many full log files are kept."""


class _OneLine(logging.Formatter):
    """Writes a record, traceback and all, on one line, so that a search for a time or a word shows all of it."""

    def __init__(self) -> None:
        """Begin each line with the local time and its distance from UTC."""
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")

    def format(self, record: logging.LogRecord) -> str:
        return " | ".join(line for line in super().format(record).splitlines() if line.strip())


class _PatientFile(RotatingFileHandler):
    """A log file that complains once when it cannot be written (a full disk, a removed folder) and then stays quiet."""

    _complained = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - the name is logging's
        if not self._complained and sys.stderr is not None:
            self._complained = True
            with suppress(OSError, ValueError):
                sys.stderr.write(f"the log file {self.baseFilename} cannot be written: {sys.exception()}\n")


class _PatientStream(logging.StreamHandler[TextIO]):
    """Standard error, which may be closed, or belong to a terminal that is gone: then the file has to do.

    A record that is logged with `extra={"printed": True}` stands there already, in words for whoever gave the command.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, unless it stands there."""
        if not getattr(record, "printed", False):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Say nothing: there is nobody to say it to."""


def start(folder: Path, *, name: str = FILE, level: int = logging.INFO, notices: Path | None = None) -> Path | None:
    """Send all log records from `level` up to the file `name` in `folder` and to standard error; return the file.

    Those that staff must know of are kept in the folder `notices` as well.

    If the folder cannot be written, says so once and returns None: the records then go to standard error only.
    Starting again ends what was started before.
    """
    stop()
    root = logging.getLogger()
    root.setLevel(level)
    if sys.stderr is not None:  # a program without a console has none on Windows
        _add(_PatientStream())
    if notices is not None:
        _add(NoticeKeeper(notices))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear_way(folder / name)
        file = _PatientFile(
            folder / name,
            maxBytes=LARGEST_LOG_BYTES,
            backupCount=OLD_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        root.warning("the log cannot be kept in %s (%s); it goes to standard error only", folder, error.strerror)
        return None
    _add(file)
    return folder / name


def stop() -> None:
    """Close the log that `start` began. Does nothing if none was."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, _OneLine):
            for repeats in handler.filters:
                if isinstance(repeats, Repeats):
                    repeats.tell_all()
            root.removeHandler(handler)
            with suppress(OSError):  # a full disk: the last lines cannot be written any more
                handler.close()


def _clear_way(file: Path) -> None:
    """Take a pipe out of the log's place: opening it would wait for a reader, for ever. Raises OSError."""
    if file.exists() and stat.S_ISFIFO(file.stat().st_mode):
        file.unlink()


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(_OneLine())
    handler.addFilter(Repeats(handler.emit))
    logging.getLogger().addHandler(handler)
