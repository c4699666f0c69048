# pyright: reportCallIssue=false
"""The home screen, in one language."""

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import MenuScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class MenuScreenViewModel(ScreenViewModel):
    def __init__(self, key: str, screen: MenuScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        self._menu = screen
        menu = composer.content.kiosk.menu
        hero = menu[0] if menu else ""
        self._doors = composer.doors(hero, {key, hero, *menu, *composer.links_of(key)}, self)

    @Property(LinkListModel, constant=True, final=True)
    def doors(self) -> LinkListModel:
        """The ways from the first of the menu, the hero, to what no other button of this screen leads to."""
        return self._doors

    @Property(str, constant=True, final=True)
    def vision(self) -> str:
        return self._wording.text(self._menu.vision)
