"""Compiles the two programs that start the kiosk on Windows: one without a console, one for commands that print."""

import struct
from pathlib import Path

from installer.product import NAME, PARTS, PROJECT, TITLE, current_release
from installer.running import run
from installer.workshop import Workshop

COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
PROGRAMS = ((f"{NAME}.exe", ("-mwindows", "-DGUI")), (f"{NAME}-console.exe", ()))


def make_launchers(workshop: Workshop, payload: Path) -> None:
    """Put both programs into the payload."""
    work = workshop.fresh("launchers")
    (library,) = (file.name for file in (payload / "runtime").glob("python3??.dll"))
    write_icon(PROJECT / "resources" / "icons" / f"{NAME}.png", work / "kiosk.ico")
    (work / "kiosk.rc").write_text(_resources(), "utf-8")
    run([RESOURCES, "--codepage=65001", "kiosk.rc", "kiosk.o"], folder=work)
    options = ["-O2", "-s", "-municode", f'-DPYTHON_LIBRARY=L"{library}"', "-Wl,--no-insert-timestamp"]
    for name, kind in PROGRAMS:
        run([COMPILER, *options, *kind, PARTS / "windows" / "launcher.c", "kiosk.o", "-o", payload / name], folder=work)


def write_icon(picture: Path, icon: Path) -> None:
    """Wrap a PNG of 256 pixels as an .ico, which may hold one as it is."""
    png = picture.read_bytes()
    header = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(png), len(header) + 16)
    icon.write_bytes(header + entry + png)


def _resources() -> str:
    version = current_release().version
    numbers = ",".join([*version.split("."), "0"])
    return f"""1 ICON "kiosk.ico"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904B0"
    BEGIN
      VALUE "FileDescription", "{TITLE}"
      VALUE "FileVersion", "{version}"
      VALUE "ProductName", "{TITLE}"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""
