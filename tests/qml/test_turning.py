"""The turntable under real fingers and keys: it turns, glides, is tapped, and leaves no trace."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.platform import reels
from tests.qml.running import Visitor, running_kiosk, wait_until


def position(visitor: Visitor) -> float:
    return turntable(visitor).property("position")


def turntable(visitor: Visitor) -> QQuickItem:
    return next(item for item in visitor.all("TurntableView"))


def frame(visitor: Visitor) -> int:
    return turntable(visitor).property("frame")


def marker(visitor: "Explorer", name: str) -> QPoint:
    found = next(item for item in visitor.every("ElementMarker") if item.property("text") == name)
    return found.mapToScene(QPointF(0, 0)).toPoint()


def chosen(visitor: Visitor) -> str:
    return visitor.app.kiosk.itemKey


class Explorer(Visitor):
    """Someone at the ship, which turns in eight frames; its engine is in sight in the frames 2 to 4."""

    @property
    def middle(self) -> QPoint:
        return self.center(turntable(self))


@pytest.fixture
def explorer(exhibit: Path) -> Iterator[Explorer]:
    with running_kiosk(exhibit, address="ship") as app:
        yield Explorer(app)


@pytest.fixture
def lively(exhibit: Path) -> Iterator[Explorer]:
    """The same with movement."""
    with running_kiosk(exhibit, address="ship", still=False) as app:
        explorer = Explorer(app)
        wait_until(lambda: explorer.sees("TurntableView"))
        yield explorer


def drag_by(explorer: Explorer, distance: float) -> None:
    """Drag, and hold still at the end."""
    start = explorer.middle
    explorer.press(start)
    for step in range(1, 11):
        QTest.qWait(8)
        explorer.move(start + QPointF(distance * step / 10, 0).toPoint())
    QTest.qWait(120)
    explorer.release(start + QPointF(distance, 0).toPoint())
    explorer.settle()


def test_a_drag_turns_it_with_the_finger(explorer: Explorer) -> None:
    width = turntable(explorer).width()
    drag_by(explorer, -width / 2)
    assert 1 <= frame(explorer) <= 2, "half the width is a quarter of a turn, less what begins the drag"
    drag_by(explorer, width / 2)
    assert frame(explorer) in {0, 1}


def test_a_drag_turns_on_past_the_first_frame(explorer: Explorer) -> None:
    drag_by(explorer, turntable(explorer).width() * 0.4)
    assert frame(explorer) in {6, 7}


def test_a_flick_glides_on_and_comes_to_rest_on_a_frame(lively: Explorer) -> None:
    width = turntable(lively).width()
    lively.swipe(lively.middle, QPointF(-width / 3, 0))
    by_finger = 4 / 3
    assert position(lively) > by_finger
    assert position(lively) == round(position(lively))


def test_with_reduced_motion_it_does_not_glide(explorer: Explorer) -> None:
    width = turntable(explorer).width()
    explorer.swipe(explorer.middle, QPointF(-width / 3, 0))
    assert position(explorer) <= 2


def test_its_buttons_turn_it_to_either_side(explorer: Explorer) -> None:
    explorer.tap(explorer.find("KioskButton", "Turn left"))
    assert frame(explorer) == 1
    explorer.tap(explorer.find("KioskButton", "Turn right"))
    explorer.tap(explorer.find("KioskButton", "Turn right"))
    assert frame(explorer) == 7


def test_a_name_turns_it_to_its_element(explorer: Explorer) -> None:
    explorer.tap(explorer.find("ListChoice", "Title of engine"))
    assert chosen(explorer) == "engine"
    assert frame(explorer) == 3


def test_a_name_turns_it_the_shorter_way(lively: Explorer) -> None:
    turntable(lively).setProperty("position", 10.0)
    lively.tap(lively.find("ListChoice", "Title of engine"))
    assert position(lively) == 11


def test_a_touch_on_a_marker_chooses_its_element_and_does_not_turn(explorer: Explorer) -> None:
    explorer.tap(marker(explorer, "Title of door"))
    assert chosen(explorer) == "door"
    explorer.tap(explorer.find("KioskButton", "See all of it"))
    assert frame(explorer) == 0


def test_a_touch_on_a_dimmed_marker_turns_to_its_element(explorer: Explorer) -> None:
    turntable(explorer).setProperty("position", 1.0)
    explorer.settle()
    explorer.tap(marker(explorer, "Title of engine"))
    assert chosen(explorer) == "engine"
    assert frame(explorer) == 3


def test_a_touch_beside_all_markers_chooses_nothing(explorer: Explorer) -> None:
    explorer.tap(explorer.middle + QPoint(0, 40))
    assert chosen(explorer) == ""


def test_keys_alone_turn_it_and_choose(explorer: Explorer) -> None:
    for _ in range(40):
        explorer.key(Qt.Key.Key_Tab)
        focused = explorer.focused
        if focused is not None and focused.property("text") == "Title of engine":
            break
    explorer.key(Qt.Key.Key_Return)
    assert (chosen(explorer), frame(explorer)) == ("engine", 3)
    explorer.key(Qt.Key.Key_PageDown)
    assert chosen(explorer) == "door"


def test_it_stays_as_it_was_turned_in_the_other_language(explorer: Explorer) -> None:
    drag_by(explorer, -turntable(explorer).width() / 2)
    turned = frame(explorer)
    assert turned > 0
    explorer.app.kiosk.switchLanguage()
    explorer.settle()
    assert frame(explorer) == turned


def test_it_stays_so_even_where_that_hides_the_chosen_element(lively: Explorer) -> None:
    lively.tap(lively.find("ListChoice", "Title of engine"))
    lively.tap(lively.find("KioskButton", "Turn right"))
    lively.tap(lively.find("KioskButton", "Turn right"))
    assert frame(lively) == 1
    lively.app.kiosk.switchLanguage()
    lively.settle()
    assert (frame(lively), chosen(lively)) == (1, "engine")


def test_a_reset_turns_it_back(explorer: Explorer) -> None:
    drag_by(explorer, -turntable(explorer).width() / 2)
    explorer.app.kiosk.reset()
    explorer.app.kiosk.open("ship")
    explorer.settle()
    assert (frame(explorer), chosen(explorer)) == (0, "")


def test_a_link_to_an_element_shows_it_turned_there(explorer: Explorer) -> None:
    explorer.app.kiosk.goHome()
    explorer.app.kiosk.open("ship/engine")
    explorer.settle()
    assert frame(explorer) == 3


def test_the_hint_is_there_until_the_first_gesture(explorer: Explorer) -> None:
    assert explorer.sees("GestureHint")
    drag_by(explorer, -200)
    assert not explorer.sees("GestureHint")


def test_its_frames_are_let_go_with_the_screen(explorer: Explorer) -> None:
    provider = explorer.app.engine.imageProvider("frame")
    assert isinstance(provider, reels.FrameProvider)
    assert len(provider.reels) == 1
    explorer.app.kiosk.goHome()
    explorer.settle()
    assert provider.reels == {}


def test_each_name_says_its_position(explorer: Explorer) -> None:
    QAccessible.setActive(True)
    found = [QAccessible.queryAccessibleInterface(item) for item in explorer.all("ListChoice")]
    assert [one.text(QAccessible.Text.Name) for one in found if one] == [
        "Title of engine, Dock · 1998, 1 of 2",
        "Title of door, Yard · 2010, 2 of 2",
    ]


def test_without_its_frames_there_is_a_card_and_all_the_words(exhibit: Path, tmp_path: Path) -> None:
    content = Path(shutil.copytree(exhibit, tmp_path / "content"))
    shutil.rmtree(content / "media" / "ship")
    with running_kiosk(content, address="ship") as app:
        explorer = Explorer(app)
        assert explorer.sees("PictureFallback")
        explorer.tap(explorer.find("ListChoice", "Title of engine"))
        assert explorer.sees("KioskText", "About engine.")
