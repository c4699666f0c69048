"""Keys by their names: the codes are those that Qt and the system send."""

import re

import pytest
from PySide6.QtCore import Qt

from kiosk.input import keymap
from kiosk.site.settings.keys import (
    F1,
    KEY_NAME,
    KEYPAD,
    NAMED,
    NUMBER_BLOCK,
    codes_by_deed,
    codes_of,
    label_of,
    name_of,
)

QTS_NAME = {"Enter": "Return"}
"""Of those that staff know by another name."""


@pytest.mark.parametrize("name", ["F1", "F2", "F12", "F35", "A", "L", "7", *NAMED])
def test_the_code_is_qts(name: str) -> None:
    assert re.match(KEY_NAME, name)
    assert codes_of(name) == (getattr(Qt.Key, f"Key_{QTS_NAME.get(name, name)}").value,)


def test_a_key_without_a_name_is_known_by_its_scan_code() -> None:
    assert re.match(KEY_NAME, "scan 191")
    assert codes_of("scan 191") == (-191,)


def test_the_keys_of_the_number_block_are_marked_as_qt_marks_them() -> None:
    assert Qt.KeyboardModifier.KeypadModifier.value == KEYPAD == keymap.KEYPAD
    assert codes_of("Keypad5") == (KEYPAD | Qt.Key.Key_5.value, KEYPAD | Qt.Key.Key_Clear.value)
    assert codes_of("Keypad8") == (KEYPAD | Qt.Key.Key_8.value, KEYPAD | Qt.Key.Key_Up.value)
    assert not {code for name in NUMBER_BLOCK for code in codes_of(name)} & set(codes_of("8"))


@pytest.mark.parametrize(("name", "linux_key"), [("F13", 183), ("F15", 185), ("F24", 194)])
def test_the_extra_f_keys_are_known_on_linux_whatever_x_makes_of_them(name: str, linux_key: int) -> None:
    """linux/input-event-codes.h; X and Wayland count from 8 on."""
    number = F1 + int(name[1:]) - 1
    assert codes_of(name, "linux") == (number, -(linux_key + 8))
    assert codes_of(name, "win32") == (number,)


@pytest.mark.parametrize("name", ["F2", "F19", "L", "Down", "Enter", "Keypad5", "KeypadEnter", "VolumeUp", "scan 240"])
def test_a_key_that_comes_is_named_as_it_is_written(name: str) -> None:
    for code in codes_of(name):
        key, scan = (0x01FFFFFF, -code) if code < 0 else (code & ~KEYPAD, 0)
        assert name_of(key, scan, on_keypad=code > 0 and bool(code & KEYPAD)) == name


def test_what_tells_nothing_has_no_name() -> None:
    assert name_of(0x01FFFFFF, 0, on_keypad=False) == ""


@pytest.mark.parametrize(
    ("name", "label"),
    [("F2", "F2"), ("Keypad5", "5"), ("KeypadTimes", "*"), ("KeypadEnter", "Enter"), ("Plus", "+"), ("scan 191", "")],
)
def test_what_is_written_on_a_key(name: str, label: str) -> None:
    assert label_of(name) == label


def test_each_code_has_its_deed() -> None:
    assert codes_by_deed({"speech": "F2", "next": "scan 20"}) == {codes_of("F2")[0]: "speech", -20: "next"}


@pytest.mark.parametrize("name", ["", "f2", "F0", "F36", "scan", "scan 0", "Ctrl+A", "F2\n", "é", "Keypad10", "Return"])
def test_what_is_no_key(name: str) -> None:
    assert not re.match(KEY_NAME, name)
