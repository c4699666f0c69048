"""Input that no visitor makes: a panel that trembles or taps by itself, and keys and buttons that are stuck."""

import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from Xlib import XK, X
from Xlib.display import Display as Connection
from Xlib.ext import xtest

from tools.xserver.touch import Point, Touch


class Noise(threading.Thread):
    """Something that sends input on and on, until it is stopped."""

    pause_seconds = 0.5

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._ended = threading.Event()

    def run(self) -> None:
        self.begin()
        while not self._ended.wait(self.pause_seconds):
            self.step()
        self.end()

    def begin(self) -> None:
        """What it does first."""

    def step(self) -> None:
        """What it does again and again."""

    def end(self) -> None:
        """What it does last."""

    def stop(self) -> None:
        self._ended.set()
        self.join(5)


class Trembling(Noise):
    """A finger that lies there and trembles by some pixels."""

    def __init__(self, touch: Touch, place: Point, pixels: float = 1.0, finger: int = 8) -> None:
        super().__init__()
        self._touch, self._place, self._pixels, self._finger = touch, place, pixels, finger
        self._chance = random.Random(1)

    def begin(self) -> None:
        self._touch.down(self._finger, self._place)

    def step(self) -> None:
        x, y = (one + self._chance.uniform(-self._pixels, self._pixels) for one in self._place)
        self._touch.move(self._finger, (x, y))

    def end(self) -> None:
        self._touch.up(self._finger, self._place)


class GhostTaps(Noise):
    """Taps on one point."""

    def __init__(self, touch: Touch, place: Point, pause_seconds: float = 1.0, finger: int = 9) -> None:
        super().__init__()
        self.pause_seconds = pause_seconds
        self._touch, self._place, self._finger = touch, place, finger

    def step(self) -> None:
        self._touch.down(self._finger, self._place)
        time.sleep(0.05)
        self._touch.up(self._finger, self._place)


class StuckKey(Noise):
    """A key that is held, as the server repeats it, or that presses by itself."""

    def __init__(self, display: str, name: str = "a", *, held: bool = True, pause_seconds: float = 0.2) -> None:
        super().__init__()
        self.pause_seconds = pause_seconds
        self._held = held
        self._connection = Connection(display)
        self._code = self._connection.keysym_to_keycode(XK.string_to_keysym(name))

    def _send(self, kind: int) -> None:
        xtest.fake_input(self._connection, kind, self._code)
        self._connection.sync()

    def begin(self) -> None:
        if self._held:
            self._send(X.KeyPress)

    def step(self) -> None:
        if not self._held:
            self._send(X.KeyPress)
            self._send(X.KeyRelease)

    def end(self) -> None:
        self._send(X.KeyRelease)
        self._connection.close()


class StuckMouse(Noise):
    """A mouse on a table that shakes, perhaps with a button that is stuck."""

    def __init__(self, display: str, place: Point, stuck: int | None = None) -> None:
        """Begin at a place, with the number of the button that is stuck."""
        super().__init__()
        self._place, self._stuck = place, stuck
        self._connection = Connection(display)
        self._chance = random.Random(2)

    def _move(self, pixels: float) -> None:
        x, y = (round(one + self._chance.uniform(-pixels, pixels)) for one in self._place)
        xtest.fake_input(self._connection, X.MotionNotify, x=x, y=y)
        self._connection.sync()

    def begin(self) -> None:
        self._move(0)
        if self._stuck is not None:
            xtest.fake_input(self._connection, X.ButtonPress, self._stuck)

    def step(self) -> None:
        self._move(3)

    def end(self) -> None:
        if self._stuck is not None:
            xtest.fake_input(self._connection, X.ButtonRelease, self._stuck)
            self._connection.sync()
        self._connection.close()


@contextmanager
def noises(all_of_them: Sequence[Noise]) -> Iterator[None]:
    """Let them send while the block runs."""
    for one in all_of_them:
        one.start()
    try:
        yield
    finally:
        for one in all_of_them:
            one.stop()
