"""Where QML asks for pictures and for the frames of turning pictures, and where it tells that something was done.

Each desk is a singleton of QML that an engine makes for itself when it is first needed. QML calls its slots; what they
are asked goes on as typed values to whoever serves the desk. Without one, orders are numbered and nothing arrives.
"""

from typing import TypeVar

from PySide6.QtCore import Property, QObject, QPointF, QSizeF, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from kiosk.platform.picture_studio import PictureStudio, PictureWish
from kiosk.platform.reels import ReelStudio

QML_IMPORT_NAME = "Kiosk.Desks"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class PictureDesk(QObject):
    """Where pictures are ordered and handed out. It is busy while orders are open."""

    arrived = Signal(int, str, bool, arguments=["order", "address", "whole"])
    """An order's picture is ready at an address, or (false) cannot be shown."""

    toned = Signal(str, arguments=["file"])
    """The tones of a picture are known now."""

    busyChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._orders = 0
        self._open: set[int] = set()
        self._studio: PictureStudio | None = None

    def serve(self, studio: PictureStudio) -> None:
        """Have a studio make what is ordered from now on."""
        self._studio = studio
        studio.arrived.connect(self.arrived)
        studio.arrived.connect(self._close)
        studio.toned.connect(self.toned)

    @Property(bool, notify=busyChanged, final=True)
    def busy(self) -> bool:
        return bool(self._open)

    @Slot(str, QSizeF, QPointF, str, float, result=int)
    def order(self, file: str, size: QSizeF, focus: QPointF, scrim: str, radius: float = 0) -> int:
        """Order a picture of some pixels around its focus point, and return the number of the order.

        Its corners have a radius in pixels.
        """
        self._orders += 1
        if self._studio is not None:
            pixels = size.toSize()
            wish = PictureWish(file, (pixels.width(), pixels.height()), (focus.x(), focus.y()), scrim, round(radius))
            self._studio.order(self._orders, wish)
            self._open.add(self._orders)
            self._tell_if(len(self._open) == 1)
        return self._orders

    @Slot(str, str, result="QVariantList")
    def tones(self, file: str, scrim: str) -> list[QColor]:
        """The colours that stand for a picture until it arrives, from its top to its foot; none while unknown."""
        return self._studio.tones(file, scrim) if self._studio is not None else []

    @Slot(int)
    def withdraw(self, order: int) -> None:
        """Take back an order."""
        if self._studio is not None:
            self._studio.withdraw(order)
            self._close(order)

    def _close(self, order: int) -> None:
        if order in self._open:
            self._open.remove(order)
            self._tell_if(not self._open)

    def _tell_if(self, changed: bool) -> None:
        if changed:
            self.busyChanged.emit()


@QmlElement
@QmlSingleton
class ReelDesk(QObject):
    """Where the frames of turning pictures are asked for and handed out."""

    arrived = Signal(int, int, str, bool, arguments=["order", "frame", "address", "settled"])
    """For an order: the frame to be shown now (-1 when all are broken), its address, and whether none better comes."""

    def __init__(self) -> None:
        super().__init__()
        self._orders = 0
        self._studio: ReelStudio | None = None

    def serve(self, studio: ReelStudio) -> None:
        """Have a studio make what is ordered from now on."""
        self._studio = studio
        studio.arrived.connect(self.arrived)

    @Slot("QStringList", QSizeF, result=int)
    def open(self, files: list[str], size: QSizeF) -> int:
        """Ask for the frames of a turning picture at a size, and return the number of the order."""
        self._orders += 1
        if self._studio is not None:
            self._studio.open(self._orders, tuple(files), size.toSize())
        return self._orders

    @Slot(int, int)
    def turn(self, order: int, frame: int) -> None:
        """Tell to which frame it is turned."""
        if self._studio is not None:
            self._studio.turn(order, frame)

    @Slot(int)
    def close(self, order: int) -> None:
        """Ask for no more frames."""
        if self._studio is not None:
            self._studio.close_reel(order)


@QmlElement
@QmlSingleton
class DeedDesk(QObject):
    """Where controls tell that they did what they are for, whoever wanted it: a finger, a key, a screen reader."""

    done = Signal()


Desk = TypeVar("Desk", PictureDesk, ReelDesk, DeedDesk)


def desk_of(engine: QQmlEngine, kind: type[Desk]) -> Desk:
    """Return an engine's desk of this kind."""
    found = engine.singletonInstance(QML_IMPORT_NAME, kind.__name__)
    if not isinstance(found, kind):
        raise TypeError(f"the engine has {found!r} for its {kind.__name__}")
    return found
