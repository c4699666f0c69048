"""Controls that are lowered: below 1220 mm on every screen, for this visitor, and only where the display is high."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import Overlay, VisitorSettings
from kiosk.site.settings.configuration import SiteDisplay
from kiosk.tour.items import is_kind, scene_rect, shown_rect, visible_items
from kiosk.tour.scenes import scenes
from kiosk.tour.stage import enter
from tests.qml.running import PORTRAIT, Visitor, running_kiosk, wait_until
from tests.viewmodels.house import load_content

INCHES, EDGE, HIGHEST = 43.0, 800.0, 1220.0
HANGING = SiteDisplay(diagonal_inches=INCHES, bottom_edge_mm=EDGE)
LOWER = "Lower"


def heights(visitor: Visitor) -> dict[str, float]:
    """How far above the floor the upper edge of each control is, in millimetres."""
    size = visitor.window.size()
    per_millimetre = math.hypot(size.width(), size.height()) / (INCHES * 25.4)
    controls = [item for item in visible_items(visitor.window) if is_kind(item, "Touchable") and item.isEnabled()]
    return {
        str(item.property("text")): EDGE + (size.height() - shown_rect(item).top()) / per_millimetre
        for item in controls
        if not shown_rect(item).isEmpty()
    }


def buttons(visitor: Visitor) -> list[QQuickItem]:
    return [one for one in visitor.all("KioskButton") if one.property("text") == LOWER]


def test_everything_that_is_touched_is_in_reach_once_it_is_lowered(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, size=PORTRAIT, diagonal_inches=INCHES, display=HANGING) as app:
        visitor = Visitor(app)
        app.kiosk.start()
        visitor.settle()
        assert max(heights(visitor).values()) > HIGHEST
        visitor.tap(buttons(visitor)[0])
        assert app.kiosk.state.lowered
        seen = set[str]()
        for scene in scenes(load_content(exhibit)):
            if scene.state == "attract" or scene.screen in seen:
                continue
            seen.update([scene.screen] if scene.state in {"item", "screen"} else [])
            enter(app, scene, VisitorSettings(text_size=200))
            found = heights(visitor)
            assert found, scene
            assert {text: round(height) for text, height in found.items() if height > HIGHEST + 1} == {}, scene
        assert len(seen) > 8


def test_it_ends_with_the_session_and_a_key_does_the_same(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, size=PORTRAIT, diagonal_inches=INCHES, display=HANGING) as app:
        visitor = Visitor(app)
        app.kiosk.start()
        visitor.settle()
        visitor.key(Qt.Key.Key_R)
        (button,) = buttons(visitor)
        assert button.property("selected")
        focused = visitor.focused
        visitor.key(Qt.Key.Key_R)
        assert not app.kiosk.lowered
        assert visitor.focused == focused
        visitor.key(Qt.Key.Key_R)
        app.kiosk.reset()
        visitor.settle()
        assert not app.kiosk.lowered


def test_a_site_can_begin_so_and_the_panels_are_low_too(exhibit: Path, qt_app: QGuiApplication) -> None:
    low = SiteDisplay(diagonal_inches=INCHES, bottom_edge_mm=EDGE, controls="lowered")
    with running_kiosk(exhibit, size=PORTRAIT, diagonal_inches=INCHES, display=low, address="programs") as app:
        visitor = Visitor(app)
        assert app.kiosk.lowered
        for overlay in (app.kiosk.showHelp, app.kiosk.showDisplay, app.kiosk.idle):
            overlay()
            visitor.settle()
            assert app.kiosk.state.overlay is not Overlay.NONE
            assert max(heights(visitor).values()) <= HIGHEST + 1
        app.kiosk.closeOverlay()
        visitor.settle()
        above = [item for item in visitor.all("ContentPicture") if scene_rect(item).top() == 0]
        assert len(above) == 1, "the picture of the item stays above"


@pytest.mark.parametrize(
    ("size", "display", "offered"),
    [
        pytest.param(PORTRAIT, SiteDisplay(bottom_edge_mm=250), False, id="it hangs low"),
        pytest.param(PORTRAIT, SiteDisplay(bottom_edge_mm=1100), False, id="it hangs too high for anything to help"),
        pytest.param(PORTRAIT, SiteDisplay(), True, id="nobody measured, and it is tall"),
        pytest.param(QSize(960, 540), SiteDisplay(), False, id="nobody measured, and it lies"),
        pytest.param(QSize(960, 540), HANGING, True, id="it lies, and is high"),
    ],
)
def test_it_is_offered_where_it_helps(
    size: QSize, display: SiteDisplay, offered: bool, exhibit: Path, qt_app: QGuiApplication
) -> None:
    with running_kiosk(exhibit, size=size, diagonal_inches=INCHES, display=display, address="programs") as app:
        visitor = Visitor(app)
        assert len(buttons(visitor)) == offered
        visitor.key(Qt.Key.Key_R)
        assert app.kiosk.lowered == offered


def test_what_was_seen_fades_and_nothing_of_it_stays(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(
        exhibit, size=PORTRAIT, diagonal_inches=INCHES, display=HANGING, address="programs", still=False
    ) as app:
        visitor = Visitor(app)
        (fade,) = visitor.every("ReachFade")
        app.kiosk.lowerControls(True)
        assert fade.property("loading")
        assert fade.property("ceiling") == 0, "the picture is taken first"
        wait_until(lambda: fade.property("ceiling") > 0)
        wait_until(lambda: not fade.property("loading"))
        assert [child for child in fade.childItems() if child.opacity() > 0 and child.width() > 0] == []
