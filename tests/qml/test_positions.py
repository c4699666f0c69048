"""Who cannot see the others is told which one of how many a tile or a choice is."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.conftest import PROJECT
from tests.qml.running import Visitor, running_kiosk


def name(item: QQuickItem) -> str:
    reader = QAccessible.queryAccessibleInterface(item)
    return reader.text(QAccessible.Text.Name) if reader is not None else ""


@pytest.fixture(scope="module")
def bundled() -> Iterator[Visitor]:
    """Someone at the kiosk with the content that comes with it, whose screens have several items."""
    with running_kiosk(PROJECT / "data", address="home") as app:
        yield Visitor(app)


@pytest.mark.parametrize(
    ("screen", "kind"),
    [
        ("home", "Tile"),
        ("stories", "Tile"),
        ("centers", "Tile"),
        ("station-questions", "ListChoice"),
        ("glossary", "ListChoice"),
        ("station", "ListChoice"),
    ],
)
def test_each_of_several_says_which_one_it_is_of_how_many(bundled: Visitor, screen: str, kind: str) -> None:
    kiosk = bundled.app.kiosk
    kiosk.open(screen)
    bundled.settle()
    count = kiosk.menu.rowCount() if screen == "home" else kiosk.screen.items.rowCount()
    positions = [name(item).rpartition(", ")[2] for item in bundled.all(kind)]
    assert positions
    assert set(positions) <= {f"{number} of {count}" for number in range(1, count + 1)}
    assert len(set(positions)) == len(positions)
