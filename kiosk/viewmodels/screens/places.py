# pyright: reportCallIssue=false
"""Places on a map, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, QPointF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.assets.maps import MapOutline
from kiosk.content.model.schema import Place, PlacesScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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

    @Slot(float, float, result=QPointF)
    def position(self, longitude: float, latitude: float) -> QPointF:
        """Where a place (degrees east, degrees north) lies, as shares of the width and height from the upper left."""
        return QPointF(*self._outline.position(longitude, latitude))


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
        self._map = MapViewModel(outline, self) if outline else None

    @Property(MapViewModel, constant=True, final=True)
    def map(self) -> MapViewModel | None:
        return self._map
