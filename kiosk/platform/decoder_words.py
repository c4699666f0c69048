"""What Qt's decoders say about a picture while they read it, heard on the thread that reads.

They draw what there is of a damaged picture and only say so, to a handler that the whole process shares. So this one
stands before whichever was there, and keeps what is said on a thread that listens.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_CATEGORIES = ("qt.gui.imageio", "qt.gui.icc")

_ears = threading.local()
_lock = threading.Lock()
_behind: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect what decoders say on this thread while the block lasts. It is not logged."""
    _stand_before_the_others()
    _ears.heard = heard = list[str]()
    try:
        yield heard
    finally:
        _ears.heard = None


def _stand_before_the_others() -> None:
    global _behind  # noqa: PLW0603 - Qt has one handler for the whole process
    with _lock:
        previous = qInstallMessageHandler(_hear)
        if previous is not _hear:
            _behind = previous


def _hear(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    heard: list[str] | None = getattr(_ears, "heard", None)
    if heard is not None and str(context.category).startswith(_CATEGORIES):
        heard.append(str(text))
    elif _behind is not None:
        _behind(kind, context, str(text))
    elif sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
