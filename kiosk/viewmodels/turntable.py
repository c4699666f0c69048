# pyright: reportCallIssue=false
"""A turntable of the content, in one language."""

from PySide6.QtCore import Property, QObject, QPointF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.assets.turntables import Frames
from kiosk.content.model.schema import Turntable
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class TurntableViewModel(QObject):
    """The frames of a turn, and where each hotspot is in them; without any frame when the folder cannot be read."""

    def __init__(self, turntable: Turntable, frames: Frames, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turntable = turntable
        self._frames = frames
        self._wording = wording

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def files(self) -> list[str]:
        """The frames in the order of a turn, as files in the media folder."""
        return [f"{self._turntable.folder}/{file}" for file in self._frames.files]

    @Property(int, constant=True, final=True)
    def count(self) -> int:
        return len(self._frames.files)

    @Property(str, constant=True, final=True)
    def alt(self) -> str:
        return self._wording.text(self._turntable.alt)

    @Property(str, constant=True, final=True)
    def credit(self) -> str:
        return self._wording.text(self._turntable.credit)

    @Slot(str, int, result=QPointF)
    def place(self, hotspot: str, frame: int) -> QPointF:
        """Where a hotspot is in a frame, as shares of its width and height from the upper left."""
        x, y, _ = self._frames.spot(hotspot, frame)
        return QPointF(x, y)

    @Slot(str, int, result=bool)
    def inSight(self, hotspot: str, frame: int) -> bool:
        return self._frames.spot(hotspot, frame)[2]

    @Slot(str, result=int)
    def facing(self, hotspot: str) -> int:
        """The frame that shows a hotspot best."""
        return self._frames.facing(hotspot)
