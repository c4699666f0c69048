"""A killed supervisor's successor: the same words, a supervisor's environment, and not without end."""

import sys

import pytest

from kiosk.supervision.succession import (
    MOST_SUCCESSORS,
    STEADY_SECONDS,
    become,
    may_succeed,
    successor_environment,
    successor_words,
)

CHILD = {
    "HOME": "/home/kiosk",
    "KIOSK_BEAT_PIPE": "1",
    "WATCHDOG_USEC": "4500000",
    "KIOSK_ADDED_SAFE": "1",
    "KIOSK_REPEATED": "1",
}


def test_a_successor_has_a_supervisors_environment() -> None:
    assert successor_environment(CHILD) == {"HOME": "/home/kiosk", "KIOSK_UNCLEAN": "1", "KIOSK_SUCCESSION": "1"}


@pytest.mark.parametrize(
    ("words", "added", "expected"),
    [
        (["run", "--supervised"], "0", ["run", "--supervised"]),
        (["run", "--supervised", "--safe"], "1", ["run", "--supervised"]),
        (["run", "--supervised", "--safe"], "0", ["run", "--supervised", "--safe"]),
    ],
)
def test_it_has_the_words_of_the_one_before(words: list[str], added: str, expected: list[str]) -> None:
    assert successor_words(words, {"KIOSK_ADDED_SAFE": added}) == expected


def test_there_are_so_many_in_a_row_and_no_more() -> None:
    environment = dict(CHILD)
    for _ in range(MOST_SUCCESSORS):
        assert may_succeed(1, environment)
        environment = successor_environment(environment)
    assert not may_succeed(1, environment)
    assert may_succeed(STEADY_SECONDS, environment), "one that ran for long begins the count anew"
    assert successor_environment(environment)["KIOSK_SUCCESSION"] == "1"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows starts it beside us")
def test_a_program_that_is_gone_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.dup2", lambda *_: None)
    assert become(["/nowhere/kiosk"], {}) == 1
