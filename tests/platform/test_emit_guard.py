"""The pair of Python and PySide6 that this project states: 6.12.0 on Python 3.11 dies after some 560 signals."""

import subprocess
import sys

EMITS = 100_000
PROGRAM = f"""
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal()

application = QCoreApplication([])
sender = Sender()
heard = 0

def hear():
    global heard
    heard += 1

sender.sent.connect(hear)
for _ in range({EMITS}):
    sender.sent.emit()
print(heard)
"""


def test_a_hundred_thousand_signals_survive() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"the process ended with {done.returncode}: {done.stderr[-2000:]}"
    assert done.stdout.strip() == str(EMITS)
