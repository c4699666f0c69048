"""The audit over a running kiosk: what it finds is what is there, on the scene where it is."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp, Options
from kiosk.audit import findings
from kiosk.audit.findings import Finding, Setup, measure, measure_ways
from kiosk.audit.hands import Hands
from kiosk.session.state import VisitorSettings
from kiosk.tour.items import is_kind, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content
from tests.qml.running import exhibit_of
from tests.viewmodels.house import load_content

SIZE = QSize(1280, 720)
STANDARD = VisitorSettings()
HOME = Scene("home", "", "screen")
HELP = Scene("home", "", "help")


@pytest.fixture
def stage(qt_app: QGuiApplication, tmp_path: Path) -> Iterator[KioskApp]:
    folder = write_minimal_content(tmp_path / "content")
    options = Options(
        resources=PROJECT / "resources",
        size=SIZE,
        diagonal_inches=24,
        renderer="software",
        still=True,
        clock=lambda: datetime(2025, 1, 31, 12, tzinfo=UTC),
    )
    app = KioskApp(exhibit_of(folder, load_content(folder)), options)
    yield app
    app.close()


def setup(inches: float = 24, settings: VisitorSettings = STANDARD) -> Setup:
    return Setup(language="en", size=SIZE, diagonal_inches=inches, settings=settings)


def audit(stage: KioskApp, *scenes: Scene, inches: float = 24) -> list[Finding]:
    found = measure(stage, scenes, setup(inches))
    return [one for one in found if one.state != findings.THEME]


def button(stage: KioskApp, icon: str) -> QQuickItem:
    enter(stage, HOME, STANDARD)
    found = (one for one in visible_items(stage.window) if is_kind(one, "KioskButton"))
    return next(one for one in found if one.property("iconName") == icon)


def test_the_home_screen_keeps_the_rules_of_size_place_and_name(stage: KioskApp) -> None:
    assert [one for one in audit(stage, HOME) if one.rule in {"A1", "A3", "B1", "B2", "C1", "D5", "D6"}] == []


def test_a_display_of_seven_inches_is_too_small_for_everything(stage: KioskApp) -> None:
    """The millimetres are true: what fits on 24 inches is tiny on 7."""
    rules = {one.rule for one in audit(stage, HOME, inches=7)}
    assert {"A1", "B1"} <= rules


def test_a_button_that_moves_is_found_on_the_scene_where_it_moved(stage: KioskApp) -> None:
    gone = button(stage, "home")
    scenes = [HOME, Scene("programs", "crew", "item")]
    first, second = scenes
    calm = audit(stage, first)
    gone.setX(gone.x() + 40)
    moved = [one for one in audit(stage, first) if one not in calm]
    assert any(one.rule == "B2" and "overlaps" in one.message for one in moved)
    assert {one.scene for one in moved} == {"home screen"}
    assert second.name not in {one.scene for one in moved}


def test_a_button_without_a_name_is_found(stage: KioskApp) -> None:
    button(stage, "format-size").setProperty("text", "")
    found = [one for one in audit(stage, HOME) if one.rule == "D5"]
    assert [one.message for one in found] == ["it has no name"]
    assert (found[0].screen, found[0].state, found[0].language, found[0].size) == ("home", "screen", "en", "1280x720")


def test_what_stands_on_a_help_overlay_is_measured(stage: KioskApp) -> None:
    calm = audit(stage, HELP)
    assert [one for one in calm if one.rule in {"A1", "A3", "B1", "B2", "D5"}] == []
    assert audit(stage, HELP, inches=7) != calm


def test_the_tokens_are_judged_once(stage: KioskApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.audit.contrast.GRAPHIC", 22.0)
    found = measure(stage, (HOME, HELP), setup())
    told = [one.element for one in found if one.state == findings.THEME and one.rule == "A5"]
    assert "line on surface" in told
    assert len(told) == len(set(told))


@pytest.fixture
def hands(stage: KioskApp) -> Iterator[Hands]:
    found = Hands(stage.window, stage.input_watch)
    yield found
    found.close()


def test_taps_alone_come_to_a_screen(stage: KioskApp, hands: Hands) -> None:
    wanted = (Scene("", "", "attract"), HOME, Scene("programs", "crew", "item"))
    assert list(measure_ways(stage, wanted, setup(), hands)) == []


def test_a_scene_to_which_no_tap_leads_is_found(stage: KioskApp, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where every button is deaf."""
    monkeypatch.setattr(hands, "tap", lambda _: None)
    found = list(measure_ways(stage, (Scene("", "", "attract"), HOME), setup(), hands))
    assert [(one.rule, one.scene) for one in found] == [("B4", "home screen")]


def test_the_screen_readers_bridge_is_left_as_it_was(stage: KioskApp) -> None:
    QAccessible.setActive(False)
    audit(stage, HOME)
    assert not QAccessible.isActive()


def test_each_moment_is_judged_by_its_own_display_settings(stage: KioskApp) -> None:
    """The attract view knows no visitor, so nobody chose large text for it."""
    scenes = (Scene("", "", "attract"), HOME)
    large = VisitorSettings(text_size=200, high_contrast=True)
    found = list(measure(stage, scenes, setup(8, large)))
    assert {one.rule for one in found if one.state == "attract" and one.rule in {"A1", "A2"}} == {"A1"}
    assert {one.rule for one in found if one.screen == "home" and one.rule in {"A1", "A2"}} == {"A2"}
