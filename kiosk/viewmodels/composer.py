"""Makes what the view models of one edition consist of: pictures, figures, links and the names of sources."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice

from PySide6.QtCore import QObject

from kiosk.content.assets.maps import MapOutline
from kiosk.content.assets.turntables import Frames
from kiosk.content.model.links import links_both_ways
from kiosk.content.model.schema import Content, Entry, Figure, GlossaryScreen, Picture, Sequel, Source
from kiosk.viewmodels.figure import FigureListModel, FigureViewModel
from kiosk.viewmodels.link import LinkListModel, LinkViewModel, LinkWords, Sight
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.sequel import SequelViewModel
from kiosk.viewmodels.terms import Explained, TermListModel, WordFinder, term_list
from kiosk.viewmodels.units import UnitsViewModel
from kiosk.viewmodels.wording import Wording

Coordinates = tuple[float, float]
"""Degrees north and degrees east."""

MOST_DOORS = 3
"""Of the hero on the home screen: more have no room in one row."""


class Composer:
    """The content in one language, and what all view models make of it. What is made belongs to its `owner`."""

    def __init__(
        self,
        content: Content,
        wording: Wording,
        *,
        maps: Mapping[str, MapOutline],
        load_frames: Callable[[str], Frames],
        place: Coordinates | None = None,
    ) -> None:
        """`place` is where the kiosk stands, if that is known."""
        self.content = content
        self.wording = wording
        self.units = UnitsViewModel(wording.language.system)
        self.maps = maps
        self.load_frames = load_frames
        self.place = place

    @cached_property
    def _links(self) -> Mapping[str, tuple[str, ...]]:
        return links_both_ways(self.content)

    @cached_property
    def _word_finder(self) -> WordFinder:
        return WordFinder(self._explained())

    def _explained(self) -> Iterator[Explained]:
        for key, screen in self.content.screens.items():
            for entry in self.content.items_of(key) if isinstance(screen, GlossaryScreen) else ():
                yield Explained(self.title(entry), self.wording.text(entry.summary), f"{key}/{entry.key}")

    def terms(self, address: str, owner: QObject) -> tuple[TermListModel, ...]:
        """The words that the glossary explains in the summary and the body of the page at `address`, which `owner` has.

        The glossary's own pages need none.
        """
        page = tuple(str(owner.property(name)) for name in ("summary", "body"))
        explains = isinstance(self.content.screens.get(address.partition("/")[0]), GlossaryScreen)
        places = ((),) * len(page) if explains else self._word_finder.places(page)
        return tuple(term_list(one, owner) for one in places)

    def picture(self, picture: Picture | None, owner: QObject) -> PictureViewModel | None:
        return PictureViewModel(picture, self.wording, owner) if picture else None

    def figure(self, figure: Figure, owner: QObject | None) -> FigureViewModel:
        return FigureViewModel(figure, self.source(figure.source), self.wording, self.units, owner)

    def figures(self, figures: Iterable[Figure], owner: QObject) -> FigureListModel:
        return FigureListModel([self.figure(figure, None) for figure in figures], owner)

    def sequel(self, sequel: Sequel | None, owner: QObject) -> SequelViewModel | None:
        return SequelViewModel(sequel, self.source(sequel.source), self.wording, owner) if sequel else None

    def links(self, address: str, owner: QObject) -> LinkListModel:
        """The links of a screen, or of an item as `screen/item`: those that lead elsewhere, and of each name the first.

        A link of the page's own name would seem to lead to where the visitor is.
        """
        here = self._link(address)
        named = {here.title: here}
        for link in map(self._link, self._ways_from(address)):
            named.setdefault(link.title, link)
        return LinkListModel([*islice(named.values(), 1, None)], owner)

    def _ways_from(self, address: str) -> Iterator[str]:
        """Where links lead that do not lead to the page itself, or to the screen that it is on."""
        here = (address, address.partition("/")[0])
        return (link for link in self.links_of(address) if link not in here)

    def help_links(self, owner: QObject) -> LinkListModel:
        """The ways from the help panel to what is worth knowing about the exhibit itself."""
        found = (self.link(address, owner) for address in self.content.kiosk.help)
        return LinkListModel([link for link in found if link is not None], owner)

    def links_of(self, address: str) -> tuple[str, ...]:
        """Where the links of a screen or an item lead."""
        return self._links.get(address, ())

    def doors(self, screen: str, elsewhere: Collection[str], owner: QObject) -> LinkListModel:
        """The first links of a screen that do not lead `elsewhere`, which has ways of its own."""
        found = (link for link in self.links_of(screen) if link not in elsewhere)
        return LinkListModel([self._link(link) for link in islice(found, MOST_DOORS)], owner)

    def link(self, address: str | None, owner: QObject) -> LinkViewModel | None:
        """One link by itself, or nothing where what it leads to is not shown."""
        screen, _, item = (address or "").partition("/")
        if screen not in self.content.screens:
            return None
        if item and item not in (entry.key for entry in self.content.items_of(screen)):
            return None
        link = self._link(address or "")
        link.setParent(owner)
        return link

    def source(self, key: str | None) -> str:
        """A source by name, or nothing where the content lists none with this key."""
        source = self.content.kiosk.sources.get(key or "")
        return self._named(source) if source else ""

    def all_sources(self) -> str:
        """Every source of the content with its date, one a line."""
        sources = self.content.kiosk.sources.values()
        lines = (f"• {self._named(source)} ({self.wording.date(source.as_of)})" for source in sources)
        return "\n".join(map(self.wording.language.directed, lines))

    def title(self, entry: Entry) -> str:
        """What an item is called in the edition's language."""
        called = entry.called
        return called if isinstance(called, str) else self.wording.text(called)

    def short_title(self, entry: Entry) -> str:
        return self.wording.text(entry.short) or self.title(entry)

    def span(self, start: str, end: str | None) -> str:
        """One partial date in words, or two and all that lies between them."""
        return f"{self.wording.date(start)} – {self.wording.date(end)}" if end else self.wording.date(start)

    def _named(self, source: Source) -> str:
        return self.wording.language.directed(f"{source.publisher}: {self.wording.text(source.title)}")

    def _link(self, address: str) -> LinkViewModel:
        screen_key, _, item_key = address.partition("/")
        screen = self.content.screens[screen_key]
        entry = next((entry for entry in self.content.items_of(screen_key) if entry.key == item_key), None)
        if entry is None:
            title = self.wording.text(screen.title)
            short = self.wording.text(screen.short) or title
            sight = Sight(screen.icon, screen.picture)
            words = LinkWords(title, short, f"{title}, {self.wording.text(screen.caption)}")
            return LinkViewModel(address, words, sight, self.wording)
        title = self.short_title(entry)
        words = LinkWords(title, title, f"{title}, {self.wording.text(screen.title)}")
        sight = Sight(entry.icon or screen.icon, entry.picture or screen.picture)
        return LinkViewModel(address, words, sight, self.wording)
