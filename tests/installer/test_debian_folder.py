"""The folder `debian` and the units: what they promise, read without Debian's tools."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.debian_packages import LOCK_DOWN
from installer.product import PARTS, PROJECT

DEBIAN = PARTS / "debian"
SESSION = "space-kiosk-session.service"
FALLBACK = "space-kiosk-session.space-kiosk-fallback.service"


def values(file: Path, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", file.read_text("utf-8"), re.MULTILINE)


def paragraphs() -> Iterator[dict[str, str]]:
    for words in (DEBIAN / "control").read_text("utf-8").split("\n\n"):
        yield dict(re.findall(r"^([A-Z][\w-]*): ?(.*(?:\n .*)*)", words, re.MULTILINE))


@pytest.fixture
def wall_screen() -> Path:
    return PARTS / "linux" / "wall-screen.conf"


def test_the_packages_and_what_they_need() -> None:
    _, program, session = paragraphs()
    assert (program["Package"], session["Package"]) == ("space-kiosk", "space-kiosk-session")
    assert "${shlibs:Depends}" in program["Depends"]
    assert not re.search(r"\blib", program["Depends"]), "libraries are computed from the tree, not named by hand"
    assert {"cage", "seatd", "space-kiosk (= ${source:Version})", "xwayland"} <= set(session["Depends"].split(", "))


def test_every_file_that_is_installed_is_there_or_made() -> None:
    made = {"application", "icons", "completion", "lock-down"}
    for file in DEBIAN.glob("*.install"):
        for line in file.read_text("utf-8").splitlines():
            source = line.split()[0]
            assert source.split("/")[0] in made or (PARTS / source).is_file(), f"{file.name}: {source}"
    assert all((PARTS / "linux" / name).is_file() for name in LOCK_DOWN)


def test_the_common_settings_reach_both_units() -> None:
    """systemd applies the folder `A-.service.d` to every unit whose name begins with `A-`."""
    assert LOCK_DOWN["wall-screen.conf"].startswith("usr/lib/systemd/system/space-kiosk-.service.d/")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Type", "notify"),
        ("NotifyAccess", "all"),
        ("User", "space-kiosk"),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
        ("CapabilityBoundingSet", ""),
        ("TTYPath", "/dev/tty1"),
    ],
)
def test_the_units_are_watched_and_shut_in(key: str, value: str, wall_screen: Path) -> None:
    assert values(wall_screen, key) == [value]


def test_a_picture_is_back_within_ten_seconds(wall_screen: Path) -> None:
    """What passes when the kiosk hangs: until it is noticed, until it has written its stacks, until it starts again."""
    (watchdog,), (stacks,) = values(wall_screen, "WatchdogSec"), values(wall_screen, "TimeoutAbortSec")
    (pause,) = values(DEBIAN / SESSION, "RestartSec")
    assert int(watchdog) <= 5
    assert int(watchdog) + int(stacks) + int(pause) < 10


def test_what_the_kiosk_and_cage_were_seen_to_need_is_there(wall_screen: Path) -> None:
    assert values(wall_screen, "SystemCallFilter")[-1] == "setpriority", "without it no picture is decoded"
    assert values(wall_screen, "SuccessExitStatus") == ["SIGABRT"], "without it a restart begins the fallback"


def test_no_session_of_logind_takes_the_kiosk_away_from_its_unit(wall_screen: Path) -> None:
    for file in (wall_screen, DEBIAN / SESSION, DEBIAN / FALLBACK):
        assert values(file, "PAMName") == []


def test_what_compiles_code_may_go_on_doing_so(wall_screen: Path) -> None:
    assert values(wall_screen, "MemoryDenyWriteExecute") == []


def test_after_too_many_failures_something_else_is_shown_and_nothing_restarts_the_machine() -> None:
    assert values(DEBIAN / SESSION, "OnFailure") == ["space-kiosk-fallback.service"]
    assert values(DEBIAN / SESSION, "StartLimitAction") == []
    assert values(DEBIAN / FALLBACK, "ExecStart")[0].endswith("space-kiosk run --safe")
    assert values(DEBIAN / FALLBACK, "StartLimitIntervalSec") == ["0"]


def test_the_fallback_is_a_bridge_back_to_the_session() -> None:
    assert values(DEBIAN / SESSION, "Restart") == ["always"]
    assert values(DEBIAN / FALLBACK, "Restart") == ["on-failure"], "with `always` it would never be left"
    assert values(DEBIAN / FALLBACK, "OnSuccess") == [SESSION]
    (minutes,) = re.findall(r"KIOSK_BRIDGE_SECONDS=(\d+)", (DEBIAN / FALLBACK).read_text("utf-8"))
    (limit,) = values(DEBIAN / SESSION, "StartLimitIntervalSec")
    assert int(minutes) >= int(limit), "systemd would refuse to start the session"


def test_a_hang_in_the_start_ends_soon(wall_screen: Path) -> None:
    assert values(wall_screen, "TimeoutStartSec") == ["15"]


def test_a_desktops_kiosk_is_watched_over_by_its_own_supervisor() -> None:
    assert values(DEBIAN / "space-kiosk.user.service", "ExecStart")[0].endswith("run --supervised")


def test_systemd_accepts_the_units(tmp_path: Path, wall_screen: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed here")
    for name, file in ((SESSION, DEBIAN / SESSION), ("space-kiosk-fallback.service", DEBIAN / FALLBACK)):
        (tmp_path / name).write_text(re.sub(r"(?m)^ExecStart=.*", "ExecStart=/bin/true", file.read_text("utf-8")))
        (tmp_path / f"{name}.d").mkdir()
        shutil.copy(wall_screen, tmp_path / f"{name}.d")
    (tmp_path / "seatd.service").write_text("[Service]\nExecStart=/bin/true\n")
    command = [analyze, "verify", "--man=no", tmp_path / "space-kiosk-fallback.service", tmp_path / SESSION]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stderr
    assert [line for line in told.splitlines() if str(tmp_path) in line or "space-kiosk-" in line] == []


def test_the_first_console_is_the_kiosks_alone() -> None:
    for name in (SESSION, FALLBACK):
        assert "getty@tty1.service" in values(DEBIAN / name, "Conflicts")[0]
        (command,) = values(DEBIAN / name, "ExecStart")
        assert "-s" not in command.split(" -- ")[0].split(), "cage -s would let a visitor switch the console"


def test_the_machine_is_locked_down() -> None:
    linux = PARTS / "linux"
    assert values(linux / "logind.conf", "NAutoVTs") == ["0"]
    assert values(linux / "logind.conf", "ReserveVT") == ["0"]
    assert values(linux / "manager.conf", "CtrlAltDelBurstAction") == ["none"]
    assert "kernel.sysrq = 0" in (linux / "sysctl.conf").read_text("utf-8")
    assert "dev/null etc/systemd/system/ctrl-alt-del.target" in (DEBIAN / "space-kiosk-session.links").read_text(
        "utf-8"
    )


def test_nothing_starts_while_it_is_installed() -> None:
    rules = (DEBIAN / "rules").read_text("utf-8")
    started = [line for line in rules.splitlines() if line.startswith("\tdh_installsystemd ")]
    assert started
    assert all("--no-start" in line and "--restart-after-upgrade" in line for line in started)
    assert "dh_installsystemduser --no-enable" in rules


def test_each_lintian_override_has_a_reason() -> None:
    lines = (DEBIAN / "space-kiosk.lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("#")
    overrides = [number for number, line in enumerate(lines) if line and not line.startswith("#")]
    assert overrides
    for number in overrides:
        above = lines[number - 1]
        assert above.startswith(("#", "space-kiosk: ")), lines[number]


def test_the_menu_entry_has_an_icon_and_names_the_window() -> None:
    entry = PARTS / "linux" / "space-kiosk.desktop"
    assert (PROJECT / "resources" / "icons" / f"{values(entry, 'Icon')[0]}.svg").is_file()
    assert values(entry, "StartupWMClass") == ["space-kiosk"]
