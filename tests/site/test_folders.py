"""Where the kiosk finds what it brings along, and where a site keeps its own files."""

import sys
from pathlib import Path

import pytest

from kiosk.site import folders

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has known folders instead of XDG variables")


def test_in_the_source_tree_the_bundled_folders_are_the_project_s() -> None:
    project = Path(__file__).parents[2]
    assert folders.bundled_data() == project / "data"
    assert folders.bundled_resources() == project / "resources"
    assert (folders.bundled_data() / "kiosk.yaml").is_file()


def test_in_an_installed_package_they_are_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path / "kiosk")
    (tmp_path / "kiosk" / "bundled" / "data").mkdir(parents=True)
    assert folders.bundled_data() == tmp_path / "kiosk" / "bundled" / "data"
    assert folders.bundled_resources() == tmp_path / "resources"


@POSIX
def test_folders_follow_the_xdg_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert folders.content_folder() == tmp_path / "DATA" / "space-operations-kiosk" / "content"
    assert folders.config_folder() == tmp_path / "CONFIG" / "space-operations-kiosk"
    assert folders.log_folder() == tmp_path / "STATE" / "space-operations-kiosk" / "log"
    assert folders.state_folder() == tmp_path / "STATE" / "space-operations-kiosk"


@POSIX
def test_own_content_is_the_user_s_or_else_the_machine_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert folders.own_content_folders() == [folders.content_folder(), Path("/var/lib/space-kiosk/content")]


@POSIX
def test_settings_are_written_where_they_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert folders.new_site_file(machine=False) == tmp_path / "space-operations-kiosk" / "site.yaml"
    usual = Path("/etc/xdg/space-operations-kiosk/site.yaml")
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    assert folders.new_site_file(machine=True) == usual
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/etc/xdg/xdg-desktop:/etc/xdg")
    assert folders.new_site_file(machine=True) == usual
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path}:/usr/share")
    assert folders.new_site_file(machine=True) == tmp_path / "space-operations-kiosk" / "site.yaml"


@POSIX
@pytest.mark.parametrize("value", ["", "relative/folder", None])
def test_missing_empty_and_relative_variables_are_ignored(
    value: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "STATE"):
        if value is None:
            monkeypatch.delenv(f"XDG_{name}_HOME")
        else:
            monkeypatch.setenv(f"XDG_{name}_HOME", value)
    assert folders.content_folder() == tmp_path / ".local/share/space-operations-kiosk/content"
    assert folders.config_folder() == tmp_path / ".config/space-operations-kiosk"
    assert folders.log_folder() == tmp_path / ".local/state/space-operations-kiosk/log"


@POSIX
def test_the_user_s_settings_come_before_the_machine_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"relative:{tmp_path / 'first'}:{tmp_path / 'second'}")
    assert folders.site_file() is None
    for name in ("second", "first", "user"):
        file = tmp_path / name / "space-operations-kiosk" / "site.yaml"
        file.parent.mkdir(parents=True)
        file.touch()
        assert folders.site_file() == file


def test_looking_up_folders_makes_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    for look_up in (folders.content_folder, folders.config_folder, folders.log_folder, folders.site_file):
        look_up()
    assert list(tmp_path.iterdir()) == []
