"""What stands below a text: its sources in one line, at most three ways on as pictures, and whose the picture is."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp, Options
from kiosk.content.loading.loader import load
from kiosk.tour.items import is_kind
from kiosk.tour.stage import settle
from tests.conftest import PROJECT
from tests.qml.running import LATER, Visitor, exhibit_of, running_kiosk

DATA = PROJECT / "data"
FULL_HD = QSize(1920, 1080)
STORY = "stories/cupola-window"


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


def test_a_start_on_a_page_shows_it_as_whoever_comes_to_it_sees_it(qt_app: QGuiApplication) -> None:
    """At a start a pane has its size before what stands in it has."""
    content = load(DATA).content
    assert content is not None
    options = Options(
        resources=PROJECT / "resources",
        language="en",
        address=STORY,
        size=FULL_HD,
        diagonal_inches=24,
        renderer="software",
        still=True,
        clock=lambda: LATER,
    )
    begun = KioskApp(exhibit_of(DATA, content), options)
    try:
        settle(begun)
        at_once = most_pages(Visitor(begun))
    finally:
        begun.close()
    with running_kiosk(DATA, size=FULL_HD, address=STORY) as come:
        assert at_once == most_pages(Visitor(come)) > 1


def most_pages(visitor: Visitor) -> int:
    return max(int(pane.property("pages")) for pane in visitor.every("PagedPane"))
