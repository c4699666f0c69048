# pyright: reportCallIssue=false
"""Facts with their figures, drawn to scale or large by themselves, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Fact, Figure
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.scale_drawing import ScaleDrawingViewModel, Yardstick
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
        self._yardstick = Yardstick(entry.figure, composer.wording, composer.units)
        self._drawing: ScaleDrawingViewModel | None = None
        if entry.drawing:
            self._drawing = ScaleDrawingViewModel(entry.drawing, self._yardstick, self)

    def _all_figures(self) -> tuple[Figure, ...]:
        """What there is to read: the landmarks too, with their dates and sources."""
        return (*super()._all_figures(), *map(self._yardstick.of, self._entry.landmarks))

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
