# pyright: reportCallIssue=false
"""The pictures of the attract screen, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import AttractPicture
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class AttractPictureViewModel(PictureViewModel):
    """A picture, and whether words stand at its top or at its foot."""

    def __init__(self, picture: AttractPicture, wording: Wording) -> None:
        super().__init__(picture, wording)
        self._words = picture.words

    @Property(bool, constant=True, final=True)
    def wordsOnTop(self) -> bool:
        return self._words == "top"


@QmlElement
@QmlUncreatable("made by the kiosk")
class AttractPictureListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "picture"

    @Slot(int, result=AttractPictureViewModel)
    def at(self, index: int) -> QObject | None:
        """The picture in row `index`, counted round and round; null for an empty list."""
        return self.rows[index % len(self.rows)] if self.rows else None
