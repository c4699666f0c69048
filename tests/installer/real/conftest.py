"""What was built, for the tests that install it. `make installer` builds it, or KIOSK_PACKAGES names the folder."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.installer.real.chroots import Chroot, unpack

PROJECT = Path(__file__).parents[3]
PACKAGES = Path(os.environ.get("KIOSK_PACKAGES", PROJECT / "dist"))
SUITES = ("bookworm", "trixie")


def need(tool: str, package: str) -> None:
    """Skip the test where a tool is missing, and say which package holds it."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is missing: apt-get install {package}")


def the_one(pattern: str, advice: str = "run `make installer` first") -> Path:
    """The newest file of what was built that has this name; skips the test when there is none."""
    found = sorted(PACKAGES.glob(pattern))
    if not found:
        pytest.skip(f"there is no {pattern} in {PACKAGES}: {advice}")
    return found[-1]


@pytest.fixture(scope="session")
def program_package() -> Path:
    return the_one("space-kiosk_*_amd64.deb")


@pytest.fixture(scope="session")
def session_package() -> Path:
    return the_one("space-kiosk-session_*_all.deb")


@pytest.fixture(scope="module", params=SUITES)
def debian(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chroot]:
    """A clean Debian for the tests of one file."""
    chroot = unpack(request.param, tmp_path_factory.mktemp("debian"))
    yield chroot
    shutil.rmtree(chroot.root, ignore_errors=True)


@pytest.fixture(scope="session")
def other_version(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str], Path]:
    """Makes a package of another version from one that was built, to move from one to the other."""

    def repack(package: Path, version: str) -> Path:
        folder = tmp_path_factory.mktemp("repacked")
        tree = folder / "tree"
        subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
        control = tree / "DEBIAN" / "control"
        old = next(line for line in control.read_text("utf-8").splitlines() if line.startswith("Version: ")).split()[1]
        words = control.read_text("utf-8").replace(f"Version: {old}\n", f"Version: {version}\n")
        control.write_text(words.replace(f"space-kiosk (= {old})", f"space-kiosk (= {version})"), "utf-8")
        made = folder / package.name.replace(old, version)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, made], check=True, capture_output=True
        )
        shutil.rmtree(tree)
        return made

    return repack
