# pyright: reportCallIssue=false
"""A screen, in one language."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.assets.maps import MapOutline
from kiosk.content.model.schema import ArticleScreen, MenuScreen, Screen
from kiosk.viewmodels.figure import FigureListModel
from kiosk.viewmodels.item import ItemListModel, ItemViewModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.turntable import TurntableViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class MapViewModel(QObject):
    """The outline of a map as SVG path data, in its own units."""

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


@QmlElement
@QmlUncreatable("made by the kiosk")
class ScreenViewModel(QObject):
    """A screen, ready to draw. What its type does not have is empty, or null for `picture`, `map` and `turntable`."""

    def __init__(
        self,
        key: str,
        screen: Screen,
        wording: Wording,
        *,
        items: Sequence[ItemViewModel],
        links: LinkListModel,
        figures: FigureListModel,
        outline: MapOutline | None,
        turntable: TurntableViewModel | None = None,
    ) -> None:
        super().__init__()
        self._key = key
        self._screen = screen
        self._wording = wording
        self.item_models = tuple(items)
        self._items = ItemListModel(self.item_models, self)
        self._links = links
        self._figures = figures
        self._picture = PictureViewModel(screen.picture, wording, self) if screen.picture else None
        self._map = MapViewModel(outline, self) if outline else None
        self._turntable = turntable
        for child in (links, figures, turntable):
            if child is not None:
                child.setParent(self)

    @Property(str, constant=True, final=True)
    def key(self) -> str:
        return self._key

    @Property(str, constant=True, final=True)
    def type(self) -> str:
        return self._screen.type

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._wording.text(self._screen.title)

    @Property(str, constant=True, final=True)
    def caption(self) -> str:
        return self._wording.text(self._screen.caption)

    @Property(str, constant=True, final=True)
    def summary(self) -> str:
        return self._wording.text(self._screen.summary)

    @Property(str, constant=True, final=True)
    def vision(self) -> str:
        return self._wording.text(self._screen.vision) if isinstance(self._screen, MenuScreen) else ""

    @Property(str, constant=True, final=True)
    def body(self) -> str:
        return self._wording.text(self._screen.body) if isinstance(self._screen, ArticleScreen) else ""

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._screen.as_of) if isinstance(self._screen, ArticleScreen) else ""

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._screen.icon

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture

    @Property(MapViewModel, constant=True, final=True)
    def map(self) -> MapViewModel | None:
        return self._map

    @Property(TurntableViewModel, constant=True, final=True)
    def turntable(self) -> TurntableViewModel | None:
        return self._turntable

    @Property(ItemListModel, constant=True, final=True)
    def items(self) -> ItemListModel:
        return self._items

    @Property(FigureListModel, constant=True, final=True)
    def figures(self) -> FigureListModel:
        return self._figures

    @Property(LinkListModel, constant=True, final=True)
    def links(self) -> LinkListModel:
        return self._links


@QmlElement
@QmlUncreatable("made by the kiosk")
class ScreenListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "screen"
    WORDS: ClassVar[tuple[str, ...]] = ("title", "caption")
