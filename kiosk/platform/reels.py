"""Frames of a thing that is turned, decoded ahead of the finger off the GUI thread.

QML opens a reel by its name, `WIDTH/HEIGHT/...`, with the files of its frames, and says to which frame it is turned.
Python threads decode the frames around that one, nearest first, as many as fit into `REEL_BYTES`. Whenever a better
frame is ready, `arrived` names it, and QML shows `image://frame/NAME/FRAME`, which the provider answers at once.
"""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.picture_studio import DECODERS, give_way
from kiosk.platform.pictures import BrokenPictureError, read_within

log = logging.getLogger(__name__)

REEL_BYTES = 150_000_000
"""What the decoded frames of a reel may take."""

FEWEST_FRAMES = 5
"""Frames that are kept however large they are: the one in sight and two on each side."""


@dataclass(slots=True)
class _Reel:
    """One turning thing at one size: its frames that are ready, and those that are under way or cannot be shown."""

    files: tuple[str, ...]
    size: QSize
    users: int = 1
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
        """The frames that are worth having, nearest first."""
        count = len(self.files)
        steps = [0, *(way for distance in range(1, count // 2 + 1) for way in (distance, -distance))]
        return list(dict.fromkeys((self.wanted + self.step * way) % count for way in steps))[: self.most]

    def next_to_decode(self) -> int | None:
        """The nearest frame that is missing, or None."""
        there = self.ready.keys() | self.decoding | self.broken
        return next((frame for frame in self.around() if frame not in there), None)

    def best(self) -> int:
        """The ready frame that is nearest to the wanted one, or -1."""
        return min(self.ready, key=self._distance, default=-1)

    def keep(self, frame: int, image: QImage) -> None:
        self.decoding.discard(frame)
        if image.isNull():
            self.broken.add(frame)
            return
        self.ready[frame] = image
        while len(self.ready) > self.most:
            del self.ready[max(self.ready, key=self._distance)]

    def _distance(self, frame: int) -> int:
        there = (frame - self.wanted) % len(self.files)
        return min(there, len(self.files) - there)


class FrameProvider(QQuickImageProvider):
    """Answers `image://frame/NAME/FRAME` with a frame that is ready. Lives on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.reels: dict[str, _Reel] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, frame = id.rpartition("/")
        reel = self.reels.get(name)
        image = reel.ready.get(int(frame), QImage()) if reel else QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class ReelStudio(QObject):
    """Keeps the frames of the open reels ready, from one folder and nothing outside it."""

    arrived = Signal(str, int, bool)
    """The frame of a reel that is to be shown now (-1 when all are broken), and whether none better is to come."""

    _decoded = Signal(str, int, QImage)

    def __init__(self, media: Path, provider: FrameProvider) -> None:
        super().__init__()
        self._media = media.resolve()
        self._reels = provider.reels
        self._threads = ThreadPoolExecutor(DECODERS, thread_name_prefix="frames", initializer=give_way)
        self._decoded.connect(self._deliver)

    def look_into(self, media: Path) -> None:
        """Take frames from another folder from now on, and keep none of the last one's."""
        self._media = media.resolve()
        self._reels.clear()

    @Slot(str, "QStringList")
    def open(self, name: str, files: list[str]) -> None:
        """Begin to decode a reel, or join those who look at it already."""
        if name in self._reels:
            self._reels[name].users += 1
            self._reels[name].shown = None
        elif files:
            width, height = name.split("/")[:2]
            self._reels[name] = _Reel(tuple(files), QSize(int(width), int(height)))

    @Slot(str, int)
    def turn(self, name: str, frame: int) -> None:
        """Show the frame that is nearest to `frame`, and then better ones until it is there itself."""
        reel = self._reels.get(name)
        if reel is not None:
            reel.turn(frame)
            self._show_best(name, reel)
            self._decode_more(name, reel)

    @Slot(str)
    def close_reel(self, name: str) -> None:
        """One who looked at the reel is gone; with the last one go its frames."""
        reel = self._reels.get(name)
        if reel is None:
            return
        reel.users -= 1
        if reel.users == 0:
            del self._reels[name]

    def close(self) -> None:
        """Stop decoding. Nothing arrives any more."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _show_best(self, name: str, reel: _Reel) -> None:
        best = reel.best()
        hopeless = len(reel.broken) == len(reel.files)
        settled = best == reel.wanted or reel.wanted in reel.broken
        if (best >= 0 or hopeless) and (best, settled) != (reel.shown, reel.settled):
            reel.shown, reel.settled = best, settled
            self.arrived.emit(name, best, settled)

    def _decode_more(self, name: str, reel: _Reel) -> None:
        while len(reel.decoding) < DECODERS:
            frame = reel.next_to_decode()
            if frame is None:
                return
            reel.decoding.add(frame)
            self._threads.submit(self._decode, name, frame, reel.files[frame], reel.size)

    def _decode(self, name: str, frame: int, file: str, size: QSize) -> None:
        self._decoded.emit(name, frame, self._read(file, size))

    def _read(self, file: str, size: QSize) -> QImage:
        try:
            path = (self._media / file).resolve()
            return read_within(path, size) if path.is_relative_to(self._media) else QImage()
        except (BrokenPictureError, OSError) as error:
            log.warning("the frame %s cannot be shown: %s", file[-200:], error)
            return QImage()

    @Slot(str, int, QImage)
    def _deliver(self, name: str, frame: int, image: QImage) -> None:
        reel = self._reels.get(name)
        if reel is not None:
            reel.keep(frame, image)
            self._show_best(name, reel)
            self._decode_more(name, reel)
