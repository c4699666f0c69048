"""A tap that was meant for the last scene does nothing in the next one, wherever the two are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.loading.loader import load
from kiosk.session.state import SessionState, VisitorSettings
from kiosk.tour.scenes import Scene, scenes
from kiosk.tour.stage import enter
from tests.qml.running import Visitor
from tests.walk.sampling import is_whole, share

HASTY_SECONDS = (0.06, 0.12, 0.2, 0.3)
PATIENT_SECONDS = 0.5
THIRD = 3
CONTROLS = (
    "Tile",
    "KioskButton",
    "ListChoice",
    "YearChoice",
    "PortraitCard",
    "LandmarkButton",
    "ToggleButton",
)


def one_of_each(content: Path) -> Iterator[Scene]:
    """The tour's scenes, with one item for each screen."""
    loaded = load(content).content
    assert loaded is not None
    met: set[tuple[str, str]] = set()
    for scene in scenes(loaded):
        if (scene.screen, scene.state) not in met:
            met.add((scene.screen, scene.state))
            yield scene


def controls(visitor: Visitor) -> list[QPoint]:
    """The middle of everything that can be pressed, but for speech: that no voice is there is told whenever it is known."""
    found = {item for kind in CONTROLS for item in visitor.all(kind) if item.isEnabled()}
    found = {item for item in found if item.property("iconName") != "volume-high"}
    points = {(point.x(), point.y()) for point in (visitor.center(item) for item in found)}
    return [QPoint(*point) for point in sorted(points)] or [QPoint(480, 270)]


def tap(visitor: Visitor, point: QPoint) -> None:
    """A tap, without a look at what came of it."""
    visitor.press(point)
    visitor.release(point)


def is_other_scene(before: SessionState, after: SessionState) -> bool:
    parts = [(one.attract, one.language, one.overlay, one.settings, len(one.trail)) for one in (before, after)]
    return parts[0] != parts[1]


def test_nowhere_on_the_tour_a_second_tap_acts_in_the_next_scene(visitor: Visitor, exhibit: Path) -> None:
    """At a third of the controls of each scene; at all of them with `make walk`."""
    kiosk, changes = visitor.app.kiosk, 0
    for scene in one_of_each(exhibit):
        enter(visitor.app, scene, VisitorSettings())
        for number, point in enumerate(share(controls(visitor), THIRD)):
            enter(visitor.app, scene, VisitorSettings())
            visitor.wait(1)
            before = kiosk.state
            tap(visitor, point)
            after = kiosk.state
            if not is_other_scene(before, after):
                continue
            changes += 1
            visitor.wait(HASTY_SECONDS[number % len(HASTY_SECONDS)])
            for place in (point, *controls(visitor)[:: max(1, number % 5)]):
                tap(visitor, place)
            assert kiosk.state.trail == after.trail, (scene, point)
            assert not is_other_scene(after, kiosk.state), (scene, point)
            assert not visitor.pressed
    assert changes >= (40 if is_whole() else 40 / THIRD), "the walk met hardly any change of scene"


@pytest.mark.parametrize("seconds", HASTY_SECONDS)
class TestHasty:
    def test_taps_on_the_attract_screen_open_home_alone(self, seconds: float, visitor: Visitor) -> None:
        tap(visitor, QPoint(480, 400))
        visitor.wait(seconds)
        tap(visitor, QPoint(480, 400))
        visitor.settle()
        assert len(visitor.app.kiosk.state.trail) == 1

    def test_clicks_do_the_same(self, seconds: float, guest: Visitor) -> None:
        tile = guest.center(guest.find("Tile", "The team"))
        for _ in range(2):
            QTest.mouseClick(guest.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tile)
            guest.wait(seconds)
        guest.settle()
        assert len(guest.app.kiosk.state.trail) == 2

    def test_keys_go_one_step_back(self, seconds: float, guest: Visitor) -> None:
        for address in ("programs", "programs/crew", "news"):
            guest.app.kiosk.open(address)
        guest.settle()
        for _ in range(2):
            QTest.keyClick(guest.window, Qt.Key.Key_Escape)
            guest.wait(seconds)
        assert len(guest.app.kiosk.state.trail) == 3

    def test_pages_turn_all_the_same(self, seconds: float, guest: Visitor) -> None:
        """Whoever leafs stays in the scene, and may do so as fast as they like."""
        guest.app.kiosk.open("history")
        guest.settle()
        keys = [str(row.property("key")) for row in guest.app.kiosk.screen.items.rows]
        later = guest.center(guest.find("KioskButton", "Later"))
        for _ in range(2):
            tap(guest, later)
            guest.wait(seconds)
        assert guest.app.kiosk.itemKey == keys[2]


def test_patient_taps_all_act(guest: Visitor) -> None:
    kiosk = guest.app.kiosk
    back = guest.center(next(one for one in guest.all("KioskButton") if one.property("text") == "Back"))
    language = guest.center(guest.find("KioskButton", "Español"))
    for address in ("programs", "programs/crew", "news"):
        kiosk.open(address)
    guest.settle()
    for left in (3, 2, 1):
        tap(guest, back)
        QTest.qWait(1)
        assert len(kiosk.state.trail) == left
        guest.wait(PATIENT_SECONDS)
    for name in ("es", "en", "es"):
        tap(guest, language)
        QTest.qWait(1)
        assert kiosk.language == name
        guest.wait(PATIENT_SECONDS)


def test_a_finger_that_rests_on_a_button_does_not_press_it_in_the_next_scene(guest: Visitor) -> None:
    guest.app.kiosk.open("programs")
    guest.settle()
    home = guest.center(guest.find("KioskButton", "Home"))
    guest.press(home)
    guest.app.kiosk.open("programs/crew")
    guest.settle()
    guest.release(home)
    guest.settle()
    assert len(guest.app.kiosk.state.trail) == 3
    assert not guest.pressed


def test_a_palm_from_the_last_scene_keeps_no_finger_from_working(guest: Visitor) -> None:
    guest.press(QPoint(480, 20), finger=5)
    guest.app.kiosk.open("programs")
    guest.settle()
    event_point = guest.center(guest.find("KioskButton", "Home"))
    guest.press(event_point, finger=6, resting=5)
    guest.release(event_point, finger=6, resting=5)
    guest.settle()
    assert guest.app.kiosk.atHome
    guest.release(QPoint(480, 20), finger=5)
    guest.settle()
    assert not guest.pressed


class TestAKeyThatIsHeld:
    def test_goes_one_step_back(self, guest: Visitor) -> None:
        for address in ("programs", "news", "history"):
            guest.app.kiosk.open(address)
        guest.settle()
        guest.hold(Qt.Key.Key_Escape, repeats=20)
        assert len(guest.app.kiosk.state.trail) == 3

    def test_changes_the_language_once(self, guest: Visitor) -> None:
        guest.hold(Qt.Key.Key_L, repeats=20)
        assert guest.app.kiosk.language == "es"

    def test_turns_one_page(self, guest: Visitor) -> None:
        guest.app.kiosk.open("history")
        guest.settle()
        guest.hold(Qt.Key.Key_PageDown, repeats=20)
        assert guest.app.kiosk.itemIndex == 1
