"""Staff are told where the touch screen presses by itself, and when it has stopped."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.platform.input_watch import InputWatch
from kiosk.platform.noise_watch import AGAIN_SECONDS, LOOK_SECONDS, QUIET_SECONDS, NoiseWatch, where

SIZE = QSize(1920, 1080)


class Panel:
    """A touch screen with a spot that taps by itself."""

    def __init__(self, log: pytest.LogCaptureFixture) -> None:
        self.now = 1000.0
        self._log = log
        self.watch = InputWatch(clock=lambda: self.now)
        self.noise = NoiseWatch(self.watch, lambda: SIZE, clock=lambda: self.now)

    def tap_for(self, seconds: int) -> None:
        for second in range(seconds):
            self.watch.attendance.press(0, (200, 700), self.now)
            self.watch.attendance.lift(0, self.now)
            self.now += 1
            if second % LOOK_SECONDS == 0:
                self.noise.look()

    def rest_for(self, seconds: float) -> None:
        for _ in range(round(seconds / LOOK_SECONDS)):
            self.now += LOOK_SECONDS
            self.noise.look()

    def told(self) -> list[str]:
        """What was logged since the last time: the notice, or what was settled, each with its words."""
        records = list(self._log.records)
        self._log.clear()
        return [f"{getattr(one, 'notice', 'settled')}: {one.getMessage()}" for one in records]


@pytest.fixture
def panel(qt_app: QGuiApplication, caplog: pytest.LogCaptureFixture) -> Iterator[Panel]:
    caplog.set_level(logging.INFO)
    panel = Panel(caplog)
    yield panel
    panel.noise.stop()


def test_a_noisy_spot_is_told_once_with_its_place(panel: Panel) -> None:
    panel.tap_for(600)
    (told,) = panel.told()
    assert told.startswith("noisy-spot: ")
    assert "in the lower left part, 200 pixels from the left and 700 from the top" in told


def test_one_that_stays_is_told_again_after_an_hour(panel: Panel) -> None:
    panel.tap_for(round(AGAIN_SECONDS) + 200)
    assert len(panel.told()) == 2


def test_one_that_has_gone_is_settled(panel: Panel) -> None:
    panel.tap_for(200)
    panel.told()
    panel.rest_for(QUIET_SECONDS + 200)
    (told,) = panel.told()
    assert told.startswith("settled: ")
    panel.tap_for(200)
    assert len(panel.told()) == 1, "and told anew when it comes back"


def test_visitors_are_not_told(panel: Panel) -> None:
    panel.tap_for(20)
    panel.rest_for(200)
    assert panel.told() == []


def test_it_sleeps_while_there_is_nothing_to_look_at(panel: Panel) -> None:
    panel.watch.pressed.emit()
    assert panel.noise._timer.isActive()
    panel.tap_for(20)
    panel.rest_for(200)
    assert not panel.noise._timer.isActive()


@pytest.mark.parametrize(
    ("place", "words"),
    [((10, 10), "upper left"), ((1900, 10), "upper right"), ((10, 1000), "lower left"), ((1900, 1000), "lower right")],
)
def test_a_place_is_said_in_words(place: tuple[float, float], words: str) -> None:
    assert words in where(place, SIZE)
