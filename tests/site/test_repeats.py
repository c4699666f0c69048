"""What is logged again and again: written once, and then its number."""

import logging

import pytest

from kiosk.site.log.repeats import MOST_KINDS, Repeats


class Log:
    """A handler's view: what is written, at a time that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0
        self.lines: list[str] = []
        self.repeats = Repeats(self.write, lambda: self.now)

    def write(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def say(self, words: str, *arguments: object, error: Exception | None = None, name: str = "test") -> None:
        exc_info = (type(error), error, None) if error else None
        record = logging.LogRecord(name, logging.WARNING, "", 1, words, arguments, exc_info)
        if self.repeats.filter(record):
            self.write(record)


@pytest.fixture
def log() -> Log:
    return Log()


def test_the_number_is_told_once_a_minute_when_something_comes(log: Log) -> None:
    for log.now in range(59):
        log.say("it failed")
    assert log.lines == ["it failed"]
    log.now = 60.0
    log.say("another")
    assert log.lines == ["it failed", "it failed (and 58 times more)", "another"]
    log.say("it failed")
    assert log.lines[-1] == "it failed"


def test_a_fault_that_never_ends_is_two_lines_a_minute(log: Log) -> None:
    for step in range(36_000):
        log.now = step / 10
        log.say("it failed")
    assert len(log.lines) == 60 + 59


def test_what_differs_is_not_the_same(log: Log) -> None:
    log.say("the kiosk is started as process %d", 1)
    log.say("the kiosk is started as process %d", 2)
    log.say("fault", error=ValueError("a"))
    log.say("fault", error=ValueError("b"))
    log.say("fault", error=ValueError("b"))
    log.say("fault", name="other")
    assert len(log.lines) == 5


def test_what_cannot_be_put_into_words_is_left_to_the_handler() -> None:
    repeats = Repeats(print)
    assert repeats.filter(logging.LogRecord("test", logging.INFO, "", 1, "%d", ("x",), None))


def test_words_with_a_percent_sign_stay_as_they_are(log: Log) -> None:
    for _ in range(2):
        log.say("100 %s")
    log.repeats.tell_all()
    assert log.lines == ["100 %s", "100 %s (and 1 times more)"]


def test_not_more_is_remembered_than_is_good(log: Log) -> None:
    for number in range(2 * MOST_KINDS):
        log.say(f"kind {number}")
    assert len(log.lines) == 2 * MOST_KINDS
    assert len(log.repeats._written) == MOST_KINDS
