"""Reads key presses from the devices of Linux, where there is no display: over the network, or on a text console."""

import os
import select
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.site.settings.keys import EVDEV_SHIFT, EXTRA_F_KEYS, LINUX_F13, SCAN

FOLDER = Path("/dev/input")
PATTERN = "event*"

EVENT = struct.Struct("llHHi")
"""`struct input_event` of Linux: seconds, microseconds, the type of the event, the code, and its value."""
KEY_EVENT = 1
PRESSED = 1

FIRST_BUTTON = 0x100
"""Linux counts buttons of mice, pads and touch screens from here on, up to the next keys."""
FIRST_KEY_AFTER = 0x160

NAMES = {
    1: "Escape",
    14: "Backspace",
    15: "Tab",
    28: "Enter",
    55: "KeypadTimes",
    57: "Space",
    **{59 + number: f"F{1 + number}" for number in range(10)},
    71: "Keypad7",
    72: "Keypad8",
    73: "Keypad9",
    74: "KeypadMinus",
    75: "Keypad4",
    76: "Keypad5",
    77: "Keypad6",
    78: "KeypadPlus",
    79: "Keypad1",
    80: "Keypad2",
    81: "Keypad3",
    82: "Keypad0",
    83: "KeypadDot",
    87: "F11",
    88: "F12",
    96: "KeypadEnter",
    98: "KeypadDivide",
    102: "Home",
    103: "Up",
    104: "PageUp",
    105: "Left",
    106: "Right",
    107: "End",
    108: "Down",
    109: "PageDown",
    110: "Insert",
    111: "Delete",
    113: "VolumeMute",
    114: "VolumeDown",
    115: "VolumeUp",
    119: "Pause",
    **{LINUX_F13 - EVDEV_SHIFT + number: f"F{EXTRA_F_KEYS[0] + number}" for number in range(len(EXTRA_F_KEYS))},
}
"""The names of keys by the numbers that Linux has for them (linux/input-event-codes.h). Letters and digits depend on
the layout of the keyboard, and are known by their numbers."""


class NoDeviceError(Exception):
    """No device can be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Press:
    """A key that went down: the device that sent it, and the number that Linux has for the key."""

    device: Path
    code: int

    @property
    def name(self) -> str:
        """The name of the key, as it stands in the settings."""
        return NAMES.get(self.code) or f"{SCAN}{self.code + EVDEV_SHIFT}"


def devices() -> dict[int, Path]:
    """Open every device that may send keys. Raises NoDeviceError where none can be read."""
    found = sorted(FOLDER.glob(PATTERN))
    opened: dict[int, Path] = {}
    for device in found:
        try:
            opened[os.open(device, os.O_RDONLY | os.O_NONBLOCK)] = device
        except OSError:
            continue
    if opened:
        return opened
    why = f"no device in {FOLDER} may be read; try again with sudo" if found else f"no device is in {FOLDER}"
    raise NoDeviceError(f"there is no display here to read keys from, and {why}")


def presses(opened: dict[int, Path], also: Sequence[int], on_also: Callable[[int], None]) -> Iterator[Press]:
    """Yield each press of a key, for ever. `on_also` is called when something can be read from one of `also`.

    A device that is pulled out is left alone from then on. Raises NoDeviceError when none is left.
    """
    alive = dict(opened)
    while alive:
        ready, _, _ = select.select([*alive, *also], [], [])
        for one in ready:
            if one not in alive:
                on_also(one)
                continue
            try:
                data = os.read(one, 64 * EVENT.size)
            except OSError:
                data = b""
            if not data:
                del alive[one]
            yield from (Press(opened[one], code) for code in pressed_in(data))
    raise NoDeviceError("every keypad and keyboard was pulled out")


def pressed_in(data: bytes) -> Iterator[int]:
    """Yield the number of each key that went down. What is held repeats, and that is no press."""
    whole = len(data) - len(data) % EVENT.size
    for _, _, kind, code, value in EVENT.iter_unpack(data[:whole]):
        is_key = code < FIRST_BUTTON or code >= FIRST_KEY_AFTER
        if kind == KEY_EVENT and value == PRESSED and is_key:
            yield code


def close(opened: dict[int, Path]) -> None:
    """Let go of the devices."""
    for one in opened:
        os.close(one)
