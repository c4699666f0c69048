"""Places on a map, under a finger and by keys: cards that grow, and a journey from stop to stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import ChoseSettings, VisitorSettings
from kiosk.tour.items import shown_rect
from tests.qml.running import PORTRAIT, Visitor, running_kiosk, wait_until, where


@pytest.fixture
def reader(guest: Visitor) -> Visitor:
    """Someone before the map."""
    guest.app.kiosk.open("places")
    guest.settle()
    return guest


@pytest.fixture
def traveller(guest: Visitor) -> Visitor:
    """Someone before the first stop of the journey."""
    guest.app.kiosk.open("voyage")
    guest.settle()
    return guest


@pytest.fixture
def lively(exhibit: Path) -> Iterator[Visitor]:
    """Someone before the first stop, where things move."""
    with running_kiosk(exhibit, address="voyage", still=False) as app:
        visitor = Visitor(app)
        visitor.settle()
        yield visitor


def card(visitor: Visitor, text: str) -> QQuickItem:
    return visitor.find("ContentTile", text)


def dots(visitor: Visitor) -> list[QPoint]:
    """Where the dots of the places are, in their order."""
    return [one.mapToScene(QPointF(0, 0)).toPoint() for one in visitor.every("PlaceDot")]


def enlarge(visitor: Visitor, size: int) -> None:
    visitor.app.kiosk.dispatch(ChoseSettings(VisitorSettings(text_size=size)))  # type: ignore[arg-type]
    visitor.settle()


def disc(visitor: Visitor) -> QPointF:
    """Where on the map the journey is."""
    return visitor.find("JourneyWay").property("here")


class TestPlaces:
    def test_have_cards_that_cover_neither_each_other_nor_a_dot(self, reader: Visitor) -> None:
        first, second = (shown_rect(card(reader, f"Title of {key}")) for key in ("kennedy", "dock"))
        assert len(reader.every("PlaceThread")) == 2
        assert not first.intersects(second)
        assert len(dots(reader)) == 2
        assert not any(one.contains(QPointF(dot)) for one in (first, second) for dot in dots(reader))

    def test_open_with_a_touch_on_a_card_and_go_back_to_all(self, reader: Visitor) -> None:
        reader.tap(card(reader, "Title of dock"))
        assert where(reader) == ("places", "dock")
        assert not reader.sees("PlaceCards")
        reader.tap(reader.find("KioskButton", "All places"))
        assert where(reader) == ("places", "")
        reader.tap(reader.find("KioskButton", "Back"))
        assert where(reader)[0] == "home"

    def test_open_with_a_touch_on_a_dot(self, reader: Visitor) -> None:
        reader.tap(dots(reader)[1])
        assert where(reader) == ("places", "dock")
        reader.tap(dots(reader)[0])
        assert where(reader) == ("places", "kennedy")

    def test_open_by_keys_and_the_focus_comes_back(self, reader: Visitor) -> None:
        target = card(reader, "Title of dock")
        for _ in range(20):
            if reader.focused is target:
                break
            reader.key(Qt.Key.Key_Tab)
        reader.key(Qt.Key.Key_Return)
        assert where(reader) == ("places", "dock")
        reader.key(Qt.Key.Key_Escape)
        assert where(reader) == ("places", "")
        assert reader.focused is card(reader, "Title of dock")

    def test_that_were_reached_by_a_link_lead_to_all_of_them(self, guest: Visitor) -> None:
        guest.app.kiosk.open("places/kennedy")
        guest.settle()
        guest.tap(guest.find("KioskButton", "All places"))
        assert where(guest) == ("places", "")
        guest.tap(guest.find("KioskButton", "Back"))
        assert where(guest) == ("places", "kennedy")

    def test_follow_each_other(self, reader: Visitor) -> None:
        reader.tap(card(reader, "Title of kennedy"))
        while reader.app.kiosk.itemKey == "kennedy":
            forward = [one for one in reader.all("KioskButton") if str(one.property("text")).startswith("Next")]
            reader.tap(forward[0])
        assert where(reader) == ("places", "dock")

    @pytest.mark.parametrize("size", [150, 200])
    def test_are_in_rows_beside_the_map_in_large_letters(self, size: int, reader: Visitor) -> None:
        enlarge(reader, size)
        assert not reader.sees("PlaceCards")
        reader.tap(reader.find("Tile", "Title of kennedy"))
        assert where(reader) == ("places", "kennedy")
        assert not reader.sees("PlacesDots")

    def test_have_cards_upright(self, exhibit: Path) -> None:
        with running_kiosk(exhibit, address="places", size=PORTRAIT) as app:
            visitor = Visitor(app)
            visitor.settle()
            first, second = (shown_rect(card(visitor, f"Title of {key}")) for key in ("kennedy", "dock"))
            assert not first.intersects(second)

    def test_grow_out_of_their_card(self, exhibit: Path) -> None:
        with running_kiosk(exhibit, address="places", still=False) as app:
            visitor = Visitor(app)
            visitor.settle()
            seen: list[float] = []
            visitor.press(visitor.center(card(visitor, "Title of dock")))
            visitor.release(visitor.center(card(visitor, "Title of dock")))
            detail = visitor.every("PlaceDetail")[0]
            detail.grownChanged.connect(lambda: seen.append(float(detail.property("grown"))))
            wait_until(lambda: detail.property("grown") == 1 and not detail.property("growing"))
            assert any(0 < share < 1 for share in seen)

    def test_lead_to_their_journey(self, reader: Visitor) -> None:
        reader.tap(reader.find("KioskButton", "The voyage"))
        assert where(reader)[0] == "voyage"


class TestAJourney:
    def test_goes_from_stop_to_stop_and_back(self, traveller: Visitor) -> None:
        seen, places = [where(traveller)], [disc(traveller)]
        for _ in range(2):
            traveller.tap(traveller.starting("KioskButton", "Next"))
            seen.append(where(traveller))
            places.append(disc(traveller))
        assert seen == [("voyage", key) for key in ("", "sea", "sky")]
        assert len({(place.x(), place.y()) for place in places}) == 3
        assert not traveller.starting("KioskButton", "Next").isEnabled()
        traveller.tap(traveller.find("KioskButton", "Previous"))
        assert where(traveller) == ("voyage", "sea")
        assert disc(traveller) == places[1]

    def test_goes_on_with_keys(self, traveller: Visitor) -> None:
        traveller.key(Qt.Key.Key_PageDown)
        assert where(traveller) == ("voyage", "sea")
        traveller.key(Qt.Key.Key_PageUp)
        assert where(traveller) == ("voyage", "pier")

    def test_draws_its_way(self, traveller: Visitor) -> None:
        assert traveller.find("JourneyWay").property("progress") == 1
        before = len(traveller.every("Bead"))
        traveller.app.kiosk.show("sky")
        traveller.settle()
        assert len(traveller.every("Bead")) > before

    def test_travels_along_it(self, lively: Visitor) -> None:
        way = lively.find("JourneyWay")
        seen: list[float] = []
        way.progressChanged.connect(lambda: seen.append(float(way.property("progress"))))
        lively.tap(lively.starting("KioskButton", "Next"))
        wait_until(lambda: not way.property("moves"))
        assert any(0 < share < 1 for share in seen)
        assert way.property("progress") == 1

    def test_is_there_at_once_without_motion(self, lively: Visitor) -> None:
        lively.app.kiosk.dispatch(ChoseSettings(VisitorSettings(reduced_motion=True)))
        lively.settle()
        lively.tap(lively.starting("KioskButton", "Next"))
        way = lively.find("JourneyWay")
        assert not way.property("moves")
        assert way.property("progress") == 1

    def test_plays_until_a_touch(self, traveller: Visitor) -> None:
        traveller.tap(traveller.find("KioskButton", "Play all"))
        assert where(traveller) == ("voyage", "sea")
        assert traveller.sees("KioskButton", "Stop")
        traveller.tap(QPoint(60, 300))
        assert traveller.sees("KioskButton", "Play all")

    def test_stops_playing_below_a_panel_and_at_its_end(self, traveller: Visitor) -> None:
        screen = traveller.find("JourneyScreen")
        traveller.tap(traveller.find("KioskButton", "Play all"))
        traveller.app.kiosk.showHelp()
        traveller.settle()
        assert not screen.property("playing")
        traveller.app.kiosk.back()
        traveller.settle()
        traveller.tap(traveller.find("KioskButton", "Play all"))
        assert where(traveller) == ("voyage", "sky")
        screen.playOn()  # type: ignore[attr-defined]
        assert not screen.property("playing")

    def test_begins_again_after_its_end(self, traveller: Visitor) -> None:
        traveller.app.kiosk.show("sky")
        traveller.settle()
        traveller.tap(traveller.find("KioskButton", "Play all"))
        assert where(traveller) == ("voyage", "pier")
