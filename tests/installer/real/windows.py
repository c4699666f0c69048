"""A Windows of one's own, by Wine: its folders, a display, a desktop, and the libraries that Wine lacks."""

import re
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.installer.real.conftest import need
from tools.xserver.displays import Display, open_xvfb
from tools.xserver.programs import SYSTEM_PATH

STUBS = Path(__file__).with_name("wine")
LIBRARIES = {"bcryptprimitives": ("-ladvapi32",), "icuuc": (), "mscms": ()}
"""What Wine 8 lacks and Windows 10 has, with what they are linked to. They are only in the tests."""
COMPILER = "x86_64-w64-mingw32-gcc"
END = r"C:\end.exe"
OVERRIDES = "mscms=n;mshtml=;winemenubuilder.exe=d"
SIZE = (1920, 1080)
START_SECONDS = 120
COMMAND_SECONDS = 90


def wait_until(what: Callable[[], bool], seconds: float, words: str) -> None:
    """Fail with `words` unless it comes true in time."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, f"{words} within {seconds:.0f} s"
        time.sleep(0.5)


class Windows:
    """A machine with Windows, as far as Wine is one."""

    def __init__(self, folder: Path) -> None:
        """Make it. Skips the test where a tool is missing."""
        need("wine", "wine wine64")
        need("Xvfb", "xvfb")
        need(COMPILER, "gcc-mingw-w64-x86-64")
        self._prefix = folder / "prefix"
        self.display: Display = open_xvfb(folder, SIZE)
        self._environment = {
            "PATH": SYSTEM_PATH,
            "HOME": str(folder),
            "DISPLAY": self.display.name,
            "WINEPREFIX": str(self._prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
        }
        self._desktop: subprocess.Popen[bytes] | None = None
        try:
            self.run("wineboot", "--init")
            self._add_libraries()
            self._compile("end.c", self.path(END))
            self._wineserver("--wait")
            self._wineserver("--persistent")
            # On Windows the desktop is always there. Wine's is started by the first program with a window, and then
            # holds its pipes open, for whose end others wait.
            self._desktop = self._open("explorer.exe", "/desktop")
            wait_until(lambda: bool(self.processes("explorer.exe")), COMMAND_SECONDS, "there is no desktop")
        except BaseException:
            self.close()
            raise

    def _add_libraries(self) -> None:
        for name, linked in LIBRARIES.items():
            self._compile(f"{name}.c", self.path(rf"C:\windows\system32\{name}.dll"), "-shared", *linked)

    def _compile(self, source: str, made: Path, *options: str) -> None:
        subprocess.run([COMPILER, "-O2", "-o", made, STUBS / source, *options], check=True)

    def path(self, name: str) -> Path:
        r"""Where a file on drive C:, or on Z: for all of the machine, is for this test."""
        drive, _, rest = name.replace("\\", "/").partition(":/")
        return (self._prefix / "drive_c" if drive == "C" else Path("/")) / rest

    def name(self, path: Path) -> str:
        """How a file on drive C: is called inside."""
        return "C:\\" + str(path.relative_to(self._prefix / "drive_c")).replace("/", "\\")

    def run(self, *words: str, accepted: tuple[int, ...] = (0,)) -> str:
        """Run a program until it ends, and return what it printed. Fails the test unless it ends well."""
        done = subprocess.run(
            ["wine", *words],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=COMMAND_SECONDS,
            check=False,
        )
        told = f"{words} ended with {done.returncode}:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        assert done.returncode in accepted, told
        return done.stdout

    def start(self, *words: str) -> None:
        """Start what a user would start by a double click: a program or an entry of the menu."""
        self._open("start", *words).wait(COMMAND_SECONDS)

    def _open(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["wine", *words],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def processes(self, program: str) -> list[int]:
        """The processes that run a program of this name, the oldest first."""
        ours = f"WINEPREFIX={self._prefix}".encode()
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                name = (folder / "cmdline").read_bytes().partition(b"\0")[0].replace(b"\\", b"/")
                if name.endswith(f"/{program}".encode()) and ours in (folder / "environ").read_bytes().split(b"\0"):
                    found[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[19])
        return sorted(found, key=lambda number: found[number])

    def end(self, number: str) -> None:
        """End the process that Windows gave this number, as the Task Manager does."""
        self.run(END, number)

    def values(self, key: str) -> dict[str, str]:
        """The values of a key in the registry; none if there is no such key."""
        told = self.run("reg", "query", key, accepted=(0, 1))
        return dict(re.findall(r"^ {4}(\S+) +REG_\w+ +(.*?)\r?$", told, re.MULTILINE))

    def close(self) -> None:
        """End all that runs in it, and the display."""
        self._wineserver("--kill")
        if self._desktop is not None:
            self._desktop.wait(30)
        self.display.close()

    def _wineserver(self, deed: str) -> None:
        subprocess.run(["wineserver", deed], env=self._environment, check=False, timeout=COMMAND_SECONDS)
