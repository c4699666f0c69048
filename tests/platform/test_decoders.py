"""A disk or a network that does not answer costs the pictures on it, and nothing else."""

import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.platform import decoders
from kiosk.platform.decoders import DECODERS, MOST_REPLACED, Decoders, Job


def picture() -> QImage:
    return QImage(1, 1, QImage.Format.Format_RGB32)


class Crew:
    """Decoders whose seconds are short, a disk that can be switched off, and what was delivered."""

    def __init__(self) -> None:
        self.decoders = Decoders("crew")
        self.answers = threading.Event()
        self.delivered: list[tuple[str, bool]] = []

    def order(self, name: str, decode: Callable[[], QImage] = picture) -> Job:
        job = Job(name, decode, lambda image: self.delivered.append((name, not image.isNull())))
        self.decoders.submit(job)
        return job

    def read_dead_disk(self) -> QImage:
        self.answers.wait()
        return picture()

    def wait_for(self, holds: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(5000)
        while not holds():
            assert not deadline.hasExpired(), self.delivered
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    @property
    def threads(self) -> int:
        return sum(thread.name.startswith("crew") for thread in threading.enumerate())


@pytest.fixture
def crew(qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crew]:
    monkeypatch.setattr(decoders, "SECOND", 20)
    crew = Crew()
    yield crew
    crew.answers.set()
    crew.decoders.close()


def test_what_takes_too_long_is_set_aside_and_told(crew: Crew, caplog: pytest.LogCaptureFixture) -> None:
    crew.order("far.jpg", crew.read_dead_disk)
    crew.wait_for(lambda: crew.delivered == [("far.jpg", False)])
    (record,) = caplog.records
    assert (record.getMessage(), record.__dict__["notice"]) == (
        "the picture 'far.jpg' does not come, so it is set aside",
        "picture-hangs",
    )


def test_other_pictures_come_all_the_same(crew: Crew) -> None:
    for number in range(DECODERS):
        crew.order(f"far-{number}.jpg", crew.read_dead_disk)
    crew.order("near.jpg")
    crew.wait_for(lambda: ("near.jpg", True) in crew.delivered)
    assert len(crew.delivered) == DECODERS + 1


def test_what_comes_late_is_shown_late(crew: Crew, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    crew.order("far.jpg", crew.read_dead_disk)
    crew.wait_for(lambda: crew.delivered == [("far.jpg", False)])
    crew.answers.set()
    crew.wait_for(lambda: crew.delivered[1:] == [("far.jpg", True)])
    crew.wait_for(lambda: caplog.records[-1].__dict__.get("settled") == "picture-hangs")


def test_threads_that_are_held_are_replaced_up_to_a_number(crew: Crew) -> None:
    for number in range(40):
        crew.order(f"far-{number}.jpg", crew.read_dead_disk)
    crew.wait_for(lambda: len(crew.delivered) == 40)
    assert DECODERS < crew.threads <= DECODERS + MOST_REPLACED + 1
    crew.order("one-more.jpg", crew.read_dead_disk)
    crew.wait_for(lambda: ("one-more.jpg", False) in crew.delivered)
    crew.answers.set()
    crew.wait_for(lambda: crew.threads == DECODERS)
    crew.order("near.jpg")
    crew.wait_for(lambda: ("near.jpg", True) in crew.delivered)


def test_a_sleep_of_the_machine_is_no_time_that_a_picture_takes(crew: Crew) -> None:
    crew.order("slow.jpg", lambda: (time.sleep(0.3), picture())[1])
    time.sleep(0.25)  # the GUI thread stands still as well, as it does when the machine sleeps
    crew.wait_for(lambda: bool(crew.delivered))
    assert crew.delivered == [("slow.jpg", True)]


def test_closing_waits_for_no_disk(crew: Crew) -> None:
    jobs = [crew.order(f"far-{number}.jpg", crew.read_dead_disk) for number in range(DECODERS)]
    crew.wait_for(lambda: all(job.begun for job in jobs))
    crew.delivered.clear()
    begin = time.monotonic()
    assert not crew.decoders.close()
    assert time.monotonic() - begin < 0.5
    crew.answers.set()
    QCoreApplication.processEvents()
    assert crew.delivered == []


def test_closing_ends_all_threads_that_can_end(crew: Crew) -> None:
    crew.order("near.jpg")
    crew.wait_for(lambda: bool(crew.delivered))
    assert crew.decoders.close()
    assert crew.threads == 0


def test_at_rest_nothing_ticks(crew: Crew) -> None:
    crew.order("near.jpg")
    crew.wait_for(lambda: bool(crew.delivered))
    (seconds,) = crew.decoders.findChildren(QTimer)
    crew.wait_for(lambda: not seconds.isActive())
