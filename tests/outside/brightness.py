"""How bright a display is, often enough to meet every frame: from some of its lines."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image, ImageStat
from Xlib import X
from Xlib.display import Display as Connection

LINES = 16
ALL_PLANES = 0xFFFFFFFF


class Brightness:
    """Reads the mean level, from 0 to 255, of lines spread over a display."""

    def __init__(self, display: str) -> None:
        self._connection = Connection(display)
        self._root = self._connection.screen().root
        geometry = self._root.get_geometry()
        self._width = geometry.width
        self._rows = [round((line + 0.5) * geometry.height / LINES) for line in range(LINES)]

    def now(self) -> float:
        """The level at this moment."""
        return sum(map(self._level, self._rows)) / LINES

    def _level(self, row: int) -> float:
        shot = self._root.get_image(0, row, self._width, 1, X.ZPixmap, ALL_PLANES)
        line = Image.frombytes("RGB", (self._width, 1), shot.data, "raw", "BGRX")
        return sum(ImageStat.Stat(line).mean) / 3

    def close(self) -> None:
        self._connection.close()


class Watch:
    """The levels that were seen, with their moments."""

    def __init__(self) -> None:
        self.levels: list[tuple[float, float]] = []
        self.over = threading.Event()

    @property
    def darkest(self) -> float:
        return min(level for _, level in self.levels)


@contextmanager
def watching(display: str) -> Iterator[Watch]:
    """Read the levels of a display while the block runs."""
    watch = Watch()
    eye = Brightness(display)

    def look() -> None:
        while not watch.over.is_set():
            watch.levels.append((time.monotonic(), eye.now()))

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield watch
    finally:
        watch.over.set()
        thread.join()
        eye.close()
