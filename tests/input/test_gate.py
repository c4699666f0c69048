"""What may act: presses meant for the scene that is there, no more of them than people can make."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.input.gate import MOST_A_SECOND, MOST_AT_ONCE, SETTLING_SECONDS, SHUT_SECONDS, Gate


def test_a_press_acts_from_beginning_to_end() -> None:
    gate = Gate()
    assert gate.press(0, 1)
    assert gate.allows(0)
    assert gate.lift(0)


@pytest.mark.parametrize("later", [0.0, 0.06, 0.12, 0.2, 0.3, SHUT_SECONDS - 0.001])
def test_a_press_soon_after_a_new_scene_is_refused_whole(later: float) -> None:
    gate = Gate()
    gate.begin_scene(10)
    gate.settle(10)
    assert not gate.press(0, 10 + later)
    assert not gate.allows(0)
    assert not gate.lift(0), "however late it ends"
    assert gate.press(0, 10 + later + SHUT_SECONDS)


def test_a_press_from_the_last_scene_does_not_end_in_this_one() -> None:
    gate = Gate()
    gate.press(0, 1)
    assert gate.begin_scene(2)
    assert not gate.lift(0)
    assert not gate.begin_scene(3), "nothing is down any more"


def test_what_came_while_a_scene_was_made_was_meant_for_the_last_one() -> None:
    gate = Gate()
    gate.begin_scene(10)
    assert not gate.press(0, 12.9)
    gate.settle(13)  # a slow machine
    assert not gate.press(0, 13.01)
    assert gate.press(0, 13 + SETTLING_SECONDS)


def test_a_wheel_does_not_turn_in_a_new_scene() -> None:
    gate = Gate()
    gate.begin_scene(10)
    gate.settle(10)
    assert not gate.turn_wheel(10.2)
    assert gate.turn_wheel(10 + SHUT_SECONDS)


def test_ten_fingers_at_once_are_no_flood() -> None:
    gate = Gate()
    assert not any(gate.sheds(finger, 5) for finger in range(10))


def test_a_flood_is_shed_and_afterwards_everything_is_as_before() -> None:
    gate = Gate()
    through = sum(not gate.sheds(number % 10, number / 1000) for number in range(10_000))
    assert through <= MOST_AT_ONCE + 10 * MOST_A_SECOND
    assert not gate.allows(9)
    assert not gate.sheds(9, 10.5)
    assert gate.press(9, 10.5)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    st.lists(st.tuples(st.floats(0, 0.3), st.sampled_from(["press", "lift", "scene", "cancel"]), st.integers(-2, 3)))
)
def test_no_press_acts_half(walk: list[tuple[float, str, int]]) -> None:
    """The end of a press is heard if its beginning was, and no scene came between."""
    gate, now = Gate(), 0.0
    heard: set[int] = set()
    for pause, deed, who in walk:
        now += pause
        if deed == "press":
            heard.discard(who)
            if not gate.sheds(who, now) and gate.press(who, now):
                heard.add(who)
            assert gate.allows(who) is (who in heard)
        elif deed == "lift" and who in heard:
            heard.discard(who)
            assert gate.lift(who)
        elif deed == "scene":
            assert gate.begin_scene(now) is bool(heard)
            gate.settle(now)
            assert not any(gate.allows(one) for one in heard)
            heard.clear()
        elif deed == "cancel":
            gate.forget_fingers()
            heard = {one for one in heard if one < 0}
