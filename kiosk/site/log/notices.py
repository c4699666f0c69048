"""What staff must know about this kiosk, remembered from run to run until it is settled.

Whoever finds something logs it as a warning with `extra={"notice": KIND}`. Once it is as it should be again, they log
that with `extra={"settled": KIND}`. The handler here keeps one line for each kind; `space-kiosk doctor` shows them.
"""

import logging
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.kept import keep, recall

FILE = "notices.json"


class Notice(msgspec.Struct, frozen=True):
    """One kind of finding: the words of its last time, when it first and last came, and how often."""

    words: str
    first: str
    last: str
    times: int = 1


class NoticeKeeper(logging.Handler):
    """Keeps notices in a file of `folder`. A file that cannot be written is no fault: the log has the same words."""

    def __init__(self, folder: Path) -> None:
        """Go on with what earlier runs kept."""
        super().__init__(logging.INFO)
        self._file = folder / FILE
        self._notices = read(folder)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember a record that is a notice, and forget the one that is settled."""
        kind, settled = getattr(record, "notice", ""), getattr(record, "settled", "")
        if settled in self._notices:
            del self._notices[settled]
            self._keep()
        if kind:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            known = self._notices.get(kind)
            first, times = (known.first, known.times + 1) if known else (now, 1)
            self._notices[kind] = Notice(record.getMessage(), first, now, times)
            self._keep()

    def _keep(self) -> None:
        keep(self._file, msgspec.json.encode(self._notices))


def read(folder: Path) -> dict[str, Notice]:
    """Return the notices that stand, by their kind; none where the file is missing, torn or not ours."""
    try:
        return msgspec.json.decode(recall(folder / FILE) or b"{}", type=dict[str, Notice])
    except msgspec.MsgspecError:
        return {}
