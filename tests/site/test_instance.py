"""One kiosk a user and display."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.site.instance import Instance, display_names
from tests.conftest import PROJECT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has sessions in place of displays")


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({"DISPLAY": ":0"}, ["x_0"]),
        ({"DISPLAY": ":0.0"}, ["x_0"]),
        ({"DISPLAY": "unix:0.1"}, ["x_0"]),
        ({"DISPLAY": ":10"}, ["x_10"]),
        ({"DISPLAY": "host:0"}, ["xhost_0"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1"}, ["wayland-_run_user_1_wayland-0"]),
        ({"WAYLAND_DISPLAY": "/run/user/1/wayland-0"}, ["wayland-_run_user_1_wayland-0"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "/w"}, ["x_0", "wayland-_w"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, []),
        ({}, []),
    ],
)
def test_each_display_has_one_name(environment: dict[str, str], names: list[str]) -> None:
    assert display_names(environment) == names


def test_who_comes_second_learns_it_and_a_dead_one_is_not_in_the_way(tmp_path: Path) -> None:
    hold = "import sys, time, pathlib; from kiosk.site.instance import Instance; print(Instance(pathlib.Path(sys.argv[1]), {'DISPLAY': ':5'}).take(), flush=True); time.sleep(60)"
    first = subprocess.Popen(
        [sys.executable, "-c", hold, tmp_path], cwd=PROJECT, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert first.stdout is not None
    with first, first.stdout:
        assert first.stdout.readline() == "True\n"
        assert not Instance(tmp_path, {"DISPLAY": ":5.0"}).take()
        assert not Instance(tmp_path, {"DISPLAY": ":5", "WAYLAND_DISPLAY": "/w"}).take()
        assert Instance(tmp_path, {"DISPLAY": ":6"}).take()
        first.kill()
        first.wait()
        assert Instance(tmp_path, {"DISPLAY": ":5"}).take()


@pytest.mark.parametrize("obstacle", ["folder", "link", "file above"])
def test_where_there_can_be_no_lock_nothing_stops(obstacle: str, tmp_path: Path) -> None:
    folder = tmp_path / "state"
    if obstacle == "file above":
        folder.touch()
    else:
        folder.mkdir()
        lock = folder / "display-x_0"
        lock.mkdir() if obstacle == "folder" else lock.symlink_to("/dev/null")
    assert Instance(folder, {"DISPLAY": ":0"}).take()
