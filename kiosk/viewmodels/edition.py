"""An edition: the whole content as view models in one language."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from kiosk.content.assets.maps import MapOutline
from kiosk.content.assets.turntables import Frames
from kiosk.content.model.schema import Content
from kiosk.languages.language import Language
from kiosk.viewmodels.attract import AttractPictureListModel, AttractPictureViewModel
from kiosk.viewmodels.composer import Composer, Coordinates
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.screen import ScreenListModel, ScreenViewModel
from kiosk.viewmodels.screens import screen_view_model
from kiosk.viewmodels.wording import Wording


class Edition:
    """Makes the view models of one language, each when it is first asked for, and keeps them until exit."""

    def __init__(
        self,
        content: Content,
        language: Language,
        *,
        maps: Mapping[str, MapOutline],
        load_frames: Callable[[str], Frames],
        placeholders: Mapping[str, int],
        today: date,
        place: Coordinates | None = None,
    ) -> None:
        """`place` is where the kiosk stands, if that is known."""
        self._content = content
        self.language = language
        self._wording = Wording(language, placeholders, today, as_of=content.kiosk.as_of)
        self._composer = Composer(content, self._wording, maps=maps, load_frames=load_frames, place=place)
        self.units = self._composer.units
        self._screens: dict[str, ScreenViewModel] = {}
        self.attract_pictures = AttractPictureListModel(
            [AttractPictureViewModel(picture, self._wording) for picture in content.kiosk.attract.pictures]
        )

    @cached_property
    def menu(self) -> ScreenListModel:
        """The screens of the menu, made when a visitor first comes home."""
        return ScreenListModel([self.screen(key) for key in self._content.kiosk.menu if key in self._content.screens])

    @cached_property
    def help_links(self) -> LinkListModel:
        """Where the help panel leads to, made when a visitor first asks for it."""
        return self._composer.help_links(self.menu)

    @property
    def title(self) -> str:
        return self._wording.text(self._content.kiosk.title)

    @property
    def call_to_touch(self) -> str:
        return self._wording.text(self._content.kiosk.attract.call_to_touch)

    @property
    def home_pictures(self) -> tuple[str, ...]:
        """The files of the pictures that a visitor sees first: those of the home screen and of the menu's tiles."""
        kiosk, screens = self._content.kiosk, self._content.screens
        shown = (screens[key].picture for key in (kiosk.home, *kiosk.menu) if key in screens)
        return tuple(picture.file for picture in shown if picture is not None)

    @property
    def questions(self) -> tuple[str, ...]:
        """What the attract screen asks."""
        return tuple(map(self._wording.text, self._content.kiosk.attract.questions))

    @property
    def as_of(self) -> str:
        """When all facts were last looked over, in words; empty where the content does not say."""
        return self._wording.date(self._content.kiosk.as_of)

    @property
    def presence_label(self) -> str:
        return self._wording.text(self._content.kiosk.presence.label)

    def screen(self, key: str) -> ScreenViewModel:
        """The screen `key`, which must exist."""
        if key not in self._screens:
            screen = self._content.screens[key]
            self._screens[key] = screen_view_model(type(screen))(key, screen, self._composer)
        return self._screens[key]

    def item(self, screen_key: str, item_key: str) -> ItemViewModel | None:
        """The item `item_key` of a screen, or None where the screen as a whole is meant."""
        return next((item for item in self.screen(screen_key).item_models if item.key == item_key), None)
