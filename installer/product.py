"""What is packaged: its names, its version, and the moment that every file in a package bears."""

import os
import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PARTS = Path(__file__).resolve().parent
"""This package's folder: the files beside its modules go into the packages."""

NAME = "space-kiosk"
SESSION = "space-kiosk-session"
TITLE = "Space Operations Kiosk"
CHANGELOG = PARTS / "debian" / "changelog"


@dataclass(frozen=True, slots=True)
class Release:
    """One entry of the changelog: a version and when it was made."""

    version: str
    made: datetime


def releases(changelog: str) -> list[Release]:
    """Return the entries of a Debian changelog, the newest first."""
    versions = re.findall(r"^[a-z][a-z0-9+.-]* \(([^)]+)\)", changelog, re.MULTILINE)
    dates = re.findall(r"^ -- .+?  (.+)$", changelog, re.MULTILINE)
    return [Release(version, parsedate_to_datetime(date)) for version, date in zip(versions, dates, strict=True)]


def current_release() -> Release:
    """Return the release that is built: the changelog's first."""
    return releases(CHANGELOG.read_text("utf-8"))[0]


def epoch() -> int:
    """Return the time that all packaged files bear, in seconds: what is built twice has the same bytes."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(named) if named.isdecimal() else int(current_release().made.timestamp())
