"""The kiosk's window as the X server sees it: what is wrong with it, and how to put it right.

With a window manager most of it is asked of the manager, by the messages of pagers and task bars; without one, and for
windows that no manager may touch, it is done.
"""

from dataclasses import dataclass

from kiosk.platform.xcb import FOCUS, PROPERTY, STRUCTURE, SUBSTRUCTURE, VISIBILITY, Rectangle, XServer

GONE = "gone"
HIDDEN = "hidden"
SHRUNK = "not fullscreen"
MISPLACED = "out of place"
COVERED = "covered"
WITHOUT_KEYS = "without the keys"

REMOVE, ADD = 0, 1
AS_PAGER = 2
EVERY_DESKTOP = 0xFFFFFFFF
POINTER_ROOT = 1
"""What has the keys when the window below the pointer has them."""

INSIST = 3
"""After so many attempts a manager that ignores a request is asked in another way."""


CLASS = "space-kiosk"
"""What Qt calls the windows of this program."""


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What is wrong, and by whose doing, where that is known."""

    kind: str
    culprits: tuple[int, ...] = ()


class XWindow:
    """One window of this process."""

    def __init__(self, server: XServer, window: int) -> None:
        self._server = server
        self._window = window
        family = server.family(window)
        self._root = family.root if family is not None else 0
        server.follow_monitors(self._root)
        server.listen(self._root, SUBSTRUCTURE | PROPERTY)
        server.listen(window, STRUCTURE | VISIBILITY | PROPERTY | FOCUS)

    def place_on(self, display: str, otherwise: Rectangle) -> Rectangle | None:
        """Return the place of a display, or of the primary one where it is off; None where all are.

        Qt's word is what is left where the server does not say: after quick changes Qt believes in places of the past.
        """
        monitors = self._server.monitors(self._root)
        if monitors is None:
            return otherwise
        return monitors.get(display) or next(iter(monitors.values()), None)

    def look(self, wanted: Rectangle) -> Disturbance | None:
        """Return the gravest of what is wrong, None when the window fills its place above all else."""
        (attributes,) = self._server.attributes(self._window)
        if attributes is None:
            return Disturbance(GONE)
        managed = self._is_managed()
        states = self._states() if managed else set[int]()
        if not attributes.viewable or states & {self._state("HIDDEN"), self._state("SHADED")}:
            return Disturbance(HIDDEN)
        if managed and self._state("FULLSCREEN") not in states:
            return Disturbance(SHRUNK)
        if self._server.place(self._window) != wanted:
            return Disturbance(MISPLACED)
        own = self._outermost(self._window)
        covers = self._covers(own, wanted)
        if covers:
            return Disturbance(COVERED, covers)
        return None if self._may_keep_keys(own, wanted, managed=managed) else Disturbance(WITHOUT_KEYS)

    def mend(self, fault: Disturbance, wanted: Rectangle, attempt: int) -> None:
        """Do what helps against a fault that was seen, for the `attempt`th time in a row."""
        match fault.kind:
            case "hidden":
                self._show()
            case "not fullscreen":
                self._ask_state(ADD, "FULLSCREEN")
                self._put(wanted, stubborn=False)
            case "out of place":
                self._put(wanted, stubborn=attempt % INSIST == 0)
            case "covered":
                self._come_up(fault.culprits if attempt > 1 else ())
            case _:
                self._take_keys()
        self._server.flush()

    def describe(self, fault: Disturbance) -> str:
        """Say for staff what is wrong, with the name of the window that lies above, as its title bar would have it."""
        names = dict.fromkeys(self._name_of(one) for one in fault.culprits)
        return f"{fault.kind} by {', '.join(names)}" if names else fault.kind

    def _name_of(self, window: int) -> str:
        family = self._server.family(window)
        inner = family.children if family is not None else ()
        names = (self._server.text(one, kind) for one in (window, *inner) for kind in ("_NET_WM_NAME", "WM_NAME"))
        return next((f'"{name[:60]}"' for name in names if name), "a window without a name")

    def _is_kiosk(self, window: int) -> bool:
        """Whether it is of another kiosk, such as the one that takes over from safe mode."""
        family = self._server.family(window)
        inner = family.children if family is not None else ()
        return any(CLASS in self._server.text(one, "WM_CLASS") for one in (window, *inner))

    def _is_managed(self) -> bool:
        """Whether a window manager of today's kind runs: a window that says so and exists."""
        found = self._server.words(self._root, "_NET_SUPPORTING_WM_CHECK")
        return bool(found) and self._server.attributes(found[0])[0] is not None

    def _state(self, name: str) -> int:
        return self._server.atom(f"_NET_WM_STATE_{name}")

    def _states(self) -> set[int]:
        return set(self._server.words(self._window, "_NET_WM_STATE"))

    def _outermost(self, window: int) -> int:
        """Return the window that holds this one and lies on the root: a manager's frame, or the window itself."""
        while (family := self._server.family(window)) is not None and family.parent not in {0, family.root}:
            window = family.parent
        return window

    def _covers(self, own: int, wanted: Rectangle) -> tuple[int, ...]:
        """Return what is seen above our outermost window, from the lowest to the highest."""
        server = self._server
        family = server.family(self._root)
        if family is None or own not in family.children:
            return ()
        above = family.children[family.children.index(own) + 1 :]
        above = tuple(one for one in above if not server.is_of_server(one) and not self._is_kiosk(one))
        seen = [
            one
            for one, attributes in zip(above, server.attributes(*above), strict=True)
            if attributes is not None and attributes.viewable and not attributes.input_only
        ]
        covers = tuple(one for one in seen if (place := server.place(one)) is not None and place.meets(wanted))
        return covers if self._outermost(self._window) == own else ()  # a manager has just given it a frame

    def _may_keep_keys(self, own: int, wanted: Rectangle, *, managed: bool) -> bool:
        """Whether the window has the keys, or another on a display beside it, where staff may be typing."""
        server, holder = self._server, self._server.focus()
        if holder > POINTER_ROOT and (holder == self._window or self._outermost(holder) == own):
            return True
        if managed:
            active = server.words(self._root, "_NET_ACTIVE_WINDOW")
            holder = active[0] if active else holder
        if holder in {0, POINTER_ROOT, self._root, self._window}:
            return False
        (attributes,) = server.attributes(holder)
        place = server.place(self._outermost(holder))
        return attributes is not None and attributes.viewable and place is not None and not place.meets(wanted)

    def _show(self) -> None:
        if self._is_managed():
            self._server.ask_manager(self._root, self._root, "_NET_SHOWING_DESKTOP", 0)
            self._server.ask_manager(self._root, self._window, "_NET_WM_DESKTOP", EVERY_DESKTOP, AS_PAGER)
            self._ask_state(REMOVE, "HIDDEN")
            self._ask_state(REMOVE, "SHADED")
        self._server.show(self._window)
        self._come_up(())

    def _ask_state(self, action: int, name: str) -> None:
        self._server.ask_manager(self._root, self._window, "_NET_WM_STATE", action, self._state(name), 0, AS_PAGER)

    def _put(self, wanted: Rectangle, *, stubborn: bool) -> None:
        leave = stubborn and self._is_managed()
        if leave:
            self._ask_state(REMOVE, "FULLSCREEN")
        self._server.put(self._window, wanted)
        if leave:
            self._ask_state(ADD, "FULLSCREEN")

    def _come_up(self, still_above: tuple[int, ...]) -> None:
        """Rise, and put below what did not yield to that: a notification, or what a manager keeps above."""
        self._server.raise_(self._window)
        self._take_keys()
        own = self._outermost(self._window)
        for cover in still_above:
            self._server.lower_below(cover, own)

    def _take_keys(self) -> None:
        if self._is_managed():
            self._server.ask_manager(self._root, self._window, "_NET_ACTIVE_WINDOW", AS_PAGER, 0, 0)
            return
        (attributes,) = self._server.attributes(self._window)
        if attributes is not None and attributes.viewable:
            self._server.give_focus(self._window)
