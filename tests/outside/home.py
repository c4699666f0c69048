"""A kiosk under its own supervisor (`run --supervised`), on a display that shows nothing else."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import ImageStat

from tests.outside.screen import Screen
from tests.outside.supervisor import children_of, environment_at
from tools.xserver.displays import Display
from tools.xserver.programs import Program

START_SECONDS = 20.0
LEAST_BRIGHTNESS = 2.0
"""A screen without a window is black; the attract screen's pictures are not."""


def shows_something(screen: Screen) -> bool:
    return ImageStat.Stat(screen.picture().convert("L")).mean[0] > LEAST_BRIGHTNESS


def comes_true(what: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


class Home:
    """A supervisor and the kiosk that it watches over; `folder` is the home of their user."""

    def __init__(self, display: Display, folder: Path, *options: str, under: Sequence[str] = (), **more: str) -> None:
        self._number = len(list(folder.glob("parent-*.log")))
        command = [*under, sys.executable, "-m", "kiosk", "run", "--supervised", "--renderer", "software", *options]
        self.parent = Program(
            command, environment=environment_at(display.name, folder, **more), log=folder / f"parent-{self._number}.log"
        )
        self.supervisor = self.parent.process.pid

    @property
    def pictures(self) -> int:
        """How often a kiosk has said that its first picture is there."""
        return self.parent.errors.count("shows its first picture")

    def wait_for_start(self, seconds: float = START_SECONDS, pictures: int = 1) -> None:
        assert comes_true(lambda: self.pictures >= pictures, seconds), self.parent.errors

    @property
    def children(self) -> list[int]:
        return children_of(self.supervisor)

    @property
    def child(self) -> int:
        (child,) = self.children
        return child

    def is_back(self, pictures: int, screen: Screen, seconds: float) -> float:
        """Wait until one more picture is there than so many, and to be seen. Returns how long it took."""
        begin = time.monotonic()
        assert comes_true(lambda: self.pictures > pictures and shows_something(screen), seconds), self.parent.errors
        return time.monotonic() - begin

    def fail_into_safe_mode(self) -> None:
        """Kill the kiosk as often as it takes."""
        while "safe mode" not in self.parent.errors:
            before = self.pictures
            os.kill(self.child, signal.SIGKILL)
            self.wait_for_start(40, before + 1)


@contextmanager
def at_home(display: Display, folder: Path, *options: str, under: Sequence[str] = (), **more: str) -> Iterator[Home]:
    """Run a supervised kiosk, and end it and whatever came after it."""
    home = Home(display, folder, *options, under=under, **more)
    try:
        home.wait_for_start()
        yield home
    finally:
        home.parent.clear_away()
