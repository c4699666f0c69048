# pyright: reportCallIssue=false
"""Large figures and what stands behind them, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Fact
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.figure import FigureListModel, FigureViewModel
from kiosk.viewmodels.item import ItemViewModel
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
        self.large_figure = composer.figure(entry.figure, self)

    def _as_of(self) -> str | None:
        return self._fact.figure.as_of

    def _source(self) -> str | None:
        return self._fact.figure.source

    @Property(FigureViewModel, constant=True, final=True)
    def figure(self) -> FigureViewModel:
        return self.large_figure


@QmlElement
@QmlUncreatable("made by the kiosk")
class FactsScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = FactViewModel

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def figureWords(self) -> list[str]:
        """What stands on the cards of the figures."""
        figures = [item.large_figure for item in self.item_models if isinstance(item, FactViewModel)]
        return [str(figure.property(name)) for figure in figures for name in FigureListModel.WORDS]
