"""What a visitor would see: the kiosk from its archive, alone and inside the compositor of the wall screen."""

import os
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from tests.installer.real.conftest import need, the_one
from tests.outside.screen import Screen
from tools.xserver.displays import Display, open_xvfb
from tools.xserver.programs import SYSTEM_PATH, Program

SIZE = (1024, 768)
"""Of the output that cage makes on an X server."""
START_SECONDS = 60
NOBODY = 65534
AS_NOBODY = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
"""cage refuses to run with the rights of root."""
KIOSK_OPTIONS = ("run", "--screen", "about", "--language", "en")
PICTURES = Path("build") / "installer-test"


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, which those of pytest are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def application(open_folder: Path) -> Path:
    """The folder out of the archive, as staff would unpack it."""
    with tarfile.open(the_one("space-kiosk-*-linux-x86_64.tar.xz")) as tar:
        tar.extractall(open_folder, filter="data")
    (unpacked,) = open_folder.iterdir()
    return unpacked


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    need("Xvfb", "xvfb")
    server = open_xvfb(tmp_path_factory.mktemp("display"), SIZE)
    yield server
    server.close()


@contextmanager
def running(display: Display, folder: Path, *command: str | Path, **more: str) -> Iterator[Screen]:
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    if os.geteuid() == 0 and command[0] == "cage":
        command = ("setpriv", *AS_NOBODY, *command)
        os.chown(runtime, NOBODY, NOBODY)
    environment = {"PATH": SYSTEM_PATH, "HOME": str(runtime), "DISPLAY": display.name, "XDG_RUNTIME_DIR": str(runtime)}
    program = Program([str(word) for word in command], environment=environment | more, log=folder / "log")
    screen = Screen(display.name)
    try:
        yield screen
    finally:
        screen.close()
        program.clear_away()


def kept(picture: Image.Image, name: str) -> Image.Image:
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(PICTURES / name)
    return picture


@pytest.fixture(scope="module")
def alone(application: Path, display: Display, tmp_path_factory: pytest.TempPathFactory) -> Image.Image:
    """The kiosk directly on the X server."""
    with running(display, tmp_path_factory.mktemp("alone"), application / "space-kiosk", *KIOSK_OPTIONS) as screen:
        end_of_black(screen)
        return kept(screen.still_picture(START_SECONDS), "alone.png")


def end_of_black(screen: Screen) -> None:
    """Wait until something other than an empty screen is there."""
    end = time.monotonic() + START_SECONDS
    while len(screen.picture().getcolors(SIZE[0] * SIZE[1]) or ()) < 100:
        assert time.monotonic() < end, "nothing was drawn"
        time.sleep(0.5)


def test_the_archive_runs_where_it_is_unpacked(alone: Image.Image) -> None:
    assert alone.size == SIZE


def test_cage_shows_the_kiosk_on_the_whole_screen(
    application: Path, alone: Image.Image, display: Display, open_folder: Path
) -> None:
    need("cage", "cage")
    backend = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "QT_QPA_PLATFORM": "wayland"}
    command = ("cage", "-d", "--", application / "space-kiosk", *KIOSK_OPTIONS)
    with running(display, open_folder, *command, **backend) as screen:
        seen = screen.comes_to(alone, START_SECONDS)
        kept(screen.picture(), "cage.png")
    assert seen, f"what cage shows is in {PICTURES / 'cage.png'}"


def test_the_file_that_installs_itself_is_whole_and_says_what_it_can(tmp_path: Path) -> None:
    package = the_one("space-kiosk-*-linux-x86_64.run")
    checked = subprocess.run(["sh", package, "--check"], capture_output=True, text=True, timeout=300, check=False)
    assert checked.returncode == 0, checked.stderr
    home = {"HOME": str(tmp_path), "PATH": SYSTEM_PATH, "TMPDIR": str(tmp_path)}
    for words, told in (((), "is installed in"), (("--uninstall",), "is gone")):
        command = ["sh", package, "--", *words]
        done = subprocess.run(command, env=home, capture_output=True, text=True, timeout=600, check=False)
        assert done.returncode == 0, done.stderr
        assert told in done.stdout
        if not words:
            version = [tmp_path / ".local" / "bin" / "space-kiosk", "--version"]
            assert subprocess.run(version, env=home, capture_output=True, text=True, check=True).stdout.startswith(
                "space"
            )
    assert not (tmp_path / ".local" / "lib").exists()
    assert {path.name for path in tmp_path.iterdir()} <= {".local"}
