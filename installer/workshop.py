"""Where a build takes place: its folders, and the virtual environment with the pinned packages."""

import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from installer.product import PROJECT
from installer.running import run

LOCK = PROJECT / "requirements-installer.lock"


@dataclass(frozen=True, slots=True)
class Workshop:
    """The folders of a build. All but `out` may be deleted at any time; they are made again."""

    out: Path
    root: Path = PROJECT / "build" / "installer"

    @property
    def venv(self) -> Path:
        """The virtual environment with what the kiosk needs and what builds it."""
        return self.root / "venv"

    @property
    def python(self) -> Path:
        return self.venv / "bin" / "python"

    @property
    def packages(self) -> Path:
        """Where the environment's packages are."""
        return next(iter((self.venv / "lib").glob("python3*"))) / "site-packages"

    @property
    def application(self) -> Path:
        """The frozen application, with every library that a machine may lack."""
        return self.root / "application"

    def fresh(self, name: str) -> Path:
        """Return a folder of this name in the workshop that is there and empty."""
        folder = self.root / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder


def install_packages(workshop: Workshop) -> None:
    """Make the virtual environment, unless it is there with exactly these packages and this Python."""
    wanted = hashlib.sha256(f"{sys.version}\n{LOCK.read_text('utf-8')}".encode()).hexdigest()
    stamp = workshop.venv / ".installed"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    run([sys.executable, "-m", "venv", "--clear", workshop.venv])
    options = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile"]
    run([workshop.python, "-m", "pip", "install", "--disable-pip-version-check", *options, "--requirement", LOCK])
    stamp.write_text(wanted, "utf-8")


def install_kiosk(workshop: Workshop) -> None:
    """Build the kiosk's wheel from this folder, and put it into the environment: what ships is what the wheel holds."""
    folder = workshop.fresh("wheel")
    run([workshop.python, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], folder=PROJECT)
    (wheel,) = folder.glob("*.whl")
    options = ["--no-deps", "--no-index", "--no-compile", "--force-reinstall", "--disable-pip-version-check"]
    run([workshop.python, "-m", "pip", "install", *options, wheel])
