"""Real touches on a real kiosk: what a finger, two fingers, and ten fingers do."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.items import shown_rect
from tests.content.edits import Swap
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk, where


def at(visitor: Visitor, address: str) -> Visitor:
    visitor.app.kiosk.open(address)
    visitor.settle()
    return visitor


def beside(visitor: Visitor, item: QQuickItem) -> QPoint:
    """A point on the screen that is well outside an item."""
    rect = shown_rect(item)
    right = rect.center().x() < visitor.window.width() / 2
    return QPoint(round(rect.right() + 60) if right else round(rect.left() - 60), round(rect.center().y()))


class TestTap:
    def test_on_the_attract_screen_leads_home(self, visitor: Visitor) -> None:
        visitor.tap(QPoint(480, 270))
        assert not visitor.app.kiosk.attract
        assert where(visitor) == ("home", "")

    def test_on_the_attract_screen_works_at_every_edge(self, visitor: Visitor) -> None:
        visitor.tap(QPoint(30, 500))
        assert not visitor.app.kiosk.attract

    def test_leaves_the_pointer_alone_where_the_kiosk_has_not_the_whole_display(self, exhibit: Path) -> None:
        with running_kiosk(exhibit) as app:
            Visitor(app).tap(QPoint(480, 270))
            assert QGuiApplication.overrideCursor() is None

    @pytest.mark.parametrize(
        ("title", "key"),
        [("The program", "programs"), ("The team", "leaders"), ("The past", "history"), ("The map", "places")],
    )
    def test_on_a_tile_opens_its_screen(self, title: str, key: str, guest: Visitor) -> None:
        guest.tap(guest.find("Tile", title))
        assert where(guest) == (key, "")

    def test_on_home_and_back_in_the_bar(self, guest: Visitor) -> None:
        at(guest, "programs/moon")
        guest.tap(guest.find("KioskButton", "Home"))
        assert where(guest) == ("home", "")
        guest.tap(guest.find("KioskButton", "Back"))
        assert where(guest) == ("programs", "moon")

    def test_on_a_link_follows_it(self, guest: Visitor) -> None:
        at(guest, "places/kennedy")
        while not guest.sees("ContentTile", "Crew"):
            guest.tap(guest.starting("KioskButton", "Next page"))
        guest.tap(guest.find("ContentTile", "Crew"))
        assert where(guest) == ("programs", "crew")

    @pytest.mark.parametrize(
        ("screen", "kind", "item"),
        [("leaders", "PortraitCard", "ada-first"), ("news", "Tile", "landing"), ("numbers", "ListChoice", "launches")],
    )
    def test_on_a_card_opens_it(self, screen: str, kind: str, item: str, guest: Visitor) -> None:
        at(guest, screen)
        guest.tap(guest.all(kind)[0])
        assert where(guest) == (screen, item)

    def test_with_a_finger_that_trembles_is_a_tap(self, guest: Visitor) -> None:
        """Up to 3.5 mm are no drag (EXPERIENCE B6); a 24-inch display has 1.8 of these pixels on a millimetre."""
        start = guest.center(guest.find("Tile", "The program"))
        guest.drag(start, start + QPoint(2, 1), start + QPoint(4, 2), start + QPoint(3, 3))
        assert where(guest) == ("programs", "")

    def test_in_reading_does_nothing_on_nothing(self, guest: Visitor) -> None:
        at(guest, "story")
        guest.tap(QPoint(900, 20))
        assert where(guest) == ("story", "")

    def test_on_what_is_switched_off_does_nothing(self, guest: Visitor) -> None:
        guest.tap(guest.find("KioskButton", "Back"))
        assert where(guest) == ("home", "")
        assert not guest.app.kiosk.attract


class TestPress:
    @pytest.mark.parametrize("kind", ["Tile", "KioskButton"])
    def test_shows_at_once(self, kind: str, guest: Visitor) -> None:
        control = next(item for item in guest.all(kind) if item.isEnabled())
        point = guest.center(control)
        guest.press(point)
        assert control.property("down")
        guest.drag_off(point)

    def test_changes_what_is_drawn(self, guest: Visitor) -> None:
        tile = guest.find("Tile", "The program")
        before = guest.window.grabWindow()
        guest.press(guest.center(tile))
        rect = shown_rect(tile).toAlignedRect()
        assert guest.window.grabWindow().copy(rect) != before.copy(rect)
        guest.drag_off(guest.center(tile))

    @pytest.mark.parametrize(
        ("kind", "text"), [("Tile", "The program"), ("KioskButton", "Help"), ("KioskButton", "Español")]
    )
    def test_that_slides_off_is_taken_back(self, kind: str, text: str, guest: Visitor) -> None:
        """EXPERIENCE B6: only a finger that lifts from where it pressed has chosen."""
        before = guest.app.kiosk.state
        control = guest.find(kind, text)
        outside = beside(guest, control)
        guest.drag(guest.center(control), outside, outside)
        assert guest.app.kiosk.state == before
        assert not guest.pressed

    def test_acts_on_release_only(self, guest: Visitor) -> None:
        tile = guest.find("Tile", "The program")
        guest.press(guest.center(tile))
        guest.settle()
        assert where(guest) == ("home", "")
        guest.release(guest.center(tile))
        guest.settle()
        assert where(guest) == ("programs", "")


class TestSwipe:
    @pytest.mark.parametrize(
        ("screen", "first", "second"),
        [("programs", "crew", "moon"), ("history", "plans", "first-part"), ("pictures", "pad", "sea")],
    )
    def test_turns_to_the_next_page_and_the_session_follows(
        self, screen: str, first: str, second: str, guest: Visitor
    ) -> None:
        at(guest, screen)
        guest.swipe(QPoint(700, 120), QPointF(-420, 0))
        assert where(guest) == (screen, second)
        guest.swipe(QPoint(300, 120), QPointF(420, 0))
        assert where(guest) == (screen, first)

    def test_at_the_end_stays_there(self, guest: Visitor) -> None:
        at(guest, "programs/moon")
        guest.swipe(QPoint(700, 120), QPointF(-420, 0))
        assert where(guest) == ("programs", "moon")

    def test_that_is_taken_back_turns_back(self, guest: Visitor) -> None:
        at(guest, "programs/crew")
        start = QPoint(700, 120)
        guest.press(start)
        for offset in (-20, -60, -100, -140, -100, -60, -20, 0, 10):
            QTest.qWait(8)
            guest.move(start + QPoint(offset, 0))
        guest.release(start + QPoint(10, 0))
        guest.settle()
        assert where(guest) == ("programs", "crew")
        assert guest.find("PagedView").property("contentX") == pytest.approx(0)

    def test_shows_the_page_whole(self, guest: Visitor) -> None:
        at(guest, "programs/crew")
        guest.swipe(QPoint(700, 120), QPointF(-420, 0))
        pages = guest.find("PagedView")
        assert pages.property("contentX") == pytest.approx(pages.width())
        assert guest.sees("KioskText", "Title of moon")

    def test_opens_nothing_on_its_way(self, guest: Visitor) -> None:
        at(guest, "programs/crew")
        start = guest.center(guest.find("KioskButton", "Read more"))
        guest.swipe(start, QPointF(-150, 0))
        assert not guest.app.kiosk.reading


class TestPages:
    @pytest.mark.parametrize(
        ("screen", "ahead", "behind"),
        [("programs", "Next", "Previous"), ("history", "Later", "Earlier"), ("pictures", "Next", "Previous")],
    )
    def test_turn_with_arrows_too(self, screen: str, ahead: str, behind: str, guest: Visitor) -> None:
        """EXPERIENCE B4: whatever can be swiped has buttons."""
        at(guest, screen)
        keys = [str(row.property("key")) for row in guest.app.kiosk.screen.items.rows]
        assert not guest.find("KioskButton", behind).isEnabled()
        for key in keys[1:]:
            guest.tap(guest.find("KioskButton", ahead))
            assert where(guest) == (screen, key)
        assert not guest.find("KioskButton", ahead).isEnabled()
        for key in reversed(keys[:-1]):
            guest.tap(guest.find("KioskButton", behind))
            assert where(guest) == (screen, key)

    def test_turn_with_thumbnails(self, guest: Visitor) -> None:
        at(guest, "programs")
        guest.tap(guest.find("Tile", "Title of moon"))
        assert where(guest) == ("programs", "moon")
        assert guest.find("Tile", "Title of moon").property("selected")
        assert not guest.find("Tile", "Crew").property("selected")

    def test_turn_with_years(self, guest: Visitor) -> None:
        at(guest, "history")
        guest.tap(guest.find("YearChoice", "2000"))
        assert where(guest) == ("history", "crewed")

    def test_of_places_open_with_cards(self, guest: Visitor) -> None:
        at(guest, "places")
        guest.tap(guest.find("Tile", "Title of kennedy"))
        assert where(guest) == ("places", "kennedy")

    def test_of_questions_turn_with_their_list(self, guest: Visitor) -> None:
        at(guest, "questions")
        guest.tap(guest.find("ListChoice", "Title of how-high"))
        assert where(guest) == ("questions", "how-high")

    def test_lead_deeper_and_back(self, guest: Visitor) -> None:
        at(guest, "programs/crew")
        guest.tap(guest.find("KioskButton", "Read more"))
        assert guest.app.kiosk.reading
        while any(str(one.property("text")).startswith("Next page") for one in guest.all("KioskButton")):
            guest.tap(guest.starting("KioskButton", "Next page"))
        guest.tap(guest.find("KioskButton", "Next"))
        assert where(guest) == ("programs", "moon")
        guest.tap(guest.find("KioskButton", "Back"))
        assert not guest.app.kiosk.reading


class TestLongText:
    @pytest.fixture
    def reader(self, guest: Visitor) -> Visitor:
        at(guest, "programs/crew")
        guest.app.kiosk.read("crew")
        guest.settle()
        return guest

    def pane(self, reader: Visitor) -> QQuickItem:
        (pane,) = (pane for pane in reader.all("PagedPane") if pane.property("overflowing"))
        return pane

    def page(self, reader: Visitor) -> int:
        return int(self.pane(reader).property("page"))

    def test_turns_with_arrows(self, reader: Visitor) -> None:
        assert not reader.find("KioskButton", "Previous").isEnabled()
        reader.tap(reader.starting("KioskButton", "Next page"))
        reader.tap(reader.starting("KioskButton", "Next page"))
        assert self.page(reader) == 2
        reader.tap(reader.starting("KioskButton", "Previous page"))
        reader.tap(reader.starting("KioskButton", "Previous page"))
        assert self.page(reader) == 0

    def test_leads_on_at_its_end(self, reader: Visitor) -> None:
        """One pager for the pages of a text and for what comes next."""
        for _ in range(int(self.pane(reader).property("pages")) - 1):
            reader.tap(reader.starting("KioskButton", "Next page"))
        assert not self.pane(reader).property("hasMore")
        assert where(reader) == ("programs", "crew")
        reader.tap(reader.find("KioskButton", "Next"))
        assert where(reader) == ("programs", "moon")

    def test_follows_a_finger_sideways(self, reader: Visitor) -> None:
        pane = self.pane(reader)
        reader.swipe(reader.center(pane), QPointF(-200, 0))
        assert self.page(reader) == 1
        reader.swipe(reader.center(pane), QPointF(0, -120))
        assert self.page(reader) == 1
        reader.swipe(reader.center(pane), QPointF(200, 0))
        assert self.page(reader) == 0

    def test_of_a_page_of_the_carousel_turns_before_that_page_does(self, tmp_path: Path) -> None:
        write_exhibit(tmp_path)
        Swap("screens/programs.yaml", "About crew.", f'"{"People fly to the station and back. " * 5}"')(tmp_path)
        with running_kiosk(tmp_path) as app:
            guest = Visitor(app)
            app.kiosk.start()
            app.kiosk.settings.chooseTextSize(200)
            at(guest, "programs/crew")
            for page in range(1, int(self.pane(guest).property("pages"))):
                guest.swipe(guest.center(self.pane(guest)), QPointF(-200, 0))
                assert (self.page(guest), where(guest)) == (page, ("programs", "crew"))
            guest.swipe(guest.center(self.pane(guest)), QPointF(-350, 0))
            assert where(guest) == ("programs", "moon")

    def test_of_the_next_item_begins_at_its_beginning(self, reader: Visitor) -> None:
        reader.tap(reader.starting("KioskButton", "Next page"))
        reader.app.kiosk.show("moon")
        reader.settle()
        reader.app.kiosk.show("crew")
        reader.settle()
        assert self.page(reader) == 0


class TestZoom:
    @pytest.fixture
    def gallery(self, guest: Visitor) -> Visitor:
        return at(guest, "pictures/pad")

    def zoom(self, visitor: Visitor) -> float:
        return float(visitor.find("ZoomPicture").property("zoom"))

    def test_follows_two_fingers(self, gallery: Visitor) -> None:
        gallery.pinch(QPoint(400, 200), 80, 240)
        assert self.zoom(gallery) > 1.8
        gallery.pinch(QPoint(400, 200), 300, 60)
        assert self.zoom(gallery) == pytest.approx(1)

    def test_has_buttons(self, gallery: Visitor) -> None:
        assert not gallery.find("KioskButton", "Zoom out").isEnabled()
        gallery.tap(gallery.find("KioskButton", "Zoom in"))
        gallery.tap(gallery.find("KioskButton", "Zoom in"))
        assert self.zoom(gallery) == pytest.approx(2.25)
        gallery.tap(gallery.find("KioskButton", "Zoom out"))
        assert self.zoom(gallery) == pytest.approx(1.5)
        gallery.tap(gallery.find("KioskButton", "Whole picture"))
        assert self.zoom(gallery) == pytest.approx(1)

    def test_ends_at_four_times(self, gallery: Visitor) -> None:
        for _ in range(3):
            gallery.pinch(QPoint(400, 200), 60, 300)
        assert self.zoom(gallery) == pytest.approx(4)
        assert not gallery.find("KioskButton", "Zoom in").isEnabled()

    def test_lets_one_finger_move_the_picture(self, gallery: Visitor) -> None:
        gallery.pinch(QPoint(400, 200), 80, 240)
        gallery.swipe(QPoint(500, 200), QPointF(-150, 0))
        assert where(gallery) == ("pictures", "pad")

    def test_is_gone_on_the_next_picture_and_back(self, gallery: Visitor) -> None:
        gallery.pinch(QPoint(400, 200), 80, 240)
        gallery.tap(gallery.find("KioskButton", "Next"))
        assert where(gallery) == ("pictures", "sea")
        gallery.tap(gallery.find("KioskButton", "Previous"))
        assert self.zoom(gallery) == pytest.approx(1)
