"""Talks to the X server through libxcb, the library that Qt itself uses for it, on a connection of our own.

Qt says what it believes of its window. Whether another window lies over it, or whether it is there at all, only the
server knows. Requests have the names and numbers of the X protocol.
"""

import ctypes
import struct
from dataclasses import dataclass
from typing import Any

LIBRARY = "libxcb.so.1"
RANDR_LIBRARY = "libxcb-randr.so.0"
RANDR_VERSION = (1, 5)
RANDR_EVENTS = 0b111
_MONITOR = struct.Struct("=IBxHhhHHII")

VIEWABLE = 2
INPUT_ONLY = 2
ABOVE, BELOW = 0, 1
PLACE, SIBLING, STACK_MODE = 0b1111, 0b100000, 0b1000000

STRUCTURE, SUBSTRUCTURE, REDIRECT = 1 << 17, 1 << 19, 1 << 20
VISIBILITY, FOCUS, PROPERTY = 1 << 16, 1 << 21, 1 << 22
_EVENT_MASK = 1 << 11

LETTERS, NUMBERS = 8, 32
"""How many bits each part of a property has."""

_CLIENT_MESSAGE = 33
_ANY_TYPE = 0
_MOST_WORDS = 64
_RESET_SAVER = 0
_REVERT_TO_PARENT = 2
_NOW = 0
_MADE_BY_SERVER = 0x20000000
"""The bit that the server sets in the numbers of windows that it makes itself."""


class NoServerError(Exception):
    """The X server cannot be reached, or is gone."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: "Rectangle") -> bool:
        """Whether both have a pixel in common."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the server says of a window. Unmanaged ones are those that no window manager may touch."""

    viewable: bool
    input_only: bool
    unmanaged: bool


@dataclass(frozen=True, slots=True)
class WindowFamily:
    """The windows around one: its root, its parent (0 for none), and its children from the lowest to the highest."""

    root: int
    parent: int
    children: tuple[int, ...]


