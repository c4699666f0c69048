# pyright: reportCallIssue=false
"""A link from one item to another, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.models import FixedListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its item")
class LinkViewModel(QObject):
    """Where a link leads (`address`), what it says (`title`) and the sign of the screen it leads to (`iconName`).

    `shortTitle` is for places with little room.
    """

    def __init__(self, address: str, title: str, description: str, icon_name: str, short_title: str) -> None:
        super().__init__()
        self._address = address
        self._description = description
        self._title = title
        self._icon_name = icon_name
        self._short_title = short_title

    @Property(str, constant=True, final=True)
    def address(self) -> str:
        return self._address

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True, final=True)
    def shortTitle(self) -> str:
        return self._short_title

    @Property(str, constant=True, final=True)
    def description(self) -> str:
        """The title with what it belongs to: how a screen reader tells two links of the same title apart."""
        return self._description

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._icon_name


@QmlElement
@QmlUncreatable("made by its item")
class LinkListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "link"
    WORDS: ClassVar[tuple[str, ...]] = ("shortTitle",)
