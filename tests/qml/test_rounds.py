"""One round of the keys comes to every item of a screen, however many pages or screens away it is, in the items' order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.session.state import ChoseSettings, VisitorSettings
from tests.conftest import PROJECT
from tests.qml.running import Visitor, running_kiosk

UPRIGHT = QSize(540, 960)
MOST_STEPS = 90


@pytest.fixture(scope="module")
def reader() -> Iterator[Visitor]:
    """Someone with letters twice as large, so that little has room at once."""
    with running_kiosk(PROJECT / "data", size=UPRIGHT, language="es", address="home") as app:
        app.kiosk.dispatch(ChoseSettings(VisitorSettings(text_size=200)))
        yield Visitor(app)


def one_round(visitor: Visitor) -> list[str]:
    """What the controls say that the keys come to, until they come to the first one again."""
    met: list[str] = []
    for _ in range(MOST_STEPS):
        visitor.key(Qt.Key.Key_Tab)
        focused = visitor.focused
        assert focused is not None
        assert focused.property("visualFocus"), f"{focused} has the focus and does not show it"
        said = str(focused.property("text"))
        if met and said == met[0]:
            return met
        met.append(said)
    raise AssertionError(f"the keys did not come round: {met}")


@pytest.mark.parametrize(
    ("screen", "name"),
    [
        ("station", "shortTitle"),
        ("programs", "shortTitle"),
        ("stories", "title"),
        ("station-questions", "title"),
        ("glossary", "shortTitle"),
        ("leadership", "title"),
    ],
)
def test_a_round_comes_to_every_item_and_to_the_bar(reader: Visitor, screen: str, name: str) -> None:
    reader.app.kiosk.open(screen)
    reader.settle()
    wanted = [str(item.property(name)) for item in reader.app.kiosk.screen.items.rows]
    met = one_round(reader)
    assert [said for said in met if said in wanted] == wanted
    assert {"Inicio", "Ayuda"} <= set(met)
