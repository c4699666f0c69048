# pyright: reportCallIssue=false
"""People with their roles, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Person
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class PersonViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Person, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._person = entry

    def _line(self) -> str:
        return self._wording.text(self._person.role)

    def _short_line(self) -> str:
        return self._wording.text(self._person.short_role)

    @Property(bool, constant=True, final=True)
    def acting(self) -> bool:
        return self._person.acting


@QmlElement
@QmlUncreatable("made by the kiosk")
class PeopleScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = PersonViewModel
