"""Lets the operating system end the kiosk cleanly."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))


class EndOnSignal(QObject):
    """Ends the application with exit code 0 on SIGTERM, SIGINT and SIGHUP, at once and without polling.

    It calls `exit`, not `quit`: the latter asks the windows, and the kiosk's window refuses to be closed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._taken = [number for number in SIGNALS if not _is_nohup(number)]
        for number in self._taken:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        self._reader.recv(64)
        QCoreApplication.exit(0)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in self._taken:
            signal.signal(number, signal.SIG_DFL)
        self._reader.close()
        self._writer.close()


def _is_nohup(number: int) -> bool:
    """Whether who started us wants us to outlive the terminal."""
    return number == getattr(signal, "SIGHUP", None) and signal.getsignal(number) is signal.SIG_IGN
