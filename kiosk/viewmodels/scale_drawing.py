# pyright: reportCallIssue=false
"""A fact as it is drawn to scale, in one language and in its units."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QLocale, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Figure, Landmark, ScaleDrawing, Value
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its drawing")
class LandmarkViewModel(QObject):
    """A landmark, ready to draw: `amount` is its number, `value` the number as it is written."""

    def __init__(self, landmark: Landmark, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._landmark = landmark
        self._wording = wording

    @Property(str, constant=True, final=True)
    def label(self) -> str:
        return self._wording.text(self._landmark.label)

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._landmark.icon or ""

    @Property(float, constant=True, final=True)
    def amount(self) -> float:
        return measure(self._landmark.value, self._wording)

    @Property(float, constant=True, final=True)
    def breadth(self) -> float:
        """How wide a place is; 0 for what is none."""
        return measure(self._landmark.width, self._wording)

    @Property(str, constant=True, final=True)
    def value(self) -> str:
        return self._wording.value(self._landmark.value)


@QmlElement
@QmlUncreatable("made by its drawing")
class LandmarkListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "landmark"
    WORDS: ClassVar[tuple[str, ...]] = ("label",)

    def __init__(self, rows: Sequence[LandmarkViewModel], parent: QObject | None = None) -> None:
        super().__init__(rows, parent)
        self._landmarks = tuple(rows)

    @Slot(int, result=LandmarkViewModel)
    def at(self, index: int) -> LandmarkViewModel | None:
        """The landmark in row `index`, or null outside the list."""
        return self._landmarks[index] if 0 <= index < len(self._landmarks) else None


@QmlElement
@QmlUncreatable("made by its fact")
class ScaleDrawingViewModel(QObject):
    """What a drawing to scale is made of; `amount` is the fact's own number, and `radius` 0 where none is given."""

    def __init__(self, drawing: ScaleDrawing, figure: Figure, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._figure = figure
        self._wording = wording
        landmarks = [LandmarkViewModel(landmark, wording) for landmark in drawing.landmarks]
        self._landmarks = LandmarkListModel(landmarks, self)

    @Property(str, constant=True, final=True)
    def kind(self) -> str:
        return self._drawing.kind

    @Property(LandmarkListModel, constant=True, final=True)
    def landmarks(self) -> LandmarkListModel:
        return self._landmarks

    @Property(float, constant=True, final=True)
    def amount(self) -> float:
        return measure(self._figure.value, self._wording)

    @Property(float, constant=True, final=True)
    def radius(self) -> float:
        return measure(self._drawing.radius, self._wording)

    @Property(bool, constant=True, final=True)
    def inFeet(self) -> bool:
        """Whether readers of this language measure a room in feet, and not in meters."""
        return self._wording.locale.measurementSystem() != QLocale.MeasurementSystem.MetricSystem

    @Slot(float, result=str)
    def number(self, amount: float) -> str:
        """A number as the language writes it, without a fraction."""
        return self._wording.number(round(amount))


def measure(value: Value | None, wording: Wording) -> float:
    """Return the number that a value has in a language; 0 for none."""
    one = wording.in_language(value)
    return float(one) if isinstance(one, int | float) else 0.0
