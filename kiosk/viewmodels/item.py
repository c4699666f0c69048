# pyright: reportCallIssue=false
"""An item of a screen, in one language."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Element, Entry, Item, Moment, Person, Place, Story
from kiosk.viewmodels.figure import FigureListModel, FigureViewModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class ItemViewModel(QObject):
    """An item, ready to draw. What an item does not have is empty, or null for `picture` and `figure`."""

    def __init__(
        self,
        entry: Entry,
        wording: Wording,
        *,
        body: str,
        figures: FigureListModel,
        figure: FigureViewModel | None,
        links: LinkListModel,
        source: str,
        map_position: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        super().__init__()
        self._entry = entry
        self._wording = wording
        self._body = body
        self._figures = figures
        self._figure = figure
        self._links = links
        self._source = source
        self._map_position = map_position
        self._picture = PictureViewModel(entry.picture, wording, self) if entry.picture else None
        for child in (figures, figure, links):
            if child is not None:
                child.setParent(self)

    @property
    def own_figure(self) -> FigureViewModel | None:
        """As `figure`, for Python."""
        return self._figure

    @Property(str, constant=True, final=True)
    def key(self) -> str:
        return self._entry.key

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return title_of(self._entry, self._wording)

    @Property(str, constant=True, final=True)
    def shortTitle(self) -> str:
        return self._wording.text(self._entry.short) or title_of(self._entry, self._wording)

    @Property(str, constant=True, final=True)
    def subtitle(self) -> str:
        """The one line under the title: a person's role, a center's city, the date of what happened or was launched."""
        return _subtitle_of(self._entry, self._wording)

    @Property(str, constant=True, final=True)
    def shortSubtitle(self) -> str:
        """The subtitle where there is little room: a short role, the year of a moment."""
        match self._entry:
            case Person(short_role=role):
                return self._wording.text(role)
            case Moment(date=start) | Element(launched=start):
                return start[:4]
        return _subtitle_of(self._entry, self._wording)

    @Property(bool, constant=True, final=True)
    def acting(self) -> bool:
        return isinstance(self._entry, Person) and self._entry.acting

    @Property(str, constant=True, final=True)
    def summary(self) -> str:
        return self._wording.text(self._entry.summary)

    @Property(str, constant=True, final=True)
    def body(self) -> str:
        return self._body

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._entry.icon or ""

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture

    @Property(FigureViewModel, constant=True, final=True)
    def figure(self) -> FigureViewModel | None:
        return self._figure

    @Property(FigureListModel, constant=True, final=True)
    def figures(self) -> FigureListModel:
        return self._figures

    @Property(LinkListModel, constant=True, final=True)
    def links(self) -> LinkListModel:
        return self._links

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._entry.as_of)

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._source

    @Property(float, constant=True, final=True)
    def mapX(self) -> float:
        """From the left edge (0) to the right edge (1) of the screen's map."""
        return self._map_position[0]

    @Property(float, constant=True, final=True)
    def mapY(self) -> float:
        """From the top edge (0) to the bottom edge (1) of the screen's map."""
        return self._map_position[1]

    @Property(str, constant=True, final=True)
    def hotspot(self) -> str:
        """The name of an element's place on the turntable."""
        return self._entry.hotspot if isinstance(self._entry, Element) else ""

    @Property(str, constant=True, final=True)
    def builder(self) -> str:
        return self._wording.text(self._entry.builder) if isinstance(self._entry, Element) else ""


@QmlElement
@QmlUncreatable("made by its screen")
class ItemListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "item"
    WORDS: ClassVar[tuple[str, ...]] = ("title", "shortSubtitle")

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def shortTitles(self) -> list[str]:
        return [str(row.property("shortTitle")) for row in self.rows]

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def figureWords(self) -> list[str]:
        """What stands on the cards of the items' own figures."""
        figures = [row.own_figure for row in self.rows if isinstance(row, ItemViewModel) and row.own_figure]
        return [str(figure.property(name)) for figure in figures for name in FigureListModel.WORDS]

    @Slot(int, result=ItemViewModel)
    def at(self, index: int) -> QObject | None:
        """The item in row `index`, or null outside the list."""
        return self.rows[index] if 0 <= index < len(self.rows) else None


def title_of(entry: Entry, wording: Wording) -> str:
    """What an item is called: a person's name, or a title in the language."""
    if isinstance(entry, Person):
        return entry.name
    return wording.text(entry.title) if isinstance(entry, Item) else ""


def _subtitle_of(entry: Entry, wording: Wording) -> str:
    match entry:
        case Person(role=role):
            return wording.text(role)
        case Place(city=city):
            return city
        case Moment(date=start, until=end) | Element(launched=start, until=end):
            return f"{wording.date(start)} – {wording.date(end)}" if end else wording.date(start)
        case Story(date=date):
            return wording.date(date)
    return ""
