# pyright: reportCallIssue=false
"""A journey from stop to stop on a map, in one language."""

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Property, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.atlas.extents import XY
from kiosk.content.model.schema import JourneyScreen, Place, Stop
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.map import ArrangementViewModel, MapPlaces, MapViewModel, extent_of, pair_of
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class StopViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Stop, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._stop = entry
        self._at = place_of(entry, composer)

    def _line(self) -> str:
        return self._stop.city or (self._at.city if self._at else "")

    @Property(bool, constant=True, final=True)
    def inOrbit(self) -> bool:
        """Whether it is above all places, and at none of them."""
        return self._stop.in_orbit


@QmlElement
@QmlUncreatable("made by the kiosk")
class JourneyScreenViewModel(ScreenViewModel):
    """A journey and its map, which is null when it cannot be read."""

    ITEM: ClassVar[type[ItemViewModel]] = StopViewModel

    def __init__(self, key: str, screen: JourneyScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        outline = composer.maps.get(screen.map)
        degrees = [degrees_of(stop, composer) for stop in screen.items]
        places = list(dict.fromkeys(filter(None, degrees)))
        self._rows = list(_rows(degrees, places))
        self._map = MapViewModel(outline, self) if outline else None
        self._places = MapPlaces(outline, places, self) if outline else None

    @Property(MapViewModel, constant=True, final=True)
    def map(self) -> MapViewModel | None:
        return self._map

    @Slot(QSizeF, QRectF, result=ArrangementViewModel)
    def framed(self, view: QSizeF, focus: QRectF) -> ArrangementViewModel | None:
        """A view of the map with all stops on the ground in `focus`, a part of it in pixels; null without a map."""
        if self._places is None or view.isEmpty() or focus.isEmpty():
            return None
        return self._places.framed(pair_of(view), extent_of(focus))

    @Slot(int, result=int)
    def dotOf(self, row: int) -> int:
        """Which dot of a view is that of a stop; of one in orbit, where it was last on the ground, or -1."""
        return self._rows[row] if 0 <= row < len(self._rows) else -1


def place_of(stop: Stop, composer: Composer) -> Place | None:
    """Return the place that a stop is at, if it names one that is shown."""
    screen, _, key = (stop.place or "").partition("/")
    if screen not in composer.content.screens:
        return None
    places = (one for one in composer.content.items_of(screen) if isinstance(one, Place))
    return next((one for one in places if one.key == key), None)


def degrees_of(stop: Stop, composer: Composer) -> XY | None:
    """Return where a stop is, in degrees east and north; None in orbit, or at a place that is not shown."""
    at = stop if stop.latitude is not None else place_of(stop, composer)
    if at is None or at.latitude is None or at.longitude is None:
        return None
    return at.longitude, at.latitude


def _rows(degrees: list[XY | None], places: list[XY]) -> Iterator[int]:
    """Return for each stop the place that it is at, or that the last one was at."""
    row = -1
    for one in degrees:
        row = places.index(one) if one is not None else row
        yield row
