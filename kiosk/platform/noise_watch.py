"""Tells staff where the touch screen is out of order."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer

from kiosk.input.attendance import Spot
from kiosk.platform.input_watch import InputWatch

NOTICE = "noisy-spot"
LOOK_SECONDS = 20
"""How often it looks, while there is anything to look at."""

QUIET_SECONDS = 300.0
"""After so long without noise the spot is as it should be."""

AGAIN_SECONDS = 3600.0
"""No sooner is a spot told again."""

log = logging.getLogger("kiosk")


class NoiseWatch(QObject):
    """Looks now and then for places that press by themselves; only while something is down or was pressed lately."""

    def __init__(
        self, watch: InputWatch, size: Callable[[], QSize], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._watch = watch
        self._size = size
        self._clock = clock
        self._told_at: float | None = None
        self._noisy_at = clock()
        self._settled = True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        watch.pressed.connect(self._begin)

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Tell of noise that is there, and of its end."""
        now = self._clock()
        place = next(self._watch.attendance.noisy_places(self._watch.clock()), None)
        if place is not None:
            self._noisy_at = now
            self._tell(place, now)
        elif not self._settled and now - self._noisy_at >= QUIET_SECONDS:
            self._settled = True
            log.info("the touch screen reports no touches of its own any more", extra={"settled": NOTICE})
        if self._settled and not self._watch.attendance.is_watching(self._watch.clock()):
            self._timer.stop()

    def _tell(self, place: Spot, now: float) -> None:
        if self._told_at is not None and now - self._told_at < AGAIN_SECONDS and not self._settled:
            return
        self._told_at, self._settled = now, False
        log.warning(
            "the touch screen reports touches that nobody makes, %s",
            where(place, self._size()),
            extra={"notice": NOTICE},
        )

    def stop(self) -> None:
        self._timer.stop()


def where(place: Spot, size: QSize) -> str:
    """A place in words and in pixels, so that staff find it with a finger or a ruler."""
    side = "left" if place[0] < size.width() / 2 else "right"
    height = "upper" if place[1] < size.height() / 2 else "lower"
    return f"in the {height} {side} part, {place[0]:.0f} pixels from the left and {place[1]:.0f} from the top"
