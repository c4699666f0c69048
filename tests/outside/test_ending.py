"""How the kiosk ends, and how it does not."""

import signal

import pytest

from tests.outside.harness import Exhibit


def test_a_window_for_work_is_closed_by_alt_f4(exhibit: Exhibit) -> None:
    """Shows that this key really arrives where `test_visit` has a kiosk ignore it."""
    with exhibit.kiosk("--windowed", "--size", "1280x720") as kiosk:
        kiosk.screen.keys("alt+F4")
        assert kiosk.program.process.wait(5) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_cleanly(exhibit: Exhibit, number: signal.Signals) -> None:
    with exhibit.kiosk() as kiosk:
        kiosk.begin()
        assert kiosk.program.end(number) == 0
        assert kiosk.complaints() == []
