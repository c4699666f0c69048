"""The speech as QML sees it: its keys, and what they do."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.session.state import Speech
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_kiosk

KEYS = {
    1: "speech",
    2: "again",
    3: "pause",
    4: "slower",
    5: "faster",
    6: "quieter",
    7: "louder",
    -8: "headset_in",
    9: "headset_out",
}


def find(key: int, scan_code: int, /, *, on_keypad: bool) -> str:
    return "" if on_keypad else KEYS.get(-scan_code) or KEYS.get(key, "next")


@pytest.fixture
def kiosk(tmp_path: Path, qt_app: QGuiApplication) -> KioskViewModel:
    made = make_kiosk(load_content(write_minimal_content(tmp_path)))
    made.use_keys(find, "number-pad", "F9")
    return made


def press(kiosk: KioskViewModel, *keys: int, scan_code: int = 0, on_keypad: bool = False) -> list[bool]:
    return [bool(kiosk.speech.takeKey(key, scan_code, on_keypad)) for key in keys]


def test_a_key_turns_it_on_and_off_also_in_attract(kiosk: KioskViewModel) -> None:
    assert press(kiosk, 1) == [True]
    assert kiosk.speech.on
    assert not kiosk.attract
    assert press(kiosk, 1) == [True]
    assert not kiosk.speech.on
    assert (kiosk.speech.keyName, kiosk.keypad) == ("F9", "number-pad")
    assert press(kiosk, 1, on_keypad=True) == [False], "the same of the number block is another key"


def test_a_headset_is_known_by_its_scan_code(kiosk: KioskViewModel) -> None:
    assert press(kiosk, 77, scan_code=8) == [True]
    assert kiosk.speech.on
    assert press(kiosk, 77, scan_code=8) == [True]
    assert kiosk.speech.on, "a headset that is in is in"
    assert press(kiosk, 9) == [True]
    assert not kiosk.speech.on


def test_rate_volume_and_pause(kiosk: KioskViewModel) -> None:
    press(kiosk, 1, 5, 5, 4, 7, 6, 6, 3)
    assert kiosk.state.speech == Speech(on=True, paused=True, rate=125, volume=60)
    press(kiosk, 3)
    assert not kiosk.state.speech.paused


def test_once_more_is_told_to_who_speaks(kiosk: KioskViewModel) -> None:
    press(kiosk, 1)
    wanted, acted = QSignalSpy(kiosk.repeatWanted), QSignalSpy(kiosk.acted)
    assert press(kiosk, 2) == [True]
    assert (wanted.count(), acted.count()) == (1, 1)


def test_while_it_is_silent_only_those_that_turn_it_on_are_its_keys(kiosk: KioskViewModel) -> None:
    kiosk.start()
    assert press(kiosk, 2, 3, 4, 5, 6, 7, 55) == [False] * 7
    assert not kiosk.speech.on
