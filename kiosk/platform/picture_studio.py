"""Decodes pictures off the GUI thread and hands them to QML.

QML gives each order a number; Python threads decode the picture; `arrived` brings the number back with the address of
the picture, `image://picture/NUMBER`, which the provider answers at once, on the GUI thread. No address holds anything
of a file's name, so no name can break one.

An asynchronous image provider would be shorter and is not possible in Python: Qt calls it in a thread of its own with
a lock held that the GUI thread may wait for while it holds Python's. Both then wait for ever (ADR 0012).
"""

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.decoders import FAREWELL_SECONDS, Decoders, Job
from kiosk.platform.pictures import BrokenPictureError, cut_of, read_cut
from kiosk.platform.shades import part_of, rounded, shaded_tones
from kiosk.platform.small_pictures import SmallPictures, Stamp, stamp_of

log = logging.getLogger(__name__)

READY_BYTES_A_PIXEL = 15
"""What finished pictures may take that are kept for whoever goes back, for each pixel of the display.

Nearly four pictures that fill it: 31 MB at 1920 x 1080, 124 MB at 3840 x 2160. QML takes its own hold of what it shows,
so what is on the screen takes no memory twice.
"""
FULL_HD = QSize(1920, 1080)

_numbers = count(1)
"""Numbers of pictures. No two of a process have the same: engines share what QML keeps of an address."""

Find = Callable[[str], Path]
"""Finds the file that a name stands for, or raises LookupError with words that say why there is none to show."""


