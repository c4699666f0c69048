"""The command line of `build_installer.py`. Needs nothing but Python: the build itself runs in its own environment."""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer import tools
from installer.faults import InstallerError
from installer.product import PROJECT, TITLE, current_release
from installer.progress import complain, say, step
from installer.running import environment
from installer.workshop import Workshop, install_kiosk, install_packages

LINUX_TARGETS = ("deb", "run", "tar", "usb-repository")
TARGETS = (*LINUX_TARGETS, "windows")
OLDEST_PYTHON = (3, 11)
WINDOWS_PYTHON = "give the embeddable package of Python 3.11 for Windows, 64 bit (a .zip)"
PROBLEMS, WRONG_USAGE = 1, 2


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    targets: tuple[str, ...]
    out: Path
    signing_key: str
    suites: tuple[str, ...]
    windows_python: Path | None
    windows_python_sha256: str


def main(argv: Sequence[str] | None = None) -> int:
    """Check the order and the tools, make the environment, and build in it. Returns 0, 1 for problems, 2 for usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    if sys.version_info < OLDEST_PYTHON:
        complain("this needs Python 3.11 or newer; name one, for example: python3.12 build_installer.py")
        return WRONG_USAGE
    order = parse(words)
    try:
        return _build(order, words)
    except InstallerError as error:
        complain(str(error))
        return PROBLEMS
    except KeyboardInterrupt:
        complain("ended before it was done")
        return PROBLEMS


def _build(order: Order, words: Sequence[str]) -> int:
    tools.require(tools.missing(order.targets))
    workshop = Workshop(order.out)
    say(f"{TITLE} {current_release().version}: {', '.join(order.targets)}")
    with step("installing the pinned packages (about 100 MB the first time)"):
        install_packages(workshop)
    with step("building the kiosk's wheel"):
        install_kiosk(workshop)
    command = [workshop.python, "-m", "installer", *words]
    return subprocess.run(command, cwd=PROJECT, env=environment(), check=False).returncode


def parse(words: Sequence[str]) -> Order:
    """Read the command line. Ends the program with words that help when it makes no sense."""
    parser = _parser()
    options = parser.parse_args(words)
    python: Path | None = options.windows_python
    if python is not None and not python.is_file():
        parser.error(f"there is no file {python}; {WINDOWS_PYTHON}")
    if "windows" in options.target and python is None:
        parser.error(f"the target windows needs --windows-python FILE; {WINDOWS_PYTHON}")
    wanted = _named_by_all(python) if "all" in options.target else options.target
    return Order(
        targets=tuple(target for target in TARGETS if target in wanted),
        out=options.out.absolute(),
        signing_key=options.signing_key,
        suites=tuple(options.suite),
        windows_python=python.absolute() if python else None,
        windows_python_sha256=options.windows_python_sha256,
    )


def _named_by_all(windows_python: Path | None) -> Sequence[str]:
    return TARGETS if windows_python else LINUX_TARGETS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build_installer.py",
        description=f"Make the packages of the {TITLE} that staff install.",
        epilog="docs/operations.md tells staff what to do with each of them.",
    )
    parser.add_argument(
        "--target",
        action="append",
        required=True,
        choices=(*TARGETS, "all"),
        help="what to make; can be given more than once. deb: packages for Debian and Ubuntu. run: one file that "
        "installs itself without root. tar: a folder that runs from anywhere. usb-repository: packages with all that "
        "they need, for machines without a network. windows: setup.exe and .msi. all: everything (windows only with "
        "--windows-python)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", default=PROJECT / "dist", help="where to put it (default: dist)"
    )
    parser.add_argument(
        "--suite",
        action="append",
        metavar="NAME",
        default=[],
        help="a release of Debian for the usb-repository, like trixie; can be repeated (default: this machine's)",
    )
    parser.add_argument(
        "--signing-key",
        metavar="ID",
        default="",
        help="the key in your GnuPG keyring that signs the usb-repository (default: one made for this folder)",
    )
    parser.add_argument(
        "--windows-python", type=Path, metavar="FILE", help="python-3.11.x-embed-amd64.zip, for the target windows"
    )
    parser.add_argument("--windows-python-sha256", metavar="HEX", default="", help="the hash that this file must have")
    return parser
