"""A day in orbit as QML sees it: places on the map, hours of light, and two days by the visitor's clock."""

import json
from datetime import date

import pytest

from kiosk.content.model.schema import Content
from kiosk.viewmodels.screens.day import ActivityListModel, DayScreenViewModel
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_edition, screen_of

MIDSUMMER, MIDWINTER = date(2025, 6, 21), date(2025, 12, 21)
ORLANDO, SYDNEY, TROMSO = (28.5, -81.4), (-33.9, 151.2), (69.6, 19.0)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return load_content(write_minimal_content(tmp_path_factory.mktemp("content")))


def day(content: Content, language: str = "en", **where: object) -> DayScreenViewModel:
    return screen_of(make_edition(content, language, **where), "around", DayScreenViewModel)  # type: ignore[arg-type]


def hours(activities: ActivityListModel) -> list[tuple[str, float, float]]:
    return [(str(one.property("label")), one.property("begins"), one.property("ends")) for one in activities.rows]


def test_the_track_goes_around_the_world_fifteen_times_and_stays_between_its_latitudes(content: Content) -> None:
    track = json.loads(day(content).track)
    across, down = track[::2], track[1::2]
    assert len(across) == len(down) == 24 * 60 + 1
    assert across == sorted(across)
    assert across[-1] - across[0] == pytest.approx(14.5, abs=0.1)
    assert (min(down) * 360, max(down) * 360) == (pytest.approx(90 - 51.6, abs=0.1), pytest.approx(90 + 51.6, abs=0.1))


def test_the_net_of_tracks_crosses_the_map_from_edge_to_edge(content: Content) -> None:
    lines = [
        [tuple(map(float, point.split(","))) for point in line.split("L")] for line in day(content).net.split("M")[1:]
    ]
    assert len(lines) == 16
    for line in lines[1:-1]:
        assert line[0][0] <= 0 < line[1][0]
        assert line[-2][0] < 360 <= line[-1][0]
        assert line == sorted(line)


def test_the_sun_rises_sixteen_times_on_board(content: Content) -> None:
    shown = day(content)
    assert len(shown.sunrises) == 16
    assert shown.sunlit[::2] == shown.sunrises


def test_noon_is_at_the_date_line_at_midnight(content: Content) -> None:
    assert day(content).noon == 1
    assert day(content, place=ORLANDO).noon == pytest.approx(1 - 5 / 24)


@pytest.mark.parametrize(
    ("place", "today", "rise", "length"),
    [
        (None, MIDSUMMER, 6.0, 12.0),
        (ORLANDO, MIDSUMMER, 5.52, 13.82),
        (SYDNEY, MIDSUMMER, 7.05, 9.74),
        (SYDNEY, MIDWINTER, 4.79, 14.26),
    ],
    ids=["unknown", "Orlando in June", "Sydney in June", "Sydney in December"],
)
def test_the_visitors_day_is_as_long_as_where_they_are(
    place: tuple[float, float] | None, today: date, rise: float, length: float, content: Content
) -> None:
    begins, ends = day(content, place=place, today=today).property("daylight")
    assert begins == pytest.approx(rise, abs=0.02)
    assert ends - begins == pytest.approx(length, abs=0.02)


def test_beyond_the_polar_circle_it_may_be_day_or_night_all_day(content: Content) -> None:
    assert day(content, place=TROMSO, today=MIDSUMMER).daylight == [0, 24]
    assert day(content, place=TROMSO, today=MIDWINTER).daylight == []


def test_what_goes_on_beyond_midnight_is_there_twice(content: Content) -> None:
    assert hours(day(content).yourDay) == [("Sleep", 0, 7), ("School", 8, 15), ("Sleep", 21, 24)]
    assert hours(day(content).theirDay) == [("Rest", 0, 6), ("Work", 8, 19), ("Rest", 21.5, 24)]


def test_the_day_on_board_is_moved_by_the_hours_between_the_clocks(content: Content) -> None:
    shown = day(content, "es", place=ORLANDO)
    assert shown.ahead == -5
    assert hours(shown.yourDay)[1] == ("Escuela", 8, 15)
    assert hours(shown.theirDay) == [("Descanso", 0, 1), ("Trabajo", 3, 14), ("Descanso", 16.5, 24)]


@pytest.mark.parametrize(("hour", "label"), [(0, "Sleep"), (7.5, ""), (8, "School"), (15, ""), (23.9, "Sleep")])
def test_what_is_done_at_an_hour(hour: float, label: str, content: Content) -> None:
    assert day(content).yourDay.labelAt(hour) == label


def test_the_visitor_has_a_place_on_the_map_if_the_site_has_one(content: Content) -> None:
    assert not day(content).located
    shown = day(content, place=ORLANDO)
    assert shown.located
    assert (shown.here.x(), shown.here.y()) == (pytest.approx((180 - 81.4) / 360), pytest.approx((90 - 28.5) / 360))


def test_the_night_is_an_outline_in_degrees_for_each_step_of_dusk(content: Content) -> None:
    nights = day(content, today=MIDSUMMER).property("nights")
    assert len(nights) == 4
    assert all(path.startswith("M") and path.endswith("Z") for path in nights)
    assert nights[0].startswith("M180.00,0.00")
    assert len(set(nights)) == 4


def test_a_clock_is_written_as_its_readers_do(content: Content) -> None:
    assert day(content).clock(14.34).replace("\u202f", " ") == "2:20 PM"
    assert day(content, "es").clock(-5).replace("\u202f", " ").replace("\xa0", " ") == "7:00 p.m."


def test_a_kiosk_without_its_map_shows_the_day_all_the_same(content: Content) -> None:
    edition = make_edition(content)
    edition._composer.maps = {}
    assert screen_of(edition, "around", DayScreenViewModel).map is None


def test_it_says_where_its_hours_come_from(content: Content) -> None:
    shown = day(content)
    assert (shown.source, shown.asOf) == ("NASA: A report", "January 2025")
    assert shown.reach == pytest.approx(51.6)
