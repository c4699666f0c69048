"""Counts what is logged again and again, so that a fault without an end does not fill the log."""

import logging
import re
import threading
import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

WINDOW_SECONDS = 60.0
"""The same words of one source are written once in this time, and then their number."""
MOST_KINDS = 200
"""How many different words are remembered; more than that in a minute are written as they come."""
_NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")

RecordKey = tuple[str, int, str]


@dataclass(slots=True)
class _WrittenRecord:
    """A record that was written, when, and how often it came again since."""

    record: logging.LogRecord
    moment: float
    times: int = 0


class Repeats(logging.Filter):
    """Holds back what its handler has just written, and has the number written after a minute, or at the end."""

    def __init__(
        self, write: Callable[[logging.LogRecord], object], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`write` is the handler's own way to write a record, past its filters."""
        super().__init__()
        self._write = write
        self._clock = clock
        self._lock = threading.RLock()
        self._written: dict[RecordKey, _WrittenRecord] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether this record is to be written. Before it come the numbers that are due."""
        try:
            key = _key(record)
        except (TypeError, ValueError):  # the words and their arguments do not fit; the handler says so
            return True
        with self._lock:
            now = self._clock()
            self._tell(lambda written: now - written.moment >= WINDOW_SECONDS)
            before = self._written.get(key)
            if before is not None:
                before.times += 1
            elif len(self._written) < MOST_KINDS:
                self._written[key] = _WrittenRecord(_bare(record), now)
            return before is None

    def tell_all(self) -> None:
        """Have all numbers written that are not told yet."""
        with self._lock:
            self._tell(lambda _: True)

    def _tell(self, is_due: Callable[[_WrittenRecord], bool]) -> None:
        for key, written in list(self._written.items()):
            if is_due(written):
                del self._written[key]
                if written.times:
                    written.record.msg += f" (and {written.times} times more)"
                    self._write(written.record)


def _bare(record: logging.LogRecord) -> logging.LogRecord:
    """The record with its words alone, which holds on to nothing else."""
    bare = copy(record)
    bare.msg, bare.args, bare.exc_info, bare.exc_text = record.getMessage(), (), None, None
    return bare


def _key(record: logging.LogRecord) -> RecordKey:
    """What makes two records the same. Qt's words often differ by a size or an address only."""
    words = record.getMessage()
    if record.exc_info and record.exc_info[1] is not None:
        words = f"{words} {record.exc_info[1]!r}"
    return record.name, record.levelno, _NUMBERS.sub("#", words) if record.name.startswith("qt.") else words
