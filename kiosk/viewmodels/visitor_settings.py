# pyright: reportCallIssue=false
"""What a visitor may set for their session, as QML sees it."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.state import TEXT_SIZES, VisitorSettings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk's view model")
class VisitorSettingsViewModel(QObject):
    """Reads the settings from the session's state, and has the session changed by what a visitor chooses."""

    changed = Signal()

    def __init__(
        self, current: Callable[[], VisitorSettings], choose: Callable[[VisitorSettings], None], parent: QObject
    ) -> None:
        """`current` gives the settings as they are now; `choose` is told what they are to be."""
        super().__init__(parent)
        self._current = current
        self._choose = choose

    @Property("QVariantList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def textSizes(self) -> list[int]:
        """Those that can be chosen, in percent."""
        return list(TEXT_SIZES)

    @Property(int, notify=changed, final=True)
    def textSize(self) -> int:
        """In percent."""
        return self._current().text_size

    @Property(bool, notify=changed, final=True)
    def highContrast(self) -> bool:
        return self._current().high_contrast

    @Property(bool, notify=changed, final=True)
    def reducedMotion(self) -> bool:
        return self._current().reduced_motion

    @Slot(int)
    def chooseTextSize(self, percent: int) -> None:
        size = min(TEXT_SIZES, key=lambda size: abs(size - percent))
        self._choose(replace(self._current(), text_size=size))

    @Slot(bool)
    def chooseHighContrast(self, high: bool) -> None:
        self._choose(replace(self._current(), high_contrast=high))

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        self._choose(replace(self._current(), reduced_motion=reduced))
