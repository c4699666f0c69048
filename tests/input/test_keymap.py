"""What a key is for: its scan code tells most, then the number block, then Qt's name."""

from kiosk.input.keymap import KEYPAD, STANDS_FOR, KeyMap

UP, EIGHT, UNKNOWN = 0x01000013, 0x38, 0x01FFFFFF
MAP = KeyMap({-195: "help", KEYPAD | EIGHT: "next", EIGHT: "louder", UP: "back"})


def test_each_key_has_its_deed() -> None:
    assert MAP.deed_of(UNKNOWN, 195, on_keypad=False) == "help"
    assert MAP.deed_of(UP, 195, on_keypad=False) == "help"
    assert MAP.deed_of(EIGHT, 80, on_keypad=True) == "next"
    assert MAP.deed_of(EIGHT, 17, on_keypad=False) == "louder"
    assert MAP.deed_of(UP, 80, on_keypad=True) == "back", "an arrow is an arrow, wherever it is"
    assert MAP.deed_of(UNKNOWN, 0, on_keypad=False) == ""


def test_only_what_moves_has_a_key_that_stands_for_it() -> None:
    assert MAP.stand_in(UP, 0, on_keypad=False) == STANDS_FOR["back"]
    assert MAP.stand_in(EIGHT, 0, on_keypad=False) is None
    assert KeyMap({}).stand_in(UP, 111, on_keypad=False) is None
