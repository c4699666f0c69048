# pyright: reportCallIssue=false
"""A figure of the content, in one language."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
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

    def provenance(self) -> tuple[str, str]:
        """The name of the source, and the date in words."""
        return self._source, self._wording.date(self._figure.as_of)

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
@QmlUncreatable("made by its figures")
class ProvenanceViewModel(QObject):
    """Where figures come from and as of when they are true; either may be empty."""

    def __init__(self, source: str, as_of: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._as_of = as_of

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._source

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._as_of


@QmlElement
@QmlUncreatable("made by its figures")
class ProvenanceListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "provenance"

    @Slot(int, result=ProvenanceViewModel)
    def at(self, index: int) -> QObject | None:
        """The provenance in row `index`, or null outside the list."""
        return self.rows[index] if 0 <= index < len(self.rows) else None


@QmlElement
@QmlUncreatable("made by its item")
class FigureListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "figure"
    WORDS: ClassVar[tuple[str, ...]] = ("value", "unit", "label")

    def __init__(self, rows: Sequence[FigureViewModel], parent: QObject | None = None) -> None:
        super().__init__(rows, parent)
        self._figures = tuple(rows)

    @cached_property
    def _provenance(self) -> ProvenanceListModel:
        pairs = dict.fromkeys(figure.provenance() for figure in self._figures)
        return ProvenanceListModel([ProvenanceViewModel(*pair) for pair in pairs if any(pair)], self)

    @Property(ProvenanceListModel, constant=True, final=True)
    def provenance(self) -> ProvenanceListModel:
        """Where the figures come from, each pair of source and date once."""
        return self._provenance
