"""Keys as staff name them, and the codes by which Qt and the system know them.

A code is that of Qt (`Qt::Key`), or the negative of a scan code. A key of the number block has `KEYPAD` added to it,
which is also how Qt marks it, so that its 8 is another key than the 8 above the letters.
"""

import sys
from collections.abc import Mapping

from kiosk.input.keymap import KEYPAD

F1 = 0x01000030
"""Qt's code of the first function key; the others follow."""

NAMED = {
    "Escape": 0x01000000,
    "Tab": 0x01000001,
    "Backspace": 0x01000003,
    "Enter": 0x01000004,
    "Insert": 0x01000006,
    "Delete": 0x01000007,
    "Pause": 0x01000008,
    "Home": 0x01000010,
    "End": 0x01000011,
    "Left": 0x01000012,
    "Up": 0x01000013,
    "Right": 0x01000014,
    "Down": 0x01000015,
    "PageUp": 0x01000016,
    "PageDown": 0x01000017,
    "Menu": 0x01000055,
    "Help": 0x01000058,
    "Back": 0x01000061,
    "VolumeDown": 0x01000070,
    "VolumeMute": 0x01000071,
    "VolumeUp": 0x01000072,
    "HomePage": 0x01000090,
    "Space": 0x20,
    "Plus": 0x2B,
    "Minus": 0x2D,
}
"""Qt's codes of other keys that a kiosk's keyboard or keypad may have (Qt::Key). What Qt calls Return is Enter here."""

NUMBER_BLOCK = {
    "Keypad0": (0x30, NAMED["Insert"]),
    "Keypad1": (0x31, NAMED["End"]),
    "Keypad2": (0x32, NAMED["Down"]),
    "Keypad3": (0x33, NAMED["PageDown"]),
    "Keypad4": (0x34, NAMED["Left"]),
    "Keypad5": (0x35, 0x0100000B),
    "Keypad6": (0x36, NAMED["Right"]),
    "Keypad7": (0x37, NAMED["Home"]),
    "Keypad8": (0x38, NAMED["Up"]),
    "Keypad9": (0x39, NAMED["PageUp"]),
    "KeypadDot": (0x2E, 0x2C, NAMED["Delete"]),
    "KeypadPlus": (0x2B,),
    "KeypadMinus": (0x2D,),
    "KeypadTimes": (0x2A,),
    "KeypadDivide": (0x2F,),
    "KeypadEnter": (0x01000005,),
}
"""What Qt calls each key of the number block, with NumLock and without: nobody knows how it is set on a kiosk."""

SIGNS = {"Dot": ".", "Plus": "+", "Minus": "-", "Times": "*", "Divide": "/"}
"""What is printed on the keys of the number block that are no digits."""

EVDEV_SHIFT = 8
"""X and Wayland count keys from 8 on: a scan code there is the number that Linux has for the key, and 8 more."""

LINUX_F13 = 183 + EVDEV_SHIFT
"""Linux's KEY_F13 as a scan code. F14 to F24 follow. The usual layout of X makes other keys of them, like XF86Launch8,
so that none of them arrives as Qt's F key: there they are known by their scan codes."""
EXTRA_F_KEYS = range(13, 25)

KEY_NAME = rf"^(F([1-9]|[12][0-9]|3[0-5])|[A-Z0-9]|{'|'.join((*NAMED, *NUMBER_BLOCK))}|scan [1-9][0-9]{{0,4}})\Z"
SCAN = "scan "
"""What stands before the number of a key that has no name: its scan code."""


def codes_of(name: str, platform: str = sys.platform) -> tuple[int, ...]:
    """Return every code that the key of this name, which fits `KEY_NAME`, may come with."""
    if name.startswith(SCAN):
        return (-int(name.removeprefix(SCAN)),)
    if name in NUMBER_BLOCK:
        return tuple(KEYPAD | code for code in NUMBER_BLOCK[name])
    if name in NAMED:
        return (NAMED[name],)
    if len(name) == 1:
        return (ord(name),)
    number = int(name[1:])
    scanned = number in EXTRA_F_KEYS and platform == "linux"
    return (F1 + number - 1, *((-(LINUX_F13 + number - EXTRA_F_KEYS[0]),) if scanned else ()))


def codes_by_deed(keys: Mapping[str, str]) -> dict[int, str]:
    """Return what each code is for, of `keys` as they are named for what they do."""
    return {code: deed for deed, name in keys.items() for code in codes_of(name)}


def name_of(key: int, scan_code: int, *, on_keypad: bool) -> str:
    """Return the name of a key as it came: Qt's code, the scan code, and whether it is one of the number block.

    Empty where nothing tells it from others.
    """
    by_code = {code: name for name in _every_name() for code in codes_of(name)}
    for code in (KEYPAD | key if on_keypad else key, -scan_code):
        if code in by_code:
            return by_code[code]
    return f"{SCAN}{scan_code}" if scan_code > 0 else ""


def label_of(name: str) -> str:
    """Return what is written on the key, for visitors; nothing for a key that is known by its number."""
    sign = name.removeprefix("Keypad")
    return "" if name.startswith(SCAN) else SIGNS.get(sign, sign)


def _every_name() -> tuple[str, ...]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return (*letters, *NAMED, *NUMBER_BLOCK, *(f"F{number}" for number in range(1, 36)))