class PictureProvider(QQuickImageProvider):
    """Answers `image://picture/NUMBER` with a picture that is ready. Lives on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._ready: OrderedDict[str, QImage] = OrderedDict()
        self.fit_to(FULL_HD)

    def fit_to(self, display: QSize) -> None:
        """Keep as much as a display of this size asks for."""
        self._most_bytes = READY_BYTES_A_PIXEL * display.width() * display.height()
        self._let_go()

    def keep(self, number: str, image: QImage) -> None:
        """Keep a picture; those that nobody asked for longest have to make room for it."""
        self._ready[number] = image
        self._let_go()

    def holds(self, number: str) -> bool:
        """Whether a picture is kept. Whoever asks wants it, so it is kept longer."""
        if number not in self._ready:
            return False
        self._ready.move_to_end(number)
        return True

    def kept(self, number: str) -> QImage:
        """Return a picture that is kept, or a null image."""
        return self._ready.get(number, QImage())

    def is_kept(self, number: str) -> bool:
        """Whether a picture is kept, asked by one who does not want it."""
        return number in self._ready

    def _let_go(self) -> None:
        while len(self._ready) > 1 and sum(ready.sizeInBytes() for ready in self._ready.values()) > self._most_bytes:
            self._ready.popitem(last=False)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        image = self._ready.get(id)
        if image is None:
            log.warning("the picture of number %r is not kept any more", id)
            image = QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@dataclass(frozen=True, slots=True)
class PictureWish:
    """A picture as somebody wants it: around its focus point (from 0 to 1), in pixels, with the shade of this name.

    Its corners have a radius in pixels.
    """

    file: str
    size: tuple[int, int]
    focus: tuple[float, float]
    scrim: str
    radius: int = 0


@dataclass(frozen=True, slots=True)
class _Finished:
    """A picture that is ready under a number, and the stamp of its file."""

    number: str
    stamp: Stamp


@dataclass(slots=True)
class _Work:
    """A wish that is being fulfilled, and the orders for it. `kept` is what came of it before."""

    wish: PictureWish
    kept: _Finished | None
    image: QImage
    stamp: Stamp | None = None
    orders: list[int] = field(default_factory=list[int])
    job: Job = field(init=False)

    @property
    def unchanged(self) -> _Finished | None:
        """What came of it before, if that is still the picture of its file."""
        return self.kept if self.kept and self.kept.stamp == self.stamp else None


class PictureStudio(QObject):
    """Takes orders for the pictures that `find` finds, and for nothing else.

    A picture that is still kept is handed out again as long as its file is the same, until `forget` is called.
    """

    arrived = Signal(int, str, bool)
    """An order's picture is ready at an address, or (false) cannot be shown. One that was late may arrive again."""

    toned = Signal(str)
    """The tones of a picture are known now."""

    def __init__(
        self, find: Find, provider: PictureProvider, shade: QColor | None = None, small: SmallPictures | None = None
    ) -> None:
        """`shade` is the colour of what is laid over pictures below words, `small` has smaller versions of them."""
        super().__init__()
        self._shade = shade
        self._small = small
        self.find = find
        self._provider = provider
        self._decoders = Decoders("pictures")
        self._under_way: dict[PictureWish, _Work] = {}
        self._by_order: dict[int, _Work] = {}
        self._finished: dict[PictureWish, _Finished] = {}
        self._tones: dict[str, QImage] = {}

    def look_into(self, find: Find) -> None:
        """Take pictures from somewhere else from now on; what is under way is nobody's to join."""
        self.find = find
        self._under_way.clear()
        self._tones.clear()
        self.forget()

    def forget(self) -> None:
        """Decode every picture anew that is ordered from now on."""
        self._finished.clear()

    def expect(self, files: Sequence[str]) -> None:
        """Find out the tones of pictures that will be ordered soon; `toned` tells of each."""
        if self._small is None:
            return
        for file in files:
            if file not in self._tones:
                self._tones[file] = QImage()
                job = Job(file, partial(self._read_tones, file), partial(self._deliver_tones, file))
                self._decoders.submit(job, first=True)

    def tones(self, file: str, scrim: str) -> list[QColor]:
        """The colours of a picture from its top to its foot, below a shade; none while they are not known."""
        return shaded_tones(self._tones.get(file, QImage()), scrim, self._shade)

    def order(self, order: int, wish: PictureWish) -> None:
        """Decode a picture, unless it is kept or under way; `arrived` tells of it, never before this returns."""
        work = self._under_way.get(wish)
        if work is None:
            work = self._under_way[wish] = self._begin(wish)
        work.orders.append(order)
        self._by_order[order] = work

    def withdraw(self, order: int) -> None:
        """One who ordered a picture is gone. It is not decoded if nobody else wants it and it has not begun."""
        work = self._by_order.pop(order, None)
        if work is None:
            return
        work.orders.remove(order)
        if not work.orders and self._decoders.cancel(work.job):
            self._under_way.pop(work.wish, None)

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Stop decoding. Nothing arrives any more. Returns whether all threads have ended after so many seconds."""
        return self._decoders.close(seconds)

    def _begin(self, wish: PictureWish) -> _Work:
        kept = self._finished.get(wish)
        work = _Work(wish, kept, self._provider.kept(kept.number) if kept else QImage())
        work.job = Job(wish.file, partial(self._read, work), partial(self._deliver, work))
        self._decoders.submit(work.job)
        if kept is None:
            self.expect([wish.file])
        return work

    def _read_tones(self, file: str) -> QImage:
        """On a decoder's thread. What is wrong with a picture is told by who reads it whole."""
        with suppress(BrokenPictureError, LookupError, OSError):
            path = self.find(file)
            stamp = stamp_of(path)
            return self._small.tones(path, stamp) if self._small and stamp else QImage()
        return QImage()

    def _deliver_tones(self, file: str, column: QImage) -> None:
        if not column.isNull():
            self._tones[file] = column
            self.toned.emit(file)

    def _read(self, work: _Work) -> QImage:
        """Return the picture that is kept if it is still that of its file, or decode it. On a decoder's thread."""
        wish = work.wish
        try:
            path = self.find(wish.file)
            work.stamp = stamp_of(path)
            if work.unchanged and not work.image.isNull():
                return work.image
            return self._cut(path, work.stamp, wish)
        except (BrokenPictureError, LookupError, OSError) as error:
            log.warning("the picture %r cannot be shown: %s", wish.file[-200:], error)
            return QImage()

    def _cut(self, path: Path, stamp: Stamp | None, wish: PictureWish) -> QImage:
        size = QSize(*wish.size)
        smaller = (
            self._small.version(path, stamp, size) if self._small and stamp and part_of(wish.scrim) is None else None
        )
        if smaller is None:
            image = read_cut(path, size, wish.focus, wish.scrim, self._shade)
        else:
            image = cut_of(smaller, size, wish.focus, wish.scrim, self._shade)
        return rounded(image, wish.radius)

    def _deliver(self, work: _Work, image: QImage) -> None:
        is_wanted = self._under_way.get(work.wish) is work
        if is_wanted:
            del self._under_way[work.wish]
        address = "" if image.isNull() else _address(self._numbered(work, image, remember=is_wanted))
        for order in tuple(work.orders):
            self._by_order.pop(order, None)
            self.arrived.emit(order, address, not image.isNull())

    def _numbered(self, work: _Work, image: QImage, *, remember: bool) -> str:
        """Keep a picture for QML to fetch, and return its number: the old one for one that is kept already."""
        unchanged = work.unchanged
        if unchanged and self._provider.holds(unchanged.number):
            return unchanged.number
        number = str(next(_numbers))
        self._provider.keep(number, image)
        if remember and work.stamp is not None:
            self._remember(work.wish, _Finished(number, work.stamp))
        return number

    def _remember(self, wish: PictureWish, finished: _Finished) -> None:
        self._finished[wish] = finished
        for other in [one for one, kept in self._finished.items() if not self._provider.is_kept(kept.number)]:
            del self._finished[other]


def _address(number: str) -> str:
    return f"image://picture/{number}"
