# pyright: reportCallIssue=false
"""Moments in order of time, in one language."""

from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Moment
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class MomentViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Moment, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._moment = entry

    def _line(self) -> str:
        return self._composer.span(self._moment.date, self._moment.until)

    def _short_line(self) -> str:
        return self._moment.date[:4]


@QmlElement
@QmlUncreatable("made by the kiosk")
class TimelineScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = MomentViewModel
