"""The life of the installers for Windows, under Wine: installed, started, photographed, killed, removed.

Wine is not Windows: what passes here is "tested under Wine, not yet on Windows".
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from installer.product import current_release
from installer.windows.package import product_code
from tests.installer.real.conftest import need, the_one
from tests.installer.real.windows import START_SECONDS, Windows, wait_until
from tests.outside.screen import Screen
from tools.xserver.programs import SYSTEM_PATH, Program

ADVICE = "make it first (docs/operations.md, Windows)"
FOLDER = r"C:\Program Files\SpaceOperationsKiosk"
PROGRAM = rf"{FOLDER}\space-kiosk.exe"
CONSOLE = rf"{FOLDER}\space-kiosk-console.exe"
RUN_KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
OWN_KEY = r"HKLM\Software\SpaceOperationsKiosk"
UNINSTALL_KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
AUTOSTART = f'"{PROGRAM}" run --supervised'
SITE_FILE = r"C:\ProgramData\space-operations-kiosk\site.yaml"
OWN_CONTENT = r"C:\ProgramData\space-operations-kiosk\content\kiosk.yaml"
SITE = "display: {diagonal_inches: 24}\n"
ABOUT = ("--screen", "about", "--language", "en")
MENUS = (r"C:\ProgramData", r"C:\users")
"""Wine puts the entries of an .msi for all users into the menu of the one who installs."""
TITLE_WORDS = {"About", "this", "kiosk"}
SAME_WORDS = 0.85
"""Of those that Tesseract reads. Letters are a little narrower, so lines break elsewhere, and pixels say nothing."""
WHITE = 230
WORDS_SHARE = 0.005
PICTURES = Path("build") / "installer-test"


@dataclass(frozen=True)
class Installer:
    """One of the two installers, and the commands that install and remove without a question."""

    name: str
    install: tuple[str, ...]
    remove: tuple[str, ...]
    uninstall_key: str
    ends_the_kiosk: bool
    """Whether it ends a kiosk that runs before it removes its files, which Windows does not delete as long as it runs."""


def setup_program() -> Installer:
    file = the_one("SpaceOperationsKiosk-*-setup.exe", ADVICE)
    remove = (rf"{FOLDER}\uninstall.exe", "/S")
    install = (str(file), "/S", "/AUTOSTART")
    return Installer("setup", install, remove, rf"{UNINSTALL_KEY}\SpaceOperationsKiosk", ends_the_kiosk=True)


def fleet_package() -> Installer:
    file = the_one("SpaceOperationsKiosk-*.msi", ADVICE)
    code = product_code(current_release().version)
    install = ("msiexec", "/i", f"Z:{file}", "/qn", "ADDLOCAL=ALL")
    return Installer("msi", install, ("msiexec", "/x", code, "/qn"), rf"{UNINSTALL_KEY}\{code}", ends_the_kiosk=False)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    the_one("SpaceOperationsKiosk-*", ADVICE)
    machine = Windows(tmp_path_factory.mktemp("windows"))
    yield machine
    machine.close()


@pytest.fixture(scope="module", params=[setup_program, fleet_package])
def installer(request: pytest.FixtureRequest, windows: Windows) -> Installer:
    """The installer after it has run, without a question, and settings were made for all users."""
    one: Installer = request.param()
    windows.run(*one.install)
    windows.run(CONSOLE, "setup", "--system", "--diagonal-inches", "24")
    return one


def menu_entries(windows: Windows) -> list[Path]:
    return [entry for menu in MENUS for entry in windows.path(menu).rglob("Space Operations Kiosk*.lnk")]


def state_folder(windows: Windows) -> Path:
    (folder,) = windows.path(r"C:\users").glob("*/AppData/Local/space-operations-kiosk")
    return folder


def supervisor_log(windows: Windows) -> str:
    log = state_folder(windows) / "log" / "supervisor.log"
    return log.read_text("utf-8") if log.is_file() else ""


def start_supervised(windows: Windows) -> None:
    """Start what the autostart entry starts, with a log of its own, and wait for the first picture."""
    (state_folder(windows) / "log" / "supervisor.log").unlink(missing_ok=True)
    windows.start(PROGRAM, "run", "--supervised")
    wait_for_pictures(windows, 1)


def wait_for_pictures(windows: Windows, times: int) -> None:
    """Wait until the supervisor has been told so often that there is a first picture."""
    told = "shows its first picture"
    wait_until(lambda: supervisor_log(windows).count(told) == times, START_SECONDS, f"no picture number {times}")


def test_leaves_a_menu_entry_and_its_keys(windows: Windows, installer: Installer) -> None:
    assert windows.path(PROGRAM).is_file()
    assert menu_entries(windows)
    registered = windows.values(installer.uninstall_key)
    assert registered["DisplayName"] == "Space Operations Kiosk"
    assert registered["DisplayVersion"] == current_release().version
    assert windows.values(RUN_KEY)["SpaceOperationsKiosk"] == AUTOSTART


@pytest.mark.usefixtures("installer")
def test_answers_at_a_terminal(windows: Windows) -> None:
    assert windows.run(CONSOLE, "--version").startswith("space-kiosk ")
    assert "0 problems" in windows.run(CONSOLE, "check")
    told = windows.run(CONSOLE, "doctor")
    assert "Ready to open" in told
    assert "24 inches as site.yaml says" in told
    assert FOLDER in told


@pytest.fixture(scope="module")
def on_linux(windows: Windows, tmp_path_factory: pytest.TempPathFactory) -> Image.Image:
    """The kiosk's page about itself, from the source tree, on the same display."""
    folder = tmp_path_factory.mktemp("linux")
    environment = {"PATH": SYSTEM_PATH, "HOME": str(folder), "DISPLAY": windows.display.name}
    (folder / "site.yaml").write_text(SITE, "utf-8")
    command = [sys.executable, "-m", "kiosk", "run", *ABOUT, "--site", str(folder / "site.yaml")]
    program = Program(command, environment=environment, log=folder / "log")
    try:
        return photograph(windows, "linux")
    finally:
        program.clear_away()


