"""Ten fingers at once, at random: they leave no press behind, take no memory, and open a tile once."""

import ctypes
import gc
import random
from collections.abc import Iterator

import psutil
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.qml.running import Visitor, touch_screen, where


def in_use() -> int:
    """Return the resident bytes, after garbage is collected and the allocator has given back what it only keeps.

    Without that, the figure follows where in the heap the last large picture happened to lie, by tens of megabytes.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # the C library of most Linux systems has it
    if trim is not None:
        trim(0)
    return psutil.Process().memory_info().rss


class TestTenFingers:
    """EXPERIENCE B8, with a fixed seed so that a failure can be met again."""

    STEPS = 300

    def fingers(self, chance: random.Random) -> Iterator[tuple[int, str, QPoint]]:
        down: dict[int, QPoint] = {}
        for _ in range(self.STEPS):
            finger, point = chance.randrange(10), QPoint(chance.randrange(960), chance.randrange(540))
            if finger not in down:
                down[finger] = point
                yield finger, "press", point
            elif chance.random() < 0.6:
                down[finger] = point
                yield finger, "move", point
            else:
                yield finger, "release", down.pop(finger)
        for finger, point in down.items():
            yield finger, "release", point

    def play(self, visitor: Visitor, seed: int) -> None:
        chance = random.Random(seed)
        down: dict[int, QPoint] = {}
        for finger, deed, point in self.fingers(chance):
            event = QTest.touchEvent(visitor.window, touch_screen())
            for other in down:
                if other != finger:
                    event.stationary(other)
            getattr(event, deed)(finger, point, visitor.window)
            event.commit()
            visitor.wait(0.1)
            down.pop(finger, None)
            if deed != "release":
                down[finger] = point
        visitor.settle()

    @pytest.mark.parametrize("seed", [1, 2, 3])
    def test_leave_no_press_behind(self, seed: int, guest: Visitor) -> None:
        self.play(guest, seed)
        assert not guest.pressed
        state = guest.app.kiosk.state
        guest.app.kiosk.reset()
        guest.settle()
        assert len(state.trail) <= 64
        guest.tap(QPoint(480, 270))
        guest.tap(guest.find("Tile", "The program"))
        assert where(guest) == ("programs", "")

    def test_take_no_memory(self, guest: Visitor) -> None:
        self.play_all(guest)  # makes what is made once: types, letters, icons
        before = in_use()
        self.play_all(guest)
        assert in_use() - before < 10_000_000

    def play_all(self, visitor: Visitor) -> None:
        for seed in range(5, 8):
            self.play(visitor, seed)

    def test_at_once_on_one_tile_open_it_once(self, guest: Visitor) -> None:
        center = guest.center(guest.find("Tile", "The program"))
        points = [center + QPoint(4 * finger - 20, 0) for finger in range(10)]
        for deed in ("press", "release"):
            event = QTest.touchEvent(guest.window, touch_screen())
            for finger, point in enumerate(points):
                getattr(event, deed)(finger, point, guest.window)
            event.commit()
        guest.settle()
        assert len(guest.app.kiosk.state.trail) <= 2
        assert not guest.pressed
