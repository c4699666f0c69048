# pyright: reportCallIssue=false
"""A thing to turn and its elements, in one language."""

from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Element, ExploreScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.turntable import TurntableViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


PART = "part-{:.0%}-{:.0%}-{:.0%}-{:.0%}"
"""The name of a shade as `kiosk.platform.shades` reads it, but for the signs of percent."""


def part_name(part: tuple[float, float, float, float]) -> str:
    """Return the name of the shade around a part of a picture."""
    return PART.format(*part).replace("%", "")


@QmlElement
@QmlUncreatable("made by its screen")
class ElementViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Element, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._element = entry

    @cached_property
    def _closeup(self) -> PictureViewModel | None:
        closeup = self._element.closeup
        screen = self._composer.content.screens[self._address.partition("/")[0]]
        views = {view.key: view.picture for view in getattr(screen, "views", ())}
        return self._composer.picture(views.get(closeup.view) if closeup else None, self)

    def _line(self) -> str:
        return self._composer.span(self._element.launched, self._element.until)

    def _short_line(self) -> str:
        return self._element.launched[:4]

    @Property(str, constant=True, final=True)
    def hotspot(self) -> str:
        """The name of the element's place on the turntable."""
        return self._element.hotspot

    @Property(str, constant=True, final=True)
    def builder(self) -> str:
        return self._wording.text(self._element.builder)

    @Property(str, constant=True, final=True)
    def agency(self) -> str:
        """Whose it is, in a word; empty where nobody says."""
        return self._wording.text(self._element.agency)

    @Property(int, constant=True, final=True)
    def agencyRank(self) -> int:
        """The place of its agency among all of the screen, in the order in which their elements stand."""
        elements = self._composer.content.items_of(self._address.partition("/")[0])
        agencies = list(dict.fromkeys(self._wording.text(getattr(one, "agency", None)) for one in elements))
        return agencies.index(self._wording.text(self._element.agency))

    @Property(PictureViewModel, constant=True, final=True)
    def closeup(self) -> PictureViewModel | None:
        """The view that shows it from nearby, or null."""
        return self._closeup

    @Property(str, constant=True, final=True)
    def closeupPart(self) -> str:
        """Which part of that view it is, as the name of the shade around it."""
        closeup = self._element.closeup
        return part_name(closeup.part) if closeup else "none"


@QmlElement
@QmlUncreatable("made by the kiosk")
class ExploreScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = ElementViewModel

    def __init__(self, key: str, screen: ExploreScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        frames = composer.load_frames(screen.turntable.folder)
        self._turntable = TurntableViewModel(screen.turntable, frames, composer.wording, self)

    @Property(TurntableViewModel, constant=True, final=True)
    def turntable(self) -> TurntableViewModel:
        return self._turntable
