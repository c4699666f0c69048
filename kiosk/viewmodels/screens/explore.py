# pyright: reportCallIssue=false
"""A thing to turn and its elements, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Element, ExploreScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.turntable import TurntableViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class ElementViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Element, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._element = entry

    def _line(self) -> str:
        return self._composer.span(self._element.launched, self._element.until)

    def _short_line(self) -> str:
        return self._element.launched[:4]

    @Property(str, constant=True, final=True)
    def hotspot(self) -> str:
        """The name of the element's place on the turntable."""
        return self._element.hotspot

    @Property(str, constant=True, final=True)
    def builder(self) -> str:
        return self._wording.text(self._element.builder)


@QmlElement
@QmlUncreatable("made by the kiosk")
class ExploreScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = ElementViewModel

    def __init__(self, key: str, screen: ExploreScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        frames = composer.load_frames(screen.turntable.folder)
        self._turntable = TurntableViewModel(screen.turntable, frames, composer.wording, self)

    @Property(TurntableViewModel, constant=True, final=True)
    def turntable(self) -> TurntableViewModel:
        return self._turntable
