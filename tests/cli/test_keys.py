"""`space-kiosk keys` where there is no display: what is shown, learnt, refused and left alone."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.keypad import evdev
from kiosk.keypad.evdev import EVENT
from kiosk.site.settings import store
from kiosk.site.settings.configuration import load_site
from kiosk.site.settings.keypads import keys_of
from tests.cli.commands import call

Capture = pytest.CaptureFixture[str]
MINE = "# mine\nlanguage: es\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "site.yaml"


@pytest.fixture
def keypad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A keypad, and beside it a keyboard that somebody types at. Presses these keys once somebody listens."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    folder = tmp_path / "input"
    folder.mkdir()
    monkeypatch.setattr(evdev, "FOLDER", folder)
    for number in (0, 1):
        os.mkfifo(folder / f"event{number}")
    ends: list[int] = []
    listened = evdev.devices

    def press(*codes: int) -> None:
        def devices() -> dict[int, Path]:
            opened = listened()
            ends.extend(os.open(folder / f"event{number}", os.O_WRONLY) for number in (0, 1))
            os.write(ends[1], b"".join(EVENT.pack(0, 0, 1, code, 1) for code in codes))
            os.close(ends.pop())
            os.close(ends.pop())
            return opened

        monkeypatch.setattr(evdev, "devices", devices)

    return press


def test_the_keys_of_a_keypad_are_learnt_and_nothing_else_changes(
    keypad: Callable[..., None], file: Path, capsys: Capture
) -> None:
    file.write_text(MINE, "utf-8")
    keypad(1, 187, 188, 188, 189, 240, 2)
    code, out, err = call(capsys, "keys", "--site", file)
    assert (code, err) == (0, "")
    assert f"The keypad is {file.parent / 'input' / 'event1'}; that key is Escape." in out
    assert "F18 is the key for previous already; press another one." in out
    assert out.endswith(f"{file} is written. Start the kiosk again to use these keys.\n")
    assert file.read_text("utf-8").startswith(f"{MINE}\nkeys:\n")
    keys = keys_of(load_site(file).configuration.keys)
    wanted = {"next": "F17", "previous": "F18", "select": "F19", "back": "scan 248", "help": "scan 10"}
    assert {deed: keys[deed] for deed in wanted} == wanted
    assert store.backup_of(file).read_text("utf-8") == MINE


def test_a_kiosk_without_settings_gets_a_file_that_explains_all(
    keypad: Callable[..., None], file: Path, capsys: Capture
) -> None:
    keypad(1, 103, 108, 28, 105, 106)
    assert call(capsys, "keys", "--site", file)[0] == 0
    assert '\n  next: "Up"\n' in file.read_text("utf-8")
    assert load_site(file).diagnostics == ()


def test_a_keypad_that_is_pulled_out_changes_nothing(keypad: Callable[..., None], file: Path, capsys: Capture) -> None:
    file.write_text(MINE, "utf-8")
    keypad(1, 187, 188)
    code, _, err = call(capsys, "keys", "--site", file)
    assert (code, err) == (1, "space-kiosk: every keypad and keyboard was pulled out\n")
    assert file.read_text("utf-8") == MINE


def test_whoever_stops_it_changes_nothing(
    keypad: Callable[..., None], file: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped() -> dict[int, Path]:
        raise KeyboardInterrupt

    monkeypatch.setattr(evdev, "devices", stopped)
    code, out, err = call(capsys, "keys", "--site", file)
    assert (code, err) == (1, "")
    assert out.endswith("\nNothing was changed.\n")
    assert not file.exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [("language: es: x\n", "site.yaml:1"), ("keys: [1]\n", "no group"), ("keys:\n  back: F5\n  back: F5\n", "second")],
)
def test_a_file_with_a_fault_is_refused_before_anything_is_asked(
    text: str, words: str, keypad: Callable[..., None], file: Path, capsys: Capture
) -> None:
    file.write_text(text, "utf-8")
    code, out, err = call(capsys, "keys", "--site", file)
    assert (code, out) == (1, "")
    assert words in err
    assert err.count("\n") == 1
    assert file.read_text("utf-8") == text


def test_without_a_device_that_may_be_read_it_is_one_clear_line(
    keypad: Callable[..., None], file: Path, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evdev, "FOLDER", tmp_path / "none")
    code, _, err = call(capsys, "keys", "--site", file)
    assert (code, err.count("\n")) == (1, 1)
    assert "there is no display here to read keys from, and no device is in" in err


def test_show_says_which_key_does_what_and_changes_nothing(file: Path, capsys: Capture) -> None:
    file.write_text("keys: {keypad: number-pad, help: Keypad6}\n", "utf-8")
    code, out, err = call(capsys, "keys", "--show", "--site", file)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == f"# own, from {file}"
    assert {"next: Keypad2  # number-pad", "help: Keypad6", "speech: KeypadTimes  # number-pad"} <= set(lines)