class XServer:
    """A connection to the server in DISPLAY. Belongs to the thread that made it.

    A method that asks returns None where the window is not there. Raises NoServerError, at any time, where the server
    is not.
    """

    def __init__(self) -> None:
        try:
            self._library = _load()
        except (OSError, AttributeError) as error:
            raise NoServerError(str(error)) from error
        self._randr: ctypes.CDLL | None = None
        self._connection = ctypes.c_void_p(self._library.xcb_connect(None, None))
        self._atoms: dict[str, int] = {}
        self._check()
        setup = ctypes.string_at(self._library.xcb_get_setup(self._connection), 20)
        (self._own_bits,) = struct.unpack_from("=I", setup, 16)

    def _check(self) -> None:
        if self._library.xcb_connection_has_error(self._connection):
            raise NoServerError("the X server does not answer")

    def file_number(self) -> int:
        """The number of the socket, which is readable when the server says something."""
        return self._library.xcb_get_file_descriptor(self._connection)

    def close(self) -> None:
        self._library.xcb_disconnect(self._connection)

    def flush(self) -> None:
        self._library.xcb_flush(self._connection)
        self._check()

    def take_events(self) -> bool:
        """Forget what has happened so far. Returns whether anything has."""
        some = False
        while event := self._library.xcb_poll_for_event(self._connection):
            self._library.free(event)
            some = True
        self._check()
        return some

    def _answer(self, request: int) -> bytes | None:
        error = ctypes.c_void_p()
        reply = self._library.xcb_wait_for_reply(self._connection, request, ctypes.byref(error))
        if error.value:
            self._library.free(error)
        if not reply:
            self._check()
            return None
        (more,) = struct.unpack_from("=I", ctypes.string_at(reply, 8), 4)
        answer = ctypes.string_at(reply, 32 + 4 * more)
        self._library.free(reply)
        return answer

    def listen(self, window: int, events: int) -> None:
        """Hear of these events of a window."""
        values = (ctypes.c_uint32 * 1)(events)
        self._library.xcb_change_window_attributes(self._connection, window, _EVENT_MASK, values)

    def attributes(self, *windows: int) -> list[Attributes | None]:
        """Ask for all at once: it takes the time of one question."""
        requests = [self._library.xcb_get_window_attributes(self._connection, window) for window in windows]
        answers = [self._answer(request) for request in requests]
        return [
            Attributes(viewable=one[26] == VIEWABLE, input_only=one[12] == INPUT_ONLY, unmanaged=bool(one[27]))
            if one is not None
            else None
            for one in answers
        ]

    def family(self, window: int) -> WindowFamily | None:
        answer = self._answer(self._library.xcb_query_tree(self._connection, window))
        if answer is None:
            return None
        root, parent, count = struct.unpack_from("=IIH", answer, 8)
        return WindowFamily(root, parent, struct.unpack_from(f"={count}I", answer, 32))

    def place(self, window: int) -> Rectangle | None:
        """Where a window is on the screen, whatever it lies in."""
        request = self._library.xcb_get_geometry(self._connection, window)
        answer = self._answer(request)
        if answer is None:
            return None
        root, _, _, width, height = struct.unpack_from("=IhhHH", answer, 8)
        answer = self._answer(self._library.xcb_translate_coordinates(self._connection, window, root, 0, 0))
        if answer is None:
            return None
        x, y = struct.unpack_from("=hh", answer, 12)
        return Rectangle(x, y, width, height)

    def atom(self, name: str) -> int:
        """The number that the server has for a name."""
        if name not in self._atoms:
            encoded = name.encode("ascii")
            answer = self._answer(self._library.xcb_intern_atom(self._connection, 0, len(encoded), encoded))
            self._atoms[name] = struct.unpack_from("=I", answer, 8)[0] if answer is not None else 0
        return self._atoms[name]

    def words(self, window: int, name: str) -> tuple[int, ...]:
        """The numbers in a property of a window; none where there is no such property."""
        answer = self._property(window, name)
        if answer is None or answer[1] != NUMBERS:
            return ()
        (count,) = struct.unpack_from("=I", answer, 16)
        return struct.unpack_from(f"={count}I", answer, 32)

    def text(self, window: int, name: str) -> str:
        """The text in a property of a window; empty where there is no such property."""
        answer = self._property(window, name)
        if answer is None or answer[1] != LETTERS:
            return ""
        (count,) = struct.unpack_from("=I", answer, 16)
        return answer[32 : 32 + count].decode("utf-8", "replace")

    def _property(self, window: int, name: str) -> bytes | None:
        atom = self.atom(name)
        return self._answer(
            self._library.xcb_get_property(self._connection, 0, window, atom, _ANY_TYPE, 0, _MOST_WORDS)
        )

    def focus(self) -> int:
        """The window that has the keys: 0 for none, 1 for the one below the pointer."""
        answer = self._answer(self._library.xcb_get_input_focus(self._connection))
        return struct.unpack_from("=I", answer, 8)[0] if answer is not None else 0

    def is_of_server(self, window: int) -> bool:
        """Whether the server made this window itself: its screen saver, or the overlay of a compositor."""
        return not window & ~self._own_bits & ~_MADE_BY_SERVER

    def follow_monitors(self, root: int) -> None:
        """Hear when displays change. Where the server knows nothing of displays, `monitors` knows none."""
        try:
            randr = _load_randr()
        except (OSError, AttributeError):
            return
        extension = ctypes.byref(ctypes.c_char.in_dll(randr, "xcb_randr_id"))
        known = self._library.xcb_get_extension_data(self._connection, extension)
        if not known or not ctypes.string_at(known, 9)[8]:
            return
        self._answer(randr.xcb_randr_query_version(self._connection, *RANDR_VERSION))
        randr.xcb_randr_select_input(self._connection, root, RANDR_EVENTS)
        self._randr = randr

    def monitors(self, root: int) -> dict[str, Rectangle] | None:
        """Return the displays that are on, the primary one first; None where the server does not say."""
        if self._randr is None:
            return None
        answer = self._answer(self._randr.xcb_randr_get_monitors(self._connection, root, 1))
        if answer is None:
            return None
        (count,) = struct.unpack_from("=I", answer, 12)
        found: dict[str, Rectangle] = {}
        offset = 32
        for _ in range(count):
            name, primary, outputs, *place, _, _ = _MONITOR.unpack_from(answer, offset)
            offset += _MONITOR.size + 4 * outputs
            one = {self._name(name): Rectangle(*place)}
            found = one | found if primary else found | one
        return found

    def _name(self, atom: int) -> str:
        answer = self._answer(self._library.xcb_get_atom_name(self._connection, atom))
        if answer is None:
            return ""
        (length,) = struct.unpack_from("=H", answer, 8)
        return answer[32 : 32 + length].decode("utf-8", "replace")

    def put(self, window: int, place: Rectangle) -> None:
        values = (ctypes.c_uint32 * 4)(place.x & 0xFFFFFFFF, place.y & 0xFFFFFFFF, place.width, place.height)
        self._library.xcb_configure_window(self._connection, window, PLACE, values)

    def raise_(self, window: int) -> None:
        values = (ctypes.c_uint32 * 1)(ABOVE)
        self._library.xcb_configure_window(self._connection, window, STACK_MODE, values)

    def lower_below(self, window: int, sibling: int) -> None:
        values = (ctypes.c_uint32 * 2)(sibling, BELOW)
        self._library.xcb_configure_window(self._connection, window, SIBLING | STACK_MODE, values)

    def show(self, window: int) -> None:
        self._library.xcb_map_window(self._connection, window)

    def give_focus(self, window: int) -> None:
        self._library.xcb_set_input_focus(self._connection, _REVERT_TO_PARENT, window, _NOW)

    def ask_manager(self, root: int, window: int, kind: str, *words: int) -> None:
        """Send a request to the window manager, as pagers and task bars do (EWMH)."""
        data = [*words, 0, 0, 0, 0, 0][:5]
        event = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self.atom(kind), *data)
        self._library.xcb_send_event(self._connection, 0, root, SUBSTRUCTURE | REDIRECT, event)

    def stay_awake(self) -> None:
        """Let the idle time of the screen saver, of DPMS, and of whoever else asks for it begin anew."""
        self._library.xcb_force_screen_saver(self._connection, _RESET_SAVER)


