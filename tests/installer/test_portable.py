"""The folder that runs from anywhere: its archive, and the script that installs it for one user."""

import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from installer.portable import write_tar
from installer.product import PARTS
from installer.publish import write_checksums


def make_tree(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / names[0]).chmod(0o700)
    return folder


def test_the_same_files_give_the_same_archive(tmp_path: Path) -> None:
    names = ["space-kiosk", "_internal/b", "_internal/a"]
    one = make_tree(tmp_path / "1" / "kiosk", names)
    two = make_tree(tmp_path / "2" / "kiosk", [names[0], *reversed(names[1:])])
    os.utime(two / "_internal" / "a", (1, 1))
    (two / "_internal" / "b").chmod(0o600)
    for tree in (one, two):
        write_tar(tree, tree.parent / "kiosk.tar")
    assert (tmp_path / "1" / "kiosk.tar").read_bytes() == (tmp_path / "2" / "kiosk.tar").read_bytes()
    with tarfile.open(tmp_path / "1" / "kiosk.tar") as tar:
        assert {member.name: oct(member.mode) for member in tar} == {
            "kiosk": "0o755",
            "kiosk/_internal": "0o755",
            "kiosk/_internal/a": "0o644",
            "kiosk/_internal/b": "0o644",
            "kiosk/space-kiosk": "0o755",
        }
        assert {member.uname for member in tar} == {"root"}


def test_the_checksums_are_those_of_every_file(tmp_path: Path) -> None:
    make_tree(tmp_path, ["b.deb", "stick/a.deb"])
    listed = write_checksums(tmp_path)
    assert write_checksums(tmp_path).read_text() == listed.read_text()
    wanted = hashlib.sha256(b"b.deb").hexdigest()
    assert listed.read_text().splitlines()[0] == f"{wanted}  b.deb"
    assert listed.read_text().splitlines()[1].endswith("  stick/a.deb")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A folder as staff unpack it, with a stand-in for the program."""
    folder = tmp_path / "unpacked"
    (folder / "icons" / "hicolor" / "scalable" / "apps").mkdir(parents=True)
    (folder / "icons" / "hicolor" / "scalable" / "apps" / "space-kiosk.svg").write_text("icon")
    program = folder / "space-kiosk"
    program.write_text('#!/bin/sh\necho "kiosk: $*"\n')
    program.chmod(0o755)
    (folder / "space-kiosk.1").write_text("manual")
    shutil.copyfile(PARTS / "linux" / "space-kiosk.desktop", folder / "space-kiosk.desktop")
    shutil.copyfile(PARTS / "portable" / "install.sh", folder / "install.sh")
    (tmp_path / "home").mkdir()
    return folder


def install(unpacked: Path, *words: str, script: Path | None = None) -> subprocess.CompletedProcess[str]:
    home = unpacked.parent / "home"
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = ["sh", str(script or unpacked / "install.sh"), *words]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_installed_for_one_user_and_taken_away_again(unpacked: Path) -> None:
    home = unpacked.parent / "home"
    settings = home / ".config" / "space-operations-kiosk" / "site.yaml"
    settings.parent.mkdir(parents=True)
    settings.write_text("language: es\n")
    before = files_below(home)
    done = install(unpacked, "--autostart")
    assert done.returncode == 0, done.stderr
    launched = subprocess.run([home / ".local/bin/space-kiosk", "doctor"], capture_output=True, text=True, check=True)
    assert launched.stdout == "kiosk: doctor\n"
    menu = (home / ".local/share/applications/space-kiosk.desktop").read_text()
    assert f"Exec={home}/.local/lib/space-kiosk/space-kiosk run\n" in menu
    assert f"Exec={home}/.local/lib/space-kiosk/space-kiosk run --windowed\n" in menu
    started = (home / ".config/autostart/space-kiosk.desktop").read_text()
    assert f"Exec={home}/.local/lib/space-kiosk/space-kiosk run --supervised\n" in started
    done = install(unpacked, "--uninstall", script=home / ".local/lib/space-kiosk/install.sh")
    assert done.returncode == 0, done.stderr
    assert files_below(home) - {".local"} == before


def test_a_second_version_takes_the_place_of_the_first(unpacked: Path) -> None:
    folder = unpacked.parent / "home" / ".local" / "lib" / "space-kiosk"
    assert install(unpacked).returncode == 0
    (folder / "of-the-first").write_text("")
    (unpacked / "of-the-second").write_text("")
    assert install(unpacked).returncode == 0
    assert (folder / "of-the-second").is_file()
    assert not (folder / "of-the-first").exists()
    assert not folder.with_name("space-kiosk.old").exists()


def test_autostart_stays_as_it_was_unless_it_is_named(unpacked: Path) -> None:
    started = unpacked.parent / "home" / ".config" / "autostart" / "space-kiosk.desktop"
    install(unpacked, "--autostart")
    install(unpacked)
    assert started.is_file()
    install(unpacked, "--no-autostart")
    assert not started.exists()


def test_it_can_be_shown_without_being_installed(unpacked: Path) -> None:
    done = install(unpacked, "--run", "run", "--windowed")
    assert done.stdout == "kiosk: run --windowed\n"
    assert files_below(unpacked.parent / "home") == set()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--everywhere",), "there is no option --everywhere"),
        (("--prefix",), "--prefix needs a folder"),
        (("--prefix", "/some where"), "choose another with --prefix"),
    ],
)
def test_wrong_usage_is_told(words: tuple[str, ...], told: str, unpacked: Path) -> None:
    done = install(unpacked, *words)
    assert done.returncode == 2
    assert told in done.stderr
    assert files_below(unpacked.parent / "home") == set()
