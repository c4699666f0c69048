"""What the keys do: on the keypads that are known, and where staff wrote something else."""

from pathlib import Path

import msgspec
import pytest

from kiosk.input.keymap import STANDS_FOR
from kiosk.keypad.lesson import MEANINGS
from kiosk.site.settings.configuration import SiteKeys, load_site
from kiosk.site.settings.keypads import (
    DEEDS,
    FIVE,
    KEYBOARD,
    KEYPADS,
    MOVING,
    PRESETS,
    Keypad,
    in_use,
    keys_of,
    lacking,
)
from kiosk.site.settings.keys import codes_of


@pytest.mark.parametrize("keypad", KEYPADS)
def test_a_known_keypad_has_all_that_a_visitor_needs_and_no_key_twice(keypad: Keypad) -> None:
    keys = keys_of(SiteKeys(keypad=keypad))
    assert keys == PRESETS[keypad]
    codes = [code for name in keys.values() for code in codes_of(name)]
    assert len(codes) == len(set(codes))
    assert lacking(SiteKeys(keypad=keypad)) == ()
    assert keypad == "keyboard" or set(FIVE) <= set(keys)


def test_everything_that_a_key_can_do_is_a_setting_has_a_meaning_and_is_done() -> None:
    assert tuple(field.name for field in msgspec.structs.fields(SiteKeys)) == ("keypad", *DEEDS)
    assert set(MEANINGS) == set(DEEDS)
    assert set(STANDS_FOR) == set(MOVING)


def test_what_staff_wrote_comes_first_and_takes_the_key_from_the_keypad() -> None:
    keys = keys_of(SiteKeys(keypad="number-pad", help="Keypad5", speech="F9"))
    assert keys["help"] == "Keypad5"
    assert keys["speech"] == "F9"
    assert "select" not in keys
    assert lacking(SiteKeys(keypad="number-pad", help="Keypad5")) == ("select",)


def test_a_map_of_staff_is_their_own_and_needs_all_five() -> None:
    assert in_use(SiteKeys(speech="F9")) == "keyboard"
    assert keys_of(SiteKeys(speech="F9")) == {**KEYBOARD, "speech": "F9"}
    own = SiteKeys(next="scan 20", select="F1")
    assert in_use(own) == "own"
    assert lacking(own) == ("previous", "back", "help")


def test_a_key_that_is_written_twice_is_told_and_does_the_first_thing(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("keys:\n  next: F19\n  select: F20\n  louder: scan 197\n", "utf-8")
    loaded = load_site(file)
    (told,) = loaded.diagnostics
    assert (told.line, told.code, told.path) == (4, "double-key", "keys/louder")
    assert "the key scan 197 is the one for next already" in str(told)
    assert keys_of(loaded.configuration.keys)["next"] == "F19"
    assert keys_of(loaded.configuration.keys)["louder"] == KEYBOARD["louder"]
