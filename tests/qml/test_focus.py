"""Whoever goes by keys, or listens, finds the focus where they expect it, and everything that a finger can do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.platform.lengths import pixels_per_millimetre, usual_distance
from kiosk.session.state import Reset, Started
from kiosk.tour.items import scene_rect, shown_rect
from tests.qml.running import LOOKING_SECONDS, Visitor, running_kiosk, where

Key = Qt.Key


@pytest.fixture(scope="module")
def kiosk(exhibit: Path) -> Iterator[Visitor]:
    """One kiosk for all of these tests."""
    with running_kiosk(exhibit) as app:
        yield Visitor(app)


@pytest.fixture
def guest(kiosk: Visitor) -> Visitor:
    """Someone new at its home screen."""
    kiosk.app.kiosk.dispatch(Reset())
    kiosk.app.kiosk.dispatch(Started())
    kiosk.settle()
    return kiosk


def name(item: QQuickItem | None) -> str:
    reader = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return reader.text(QAccessible.Text.Name) if reader is not None else ""


def step(guest: Visitor) -> None:
    """Press the key for the next control, and do not wait until it is drawn."""
    QTest.keyClick(guest.window, Key.Key_Down)
    guest.wait(LOOKING_SECONDS)


def go_to(guest: Visitor, wanted: str) -> QQuickItem:
    """Press the key for the next control until the one whose name begins so has the focus."""
    for _ in range(60):
        step(guest)
        if guest.focused is not None and name(guest.focused).startswith(wanted):
            guest.settle()
            return guest.focused
    pytest.fail(f"no key leads to {wanted!r}")


def at(guest: Visitor, address: str) -> Visitor:
    guest.app.kiosk.open(address)
    guest.settle()
    return guest


class TestBack:
    """WCAG 2.4.3: Back leads to the control that led away."""

    def test_from_a_screen(self, guest: Visitor) -> None:
        go_to(guest, "The past")
        guest.key(Key.Key_Return)
        assert where(guest) == ("history", "")
        guest.key(Key.Key_Escape)
        assert name(guest.focused).startswith("The past")
        assert guest.focused is not None
        assert guest.focused.property("visualFocus")

    def test_from_a_card(self, guest: Visitor) -> None:
        at(guest, "leaders")
        card = name(go_to(guest, "Ada"))
        guest.key(Key.Key_Return)
        assert where(guest)[1] != ""
        assert guest.focused is not None
        assert guest.focused.isVisible()
        guest.key(Key.Key_Escape)
        assert name(guest.focused) == card

    def test_whoever_touches_is_not_followed(self, guest: Visitor) -> None:
        guest.tap(guest.find("Tile", "The past"))
        guest.tap(guest.find("KioskButton", "Back"))
        assert not guest.all("FocusRing")


class TestSwitchedOff:
    """A button that cannot be pressed any more hands the focus to the one beside it."""

    def test_the_last_page(self, guest: Visitor) -> None:
        at(guest, "history")
        go_to(guest, "Later")
        for _ in range(20):
            guest.key(Key.Key_Return)
            if not name(guest.focused).startswith("Later"):
                break
        assert name(guest.focused).startswith("Earlier")

    def test_home_on_the_home_screen(self, guest: Visitor) -> None:
        at(guest, "history")
        go_to(guest, "Home")
        guest.key(Key.Key_Space)
        assert where(guest) == ("home", "")
        assert name(guest.focused) == "Back"


class TestAPictureThatIsEnlarged:
    """WCAG 2.5.7: what a finger drags is moved by taps and by keys, too."""

    def test_is_looked_over_by_taps(self, guest: Visitor) -> None:
        at(guest, "pictures")
        for _ in range(4):
            guest.tap(guest.find("KioskButton", "Zoom in"))
        view = guest.find("ZoomPicture")
        content = next(item for item in guest.all("QQuickFlickable") if item.parentItem() == view)
        for way, axis in (("right", "contentX"), ("down", "contentY")):
            button = guest.find("KioskButton", f"Look further {way}")
            while button.isEnabled():
                before = content.property(axis)
                guest.tap(button)
                assert content.property(axis) > before
        assert content.property("contentX") == pytest.approx(content.property("contentWidth") - content.width(), abs=1)
        assert content.property("contentY") == pytest.approx(
            content.property("contentHeight") - content.height(), abs=1
        )
        guest.tap(guest.find("KioskButton", "Look further left"))
        assert content.property("contentX") < content.property("contentWidth") - content.width()

    def test_is_looked_over_by_keys(self, guest: Visitor) -> None:
        at(guest, "pictures")
        go_to(guest, "Zoom in")
        guest.key(Key.Key_Return)
        go_to(guest, "Look further down")
        guest.key(Key.Key_Return)
        assert name(guest.focused).startswith("Look further")

    def test_a_whole_one_has_nothing_to_look_over(self, guest: Visitor) -> None:
        at(guest, "pictures")
        assert not guest.sees("KioskButton", "Look further left")


class TestSwitches:
    """WCAG 4.1.2: a screen reader is told what can be switched, what is on, and which setting it is of."""

    @pytest.fixture
    def listener(self, guest: Visitor) -> Iterator[Visitor]:
        QAccessible.setActive(True)
        guest.app.kiosk.showDisplay()
        guest.settle()
        yield guest
        QAccessible.setActive(False)

    def told(self, guest: Visitor) -> dict[str, tuple[bool, bool]]:
        readers = [QAccessible.queryAccessibleInterface(item) for item in guest.all("ToggleButton")]
        return {
            reader.text(QAccessible.Text.Name): (bool(reader.state().checkable), bool(reader.state().checked))
            for reader in readers
            if reader is not None
        }

    def test_say_their_setting_and_how_they_stand(self, listener: Visitor) -> None:
        assert self.told(listener) == {
            "Text size: 100 %": (True, True),
            "Text size: 150 %": (True, False),
            "Text size: 200 %": (True, False),
            "Contrast: Standard": (True, True),
            "Contrast: High": (True, False),
            "Animations: All": (True, True),
            "Animations: Fewer": (True, False),
        }

    def test_say_so_again_once_they_are_pressed(self, listener: Visitor) -> None:
        listener.tap(listener.find("ToggleButton", "High"))
        told = self.told(listener)
        assert (told["Contrast: Standard"][1], told["Contrast: High"][1]) == (False, True)
        listener.tap(listener.find("ToggleButton", "High"))
        assert self.told(listener)["Contrast: High"] == (True, True), "a second press of the chosen one changes nothing"


def test_with_less_movement_no_second_is_counted(guest: Visitor) -> None:
    """WCAG 2.2.2: what goes on by itself beside other content can be stopped."""
    guest.find("PresenceCount")
    assert guest.sees("KioskText", "sec")
    guest.app.kiosk.settings.chooseReducedMotion(True)
    guest.settle()
    assert not guest.sees("KioskText", "sec")
    assert not QSignalSpy(guest.app.kiosk.presence.changed).wait(1500)


def test_what_has_the_focus_is_in_sight_on_every_screen(guest: Visitor) -> None:
    """WCAG 2.4.7 and 2.4.11, with letters twice as large, where most lies further down."""
    guest.app.kiosk.settings.chooseTextSize(200)
    for address in ("home", "programs/crew", "leaders"):
        at(guest, address)
        for _ in range(12):
            step(guest)
            item = guest.focused
            assert item is not None
            shown, whole = shown_rect(item), scene_rect(item)
            assert shown.height() == pytest.approx(whole.height(), abs=1.5), f"{address}: {name(item)}"


@pytest.mark.parametrize(("inches", "share"), [(13.3, 0.7), (15.6, 0.82), (18, 0.95), (21.5, 1), (27, 1)])
def test_sizes_are_those_of_the_distance_at_which_a_display_is_used(
    guest: Visitor, inches: float, share: float
) -> None:
    """A laptop is used from nearer than a wall screen, and its letters are smaller by as much."""
    width, height = guest.window.width(), guest.window.height()
    pixels = pixels_per_millimetre(width, height, inches)
    assert usual_distance(width, height, inches) == pytest.approx(600 * share, rel=0.01)
    assert guest.window.designMillimetre(pixels) / pixels == pytest.approx(share, rel=0.01)  # type: ignore[attr-defined]


def test_a_site_says_how_far_its_visitors_stand(guest: Visitor) -> None:
    pixels = pixels_per_millimetre(guest.window.width(), guest.window.height(), 24)
    usual = guest.window.designMillimetre(pixels)  # type: ignore[attr-defined] - a function of Main.qml
    guest.window.setProperty("distanceRatio", 1.2)
    farther = guest.window.designMillimetre(pixels)  # type: ignore[attr-defined]
    guest.window.setProperty("distanceRatio", 1)
    assert farther == pytest.approx(1.2 * usual)