def _load() -> ctypes.CDLL:
    """Return the library, told what each function takes and gives: a cookie is a struct with one number in it."""
    library = ctypes.CDLL(LIBRARY)
    pointer, number, byte = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint8
    short, text = ctypes.c_uint16, ctypes.c_char_p
    functions: dict[str, tuple[Any, list[Any]]] = {
        "xcb_connect": (pointer, [text, pointer]),
        "xcb_connection_has_error": (ctypes.c_int, [pointer]),
        "xcb_disconnect": (None, [pointer]),
        "xcb_flush": (ctypes.c_int, [pointer]),
        "xcb_get_file_descriptor": (ctypes.c_int, [pointer]),
        "xcb_get_setup": (pointer, [pointer]),
        "xcb_poll_for_event": (pointer, [pointer]),
        "xcb_wait_for_reply": (pointer, [pointer, number, pointer]),
        "xcb_change_window_attributes": (number, [pointer, number, number, pointer]),
        "xcb_get_window_attributes": (number, [pointer, number]),
        "xcb_query_tree": (number, [pointer, number]),
        "xcb_get_geometry": (number, [pointer, number]),
        "xcb_translate_coordinates": (number, [pointer, number, number, ctypes.c_int16, ctypes.c_int16]),
        "xcb_intern_atom": (number, [pointer, byte, short, text]),
        "xcb_get_property": (number, [pointer, byte, number, number, number, number, number]),
        "xcb_get_input_focus": (number, [pointer]),
        "xcb_configure_window": (number, [pointer, number, short, pointer]),
        "xcb_map_window": (number, [pointer, number]),
        "xcb_set_input_focus": (number, [pointer, byte, number, number]),
        "xcb_send_event": (number, [pointer, byte, number, number, text]),
        "xcb_force_screen_saver": (number, [pointer, byte]),
        "xcb_get_atom_name": (number, [pointer, number]),
        "xcb_get_extension_data": (pointer, [pointer, pointer]),
        "free": (None, [pointer]),
    }
    return _typed(library, functions)


def _load_randr() -> ctypes.CDLL:
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    functions = {
        "xcb_randr_query_version": (number, [pointer, number, number]),
        "xcb_randr_select_input": (number, [pointer, number, ctypes.c_uint16]),
        "xcb_randr_get_monitors": (number, [pointer, number, ctypes.c_uint8]),
    }
    return _typed(ctypes.CDLL(RANDR_LIBRARY), functions)


def _typed(library: ctypes.CDLL, functions: dict[str, tuple[Any, list[Any]]]) -> ctypes.CDLL:
    for name, (gives, takes) in functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
    return library
