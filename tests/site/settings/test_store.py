"""The settings file: whole or not at all, with the one before it beside it."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.site.settings import store
from kiosk.site.settings.definitions import DEFAULTS, text_of

FIRST = text_of({**DEFAULTS, "idle_seconds": 70})
SECOND = text_of({**DEFAULTS, "idle_seconds": 80})
BY_HAND = "idle_seconds: 90\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "xdg" / "space-operations-kiosk" / "site.yaml"


def test_two_setups_are_undone_one_after_the_other(file: Path) -> None:
    assert store.write(file, FIRST)
    assert store.write(file, SECOND)
    assert store.undo(file).endswith("as it was before the last setup")
    assert file.read_text("utf-8") == FIRST
    assert "is removed" in store.undo(file)
    assert list(file.parent.iterdir()) == []
    assert store.undo(file) == ""


def test_what_staff_wrote_comes_back_and_stays(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(BY_HAND, "utf-8")
    store.write(file, FIRST)
    store.undo(file)
    assert file.read_text("utf-8") == BY_HAND
    assert store.undo(file) == ""
    assert file.read_text("utf-8") == BY_HAND


def test_the_same_settings_again_change_nothing(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(BY_HAND, "utf-8")
    store.write(file, FIRST)
    assert not store.write(file, FIRST)
    store.undo(file)
    assert file.read_text("utf-8") == BY_HAND


def test_an_old_backup_is_not_taken_for_the_state_before(file: Path) -> None:
    store.write(file, FIRST)
    store.write(file, SECOND)
    file.unlink()
    store.write(file, SECOND)
    assert "is removed" in store.undo(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_kiosk_s_user_can_read_what_a_strict_root_wrote(file: Path) -> None:
    before = os.umask(0o077)
    try:
        store.write(file, FIRST)
        store.write(file, SECOND)
    finally:
        os.umask(before)
    for one in (file, store.backup_of(file)):
        assert one.stat().st_mode & 0o777 == 0o644
    assert file.parent.stat().st_mode & 0o777 == 0o755


def test_a_failed_write_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(file, FIRST)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.write(file, SECOND)
    assert file.read_text("utf-8") == FIRST
