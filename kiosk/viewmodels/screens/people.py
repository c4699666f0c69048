# pyright: reportCallIssue=false
"""People with their roles, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Person, Role
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its person")
class RoleViewModel(QObject):
    """One office of a person, without the mark of an acting one: that is a word of the interface."""

    def __init__(self, role: Role, wording: Wording) -> None:
        super().__init__()
        self._role = role
        self._wording = wording

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._wording.text(self._role.title)

    @Property(str, constant=True, final=True)
    def shortTitle(self) -> str:
        return self._wording.text(self._role.short)

    @Property(bool, constant=True, final=True)
    def acting(self) -> bool:
        return self._role.acting


@QmlElement
@QmlUncreatable("made by its person")
class RoleListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "office"

    @Slot(int, result=RoleViewModel)
    def at(self, index: int) -> QObject | None:
        """The role in row `index`, or null outside the list."""
        return self.rows[index] if 0 <= index < len(self.rows) else None


@QmlElement
@QmlUncreatable("made by its screen")
class PersonViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Person, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._person = entry
        self._roles = RoleListModel([RoleViewModel(role, self._wording) for role in entry.roles], self)

    def _line(self) -> str:
        return "\n".join(self._wording.text(role.title) for role in self._person.roles)

    def _short_line(self) -> str:
        return "\n".join(self._wording.text(role.short) for role in self._person.roles)

    @Property(RoleListModel, constant=True, final=True)
    def roles(self) -> RoleListModel:
        return self._roles

    @Property(bool, constant=True, final=True)
    def acting(self) -> bool:
        """Whether one of the roles is held for the time being."""
        return any(role.acting for role in self._person.roles)


@QmlElement
@QmlUncreatable("made by the kiosk")
class PeopleScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = PersonViewModel
