"""An edition: the whole content as view models in one language."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from kiosk.content.assets.maps import MapOutline
from kiosk.content.assets.turntables import Frames
from kiosk.content.model.links import links_both_ways
from kiosk.content.model.schema import (
    ArticleScreen,
    Content,
    Entry,
    ExploreScreen,
    Fact,
    Figure,
    Place,
    PlacesScreen,
    Screen,
    Source,
)
from kiosk.viewmodels.figure import FigureListModel, FigureViewModel
from kiosk.viewmodels.item import ItemViewModel, title_of
from kiosk.viewmodels.link import LinkListModel, LinkViewModel
from kiosk.viewmodels.picture import PictureListModel, PictureViewModel
from kiosk.viewmodels.screen import ScreenListModel, ScreenViewModel
from kiosk.viewmodels.turntable import TurntableViewModel
from kiosk.viewmodels.wording import Wording


class Edition:
    """Makes the view models of one language, each when it is first asked for, and keeps them until exit."""

    def __init__(
        self,
        content: Content,
        language: str,
        *,
        maps: Mapping[str, MapOutline],
        load_frames: Callable[[str], Frames],
        placeholders: Mapping[str, int],
        today: date,
    ) -> None:
        self._content = content
        self._maps = maps
        self._load_frames = load_frames
        self._wording = Wording(language, placeholders, today)
        self._links = links_both_ways(content)
        self._screens: dict[str, ScreenViewModel] = {}
        self.attract_pictures = PictureListModel(
            [PictureViewModel(picture, self._wording) for picture in content.kiosk.attract.pictures]
        )

    @cached_property
    def menu(self) -> ScreenListModel:
        """The screens of the menu, made when a visitor first comes home."""
        return ScreenListModel([self.screen(key) for key in self._content.kiosk.menu if key in self._content.screens])

    @property
    def title(self) -> str:
        return self._wording.text(self._content.kiosk.title)

    @property
    def call_to_touch(self) -> str:
        return self._wording.text(self._content.kiosk.attract.call_to_touch)

    @property
    def presence_label(self) -> str:
        return self._wording.text(self._content.kiosk.presence.label)

    def screen(self, key: str) -> ScreenViewModel:
        """The screen `key`, which must exist."""
        if key not in self._screens:
            self._screens[key] = self._make_screen(key)
        return self._screens[key]

    def item(self, screen_key: str, item_key: str) -> ItemViewModel | None:
        """The item `item_key` of a screen, or None where the screen as a whole is meant."""
        rows = self.screen(screen_key).item_models
        keys = [entry.key for entry in self._content.items_of(screen_key)]
        return rows[keys.index(item_key)] if item_key in keys else None

    def _make_screen(self, key: str) -> ScreenViewModel:
        screen = self._content.screens[key]
        return ScreenViewModel(
            key,
            screen,
            self._wording,
            items=[self._make_item(key, entry) for entry in self._content.items_of(key)],
            links=self._make_links(key),
            figures=self._make_figures(screen.figures if isinstance(screen, ArticleScreen) else ()),
            outline=self._maps.get(screen.map) if isinstance(screen, PlacesScreen) else None,
            turntable=self._make_turntable(screen),
        )

    def _make_turntable(self, screen: Screen) -> TurntableViewModel | None:
        if not isinstance(screen, ExploreScreen):
            return None
        return TurntableViewModel(screen.turntable, self._load_frames(screen.turntable.folder), self._wording)

    def _make_item(self, screen_key: str, entry: Entry) -> ItemViewModel:
        return ItemViewModel(
            entry,
            self._wording,
            body=self._body(entry),
            figures=self._make_figures(entry.figures),
            figure=self._make_figure(entry.figure) if isinstance(entry, Fact) else None,
            links=self._make_links(f"{screen_key}/{entry.key}"),
            source=self._source(entry.source),
            map_position=self._map_position(screen_key, entry),
        )

    def _body(self, entry: Entry) -> str:
        body = self._wording.text(entry.body)
        return "\n\n".join(filter(None, (body, self._all_sources()))) if entry.list_sources else body

    def _all_sources(self) -> str:
        sources = self._content.kiosk.sources.values()
        return "\n".join(f"• {self._named(source)} ({self._wording.date(source.as_of)})" for source in sources)

    def _source(self, key: str | None) -> str:
        source = self._content.kiosk.sources.get(key or "")
        return self._named(source) if source else ""

    def _named(self, source: Source) -> str:
        return f"{source.publisher}: {self._wording.text(source.title)}"

    def _make_figure(self, figure: Figure) -> FigureViewModel:
        return FigureViewModel(figure, self._source(figure.source), self._wording)

    def _make_figures(self, figures: tuple[Figure, ...]) -> FigureListModel:
        return FigureListModel([self._make_figure(figure) for figure in figures])

    def _make_links(self, address: str) -> LinkListModel:
        return LinkListModel([self._make_link(link) for link in self._links.get(address, ())])

    def _make_link(self, address: str) -> LinkViewModel:
        screen_key, _, item_key = address.partition("/")
        screen = self._content.screens[screen_key]
        entry = next((entry for entry in self._content.items_of(screen_key) if entry.key == item_key), None)
        if entry is None:
            title = self._wording.text(screen.title)
            return LinkViewModel(address, title, f"{title}, {self._wording.text(screen.caption)}", screen.icon)
        title = self._wording.text(entry.short) or title_of(entry, self._wording)
        description = f"{title}, {self._wording.text(screen.title)}"
        return LinkViewModel(address, title, description, entry.icon or screen.icon)

    def _map_position(self, screen_key: str, entry: Entry) -> tuple[float, float]:
        screen = self._content.screens[screen_key]
        if not isinstance(screen, PlacesScreen) or not isinstance(entry, Place) or screen.map not in self._maps:
            return 0.0, 0.0
        return self._maps[screen.map].position(entry.longitude, entry.latitude)
