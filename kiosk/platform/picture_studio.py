"""Decodes pictures off the GUI thread and hands them to QML.

QML gives each order a number; Python threads decode the picture; `arrived` brings the number back with the address of
the picture, `image://picture/NUMBER`, which the provider answers at once, on the GUI thread. No address holds anything
of a file's name, so no name can break one.

An asynchronous image provider would be shorter and is not possible in Python: Qt calls it in a thread of its own with
a lock held that the GUI thread may wait for while it holds Python's. Both then wait for ever (ADR 0012).
"""

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.decoders import FAREWELL_SECONDS, Decoders, Job
from kiosk.platform.pictures import BrokenPictureError, read_cut

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
    """A picture as somebody wants it: around its focus point (from 0 to 1), in pixels, with the shade of this name."""

    file: str
    size: tuple[int, int]
    focus: tuple[float, float]
    scrim: str


@dataclass(slots=True)
class _Work:
    """A wish that is being decoded, and the orders for it."""

    wish: PictureWish
    job: Job
    orders: list[int] = field(default_factory=list[int])


class PictureStudio(QObject):
    """Takes orders for the pictures that `find` finds, and for nothing else.

    A picture that is still kept is handed out again, until `forget` is called: its file may be another one by then.
    """

    arrived = Signal(int, str, bool)
    """An order's picture is ready at an address, or (false) cannot be shown. One that was late may arrive again."""

    def __init__(self, find: Find, provider: PictureProvider, shade: QColor | None = None) -> None:
        """`shade` is the colour of what is laid over pictures below words."""
        super().__init__()
        self._shade = shade
        self.find = find
        self._provider = provider
        self._decoders = Decoders("pictures")
        self._under_way: dict[PictureWish, _Work] = {}
        self._by_order: dict[int, _Work] = {}
        self._finished: dict[PictureWish, str] = {}
        self._at_hand: set[int] = set()

    def look_into(self, find: Find) -> None:
        """Take pictures from somewhere else from now on; what is under way is nobody's to join."""
        self.find = find
        self._under_way.clear()
        self.forget()

    def forget(self) -> None:
        """Decode every picture anew that is ordered from now on."""
        self._finished.clear()

    def order(self, order: int, wish: PictureWish) -> None:
        """Decode a picture, unless it is kept or under way; `arrived` tells of it, never before this returns."""
        number = self._finished.get(wish)
        if number is not None and self._provider.holds(number):
            self._at_hand.add(order)
            QTimer.singleShot(0, partial(self._hand_out, order, wish, number))
        else:
            self._join(order, wish)

    def _hand_out(self, order: int, wish: PictureWish, number: str) -> None:
        if order not in self._at_hand:
            return
        self._at_hand.discard(order)
        if self._provider.holds(number):
            self.arrived.emit(order, _address(number), True)
        else:  # others were finished meanwhile, and it had to make room
            self._join(order, wish)

    def _join(self, order: int, wish: PictureWish) -> None:
        work = self._under_way.get(wish)
        if work is None:
            work = self._under_way[wish] = self._begin(wish)
        work.orders.append(order)
        self._by_order[order] = work

    def withdraw(self, order: int) -> None:
        """One who ordered a picture is gone. It is not decoded if nobody else wants it and it has not begun."""
        self._at_hand.discard(order)
        work = self._by_order.pop(order, None)
        if work is None:
            return
        work.orders.remove(order)
        if not work.orders and self._decoders.cancel(work.job):
            self._under_way.pop(work.wish, None)

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Stop decoding. Nothing arrives any more. Returns whether all threads have ended after so many seconds."""
        self._at_hand.clear()
        return self._decoders.close(seconds)

    def _begin(self, wish: PictureWish) -> _Work:
        job = Job(wish.file, partial(self._read, wish), lambda image: self._deliver(work, image))
        work = _Work(wish, job)
        self._decoders.submit(job)
        return work

    def _read(self, wish: PictureWish) -> QImage:
        try:
            return read_cut(self.find(wish.file), QSize(*wish.size), wish.focus, wish.scrim, self._shade)
        except (BrokenPictureError, LookupError, OSError) as error:
            log.warning("the picture %r cannot be shown: %s", wish.file[-200:], error)
            return QImage()

    def _deliver(self, work: _Work, image: QImage) -> None:
        is_wanted = self._under_way.get(work.wish) is work
        if is_wanted:
            del self._under_way[work.wish]
        address = ""
        if not image.isNull():
            number = str(next(_numbers))
            self._provider.keep(number, image)
            address = _address(number)
            if is_wanted:
                self._remember(work.wish, number)
        for order in tuple(work.orders):
            self._by_order.pop(order, None)
            self.arrived.emit(order, address, not image.isNull())

    def _remember(self, wish: PictureWish, number: str) -> None:
        self._finished[wish] = number
        for other in [other for other, kept in self._finished.items() if not self._provider.is_kept(kept)]:
            del self._finished[other]


def _address(number: str) -> str:
    return f"image://picture/{number}"
