"""How soon what does not stay mended is mended again."""

import pytest

from kiosk.platform.insistence import Insistence

START = 100.0


@pytest.fixture
def insistence() -> Insistence:
    return Insistence(START)


def tries(insistence: Insistence, count: int, start: float, every: float, *, vain: bool) -> float:
    """Try so often, as soon as is allowed but not more often than `every`. Returns the moment after the last one."""
    now = start
    for _ in range(count):
        now = max(now + every, insistence.due_at())
        insistence.try_at(now)
        if not vain:
            insistence.succeed()
    return now


def test_the_first_attempt_is_made_at_once(insistence: Insistence) -> None:
    assert insistence.due_at() <= START


def test_the_second_attempt_against_the_same_comes_soon_and_later_ones_once_a_second(insistence: Insistence) -> None:
    assert insistence.try_at(START) == 1
    assert insistence.due_at() - START < 0.2
    now = tries(insistence, 6, START, 0, vain=True)
    assert insistence.due_at() - now == 1.0


def test_what_never_yields_is_asked_every_ten_seconds(insistence: Insistence) -> None:
    now = tries(insistence, 20, START, 0, vain=True)
    assert insistence.due_at() - now == 10.0


def test_one_disturbance_a_second_is_mended_at_once_for_ever(insistence: Insistence) -> None:
    now = tries(insistence, 100, START, 1.0, vain=False)
    assert insistence.due_at() <= now + 1.0
    assert insistence.is_quarrel


def test_disturbances_in_a_rush_are_mended_once_a_second(insistence: Insistence) -> None:
    now = tries(insistence, 30, START, 0.01, vain=False)
    assert insistence.due_at() - now == 1.0
    assert now - START > 20


def test_after_some_calm_the_quarrel_is_over(insistence: Insistence) -> None:
    now = tries(insistence, 30, START, 0.01, vain=False)
    assert insistence.is_quarrel
    insistence.try_at(now + 10)
    assert not insistence.is_quarrel


def test_peace_needs_time_and_success(insistence: Insistence) -> None:
    insistence.try_at(START)
    assert not insistence.is_calm(START + 100, 60)
    insistence.succeed()
    assert not insistence.is_calm(START + 59, 60)
    assert insistence.is_calm(START + 60, 60)
