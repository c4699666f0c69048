"""What is packaged: its names, its version, and the time stamp of every file in a package."""

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from installer.faults import InstallerError
from kiosk import __version__

PROJECT = Path(__file__).resolve().parents[1]
PARTS = Path(__file__).resolve().parent
"""This package's folder: the files beside its modules go into the packages."""

NAME = "space-kiosk"
SESSION = "space-kiosk-session"
TITLE = "Space Operations Kiosk"
CHANGELOG = PROJECT / "CHANGELOG.md"
NOON = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Release:
    """One released version of the changelog, when it was made, and what it changed."""

    version: str
    made: datetime
    changes: tuple[str, ...] = ()


def releases(changelog: str) -> list[Release]:
    """Return the releases of a changelog in the form of CHANGELOG.md, newest first. What is unreleased is left out."""
    sections = re.split(r"^## \[([^\]]+)\](.*)$", changelog, flags=re.MULTILINE)[1:]
    return [
        Release(version, datetime.fromisoformat(day[1]).replace(tzinfo=UTC) + NOON, _changes(text))
        for version, heading, text in zip(sections[::3], sections[1::3], sections[2::3], strict=True)
        if (day := re.fullmatch(r" - (\d{4}-\d\d-\d\d)", heading.rstrip()))
    ]


def _changes(section: str) -> tuple[str, ...]:
    """Return the entries of a section as plain text, each on one line."""
    entries = re.findall(r"^- (.+(?:\n  .+)*)", section, re.MULTILINE)
    plain = (re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", entry) for entry in entries)
    return tuple(" ".join(re.sub(r"`|\*\*", "", entry).split()) for entry in plain)


def current_release() -> Release:
    """Return the release that is built: the one in the changelog that has the kiosk's version.

    Raises InstallerError when the changelog has no such release.
    """
    for release in releases(CHANGELOG.read_text("utf-8")):
        if release.version == __version__:
            return release
    raise InstallerError(f"{CHANGELOG.name} has no release {__version__}, the version in kiosk/__init__.py")


def epoch() -> int:
    """Return the time stamp of all packaged files, in seconds, so that two builds have the same bytes."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(named) if named.isdecimal() else int(current_release().made.timestamp())
