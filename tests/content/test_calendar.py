"""A day decides what is shown; a clock that cannot be right decides nothing."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import due_for_review, is_possible, local_date, newest_as_of, on_day, shown_on
from kiosk.content.model.schema import Content
from tests.content.edits import Swap
from tests.content.minimal import checked, write_minimal_content

ENDS = date(2027, 12, 31)
"""The last day of programs/crew."""
DAY = timedelta(days=1)


@pytest.fixture
def content(tmp_path: Path) -> Content:
    loaded = load(write_minimal_content(tmp_path)).content
    assert loaded is not None
    return loaded


def keys(content: Content, screen: str) -> list[str]:
    return [item.key for item in content.items_of(screen)]


def test_an_item_is_shown_up_to_its_last_day(content: Content) -> None:
    assert keys(on_day(content, ENDS), "programs") == ["crew", "moon"]
    assert keys(on_day(content, date(2028, 1, 1)), "programs") == ["moon"]


def test_a_screen_without_an_item_left_goes_with_its_place_in_the_menu(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap("screens/news.yaml", "date: 2025-03-18", "show_until: 2026-01-01")(folder)
    whole = load(folder).content
    assert whole is not None
    after = on_day(whole, date(2026, 1, 2))
    assert "news" not in after.screens
    assert "news" not in after.kiosk.menu
    assert "news" in on_day(whole, date(2026, 1, 1)).kiosk.menu


def test_on_an_unknown_day_nothing_is_counted_and_nothing_is_shown_for_ever(content: Content) -> None:
    shown = on_day(content, None)
    assert keys(shown, "programs") == ["moon"], "nobody knows whether the other one is past"
    assert keys(shown, "numbers") == ["launches"], "the other one counts days"
    assert keys(on_day(content, ENDS), "numbers") == ["launches", "presence"]


@pytest.mark.parametrize("day", [ENDS - DAY, ENDS, ENDS + DAY, ENDS + 400 * DAY], ids=str)
def test_check_and_screens_agree_on_what_is_past(day: date, content: Content, tmp_path: Path) -> None:
    told = {one.path for one in checked(tmp_path, day) if one.code == "no-longer-shown"}
    hidden = set(keys(content, "programs")) - set(keys(on_day(content, day), "programs"))
    assert told == {f"items/{key}/show_until" for key in hidden}
    assert bool(hidden) == (day > ENDS)


def test_check_and_kiosk_agree_on_what_is_to_be_reviewed(content: Content, tmp_path: Path) -> None:
    for day in (date(2027, 6, 30), date(2027, 7, 1)):
        told = [one.message for one in checked(tmp_path, day) if one.code == "review-due"]
        due = [f"this was to be reviewed by {last}" for _, last in due_for_review(content, day)]
        assert told == due
        assert bool(due) == (day == date(2027, 7, 1))


def test_whether_content_may_be_shown_does_not_depend_on_the_day(tmp_path: Path) -> None:
    """Its check is remembered for as long as no file changes."""
    folder = write_minimal_content(tmp_path)
    Swap("kiosk.yaml", "home: home", "home: news")(folder)
    Swap("screens/news.yaml", "date: 2025-03-18", "show_until: 2026-01-01")(folder)
    errors = [
        {str(one) for one in checked(folder, day) if one.severity == "error"}
        for day in (date(1970, 1, 1), date(2026, 1, 1), date(2026, 1, 2), date(2150, 1, 1))
    ]
    assert errors == [errors[0]] * len(errors)
    assert errors[0], "the home screen is no menu"


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        (date(1970, 1, 1), False),
        (date(2000, 1, 1), False),
        (date(2025, 1, 29), False),
        (date(2025, 1, 30), True),
        (date(2038, 1, 20), True),
        (date(2100, 12, 31), True),
        (date(2101, 1, 1), False),
        (date(9999, 12, 31), False),
    ],
    ids=str,
)
def test_a_day_before_what_the_content_tells_cannot_be(day: date, possible: bool, content: Content) -> None:
    assert newest_as_of(content) == "2025-01-30"
    assert is_possible(day, content) is possible
    assert shown_on(content, day) == on_day(content, day if possible else None)


@pytest.mark.parametrize(
    ("zone", "day"), [("America/Chicago", 1), ("UTC", 2), ("Pacific/Kiritimati", 2), ("Pacific/Pago_Pago", 1)]
)
def test_the_day_is_the_one_at_the_site(zone: str, day: int, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert local_date(datetime(2026, 11, 2, 2, tzinfo=UTC)) == date(2026, 11, day)
    finally:
        monkeypatch.undo()
        time.tzset()
