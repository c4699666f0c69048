"""Version and time of a release: written once, and the same wherever they are told."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest

from installer import debian_packages, product
from installer.debian_packages import make_debian_packages
from installer.faults import InstallerError
from installer.history import add_releases, debian_changelog
from installer.product import CHANGELOG, PARTS, PROJECT, current_release, epoch, releases
from installer.workshop import Workshop
from kiosk import __version__

EXAMPLE = """# Changelog

Words about it, with a [link](https://example.org).

## [Unreleased]

### Added

- What nobody has yet.

## [0.10.0] - 2027-01-05

### Changed

- **Breaking:** the key `icon` of [an item](docs/content-guide.md) is needed, since without one a tile looks like the
  tiles beside it.

### Fixed

- A tile says its name.

## [0.9.0] - 2027-01-04

### Added

- The exhibit.
"""


def test_a_changelog_is_read() -> None:
    newer, older = releases(EXAMPLE)
    assert (newer.version, older.version) == ("0.10.0", "0.9.0")
    assert newer.made == datetime(2027, 1, 5, 12, tzinfo=UTC)
    assert newer.changes == (
        "Breaking: the key icon of an item is needed, since without one a tile looks like the tiles beside it.",
        "A tile says its name.",
    )


def test_the_release_is_the_kiosks_version() -> None:
    assert current_release().version == __version__


def test_a_version_that_the_changelog_lacks_is_not_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "__version__", "99.0.0")
    with pytest.raises(InstallerError, match=r"CHANGELOG\.md has no release 99\.0\.0"):
        current_release()


def test_the_version_is_written_in_one_place_only() -> None:
    """The changelog dates it; what is packaged is made from the two."""
    sources = [PROJECT / "pyproject.toml", *(path for path in PARTS.rglob("*") if path.is_file())]
    naming = [path for path in sources if path.suffix != ".pyc" and f'"{__version__}"' in path.read_text("utf-8")]
    assert naming == []
    assert not (PARTS / "debian" / "changelog").exists()


def test_newer_releases_come_first() -> None:
    every = releases(CHANGELOG.read_text("utf-8"))
    numbers = [tuple(int(number) for number in one.version.split(".")) for one in every]
    assert numbers == sorted(set(numbers), reverse=True)
    assert [one.made for one in every] == sorted((one.made for one in every), reverse=True)


DEBIAN_EXAMPLE = """space-kiosk (0.10.0) unstable; urgency=medium

  * Breaking: the key icon of an item is needed, since without one a tile looks
    like the tiles beside it.
  * A tile says its name.

 -- Space Operations Kiosk contributors <space-kiosk@example.org>  Tue, 05 Jan 2027 12:00:00 +0000

space-kiosk (0.9.0) unstable; urgency=medium

  * The exhibit.

 -- Space Operations Kiosk contributors <space-kiosk@example.org>  Mon, 04 Jan 2027 12:00:00 +0000
"""


def test_debian_is_told_of_the_same_releases() -> None:
    assert debian_changelog(releases(EXAMPLE)) == DEBIAN_EXAMPLE


@pytest.mark.skipif(shutil.which("dpkg-parsechangelog") is None, reason="this machine has no tools of Debian")
def test_debians_tools_read_it(tmp_path: Path) -> None:
    file = tmp_path / "changelog"
    file.write_text(debian_changelog(releases(CHANGELOG.read_text("utf-8"))), "utf-8")
    command = ["dpkg-parsechangelog", "--file", str(file), "--show-field", "Version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == (__version__, "")


def test_debian_packages_are_built_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop = Workshop(tmp_path / "out", tmp_path / "root")
    for name in ("papers", "application"):
        (workshop.root / name).mkdir(parents=True)
    built: list[str] = []
    monkeypatch.setattr(
        debian_packages, "run", lambda _, folder: built.append((folder / "debian" / "changelog").read_text("utf-8"))
    )
    make_debian_packages(workshop)
    assert built == [debian_changelog(releases(CHANGELOG.read_text("utf-8")))]


def test_software_centers_are_told_of_the_same_releases(tmp_path: Path) -> None:
    file = tmp_path / "metainfo.xml"
    original = (PARTS / "linux" / "space-kiosk.metainfo.xml").read_text("utf-8")
    file.write_text(original, "utf-8")
    add_releases(file, releases(EXAMPLE))
    listed = ET.parse(file).iterfind("releases/release")  # noqa: S314
    assert [(one.get("version"), one.get("date")) for one in listed] == [
        ("0.10.0", "2027-01-05"),
        ("0.9.0", "2027-01-04"),
    ]
    assert 'xml:lang="es"' in file.read_text("utf-8")
    assert "<releases>" not in original


def test_the_time_of_all_files_is_the_releases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert epoch() == int(current_release().made.timestamp())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert epoch() == 1234567890
