# pyright: reportCallIssue=false
"""What happened next, in one language."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Sequel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its item")
class SequelViewModel(QObject):
    """What happened after the day that a text tells of, with the day as of which that is true and where it is from."""

    def __init__(self, sequel: Sequel, source: str, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._sequel = sequel
        self._source = source
        self._wording = wording

    @Property(str, constant=True, final=True)
    def text(self) -> str:
        return self._wording.text(self._sequel.text)

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._sequel.as_of)

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._source
