"""Knows what the keys of a keypad are for, and which key of a keyboard does the same: pure, by numbers alone."""

from collections.abc import Mapping

KEYPAD = 0x20000000
"""What Qt adds to a key of the number block (Qt::KeypadModifier)."""

STANDS_FOR = {
    "next": 0x01000015,
    "previous": 0x01000013,
    "select": 0x01000004,
    "back": 0x01000000,
    "help": 0x01000030,
    "next_page": 0x01000017,
    "previous_page": 0x01000016,
    "home": 0x01000090,
    "language": 0x4C,
    "lower": 0x52,
    "units": 0x55,
}
"""Qt's codes of the keys of a keyboard that do each thing: the arrows down and up, Enter, Escape, F1, the two keys that
turn pages, the one for a home page, L, R and U."""


class KeyMap:
    """Which key is for what, by codes: Qt's, with `KEYPAD` added in the number block, or negative scan codes."""

    def __init__(self, deeds: Mapping[int, str]) -> None:
        """Take what each code is for."""
        self._deeds = deeds

    def deed_of(self, key: int, scan_code: int, *, on_keypad: bool) -> str:
        """Return what a key is for; nothing for a key that has no part here. Its scan code tells most about it."""
        marked = key | KEYPAD if on_keypad else key
        return next((self._deeds[code] for code in (-scan_code, marked, key) if code in self._deeds), "")

    def stand_in(self, key: int, scan_code: int, *, on_keypad: bool) -> int | None:
        """Return the key of a keyboard that does the same; None where the key stands for itself."""
        return STANDS_FOR.get(self.deed_of(key, scan_code, on_keypad=on_keypad))
