# pyright: reportCallIssue=false
"""A link from one item to another, in one language."""

from functools import cached_property
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Picture
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LinkWords(NamedTuple):
    """What a link says: its title, the same for places with little room, and what tells it from others of its title."""

    title: str
    short_title: str
    description: str


class Sight(NamedTuple):
    """What can be seen where a link leads: the sign of its screen, and its picture, if it has one."""

    icon_name: str
    picture: Picture | None


@QmlElement
@QmlUncreatable("made by its item")
class LinkViewModel(QObject):
    """Where a link leads (`address`), what it says (`title`), and the sign and the picture of what it leads to.

    `shortTitle` is for places with little room.
    """

    def __init__(self, address: str, words: LinkWords, sight: Sight, wording: Wording) -> None:
        super().__init__()
        self._address = address
        self._words = words
        self._sight = sight
        self._wording = wording

    @cached_property
    def _picture(self) -> PictureViewModel | None:
        return PictureViewModel(self._sight.picture, self._wording, self) if self._sight.picture else None

    @Property(str, constant=True, final=True)
    def address(self) -> str:
        return self._address

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._words.title

    @Property(str, constant=True, final=True)
    def shortTitle(self) -> str:
        return self._words.short_title

    @Property(str, constant=True, final=True)
    def description(self) -> str:
        """The title with what it belongs to: how a screen reader tells two links of the same title apart."""
        return self._words.description

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._sight.icon_name

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture


@QmlElement
@QmlUncreatable("made by its item")
class LinkListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "link"
    WORDS: ClassVar[tuple[str, ...]] = ("shortTitle",)
