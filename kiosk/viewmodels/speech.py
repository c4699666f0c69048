# pyright: reportCallIssue=false
"""The speech as QML sees it: whether the kiosk speaks, and what a key of the speech does."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.state import ChangedSpeech, Event, PausedSpeech, Speech, SwitchedSpeech

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class FindDeed(Protocol):
    """Says what a key is for, by Qt's code and its scan code; nothing for a key that has no part."""

    def __call__(self, key: int, scan_code: int, /, *, on_keypad: bool) -> str: ...


@QmlElement
@QmlUncreatable("made by the kiosk's view model")
class SpeechViewModel(QObject):
    """Reads the session's state, and has the session changed. `repeatWanted` is told to whoever speaks."""

    changed = Signal()
    repeatWanted = Signal()

    def __init__(self, current: Callable[[], Speech], dispatch: Callable[[Event], None], parent: QObject) -> None:
        """`current` gives the speech of the session as it is now."""
        super().__init__(parent)
        self._current = current
        self._dispatch = dispatch
        self._find: FindDeed | None = None
        self._key_name = ""
        self._deeds: Mapping[str, Callable[[], None]] = {
            "speech": self.toggle,
            "again": self.repeatWanted.emit,
            "pause": lambda: dispatch(PausedSpeech(not current().paused)),
            "slower": lambda: dispatch(ChangedSpeech(rate=-1)),
            "faster": lambda: dispatch(ChangedSpeech(rate=1)),
            "quieter": lambda: dispatch(ChangedSpeech(volume=-1)),
            "louder": lambda: dispatch(ChangedSpeech(volume=1)),
            "headset_in": lambda: dispatch(SwitchedSpeech(on=True)),
            "headset_out": lambda: dispatch(SwitchedSpeech(on=False)),
        }
        self._needless = {"again", "pause", "slower", "faster", "quieter", "louder"}
        """What there is only something to do for while it speaks."""

    def use_keys(self, find: FindDeed, name: str) -> None:
        """Know these keys from now on; `name` is what is written on the one that turns the speech on."""
        self._find = find
        self._key_name = name

    @Property(str, constant=True, final=True)
    def keyName(self) -> str:
        """What is written on the key that turns the speech on; nothing where there is none to name."""
        return self._key_name

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._current().on

    @Slot()
    def toggle(self) -> None:
        self._dispatch(SwitchedSpeech(on=not self._current().on))

    @Slot(int, int, bool, result=bool)
    def takeKey(self, key: int, scan_code: int, on_keypad: bool) -> bool:
        """Do what a key is for, and say whether it is one of the speech."""
        deed = self._find(key, scan_code, on_keypad=on_keypad) if self._find is not None else ""
        if deed not in self._deeds or (deed in self._needless and not self._current().on):
            return False
        self._deeds[deed]()
        return True
