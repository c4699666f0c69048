"""The idle monitor: it notices that nobody is there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.platform.idle_monitor import IdleMonitor

LONG = 600


def test_it_tells_once_when_the_time_is_over(qt_app: QGuiApplication) -> None:
    monitor = IdleMonitor()
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    assert idle.wait(3000)
    assert not idle.wait(200)
    assert idle.count() == 1


def test_it_tells_nothing_before(qt_app: QGuiApplication) -> None:
    monitor = IdleMonitor()
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(LONG)
    assert not idle.wait(100)


def test_it_can_be_stopped(qt_app: QGuiApplication) -> None:
    monitor = IdleMonitor()
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    monitor.stop()
    assert not idle.wait(200)


def test_a_sign_starts_the_time_anew(qt_app: QGuiApplication) -> None:
    monitor = IdleMonitor()
    monitor._timer.setTimerType(Qt.TimerType.PreciseTimer)
    monitor.set_seconds(LONG)
    QTest.qWait(60)
    before = monitor._timer.remainingTime()
    monitor.notice()
    assert monitor._timer.remainingTime() > before


def test_it_wakes_up_again_after_it_told(qt_app: QGuiApplication) -> None:
    monitor = IdleMonitor()
    idle = QSignalSpy(monitor.idle)
    monitor.set_seconds(0.05)
    assert idle.wait(3000)
    monitor.notice()
    assert idle.wait(3000)


def test_another_time_is_no_sign(qt_app: QGuiApplication) -> None:
    """A noisy panel that leafs on and on meets longer and shorter texts, each with a time of its own."""
    now = 0.0
    monitor = IdleMonitor(clock=lambda: now)
    monitor._timer.setTimerType(Qt.TimerType.PreciseTimer)
    monitor.set_seconds(LONG)
    now = 500.0
    monitor.set_seconds(LONG + 10)
    assert monitor._timer.remainingTime() <= 110_000
    monitor.set_seconds(100)
    idle = QSignalSpy(monitor.idle)
    assert idle.wait(3000)
