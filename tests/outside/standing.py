"""A kiosk that stands at one screen on a display, with a window manager or without, and what befalls its window."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PIL import Image
from Xlib.display import Display as Connection

from tests.outside.screen import Screen
from tests.outside.supervisor import environment_at
from tests.outside.vandal import Place, Vandal
from tools.xserver.displays import Display
from tools.xserver.programs import SYSTEM_PATH, Program, need

START_SECONDS = 20.0
RIGHT_SECONDS = 2.0
"""So soon everything is as it should be, whatever happened."""

FIRST_LOOK_SECONDS = 0.4
"""A disturbance by way of a window manager takes a moment to be seen."""

SAME_SHARE = 0.002
MANAGER = ("openbox", "--sm-disable")


class Standing:
    """A running kiosk, what is seen of it, and who disturbs it."""

    def __init__(self, display: Display, program: Program, screen: Screen, vandal: Vandal) -> None:
        self.display = display
        self.program = program
        self.screen = screen
        self.vandal = vandal
        self.picture: Image.Image | None = None

    def is_right_after(self, disturb: Callable[[], object], seconds: float = RIGHT_SECONDS) -> bool:
        """Whether the display looks in time as it did before this was done."""
        assert self.picture is not None
        disturb()
        time.sleep(FIRST_LOOK_SECONDS)
        return self.screen.comes_to(self.picture, seconds - FIRST_LOOK_SECONDS, SAME_SHARE)

    def comes_to_be_at(self, place: Place, seconds: float = RIGHT_SECONDS) -> bool:
        """Whether the window comes to fill this place, and stays there."""
        return self.becomes(lambda: self.vandal.place() == place, seconds)

    def becomes(self, what: Callable[[], bool], seconds: float = RIGHT_SECONDS) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if what():
                time.sleep(0.15)
                if what():
                    return True
            time.sleep(0.02)
        return False

    def xrandr(self, *words: str) -> None:
        """Change the displays, as the command of this name does."""
        environment = {"DISPLAY": self.display.name, "PATH": SYSTEM_PATH}
        subprocess.run(["xrandr", *words], env=environment, check=True, timeout=10)


@contextmanager
def standing(
    display: Display, folder: Path, *options: str | Path, managed: bool, command: Sequence[str] = ("-m", "kiosk")
) -> Iterator[Standing]:
    """Run a kiosk whose screen stands still, with these options. Raises MissingError where something is missing."""
    need("openbox", "xrandr")
    environment = environment_at(display.name, folder)
    with ExitStack() as stack:
        if managed:
            manager = Program(MANAGER, environment=environment, log=folder / "manager.log")
            stack.callback(manager.clear_away)
            _wait_for(lambda: _has_manager(display.name), "window manager")
        words = ("run", "--language", "en", "--screen", "programs", "--idle-seconds", "600", *options)
        program = Program([sys.executable, *command, *words], environment=environment, log=folder / "kiosk.log")
        stack.callback(program.clear_away)
        screen, vandal = Screen(display.name), Vandal(display.name)
        stack.callback(screen.close)
        stack.callback(vandal.close)
        one = Standing(display, program, screen, vandal)
        _wait_for(vandal.finds_window, "window of the kiosk")
        time.sleep(1)
        one.picture = screen.still_picture()
        yield one


def _has_manager(display: str) -> bool:
    connection = Connection(display)
    found = connection.screen().root.get_full_property(connection.intern_atom("_NET_SUPPORTING_WM_CHECK"), 0)
    connection.close()
    return found is not None


def _wait_for(what: Callable[[], bool], name: str) -> None:
    end = time.monotonic() + START_SECONDS
    while not what():
        if time.monotonic() > end:
            raise TimeoutError(f"no {name} within {START_SECONDS} s")
        time.sleep(0.05)
