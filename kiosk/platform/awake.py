"""Asks a desktop or Windows to keep the display awake. On an X server `XWatch` does it, with or without a desktop."""

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

log = logging.getLogger(__name__)

BEGIN_MILLISECONDS = 2500
"""After the start: no display goes to sleep sooner, and the first picture comes first."""

NOTICE = "display-may-sleep"
PROGRAM = "space-kiosk"
REASON = "an exhibit is open"

SERVICES = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
)
"""Who keeps a display awake on the desktops of Linux: service, object and interface, each with a method `Inhibit`."""

CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""Flags of SetThreadExecutionState (winbase.h)."""


class Awake(QObject):
    """Asks some seconds after it was made. Whoever was asked forgets it by itself when the process ends."""

    def __init__(self) -> None:
        super().__init__()
        self._unanswered = 0
        self._granted = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BEGIN_MILLISECONDS)
        self._soon.timeout.connect(self._ask)
        self._soon.start()

    def _ask(self) -> None:
        if sys.platform == "win32":
            self._tell(granted=ask_windows(), by="Windows")
        elif QGuiApplication.platformName().startswith("wayland") and has_session_bus():
            self._ask_desktop()

    def _ask_desktop(self) -> None:
        """Ask every service there is. Nothing waits for an answer.

        Nor is a service watched for its return: Qt's watcher waits for the thread of the bus while it holds Python's
        lock, which that thread may want, and both wait for ever.
        """
        from PySide6.QtDBus import QDBusConnection

        if not QDBusConnection.sessionBus().isConnected():
            return
        self._unanswered = len(SERVICES)
        for service, path, interface in SERVICES:
            self._ask_service(service, path, interface)

    def _ask_service(self, service: str, path: str, interface: str) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
        message.setArguments([PROGRAM, REASON])
        answer = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(message), self)
        answer.finished.connect(self._hear)

    def _hear(self, answer: "QDBusPendingCallWatcher") -> None:
        answer.deleteLater()
        self._unanswered -= 1
        if not answer.isError():
            self._granted = True
            self._tell(granted=True, by="the desktop")
        elif self._unanswered == 0 and not self._granted:
            self._tell(granted=False, by="the desktop")

    def _tell(self, *, granted: bool, by: str) -> None:
        if granted:
            log.info("%s keeps the display awake", by, extra={"settled": NOTICE})
        else:
            log.warning("%s does not promise to keep the display awake", by, extra={"notice": NOTICE})

    def close(self) -> None:
        """Ask for nothing more."""
        self._soon.stop()


def has_session_bus() -> bool:
    """Whether there is a session bus to talk to: Qt would try to start one, by a program that may not exist."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (
        runtime is not None and (Path(runtime) / "bus").exists()
    )


def ask_windows() -> bool:
    """Ask Windows to leave the display and the machine on while the process lives. Returns whether it will."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined] - there on Windows alone
    return bool(kernel.SetThreadExecutionState(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED))
