"""Keys as staff name them, and the codes by which Qt knows them."""

F1 = 0x01000030
"""Qt's code of the first function key; the others follow."""

NAMED = {
    "Insert": 0x01000006,
    "Delete": 0x01000007,
    "Pause": 0x01000008,
    "Menu": 0x01000055,
    "VolumeDown": 0x01000070,
    "VolumeMute": 0x01000071,
    "VolumeUp": 0x01000072,
    "Plus": 0x2B,
    "Minus": 0x2D,
}
"""Qt's codes of other keys that a kiosk's keyboard or keypad may have (Qt::Key)."""

KEY_NAME = rf"^(F([1-9]|[12][0-9]|3[0-5])|[A-Z0-9]|{'|'.join(NAMED)}|scan [1-9][0-9]{{0,4}})\Z"
SCAN = "scan "
"""What stands before the number of a key that has no name: its scan code."""


def key_code(name: str) -> int:
    """Return Qt's code of a key by its name, which fits `KEY_NAME`; for a scan code the negative of it."""
    if name.startswith(SCAN):
        return -int(name.removeprefix(SCAN))
    if name in NAMED:
        return NAMED[name]
    return F1 + int(name[1:]) - 1 if len(name) > 1 else ord(name)
