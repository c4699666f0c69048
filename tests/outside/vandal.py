"""Another X client that does to the kiosk's window whatever other programs, window managers and staff do."""

import time
from dataclasses import dataclass
from typing import Any

from Xlib import X, Xutil
from Xlib.display import Display as Connection
from Xlib.error import XError
from Xlib.ext import screensaver
from Xlib.protocol.event import ClientMessage

REMOVE, ADD = 0, 1
PAGER = 2
ROOT_EVENTS = X.SubstructureRedirectMask | X.SubstructureNotifyMask
GREEN = 0x00FF00


@dataclass(frozen=True)
class Place:
    """Where a window is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Vandal:
    """Finds the kiosk's window on a display, and disturbs it."""

    def __init__(self, display: str) -> None:
        self._connection = Connection(display)
        self._root = self._connection.screen().root
        self._root.change_attributes(background_pixel=0xFF00FF)
        self._root.clear_area()
        self._others: list[Any] = []
        self._connection.sync()

    def window(self) -> Any:
        """The kiosk's window. Raises LookupError where there is none."""
        waiting = [self._root]
        while waiting:
            window = waiting.pop()
            try:
                if (
                    "space-kiosk" in (window.get_wm_class() or ())
                    and window.get_attributes().win_class == X.InputOutput
                ):
                    return window
                waiting += window.query_tree().children
            except XError:
                continue
        raise LookupError("there is no window of the kiosk")

    def finds_window(self) -> bool:
        """Whether the kiosk has a window by now."""
        try:
            self.window()
        except LookupError:
            return False
        return True

    def place(self) -> Place:
        window = self.window()
        geometry = window.get_geometry()
        corner = self._root.translate_coords(window, 0, 0)
        return Place(corner.x, corner.y, geometry.width, geometry.height)

    def configure(self, **changes: int) -> None:
        self.window().configure(**changes)
        self._connection.sync()

    def unmap(self) -> None:
        self.window().unmap()
        self._connection.sync()

    def iconify(self) -> None:
        self._message(self.window(), "WM_CHANGE_STATE", [Xutil.IconicState])

    def ask_to_close(self) -> None:
        """As the close button of a title bar does."""
        window = self.window()
        atom = self._connection.intern_atom
        data = [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0]
        window.send_event(ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"), data=(32, data)))
        self._connection.sync()

    def destroy(self) -> None:
        self.window().destroy()
        self._connection.sync()

    def kill(self) -> None:
        self.window().kill_client()
        self._connection.sync()

    def state(self, action: int, name: str) -> None:
        """Add or remove a state, such as `FULLSCREEN`, by way of the window manager."""
        self._message(self.window(), "_NET_WM_STATE", [action, self._atom(f"_NET_WM_STATE_{name}"), 0, PAGER])

    def send_to_desktop(self, number: int) -> None:
        self._message(self.window(), "_NET_WM_DESKTOP", [number, PAGER])

    def change_desktop(self, number: int) -> None:
        self._message(self._root, "_NET_CURRENT_DESKTOP", [number, X.CurrentTime])

    def show_desktop(self) -> None:
        self._message(self._root, "_NET_SHOWING_DESKTOP", [1])

    def close_by_manager(self) -> None:
        self._message(self.window(), "_NET_CLOSE_WINDOW", [X.CurrentTime, PAGER])

    def cover(
        self,
        place: Place,
        *,
        unmanaged: bool = False,
        states: tuple[str, ...] = (),
        kind: str = "NORMAL",
        focus: bool = False,
    ) -> Any:
        """Open a green window here."""
        window = self._root.create_window(
            place.x,
            place.y,
            place.width,
            place.height,
            0,
            X.CopyFromParent,
            background_pixel=GREEN,
            override_redirect=int(unmanaged),
        )
        window.set_wm_class("green", "green")
        window.set_wm_name("green")
        window.set_wm_normal_hints(flags=Xutil.PPosition | Xutil.USPosition, min_width=1, min_height=1)
        atoms = [self._atom(f"_NET_WM_STATE_{name}") for name in states]
        window.change_property(self._atom("_NET_WM_STATE"), 4, 32, atoms)
        window.change_property(self._atom("_NET_WM_WINDOW_TYPE"), 4, 32, [self._atom(f"_NET_WM_WINDOW_TYPE_{kind}")])
        window.map()
        self._connection.sync()
        self._others.append(window)
        if focus:
            time.sleep(0.1)
            self.steal_focus(window)
        return window

    def steal_focus(self, window: Any) -> None:
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self._connection.sync()

    def take_away_focus(self) -> None:
        self._connection.set_input_focus(X.NONE, X.RevertToNone, X.CurrentTime)
        self._connection.sync()

    def raise_again(self, window: Any) -> None:
        window.configure(stack_mode=X.Above)
        self._connection.sync()

    def clear(self) -> None:
        """Close what was opened here."""
        for window in self._others:
            window.destroy()
        self._others.clear()
        self._connection.sync()

    def focus_is_kiosks(self) -> bool:
        focus = self._connection.get_input_focus().focus
        own = self.window()
        while not isinstance(focus, int):
            if focus.id == own.id:
                return True
            parent = focus.query_tree().parent
            if not parent:
                return False
            focus = parent
        return False

    def set_screen_saver(self, seconds: int) -> None:
        self._connection.set_screen_saver(seconds, 0, X.DefaultBlanking, X.DefaultExposures)
        self._connection.sync()

    def screen_saver(self) -> tuple[bool, int]:
        """Whether it is on, and for how many milliseconds nobody did anything."""
        info = self._root.screensaver_query_info()
        return info.state == screensaver.StateOn, info.idle

    def close(self) -> None:
        self._connection.close()

    def _atom(self, name: str) -> int:
        return self._connection.intern_atom(name)

    def _message(self, window: Any, kind: str, data: list[int]) -> None:
        message = ClientMessage(window=window, client_type=self._atom(kind), data=(32, [*data, *[0] * (5 - len(data))]))
        self._root.send_event(message, event_mask=ROOT_EVENTS)
        self._connection.sync()
