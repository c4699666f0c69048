"""A kiosk as it stands in an exhibit: a display, a window manager, a session bus, and the kiosk as a process."""

import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from Xlib.display import Display as Connection

from tests.outside.accessibility import Accessibility, need_accessibility
from tests.outside.screen import Screen
from tools.xserver.displays import Display
from tools.xserver.programs import SYSTEM_PATH, MissingError, Program, announced, need

APPLICATION = "space-kiosk"
START_SECONDS = 15.0

# Qt says so when a screen reader asks for what has just left the screen, and answers no questions about buses.
NOT_OURS = re.compile(r"\S+ WARNING qt\.qt\.accessibility\.atspi: ")


class Kiosk:
    """A running kiosk, seen from outside."""

    def __init__(self, program: Program, screen: Screen, tree: Accessibility) -> None:
        self.program = program
        self.screen = screen
        self.tree = tree

    def tap(self, role: str, name: str) -> None:
        """Touch the middle of what a screen reader finds under this role and name, with a real pointer event."""
        self.screen.tap(*self.tree.wait_for(role, name).center)

    def begin(self) -> None:
        """Leave the attract screen by a tap, and wait for the home screen."""
        self.tap("push button", "Touch to explore")
        self.tree.wait_for("push button", "Help")

    def seconds_until_said(self, text: str, most: float = 20) -> float:
        """Wait until what it wrote to standard error holds a text. Returns the seconds that it took."""
        begin = time.monotonic()
        while text not in self.program.errors:
            assert time.monotonic() - begin < most, self.program.errors
            time.sleep(0.05)
        return time.monotonic() - begin

    def complaints(self) -> list[str]:
        """What the kiosk wrote to standard error beyond the course of things."""
        lines = self.program.errors.splitlines()
        return [line for line in lines if not re.match(r"\S+ INFO ", line) and not NOT_OURS.match(line)]


class Exhibit:
    """The desktop that kiosks run on. `folder` is their home; nothing of the real one is read or written.

    Raises MissingError where a part of it is not installed.
    """

    def __init__(self, display: Display, folder: Path) -> None:
        need("dbus-daemon", "openbox", "xdotool")
        need_accessibility()
        self.display = display
        self._folder = folder
        self._kiosks = 0
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700, parents=True)
        self.environment = {
            "PATH": SYSTEM_PATH,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "DISPLAY": display.name,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._bus = self._start_bus()
        self._manager = Program(["openbox", "--sm-disable"], environment=self.environment, log=folder / "openbox.log")
        _wait_for_window_manager(display.name)
        self.screen = Screen(display.name)

    def _start_bus(self) -> Program:
        read_end, write_end = os.pipe()
        bus = Program(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={write_end}"],
            environment=self.environment,
            log=self._folder / "bus.log",
            keep_open=(write_end,),
        )
        os.close(write_end)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = announced(read_end)
        return bus

    @contextmanager
    def kiosk(self, *options: str | Path, under: Sequence[str | Path] = (), pictured: bool = True) -> Iterator[Kiosk]:
        """Run the kiosk with these options, after the words of `under` (such as strace's), until the block ends.

        The block begins when there is a picture, or with the window where none is to come (not `pictured`).
        """
        self._kiosks += 1
        command = [*under, sys.executable, "-m", "kiosk", "run", "--language", "en", *options]
        log = self._folder / f"kiosk-{self._kiosks}.log"
        program = Program(command, environment=self.environment, log=log)
        tree: Accessibility | None = None
        try:
            tree = Accessibility(APPLICATION, self.environment)
            tree.wait_until(lambda node: node.role == "frame", "window of the kiosk", START_SECONDS)
            if pictured:
                self.screen.first_picture()
            yield Kiosk(program, self.screen, tree)
        finally:
            if tree is not None:
                tree.close()
            program.clear_away()

    def close(self) -> None:
        self.screen.close()
        self._manager.clear_away()
        self._bus.clear_away()


@contextmanager
def or_skip() -> Iterator[None]:
    """Skip the tests, and say why, where something is not installed."""
    try:
        yield
    except MissingError as error:
        pytest.skip(str(error))


def _wait_for_window_manager(display: str) -> None:
    connection = Connection(display)
    root = connection.screen().root
    atom = connection.intern_atom("_NET_SUPPORTING_WM_CHECK")
    end = time.monotonic() + START_SECONDS
    while root.get_full_property(atom, 0) is None:
        if time.monotonic() > end:
            raise RuntimeError("openbox did not start")
        time.sleep(0.02)
    connection.close()
