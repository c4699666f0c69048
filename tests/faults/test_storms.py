"""A thousand inputs a second: the kiosk is not killed for them, draws on, and answers a visitor within a second."""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from Xlib import X
from Xlib.display import Display as Connection
from Xlib.ext import xtest

from tests.faults.conftest import Record
from tests.outside.screen import Screen, changed_share
from tests.outside.supervisor import children_of, environment_at
from tools.xserver.displays import Display
from tools.xserver.programs import Program
from tools.xserver.touch import Touch

STORM_SECONDS = 30.0
"""There are two of them: the first meets all screens and their pictures, the second must find memory for no more."""

A_SECOND = 1000
MOST_GROWTH = 60_000_000
"""Bytes: kept pictures come and go, and take so much more or less."""

ANSWER_SECONDS = 1.0
SETTLING_SECONDS = 1.0
KEYS = (0xFF0D, 0xFF09, 0xFF1B, 0x61, 0x6C, 0xFF56, 0xFFBE, 0x20)
"""Return, Tab, Escape, a, l, Next, F1 and the space bar."""

Send = Callable[[Connection, Touch, random.Random, int], None]


def click(button: int, connection: Connection) -> None:
    xtest.fake_input(connection, X.ButtonPress, button)
    xtest.fake_input(connection, X.ButtonRelease, button)


def go_anywhere(connection: Connection, chance: random.Random) -> None:
    xtest.fake_input(connection, X.MotionNotify, x=chance.randrange(1920), y=chance.randrange(1080))


def send_taps(connection: Connection, _: Touch, chance: random.Random, number: int) -> None:
    if number % 10 == 0:
        go_anywhere(connection, chance)
    click(1, connection)


def send_taps_on_one_place(connection: Connection, _: Touch, chance: random.Random, number: int) -> None:
    if number == 0:
        go_anywhere(connection, chance)
    click(1, connection)


def send_keys(connection: Connection, _: Touch, chance: random.Random, number: int) -> None:
    code = connection.keysym_to_keycode(chance.choice(KEYS))
    xtest.fake_input(connection, X.KeyPress, code)
    xtest.fake_input(connection, X.KeyRelease, code)


def send_wheel(connection: Connection, _: Touch, chance: random.Random, number: int) -> None:
    click(chance.choice((4, 5)), connection)


def send_moves(connection: Connection, _: Touch, chance: random.Random, number: int) -> None:
    go_anywhere(connection, chance)


def send_touches(_: Connection, touch: Touch, chance: random.Random, number: int) -> None:
    place = (chance.randrange(1920), chance.randrange(1080))
    touch.down(0, place)
    touch.up(0, place)


def send_fingers(_: Connection, touch: Touch, chance: random.Random, number: int) -> None:
    """Ten fingers, each of which goes down, moves for a while, and goes up."""
    finger, phase = number % 10, number // 10 % 20
    place = (chance.randrange(1920), chance.randrange(1080))
    deed = touch.down if phase == 0 else touch.up if phase == 19 else touch.move
    deed(finger, place)


STORMS: dict[str, Send] = {
    "a thousand taps a second": send_taps,
    "a thousand taps a second on one place": send_taps_on_one_place,
    "a thousand keys a second": send_keys,
    "a thousand turns of a wheel a second": send_wheel,
    "a thousand moves of a mouse a second": send_moves,
    "a thousand touches a second": send_touches,
    "ten fingers at random, a thousand reports a second": send_fingers,
}


def rage(send: Send, panel: Display, touch: Touch) -> None:
    """Send for half a minute, as evenly as this program can."""
    connection, chance = Connection(panel.name), random.Random(10)
    begin = time.monotonic()
    for number in range(round(STORM_SECONDS * A_SECOND)):
        send(connection, touch, chance, number)
        connection.flush()
        ahead = begin + number / A_SECOND - time.monotonic()
        if ahead > 0:
            time.sleep(ahead)
    connection.close()
    for finger in range(10):
        touch.up(finger, (0, 0))


def answered_after(screen: Screen) -> float:
    """The seconds from the key for help, on the home screen, until the help is to be seen."""
    screen.keys("Home")
    time.sleep(SETTLING_SECONDS)
    before, began = screen.picture(), time.monotonic()
    screen.keys("F1")
    while changed_share(before, screen.picture()) < 0.02:
        if time.monotonic() - began > 10:
            return 10.0
        time.sleep(0.02)
    return time.monotonic() - began


@pytest.mark.parametrize("storm", STORMS)
def test_a_storm_is_shed(storm: str, panel: Display, touch: Touch, tmp_path: Path, record: Record) -> None:
    log = tmp_path / "kiosk.log"
    command = [sys.executable, "-m", "kiosk", "run", "--supervised", "--language", "en"]
    supervisor = Program(command, environment=environment_at(panel.name, tmp_path), log=log)
    screen = Screen(panel.name)
    try:
        time.sleep(6)
        (kiosk,) = children_of(supervisor.process.pid)
        rage(STORMS[storm], panel, touch)
        time.sleep(SETTLING_SECONDS)
        before = psutil.Process(kiosk).memory_info().rss
        rage(STORMS[storm], panel, touch)
        time.sleep(SETTLING_SECONDS)
        seconds = answered_after(screen)
        assert children_of(supervisor.process.pid) == [kiosk], supervisor.errors
        assert seconds <= ANSWER_SECONDS
        assert psutil.Process(kiosk).memory_info().rss - before < MOST_GROWTH
        assert "no beat" not in supervisor.errors
    finally:
        screen.close()
        supervisor.clear_away()
    record(storm, "the exhibit goes on, and answers the next touch", seconds)
