"""More than two languages, one of them from right to left: chosen from a panel, shown and read the other way round."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import Overlay
from kiosk.tour.items import scene_rect
from tests.languages import pseudo
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk, where

Key = Qt.Key
NAME = pseudo.pseudo("Pseudo")
MARK = "\u200f"


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_resources(tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Path:
    source = write_exhibit(tmp_path_factory.mktemp("exhibit"))
    return pseudo.write_content(tmp_path_factory.mktemp("content"), source)


@pytest.fixture
def guest(folder: Path, resources: Path) -> Iterator[Visitor]:
    with running_kiosk(folder, resources=resources, address="home") as app:
        yield Visitor(app)


def choose(visitor: Visitor, name: str) -> None:
    visitor.tap(button(visitor, visitor.app.kiosk.languageNames[visitor.app.kiosk.languageIndex]))
    visitor.tap(visitor.find("ToggleButton", name))


def button(visitor: Visitor, name: str) -> QQuickItem:
    return next(item for item in visitor.all("KioskButton") if item.property("text") == name)


def test_the_bar_names_the_language_that_is_shown_and_offers_all(guest: Visitor) -> None:
    guest.tap(button(guest, "English"))
    assert guest.sees("LanguageOverlay")
    shown = {item.property("text"): item.property("selected") for item in guest.all("ToggleButton")}
    assert shown == {"English": True, "Español": False, NAME: False}
    assert all(scene_rect(item).height() >= 36 for item in guest.all("ToggleButton"))


def test_a_choice_is_made_in_place_and_closes_the_panel(guest: Visitor) -> None:
    guest.app.kiosk.open("programs/moon")
    guest.settle()
    choose(guest, "Español")
    assert guest.app.kiosk.language == "es"
    assert guest.app.kiosk.state.overlay is Overlay.NONE
    assert where(guest) == ("programs", "moon")
    assert guest.sees("KioskText", "Título de moon")


def test_the_panel_is_used_with_keys(guest: Visitor) -> None:
    guest.key(Key.Key_L)
    assert guest.sees("LanguageOverlay")
    guest.key(Key.Key_Right)
    guest.key(Key.Key_Return)
    assert guest.app.kiosk.language == "es"
    guest.key(Key.Key_L)
    guest.key(Key.Key_Escape)
    assert guest.app.kiosk.state.overlay is Overlay.NONE
    assert guest.app.kiosk.language == "es"


def test_the_idle_prompt_asks_in_every_language(guest: Visitor) -> None:
    guest.app.kiosk.idle()
    guest.settle()
    question = "Are you still there? · ¿Sigues ahí? · " + pseudo.pseudo("Are you still there?")
    assert guest.sees("Heading", question)


def test_the_attract_screen_calls_in_every_language(guest: Visitor) -> None:
    assert len(guest.app.kiosk.callsToTouch.split("\n")) == 3


class TestRightToLeft:
    @pytest.fixture
    def reader(self, guest: Visitor) -> Visitor:
        guest.app.kiosk.chooseLanguage(2)
        guest.settle()
        return guest

    def test_the_way_back_points_to_where_lines_begin(self, reader: Visitor) -> None:
        back = next(icon for icon in reader.all("KioskIcon") if icon.property("name") == "chevron-left")
        sign = next(icon for icon in reader.all("KioskIcon") if icon.property("name") == "translate")
        assert back.property("mirror")
        assert not sign.property("mirror")
        assert scene_rect(back).x() > scene_rect(sign).x()

    def test_a_swipe_to_the_right_shows_the_next_one(self, reader: Visitor) -> None:
        reader.app.kiosk.open("programs")
        reader.settle()
        first = reader.app.kiosk.itemIndex
        reader.swipe(reader.window.contentItem().boundingRect().center().toPoint(), QPointF(400, 0))
        assert reader.app.kiosk.itemIndex == max(0, first) + 1

    def test_the_arrow_to_the_left_moves_the_focus_on(self, reader: Visitor) -> None:
        reader.key(Key.Key_Tab)
        first = reader.focused
        reader.key(Key.Key_Left)
        second = reader.focused
        assert second is not first
        reader.key(Key.Key_Right)
        assert reader.focused is first

    def test_words_of_content_and_interface_run_leftward(self, reader: Visitor) -> None:
        assert reader.sees("KioskText", MARK + pseudo.pseudo("Help"))
        assert reader.app.kiosk.title.startswith(MARK)
