"""The machine without Qt: each line green, and not."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor import machine
from kiosk.doctor.machine import MEGABYTE

LOG = Path("/var/log/kiosk")


@pytest.mark.parametrize(("free", "verdict"), [(200 * MEGABYTE, "green"), (200 * MEGABYTE - 1, "red"), (0, "red")])
def test_the_disk_has_room_for_the_log(free: int, verdict: str) -> None:
    line = machine.disk_of(free, LOG)
    assert line.verdict == verdict
    assert bool(line.advice) == (verdict == "red")


def test_the_disk_is_that_of_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert machine.nearest(tmp_path / "not" / "there") == tmp_path
    assert machine.disk(tmp_path / "not" / "there").name == "disk"


def test_a_log_folder_that_takes_a_file_is_green_and_left_empty(tmp_path: Path) -> None:
    assert machine.log_writable(tmp_path).verdict == "green"
    assert list(tmp_path.iterdir()) == []


def test_a_log_folder_that_can_be_made_is_green_and_not_made(tmp_path: Path) -> None:
    assert machine.log_writable(tmp_path / "a" / "log").verdict == "green"
    assert list(tmp_path.iterdir()) == []


def test_a_log_folder_that_refuses_a_file_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    line = machine.log_writable(tmp_path)
    assert line.verdict == "red"
    assert "Read-only file system" in line.message


def test_a_log_folder_that_cannot_be_made_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    line = machine.log_writable(tmp_path / "log")
    assert line.verdict == "red"
    assert str(tmp_path) in line.advice


@pytest.mark.parametrize(
    ("free", "verdict"), [(1000 * MEGABYTE, "green"), (999 * MEGABYTE, "yellow"), (None, "yellow")]
)
def test_memory(free: int | None, verdict: str) -> None:
    assert machine.memory(free).verdict == verdict


def test_free_memory_is_read_as_the_kernel_tells_it(tmp_path: Path) -> None:
    told = tmp_path / "meminfo"
    told.write_text("MemTotal:       16000000 kB\nMemFree:          100000 kB\nMemAvailable:    2000000 kB\n")
    assert machine.free_memory(told) == 2_000_000 * 1024
    told.write_text("MemTotal:       16000000 kB\n")
    assert machine.free_memory(told) is None
    assert machine.free_memory(tmp_path / "none") is None


@pytest.mark.parametrize(
    ("today", "newest", "verdict"),
    [
        (date(2026, 3, 1), "2025-01", "green"),
        (date(2026, 3, 1), "", "green"),
        (date(2026, 3, 1), "2026-03", "green"),
        (date(2026, 3, 1), "2026", "green"),
        (date(2026, 3, 1), "2026-03-02", "yellow"),
        (date(2026, 3, 1), "2026-04", "yellow"),
        (date(1970, 1, 1), "2025-01", "red"),
        (date(2101, 1, 1), "2025-01", "red"),
    ],
)
def test_the_clock(today: date, newest: str, verdict: str) -> None:
    assert machine.clock(today, newest).verdict == verdict


@pytest.mark.parametrize(
    ("python", "pyside", "verdict"),
    [
        ((3, 11, 7), (6, 11, 3), "green"),
        ((3, 12, 0), (6, 12, 0), "green"),
        ((3, 11, 9), (6, 12, 0), "red"),
        ((3, 11, 9), (6, 13, 1), "red"),
        ((3, 10, 2), (6, 11, 3), "red"),
    ],
)
def test_python_and_pyside_go_together(python: machine.Version, pyside: machine.Version, verdict: str) -> None:
    line = machine.versions(python, pyside)
    assert line.verdict == verdict
    assert "PySide6 6.1" in line.message


def test_the_installed_pyside_is_known() -> None:
    version = machine.pyside_version()
    assert version is not None
    assert version >= (6, 11)
