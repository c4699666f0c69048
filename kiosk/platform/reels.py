"""Frames of a thing that is turned, decoded ahead of the finger off the GUI thread.

QML opens a reel with the files of its frames, by a number of its own, and says to which frame it is turned. Python
threads decode the frames around that one, nearest first, as many as fit into `REEL_BYTES`. Whenever a better frame is
ready, `arrived` brings its address, `image://frame/REEL/FRAME`, which the provider answers at once.
"""

import logging
from dataclasses import dataclass, field
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.decoders import DECODERS, FAREWELL_SECONDS, Decoders, Job
from kiosk.platform.picture_studio import Find
from kiosk.platform.pictures import BrokenPictureError, read_within

log = logging.getLogger(__name__)

REEL_BYTES = 150_000_000
"""What the decoded frames of a reel may take."""

_numbers = count(1)
"""Numbers of reels, as those of pictures."""

FEWEST_FRAMES = 5
"""Frames that are kept however large they are: the one in sight and two on each side."""


@dataclass(slots=True)
class _Reel:
    """One turning thing at one size: its frames that are ready, and those that are under way or cannot be shown."""

    number: int
    files: tuple[str, ...]
    size: QSize
    orders: set[int] = field(default_factory=set[int])
    wanted: int = 0
    step: int = 1
    shown: int | None = None
    settled: bool = False
    ready: dict[int, QImage] = field(default_factory=dict[int, QImage])
    decoding: set[int] = field(default_factory=set[int])
    broken: set[int] = field(default_factory=set[int])

    @property
    def most(self) -> int:
        """How many frames may be kept. Until one is there, they are taken to be as large as their place."""
        size = next((image.size() for image in self.ready.values()), self.size)
        return min(len(self.files), max(FEWEST_FRAMES, REEL_BYTES // (4 * size.width() * size.height())))

    def turn(self, frame: int) -> None:
        """Say which frame is wanted. Those ahead of the turn come first."""
        if frame != self.wanted:
            self.step = 1 if (frame - self.wanted) % len(self.files) <= len(self.files) // 2 else -1
            self.wanted = frame

    def around(self) -> list[int]:
        """The frames that are worth having, nearest first; broken ones make room for others."""
        count = len(self.files)
        steps = [0, *(way for distance in range(1, count // 2 + 1) for way in (distance, -distance))]
        nearest = dict.fromkeys((self.wanted + self.step * way) % count for way in steps)
        return [frame for frame in nearest if frame not in self.broken][: self.most]

    def next_to_decode(self) -> int | None:
        """The nearest frame that is missing, or None."""
        there = self.ready.keys() | self.decoding
        return next((frame for frame in self.around() if frame not in there), None)

    def best(self) -> int:
        """The ready frame that is nearest to the wanted one, or -1."""
        return min(self.ready, key=self._distance, default=-1)

    def keep(self, frame: int, image: QImage) -> None:
        self.decoding.discard(frame)
        if image.isNull():
            self.broken.add(frame)
            return
        self.broken.discard(frame)
        self.ready[frame] = image
        while len(self.ready) > self.most:
            del self.ready[max(self.ready, key=self._distance)]

    def _distance(self, frame: int) -> int:
        there = (frame - self.wanted) % len(self.files)
        return min(there, len(self.files) - there)


class FrameProvider(QQuickImageProvider):
    """Answers `image://frame/REEL/FRAME` with a frame that is ready. Lives on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.reels: dict[int, _Reel] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        image = self._frame(id)
        if image is None:
            log.warning("the frame of number %r is not kept any more", id)
            image = QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _frame(self, id: str) -> QImage | None:
        reel, _, frame = id.partition("/")
        if not (reel.isdecimal() and frame.isdecimal()) or int(reel) not in self.reels:
            return None
        return self.reels[int(reel)].ready.get(int(frame))


class ReelStudio(QObject):
    """Keeps the frames of the open reels ready, of the files that `find` finds."""

    arrived = Signal(int, int, str, bool)
    """For an order: the frame to be shown now (-1 when all are broken), its address, and whether none better comes."""

    def __init__(self, find: Find, provider: FrameProvider) -> None:
        super().__init__()
        self.find = find
        self._decoders = Decoders("frames")
        self._reels = provider.reels
        self._by_order: dict[int, _Reel] = {}

    def look_into(self, find: Find) -> None:
        """Take frames from somewhere else from now on. No reel should be open."""
        self.find = find

    def open(self, order: int, files: tuple[str, ...], size: QSize) -> None:
        """Begin to decode a reel, or join those who look at it already."""
        if not files:
            return
        reel = self._reel_of(files, size)
        reel.orders.add(order)
        reel.shown = None
        self._by_order[order] = reel

    def turn(self, order: int, frame: int) -> None:
        """Show the frame that is nearest to `frame`, and then better ones until it is there itself."""
        reel = self._by_order.get(order)
        if reel is not None:
            reel.turn(frame)
            reel.shown = None  # whoever turns waits for an answer, even if it is the same again
            self._show_best(reel)
            self._decode_more(reel)

    def close_reel(self, order: int) -> None:
        """One who looked at a reel is gone; with the last one go its frames."""
        reel = self._by_order.pop(order, None)
        if reel is None:
            return
        reel.orders.discard(order)
        if not reel.orders:
            del self._reels[reel.number]

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Stop decoding. Nothing arrives any more. Returns whether all threads have ended after so many seconds."""
        return self._decoders.close(seconds)

    def _reel_of(self, files: tuple[str, ...], size: QSize) -> _Reel:
        for reel in self._reels.values():
            if (reel.files, reel.size) == (files, size):
                return reel
        reel = _Reel(next(_numbers), files, size)
        self._reels[reel.number] = reel
        return reel

    def _show_best(self, reel: _Reel) -> None:
        best = reel.best()
        hopeless = len(reel.broken) == len(reel.files)
        settled = best == reel.wanted or reel.wanted in reel.broken
        if (best >= 0 or hopeless) and (best, settled) != (reel.shown, reel.settled):
            reel.shown, reel.settled = best, settled
            address = f"image://frame/{reel.number}/{best}" if best >= 0 else ""
            for order in tuple(reel.orders):
                self.arrived.emit(order, best, address, settled)

    def _decode_more(self, reel: _Reel) -> None:
        while len(reel.decoding) < DECODERS:
            frame = reel.next_to_decode()
            if frame is None:
                return
            reel.decoding.add(frame)
            file = reel.files[frame]
            read, deliver = partial(self._read, file, reel.size), partial(self._deliver, reel, frame)
            self._decoders.submit(Job(file, read, deliver))

    def _read(self, file: str, size: QSize) -> QImage:
        try:
            return read_within(self.find(file), size)
        except (BrokenPictureError, LookupError, OSError) as error:
            log.warning("the frame %r cannot be shown: %s", file[-200:], error)
            return QImage()

    def _deliver(self, reel: _Reel, frame: int, image: QImage) -> None:
        if self._reels.get(reel.number) is reel:
            reel.keep(frame, image)
            self._show_best(reel)
            self._decode_more(reel)
