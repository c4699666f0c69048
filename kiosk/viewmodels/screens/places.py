# pyright: reportCallIssue=false
"""Places on a map, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.atlas.cards import Room
from kiosk.atlas.extents import Extent
from kiosk.content.model.schema import Place, PlacesScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.link import LinkViewModel
from kiosk.viewmodels.map import ArrangementViewModel, MapPlaces, MapViewModel, extent_of, pair_of
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class PlaceViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Place, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._place = entry

    def _line(self) -> str:
        return self._place.city

    @Property(float, constant=True, final=True)
    def longitude(self) -> float:
        return self._place.longitude

    @Property(float, constant=True, final=True)
    def latitude(self) -> float:
        return self._place.latitude


@QmlElement
@QmlUncreatable("made by the kiosk")
class PlacesScreenViewModel(ScreenViewModel):
    """Places and their map, which is null when it cannot be read."""

    ITEM: ClassVar[type[ItemViewModel]] = PlaceViewModel

    def __init__(self, key: str, screen: PlacesScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        outline = composer.maps.get(screen.map)
        places = [(place.longitude, place.latitude) for place in screen.items]
        self._map = MapViewModel(outline, self) if outline else None
        self._places = MapPlaces(outline, places, self) if outline else None
        self._journey = composer.link(screen.journey, self)

    @Property(MapViewModel, constant=True, final=True)
    def map(self) -> MapViewModel | None:
        return self._map

    @Property(LinkViewModel, constant=True, final=True)
    def journey(self) -> LinkViewModel | None:
        """The way to the journey from place to place, or null."""
        return self._journey

    @Slot(QSizeF, QRectF, QSizeF, QSizeF, QSizeF, result=ArrangementViewModel)
    def arranged(
        self, view: QSizeF, taken: QRectF, card: QSizeF, least: QSizeF, apart: QSizeF
    ) -> ArrangementViewModel | None:
        """A view of the map with cards around its places, in pixels, or null without a map.

        Something else has the room that is `taken`. Cards are of this size, or smaller where that leaves room, but not
        smaller than the `least`. How far all that stands on the map is `apart`: the radius of a dot, and the gap
        between any two things.
        """
        if self._places is None or view.isEmpty():
            return None
        reach, gap = pair_of(apart)
        field = Extent(0, 0, view.width(), view.height()).grown(-gap)
        room = Room(field, (extent_of(taken),), pair_of(card), reach, gap)
        return self._places.arranged(pair_of(view), room, pair_of(least))

    @Slot(QSizeF, QRectF, result=ArrangementViewModel)
    def framed(self, view: QSizeF, focus: QRectF) -> ArrangementViewModel | None:
        """A view of the map without cards, with all places in `focus`, a part of it in pixels; null without a map."""
        if self._places is None or view.isEmpty() or focus.isEmpty():
            return None
        return self._places.framed(pair_of(view), extent_of(focus))
