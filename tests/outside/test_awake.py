"""A desktop is asked to leave the display on, and nothing waits for what it says."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.outside.accessibility import SYSTEM_PYTHON
from tests.outside.harness import Exhibit

SERVICE = Path(__file__).with_name("screen_saver.py")
ASKER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.platform.awake import Awake
application = QGuiApplication(sys.argv)
awake = Awake()
awake._tell = lambda **told: print(told, flush=True)
QTimer.singleShot(0, awake._ask_desktop)
QTimer.singleShot(2000, application.quit)
application.exec()
"""


def answers(exhibit: Exhibit) -> str:
    """What the kiosk's part hears from this desktop within two seconds."""
    surroundings = {**exhibit.environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-c", ASKER]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("times", [1, 2])
def test_a_desktop_with_a_screen_saver_grants_it(times: int, exhibit: Exhibit) -> None:
    command = [SYSTEM_PYTHON, "-W", "ignore", str(SERVICE)]
    with subprocess.Popen(command, env=exhibit.environment, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        assert service.stdout.readline() == "ready\n"
        for _ in range(times):
            assert "'granted': True" in answers(exhibit)
            assert service.stdout.readline() == "space-kiosk: an exhibit is open\n"
        service.kill()


def test_a_desktop_without_one_is_told(exhibit: Exhibit) -> None:
    assert answers(exhibit) == "{'granted': False, 'by': 'the desktop'}\n"
