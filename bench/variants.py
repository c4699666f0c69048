"""What is measured: the kiosk with its software renderer, and Chromium showing the same carousel."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.xserver.programs import SYSTEM_PATH

SCREEN = "programs"
TURNTABLE = "station-explore"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--password-store=basic",
    "--window-position=0,0",
    "--touch-events=enabled",
)
"""Offline, and as large as the screen although there is no window manager. `--no-sandbox`, since it runs as root."""


@dataclass(frozen=True)
class Variant:
    """A program to be measured, beginning with the attract screen or with the carousel.

    `home` is its home folder; a `fresh` one is emptied before each start.
    """

    name: str
    command: tuple[str, ...]
    home: Path
    fresh: bool
    attract: bool

    def environment(self, display: str) -> dict[str, str]:
        """The environment to start it in, with a home ready to be used."""
        if self.fresh:
            shutil.rmtree(self.home, ignore_errors=True)
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        return {
            "PATH": SYSTEM_PATH,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
        }


def kiosk(home: Path, *, attract: bool, fresh: bool, screen: str = SCREEN) -> Variant:
    """The kiosk, beginning with the attract screen or with a screen: the carousel, unless another one is named."""
    begin = () if attract else ("--screen", screen)
    command = (sys.executable, "-m", "kiosk", "run", "--renderer", "software", "--language", "en", *begin)
    return Variant("kiosk", command, home, fresh, attract)


def chromium(program: str, home: Path, page: Path, size: tuple[int, int], *, attract: bool, fresh: bool) -> Variant:
    """Chromium in kiosk mode, beginning with the page's attract screen or with its carousel."""
    where = (f"--user-data-dir={home / 'profile'}", f"--window-size={size[0]},{size[1]}")
    address = page.as_uri() + ("" if attract else "#carousel")
    return Variant("Chromium", (program, *where, *CHROMIUM_FLAGS, address), home, fresh, attract)


def find_chromium() -> str | None:
    """The path of an installed Chromium, or None."""
    return next((path for name in CHROMIUM_NAMES if (path := shutil.which(name, path=SYSTEM_PATH))), None)


def version_of(program: str) -> str:
    """The version that a program tells, such as `156.0.7700.1`."""
    with os.popen(f"{program} --version 2>/dev/null") as said:  # noqa: S605
        match = re.search(r"\d+(?:\.\d+)+", said.read())
    return match[0] if match else "of unknown version"
