"""Under a real systemd, in a container: whatever is killed or frozen, there is a picture again within ten seconds.

cage draws without a display (its headless backend), since a container has none. KIOSK_STILL_SECONDS says for how long the
still screen is watched (600 by default).
"""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installer.real.chroots import Chroot
from tests.installer.real.conftest import need

SESSION = "space-kiosk-session.service"
FALLBACK = "space-kiosk-fallback.service"
LIMIT_SECONDS = 10.0
STILL_SECONDS = float(os.environ.get("KIOSK_STILL_SECONDS", "600"))
BURST = 25
INSTALL = "apt-get install --yes --quiet --no-install-recommends"
WITHOUT_A_DISPLAY = """[Unit]
ConditionPathExists=
[Service]
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""


class Machine:
    """A booted container, entered from outside."""

    def __init__(self, chroot: Chroot, log: Path) -> None:
        options = ["--register=no", "--keep-unit", "--boot", f"--machine=kiosk-{chroot.suite}"]
        with log.open("wb") as stream:
            self._nspawn = subprocess.Popen(
                ["systemd-nspawn", *options, "--directory", chroot.root],
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
            )
        self._leader = self._wait_for_leader()

    def _wait_for_leader(self) -> str:
        for _ in range(100):
            found = subprocess.run(["pgrep", "-P", str(self._nspawn.pid)], capture_output=True, text=True, check=False)
            if found.stdout.strip():
                return found.stdout.split()[0]
            time.sleep(0.1)
        pytest.skip("systemd-nspawn does not start here")

    def run(self, *words: str) -> str:
        enter = ["nsenter", "--target", self._leader, "--mount", "--pid", "--net", "--uts", "--ipc"]
        done = subprocess.run([*enter, *words], capture_output=True, text=True, timeout=60, check=False)
        return done.stdout.strip()

    def state(self, unit: str, key: str) -> str:
        return self.run("systemctl", "show", f"--property={key}", "--value", unit)

    def is_shown_by(self, unit: str) -> bool:
        """Whether the kiosk has said that its first frame is on the display."""
        return self.state(unit, "ActiveState") == "active"

    def wait_for(self, unit: str, seconds: float, *, other_than: str = "") -> float:
        """Wait until a unit shows a picture, from another process than `other_than`. Returns how long that took."""
        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            main = self.state(unit, "MainPID")
            if main not in {"", "0", other_than} and self.is_shown_by(unit):
                return time.monotonic() - begin
            time.sleep(0.1)
        raise AssertionError(f"{unit} shows nothing after {seconds} s:\n{self.journal()}")

    def processes(self, name: str) -> list[str]:
        return self.run("pgrep", "-x", name).split()

    def journal(self) -> str:
        return self.run("journalctl", "--no-pager", "--lines=60", "--unit", SESSION, "--unit", FALLBACK)

    def close(self) -> None:
        self._nspawn.terminate()
        try:
            self._nspawn.wait(30)
        except subprocess.TimeoutExpired:
            self._nspawn.kill()
            self._nspawn.wait()


@pytest.fixture(scope="module")
def machine(
    debian: Chroot, program_package: Path, session_package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    """A wall screen, started, with the attract screen on it."""
    need("systemd-nspawn", "systemd-container")
    debian.bring(program_package, session_package)
    packages = f"/packages/{program_package.name} /packages/{session_package.name}"
    debian.run(f"apt-get update --quiet=2 && {INSTALL} systemd systemd-sysv dbus procps {packages}")
    for unit in (SESSION, FALLBACK):
        drop_in = debian.root / "etc/systemd/system" / f"{unit}.d" / "99-without-a-display.conf"
        drop_in.parent.mkdir(parents=True)
        drop_in.write_text(WITHOUT_A_DISPLAY)
    booted = Machine(debian, tmp_path_factory.mktemp("machine") / "nspawn.log")
    try:
        print(f"\n{debian.suite}: first picture {booted.wait_for(SESSION, 120):.1f} s after the machine's start")
        yield booted
    finally:
        booted.close()


@pytest.mark.parametrize(
    ("process", "signal"),
    [("space-kiosk", "KILL"), ("space-kiosk", "STOP"), ("cage", "KILL"), ("cage", "STOP")],
)
def test_a_picture_is_back(process: str, signal: str, machine: Machine) -> None:
    time.sleep(5)
    old = machine.state(SESSION, "MainPID")
    hit = machine.processes(process)
    assert hit
    machine.run("kill", f"-{signal}", *hit)
    seconds = machine.wait_for(SESSION, 60, other_than=old)
    print(f"{process} {signal}: a picture again after {seconds:.1f} s")
    assert len(machine.processes("cage")) == 1, "a compositor was left over"
    assert len(machine.processes("space-kiosk")) == 1
    assert seconds <= LIMIT_SECONDS, machine.journal()


def test_what_a_hanging_kiosk_was_doing_is_in_the_journal(machine: Machine) -> None:
    assert "Fatal Python error: Aborted" in machine.run("journalctl", "--no-pager", "--unit", SESSION)


def test_a_still_screen_causes_no_restart(machine: Machine) -> None:
    before = machine.state(SESSION, "MainPID"), machine.state(SESSION, "NRestarts")
    time.sleep(STILL_SECONDS)
    assert (machine.state(SESSION, "MainPID"), machine.state(SESSION, "NRestarts")) == before, machine.journal()


def test_after_too_many_failures_the_bundled_content_is_shown(machine: Machine) -> None:
    for _ in range(BURST):
        if machine.state(SESSION, "ActiveState") == "failed":
            break
        old = machine.state(SESSION, "MainPID")
        machine.run("kill", "-KILL", old)
        end = time.monotonic() + 60
        while machine.state(SESSION, "MainPID") in {old, "0"} and machine.state(SESSION, "ActiveState") != "failed":
            assert time.monotonic() < end
            time.sleep(0.1)
    assert machine.state(SESSION, "ActiveState") == "failed"
    seconds = machine.wait_for(FALLBACK, 60)
    print(f"the fallback shows a picture after {seconds:.1f} s")
    assert "--safe" in machine.run("pgrep", "-a", "-x", "space-kiosk")
