# pyright: reportCallIssue=false
"""A figure of the content, in one language and in the units that a visitor wants."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Figure
from kiosk.content.model.units import other_system
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.units import UnitsViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its item")
class FigureViewModel(QObject):
    """One number, ready to draw: `value` with its separators, `asOf` in words, `source` by name."""

    changed = Signal()

    def __init__(
        self, figure: Figure, source: str, wording: Wording, units: UnitsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._figure = figure
        self._source = source
        self._wording = wording
        self.shown_in = units
        if figure.measure is not None:
            units.changed.connect(self.changed)

    def provenance(self) -> tuple[str, str]:
        """The name of the source, and the date in words."""
        return self._source, self._wording.date(self._figure.as_of)

    def other_unit(self) -> str:
        """The unit, by its key, in which one tap shows it; empty where there is but one."""
        measure, other = self._figure.measure, other_system(self.shown_in.shown)
        return self._wording.amount(measure, other).unit if measure is not None else ""

    def in_words(self, units: Iterable[str]) -> str:
        """Units by their keys as the language lists them."""
        return self._wording.units(units)

    def all_words(self) -> str:
        """Everything that it may ever show: in both systems, so that it keeps its place."""
        shown = (self._wording.figure_value, self._wording.figure_unit)
        label = self._wording.text(self._figure.label)
        return " ".join([*(word(self._figure, system) for system in ("us", "metric") for word in shown), label])

    @Property(str, notify=changed, final=True)
    def value(self) -> str:
        return self._wording.figure_value(self._figure, self.shown_in.shown)

    @Property(str, notify=changed, final=True)
    def unit(self) -> str:
        return self._wording.figure_unit(self._figure, self.shown_in.shown)

    @Property(str, notify=changed, final=True)
    def otherUnit(self) -> str:
        """The unit in words in which one tap shows it; empty where there is but one."""
        return self.in_words(filter(None, [self.other_unit()]))

    @Property(UnitsViewModel, constant=True, final=True)
    def units(self) -> UnitsViewModel:
        return self.shown_in

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

    changed = Signal()

    def __init__(self, rows: Sequence[FigureViewModel], parent: QObject | None = None) -> None:
        super().__init__(rows, parent)
        self._figures = tuple(rows)
        for figure in rows[:1]:
            figure.shown_in.changed.connect(self.changed)

    @cached_property
    def _words(self) -> list[str]:
        return [figure.all_words() for figure in self._figures]

    @cached_property
    def _provenance(self) -> ProvenanceListModel:
        pairs = dict.fromkeys(figure.provenance() for figure in self._figures)
        return ProvenanceListModel([ProvenanceViewModel(*pair) for pair in pairs if any(pair)], self)

    @Property(ProvenanceListModel, constant=True, final=True)
    def provenance(self) -> ProvenanceListModel:
        """Where the figures come from, each pair of source and date once."""
        return self._provenance

    @Property(str, notify=changed, final=True)
    def otherUnits(self) -> str:
        """The units in words in which one tap shows those that have others: `meters and kilograms`."""
        others = filter(None, (figure.other_unit() for figure in self._figures))
        return self._figures[0].in_words(others) if self._figures else ""

    @Property(UnitsViewModel, constant=True, final=True)
    def units(self) -> UnitsViewModel | None:
        """The way to the other units; null where there are no figures."""
        return self._figures[0].shown_in if self._figures else None
