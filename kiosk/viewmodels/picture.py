# pyright: reportCallIssue=false
"""A picture of the content, in one language."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Picture
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class PictureViewModel(QObject):
    """Where a picture is, what it shows in words, and the point to keep when it is cropped (0 to 1 from top left)."""

    def __init__(self, picture: Picture, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._wording = wording

    @Property(str, constant=True, final=True)
    def file(self) -> str:
        return self._picture.file

    @Property(str, constant=True, final=True)
    def alt(self) -> str:
        return self._wording.text(self._picture.alt)

    @Property(str, constant=True, final=True)
    def credit(self) -> str:
        return self._wording.text(self._picture.credit)

    @Property(float, constant=True, final=True)
    def focusX(self) -> float:
        return self._picture.focus[0]

    @Property(float, constant=True, final=True)
    def focusY(self) -> float:
        return self._picture.focus[1]
