"""A day in orbit answers to a finger, a tap and a key, and goes by when it is played."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tour.items import scene_rect, shown_rect
from tests.qml.running import LANDSCAPE, PORTRAIT, Visitor, running_kiosk, wait_until

Key = Qt.Key
SCREEN = "around"
ORLANDO = (28.5, -81.4)


@pytest.fixture
def watcher(exhibit: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """Someone in Orlando who looks at a day, at half past six in the morning."""
    with running_kiosk(exhibit, address=SCREEN, place=ORLANDO) as app:
        yield Visitor(app)


def hour(visitor: Visitor) -> float:
    return float(visitor.find("DayScreen").property("hour"))


def turn_to(visitor: Visitor, wanted: float) -> None:
    visitor.find("DayScreen").setProperty("hour", wanted)
    visitor.settle()


def at_hour(visitor: Visitor, wanted: float) -> QPoint:
    """A point of the first ribbon."""
    sky = scene_rect(visitor.all("DayRibbon")[0])
    ribbon = visitor.find("HourPanel")
    width = float(ribbon.property("ribbonWidth"))
    mirrored = visitor.app.kiosk.rightToLeft
    across = sky.left() + width * (1 - wanted / 24) if mirrored else sky.right() - width * (1 - wanted / 24)
    return QPoint(round(across), round(sky.center().y()))


def spacecraft(visitor: Visitor) -> QPointF:
    """Where the mark is on the map, however far it hangs over an edge."""
    world = scene_rect(visitor.find("WorldMap"))
    inside = [scene_rect(item).center() for item in visitor.all("SpacecraftMark")]
    return next(center for center in inside if world.contains(center))


def words(visitor: Visitor) -> str:
    return " ".join(str(text.property("text")) for text in visitor.all("KioskText"))


def test_it_says_that_the_day_is_a_typical_one(watcher: Visitor) -> None:
    assert "A typical day" in words(watcher)
    assert "As of January 2025" in words(watcher)
    assert "NASA: A report" in words(watcher)


def test_a_finger_drags_the_hour_along_the_ribbons(watcher: Visitor) -> None:
    before = spacecraft(watcher)
    hours = float(watcher.find("HourPanel").property("hourWidth"))
    watcher.swipe(watcher.center(watcher.find("HourHandle")), QPointF(5.5 * hours, 0))
    assert hour(watcher) == pytest.approx(12, abs=0.1)
    assert spacecraft(watcher) != before
    assert str(watcher.find("HourHandle").property("time")).startswith("12:0")


def test_no_finger_drags_it_out_of_the_day(watcher: Visitor) -> None:
    watcher.swipe(watcher.center(watcher.find("HourHandle")), QPointF(-900, 0))
    assert hour(watcher) == 0


def test_a_tap_on_a_ribbon_goes_to_its_hour(watcher: Visitor) -> None:
    watcher.tap(at_hour(watcher, 18))
    assert hour(watcher) == pytest.approx(18, abs=0.1)
    assert watcher.find("HourPanel").property("risen") == 12


def test_a_finger_takes_the_spacecraft_along_its_way(watcher: Visitor) -> None:
    turn_to(watcher, 9.5)
    mark = spacecraft(watcher)
    watcher.swipe(mark.toPoint(), QPointF(90, 0))
    assert 9.5 < hour(watcher) < 10.5
    moved = (spacecraft(watcher).x() - mark.x()) % scene_rect(watcher.find("WorldMap")).width()
    assert moved == pytest.approx(90, abs=60)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space], ids=lambda key: key.name)
def test_a_key_takes_it_an_hour_on_and_past_midnight(key: Qt.Key, watcher: Visitor) -> None:
    watcher.find("HourHandle").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    watcher.key(key)
    assert hour(watcher) == 7.5
    turn_to(watcher, 23.5)
    watcher.key(key)
    assert hour(watcher) == 0.5


def test_arrow_keys_take_it_there_and_back(watcher: Visitor) -> None:
    watcher.find("HourHandle").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    watcher.key(Key.Key_Right, times=2)
    assert hour(watcher) == 8.5
    watcher.key(Key.Key_Left)
    assert hour(watcher) == 7.5


def test_play_and_the_handle_are_reached_with_the_tab_key(watcher: Visitor) -> None:
    reached: set[str] = set()
    for _ in range(12):
        watcher.key(Key.Key_Tab)
        if watcher.focused is not None:
            reached.add(str(watcher.focused.property("text")))
    assert "Play" in reached
    assert any(text.startswith("6:30") for text in reached)


def test_the_handle_says_all_there_is_to_see(watcher: Visitor) -> None:
    turn_to(watcher, 9)
    told = str(watcher.find("HourHandle").property("text")).replace("\u202f", " ")
    assert told == "9:00 AM. Your day. School. Their day. Work. 2:00 PM on board. Sunrises: 6 of 16"


def test_an_hour_at_which_nothing_is_said_to_be_done_says_nothing(watcher: Visitor) -> None:
    turn_to(watcher, 15.5)
    assert "Your day. Their day." in str(watcher.find("HourHandle").property("text"))


def test_the_visitor_is_on_the_map_only_if_the_site_has_a_place(watcher: Visitor, exhibit: Path) -> None:
    (pin,) = watcher.every("HerePin")
    world = watcher.find("WorldMap")
    width = float(world.property("worldWidth"))
    left = scene_rect(world).center().x() - width / 2
    assert (pin.mapToScene(QPointF(0, 0)).x() - left) / width == pytest.approx((180 - 81.4) / 360, abs=0.005)
    assert watcher.sees("KioskText", "You are here")
    with running_kiosk(exhibit, address=SCREEN) as app:
        assert not Visitor(app).sees("KioskText", "You are here")


def test_without_motion_the_day_goes_by_in_hours(watcher: Visitor) -> None:
    theme = watcher.app.engine.singletonInstance("Kiosk.Theme", "Theme")
    watcher.tap(watcher.find("KioskButton", "Play"))
    assert watcher.sees("KioskButton", "Pause")
    assert isinstance(theme, QObject)
    assert theme.property("motionScale") == 0
    wait_until(lambda: hour(watcher) >= 7)
    assert hour(watcher) == int(hour(watcher))
    watcher.tap(watcher.find("KioskButton", "Pause"))
    assert watcher.sees("KioskButton", "Play")


def test_with_motion_it_glides_to_the_end_of_the_day_and_stops_there(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, address=SCREEN, still=False) as app:
        visitor = Visitor(app)
        seen: list[float] = []
        screen = visitor.find("DayScreen")
        visitor.tap(visitor.find("KioskButton", "Play"))
        wait_until(lambda: seen.append(hour(visitor)) or len({round(one, 3) for one in seen}) > 8)
        assert seen == sorted(seen)
        assert seen[-1] - seen[0] < 2
        visitor.tap(visitor.find("KioskButton", "Pause"))
        turn_to(visitor, 23.9)
        visitor.tap(visitor.find("KioskButton", "Play"))
        wait_until(lambda: visitor.sees("KioskButton", "Play"))
        assert screen.property("hour") == 24
        assert visitor.find("HourPanel").property("risen") == 16
        visitor.tap(visitor.find("KioskButton", "Play"))
        wait_until(lambda: 0 < hour(visitor) < 23)


def test_dragging_pauses_it(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, address=SCREEN, still=False) as app:
        visitor = Visitor(app)
        visitor.tap(visitor.find("KioskButton", "Play"))
        visitor.tap(at_hour(visitor, 20))
        assert hour(visitor) == pytest.approx(20, abs=0.1)
        assert visitor.sees("KioskButton", "Play")


@pytest.mark.parametrize(
    ("size", "text_size"),
    [(LANDSCAPE, 100), (LANDSCAPE, 200), (PORTRAIT, 100), (PORTRAIT, 200), (QSize(1280, 720), 150)],
)
def test_nothing_lies_over_anything_else(size: QSize, text_size: int, exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, size=size, address=SCREEN, place=ORLANDO) as app:
        app.kiosk.settings.chooseTextSize(text_size)
        visitor = Visitor(app)
        visitor.settle()
        world, panel = (scene_rect(visitor.find(kind)) for kind in ("WorldMap", "HourPanel"))
        assert not world.intersects(panel)
        ribbons = [scene_rect(item) for item in visitor.all("DayRibbon")]
        handle = scene_rect(visitor.find("HourHandle"))
        assert len(ribbons) == 2
        assert not ribbons[0].intersects(ribbons[1])
        assert not handle.intersects(ribbons[0])
        assert all(shown_rect(item) == scene_rect(item) for item in visitor.all("DayRibbon"))
        mark = float(visitor.find("WorldMap").property("shownHeight"))
        assert mark > 0.2 * size.height() or text_size > 100


def test_nothing_moves_while_the_day_goes_by(watcher: Visitor) -> None:
    before = scene_rect(watcher.find("WorldMap")), scene_rect(watcher.find("HourPanel"))
    for wanted in range(0, 25, 4):
        turn_to(watcher, wanted)
        assert (scene_rect(watcher.find("WorldMap")), scene_rect(watcher.find("HourPanel"))) == before


def sky(visitor: Visitor) -> list[QQuickItem]:
    return visitor.all("Daylight")


def test_the_ribbon_on_board_has_a_stretch_of_light_for_each_sunrise(watcher: Visitor) -> None:
    assert len(sky(watcher)) == 1 + 16
