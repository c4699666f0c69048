"""Reads recipes as people do: a section of a Markdown page, its commands and its blocks."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import PROJECT

README = PROJECT / "README.md"
GUIDE = PROJECT / "docs" / "content-guide.md"

_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^ {4}((?:make|space-kiosk) .*?)(?: {2,}.*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """What stands below one heading."""

    text: str

    @property
    def blocks(self) -> list[str]:
        """Its blocks of YAML, as they are written."""
        return _BLOCK.findall(self.text)

    @property
    def commands(self) -> list[str]:
        """The commands on lines of their own."""
        return _COMMAND.findall(self.text)

    def says(self, *words: str) -> bool:
        """Whether all of these words stand in it, however its lines are broken."""
        flowing = " ".join(self.text.split())
        return all(one in flowing for one in words)


def section(page: Path, heading: str) -> Section:
    """Return the section of a page that has this heading."""
    _, found, rest = page.read_text("utf-8").partition(f"\n## {heading}\n")
    assert found, f"{page.name} has no section {heading!r}"
    return Section(rest.partition("\n## ")[0])


def sections(page: Path) -> Section:
    """Return the whole page as one section."""
    return Section(page.read_text("utf-8"))
