"""What stands below a text: its sources in one line, at most three ways on as pictures, and whose the picture is."""

import pytest

from kiosk.tour.items import is_kind
from tests.qml.running import Visitor


@pytest.fixture
def reader(guest: Visitor) -> Visitor:
    """Someone on the last page of a text."""
    guest.app.kiosk.open("programs/crew")
    guest.app.kiosk.read("crew")
    guest.settle()
    while any(str(one.property("text")).startswith("Next page") for one in guest.all("KioskButton")):
        guest.tap(guest.starting("KioskButton", "Next page"))
    return guest


def words(reader: Visitor) -> list[str]:
    return [str(item.property("text")) for item in reader.all("KioskText")]


def test_a_touch_shows_the_sources_and_another_hides_them(reader: Visitor) -> None:
    (line,) = reader.all("SourceLine")
    origins = list(line.property("origins"))
    assert origins
    assert not set(origins) & set(words(reader))
    reader.tap(line)
    assert set(origins) <= set(words(reader))
    reader.tap(reader.find("KioskButton", "Close"))
    assert not reader.all("SourcesCard")
    assert reader.app.kiosk.reading


def test_the_ways_on_are_at_most_three_pictures(reader: Visitor) -> None:
    (ways,) = reader.every("LinkCards")
    cards = [one for one in ways.childItems() if is_kind(one, "ContentTile") and one.isVisible()]
    assert 1 <= len(cards) <= 3
    reader.tap(cards[0])
    assert reader.app.kiosk.screen.key != "programs"


def test_a_touch_shows_whose_the_picture_is_and_another_hides_it(reader: Visitor) -> None:
    (sign,) = reader.all("Credit")
    assert "Test" not in words(reader)
    reader.tap(sign)
    assert "Test" in words(reader)
    reader.tap(sign)
    assert "Test" not in words(reader)
