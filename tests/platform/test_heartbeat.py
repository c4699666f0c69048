"""The heartbeat: beats while the GUI thread lives, and a display that takes no frames is noticed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.heartbeat import Heartbeat

PATIENCE_SECONDS = 0.6
SCENE = b"""
import QtQuick
Window {
    id: root
    property bool pulse: false
    width: 40; height: 40; visible: true
    Rectangle { width: 2; height: 2; color: "#123456"; visible: root.pulse }
}
"""


class Watched:
    """A small window with a heartbeat, and what came from it."""

    def __init__(self, patience_seconds: float | None = PATIENCE_SECONDS) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(SCENE)
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.said: list[str] = []
        self.heartbeat = Heartbeat(window, patience_seconds)
        self.heartbeat.shown.connect(lambda: self.said.append("shown"))
        self.heartbeat.beat.connect(lambda: self.said.append("beat"))
        self.heartbeat.stuck.connect(lambda: self.said.append("stuck"))

    def pass_time(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        end = QDeadlineTimer(round(seconds * 1000))
        while not end.hasExpired() and not until():
            QGuiApplication.processEvents()

    def lose_frames(self) -> None:
        """From now on frames are drawn and none of them is known to have reached the display."""
        self.window.frameSwapped.disconnect(self.heartbeat._count)


@pytest.fixture
def watched(qt_app: QGuiApplication) -> Iterator[Watched]:
    one = Watched()
    yield one
    one.heartbeat.stop() if one.said.count("stuck") == 0 else one.heartbeat._timer.stop()
    del one.window
    del one.engine


def test_first_a_frame_is_shown_and_then_a_still_scene_beats_on(watched: Watched) -> None:
    assert watched.said == []
    watched.pass_time(5 * PATIENCE_SECONDS)
    assert watched.said[0] == "shown"
    assert set(watched.said[1:]) == {"beat"}
    assert 11 <= watched.said.count("beat") <= 16


def test_a_display_that_takes_no_frames_is_told(watched: Watched) -> None:
    watched.pass_time(4, lambda: "beat" in watched.said)
    watched.lose_frames()
    watched.pass_time(2 * PATIENCE_SECONDS, lambda: "stuck" in watched.said)
    assert watched.said[-1] == "stuck"
    assert watched.said.count("beat") <= 5, "it was told later than the supervisor waits"


def test_a_window_that_is_not_there_wants_no_frames(watched: Watched) -> None:
    watched.pass_time(4, lambda: "beat" in watched.said)
    watched.window.hide()
    watched.pass_time(3 * PATIENCE_SECONDS)
    assert "stuck" not in watched.said
    assert watched.said.count("beat") > 6


def test_who_wants_no_beats_learns_of_the_first_frame_alone(qt_app: QGuiApplication) -> None:
    one = Watched(None)
    one.pass_time(1, lambda: bool(one.said))
    one.pass_time(0.5)
    assert one.said == ["shown"]
    one.heartbeat.stop()
    del one.window
    del one.engine
