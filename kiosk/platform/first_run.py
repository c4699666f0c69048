"""Lets what reads and paints pictures be alone when it runs for the first time.

PySide makes the types of Qt when they are first used. Two threads that make the same ones at one time wait for each
other for ever, or see half of one.
"""

import threading
from collections.abc import Callable
from functools import cache, wraps
from typing import ParamSpec, TypeVar

from PySide6 import QtCore, QtGui

_FIRST_RUN = threading.RLock()
"""One for all: they use the same types."""

_TYPES = (
    (QtCore, ("QPoint",)),
    (QtGui, ("QPainterPath", "QPixelFormat", "QRgba64", "QTransform")),
)
"""Those that nobody names and the threads' own work makes, as far as the GUI thread may make them, too. Not `Qt`, which
takes 40 ms and which the GUI thread does without."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def alone_at_first(deed: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Return a function that nothing of its kind runs beside until it has once come to its end."""
    was_run = threading.Event()

    @wraps(deed)
    def run(*arguments: Arguments.args, **named: Arguments.kwargs) -> Result:
        if was_run.is_set():
            return deed(*arguments, **named)
        with _FIRST_RUN:
            result = deed(*arguments, **named)
            was_run.set()
            return result

    return run


@cache
def make_types() -> None:
    """Make the types that the GUI thread and others may need at one time. For the GUI thread, before those begin."""
    for module, names in _TYPES:
        for name in names:
            getattr(module, name)
