"""What the keys of a kiosk do, for keyboards and for keypads that staff can name."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from kiosk.site.settings.keys import codes_of

if TYPE_CHECKING:
    from kiosk.site.settings.configuration import SiteKeys

Keypad = Literal["keyboard", "arrow-keypad", "number-pad", "ez-access"]
KEYPADS: tuple[Keypad, ...] = get_args(Keypad)

FIVE = ("next", "previous", "select", "back", "help")
"""What a visitor who uses keys alone cannot do without (EXPERIENCE D1)."""

MOVING = (*FIVE, "next_page", "previous_page", "home", "language", "lower", "units")
"""What moves about in the exhibit. A keyboard has keys for all of it, which always work as well."""

KEYBOARD = {
    "speech": "F2",
    "again": "F3",
    "pause": "F4",
    "slower": "F5",
    "faster": "F6",
    "quieter": "F7",
    "louder": "F8",
    "headset_in": "F15",
    "headset_out": "F16",
}

PRESETS: Mapping[Keypad, Mapping[str, str]] = {
    "keyboard": KEYBOARD,
    # Four arrows and Enter, and nothing else.
    "arrow-keypad": {
        **KEYBOARD,
        "next": "Down",
        "previous": "Up",
        "select": "Enter",
        "back": "Left",
        "help": "Right",
    },
    # The number block of a keyboard, with NumLock or without (USB HID Usage Tables 1.4, page 0x07, 0x54 to 0x63).
    "number-pad": {
        **KEYBOARD,
        "next": "Keypad2",
        "previous": "Keypad8",
        "select": "Keypad5",
        "back": "Keypad4",
        "help": "Keypad0",
        "next_page": "Keypad3",
        "previous_page": "Keypad1",
        "home": "Keypad7",
        "language": "Keypad9",
        "lower": "Keypad6",
        "speech": "KeypadTimes",
        "again": "KeypadDivide",
        "pause": "KeypadDot",
        "quieter": "KeypadMinus",
        "louder": "KeypadPlus",
    },
    # F17 to F24 as the EZ Access toolkit for web pages (Trace Center) reads them: its key codes 128 to 135. The manual
    # of Storm Interface's 1400 Series AudioNav, revision 1.5, page 28, has the same F23 (USB usage 0x72) for its <<.
    "ez-access": {
        **KEYBOARD,
        "next": "F19",
        "previous": "F18",
        "select": "F20",
        "back": "F21",
        "help": "F17",
        "next_page": "F22",
        "quieter": "F23",
        "louder": "F24",
    },
}
"""The keys of each keypad for what they do. Staff may have any key do something else."""


def keys_of(settings: "SiteKeys") -> dict[str, str]:
    """Return the key for each thing that a key can do: what staff wrote, and the others as on the keypad.

    A key does one thing: what was written comes before what the keypad is made for, and the first one before others.
    """
    written = written_keys(settings)
    found: dict[str, str] = {}
    for deed, name in (*written.items(), *PRESETS[settings.keypad].items()):
        taken = {code for one in found.values() for code in codes_of(one)}
        if deed not in found and taken.isdisjoint(codes_of(name)):
            found[deed] = name
    return found


def written_keys(settings: "SiteKeys") -> dict[str, str]:
    """Return the keys that staff wrote themselves."""
    named = {deed: getattr(settings, deed) for deed in DEEDS}
    return {deed: name for deed, name in named.items() if name is not None}


def lacking(settings: "SiteKeys") -> tuple[str, ...]:
    """Return those of the five that no key is given to; none where the keys are a keyboard's own."""
    if in_use(settings) == "keyboard":
        return ()
    keys = keys_of(settings)
    return tuple(deed for deed in FIVE if deed not in keys)


def in_use(settings: "SiteKeys") -> Keypad | Literal["own"]:
    """Return which keypad visitors move about with; a map that staff made is their own."""
    return "own" if any(deed in MOVING for deed in written_keys(settings)) else settings.keypad


DEEDS = (*MOVING, *KEYBOARD)
"""Everything that a key can do, in the order in which staff read it."""
