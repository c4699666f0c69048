"""What of the station's texts somebody should look over, month by month: what staff are told of in 2027."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import due_for_review
from kiosk.content.model.schema import Content

DATA = Path(__file__).parents[2] / "data"
STATION = ("station", "gallery", "glossary", "quiz")
TOLD = "2025-01"
"""The month of the source page; what is told of later days goes on."""
OVER = {"station-questions/what-if-sick"}
"""A case that is closed: nothing more can become of it."""


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(DATA).content
    assert loaded is not None
    return loaded


def is_ours(address: str) -> bool:
    screen = address.partition("/")[0]
    return screen in STATION or screen.startswith("station-")


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2026, 11, 30), set[str]()),
        (date(2027, 1, 31), set[str]()),
        (date(2027, 2, 1), {"station-questions/how-will-it-end"}),
        (date(2027, 3, 1), {"station-questions/who-is-up-there"}),
        (date(2027, 4, 1), {"station/spacewalks", "station-topics/spacewalks", "glossary/artemis"}),
        (date(2027, 5, 1), {"station-timeline", "station-timeline/crew-13", "station-topics/expeditions"}),
        (date(2027, 6, 1), {"glossary/space-operations"}),
        (
            date(2027, 7, 1),
            {
                "station/visitors",
                "station-topics/station-visitors",
                "station-topics/record-holders",
                "station-topics/at-home",
            },
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, date) else "due",
)
def test_staff_are_reminded_since_the_month_before(day: date, due: set[str], content: Content) -> None:
    before = date(day.year, day.month - 1, 1) if day.day == 1 else day
    known = {address for address, _ in due_for_review(content, before)}
    assert {address for address, _ in due_for_review(content, day) if is_ours(address)} - known == due


def test_what_goes_on_has_a_day_to_be_looked_over(content: Content) -> None:
    ageing = {
        f"{key}/{item.key}"
        for key in content.screens
        if is_ours(key)
        for item in content.items_of(key)
        if (item.as_of or "")[: len(TOLD)] > TOLD and item.review_by is None
    }
    assert ageing == OVER
