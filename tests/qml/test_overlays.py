"""What lies over the screen: it takes every touch and key, and leaves things as they were."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import FellSilent, Idled, OpenedOverlay, Overlay, SecondPassed, SwitchedSpeech
from kiosk.tour.items import scene_rect, visible_items
from tests.qml.running import Visitor, wait_until
from tests.qml.test_keyboard import Key, at, tab_order, where, words

PANELS = {"help": "HelpOverlay", "display": "DisplayOverlay", "idle-prompt": "IdlePrompt"}
PANEL_OF = {
    Overlay.HELP: "HelpOverlay",
    Overlay.DISPLAY: "DisplayOverlay",
    Overlay.LANGUAGES: "LanguageOverlay",
    Overlay.IDLE_PROMPT: "IdlePrompt",
    Overlay.SILENCE: "SilenceOverlay",
}
"""What QML has for each overlay of the session."""


def open_overlay(visitor: Visitor, name: str) -> QQuickItem:
    kiosk = visitor.app.kiosk
    {"help": kiosk.showHelp, "display": kiosk.showDisplay, "idle-prompt": kiosk.idle}[name]()
    visitor.settle()
    return visitor.find(PANELS[name])


def lies_in(item: QQuickItem | None, ancestor: QQuickItem) -> bool:
    while item is not None:
        if item == ancestor:
            return True
        item = item.parentItem()
    return False


@pytest.mark.parametrize("name", ["help", "display"])
def test_the_focus_stays_inside(name: str, guest: Visitor) -> None:
    """EXPERIENCE D2. The idle prompt needs no such thing: any key closes it."""
    panel = open_overlay(guest, name)
    assert lies_in(guest.focused, panel)
    for key in (Key.Key_Tab, Key.Key_Backtab):
        assert all(lies_in(item, panel) for item in tab_order(guest, key))


@pytest.mark.parametrize("name", PANELS)
class TestEvery:
    def test_has_the_focus_at_once(self, name: str, guest: Visitor) -> None:
        panel = open_overlay(guest, name)
        assert lies_in(guest.focused, panel)
        assert words(guest.focused) in {"Close", "I'm still here"}

    def test_lets_no_touch_through(self, name: str, guest: Visitor) -> None:
        places = [guest.center(item) for item in (*guest.all("Tile"), *guest.all("KioskButton"))]
        before = guest.app.kiosk.state.trail
        for place in places:
            open_overlay(guest, name)
            guest.tap(place)
            assert guest.app.kiosk.state.trail == before
            assert guest.app.kiosk.language == "en"
            guest.app.kiosk.closeOverlay()
            guest.settle()

    def test_closes_with_its_button(self, name: str, guest: Visitor) -> None:
        open_overlay(guest, name)
        guest.tap(guest.find("KioskButton", "I'm still here" if name == "idle-prompt" else "Close"))
        assert guest.app.kiosk.state.overlay is Overlay.NONE

    def test_closes_with_back(self, name: str, guest: Visitor) -> None:
        open_overlay(at(guest, "programs/moon"), name)
        guest.key(Key.Key_Escape)
        assert guest.app.kiosk.state.overlay is Overlay.NONE
        assert where(guest) == ("programs", "moon")

    def test_closes_with_a_tap_beside_it(self, name: str, guest: Visitor) -> None:
        open_overlay(guest, name)
        guest.tap(QPoint(3, 270))
        assert guest.app.kiosk.state.overlay is Overlay.NONE
        assert where(guest) == ("home", "")

    def test_fits_the_window(self, name: str, guest: Visitor) -> None:
        open_overlay(guest, name)
        window = scene_rect(guest.window.contentItem())
        for kind in ("KioskButton", "KioskText"):
            assert guest.all(kind)
            assert all(window.contains(scene_rect(item)) for item in guest.all(kind))


class TestDisplay:
    @pytest.fixture
    def settings(self, guest: Visitor) -> Visitor:
        open_overlay(guest, "display")
        return guest

    def toggle(self, visitor: Visitor, text: str) -> QQuickItem:
        return visitor.find("ToggleButton", text)

    def test_shows_what_is_chosen(self, settings: Visitor) -> None:
        chosen = [words(item) for item in settings.all("ToggleButton") if item.property("selected")]
        assert chosen == ["100 %", "Standard", "All"]

    def test_changes_the_size_of_every_text(self, settings: Visitor) -> None:
        def size() -> int:
            return settings.find("KioskText", "See better").property("font").pixelSize()

        plain = size()
        settings.tap(self.toggle(settings, "200 %"))
        assert settings.app.kiosk.settings.textSize == 200
        assert size() == pytest.approx(2 * plain, abs=1)
        settings.tap(self.toggle(settings, "100 %"))
        assert size() == plain

    def test_changes_the_contrast(self, settings: Visitor) -> None:
        settings.tap(self.toggle(settings, "High"))
        assert settings.app.kiosk.settings.highContrast
        assert self.toggle(settings, "High").property("selected")
        assert not self.toggle(settings, "Standard").property("selected")

    def test_changes_the_movement(self, settings: Visitor) -> None:
        settings.tap(self.toggle(settings, "Fewer"))
        assert settings.app.kiosk.settings.reducedMotion

    def test_is_for_this_visitor_only(self, settings: Visitor) -> None:
        settings.tap(self.toggle(settings, "High"))
        settings.app.kiosk.reset()
        settings.settle()
        assert not settings.app.kiosk.settings.highContrast

    @pytest.mark.parametrize("percent", ["150 %", "200 %"])
    def test_can_still_be_closed_with_large_text(self, percent: str, settings: Visitor) -> None:
        settings.tap(self.toggle(settings, percent))
        for _ in range(10):
            if settings.sees("KioskButton", "Close"):
                break
            settings.tap(settings.starting("KioskButton", "Next page"))
        settings.tap(settings.find("KioskButton", "Close"))
        assert settings.app.kiosk.state.overlay is Overlay.NONE


class TestHelp:
    def test_tells_how_long_the_kiosk_waits(self, guest: Visitor) -> None:
        """EXPERIENCE C8."""
        open_overlay(guest, "help")
        assert any("60" in words(item) and "30" in words(item) for item in guest.every("KioskText"))

    def test_tells_the_longer_times_of_whoever_uses_keys(self, guest: Visitor) -> None:
        open_overlay(guest, "help")
        guest.key(Key.Key_Tab)
        assert any("120" in words(item) and "60" in words(item) for item in guest.every("KioskText"))

    def test_opens_from_the_bar(self, guest: Visitor) -> None:
        guest.tap(guest.find("KioskButton", "Help"))
        assert guest.sees("HelpOverlay")


class TestIdlePrompt:
    @pytest.fixture
    def asked(self, guest: Visitor) -> Visitor:
        at(guest, "programs/moon")
        open_overlay(guest, "idle-prompt")
        return guest

    @pytest.mark.parametrize(
        "place",
        [QPoint(3, 3), QPoint(957, 537), QPoint(480, 270), QPoint(480, 150)],
        ids=["corner", "far corner", "middle", "title"],
    )
    def test_a_touch_anywhere_is_an_answer(self, place: QPoint, asked: Visitor) -> None:
        asked.tap(place)
        assert asked.app.kiosk.state.overlay is Overlay.NONE
        assert where(asked) == ("programs", "moon")

    @pytest.mark.parametrize(
        "key",
        [
            Key.Key_Return,
            Key.Key_Space,
            Key.Key_Escape,
            Key.Key_Tab,
            Key.Key_Backtab,
            Key.Key_Right,
            Key.Key_Up,
            Key.Key_A,
            Key.Key_F1,
            Key.Key_L,
            Key.Key_PageDown,
        ],
        ids=lambda key: key.name,
    )
    def test_any_key_is_an_answer_and_nothing_else(self, key: Qt.Key, asked: Visitor) -> None:
        asked.key(key)
        assert asked.app.kiosk.state.overlay is Overlay.NONE
        assert asked.app.kiosk.language == "en"
        assert where(asked) == ("programs", "moon")

    def test_shows_the_seconds_that_are_left(self, asked: Visitor) -> None:
        assert asked.sees("KioskText", "30")
        asked.app.kiosk.dispatch(SecondPassed())
        asked.settle()
        assert asked.sees("KioskText", "29")

    def test_leads_to_the_attract_screen_when_nobody_answers(self, asked: Visitor) -> None:
        for _ in range(30):
            asked.app.kiosk.dispatch(SecondPassed())
        asked.settle()
        assert asked.app.kiosk.attract
        assert asked.sees("AttractView")
        assert not asked.sees("IdlePrompt")

    def test_comes_by_itself(self, guest: Visitor) -> None:
        guest.app.idle_monitor.set_seconds(0.1)
        wait_until(lambda: guest.app.kiosk.state.overlay is Overlay.IDLE_PROMPT)

    def test_hides_the_screen_beneath_from_everyone(self, asked: Visitor) -> None:
        """EXPERIENCE D7: what cannot be touched must not be met by a screen reader either."""
        beneath = [item for item in visible_items(asked.window) if item.property("text") == "Help" and item.isEnabled()]
        assert not beneath


def test_the_language_changes_in_place(guest: Visitor) -> None:
    """EXPERIENCE C1: one touch, and the visitor is where they were."""
    at(guest, "programs/moon")
    guest.tap(guest.find("KioskButton", "Español"))
    assert where(guest) == ("programs", "moon")
    assert guest.sees("KioskText", "Título de moon")
    assert guest.sees("KioskButton", "Inicio")
    assert guest.sees("KioskButton", "English")
    guest.tap(guest.find("KioskButton", "English"))
    assert guest.sees("KioskText", "Title of moon")
    assert guest.sees("KioskButton", "Home")


def test_the_language_changes_while_reading(guest: Visitor) -> None:
    at(guest, "programs/crew")
    guest.app.kiosk.read("crew")
    guest.settle()
    guest.tap(guest.find("KioskButton", "Español"))
    assert guest.app.kiosk.reading
    assert guest.sees("ItemDetail")


def test_a_reset_leaves_nothing_of_the_last_visitor_on_the_screen(guest: Visitor) -> None:
    """EXPERIENCE C9, as far as it can be seen: home looks as it did, once it asks the same quick guess again."""
    guest.settle()
    first, asked = guest.window.grabWindow(), guest.app.kiosk.quickGuess.riddle.title
    at(guest, "programs/crew")
    guest.tap(guest.find("KioskButton", "Español"))
    guest.app.kiosk.settings.chooseTextSize(200)
    guest.app.kiosk.settings.chooseHighContrast(True)
    guest.key(Key.Key_Tab, times=3)
    for _ in guest.app.kiosk.rules.quick_guesses:
        guest.app.kiosk.reset()
        guest.settle()
        guest.tap(QPoint(480, 270))
        if guest.app.kiosk.quickGuess.riddle.title == asked:
            break
    assert guest.window.grabWindow() == first


@pytest.mark.parametrize("overlay", [one for one in Overlay if one is not Overlay.NONE], ids=lambda one: one.name)
def test_every_overlay_has_its_own_panel(overlay: Overlay, guest: Visitor) -> None:
    match overlay:
        case Overlay.IDLE_PROMPT:
            guest.app.kiosk.dispatch(Idled())
        case Overlay.SILENCE:
            guest.app.kiosk.dispatch(SwitchedSpeech(on=True))
            guest.app.kiosk.dispatch(FellSilent())
        case _:
            guest.app.kiosk.dispatch(OpenedOverlay(overlay))
    guest.settle()
    assert guest.app.kiosk.state.overlay is overlay
    assert [kind for kind in PANEL_OF.values() if guest.sees(kind)] == [PANEL_OF[overlay]]


def test_help_leads_to_what_is_worth_knowing_about_the_exhibit(guest: Visitor) -> None:
    guest.tap(guest.find("KioskButton", "Help"))
    guest.tap(guest.find("KioskButton", "The story"))
    assert guest.app.kiosk.state.overlay is Overlay.NONE
    assert guest.app.kiosk.state.location.screen == "story"


def test_an_overlay_without_a_panel_is_told_and_covers_nothing(
    guest: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    (host,) = guest.every("OverlayHost")
    host.setProperty("overlay", 99)
    guest.settle()
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == [
        "an overlay cannot be shown: there is no panel for the overlay of number 99"
    ]
    assert not any(guest.sees(kind) for kind in PANEL_OF.values())
    guest.tap(guest.find("KioskButton", "Help"))
    assert guest.app.kiosk.state.overlay is Overlay.HELP
