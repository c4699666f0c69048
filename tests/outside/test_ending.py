"""How the kiosk ends, and how it does not."""

import signal
import subprocess
from contextlib import suppress

import pytest

from tests.outside.harness import Exhibit


def test_a_window_for_work_is_closed_by_alt_f4(exhibit: Exhibit) -> None:
    """Shows that this key really arrives where `test_visit` has a kiosk ignore it."""
    with exhibit.kiosk("--windowed", "--size", "1280x720") as kiosk:
        for _ in range(3):  # a window manager that is busy may not have given it the keys yet
            kiosk.screen.keys("alt+F4")
            with suppress(subprocess.TimeoutExpired):
                kiosk.program.process.wait(3)
                break
        assert kiosk.program.process.poll() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_cleanly(exhibit: Exhibit, number: signal.Signals) -> None:
    with exhibit.kiosk() as kiosk:
        kiosk.begin()
        assert kiosk.program.end(number) == 0
        assert kiosk.complaints() == []
