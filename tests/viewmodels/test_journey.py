"""A journey as QML sees it: where its stops are on the map, and what is said of them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF

from kiosk.content.model.calendar import on_day
from kiosk.content.model.schema import Content
from kiosk.viewmodels.map import ArrangementViewModel
from kiosk.viewmodels.screens.journey import JourneyScreenViewModel, StopViewModel
from kiosk.viewmodels.screens.places import PlacesScreenViewModel
from tests.content.edits import PLACES, VOYAGE, Swap
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_edition, screen_of, typed_item

VIEW, FOCUS = QSizeF(1200, 800), QRectF(200, 200, 800, 400)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path)


@pytest.fixture
def content(folder: Path) -> Content:
    return load_content(folder)


def framed(voyage: JourneyScreenViewModel) -> ArrangementViewModel:
    shown = voyage.framed(VIEW, FOCUS)
    assert shown is not None
    return shown


def test_stops_have_the_city_of_their_place_or_one_of_their_own(content: Content) -> None:
    edition = make_edition(content)
    stops = [typed_item(edition, "voyage", key, StopViewModel) for key in ("pier", "sea", "sky")]
    assert [(stop.subtitle, stop.inOrbit) for stop in stops] == [("Florida", False), ("At sea", False), ("", True)]


def test_stops_are_where_their_places_are(content: Content) -> None:
    voyage = screen_of(make_edition(content), "voyage", JourneyScreenViewModel)
    assert [voyage.dotOf(row) for row in (-1, 0, 1, 2, 3)] == [-1, 0, 1, 1, -1]
    pier, sea = framed(voyage).dot(0), framed(voyage).dot(1)
    assert FOCUS.adjusted(-1, -1, 1, 1).contains(pier)
    assert FOCUS.adjusted(-1, -1, 1, 1).contains(sea)
    assert pier.x() < sea.x()
    assert pier.y() > sea.y()


def test_a_stop_at_a_place_that_is_no_longer_shown_is_nowhere_and_the_others_stay(folder: Path) -> None:
    Swap(PLACES, "  - key: kennedy\n", "  - key: kennedy\n    show_until: 2025-01-01\n")(folder)
    edition = make_edition(on_day(load_content(folder), date(2025, 1, 31)))
    voyage = screen_of(edition, "voyage", JourneyScreenViewModel)
    assert typed_item(edition, "voyage", "pier", StopViewModel).subtitle == ""
    assert [voyage.dotOf(row) for row in range(3)] == [-1, 0, 0]


def test_a_journey_without_any_ground_has_a_map_all_the_same(folder: Path) -> None:
    Swap(VOYAGE, "place: places/kennedy", "in_orbit: true")(folder)
    Swap(VOYAGE, "city: At sea\n    latitude: 30.5\n    longitude: -75", "in_orbit: true")(folder)
    voyage = screen_of(make_edition(load_content(folder)), "voyage", JourneyScreenViewModel)
    assert [voyage.dotOf(row) for row in range(3)] == [-1, -1, -1]
    assert framed(voyage).scale > 0


def test_places_lead_to_their_journey(folder: Path) -> None:
    places = screen_of(make_edition(load_content(folder)), "places", PlacesScreenViewModel)
    assert places.journey is not None
    assert (places.journey.address, places.journey.title) == ("voyage", "The voyage")
    Swap(PLACES, "journey: voyage\n", "related: [voyage]\n")(folder)
    assert screen_of(make_edition(load_content(folder)), "places", PlacesScreenViewModel).journey is None


def test_a_view_is_arranged_once(content: Content) -> None:
    places = screen_of(make_edition(content), "places", PlacesScreenViewModel)
    asked = (VIEW, QRectF(0, 0, 500, 200), QSizeF(300, 200), QSizeF(200, 150), QSizeF(20, 15))
    shown = places.arranged(*asked)
    assert shown is not None
    assert shown is places.arranged(*asked)
    assert shown.fits
    assert not shown.card(0).isEmpty()
    assert shown.card(0).adjusted(-1, -1, 1, 1).contains(shown.end(0))
    assert shown.card(2).isEmpty()


def test_nothing_is_arranged_without_room_or_without_a_map(content: Content) -> None:
    places = screen_of(make_edition(content), "places", PlacesScreenViewModel)
    assert places.framed(QSizeF(0, 100), FOCUS) is None
    assert places.framed(VIEW, QRectF()) is None
