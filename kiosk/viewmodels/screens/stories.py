# pyright: reportCallIssue=false
"""Stories with the day on which they happened, in one language."""

from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Story
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class StoryViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Story, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._story = entry

    def _line(self) -> str:
        return self._wording.date(self._story.date)


@QmlElement
@QmlUncreatable("made by the kiosk")
class StoriesScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = StoryViewModel
