"""Writes the releases of CHANGELOG.md in the forms that Debian and software centers read."""

import textwrap
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from email.utils import format_datetime
from pathlib import Path

from installer.product import NAME, TITLE, Release

MAINTAINER = f"{TITLE} contributors <{NAME}@example.org>"
LINE = 80
"""Debian's tools warn of an entry with longer lines."""


def debian_changelog(releases: Sequence[Release]) -> str:
    """Return the releases, newest first, as a Debian changelog."""
    return "\n".join(_debian_entry(release) for release in releases)


def _debian_entry(release: Release) -> str:
    changes = "\n".join(
        textwrap.fill(change, LINE, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
        for change in release.changes
    )
    made = format_datetime(release.made)
    return f"{NAME} ({release.version}) unstable; urgency=medium\n\n{changes}\n\n -- {MAINTAINER}  {made}\n"


def add_releases(metainfo: Path, releases: Sequence[Release]) -> None:
    """Add the versions and dates of `releases` to the file that software centers read."""
    tree = ET.parse(metainfo)  # noqa: S314 - a file of this project
    listed = ET.SubElement(tree.getroot(), "releases")
    for release in releases:
        ET.SubElement(listed, "release", version=release.version, date=f"{release.made:%Y-%m-%d}")
    ET.indent(tree)
    tree.write(metainfo, encoding="UTF-8", xml_declaration=True)
