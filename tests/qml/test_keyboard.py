"""Everything works with a few keys, and the focus can always be seen by whoever uses them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import Overlay
from kiosk.tour.items import scene_rect
from tests.qml.running import Visitor

Key = Qt.Key


def where(visitor: Visitor) -> tuple[str, str]:
    return visitor.app.kiosk.screen.key, visitor.app.kiosk.itemKey


def at(visitor: Visitor, address: str) -> Visitor:
    visitor.app.kiosk.open(address)
    visitor.settle()
    return visitor


def words(item: QQuickItem | None) -> str:
    return "" if item is None else str(item.property("text"))


def tab_order(visitor: Visitor, key: Qt.Key = Key.Key_Tab) -> list[QQuickItem]:
    """What gets the focus one after the other, until it comes round."""
    order: list[QQuickItem] = []
    for _ in range(60):
        visitor.key(key)
        focused = visitor.focused
        assert focused is not None
        if focused in order:
            assert focused is order[0] or focused == order[0], "the focus went round without meeting its start"
            return order
        order.append(focused)
    pytest.fail("the focus never came round")


def focus_on(visitor: Visitor, text: str) -> QQuickItem:
    """Press Tab until what says `text` has the focus."""
    for _ in range(60):
        visitor.key(Key.Key_Tab)
        focused = visitor.focused
        if focused is not None and words(focused) == text:
            return focused
    pytest.fail(f"no key press leads to {text!r}")


class TestAttract:
    @pytest.mark.parametrize(
        "key",
        [
            Key.Key_Return,
            Key.Key_Enter,
            Key.Key_Space,
            Key.Key_Right,
            Key.Key_Down,
            Key.Key_Left,
            Key.Key_Tab,
            Key.Key_F1,
            Key.Key_Escape,
            Key.Key_A,
        ],
        ids=lambda key: key.name,
    )
    def test_any_key_starts(self, key: Qt.Key, visitor: Visitor) -> None:
        visitor.key(key)
        assert not visitor.app.kiosk.attract

    def test_a_session_begun_with_keys_has_more_time(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_Return)
        assert visitor.app.kiosk.state.keys_used
        assert visitor.app.kiosk.idleSeconds == 120


class TestKeys:
    @pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace, Key.Key_Back], ids=lambda key: key.name)
    def test_that_lead_back(self, key: Qt.Key, guest: Visitor) -> None:
        at(at(guest, "programs"), "news")
        guest.key(key)
        assert where(guest) == ("programs", "")

    @pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_HomePage], ids=lambda key: key.name)
    def test_that_lead_home(self, key: Qt.Key, guest: Visitor) -> None:
        at(guest, "programs/moon")
        guest.key(key)
        assert where(guest) == ("home", "")

    @pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Help], ids=lambda key: key.name)
    def test_that_help(self, key: Qt.Key, guest: Visitor) -> None:
        guest.key(key)
        assert guest.app.kiosk.state.overlay is Overlay.HELP
        guest.key(Key.Key_Escape)
        assert guest.app.kiosk.state.overlay is Overlay.NONE

    def test_that_switch_the_language(self, guest: Visitor) -> None:
        at(guest, "programs/moon")
        guest.key(Key.Key_L)
        assert guest.app.kiosk.language == "es"
        assert where(guest) == ("programs", "moon")

    @pytest.mark.parametrize("screen", ["programs", "history", "pictures"])
    def test_that_turn_pages(self, screen: str, guest: Visitor) -> None:
        at(guest, screen)
        keys = [str(row.property("key")) for row in guest.app.kiosk.screen.items.rows]
        guest.key(Key.Key_PageDown)
        assert where(guest) == (screen, keys[1])
        guest.key(Key.Key_PageUp)
        assert where(guest) == (screen, keys[0])
        guest.key(Key.Key_PageUp)
        assert where(guest) == (screen, keys[0])
        guest.key(Key.Key_PageDown, times=len(keys) + 2)
        assert where(guest) == (screen, keys[-1])

    def test_that_turn_pages_do_so_after_a_control_was_used(self, guest: Visitor) -> None:
        at(guest, "programs")
        focus_on(guest, "Title of moon")
        guest.key(Key.Key_PageDown)
        assert where(guest) == ("programs", "moon")

    def test_that_turn_pages_do_nothing_where_there_are_none(self, guest: Visitor) -> None:
        guest.key(Key.Key_PageDown)
        assert where(guest) == ("home", "")

    def test_that_mean_nothing_do_nothing(self, guest: Visitor) -> None:
        before = guest.app.kiosk.state
        for key in (Key.Key_A, Key.Key_F12, Key.Key_Delete, Key.Key_Insert, Key.Key_Menu):
            guest.key(key)
        assert guest.app.kiosk.state.trail == before.trail
        assert guest.app.kiosk.state.overlay is Overlay.NONE

    def test_that_close_a_window_do_not_close_the_kiosk(self, guest: Visitor) -> None:
        assert not guest.window.close()
        assert guest.window.isVisible()


class TestFocus:
    @pytest.mark.parametrize(
        "address",
        [
            "home",
            "programs/crew",
            "leaders",
            "places",
            "news",
            "numbers",
            "questions",
            "story",
            "history",
            "pictures",
            "leaders/ada-first",
        ],
    )
    def test_goes_round_without_a_trap(self, address: str, guest: Visitor) -> None:
        at(guest, address)
        order = tab_order(guest)
        texts = [words(item) for item in order]
        assert {"Help", "See better", "Español"} <= set(texts)
        assert all(item.isVisible() and item.isEnabled() for item in order)
        assert tab_order(guest, Key.Key_Backtab)

    def test_meets_every_control_that_can_be_touched(self, guest: Visitor) -> None:
        order = tab_order(guest)
        controls = [item for kind in ("Tile", "KioskButton") for item in guest.all(kind) if item.isEnabled()]
        assert len(controls) >= 10
        assert set(order) >= set(controls)

    def test_goes_in_reading_order(self, guest: Visitor) -> None:
        """EXPERIENCE D2: rows from top to bottom, and each from left to right."""
        tiles = [item for item in tab_order(guest) if item in guest.all("Tile")]
        places = [(round(scene_rect(tile).top()), round(scene_rect(tile).left())) for tile in tiles]
        start = places.index(min(places))
        assert places[start:] + places[:start] == sorted(places)

    @pytest.mark.parametrize(
        ("ahead", "behind"),
        [(Key.Key_Right, Key.Key_Left), (Key.Key_Down, Key.Key_Up), (Key.Key_Tab, Key.Key_Backtab)],
        ids=["left and right", "up and down", "tab"],
    )
    def test_moves_with_arrows_as_with_tab(self, ahead: Qt.Key, behind: Qt.Key, guest: Visitor) -> None:
        guest.key(ahead)
        first = guest.focused
        guest.key(ahead)
        second = guest.focused
        assert first is not None
        assert second is not None
        assert words(first) != words(second)
        guest.key(behind)
        assert guest.focused == first

    def test_shows_only_to_whoever_uses_keys(self, guest: Visitor) -> None:
        """EXPERIENCE D4: the ring comes with the first key and goes with the next touch."""
        assert not guest.all("FocusRing")
        guest.key(Key.Key_Tab)
        assert len(guest.all("FocusRing")) == 1
        guest.key(Key.Key_Tab)
        assert len(guest.all("FocusRing")) == 1
        guest.tap(guest.find("Tile", "The program"))
        assert not guest.all("FocusRing")

    def test_is_drawn_within_its_control(self, guest: Visitor) -> None:
        """Around it, each pane that clips would cut a part of it off."""
        guest.key(Key.Key_Tab)
        (ring,) = guest.all("FocusRing")
        assert guest.focused is not None
        assert scene_rect(ring) == scene_rect(guest.focused)
        window = scene_rect(guest.window.contentItem())
        assert window.contains(scene_rect(ring))

    def test_of_a_tap_stays_with_what_was_touched(self, guest: Visitor) -> None:
        at(guest, "programs")
        guest.tap(guest.find("Tile", "Title of moon"))
        assert words(guest.focused) == "Title of moon"

    def test_is_where_it_was_after_an_overlay(self, guest: Visitor) -> None:
        before = focus_on(guest, "The team")
        guest.key(Key.Key_F1)
        assert guest.app.kiosk.state.overlay is Overlay.HELP
        guest.key(Key.Key_Escape)
        assert guest.focused == before

    @pytest.mark.parametrize("text", ["The past", "Help"])
    def test_can_be_seen_wherever_it_goes(self, text: str, guest: Visitor) -> None:
        item = focus_on(guest, text)
        window = scene_rect(guest.window.contentItem())
        assert window.contains(scene_rect(item).center())


class TestSelect:
    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space], ids=lambda key: key.name)
    def test_opens(self, key: Qt.Key, guest: Visitor) -> None:
        focus_on(guest, "The past")
        guest.key(key)
        assert where(guest) == ("history", "")

    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space], ids=lambda key: key.name)
    def test_held_down_acts_once(self, key: Qt.Key, guest: Visitor) -> None:
        """EXPERIENCE D10: a hand that cannot let go quickly must not leaf through everything."""
        at(guest, "history")
        focus_on(guest, "Later")
        guest.hold(key)
        assert where(guest) == ("history", "first-part")

    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space], ids=lambda key: key.name)
    def test_held_down_on_the_attract_screen_starts_and_no_more(self, key: Qt.Key, visitor: Visitor) -> None:
        visitor.hold(key)
        assert not visitor.app.kiosk.attract
        assert where(visitor) == ("home", "")

    def test_a_whole_visit_needs_five_keys(self, visitor: Visitor) -> None:
        """EXPERIENCE D1: next, previous, select, back, help."""
        visitor.key(Key.Key_Return)
        for _ in range(40):
            visitor.key(Key.Key_Right)
            if words(visitor.focused) == "The program":
                break
        visitor.key(Key.Key_Return)
        assert where(visitor) == ("programs", "")
        for _ in range(40):
            visitor.key(Key.Key_Right)
            if words(visitor.focused) == "Read more":
                break
        visitor.key(Key.Key_Return)
        assert visitor.app.kiosk.reading
        visitor.key(Key.Key_F1)
        assert visitor.app.kiosk.state.overlay is Overlay.HELP
        visitor.key(Key.Key_Return)
        assert visitor.app.kiosk.state.overlay is Overlay.NONE
        visitor.key(Key.Key_Escape, times=2)
        assert where(visitor) == ("home", "")


def test_a_key_gives_more_time_and_a_touch_does_not(guest: Visitor) -> None:
    guest.tap(QPoint(900, 20))
    assert guest.app.kiosk.idleSeconds == 60
    guest.key(Key.Key_Tab)
    assert guest.app.kiosk.idleSeconds == 120
