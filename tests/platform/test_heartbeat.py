"""The heartbeat: beats while the GUI thread lives, and a display that takes no frames is noticed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.platform.heartbeat import BEATS_IN_PATIENCE, Heartbeat
from kiosk.platform.painting import PaintFaults

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
        self.faults = PaintFaults()
        self.heartbeat = Heartbeat(window, patience_seconds, self.faults)
        self.heartbeat.shown.connect(lambda: self.said.append("shown"))
        self.heartbeat.beat.connect(lambda: self.said.append("beat"))
        self.heartbeat.stuck.connect(lambda: self.said.append("stuck"))
        self.heartbeat.unpainted.connect(lambda: self.said.append("unpainted"))
        self.heartbeat.lost.connect(lambda: self.said.append("lost"))

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
    one.heartbeat._timer.stop()
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


@pytest.mark.parametrize("lose", ["hide", "showMinimized", "empty", "delete"])
def test_a_window_without_a_scene_does_not_beat_and_is_told(lose: str, watched: Watched) -> None:
    watched.pass_time(4, lambda: "beat" in watched.said)
    if lose == "empty":
        for item in watched.window.contentItem().childItems():
            item.setParentItem(None)  # type: ignore[arg-type] - the stubs do not know that an item may have none
    elif lose == "delete":
        delete(watched.window)
    else:
        getattr(watched.window, lose)()
    watched.pass_time(PATIENCE_SECONDS, lambda: "lost" in watched.said)
    assert watched.said[-1] == "lost", "it was told later than the supervisor waits"
    assert watched.said.count("beat") <= 2


def test_frames_that_cannot_be_painted_are_no_picture(watched: Watched) -> None:
    watched.window.frameSwapped.connect(watched.faults.note)
    watched.pass_time(4, lambda: "unpainted" in watched.said)
    assert watched.said == ["unpainted"]


def test_after_a_first_frame_that_was_not_painted_a_whole_beat_must_be(watched: Watched) -> None:
    watched.faults.note()
    watched.pass_time(PATIENCE_SECONDS / BEATS_IN_PATIENCE / 2)
    watched.window.update()
    watched.pass_time(PATIENCE_SECONDS / BEATS_IN_PATIENCE / 4)
    assert watched.said == []
    watched.pass_time(4, lambda: "beat" in watched.said)
    assert watched.said == ["shown", "beat"]


def test_painting_that_fails_later_ends_the_beats(watched: Watched) -> None:
    watched.pass_time(4, lambda: watched.said.count("beat") > 1)
    watched.said.clear()
    watched.window.frameSwapped.connect(watched.faults.note)
    watched.pass_time(4 * PATIENCE_SECONDS, lambda: "unpainted" in watched.said)
    assert watched.said[-1] == "unpainted"
    assert watched.said.count("beat") <= 1


def test_one_frame_that_was_not_painted_ends_nothing(watched: Watched) -> None:
    watched.pass_time(4, lambda: "beat" in watched.said)
    watched.faults.note()
    watched.pass_time(3 * PATIENCE_SECONDS)
    assert set(watched.said) == {"shown", "beat"}
    assert watched.said.count("beat") > 5


def test_who_wants_no_beats_learns_of_the_first_frame_alone(qt_app: QGuiApplication) -> None:
    one = Watched(None)
    one.pass_time(1, lambda: bool(one.said))
    one.pass_time(0.5)
    assert one.said == ["shown"]
    one.heartbeat.stop()
    del one.window
    del one.engine
