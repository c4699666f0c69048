# pyright: reportCallIssue=false
"""The system of units in which one language's edition shows what is measured."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.units import System, other_system

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its edition")
class UnitsViewModel(QObject):
    """The language's own system, until a visitor chose one. Whatever shows units listens to `changed`.

    `wanted` tells the kiosk's view model which system a visitor wants.
    """

    changed = Signal()
    wanted = Signal(str)

    def __init__(self, own: System) -> None:
        """Begin with the language's own system."""
        super().__init__()
        self._own: System = own
        self.shown: System = own

    def show(self, chosen: System | None) -> None:
        """Show the system that a visitor chose; None for the language's own."""
        shown = chosen or self._own
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    @Slot()
    def switchOver(self) -> None:
        self.wanted.emit(other_system(self.shown))
