"""The kiosk leaves for a display that takes no frames once an hour at most."""

import os
import time
from pathlib import Path

import pytest

from kiosk.supervision.respite import Respite


def set_back(mark: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(mark, (then, then))


def test_once_and_again_after_an_hour(tmp_path: Path) -> None:
    mark = tmp_path / "new" / "mark"
    assert Respite(mark).may_leave()
    assert not Respite(mark).may_leave()
    set_back(mark, 3500)
    assert not Respite(mark).may_leave()
    set_back(mark, 3700)
    assert Respite(mark).may_leave()
    assert not Respite(mark).may_leave()


def test_a_clock_that_was_set_back_does_not_forbid_it(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    mark.touch()
    set_back(mark, -1e6)
    assert Respite(mark).may_leave()


def test_what_cannot_be_noted_may_not_be_and_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    respite = Respite(tmp_path / "file" / "mark")
    assert not respite.may_leave()
    assert not respite.may_leave()
    assert len(caplog.records) == 1
