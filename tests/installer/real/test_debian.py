"""The life of the packages in a clean Debian: installed, seen, updated, taken back, removed, purged."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.installer.real.chroots import Chroot
from tests.installer.real.conftest import PROJECT

SITE_FILE = "etc/xdg/space-operations-kiosk/site.yaml"
OWN_CONTENT = "var/lib/space-kiosk/content/kiosk.yaml"
SOURCE_TOUR = Path(os.environ.get("KIOSK_TOUR", PROJECT / "build" / "installer" / "tour-source"))
HELD_CLOCK = "SOURCE_DATE_EPOCH"
INSTALL = "apt-get install --yes --quiet --no-install-recommends --allow-downgrades"
UNITS = "/usr/lib/systemd/system/space-kiosk-session.service /usr/lib/systemd/system/space-kiosk-fallback.service"

before: dict[str, set[str]] = {}


def installed_version(debian: Chroot, package: str) -> str:
    return debian.run(f"dpkg-query --show --showformat '${{Version}} ${{db:Status-Status}}' {package} || true").strip()


@pytest.fixture(autouse=True, scope="module")
def lists(debian: Chroot) -> None:
    debian.run("apt-get update --quiet=2")
    before[debian.suite] = debian.files()


def test_installs_with_what_it_depends_on_alone(debian: Chroot, program_package: Path) -> None:
    debian.bring(program_package)
    debian.run(f"{INSTALL} /packages/{program_package.name}")
    assert debian.run("space-kiosk --version").startswith("space-kiosk ")
    assert "0 problems" in debian.run("space-kiosk check")
    assert debian.run("dpkg --verify space-kiosk") == ""


def test_draws_what_the_source_tree_draws(debian: Chroot) -> None:
    """With the X server's plugin loaded from declared dependencies, and every picture of the tour as it should look."""
    if not SOURCE_TOUR.is_dir():
        pytest.skip(f"there is no tour in {SOURCE_TOUR}: run `make installer` first")
    from installer.product import epoch
    from installer.proof import compare

    debian.run(f"HOME=/tmp {HELD_CLOCK}={epoch()} space-kiosk tour --out /tour")
    print(f"{debian.suite}: {compare(SOURCE_TOUR, debian.root / 'tour')} files of the tour are the same")


def test_opens_on_an_x_server(debian: Chroot) -> None:
    debian.run(f"{INSTALL} xvfb xauth x11-apps imagemagick")
    picture = debian.run(
        "HOME=/tmp xvfb-run -a -s '-screen 0 1920x1080x24' sh -c '"
        "space-kiosk run & sleep 25; import -window root /screen.png 2>/dev/null || xwd -root -silent > /screen.xwd; kill $!; wait $!; true'"
    )
    assert "Traceback" not in picture
    assert any((debian.root / name).is_file() for name in ("screen.png", "screen.xwd")), picture


def test_the_session_waits_for_the_next_start(debian: Chroot, session_package: Path) -> None:
    debian.bring(session_package)
    debian.run(f"{INSTALL} systemd /packages/{session_package.name}")
    wanted = debian.root / "etc/systemd/system/graphical.target.wants/space-kiosk-session.service"
    assert wanted.is_symlink()
    assert not (wanted.parent / "space-kiosk-fallback.service").exists()
    assert (debian.root / "etc/systemd/system/ctrl-alt-del.target").readlink() == Path("/dev/null")
    user = debian.run("getent passwd space-kiosk").strip()
    assert user.endswith(":/usr/sbin/nologin")
    assert debian.run("id --name --groups space-kiosk").split() == ["space-kiosk"]


def test_systemd_finds_no_fault_with_the_units(debian: Chroot) -> None:
    told = debian.run(f"mkdir -p /run/user/0 && systemd-analyze verify --man=no {UNITS} 2>&1")
    faults = [line for line in told.splitlines() if "space-kiosk" in line]
    assert not faults, told
    told = debian.run(
        "XDG_RUNTIME_DIR=/run/user/0 systemd-analyze --user verify --man=no /usr/lib/systemd/user/space-kiosk.service 2>&1 || true"
    )
    assert not [line for line in told.splitlines() if "space-kiosk" in line], told


@pytest.mark.parametrize("unit", ["space-kiosk-session", "space-kiosk-fallback"])
def test_the_session_is_shut_in(debian: Chroot, unit: str) -> None:
    """systemd's own measure: 0 is best, 10 worst; up to 2 it calls OK."""
    told = debian.run(f"systemd-analyze security --offline=true --threshold=20 {unit}.service 2>&1 | tail -1")
    print(f"{debian.suite}: {told.strip()}")
    assert "OK" in told


def test_update_and_return_keep_what_staff_made(
    debian: Chroot, program_package: Path, session_package: Path, other_version: Callable[[Path, str], Path]
) -> None:
    old = installed_version(debian, "space-kiosk").split()[0]
    debian.run(
        f"mkdir -p /{Path(SITE_FILE).parent} && echo 'language: es' > /{SITE_FILE} && echo ours > /{OWN_CONTENT}"
    )
    newer = [other_version(package, "99.1") for package in (program_package, session_package)]
    debian.bring(*newer)
    for files, version in ((newer, "99.1"), ((program_package, session_package), old)):
        debian.run(f"{INSTALL} {' '.join(f'/packages/{file.name}' for file in files)}")
        assert installed_version(debian, "space-kiosk") == f"{version} installed"
        assert installed_version(debian, "space-kiosk-session") == f"{version} installed"
        assert (debian.root / SITE_FILE).read_text() == "language: es\n"
        assert (debian.root / OWN_CONTENT).read_text() == "ours\n"


def test_removal_keeps_settings_and_purge_leaves_nothing(debian: Chroot) -> None:
    debian.run("apt-get remove --yes --quiet space-kiosk space-kiosk-session")
    assert (debian.root / SITE_FILE).is_file()
    assert (debian.root / OWN_CONTENT).is_file()
    assert not (debian.root / "usr/lib/space-kiosk").exists()
    assert not (debian.root / "etc/systemd/system/ctrl-alt-del.target").is_symlink()
    debian.run("apt-get purge --yes --quiet space-kiosk space-kiosk-session")
    left = {
        name for name in debian.files() - before[debian.suite] if "space-kiosk" in name or "space-operations" in name
    }
    assert left == set()
    assert not debian.succeeds("getent", "passwd", "space-kiosk")
    assert not debian.succeeds("getent", "group", "space-kiosk")
