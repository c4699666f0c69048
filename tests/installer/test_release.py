"""Version and time of a release: the same wherever they are written."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime

import pytest

from installer.product import PARTS, current_release, epoch, releases
from kiosk import __version__

CHANGELOG = """space-kiosk (0.10.0) unstable; urgency=medium

  * Newer (see 3.2).

 -- Somebody <some@example.org>  Tue, 05 Jan 2027 10:00:00 +0100

space-kiosk (0.9.0) unstable; urgency=medium

  * Older.

 -- Somebody <some@example.org>  Mon, 04 Jan 2027 10:00:00 +0000
"""


def test_a_changelog_is_read() -> None:
    newer, older = releases(CHANGELOG)
    assert (newer.version, older.version) == ("0.10.0", "0.9.0")
    assert newer.made == datetime(2027, 1, 5, 9, tzinfo=UTC)


def test_the_release_is_the_kiosks_version() -> None:
    assert current_release().version == __version__


def test_newer_releases_come_first() -> None:
    every = releases((PARTS / "debian" / "changelog").read_text("utf-8"))
    numbers = [tuple(int(number) for number in re.findall(r"\d+", one.version)) for one in every]
    assert numbers == sorted(set(numbers), reverse=True)
    assert [one.made for one in every] == sorted((one.made for one in every), reverse=True)


def test_software_centers_are_told_of_the_same_releases() -> None:
    listed = ET.parse(PARTS / "linux" / "space-kiosk.metainfo.xml").iterfind("releases/release")  # noqa: S314
    told = [(one.get("version"), one.get("date")) for one in listed]
    every = releases((PARTS / "debian" / "changelog").read_text("utf-8"))
    assert told == [(one.version, f"{one.made:%Y-%m-%d}") for one in every]


def test_the_time_of_all_files_is_the_releases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert epoch() == int(current_release().made.timestamp())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert epoch() == 1234567890
