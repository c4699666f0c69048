# pyright: reportCallIssue=false
"""An item of a screen, in one language: what items of every type have."""

from collections.abc import Sequence
from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Entry, Figure
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.figure import FigureListModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.sequel import SequelViewModel
from kiosk.viewmodels.terms import TermListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its screen")
class ItemViewModel(QObject):
    """An item, ready to draw. What an item does not have is empty, or null for `picture` and `then`.

    Its parts are made when they are asked for: of hundreds of items few are seen.

    Items with more to show have a view model of their own, beside that of their screen; it may also say what stands in
    the lines that all items have.
    """

    def __init__(self, address: str, entry: Entry, composer: Composer) -> None:
        """Make the item at `address` (`screen/item`)."""
        super().__init__()
        self._address = address
        self._entry = entry
        self._composer = composer
        self._wording = composer.wording

    @cached_property
    def _picture(self) -> PictureViewModel | None:
        return self._composer.picture(self._entry.picture, self)

    @cached_property
    def _figures(self) -> FigureListModel:
        return self._composer.figures(self._all_figures(), self)

    @cached_property
    def _links(self) -> LinkListModel:
        return self._composer.links(self._address, self)

    @cached_property
    def _then(self) -> SequelViewModel | None:
        return self._composer.sequel(self._entry.then, self)

    @cached_property
    def _terms(self) -> tuple[TermListModel, ...]:
        return self._composer.terms(self._address, self)

    def _all_figures(self) -> tuple[Figure, ...]:
        return self._entry.figures

    def _line(self) -> str:
        return ""

    def _short_line(self) -> str:
        return self._line()

    def _as_of(self) -> str | None:
        return self._entry.as_of

    def _source(self) -> str | None:
        return self._entry.source

    @Property(str, constant=True, final=True)
    def key(self) -> str:
        return self._entry.key

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._composer.title(self._entry)

    @Property(str, constant=True, final=True)
    def shortTitle(self) -> str:
        return self._composer.short_title(self._entry)

    @Property(str, constant=True, final=True)
    def subtitle(self) -> str:
        """The one line under the title: a person's role, a center's city, the date of what happened or was launched."""
        return self._line()

    @Property(str, constant=True, final=True)
    def shortSubtitle(self) -> str:
        """The subtitle where there is little room: a short role, the year of a moment."""
        return self._short_line()

    @Property(str, constant=True, final=True)
    def summary(self) -> str:
        return self._wording.text(self._entry.summary)

    @Property(str, constant=True, final=True)
    def body(self) -> str:
        body = self._wording.text(self._entry.body)
        return "\n\n".join(filter(None, (body, self._composer.all_sources()))) if self._entry.list_sources else body

    @Property(TermListModel, constant=True, final=True)
    def summaryTerms(self) -> TermListModel:
        """The words of the summary that the glossary explains."""
        return self._terms[0]

    @Property(TermListModel, constant=True, final=True)
    def bodyTerms(self) -> TermListModel:
        """The same of the body, without those of the summary."""
        return self._terms[1]

    @Property(SequelViewModel, constant=True, final=True)
    def then(self) -> SequelViewModel | None:
        return self._then

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._entry.icon or ""

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture

    @Property(FigureListModel, constant=True, final=True)
    def figures(self) -> FigureListModel:
        return self._figures

    @Property(LinkListModel, constant=True, final=True)
    def links(self) -> LinkListModel:
        return self._links

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._as_of())

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._composer.source(self._source())


@QmlElement
@QmlUncreatable("made by its screen")
class ItemListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "item"
    WORDS: ClassVar[tuple[str, ...]] = ("title", "shortSubtitle")

    def __init__(self, items: Sequence[ItemViewModel], parent: QObject | None = None) -> None:
        super().__init__(items, parent)
        self._items = tuple(items)

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def titles(self) -> list[str]:
        return self._titles

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - as in `titles`
    def shortTitles(self) -> list[str]:
        return self._short_titles

    @cached_property
    def _titles(self) -> list[str]:
        return [str(item.property("title")) for item in self._items]

    @cached_property
    def _short_titles(self) -> list[str]:
        return [str(item.property("shortTitle")) for item in self._items]

    @Slot(int, result=ItemViewModel)
    def at(self, index: int) -> ItemViewModel | None:
        """The item in row `index`, or null outside the list."""
        return self._items[index] if 0 <= index < len(self._items) else None
