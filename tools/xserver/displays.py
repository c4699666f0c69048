"""X servers of our own: Xvfb, and Xorg on a dummy screen with a touch panel that a program can touch."""

import os
import signal
from pathlib import Path
from string import Template

from tools.xserver.programs import SYSTEM_PATH, MissingError, Program, announced, need

XORG = Path("/usr/lib/xorg/Xorg")
XORG_MODULES = Path("/usr/lib/xorg/modules")
XORG_SETTINGS = Path(__file__).with_name("xorg.conf")


class Display:
    """A running X server. `name` is what `DISPLAY` holds; `touch_socket` takes touches where there is a panel."""

    def __init__(self, server: Program, name: str, size: tuple[int, int], touch_socket: Path | None = None) -> None:
        self._server = server
        self.name = name
        self.size = size
        self.touch_socket = touch_socket

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the server, such as SIGSTOP, which makes it hang."""
        self._server.process.send_signal(number)

    def close(self) -> None:
        self._server.clear_away()


def open_xvfb(folder: Path, size: tuple[int, int] = (1920, 1080), name: str = "") -> Display:
    """Start Xvfb on a free display, or on the one that is named. Raises MissingError where it is missing."""
    need("Xvfb")
    width, height = size
    return _open(["Xvfb", *filter(None, [name]), "-screen", "0", f"{width}x{height}x24"], folder, size)


def open_touch_display(folder: Path, size: tuple[int, int] = (1920, 1080)) -> Display:
    """Start Xorg on a dummy screen with a panel for ten fingers. Raises MissingError where that cannot be."""
    parts = [XORG, XORG_MODULES / "drivers" / "dummy_drv.so", XORG_MODULES / "input" / "inputtest_drv.so"]
    missing = [str(part) for part in parts if not part.exists()]
    if os.geteuid() != 0:
        missing.append("the right to start Xorg (it takes root)")
    if missing:
        raise MissingError(missing)
    width, height = size
    values = {
        "folder": folder,
        "width": width,
        "height": height,
        "horizontal": f"{width} {width + 88} {width + 132} {width + 280}",
        "vertical": f"{height} {height + 4} {height + 9} {height + 45}",
    }
    settings = folder / "xorg.conf"
    settings.write_text(Template(XORG_SETTINGS.read_text("utf-8")).substitute(values), "utf-8")
    command = [str(XORG), "-config", str(settings), "-logfile", str(folder / "xorg.log"), "-novtswitch"]
    return _open(command, folder, size, folder / "touch.sock")


def _open(command: list[str], folder: Path, size: tuple[int, int], touch_socket: Path | None = None) -> Display:
    read_end, write_end = os.pipe()
    server = Program(
        [*command, "-displayfd", str(write_end), "-noreset", "-nolisten", "tcp"],
        environment={"PATH": SYSTEM_PATH, "HOME": str(folder)},
        log=folder / "x-server.log",
        keep_open=(write_end,),
    )
    os.close(write_end)
    number = announced(read_end)
    if not number:
        server.clear_away()
        raise RuntimeError(f"{command[0]} did not start: {server.errors}")
    return Display(server, f":{number}", size, touch_socket)
