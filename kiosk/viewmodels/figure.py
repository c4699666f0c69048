# pyright: reportCallIssue=false
"""A figure of the content, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Figure
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its item")
class FigureViewModel(QObject):
    """One number, ready to draw: `value` with its separators, `asOf` in words, `source` by name."""

    def __init__(self, figure: Figure, source: str, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._source = source
        self._wording = wording

    def provenance(self) -> str:
        """Source and date, with a tab between the two."""
        return f"{self._source}\t{self._wording.date(self._figure.as_of)}"

    @Property(str, constant=True, final=True)
    def value(self) -> str:
        return self._wording.figure_value(self._figure)

    @Property(str, constant=True, final=True)
    def unit(self) -> str:
        return self._wording.text(self._figure.unit)

    @Property(str, constant=True, final=True)
    def label(self) -> str:
        return self._wording.text(self._figure.label)

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._figure.as_of)

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._source


@QmlElement
@QmlUncreatable("made by its item")
class FigureListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "figure"
    WORDS: ClassVar[tuple[str, ...]] = ("value", "unit", "label")

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def provenance(self) -> list[str]:
        """Where the figures come from, each pair of source and date once, with a tab between the two."""
        pairs = (row.provenance() for row in self.rows if isinstance(row, FigureViewModel))
        return list(dict.fromkeys(pair for pair in pairs if pair.strip()))
