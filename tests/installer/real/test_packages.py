"""The packages before they are installed: what the checks of Debian and of the desktop say, their size, and their papers."""

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from tests.installer.real.conftest import PACKAGES, need, the_one

MEGABYTE = 1_000_000
MOST_MEGABYTES = 120


def said_by(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=1800, check=False)
    return done.returncode, done.stdout + done.stderr


def test_lintian_finds_nothing(program_package: Path, session_package: Path) -> None:
    need("lintian", "lintian")
    code, told = said_by("lintian", "--fail-on", "error,warning", "--allow-root", program_package, session_package)
    assert code == 0, told


@pytest.mark.parametrize(
    ("tool", "package", "options", "file"),
    [
        ("desktop-file-validate", "desktop-file-utils", (), "usr/share/applications/space-kiosk.desktop"),
        ("appstreamcli", "appstream", ("validate", "--no-net"), "usr/share/metainfo/*.xml"),
    ],
)
def test_the_desktop_finds_nothing(
    tool: str, package: str, options: tuple[str, ...], file: str, program_package: Path, tmp_path: Path
) -> None:
    need(tool, package)
    subprocess.run(["dpkg-deb", "--extract", program_package, tmp_path], check=True)
    (found,) = tmp_path.glob(file)
    code, told = said_by(tool, *options, found)
    assert (code, "warning" in told.lower()) == (0, False), told


def test_the_program_is_not_too_large(program_package: Path) -> None:
    megabytes = program_package.stat().st_size / MEGABYTE
    print(f"{program_package.name}: {megabytes:.1f} MB")
    assert megabytes <= MOST_MEGABYTES


def test_the_checksums_are_right() -> None:
    listed = the_one("SHA256SUMS").read_text("utf-8").splitlines()
    assert listed
    for line in listed:
        wanted, name = line.split("  ", 1)
        assert hashlib.sha256((PACKAGES / name).read_bytes()).hexdigest() == wanted, name


def test_the_bill_of_materials_names_what_is_inside() -> None:
    bill = json.loads(the_one("space-kiosk-*.cdx.json").read_text("utf-8"))
    names = {one["name"] for one in bill["components"]}
    assert {"CPython", "Qt", "PySide6_Essentials", "PyYAML", "msgspec", "QtAwesome", "Inter"} <= names
    assert all(one["licenses"] and one["purl"] for one in bill["components"])
    for name in names:
        assert any((PACKAGES / "licences" / name.replace(" ", "-")).iterdir()), name
