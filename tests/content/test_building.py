"""What a building screen shows at each moment: dates on an axis, pieces counted, and no stage before its time."""

import pytest

from kiosk.content.model.building import stages_of, steps_of, year_of
from kiosk.content.model.schema import BuildingStage, Milestone, Picture

STAGE = BuildingStage(picture=Picture(file="wall.png", alt={"en": "A wall."}, credit={"en": "Test"}))


def moment(date: str, stage: BuildingStage | None = None) -> Milestone:
    return Milestone(key=f"on-{date}", title={"en": "It"}, summary={"en": "So."}, date=date, stage=stage)


ITEMS = (moment("1984"), moment("1998-11-20", STAGE), moment("2000-11-02"), moment("2001-02", STAGE), moment("2013"))


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("2000-01-01", 2000.0),
        ("2001-07-02", 2001 + 182 / 365),
        ("2000-12-31", 2000 + 365 / 366),
        ("2000-07", 2000 + 6.5 / 12),
        ("2000", 2000.5),
        ("2001-02-31", 2001 + 1.5 / 12),
        ("9999-12-31", 9999 + 364 / 364),
    ],
)
def test_a_date_has_its_place_on_an_axis_of_years(date: str, year: float) -> None:
    assert year_of(date) == pytest.approx(year)


def test_dates_keep_their_order_on_the_axis() -> None:
    dates = ["1998-11-20", "1998-12-04", "2000-07-12", "2000-11-02", "2000-11-30", "2001-02-07"]
    places = [year_of(date) for date in dates]
    assert places == sorted(places)
    assert places[1] - places[0] == pytest.approx(14 / 365)


def test_pieces_are_counted_up_to_each_moment() -> None:
    assert steps_of(ITEMS) == (0, 1, 1, 2, 2)


def test_a_moment_shows_the_last_stage_and_never_a_later_one() -> None:
    assert stages_of(ITEMS) == (None, 1, 1, 3, 3)
    assert all(row is None or row <= place for place, row in enumerate(stages_of(ITEMS)))


def test_nothing_is_built_of_nothing() -> None:
    assert steps_of(()) == stages_of(()) == ()
