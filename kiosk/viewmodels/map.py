# pyright: reportCallIssue=false
"""A map, and how a view of it is arranged: the section that is shown, dots at its places, cards around them."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.atlas.arrangement import Arrangement, arranged
from kiosk.atlas.cards import Room
from kiosk.atlas.extents import XY, Extent
from kiosk.atlas.section import Chart, section, side_by_side
from kiosk.content.assets.maps import MapOutline

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS_KEPT = 16
"""Arrangements that are kept: one for each size of text, and those that a screen has on the way to its own size."""


@QmlElement
@QmlUncreatable("made by its screen")
class MapViewModel(QObject):
    """The outline of a map as SVG path data, in its own units, and where a place lies on it."""

    def __init__(self, outline: MapOutline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = outline

    @Property(float, constant=True, final=True)
    def width(self) -> float:
        return self._outline.width

    @Property(float, constant=True, final=True)
    def height(self) -> float:
        return self._outline.height

    @Property(str, constant=True, final=True)
    def nation(self) -> str:
        return self._outline.nation

    @Property(str, constant=True, final=True)
    def states(self) -> str:
        return self._outline.states

    @Property(bool, constant=True, final=True)
    def round(self) -> bool:
        """Whether it begins again where it ends, as a map of the world does."""
        return self._outline.projection is None

    @Slot(float, float, result=QPointF)
    def position(self, longitude: float, latitude: float) -> QPointF:
        """Where a place (degrees east, degrees north) lies, as shares of the width and height from the upper left."""
        return QPointF(*self._outline.position(longitude, latitude))


@QmlElement
@QmlUncreatable("made by its screen")
class ArrangementViewModel(QObject):
    """A view of a map, in pixels. `left` and `top` of the map are in its own units, `scale` is pixels for each unit."""

    def __init__(self, arrangement: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement = arrangement

    @Property(float, constant=True, final=True)
    def left(self) -> float:
        return self._arrangement.section.left

    @Property(float, constant=True, final=True)
    def top(self) -> float:
        return self._arrangement.section.top

    @Property(float, constant=True, final=True)
    def scale(self) -> float:
        return self._arrangement.section.scale

    @Property(bool, constant=True, final=True)
    def fits(self) -> bool:
        """Whether there is room for a card about each place."""
        return self._arrangement.cards is not None

    @Slot(int, result=QPointF)
    def dot(self, row: int) -> QPointF:
        """Where the dot of a place is."""
        dots = self._arrangement.dots
        return QPointF(*dots[row]) if 0 <= row < len(dots) else QPointF()

    @Slot(int, result=QRectF)
    def card(self, row: int) -> QRectF:
        """Where the card about a place stands."""
        cards = self._arrangement.cards or ()
        if not 0 <= row < len(cards):
            return QRectF()
        box = cards[row].box
        return QRectF(box.left, box.top, box.width, box.height)

    @Slot(int, result=QPointF)
    def end(self, row: int) -> QPointF:
        """Where the thread from the place meets its card."""
        cards = self._arrangement.cards or ()
        return QPointF(*cards[row].thread[1]) if 0 <= row < len(cards) else QPointF()


class MapPlaces:
    """Places on a map: arranges views of it, each once."""

    def __init__(self, outline: MapOutline, places: Sequence[XY], owner: QObject) -> None:
        """`places` are degrees east and north."""
        self._chart = Chart(outline.width, outline.height, outline.projection is None)
        shares = (outline.position(*place) for place in places)
        self._places = side_by_side([(x * outline.width, y * outline.height) for x, y in shares], self._chart)
        self._owner = owner
        self.arranged: Callable[..., ArrangementViewModel] = lru_cache(VIEWS_KEPT)(self._arrange)
        self.framed: Callable[..., ArrangementViewModel] = lru_cache(VIEWS_KEPT)(self._frame)

    def _arrange(self, view: XY, room: Room, least: XY) -> ArrangementViewModel:
        return ArrangementViewModel(arranged(self._places, self._chart, view, room, least), self._owner)

    def _frame(self, view: XY, focus: Extent) -> ArrangementViewModel:
        shown = section(self._places, self._chart, view, focus)
        dots = tuple(map(shown.shown, self._places))
        return ArrangementViewModel(Arrangement(shown, dots, None), self._owner)


def extent_of(rect: QRectF) -> Extent:
    """Return a rectangle of QML as the atlas knows it."""
    return Extent(rect.left(), rect.top(), rect.right(), rect.bottom())


def pair_of(size: QSizeF) -> XY:
    """Return a size of QML as the atlas knows it: across and down."""
    return size.width(), size.height()
