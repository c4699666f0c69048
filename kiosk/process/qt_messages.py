"""Brings Qt's messages into the log, and ends the process where Qt says that there is no display."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

NO_DISPLAY = (
    "space-kiosk: the display does not answer; check DISPLAY or WAYLAND_DISPLAY, and that a desktop runs there "
    "(`space-kiosk doctor` says more)"
)

NO_DISPLAY_WORDS = ("no Qt platform plugin could be initialized", "connection broke")
"""What Qt says when it finds no display at its start, and when the display goes away while it runs."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("kiosk")


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Log a message of Qt under its category."""
    if any(words in str(text) for words in NO_DISPLAY_WORDS):
        _end_without_display(str(text))
    logging.getLogger(f"qt.{context.category}").log(_LEVELS.get(kind, logging.WARNING), "%s", text)


def _end_without_display(text: str) -> None:
    """Qt would abort with a core dump after this message, or end with a code of its own, where staff need one line."""
    from kiosk.supervision import codes

    if os.environ.get("KIOSK_REPEATED") != "1":  # told already, a second or two ago
        log.critical("Qt found no display: %s", text)
        if sys.stderr is not None:
            sys.stderr.write(f"{NO_DISPLAY}\n")
            sys.stderr.flush()
    logging.shutdown()
    os._exit(codes.NO_DISPLAY)
