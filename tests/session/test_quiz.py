"""A quiz is played from riddle to riddle to its end, and knows nothing of the last visitor."""

import pytest
from msgspec.structs import replace

from kiosk.session.quiz import guesses_at, is_solved, known, quick_guess, riddle_shown
from kiosk.session.state import (
    ChoseLanguage,
    Event,
    Guessed,
    Location,
    Opened,
    Reset,
    SessionState,
    Shown,
    StartedOver,
    WentBack,
    WentOn,
)
from tests.session.house import HOUSE, after, at

EAT, SLEEP, FLOAT = HOUSE.riddles
RIGHT = {riddle: Guessed(f"quiz/{riddle.item}", choices.right) for riddle, choices in HOUSE.riddles.items()}
WRONG = Guessed("quiz/eat", 0)
QUIZ = at("quiz")
ENDED = after(WRONG, RIGHT[EAT], WentOn(), RIGHT[SLEEP], WentOn(), RIGHT[FLOAT], WentOn(), state=QUIZ)


def shown(state: SessionState) -> Location | None:
    return riddle_shown(state, HOUSE)


def test_begins_with_the_first_riddle() -> None:
    assert shown(QUIZ) == EAT


def test_what_is_no_quiz_shows_no_riddle() -> None:
    assert shown(at("programs/crew")) is None


def test_stays_at_a_riddle_until_the_visitor_goes_on() -> None:
    solved = after(RIGHT[EAT], state=QUIZ)
    assert shown(solved) == EAT
    assert is_solved(EAT, solved, HOUSE)
    assert shown(after(WentOn(), state=solved)) == SLEEP


def test_a_wrong_answer_may_be_followed_by_another() -> None:
    state = after(WRONG, state=QUIZ)
    assert not is_solved(EAT, state, HOUSE)
    state = after(RIGHT[EAT], state=state)
    assert guesses_at(EAT, state) == (0, 1)
    assert is_solved(EAT, state, HOUSE)


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(WRONG, id="an answer that was given already"),
        pytest.param(Guessed("quiz/eat", 3), id="an answer that there is not"),
        pytest.param(Guessed("quiz/eat", -1), id="an answer before the first"),
        pytest.param(Guessed("quiz/nobody", 0), id="an unknown riddle"),
        pytest.param(Guessed("programs/crew", 0), id="what is no riddle"),
    ],
)
def test_a_guess_without_sense_changes_nothing(event: Event) -> None:
    state = after(WRONG, state=QUIZ)
    assert after(event, state=state) == state


def test_a_solved_riddle_takes_no_more_answers() -> None:
    state = after(RIGHT[EAT], state=QUIZ)
    assert after(WRONG, state=state) == state


def test_ends_when_all_are_solved_and_counts_what_the_first_guess_knew() -> None:
    assert shown(ENDED) is None
    assert ENDED.location == Location("quiz")
    assert known("quiz", ENDED, HOUSE) == 2
    assert after(WentOn(), state=ENDED) == ENDED


def test_a_riddle_that_was_left_out_comes_again_before_the_end() -> None:
    state = after(Shown("float"), RIGHT[FLOAT], WentOn(), state=QUIZ)
    assert shown(state) == EAT
    assert shown(after(RIGHT[EAT], WentOn(), state=state)) == SLEEP


def test_is_found_again_where_it_was_left() -> None:
    solved = after(RIGHT[EAT], Opened("story"), WentBack(), state=QUIZ)
    assert shown(solved) == EAT
    assert shown(after(WentBack(), Opened("quiz"), state=solved)) == SLEEP
    assert shown(after(Opened("story"), Opened("quiz"), state=ENDED)) is None


def test_a_language_switch_keeps_the_guesses() -> None:
    assert after(ChoseLanguage("es"), state=ENDED).guesses == ENDED.guesses


def test_starts_over_with_nothing_guessed() -> None:
    state = after(StartedOver(), state=ENDED)
    assert state.guesses == ()
    assert shown(state) == EAT


def test_only_a_quiz_starts_over() -> None:
    state = after(Opened("programs/crew"), state=ENDED)
    assert after(StartedOver(), state=state) == state
    assert after(WentOn(), state=state) == state


def test_the_next_visitor_finds_nothing_guessed() -> None:
    assert after(Reset(), state=ENDED).guesses == ()


def test_a_guess_elsewhere_leaves_the_visitor_where_they_are() -> None:
    state = after(RIGHT[EAT], state=at("home"))
    assert state.trail == at("home").trail
    assert shown(after(Opened("quiz"), state=state)) == SLEEP


def test_each_visit_has_another_quick_guess_and_after_all_of_them_the_first() -> None:
    assert [quick_guess(visit, HOUSE) for visit in range(3)] == [EAT, FLOAT, EAT]


def test_without_a_quiz_there_is_no_quick_guess() -> None:
    assert quick_guess(0, replace(HOUSE, quick_guesses=())) is None
