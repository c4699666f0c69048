"""The operating system ends the kiosk: cleanly, at once, with exit code 0."""

import signal
import subprocess
import sys

import pytest

from tests.conftest import PROJECT

PROGRAM = """
import signal, sys
if "as-under-nohup" not in sys.argv:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.platform.signals import EndOnSignal

application = QCoreApplication([])
end = EndOnSignal()
QTimer.singleShot(0, lambda: print("ready", flush=True))
code = application.exec()
end.close()
print("closed", flush=True)
if "and-wait" in sys.argv:
    import time
    time.sleep(60)
sys.exit(code)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs by other means")


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, *arguments]
    started = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    return started


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_ends_the_program_cleanly(number: signal.Signals) -> None:
    program = start()
    program.send_signal(number)
    out, err = program.communicate(timeout=20)
    assert program.returncode == 0
    assert out == "closed\n"
    assert err == ""


def test_two_signals_at_once_end_it_as_cleanly() -> None:
    program = start()
    program.send_signal(signal.SIGTERM)
    program.send_signal(signal.SIGTERM)
    _, err = program.communicate(timeout=20)
    assert program.returncode in {0, -signal.SIGTERM}
    assert err == ""


def test_the_signals_are_given_back() -> None:
    program = start("and-wait")
    assert program.stdout is not None
    program.send_signal(signal.SIGTERM)
    assert program.stdout.readline() == "closed\n"
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=20)
    assert program.returncode == -signal.SIGTERM
