"""Two decoders and the garbage collector: none waits for the others for ever, and Qt's objects end on their own thread."""

import gc
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.platform import garbage
from kiosk.platform.garbage import GarbageCollector, collect_if_due

PROJECT = Path(__file__).parents[2]
TOGETHER = """
import gc, sys, threading, time
from pathlib import Path
from kiosk.platform.pictures import picture_size, seen_size

def look(path):
    for step in range(100):
        gc.set_threshold(20 + step)
        picture_size(path)
        seen_size(path)

gc.callbacks.append(lambda phase, info: time.sleep(0.002))  # as when a collection ends an object of Qt
threads = [threading.Thread(target=look, args=[Path(sys.argv[1])], daemon=True) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


PAINTING = """
import sys, threading
from PySide6.QtGui import QImage
from kiosk.platform.shades import rounded

sys.setswitchinterval(1e-6)
picture = QImage(40, 40, QImage.Format.Format_RGB32)
picture.fill(0)
together = threading.Barrier(4)

def paint():
    together.wait()
    rounded(picture, 5)

threads = [threading.Thread(target=paint) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


class Ring(QObject):
    """An object of Qt that only a collection ends, since it names itself."""

    def __init__(self, ended_on: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread().name))


def test_those_who_look_at_pictures_while_garbage_is_collected_do_not_wait_for_each_other(tmp_path: Path) -> None:
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(tmp_path / "dark.jpg"))
    done = subprocess.run(
        [sys.executable, "-c", TOGETHER, tmp_path / "dark.jpg"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_those_who_paint_for_the_first_time_together_do_not_wait_for_each_other() -> None:
    command = [sys.executable, "-c", PAINTING]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_thread_that_makes_garbage_does_not_collect_it(
    qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "COLLECTING_MILLISECONDS", 20)
    gc.collect()
    as_before = gc.isenabled()
    collector, ended_on = GarbageCollector(), list[str]()
    try:
        Ring(ended_on)
        made = threading.Thread(target=lambda: [[] for _ in range(50_000)], name="decoder")
        kept = [[[]] for _ in range(5000)]
        made.start()
        made.join()
        assert ended_on == []
        deadline = QDeadlineTimer(10_000)
        while not ended_on and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            kept += [[[]] for _ in range(5000)]
        assert ended_on == [threading.main_thread().name]
    finally:
        collector.close()
    assert gc.isenabled() is as_before


def test_it_collects_what_python_would(monkeypatch: pytest.MonkeyPatch) -> None:
    collected = list[int]()
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for count in ((700, 11, 11), (701, 10, 11), (701, 11, 10), (701, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda count=count: count)
        collect_if_due()
    assert collected == [0, 1, 2]
