# pyright: reportCallIssue=false
"""People with their roles, and the tree of their offices, in one language."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.offices import OfficeRow, rows_of
from kiosk.content.model.schema import PeopleScreen, Person, Role
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

    @Property(bool, constant=True, final=True)
    def portrayed(self) -> bool:
        """Whether the picture is a portrait, and not that of the work."""
        return self._person.picture not in (None, self._person.work)

    @Property(str, constant=True, final=True)
    def initials(self) -> str:
        """Of the first and the last of the names."""
        names = self._person.name.split()
        return "".join(name[0] for name in dict.fromkeys((names[0], names[-1]))) if names else ""

    @Property(str, constant=True, final=True)
    def head(self) -> str:
        """The name of whoever leads the team that the person is in; empty for none."""
        team = self._composer.content.items_of(self._address.partition("/")[0])
        heads = (one for one in team if one.key == self._person.head and one is not self._person)
        return next((self._composer.title(one) for one in heads), "")


@QmlElement
@QmlUncreatable("made by its screen")
class OfficeRowViewModel(QObject):
    """People side by side in the tree of offices, or in a plain gallery."""

    def __init__(self, row: OfficeRow, people: Sequence[PersonViewModel]) -> None:
        super().__init__()
        self._row = row
        self._people = [people[place] for place in row.people]

    @Property(int, constant=True, final=True)
    def count(self) -> int:
        return len(self._people)

    @Property(int, constant=True, final=True)
    def depth(self) -> int:
        """How many heads there are above these people."""
        return self._row.depth

    @Property(bool, constant=True, final=True)
    def led(self) -> bool:
        """Whether the first leads, and the others stand beside them."""
        return self._row.led

    @Property("QVariantList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def lines(self) -> list[int]:
        """The depths of the heads whose line goes on below."""
        return list(self._row.lines)

    @Slot(int, result=PersonViewModel)
    def at(self, index: int) -> PersonViewModel | None:
        """The person in column `index`, or null outside the row."""
        return self._people[index] if 0 <= index < len(self._people) else None


@QmlElement
@QmlUncreatable("made by its screen")
class OfficeRowListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "line"


@QmlElement
@QmlUncreatable("made by the kiosk")
class PeopleScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = PersonViewModel

    def __init__(self, key: str, screen: PeopleScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        self._people = screen.items
        self._rows: dict[int, OfficeRowListModel] = {}
        self._depth = max(row.depth for row in rows_of(screen.items, 1))

    @Property(int, constant=True, final=True)
    def depth(self) -> int:
        """How many heads there are above whoever has most; none in a plain gallery."""
        return self._depth

    @Slot(int, result=OfficeRowListModel)
    def rowsOf(self, columns: int) -> OfficeRowListModel:
        """The rows that hold so many people at most."""
        columns = max(1, columns)
        if columns not in self._rows:
            people = [one for one in self.item_models if isinstance(one, PersonViewModel)]
            rows = [OfficeRowViewModel(row, people) for row in rows_of(self._people, columns)]
            self._rows[columns] = OfficeRowListModel(rows, self)
        return self._rows[columns]
