"""A screen of hundreds of items makes no more on the screen than one of a few: what is not seen is not there."""

from pathlib import Path

import pytest
import yaml
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.items import children, is_kind
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk

MANY = 280
MOST_RATIO = 1.2
FEW = {"pictures": 12, "programs": 60, "leaders": 60}
"""Of each screen so many items that what is made ahead of a finger is there."""


def write_grown(folder: Path, screen: str, count: int) -> Path:
    """Write the exhibit with so many items on a screen, each a copy of one of the first."""
    file = write_exhibit(folder) / "screens" / f"{screen}.yaml"
    text = file.read_text("utf-8")
    items = yaml.safe_load(text)["items"]
    for number in range(len(items), count):
        again = {**items[number % len(items)], "key": f"again-{number}"}
        text += "".join(f"  {line}\n" for line in _as_lines([again]))
    file.write_text(text, "utf-8")
    return folder


def _as_lines(items: list[object]) -> list[str]:
    written: str = yaml.safe_dump(items, allow_unicode=True, sort_keys=False)
    return written.splitlines()


def made_in(window: QQuickWindow) -> int:
    """How many items there are, seen or not; not the empty places of what is not near, which cost next to nothing."""
    waiting, count = [window.contentItem()], 0
    while waiting:
        item = waiting.pop()
        if not is_kind(item, "NearPlace") or item.property("made"):
            count += 1
            waiting.extend(children(item))
    return count


@pytest.mark.parametrize("screen", FEW)
def test_many_items_make_no_more_than_few(screen: str, tmp_path: Path, qt_app: QGuiApplication) -> None:
    made: dict[int, int] = {}
    for count in (FEW[screen], MANY):
        with running_kiosk(write_grown(tmp_path / str(count), screen, count), address=screen) as app:
            Visitor(app).settle()
            assert app.kiosk.screen.items.rowCount() == count
            made[count] = made_in(app.window)
    assert made[MANY] <= MOST_RATIO * made[FEW[screen]]


def test_one_begins_in_the_midst_of_many(tmp_path: Path, qt_app: QGuiApplication) -> None:
    folder = write_grown(tmp_path, "programs", MANY)
    with running_kiosk(folder, address="programs/again-200") as app:
        visitor = Visitor(app)
        visitor.settle()
        assert app.kiosk.itemKey == "again-200"
        assert [one for one in visitor.all("ItemPage") if one.property("eyebrow").endswith("201 of 280")]
