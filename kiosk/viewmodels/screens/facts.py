# pyright: reportCallIssue=false
"""Facts with their figures, drawn to scale or large by themselves, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Fact, Figure, Landmark, Text
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.scale_drawing import ScaleDrawingViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class FactViewModel(ItemViewModel):
    """A figure with its explanation; the date and the source of the figure are those of the whole."""

    def __init__(self, address: str, entry: Fact, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._fact = entry
        self._figure = composer.figure(entry.figure, self)
        self._drawing: ScaleDrawingViewModel | None = None
        if entry.drawing:
            self._drawing = ScaleDrawingViewModel(entry.drawing, entry.figure, composer.wording, self)

    def _all_figures(self) -> tuple[Figure, ...]:
        """What there is to read: the landmarks too, with their dates and sources."""
        own = self._entry.main_figure
        unit = own.unit if own else None
        return (*super()._all_figures(), *(_as_figure(landmark, unit) for landmark in self._entry.landmarks))

    def _as_of(self) -> str | None:
        return self._fact.figure.as_of

    def _source(self) -> str | None:
        return self._fact.figure.source

    @Property(FigureViewModel, constant=True, final=True)
    def figure(self) -> FigureViewModel:
        return self._figure

    @Property(ScaleDrawingViewModel, constant=True, final=True)
    def drawing(self) -> ScaleDrawingViewModel | None:
        """What is drawn to scale; null for a fact that stands by itself."""
        return self._drawing


@QmlElement
@QmlUncreatable("made by the kiosk")
class FactsScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = FactViewModel


def _as_figure(landmark: Landmark, unit: Text | None) -> Figure:
    return Figure(label=landmark.label, value=landmark.value, unit=unit, as_of=landmark.as_of, source=landmark.source)
