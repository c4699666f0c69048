# pyright: reportCallIssue=false
"""A screen, in one language: what screens of every type have."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Screen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemListModel, ItemViewModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class ScreenViewModel(QObject):
    """A screen, ready to draw. What a screen does not have is empty, or null for `picture`.

    Types with more to show have a view model of their own in `kiosk.viewmodels.screens`.
    """

    ITEM: ClassVar[type[ItemViewModel]] = ItemViewModel
    """What each item of the screen is made as."""

    def __init__(self, key: str, screen: Screen, composer: Composer) -> None:
        super().__init__()
        self._key = key
        self._screen = screen
        self._wording = composer.wording
        entries = composer.content.items_of(key)
        self.item_models = tuple(self.ITEM(f"{key}/{entry.key}", entry, composer) for entry in entries)
        self._items = ItemListModel(self.item_models, self)
        self._links = composer.links(key, self)
        self._picture = composer.picture(screen.picture, self)

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
    def iconName(self) -> str:
        return self._screen.icon

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture

    @Property(ItemListModel, constant=True, final=True)
    def items(self) -> ItemListModel:
        return self._items

    @Property(LinkListModel, constant=True, final=True)
    def links(self) -> LinkListModel:
        return self._links


@QmlElement
@QmlUncreatable("made by the kiosk")
class ScreenListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "screen"
    WORDS: ClassVar[tuple[str, ...]] = ("title", "caption")

    @Slot(int, result=ScreenViewModel)
    def at(self, index: int) -> ScreenViewModel | None:
        """The screen in row `index`, or null outside the list."""
        row = self.rows[index] if 0 <= index < len(self.rows) else None
        return row if isinstance(row, ScreenViewModel) else None
