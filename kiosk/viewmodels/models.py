"""Lists for QML: fixed at start, one typed object a row."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

NO_INDEX = QModelIndex()
DISPLAY_ROLE, USER_ROLE = 0, 0x0100
"""Of Qt.ItemDataRole: importing `Qt` takes 20 ms of each start."""


class FixedListModel(QAbstractListModel):
    """A list that never changes. Each row has one role, `ROLE_NAME`, which holds the row's object.

    `WORDS` names the properties of a row that a card draws.
    """

    ROLE_NAME: ClassVar[str] = "object"
    WORDS: ClassVar[tuple[str, ...]] = ()
    OBJECT_ROLE: ClassVar[int] = USER_ROLE + 1

    def __init__(self, rows: Sequence[QObject], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        for row in self.rows:
            if row.parent() is None:
                row.setParent(self)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> QObject | None:
        if role != self.OBJECT_ROLE or not 0 <= index.row() < len(self.rows):
            return None
        return self.rows[index.row()]

    def roleNames(self) -> dict[int, QByteArray]:
        return {self.OBJECT_ROLE: QByteArray(self.ROLE_NAME.encode())}

    @Property(int, constant=True, final=True)
    def count(self) -> int:
        return len(self.rows)

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def words(self) -> list[str]:
        """All that stands on the cards of the rows, so that a grid of them can be as wide as the longest word."""
        return self._words

    @Property(str, constant=True, final=True)
    def allWords(self) -> str:
        """The same as one text: QML asks for a list anew for each thing in it, and a long one takes long."""
        return " ".join(self._words)

    @cached_property
    def _words(self) -> list[str]:
        return [str(row.property(name)) for row in self.rows for name in self.WORDS]
