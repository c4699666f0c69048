"""The kiosk follows its display: another mode, upright, more displays, fewer, none; and fingers slip as far as before."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.harness import or_skip
from tests.outside.standing import Standing, standing
from tests.outside.vandal import Place
from tools.xserver.displays import Display, open_touch_display

WHOLE = Place(0, 0, 1920, 1080)
OTHER = "1280x720"
SLIP = 9
"""Pixels: more than may be slipped at 640x480 on 24 inches, less than at 1920x1080."""


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with or_skip():
        one = open_touch_display(tmp_path)
    yield one
    one.close()


@pytest.fixture(params=[False, True], ids=["no window manager", "a window manager"])
def kiosk(request: pytest.FixtureRequest, display: Display, tmp_path: Path) -> Iterator[Standing]:
    """A kiosk whose site names its display."""
    site = tmp_path / "site.yaml"
    site.write_text("display: {which: DUMMY0}\n", "utf-8")
    with or_skip(), standing(display, tmp_path, "--site", site, managed=request.param) as one:
        one.xrandr("--newmode", "upright", "148", "1080", "1100", "1120", "1200", "1920", "1930", "1940", "1960")
        one.xrandr("--addmode", "DUMMY0", "upright")
        for output in ("DUMMY1", "DUMMY2"):
            one.xrandr("--addmode", output, OTHER)
        yield one


def set_mode(kiosk: Standing, mode: str) -> None:
    kiosk.xrandr("--output", "DUMMY0", "--mode", mode)


def add(kiosk: Standing, output: str, where: str, beside: str = "DUMMY0") -> None:
    kiosk.xrandr("--output", output, "--mode", OTHER, where, beside)


def test_it_follows_its_display(kiosk: Standing) -> None:
    set_mode(kiosk, OTHER)
    assert kiosk.comes_to_be_at(Place(0, 0, 1280, 720))
    set_mode(kiosk, "upright")
    assert kiosk.comes_to_be_at(Place(0, 0, 1080, 1920))
    set_mode(kiosk, "only")
    assert kiosk.comes_to_be_at(WHOLE)
    assert kiosk.picture is not None
    assert kiosk.screen.comes_to(kiosk.picture)


def test_other_displays_come_and_go(kiosk: Standing) -> None:
    add(kiosk, "DUMMY1", "--right-of")
    assert kiosk.comes_to_be_at(WHOLE)
    add(kiosk, "DUMMY1", "--left-of")
    assert kiosk.comes_to_be_at(Place(1280, 0, 1920, 1080))
    add(kiosk, "DUMMY2", "--above", "DUMMY1")
    assert kiosk.comes_to_be_at(Place(1280, 720, 1920, 1080))
    kiosk.xrandr("--output", "DUMMY1", "--primary")
    assert kiosk.comes_to_be_at(Place(1280, 720, 1920, 1080))
    kiosk.xrandr("--output", "DUMMY0", "--off")
    remaining = {Place(0, 720, 1280, 720), Place(0, 0, 1280, 720)}
    assert kiosk.becomes(lambda: kiosk.vandal.place() in remaining), "its display is gone: it is on another"
    kiosk.xrandr("--output", "DUMMY0", "--mode", "only", "--pos", "0x0", "--output", "DUMMY1", "--pos", "1920x0")
    assert kiosk.comes_to_be_at(WHOLE), "its display is back"
    kiosk.xrandr("--output", "DUMMY1", "--off", "--output", "DUMMY2", "--off")
    assert kiosk.comes_to_be_at(WHOLE)
    kiosk.xrandr("--output", "DUMMY0", "--off")
    kiosk.xrandr("--output", "DUMMY0", "--mode", "only")
    assert kiosk.comes_to_be_at(WHOLE)
    assert kiosk.picture is not None
    assert kiosk.screen.comes_to(kiosk.picture)


def test_sizes_and_fingers_are_those_of_the_display_as_it_is_now(display: Display, tmp_path: Path) -> None:
    with or_skip(), standing(display, tmp_path, "--screen", "", managed=True) as kiosk:
        set_mode(kiosk, "640x480")
        assert kiosk.comes_to_be_at(Place(0, 0, 640, 480))
    with standing(display, tmp_path, "--screen", "", managed=True) as kiosk:
        assert kiosk.comes_to_be_at(Place(0, 0, 640, 480))
        set_mode(kiosk, "only")
        assert kiosk.comes_to_be_at(WHOLE)
        kiosk.screen.still_picture()
        kiosk.screen.drag([(960, 300), (960, 300 + SLIP)])  # opens the home screen
        time.sleep(0.5)
        grown = kiosk.screen.still_picture()
    with standing(display, tmp_path, "--screen", "home", managed=True) as kiosk:
        assert kiosk.screen.comes_to(grown, share=0.01)
