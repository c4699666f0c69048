"""A file that is full of one thing is loaded or refused in good time. `make faults` tries all that we know."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.yamlfile.diagnostics import MOST
from tests.content.edits import HISTORY, NEWS
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


ORDER = "".join(f"{ITEM.format(f'a{n}')}    date: '{9000 - n}'\n" for n in range(60))
NOTHING = f"z: [{'~,' * 60}]\n"


@pytest.mark.parametrize(
    ("one", "other", "flood", "code"),
    [
        pytest.param(HISTORY, "screens/later.yaml", ORDER, "date-order", id="moments in the wrong order"),
        pytest.param(HISTORY, "screens/later.yaml", NOTHING, "word-for-nothing", id="words for nothing"),
    ],
)
def test_each_file_is_told_its_share(one: str, other: str, flood: str, code: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    text = (folder / one).read_text("utf-8") + flood
    for file in (one, other):
        (folder / file).write_text(text, "utf-8")
    told = Counter(found.file for found in checked(folder) if found.code == code)
    assert told == {one: MOST, other: MOST}
