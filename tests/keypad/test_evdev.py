"""Keys read from devices: here from pipes that hold what Linux would write."""

import os
from pathlib import Path

import pytest

from kiosk.keypad import evdev
from kiosk.keypad.evdev import EVENT, NoDeviceError, Press, devices, pressed_in, presses
from kiosk.site.settings.keys import codes_of

DEVICE, OTHER = Path("/dev/input/event3"), Path("/dev/input/event4")


def event(code: int, value: int = 1, kind: int = 1) -> bytes:
    return EVENT.pack(1, 2, kind, code, value)


def test_only_keys_that_go_down_count() -> None:
    scan, up, held, button = event(4, 458862, kind=4), event(187, 0), event(187, 2), event(0x110)
    assert list(pressed_in(scan + event(187) + held + up + button + event(30) + b"half")) == [187, 30]


@pytest.mark.parametrize(
    ("code", "name"), [(187, "F17"), (103, "Up"), (76, "Keypad5"), (30, "scan 38"), (240, "scan 248")]
)
def test_a_key_has_the_name_that_the_kiosk_knows_it_by(code: int, name: str) -> None:
    assert Press(DEVICE, code).name == name
    scanned = -(code + 8)
    assert scanned in codes_of(name, "linux") or not name.startswith(("scan", "F17"))


def test_each_device_is_told_apart_until_all_are_gone() -> None:
    (one, one_end), (other, other_end) = os.pipe(), os.pipe()
    os.write(one_end, event(187))
    os.write(other_end, event(30))
    os.close(one_end)
    os.close(other_end)
    opened = {one: DEVICE, other: OTHER}
    all_presses = presses(opened, [], lambda _: None)
    assert {next(all_presses), next(all_presses)} == {Press(DEVICE, 187), Press(OTHER, 30)}
    with pytest.raises(NoDeviceError, match="pulled out"):
        next(all_presses)
    evdev.close(opened)


def test_what_is_typed_is_handed_on() -> None:
    (one, one_end), (typed, typed_end) = os.pipe(), os.pipe()
    os.write(typed_end, b"skip\n")
    told: list[bytes] = []

    def take(number: int) -> None:
        told.append(os.read(number, 10))
        os.write(one_end, event(187))

    assert next(presses({one: DEVICE}, [typed], take)) == Press(DEVICE, 187)
    assert told == [b"skip\n"]
    for number in (one, one_end, typed, typed_end):
        os.close(number)


@pytest.mark.parametrize(("names", "words"), [([], "no device is in"), (["event0"], "try again with sudo")])
def test_without_a_device_it_is_said_why(
    names: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evdev, "FOLDER", tmp_path)
    for name in names:
        (tmp_path / name).symlink_to(tmp_path / "gone")
    with pytest.raises(NoDeviceError, match=words):
        devices()
