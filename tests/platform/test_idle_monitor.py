"""The idle monitor: it notices that nobody is there, and takes nothing from anybody."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.platform.idle_monitor import IdleMonitor

LONG = 600


class Listener(QWindow):
    """A window that remembers what reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.heard.append(event.type())
        return super().event(event)


@pytest.fixture
def monitor(qt_app: QGuiApplication) -> IdleMonitor:
    return IdleMonitor()


@pytest.fixture
def window(monitor: IdleMonitor) -> Listener:
    window = Listener()
    window.resize(200, 200)
    window.installEventFilter(monitor)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.heard.clear()
    return window


def touch(window: QWindow) -> None:
    device = QTest.createTouchDevice()
    QTest.touchEvent(window, device).press(0, QPoint(50, 50), window).commit()
    QTest.touchEvent(window, device).move(0, QPoint(60, 50), window).commit()
    QTest.touchEvent(window, device).release(0, QPoint(60, 50), window).commit()


def click(window: QWindow) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))


def key(window: QWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_A)


def turn_wheel(window: QWindow) -> None:
    QTest.wheelEvent(window, QPoint(50, 50), QPoint(0, 120))


def test_it_tells_once_when_the_time_is_over(monitor: IdleMonitor) -> None:
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    assert idle.wait(3000)
    assert not idle.wait(200)
    assert idle.count() == 1


def test_it_tells_nothing_before(monitor: IdleMonitor) -> None:
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(LONG)
    assert not idle.wait(100)


def test_it_can_be_stopped(monitor: IdleMonitor) -> None:
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    monitor.stop()
    assert not idle.wait(200)


@pytest.mark.parametrize("deed", [touch, click, key, turn_wheel], ids=lambda deed: deed.__name__)
def test_whatever_a_visitor_does_starts_the_time_anew(deed: object, monitor: IdleMonitor, window: Listener) -> None:
    assert callable(deed)
    monitor._timer.setTimerType(Qt.TimerType.PreciseTimer)
    monitor.set_seconds(LONG)
    QTest.qWait(60)
    before = monitor._timer.remainingTime()
    active = QSignalSpy(monitor.activity)
    deed(window)
    assert active.count() >= 1
    assert monitor._timer.remainingTime() > before


def test_it_wakes_up_again_after_it_told(monitor: IdleMonitor, window: Listener) -> None:
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    assert idle.wait(3000)
    click(window)
    assert idle.wait(3000)


def test_a_mouse_that_only_moves_is_no_visitor(monitor: IdleMonitor, window: Listener) -> None:
    """A table that shakes must not keep a session alive for ever."""
    active, moved = QSignalSpy(monitor.activity), QSignalSpy(monitor.pointerMoved)
    QTest.mouseMove(window, QPoint(20, 20))
    QTest.mouseMove(window, QPoint(90, 90))
    assert moved.count() >= 1
    assert active.count() == 0


def test_a_key_that_is_held_is_one_key(monitor: IdleMonitor, window: Listener) -> None:
    """Nor a bag that lies on the keyboard."""
    active, used = QSignalSpy(monitor.activity), QSignalSpy(monitor.keyUsed)
    for repeated in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", repeated)
        assert monitor.eventFilter(window, press) is False
    assert (active.count(), used.count()) == (1, 1)


def test_it_tells_touches_from_keys(monitor: IdleMonitor, window: Listener) -> None:
    touched, used = QSignalSpy(monitor.touched), QSignalSpy(monitor.keyUsed)
    touch(window)
    assert touched.count() == 3
    assert used.count() == 0
    key(window)
    assert used.count() == 1
    assert touched.count() == 3


@pytest.mark.parametrize(
    ("deed", "events"),
    [
        (touch, (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)),
        (click, (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)),
        (key, (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)),
        (turn_wheel, (QEvent.Type.Wheel,)),
    ],
    ids=["touch", "click", "key", "wheel"],
)
def test_it_takes_nothing_away(deed: object, events: tuple[QEvent.Type, ...], window: Listener) -> None:
    assert callable(deed)
    deed(window)
    assert [event for event in window.heard if event in set(events)] == list(events)
