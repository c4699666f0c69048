"""A lesson: what is asked, and what is said to each key."""

from kiosk.keypad.lesson import Lesson


def test_each_key_is_asked_for_and_learnt() -> None:
    lesson = Lesson(("next", "back"), {})
    assert lesson.question == "1 of 2. Press the key that moves on to the next control (next)."
    assert lesson.press("F19") == "next: F19"
    assert lesson.wanted == "back"
    assert lesson.press("scan 199") == "back: scan 199"
    assert (lesson.wanted, lesson.question) == ("", "")
    assert lesson.learnt == {"next": "F19", "back": "scan 199"}


def test_a_key_does_one_thing() -> None:
    lesson = Lesson(("next", "back"), {"louder": "VolumeUp", "back": "F5"})
    assert lesson.press("VolumeUp") == "VolumeUp is the key for louder already; press another one."
    assert lesson.wanted == "next"
    lesson.press("F19")
    assert lesson.press("F19") == "F19 is the key for next already; press another one."
    assert lesson.press("F5") == "back: F5", "what is asked for may stay as it was"


def test_the_same_key_under_another_name_is_the_same() -> None:
    lesson = Lesson(("next", "back"), {"louder": "F19"})
    assert lesson.press("scan 197") == "scan 197 is the key for louder already; press another one."


def test_a_key_that_tells_nothing_is_not_taken() -> None:
    lesson = Lesson(("next",), {})
    assert "nothing that tells it from others" in lesson.press("")
    assert lesson.wanted == "next"


def test_what_a_keypad_has_no_key_for_is_left_out() -> None:
    lesson = Lesson(("next", "back"), {})
    assert lesson.skip() == "next: no key"
    lesson.press("F5")
    assert lesson.learnt == {"back": "F5"}
