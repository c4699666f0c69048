"""The window's event filter: it has all input judged, keeps back what must not act, and takes nothing else away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTouchEvent, QWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.input.gate import MOST_A_SECOND, SHUT_SECONDS
from kiosk.input.keymap import KEYPAD, KeyMap
from kiosk.platform.input_watch import InputWatch
from tests.qml.running import touch_screen

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
ALL = {*TOUCHES, *CLICKS, *KEYS, QEvent.Type.Wheel, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonDblClick}


class Listener(QWindow):
    """A window that remembers what reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []
        self.fingers: list[list[int]] = []
        self.on_key: Callable[[int], object] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() in ALL:
            self.heard.append(event.type())
        if isinstance(event, QKeyEvent) and event.type() in KEYS and self.on_key is not None:
            self.on_key(event.key())
        if isinstance(event, QTouchEvent):
            self.fingers.append([round(point.position().x()) for point in event.points()])
            event.accept()  # as Qt Quick does with all touches
            return True
        return super().event(event)


class Desk:
    """A window under watch, and its clock, which stands still until it is wound on."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.watch = InputWatch(clock=lambda: self.now)
        self.window = Listener()
        self.window.resize(400, 400)
        self.window.installEventFilter(self.watch)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        self.signs = QSignalSpy(self.watch.sign)

    def heard(self) -> list[QEvent.Type]:
        heard, self.window.heard = self.window.heard, []
        return heard

    def begin_scene(self) -> None:
        self.watch.begin_scene(guarded=False)
        QTest.qWait(1)
        self.heard()


@pytest.fixture
def desk(qt_app: QGuiApplication) -> Desk:
    return Desk()


def touch(window: QWindow) -> None:
    press(window, 0, 50)
    QTest.touchEvent(window, touch_screen()).move(0, QPoint(90, 50), window).commit()
    release(window, 0, 90)


def press(window: QWindow, finger: int, x: int) -> None:
    QTest.touchEvent(window, touch_screen()).press(finger, QPoint(x, 50), window).commit()


def release(window: QWindow, finger: int, x: int) -> None:
    QTest.touchEvent(window, touch_screen()).release(finger, QPoint(x, 50), window).commit()


def click(window: QWindow) -> None:
    QTest.mouseClick(window, LEFT, NO_KEYS, QPoint(50, 50))


def key(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)


def turn_wheel(window: QWindow) -> None:
    QTest.wheelEvent(window, QPoint(50, 50), QPoint(0, 120))


Deed = Callable[[QWindow], None]
DEEDS = [
    pytest.param(touch, TOUCHES, id="touch"),
    pytest.param(click, CLICKS, id="click"),
    pytest.param(key, KEYS, id="key"),
    pytest.param(turn_wheel, (QEvent.Type.Wheel,), id="wheel"),
]


@pytest.mark.parametrize(("deed", "events"), DEEDS)
class TestEveryDeed:
    def test_is_a_sign_and_reaches_the_window(self, deed: Deed, events: tuple[QEvent.Type, ...], desk: Desk) -> None:
        deed(desk.window)
        assert desk.signs.count() >= 1
        assert desk.heard() == list(events)

    def test_in_a_scene_just_begun_does_nothing(self, deed: Deed, events: tuple[QEvent.Type, ...], desk: Desk) -> None:
        desk.begin_scene()
        desk.now += SHUT_SECONDS - 0.01
        deed(desk.window)
        assert desk.heard() == []
        assert desk.signs.count() >= 1 or deed is turn_wheel, "yet somebody is there"

    def test_after_a_look_acts_again(self, deed: Deed, events: tuple[QEvent.Type, ...], desk: Desk) -> None:
        desk.begin_scene()
        desk.now += SHUT_SECONDS
        deed(desk.window)
        assert desk.heard() == list(events)


def test_a_press_begun_before_a_scene_ends_in_it_without_a_trace(desk: Desk) -> None:
    press(desk.window, 0, 50)
    QTest.mousePress(desk.window, LEFT, NO_KEYS, QPoint(50, 50))
    QTest.keyPress(desk.window, Qt.Key.Key_Space)
    desk.begin_scene()
    desk.now += 5
    release(desk.window, 0, 50)
    QTest.mouseRelease(desk.window, LEFT, NO_KEYS, QPoint(50, 50))
    QTest.keyRelease(desk.window, Qt.Key.Key_Space)
    assert desk.heard() == [QEvent.Type.TouchCancel], "what looks pressed must let go"


def test_a_finger_from_the_last_scene_lies_on_and_another_one_works(desk: Desk) -> None:
    press(desk.window, 0, 50)
    desk.begin_scene()
    desk.now += 5
    desk.window.fingers.clear()
    QTest.touchEvent(desk.window, touch_screen()).stationary(0).press(1, QPoint(200, 50), desk.window).commit()
    QTest.touchEvent(desk.window, touch_screen()).stationary(0).release(1, QPoint(200, 50), desk.window).commit()
    release(desk.window, 0, 50)
    assert desk.heard() == [QEvent.Type.TouchCancel, QEvent.Type.TouchBegin, QEvent.Type.TouchEnd]
    assert desk.window.fingers == [[], [200], [200]]


def test_presses_beyond_what_people_can_are_shed_whole(desk: Desk) -> None:
    for _ in range(200):
        desk.now += 0.001
        click(desk.window)
        key(desk.window)
    heard = desk.heard()
    presses = heard.count(QEvent.Type.MouseButtonPress) + heard.count(QEvent.Type.KeyPress)
    assert presses <= MOST_A_SECOND + 0.2 * MOST_A_SECOND
    assert heard.count(QEvent.Type.MouseButtonPress) == heard.count(QEvent.Type.MouseButtonRelease)
    assert heard.count(QEvent.Type.KeyPress) == heard.count(QEvent.Type.KeyRelease)
    desk.now += 1
    click(desk.window)
    assert desk.heard() == list(CLICKS)


def test_the_second_press_of_a_double_click_is_shed_whole(desk: Desk) -> None:
    click(desk.window)
    desk.begin_scene()
    QTest.mouseDClick(desk.window, LEFT, NO_KEYS, QPoint(50, 50))
    assert desk.heard() == []


def test_a_mouse_that_only_moves_is_no_visitor(desk: Desk) -> None:
    """A table that shakes must not keep a session alive for ever."""
    moved = QSignalSpy(desk.watch.pointerMoved)
    QTest.mouseMove(desk.window, QPoint(20, 20))
    QTest.mouseMove(desk.window, QPoint(90, 90))
    assert moved.count() >= 1
    assert desk.signs.count() == 0


def test_a_key_that_is_held_is_one_key(desk: Desk) -> None:
    """Nor a bag that lies on the keyboard."""
    used = QSignalSpy(desk.watch.keyUsed)
    for repeated in (False, True, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NO_KEYS, "a", repeated)
        assert desk.watch.eventFilter(desk.window, pressed) is repeated
    assert (desk.signs.count(), used.count()) == (1, 1)


def test_it_tells_touches_from_keys(desk: Desk) -> None:
    touched, used = QSignalSpy(desk.watch.touched), QSignalSpy(desk.watch.keyUsed)
    touch(desk.window)
    assert touched.count() == 3
    assert used.count() == 0
    key(desk.window)
    assert used.count() == 1
    assert touched.count() == 3


def test_a_panel_that_takes_its_fingers_back_leaves_none_behind(desk: Desk) -> None:
    press(desk.window, 0, 50)
    QGuiApplication.sendEvent(desk.window, QTouchEvent(QEvent.Type.TouchCancel, touch_screen()))
    assert desk.heard() == [QEvent.Type.TouchBegin, QEvent.Type.TouchCancel]
    assert not list(desk.watch.attendance.noisy_places(desk.now + 1000))
    release(desk.window, 0, 50)


class TestKeypad:
    def press(self, desk: Desk, key: int, scan: int = 0, modifiers: Qt.KeyboardModifier = NO_KEYS) -> list[int]:
        """Press a key and let it go; return the keys of which the window hears."""
        heard: list[int] = []
        desk.window.on_key = heard.append
        for kind in KEYS:
            event = QKeyEvent(kind, key, modifiers, scan, 0, 0)
            QCoreApplication.sendEvent(desk.window, event)
        desk.now += 1
        return heard

    def test_a_key_of_a_keypad_arrives_as_the_one_of_a_keyboard(self, desk: Desk) -> None:
        desk.watch.keymap = KeyMap({-196: "previous", KEYPAD | 0x35: "select", 0x01000060: "speech"})
        unknown, keypad = 0x01FFFFFF, Qt.KeyboardModifier.KeypadModifier
        assert self.press(desk, unknown, 196) == [Qt.Key.Key_Up.value] * 2
        assert self.press(desk, Qt.Key.Key_5.value, 84, keypad) == [Qt.Key.Key_Return.value] * 2
        assert self.press(desk, Qt.Key.Key_5.value, 14) == [Qt.Key.Key_5.value] * 2, "the 5 above the letters"
        assert self.press(desk, 0x01000060, 20) == [0x01000060] * 2, "of the speech, which knows its keys itself"

    def test_keys_that_qt_does_not_know_are_told_apart(self, desk: Desk) -> None:
        """Two of them pressed quickly are no key that is held."""
        desk.watch.keymap = KeyMap({-196: "previous", -197: "next"})
        desk.now += 1
        heard: list[int] = []
        desk.window.on_key = heard.append
        for scan in (196, 197):
            QCoreApplication.sendEvent(desk.window, QKeyEvent(KEYS[0], 0x01FFFFFF, NO_KEYS, scan, 0, 0))
            desk.now += 0.02
        assert heard == [Qt.Key.Key_Up.value, Qt.Key.Key_Down.value]
