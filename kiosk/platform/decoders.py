"""Threads that decode pictures beside the GUI thread, and that nobody ever waits for.

A disk or a network that does not answer holds a thread for good. What that thread should have decoded is set aside
after some seconds, and another thread takes its place. Should it come back all the same, its picture is shown late.
"""

import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.platform.first_run import make_types

log = logging.getLogger(__name__)

DECODERS = 2
"""Threads. The decoders of Qt let go of Python's lock while they work."""

DECODERS_NICE = 10
"""How far they give way to the GUI thread, from 0 (not at all) to 19."""

PATIENCE_SECONDS = 5
"""How long a picture may take. They are counted by the GUI thread, so that no sleep of the machine counts."""

SECOND = 1000
"""In milliseconds."""

MOST_REPLACED = 6
"""Threads that may be held at once and are replaced. Beyond them a picture is set aside as soon as it is ordered."""

FAREWELL_SECONDS = 0.2
"""How long `close` waits for threads that are at work: none should wake in an interpreter that is coming down."""

HELD = "picture-hangs"
"""The kind of the notice that staff get when a thread is held."""


@dataclass(eq=False, slots=True)
class Job:
    """A picture to decode, what it is called in the log, and who is told: with a null image if it fails."""

    name: str
    decode: Callable[[], QImage]
    deliver: Callable[[QImage], None]
    begun: bool = False
    seconds: int = 0
    set_aside: bool = False


class Decoders(QObject):
    """A few threads, shared by those who want pictures. All but `_work` is for the GUI thread."""

    _decoded = Signal(object, QImage)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._changed = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._firsts = 0
        self._begun: set[Job] = set()
        self._threads: list[threading.Thread] = []
        self._serving = 0
        self._held = 0
        self._closed = False
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND)
        self._seconds.timeout.connect(self._count_second)
        self._decoded.connect(self._deliver)

    def submit(self, job: Job, *, first: bool = False) -> None:
        """Have a picture decoded, before all but those that are to be `first`, too.

        It is delivered on this thread, never before this returns.
        """
        with self._changed:
            if self._closed:
                return
            if first:
                self._waiting.insert(self._firsts, job)
                self._firsts += 1
            else:
                self._waiting.append(job)
            self._add_thread_if_needed()
            self._changed.notify()
        if not self._seconds.isActive():
            self._seconds.start()

    def cancel(self, job: Job) -> bool:
        """Take back a picture. Returns whether it has not begun, and so will not be delivered."""
        with self._changed:
            if job.begun or job not in self._waiting:
                return False
            self._firsts -= self._waiting.index(job) < self._firsts
            self._waiting.remove(job)
            return True

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Stop decoding, and wait at most some seconds for what is at work. Nothing is delivered any more.

        Returns whether all threads have ended. One that has not may wake at any time.
        """
        self._seconds.stop()
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._firsts = 0
            self._changed.notify_all()
        end = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _add_thread_if_needed(self) -> None:
        busy = sum(not job.set_aside for job in self._begun)
        if self._serving >= min(DECODERS, busy + len(self._waiting)) or self._held > MOST_REPLACED:
            return
        make_types()
        self._serving += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._work, name=f"{self._name}-{self._serving}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        give_way()
        while (job := self._next_job()) is not None:
            image = _decoded(job)
            with suppress(RuntimeError):  # the studio is gone already
                self._decoded.emit(job, image)
            if not self._goes_on(job):
                return

    def _next_job(self) -> Job | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            job = self._waiting.popleft()
            self._firsts = max(0, self._firsts - 1)
            job.begun = True
            self._begun.add(job)
            return job

    def _goes_on(self, job: Job) -> bool:
        """Whether the thread is still needed, having done a job: one that was held may have been replaced."""
        with self._changed:
            self._begun.discard(job)
            if not job.set_aside:
                return True
            self._held -= 1
            all_free, needed = self._held == 0, self._serving < DECODERS
            self._serving += needed
        if all_free:
            log.info("the decoders of %s are all free again", self._name, extra={"settled": HELD})
        return needed

    @Slot()
    def _count_second(self) -> None:
        aside: list[Job] = []
        with self._changed:
            for job in self._begun:
                job.seconds += 1
                if job.seconds >= PATIENCE_SECONDS and not job.set_aside:
                    aside.append(job)
                    self._replace_thread(job)
            if self._serving == 0:
                aside += self._waiting
                self._waiting.clear()
                self._firsts = 0
            busy = bool(self._waiting) or any(not job.set_aside for job in self._begun)
        if not busy:
            self._seconds.stop()
        for job in aside:
            log.warning("the picture %r does not come, so it is set aside", job.name, extra={"notice": HELD})
            job.deliver(QImage())

    def _replace_thread(self, job: Job) -> None:
        job.set_aside = True
        self._serving -= 1
        self._held += 1
        self._add_thread_if_needed()

    @Slot(object, QImage)
    def _deliver(self, job: Job, image: QImage) -> None:
        if not self._closed and not (job.set_aside and image.isNull()):
            job.deliver(image)


def give_way() -> None:
    """Let a decoder's thread give way to the GUI's: what a finger moves comes first. Linux counts per thread.

    A system that shuts programs in may refuse; pictures come all the same.
    """
    if sys.platform == "linux":
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), DECODERS_NICE)


def _decoded(job: Job) -> QImage:
    """Decode; whatever goes wrong is logged, and the thread lives on for the other pictures."""
    try:
        return job.decode()
    except Exception:
        log.exception("a fault in the program while the picture %r was decoded", job.name)
        return QImage()
