"""Fingers on the panel of `displays.open_touch_display`, down to the X server's own touch events.

Speaks the protocol of Xorg's `inputtest` driver (`xf86-input-inputtest-protocol.h`, version 1.1): packets that begin
with their length and kind, in the byte order of the machine. The driver takes one client in the life of the server.
"""

import socket
import struct
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.outside.screen import LOOK_SECONDS
from tools.xserver.displays import Display

Point = tuple[float, float]

VERSION = (1, 1)
SEND_VERSION, SYNCHRONIZE, SEND_TOUCH = 0, 1, 6
BEGIN, UPDATE, END = 18, 19, 20
AXIS_MAXIMUM = 0xFFFF
AXES = 64
STEP_SECONDS = 0.012
"""Between two reports of a finger, as a panel with 83 reports a second gives them."""


class Touch:
    """Fingers, numbered from 0, on a touch display; places in pixels."""

    def __init__(self, display: Display) -> None:
        if display.touch_socket is None:
            raise ValueError("this display has no touch panel")
        self._size = display.size
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(5)
        _connect(self._socket, display.touch_socket)
        self._send(SEND_VERSION, struct.pack("=HH", *VERSION))
        self._read_answer()

    def _send(self, kind: int, body: bytes = b"") -> None:
        self._socket.sendall(struct.pack("=II", 8 + len(body), kind) + body)

    def _read_answer(self) -> None:
        length, _ = struct.unpack("=II", self._read(8))
        self._read(length - 8)

    def _read(self, length: int) -> bytes:
        data = b""
        while len(data) < length:
            data += self._socket.recv(length - len(data))
        return data

    def _report(self, finger: int, what: int, point: Point) -> None:
        axes = [point[0] * AXIS_MAXIMUM / self._size[0], point[1] * AXIS_MAXIMUM / self._size[1]]
        axes += [0.0] * (2 * AXES - len(axes))  # the second half, values before acceleration, is not used
        self._send(SEND_TOUCH, struct.pack(f"=IIIQ4x{2 * AXES}d", finger, what, 0, 0b11, *axes))

    def down(self, finger: int, point: Point) -> None:
        self._report(finger, BEGIN, point)

    def move(self, finger: int, point: Point) -> None:
        self._report(finger, UPDATE, point)

    def up(self, finger: int, point: Point) -> None:
        self._report(finger, END, point)

    def settle(self) -> None:
        """Wait until the server has taken everything."""
        self._send(SYNCHRONIZE)
        self._read_answer()

    def tap(self, point: Point) -> None:
        """Look, then touch."""
        time.sleep(LOOK_SECONDS)
        self.glide([lambda _: point], 5)

    def swipe(self, start: Point, end: Point, steps: int = 16) -> None:
        self.glide([between(start, end)], steps)

    def pinch(self, center: Point, apart: tuple[float, float], steps: int = 20) -> None:
        """Two fingers beside each other, whose distance goes from the first to the second of `apart`."""
        x, y = center
        start, end = (one / 2 for one in apart)
        self.glide([between((x - start, y), (x - end, y)), between((x + start, y), (x + end, y))], steps)

    def drag(self, finger: int, path: Callable[[float], Point], steps: int = 16) -> None:
        """Move a finger that is down along a path, which gives the place for each moment from 0 to 1."""
        for step in range(1, steps + 1):
            time.sleep(STEP_SECONDS)
            self.move(finger, path(step / steps))
        self.settle()

    def glide(self, paths: Sequence[Callable[[float], Point]], steps: int) -> None:
        """Put one finger at the start of each path, move all at once, and lift them at the end."""
        for finger, path in enumerate(paths):
            self.down(finger, path(0))
        for step in range(1, steps + 1):
            time.sleep(STEP_SECONDS)
            for finger, path in enumerate(paths):
                self.move(finger, path(step / steps))
        for finger, path in enumerate(paths):
            self.up(finger, path(1))
        self.settle()

    def close(self) -> None:
        self._socket.close()


def between(start: Point, end: Point) -> Callable[[float], Point]:
    """The straight path from one point to another."""
    return lambda part: (start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1]))


def _connect(client: socket.socket, path: Path) -> None:
    """Connect once the driver listens: it begins a moment after the server says that it is ready."""
    end = time.monotonic() + 5
    while True:
        try:
            return client.connect(str(path))
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
