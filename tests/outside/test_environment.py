"""Surroundings that a stranger's machine may have: locales, consoles, users without a home, sessions without a bus."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content
from tests.outside.harness import or_skip
from tests.outside.starts import complaints, make_locale, surroundings, without_identity
from tools.xserver.displays import Display, open_xvfb
from tools.xserver.programs import SYSTEM_PATH

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these surroundings are Linux's")


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with or_skip():
        opened = open_xvfb(tmp_path_factory.mktemp("display"), (640, 360))
    yield opened
    opened.close()


@pytest.mark.parametrize("name", ["tr_TR.UTF-8", "tr_TR.ISO-8859-9", "en_US.ISO-8859-1"])
def test_a_picture_comes_in_every_locale(name: str, display: Display, tmp_path: Path) -> None:
    environment = surroundings(display.name, tmp_path, LOCPATH=str(make_locale(tmp_path, name)), LC_ALL=name)
    assert complaints(environment, tmp_path) == []


def test_a_user_without_a_home_and_without_an_entry_sees_the_exhibit(display: Display, tmp_path: Path) -> None:
    environment = surroundings(display.name, tmp_path, HOME="")
    said = complaints(environment, tmp_path, under=without_identity())
    assert len(said) == 1, said
    assert "the log cannot be kept" in said[0]


def test_no_session_bus_is_started_where_there_is_none(display: Display, tmp_path: Path) -> None:
    launcher = tmp_path / "bin" / "dbus-launch"
    launcher.parent.mkdir()
    launcher.write_text(f"#!/bin/sh\ntouch {tmp_path}/launched\n", "utf-8")
    launcher.chmod(0o755)
    path = f"{launcher.parent}:{SYSTEM_PATH}"
    environment = surroundings(display.name, tmp_path, PATH=path, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    assert complaints(environment, tmp_path) == []
    assert not (tmp_path / "launched").exists()


def check(folder: Path, home: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "check", folder],
        cwd=PROJECT,
        env={"PATH": SYSTEM_PATH, "HOME": str(home), **more},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp437", "utf-16", "shift-jis"])
def test_what_a_console_cannot_print_is_escaped(encoding: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / "ñandú 中")
    (folder / "screens" / "programs.yaml").write_text("ñandú: 中", "utf-8")
    done = check(folder, tmp_path, PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert "screens/programs.yaml" in done.stdout.decode(encoding)


def test_files_are_found_by_their_names_where_the_locale_is_not_utf8(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / "content")
    (folder / "media" / "sky.png").rename(folder / "media" / "Peña.png")
    kiosk = folder / "kiosk.yaml"
    kiosk.write_text(kiosk.read_text("utf-8").replace("sky.png", "Peña.png"), "utf-8")
    locale = "en_US.ISO-8859-1"
    done = check(folder, tmp_path, LOCPATH=str(make_locale(tmp_path, locale)), LC_ALL=locale)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"0 problems" in done.stdout


def test_own_content_with_any_letters_is_shown_in_such_a_locale(display: Display, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / ".local" / "share" / "space-operations-kiosk" / "content")
    file = folder / "screens" / "programs.yaml"
    file.write_text(file.read_text("utf-8").replace("key: crew", "key: ñandú", 1), "utf-8")
    locale = "en_US.ISO-8859-1"
    environment = surroundings(
        display.name, tmp_path, LOCPATH=str(make_locale(tmp_path, locale)), LC_ALL=locale, KIOSK_LOOK_SECONDS="0.2"
    )
    assert complaints(environment, tmp_path) == []
