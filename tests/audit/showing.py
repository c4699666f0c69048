"""Small scenes of the kiosk's own controls, shown in a window for the audit to look at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.audit.hands import Hands
from kiosk.platform import desks, renderer
from kiosk.platform.fonts import bundled_fonts, load_fonts
from kiosk.platform.icons import IconProvider
from kiosk.session.state import Location, Overlay, SessionState
from kiosk.tour.stage import Stage
from tests.conftest import PROJECT

HEAD = """import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
Window {
    id: window
    width: 800; height: 600; visible: true; color: "black"
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            const forward = event.key === Qt.Key_Down;
            if (forward || event.key === Qt.Key_Up)
                window.activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
        }
"""
FEET = "\n}\n}"


@dataclass
class FakeKiosk:
    """What the audit asks of the kiosk's view model."""

    state: SessionState
    attract: bool = False
    fontFamily: str = "Inter"  # noqa: N815 - as QML knows it
    rightToLeft: bool = False  # noqa: N815


@dataclass
class FakeStage:
    """A window with a scene of its own."""

    kiosk: FakeKiosk
    window: QQuickWindow


Show = Callable[..., Stage]


class Showing:
    """One engine for many scenes, each in a window of 800 by 600 pixels. The window of the last one goes with the next."""

    def __init__(self) -> None:
        renderer.use("software")
        load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
        self.engine = QQmlApplicationEngine()
        assert desks.desk_of(self.engine, desks.DeedDesk), "the controls need them"
        self.engine.addImportPath(str(PROJECT / "kiosk" / "qml"))
        self.engine.addImageProvider("icon", IconProvider())
        self._window: QQuickWindow | None = None

    def show(self, content: str, *, overlay: Overlay = Overlay.NONE) -> Stage:
        """Show what is written in QML."""
        self.clear()
        self.engine.loadData(f"{HEAD}{content}{FEET}".encode(), QUrl.fromLocalFile(str(PROJECT / "scene.qml")))
        QCoreApplication.processEvents()
        window = self._window = cast(QQuickWindow, self.engine.rootObjects()[-1])
        window.requestActivate()
        for _ in range(5):  # a pane that overflows gets its buttons some frames later
            window.grabWindow()
            QTest.qWait(10)
        state = SessionState("en", (Location("home"),), overlay=overlay)
        return cast(Stage, FakeStage(FakeKiosk(state), window))

    def clear(self) -> None:
        """Take the window away."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Take everything down."""
        self.clear()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def hands_on(stage: Stage) -> Hands:
    """Return the hands of somebody before a scene."""
    return Hands(stage.window)