def photograph(windows: Windows, name: str, *, moves: bool = False) -> Image.Image:
    """Wait until words are on the display and, unless it `moves`, nothing changes any more; keep a picture of it."""
    screen = Screen(windows.display.name)
    try:
        wait_until(lambda: white_share(screen.picture()) > WORDS_SHARE, START_SECONDS, "no words on the display")
        picture = screen.picture() if moves else screen.still_picture(START_SECONDS)
    finally:
        screen.close()
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture.save(PICTURES / f"{name}.png")
    return picture


def white_share(picture: Image.Image) -> float:
    """The share of pixels, from 0 to 1, that are as bright as the letters of a title."""
    return sum(picture.convert("L").histogram()[WHITE:]) / (picture.width * picture.height)


def words_on(picture: Image.Image) -> set[str]:
    """What Tesseract reads on a picture."""
    need("tesseract", "tesseract-ocr")
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        picture.save(file)
        told = subprocess.run(["tesseract", file.name, "-"], capture_output=True, check=True, timeout=120)
    return set(re.findall(r"\w{3,}", told.stdout.decode()))


def test_draws_what_linux_draws_on_the_whole_display(
    windows: Windows, installer: Installer, on_linux: Image.Image
) -> None:
    windows.start(PROGRAM, "run", *ABOUT)
    picture = photograph(windows, f"windows-{installer.name}-about")
    end_all(windows)
    wanted = words_on(on_linux)
    share = len(wanted & words_on(picture)) / len(wanted)
    print(f"{installer.name}: {share:.0%} of {len(wanted)} words that are read on Linux")
    assert wanted >= TITLE_WORDS
    assert share >= SAME_WORDS
    right, bottom = picture.width - 1, picture.height - 1
    for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert picture.getpixel(corner) == on_linux.getpixel(corner)


def end_all(windows: Windows) -> None:
    windows.run("taskkill", "/F", "/IM", "space-kiosk.exe")
    wait_until(lambda: not windows.processes("space-kiosk.exe"), 20, "the kiosk is still there")


def test_opens_from_the_menu(windows: Windows, installer: Installer) -> None:
    entry = min(menu_entries(windows), key=lambda file: len(file.name))
    windows.start(windows.name(entry))
    photograph(windows, f"windows-{installer.name}-attract", moves=True)
    assert len(windows.processes("space-kiosk.exe")) == 1
    end_all(windows)


@pytest.mark.usefixtures("installer")
def test_the_supervisor_brings_a_kiosk_back_that_was_ended_or_hangs(windows: Windows) -> None:
    start_supervised(windows)
    windows.end(re.findall(r"started as process (\d+)", supervisor_log(windows))[-1])
    wait_for_pictures(windows, 2)
    _, kiosk = windows.processes("space-kiosk.exe")
    os.kill(kiosk, signal.SIGSTOP)
    wait_for_pictures(windows, 3)
    assert "ended after" in supervisor_log(windows)
    assert "the kiosk hangs (no beat" in supervisor_log(windows)
    supervisor, _ = windows.processes("space-kiosk.exe")
    os.kill(supervisor, signal.SIGKILL)
    wait_until(lambda: not windows.processes("space-kiosk.exe"), 30, "a kiosk whose supervisor is gone stays")


def test_a_supervised_kiosk_shows_the_bundled_content_when_its_own_has_a_fault(
    windows: Windows, installer: Installer
) -> None:
    windows.path(OWN_CONTENT).parent.mkdir(parents=True, exist_ok=True)
    windows.path(OWN_CONTENT).write_text("ours\n", "utf-8")
    start_supervised(windows)
    picture = photograph(windows, f"windows-{installer.name}-supervised", moves=True)
    assert {"Space", "Operations"} <= words_on(picture)
    assert "ERROR" not in supervisor_log(windows)
    if not installer.ends_the_kiosk:
        end_all(windows)


def test_removal_takes_a_running_program_and_keeps_what_staff_made(windows: Windows, installer: Installer) -> None:
    windows.run(*installer.remove)
    wait_until(lambda: not windows.path(FOLDER).exists(), 60, "the program's folder is still there")
    wait_until(lambda: windows.values(installer.uninstall_key) == {}, 60, "Windows still lists the program")
    assert not windows.processes("space-kiosk.exe")
    assert not menu_entries(windows)
    assert windows.values(OWN_KEY) == {}
    assert "SpaceOperationsKiosk" not in windows.values(RUN_KEY)
    assert "diagonal_inches: 24" in windows.path(SITE_FILE).read_text("utf-8")
    assert windows.path(OWN_CONTENT).read_text("utf-8") == "ours\n"
    windows.path(OWN_CONTENT).unlink()
