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

from PySide6.QtCore import QObject, QPointF, QSize, QSizeF, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.decoders import FAREWELL_SECONDS, Decoders, Job
from kiosk.platform.pictures import BrokenPictureError, read_cut

log = logging.getLogger(__name__)

READY_BYTES = 32_000_000
"""What finished pictures may take that are kept for whoever comes back; QML takes its own hold of what it shows."""

_numbers = count(1)
"""Numbers of pictures. No two of a process have the same: engines share what QML keeps of an address."""

Find = Callable[[str], Path]
"""Finds the file that a name stands for, or raises LookupError with words that say why there is none to show."""


class PictureProvider(QQuickImageProvider):
    """Answers `image://picture/NUMBER` with a picture that is ready. Lives on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._ready: OrderedDict[str, QImage] = OrderedDict()

    def keep(self, number: str, image: QImage) -> None:
        self._ready[number] = image
        self._ready.move_to_end(number)
        while len(self._ready) > 1 and sum(ready.sizeInBytes() for ready in self._ready.values()) > READY_BYTES:
            self._ready.popitem(last=False)

    def holds(self, number: str) -> bool:
        return number in self._ready

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        image = self._ready.get(id)
        if image is None:
            log.warning("the picture of number %r is not kept any more", id)
            image = QImage()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@dataclass(frozen=True, slots=True)
class _Wish:
    """A picture as somebody wants it."""

    file: str
    size: tuple[int, int]
    focus: tuple[float, float]
    scrim: str


@dataclass(slots=True)
class _Work:
    """A wish that is being decoded, and the orders for it."""

    wish: _Wish
    job: Job
    orders: list[int] = field(default_factory=list[int])


class PictureStudio(QObject):
    """Takes orders for the pictures that `find` finds, and for nothing else."""

    arrived = Signal(int, str, bool)
    """An order's picture is ready at an address, or (false) cannot be shown. One that was late may arrive again."""

    def __init__(self, find: Find, provider: PictureProvider, shade: QColor | None = None) -> None:
        """`shade` is the colour of what is laid over pictures below words."""
        super().__init__()
        self._shade = shade
        self.find = find
        self._provider = provider
        self._decoders = Decoders("pictures")
        self._under_way: dict[_Wish, _Work] = {}
        self._by_order: dict[int, _Work] = {}

    def look_into(self, find: Find) -> None:
        """Take pictures from somewhere else from now on; what is under way is nobody's to join."""
        self.find = find
        self._under_way.clear()

    @Slot(int, str, QSizeF, QPointF, str)
    def order(self, order: int, file: str, size: QSizeF, focus: QPointF, scrim: str) -> None:
        """Decode a picture, unless that is under way; `arrived` tells when it is done, never before this returns."""
        pixels = size.toSize()
        wish = _Wish(file, (pixels.width(), pixels.height()), (focus.x(), focus.y()), scrim)
        work = self._under_way.get(wish)
        if work is None:
            work = self._under_way[wish] = self._begin(wish)
        work.orders.append(order)
        self._by_order[order] = work

    @Slot(int)
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

    def _begin(self, wish: _Wish) -> _Work:
        job = Job(wish.file, partial(self._read, wish), lambda image: self._deliver(work, image))
        work = _Work(wish, job)
        self._decoders.submit(job)
        return work

    def _read(self, wish: _Wish) -> QImage:
        try:
            return read_cut(self.find(wish.file), QSize(*wish.size), wish.focus, wish.scrim, self._shade)
        except (BrokenPictureError, LookupError, OSError) as error:
            log.warning("the picture %r cannot be shown: %s", wish.file[-200:], error)
            return QImage()

    def _deliver(self, work: _Work, image: QImage) -> None:
        if self._under_way.get(work.wish) is work:
            del self._under_way[work.wish]
        address = ""
        if not image.isNull():
            number = str(next(_numbers))
            self._provider.keep(number, image)
            address = f"image://picture/{number}"
        for order in tuple(work.orders):
            self._by_order.pop(order, None)
            self.arrived.emit(order, address, not image.isNull())
