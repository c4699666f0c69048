"""What staff are reminded of in the year to come, if nobody looks at the content: month by month."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.content.checking.rules import Facts, breaches_at_nodes, gather
from kiosk.content.checking.rules_screens import dates_have_not_passed
from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import due_for_review, is_over, on_day
from kiosk.content.model.schema import Content
from kiosk.content.reading.files import read_files
from kiosk.content.soundness.judgement import judge

DATA = Path(__file__).parents[2] / "data"
TODAY = date(2026, 11, 30)
MONTHS = [date(2027, month, 1) for month in range(1, 13)]
RIGHT_NOW = "now"
"""The screen that only staff can keep true."""


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(DATA).content
    assert loaded is not None
    return loaded


@pytest.fixture(scope="module")
def facts() -> Facts:
    """What the check knows of the content, on the day on which it was last looked over."""
    known = gather(judge(read_files(DATA)), today=TODAY)
    return replace(known, nodes=tuple(node for node in known.nodes if node.field in ("review_by", "show_until")))


def warned(facts: Facts, day: date) -> list[str]:
    """What the check would say on a day."""
    return [str(one) for one in breaches_at_nodes((dates_have_not_passed,), replace(facts, today=day))]


def due(content: Content, day: date) -> set[str]:
    return {address for address, _ in due_for_review(content, day)}


def over(content: Content, day: date) -> set[str]:
    return {
        f"{key}/{item.key}"
        for key in content.screens
        for item in content.items_of(key)
        if item.show_until is not None and is_over(item.show_until, day)
    }


def test_today_there_is_nothing_to_do(content: Content, facts: Facts) -> None:
    assert warned(facts, TODAY) == []
    assert due(content, TODAY) == over(content, TODAY) == set()


@pytest.mark.parametrize("day", MONTHS, ids=lambda day: day.strftime("%B"))
def test_the_check_names_all_that_is_due(day: date, content: Content, facts: Facts) -> None:
    assert len(warned(facts, day)) == len(due(content, day)) + len(over(content, day))


def test_reminders_only_grow_while_nobody_acts(content: Content) -> None:
    of_each = [due(content, day) | over(content, day) for day in MONTHS]
    assert all(before <= after for before, after in pairwise(of_each))


@pytest.mark.parametrize(
    ("day", "screens"),
    [
        pytest.param(date(2027, 2, 1), {RIGHT_NOW}, id="February: who is on the station"),
        pytest.param(
            date(2027, 4, 1), {RIGHT_NOW, "humans-in-space", "programs", "stories"}, id="April: Artemis, laws"
        ),
        pytest.param(
            date(2027, 7, 1),
            {RIGHT_NOW, "humans-in-space", "programs", "stories", "leadership", "centers", "home", "about"}
            | {"space-flight-awareness"},
            id="July: all that tells of people, plans and places",
        ),
    ],
)
def test_each_page_is_due_in_its_month(day: date, screens: set[str], content: Content) -> None:
    assert screens <= {address.partition("/")[0] for address in due(content, day)}


def test_what_was_so_in_2026_leaves_and_the_rest_stays(content: Content) -> None:
    last, after = date(2027, 2, 28), date(2027, 3, 1)
    assert RIGHT_NOW in on_day(content, last).screens
    later = on_day(content, after)
    assert RIGHT_NOW not in later.screens
    assert set(later.screens) >= set(content.kiosk.menu) | {content.kiosk.home, "about"}


def test_everything_that_happened_next_is_looked_at_again(content: Content) -> None:
    """Where a page says how it went on, the page or its screen has a day to be looked at."""
    for key, screen in content.screens.items():
        for part in (screen, *content.items_of(key)):
            if getattr(part, "then", None) is not None:
                assert screen.review_by or getattr(part, "review_by", None), (key, part)
