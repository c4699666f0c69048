"""What can befall a file that is kept from run to run, and a kiosk that starts on it."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from tests.outside.home import shows_something
from tests.outside.screen import Screen
from tests.outside.supervisor import Supervised, supervised
from tools.xserver.displays import Display

SECTOR = 4096
START_SECONDS = 20.0
PATIENCE_SECONDS = 5.0
FOREIGN_USER = 54321

Damage = Callable[[Path], None]


def torn(file: Path) -> None:
    """The first sectors are there, the rest is zeros, and the time is the old one: what a power cut leaves."""
    status, content = file.stat(), file.read_bytes()
    kept = min(SECTOR, len(content) // 2)
    file.write_bytes(content[:kept] + bytes(len(content) - kept))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def zeroed(file: Path) -> None:
    file.write_bytes(bytes(len(file.read_bytes())))


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 3])


def flipped(file: Path) -> None:
    """Three bits, always the same ones for a name."""
    chance = random.Random(file.name)
    content = bytearray(file.read_bytes())
    for _ in range(3 if content else 0):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)


def noise(file: Path) -> None:
    file.write_bytes(random.Random(file.name).randbytes(3000))


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def a_folder(file: Path) -> None:
    file.unlink()
    (file / "in" / "the-way").mkdir(parents=True)


def a_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def a_link(file: Path) -> None:
    """To something that never ends."""
    file.unlink()
    file.symlink_to("/dev/zero")


def nobodys(file: Path) -> None:
    """Of another user, and closed to all."""
    file.chmod(0)
    if os.geteuid() == 0:
        os.chown(file, FOREIGN_USER, FOREIGN_USER)


DAMAGES: Mapping[str, Damage] = {
    one.__name__: one for one in (torn, zeroed, cut, flipped, noise, emptied, a_folder, a_pipe, a_link, nobodys)
}


class KeptFiles:
    """The home of a kiosk that has run, with everything that it keeps."""

    def __init__(self, display: Display, folder: Path) -> None:
        self.display = display
        self._first = folder / "first"
        self.home = folder / "home"
        self.home.mkdir()
        self.start()
        for name in ("notices.json", "display-stuck"):
            (self.home / ".local/state/space-operations-kiosk" / name).write_bytes(b"")
        shutil.copytree(self.home, self._first)

    def restore(self) -> None:
        """Have everything as it was after the first run."""
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(self._first, self.home)

    def files(self) -> list[Path]:
        return [file for file in self.named("*") if file.is_file()]

    def named(self, pattern: str) -> list[Path]:
        """What a user's hidden folders hold; the rest is of those who look on."""
        return sorted(path for folder in (".cache", ".local") for path in (self.home / folder).rglob(pattern))

    def replace(self, files: Iterable[Path], how: Damage) -> None:
        """Put a damaged file in place of each. Who has mapped the old one into memory still sees the old one."""
        for file in files:
            other = file.with_name(f"{file.name}.other")
            shutil.copy2(file, other)
            how(other)
            other.replace(file)

    def damage(self, files: Iterable[Path], how: Damage) -> None:
        for file in files:
            how(file)

    def start(self) -> float:
        """Start a kiosk on what is there, and end it. Returns the seconds to its picture."""
        begin = time.monotonic()
        with self.running() as kiosk:
            seconds = time.monotonic() - begin
            assert kiosk.program.end(signal.SIGTERM) == 0, kiosk.program.errors
            assert "Traceback" not in kiosk.program.errors
        return seconds

    @contextmanager
    def running(self) -> Iterator[Supervised]:
        """Run a kiosk on what is there, which shows a picture."""
        with supervised(self.display.name, self.home, PATIENCE_SECONDS) as kiosk:
            assert kiosk.listener.listen(START_SECONDS, "READY=1"), (kiosk.program.process.poll(), kiosk.program.errors)
            with closing(Screen(self.display.name)) as screen:
                assert shows_something(screen)
            yield kiosk
        (self.home / "notify").unlink()
