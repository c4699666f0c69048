"""The tools that a build needs besides Python's packages, and the one command that installs those that are missing."""

import ctypes.util
import importlib.util
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from installer.faults import InstallerError


@dataclass(frozen=True, slots=True)
class Tool:
    """A program or library, and the Debian package that holds it. `for_targets` is empty when every target needs it."""

    name: str
    package: str
    for_targets: frozenset[str] = frozenset()


def _tools(packages: str, *targets: str) -> tuple[Tool, ...]:
    """Make tools of words like `gpg:gnupg`: a program and its package."""
    pairs = (pair.split(":") for pair in packages.split())
    return tuple(Tool(name, package, frozenset(targets)) for name, package in pairs)


PROGRAMS = (
    *_tools("strip:binutils xz:xz-utils dpkg-query:dpkg help2man:help2man"),
    *_tools("dh:debhelper dpkg-buildpackage:dpkg-dev fakeroot:fakeroot", "deb", "usb-repository"),
    *_tools("makeself:makeself", "run"),
    *_tools("apt-ftparchive:apt-utils apt-get:apt gpg:gnupg", "usb-repository"),
    *_tools("makensis:nsis wixl:wixl x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64", "windows"),
)
LIBRARIES = _tools(
    """
    xcb-cursor:libxcb-cursor0 xcb-icccm:libxcb-icccm4 xcb-keysyms:libxcb-keysyms1 xcb-image:libxcb-image0
    xcb-render-util:libxcb-render-util0 xcb-shape:libxcb-shape0 xcb-xkb:libxcb-xkb1
    xkbcommon:libxkbcommon0 xkbcommon-x11:libxkbcommon-x11-0
    wayland-client:libwayland-client0 wayland-cursor:libwayland-cursor0 wayland-egl:libwayland-egl1
    EGL:libegl1 GL:libgl1 fontconfig:libfontconfig1 dbus-1:libdbus-1-3 glib-2.0:libglib2.0-0
    """
)
"""What the plugins of Qt for displays need: without them PyInstaller would pack plugins that do not load."""


def missing(
    targets: Iterable[str],
    has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
    has_library: Callable[[str], bool] = lambda name: ctypes.util.find_library(name) is not None,
) -> list[Tool]:
    """Return the tools for `targets` that are not on this machine."""
    wanted = frozenset(targets)

    def is_for(tool: Tool) -> bool:
        return not tool.for_targets or bool(tool.for_targets & wanted)

    return [
        *(tool for tool in PROGRAMS if is_for(tool) and not has_program(tool.name)),
        *(tool for tool in LIBRARIES if not has_library(tool.name)),
        *_missing_of_python(),
    ]


def _missing_of_python() -> list[Tool]:
    """Debian keeps two parts of Python in packages of their own."""
    version = "{}.{}".format(*sys.version_info)
    found: list[Tool] = []
    if importlib.util.find_spec("ensurepip") is None:
        found.append(Tool("venv", f"python{version}-venv"))
    library = Path(str(sysconfig.get_config_var("LIBDIR"))) / str(sysconfig.get_config_var("INSTSONAME"))
    if not library.exists() and ctypes.util.find_library(f"python{version}") is None:
        found.append(Tool("libpython", f"libpython{version}"))
    return found


def require(tools: Iterable[Tool]) -> None:
    """Raise InstallerError with the one command that installs `tools`, if there are any."""
    packages = sorted({tool.package for tool in tools})
    if packages:
        raise InstallerError(
            "some tools are missing here. Please give this command, then try again:\n"
            f"  sudo apt-get update && sudo apt-get install --yes --no-install-recommends {' '.join(packages)}"
        )
