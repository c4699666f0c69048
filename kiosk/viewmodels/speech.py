# pyright: reportCallIssue=false
"""The speech as QML sees it: whether the kiosk speaks, and what a key of the speech does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.state import ChangedSpeech, Event, PausedSpeech, Speech, SwitchedSpeech

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._keys: Mapping[int, str] = {}
        self._key_name = "F2"
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

    def use_keys(self, keys: Mapping[int, str], name: str) -> None:
        """Know these keys from now on: Qt's codes, or the negative of scan codes, with what each does.

        `name` is what the key is called that turns the speech on.
        """
        self._keys = keys
        self._key_name = name

    @Property(str, constant=True, final=True)
    def keyName(self) -> str:
        """What the key is called that turns the speech on."""
        return self._key_name

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._current().on

    @Slot()
    def toggle(self) -> None:
        self._dispatch(SwitchedSpeech(on=not self._current().on))

    @Slot(int, int, result=bool)
    def takeKey(self, key: int, scan_code: int) -> bool:
        """Do what a key is for, and say whether it is one of the speech."""
        deed = self._keys.get(-scan_code) or self._keys.get(key)
        if deed is None or (deed in self._needless and not self._current().on):
            return False
        self._deeds[deed]()
        return True
