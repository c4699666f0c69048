# pyright: reportCallIssue=false
"""Something that is built piece by piece, in one language: its moments, and how it looks at each of them."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.building import stages_of, steps_of, year_of
from kiosk.content.model.schema import Arrival, BuildScreen, Milestone
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.screens.timeline import MomentViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its moment")
class ArrivalViewModel(QObject):
    """The piece that flies in: its place and how far away it begins, in parts of the picture's width and height."""

    def __init__(self, arrival: Arrival, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrival = arrival

    @Property(str, constant=True, final=True)
    def file(self) -> str:
        return self._arrival.file

    @Property(float, constant=True, final=True)
    def left(self) -> float:
        return self._arrival.place[0]

    @Property(float, constant=True, final=True)
    def top(self) -> float:
        return self._arrival.place[1]

    @Property(float, constant=True, final=True)
    def breadth(self) -> float:
        return self._arrival.place[2] - self._arrival.place[0]

    @Property(float, constant=True, final=True)
    def depth(self) -> float:
        return self._arrival.place[3] - self._arrival.place[1]

    @Property(float, constant=True, final=True)
    def awayX(self) -> float:
        return self._arrival.approach[0]

    @Property(float, constant=True, final=True)
    def awayY(self) -> float:
        return self._arrival.approach[1]


@QmlElement
@QmlUncreatable("made by its screen")
class MilestoneViewModel(MomentViewModel):
    """A moment, and how what is built looks then: `shown` is its own stage's picture or that of the last one before."""

    def __init__(self, address: str, entry: Milestone, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._milestone = entry
        screen, _, key = address.partition("/")
        items = tuple(item for item in composer.content.items_of(screen) if isinstance(item, Milestone))
        row = next(row for row, item in enumerate(items) if item.key == key)
        self._step = steps_of(items)[row]
        self._row = row
        stage = items[found].stage if (found := stages_of(items)[row]) is not None else None
        self._shown = composer.picture(stage.picture if stage else entry.picture, self)
        self._arrival = ArrivalViewModel(stage.arrival, self) if stage and stage.arrival and entry.stage else None

    @Property(PictureViewModel, constant=True, final=True)
    def shown(self) -> PictureViewModel | None:
        """How it looked then, or null before the first stage where the moment has no picture of its own."""
        return self._shown

    @Property(ArrivalViewModel, constant=True, final=True)
    def arrival(self) -> ArrivalViewModel | None:
        """The piece that flies in at this moment, or null."""
        return self._arrival

    @Property(bool, constant=True, final=True)
    def isStage(self) -> bool:
        return self._milestone.stage is not None

    @Property(int, constant=True, final=True)
    def row(self) -> int:
        return self._row

    @Property(int, constant=True, final=True)
    def step(self) -> int:
        """How many pieces there are from this moment on."""
        return self._step

    @Property(float, constant=True, final=True)
    def year(self) -> float:
        """Where on the axis of years it stands: 2000.5 is in the middle of 2000."""
        return year_of(self._milestone.date)

    @Property(str, constant=True, final=True)
    def pieceName(self) -> str:
        """What came, or nothing where no piece did."""
        stage = self._milestone.stage
        return "" if stage is None else self._wording.text(stage.name) or self.property("shortTitle")


@QmlElement
@QmlUncreatable("made by the kiosk")
class BuildScreenViewModel(ScreenViewModel):
    """The screen's axis runs from the year of its first stage to today, or to what comes last if that is later."""

    ITEM: ClassVar[type[ItemViewModel]] = MilestoneViewModel

    def __init__(self, key: str, screen: BuildScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        stages = [item for item in screen.items if item.stage is not None]
        first = stages[0] if stages else screen.items[0]
        today = year_of(composer.wording.today.isoformat())
        self._begins = int(year_of(first.date))
        self._ends = max(today, *(year_of(item.date) for item in screen.items))
        self._pieces = len(stages)

    @Property(int, constant=True, final=True)
    def begins(self) -> int:
        return self._begins

    @Property(float, constant=True, final=True)
    def ends(self) -> float:
        return self._ends

    @Property(int, constant=True, final=True)
    def pieces(self) -> int:
        """How many pieces there are in the end."""
        return self._pieces
