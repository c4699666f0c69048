"""Decodes pictures off the GUI thread and hands them to QML.

QML orders a picture by its name, `WIDTH/HEIGHT/FOCUS_X/FOCUS_Y/SCRIM/FILE`; Python threads decode it; once `arrived`
says so, QML shows `image://picture/NAME`, which the provider answers at once, on the GUI thread.

An asynchronous image provider would be shorter and is not possible in Python: Qt calls it in a thread of its own with
a lock held that the GUI thread may wait for while it holds Python's. Both then wait for ever (ADR 0012).
"""

import logging
import os
import sys
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.pictures import BrokenPictureError, read_cut

log = logging.getLogger(__name__)

DECODERS = 2
"""Threads. The decoders of Qt let go of Python's lock while they work."""

DECODERS_NICE = 10
"""How far they give way to the GUI thread, from 0 (not at all) to 19."""

READY_BYTES = 32_000_000
"""What finished pictures may take that are kept for whoever comes back; QML takes its own hold of what it shows."""


class PictureProvider(QQuickImageProvider):
    """Answers `image://picture/NAME` with a picture that is ready. Lives on the GUI thread alone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._ready: OrderedDict[str, QImage] = OrderedDict()

    def keep(self, name: str, image: QImage) -> None:
        self._ready[name] = image
        self._ready.move_to_end(name)
        while len(self._ready) > 1 and sum(ready.sizeInBytes() for ready in self._ready.values()) > READY_BYTES:
            self._ready.popitem(last=False)

    def clear(self) -> None:
        self._ready.clear()

    def holds(self, name: str) -> bool:
        return name in self._ready

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        image = self._ready.get(id, QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def give_way() -> None:
    """Let a decoder's thread give way to the GUI's: what a finger moves comes first. Linux counts per thread.

    A system that shuts programs in may refuse; pictures come all the same.
    """
    if sys.platform == "linux":
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), DECODERS_NICE)


@dataclass(slots=True)
class _Order:
    """A picture that is being decoded, and how many want it."""

    decoding: Future[None]
    wanted: int = 1


class PictureStudio(QObject):
    """Takes orders for pictures of one folder, and of nothing outside it."""

    arrived = Signal(str, bool)
    """A picture is ready, or (false) cannot be shown."""

    _decoded = Signal(str, QImage)

    def __init__(self, media: Path, provider: PictureProvider) -> None:
        super().__init__()
        self._media = media.resolve()
        self._provider = provider
        self._orders: dict[str, _Order] = {}
        self._threads = ThreadPoolExecutor(DECODERS, thread_name_prefix="pictures", initializer=give_way)
        self._decoded.connect(self._deliver)

    def look_into(self, media: Path) -> None:
        """Take pictures from another folder from now on, and keep none of the last one's."""
        self._media = media.resolve()
        self._provider.clear()

    @Slot(str)
    def order(self, name: str) -> None:
        """Decode a picture, unless that is under way; `arrived` tells when it is done, never before this returns."""
        if name in self._orders:
            self._orders[name].wanted += 1
        else:
            self._orders[name] = _Order(self._threads.submit(self._decode, name))

    @Slot(str)
    def withdraw(self, name: str) -> None:
        """One who ordered the picture is gone. It is not decoded if nobody else wants it and it has not begun."""
        order = self._orders.get(name)
        if order is None:
            return
        order.wanted -= 1
        if order.wanted == 0 and order.decoding.cancel():
            del self._orders[name]

    def close(self) -> None:
        """Stop decoding. Nothing arrives any more."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _decode(self, name: str) -> None:
        self._decoded.emit(name, self._read(name))

    def _read(self, name: str) -> QImage:
        try:
            width, height, focus_x, focus_y, scrim, file = name.split("/", 5)
            path = (self._media / unquote(file)).resolve()
            if not path.is_relative_to(self._media):
                return QImage()
            return read_cut(path, QSize(int(width), int(height)), (float(focus_x), float(focus_y)), scrim)
        except (BrokenPictureError, ValueError, OSError) as error:
            log.warning("the picture %s cannot be shown: %s", name[-200:], error)
            return QImage()

    @Slot(str, QImage)
    def _deliver(self, name: str, image: QImage) -> None:
        self._orders.pop(name, None)
        if not image.isNull():
            self._provider.keep(name, image)
        self.arrived.emit(name, not image.isNull())
