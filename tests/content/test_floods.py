"""A file that is full of one thing is loaded or refused in good time. `make faults` tries all that we know."""

from pathlib import Path

import pytest

from kiosk.yamlfile.diagnostics import MOST
from tests.content.edits import NEWS
from tests.content.floods import FLOODS, ITEM, withstands
from tests.content.minimal import checked, write_minimal_content

QUICK = (
    "30,000 unknown keys",
    "9,000 unknown keys",
    "2,000 items with wrong keys",
    "9,000 languages of a text",
    "300,000 empty lists",
    "an icon of a megabyte",
)


@pytest.mark.parametrize("flood", QUICK)
def test_a_flood_takes_two_seconds_at_most(flood: str, tmp_path: Path) -> None:
    assert flood in FLOODS
    withstands(flood, tmp_path)


def test_what_is_not_told_is_counted(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / NEWS).write_text((folder / NEWS).read_text("utf-8") + ITEM.format("a") * 60, "utf-8")
    found = [one for one in checked(folder) if one.code == "duplicate-item"]
    assert len(found) == MOST
    assert "there is more to mend in this file" in {one.message for one in checked(folder)}
