"""What is to be seen on a display, and a pointer and keys for it, as any other X client would have them."""

import subprocess
import time
from collections.abc import Sequence

from PIL import Image, ImageChops
from Xlib import X
from Xlib.display import Display as Connection
from Xlib.ext import xtest

from tools.xserver.programs import SYSTEM_PATH

LOOK_SECONDS = 0.45
"""A new scene takes no press for 0.4 seconds: people need as long to see what it is."""

ALL_PLANES = 0xFFFFFFFF
VISIBLE_STEP = 12
"""Levels of 255 by which a pixel must change to count as changed."""

SAME_SHARE = 0.02
"""Of the pixels: the count of seconds goes on meanwhile."""

STILL_SHARE = 0.004
"""A picture in which less than this share of pixels changes stands still: the seconds of a count may run on."""

KEY_SECONDS = 0.06
"""How long a key is held, and how long the next one waits."""

SMALL = (96, 54)
PICTURE_COLOURS = 500
"""A display with more colours than that, looked at in this size, shows a picture."""

STILL_LOOKS = 3
"""So many looks in a row must find it still: between a screen and the last of its pictures it rests for a moment."""


class Screen:
    """A display looked at from outside."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._connection = Connection(name)
        self._root = self._connection.screen().root

    def picture(self) -> Image.Image:
        """The whole screen as it is now."""
        geometry = self._root.get_geometry()
        size = (geometry.width, geometry.height)
        shot = self._root.get_image(0, 0, *size, X.ZPixmap, ALL_PLANES)
        return Image.frombytes("RGB", size, shot.data, "raw", "BGRX")

    def first_picture(self, seconds: float = 6) -> Image.Image:
        """The screen once there is a picture on it, whether it moves or not. Raises TimeoutError after `seconds`."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            now = self.picture()
            if len(now.resize(SMALL).getcolors(SMALL[0] * SMALL[1]) or ()) > PICTURE_COLOURS:
                return now
            time.sleep(0.05)
        raise TimeoutError(f"there was no picture after {seconds} s")

    def still_picture(self, seconds: float = 6) -> Image.Image:
        """The screen once it has stopped moving. Raises TimeoutError after `seconds`."""
        end = time.monotonic() + seconds
        last, still = self.picture(), 0
        while time.monotonic() < end:
            time.sleep(0.12)
            now = self.picture()
            still = still + 1 if changed_share(last, now) < STILL_SHARE else 0
            if still == STILL_LOOKS:
                return now
            last = now
        raise TimeoutError(f"the picture still moved after {seconds} s")

    def comes_to(self, wanted: Image.Image, seconds: float = 8, share: float = SAME_SHARE) -> bool:
        """Whether the screen comes to look like `wanted` in all but a `share`, once its last picture has arrived."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if changed_share(wanted, self.picture()) < share:
                return True
            time.sleep(0.12)
        return False

    def drag(self, path: Sequence[tuple[float, float]], step_seconds: float = 0.012) -> None:
        """Press at the path's first point, move along it and let go at its last one."""
        self._move(path[0])
        self._button(X.ButtonPress)
        for point in path[1:]:
            time.sleep(step_seconds)
            self._move(point)
        time.sleep(step_seconds)
        self._button(X.ButtonRelease)

    def tap(self, x: float, y: float) -> None:
        """Look, then press and let go at once at this place."""
        time.sleep(LOOK_SECONDS)
        self.drag([(x, y)], 0.05)

    def _move(self, point: tuple[float, float]) -> None:
        xtest.fake_input(self._connection, X.MotionNotify, x=round(point[0]), y=round(point[1]))
        self._connection.sync()

    def _button(self, kind: int) -> None:
        xtest.fake_input(self._connection, kind, 1)
        self._connection.sync()

    def keys(self, *names: str) -> None:
        """Press these keys one after the other, by xdotool's names: `Return`, `alt+F4`."""
        environment = {"DISPLAY": self._name, "PATH": SYSTEM_PATH}
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=environment, check=True, timeout=10)

    def codes(self, *codes: int) -> None:
        """Press these keys one after the other, by the numbers that X has for them: as a keypad sends them."""
        for code in codes:
            for kind in (X.KeyPress, X.KeyRelease):
                xtest.fake_input(self._connection, kind, code)
                self._connection.sync()
                time.sleep(KEY_SECONDS)

    def close(self) -> None:
        self._connection.close()


def changed_share(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels, from 0 to 1, in which two pictures differ visibly."""
    difference = ImageChops.difference(one, other).convert("L")
    counts = difference.histogram()
    return sum(counts[VISIBLE_STEP:]) / (one.width * one.height)
