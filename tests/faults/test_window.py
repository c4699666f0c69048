"""What befalls the kiosk's window, with the seconds until the picture is right again."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.conftest import Record
from tests.outside.harness import or_skip
from tests.outside.screen import changed_share
from tests.outside.standing import SAME_SHARE, Standing, standing
from tests.outside.vandal import Place, Vandal
from tools.xserver.displays import open_xvfb

WHOLE = Place(0, 0, 1920, 1080)
FAULTS: dict[str, Callable[[Vandal], object]] = {
    "the window is minimised": Vandal.iconify,
    "the desktop is shown (Super+D)": Vandal.show_desktop,
    "another window covers it": lambda vandal: vandal.cover(WHOLE, focus=True),
    "a notification lies over it": lambda vandal: vandal.cover(Place(1500, 50, 300, 100), unmanaged=True),
}


def seconds_until_right(kiosk: Standing) -> float:
    """Once something is wrong to be seen, or at the latest after half a second."""
    assert kiosk.picture is not None
    begun = time.monotonic()
    wrong = begun
    while time.monotonic() - begun < 0.5 or changed_share(kiosk.picture, kiosk.screen.picture()) >= SAME_SHARE:
        if changed_share(kiosk.picture, kiosk.screen.picture()) >= SAME_SHARE:
            wrong = time.monotonic()
        assert time.monotonic() - begun < 10
    return wrong - begun


def test_what_befalls_the_window(tmp_path: Path, record: Record) -> None:
    with or_skip():
        display = open_xvfb(tmp_path)
    try:
        with or_skip(), standing(display, tmp_path, managed=True) as kiosk:
            for fault, disturb in FAULTS.items():
                disturb(kiosk.vandal)
                seconds = seconds_until_right(kiosk)
                kiosk.vandal.clear()
                record(fault, "the kiosk again", seconds)
                assert seconds < 2
    finally:
        display.close()
