# pyright: reportCallIssue=false
"""A fact as it is drawn to yardstick, in one language and in the units that a visitor wants."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Figure, Landmark, Measure, ScaleDrawing, Value
from kiosk.content.model.units import LEAST_DIGITS, Amount, converted, other_system, read_in, rounded, unit_in
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.units import UnitsViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

METER = 1000
"""In millimetres."""


class Yardstick:
    """What a fact and its landmarks measure: all in the unit of the fact's figure, whichever system is shown."""

    def __init__(self, figure: Figure, wording: Wording, units: UnitsViewModel) -> None:
        """Measure as the figure of the fact does."""
        self.figure = figure
        self.wording = wording
        self.units = units
        measure, own = figure.measure, wording.language.system
        self._units_of = (
            None if measure is None else (unit_in(measure.given, own), unit_in(measure.given, other_system(own)))
        )

    def of(self, landmark: Landmark) -> Figure:
        """Return a landmark as a figure: with the fact's unit, or with a measure in the units of the fact."""
        told = Figure(label=landmark.label, as_of=landmark.as_of, source=landmark.source)
        if self._units_of is None:
            return replace(told, value=landmark.value, unit=self.figure.unit)
        own, _ = self._units_of
        given = {own: landmark.value} if landmark.measure is None else landmark.measure.given
        numbers = {unit: self.wording.in_this_language(value) for unit, value in given.items() if value is not None}
        return replace(told, measure=Measure(**{unit: read_in(numbers, unit).number for unit in self._units_of}))

    def amount(self, figure: Figure) -> float:
        """Return the number of a figure as it is shown; 0 for what is none."""
        if figure.measure is not None:
            return _as_number(self.wording.amount(figure.measure, self.units.shown).number)
        return _as_number(self.wording.in_language(figure.value))

    def bare(self, value: Value | None) -> float:
        """Return what a value that has no unit of its own is in the unit that is shown; 0 for none."""
        number = _as_number(self.wording.in_language(value))
        if self.figure.measure is None or self._units_of is None:
            return number
        return converted(number, self._units_of[0], self.wording.amount(self.figure.measure, self.units.shown).unit)


@QmlElement
@QmlUncreatable("made by its drawing")
class LandmarkViewModel(QObject):
    """A landmark, ready to draw: `amount` is its number, `value` the number as it is written."""

    changed = Signal()

    def __init__(self, landmark: Landmark, yardstick: Yardstick, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._landmark = landmark
        self._figure = yardstick.of(landmark)
        self._yardstick = yardstick
        self._wording = yardstick.wording
        yardstick.units.changed.connect(self.changed)

    @Property(str, constant=True, final=True)
    def label(self) -> str:
        return self._wording.text(self._landmark.label)

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._landmark.icon or ""

    @Property(float, notify=changed, final=True)
    def amount(self) -> float:
        return self._yardstick.amount(self._figure)

    @Property(float, notify=changed, final=True)
    def breadth(self) -> float:
        """How wide a place is; 0 for what is none."""
        return self._yardstick.bare(self._landmark.width)

    @Property(str, notify=changed, final=True)
    def value(self) -> str:
        return self._wording.figure_value(self._figure, self._yardstick.units.shown)

    @Property(str, notify=changed, final=True)
    def unit(self) -> str:
        return self._wording.figure_unit(self._figure, self._yardstick.units.shown)


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

    changed = Signal()

    def __init__(self, drawing: ScaleDrawing, yardstick: Yardstick, parent: QObject) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._yardstick = yardstick
        self._wording = yardstick.wording
        landmarks = [LandmarkViewModel(landmark, yardstick) for landmark in drawing.landmarks]
        self._landmarks = LandmarkListModel(landmarks, self)
        yardstick.units.changed.connect(self.changed)

    @Property(str, constant=True, final=True)
    def kind(self) -> str:
        return self._drawing.kind

    @Property(LandmarkListModel, constant=True, final=True)
    def landmarks(self) -> LandmarkListModel:
        return self._landmarks

    @Property(float, notify=changed, final=True)
    def amount(self) -> float:
        return self._yardstick.amount(self._yardstick.figure)

    @Property(float, notify=changed, final=True)
    def radius(self) -> float:
        return self._yardstick.bare(self._drawing.radius)

    @Property(str, notify=changed, final=True)
    def unitOfOne(self) -> str:
        """The unit as it follows the number 1."""
        figure, system = self._yardstick.figure, self._yardstick.units.shown
        if figure.measure is None:
            return self._wording.figure_unit(figure, system)
        return self._wording.unit(Amount(self._wording.amount(figure.measure, system).unit, 1))

    @Slot(float, result=str)
    def number(self, amount: float) -> str:
        """A number as the language writes it, without a fraction."""
        return self._wording.number(round(amount))

    @Slot(float, result=str)
    def onDisplay(self, millimetres: float) -> str:
        """How long so much of the display is, in two figures and in the units of rooms."""
        unit = "feet" if self._yardstick.units.shown == "us" else "meters"
        length = Amount(unit, rounded(converted(millimetres / METER, "meters", unit), LEAST_DIGITS))
        return f"{self._wording.value(length.number)} {self._wording.unit(length)}"


def _as_number(value: float | str | None) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
