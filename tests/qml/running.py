"""A kiosk that runs in this process, and a visitor who touches it and presses its keys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp, Options
from kiosk.content.assets.portraits import with_portraits
from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import is_possible
from kiosk.content.model.schema import Content
from kiosk.platform.desks import PictureDesk, desk_of
from kiosk.platform.picture_studio import PictureStudio
from kiosk.site.choice.choose import Choice
from kiosk.site.choice.exhibit import Exhibit
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration, SiteDisplay
from kiosk.tour.items import is_kind, shown_rect, visible_items
from kiosk.tour.stage import settle
from tests.conftest import PROJECT

NOW = datetime(2025, 1, 31, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""For content that tells of later days, as the bundled one does."""
LANDSCAPE = QSize(960, 540)
PORTRAIT = QSize(540, 960)
PATIENCE_MILLISECONDS = 5000
LOOKING_SECONDS = 1.0


@contextmanager
def running_kiosk(
    content: Path,
    *,
    size: QSize = LANDSCAPE,
    language: str = "en",
    address: str = "",
    settled: bool = True,
    still: bool = True,
    diagonal_inches: float = 24,
    resources: Path = PROJECT / "resources",
    spoken: Path | None = None,
    place: tuple[float, float] | None = None,
    display: SiteDisplay = SiteDisplay(),
) -> Iterator[KioskApp]:
    """A kiosk over a content folder, drawn in memory on a display of this diagonal, at a fixed moment: `NOW` or `LATER`.

    With an `address`, the visitor is there already. `place` is where it stands: degrees north, and degrees east;
    `display` is how the display hangs. One that is not `settled` has just been made: nothing of it has been drawn.
    """
    loaded = load(content).content
    assert loaded is not None
    moment = NOW if is_possible(NOW.date(), loaded) else LATER
    app = KioskApp(
        exhibit_of(content, with_portraits(loaded, content), place, display),
        Options(
            resources=resources,
            language=language,
            size=size,
            diagonal_inches=diagonal_inches,
            renderer="software",
            still=still,
            clock=lambda: moment,
            spoken=spoken,
        ),
    )
    try:
        if settled:
            settle(app)
            app.window.requestActivate()
            wait_until(app.window.isActive)
        if address:
            app.kiosk.open(address)
            settle(app)
        yield app
    finally:
        app.close()


def exhibit_of(
    folder: Path,
    content: Content,
    place: tuple[float, float] | None = None,
    display: SiteDisplay = SiteDisplay(),
) -> Exhibit:
    """What is shown where content was loaded from this folder, at this place and on this display."""
    latitude, longitude = place or (None, None)
    site = LoadedSite(SiteConfiguration(latitude=latitude, longitude=longitude, display=display))
    return Exhibit(Choice(folder, "for a test"), content, site)


def connect_pictures(engine: QQmlApplicationEngine, studio: PictureStudio) -> None:
    """Have a studio answer what an engine without the kiosk orders."""
    desk_of(engine, PictureDesk).serve(studio)


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the kiosk work until something holds; fail after five seconds."""
    deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
    while not holds():
        assert not deadline.hasExpired(), "waited five seconds in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


@cache
def touch_screen() -> QPointingDevice:
    """The one touch screen of this process."""
    return QTest.createTouchDevice()


class Visitor:
    """Finds things by what they are and say, touches them, and presses keys.

    They are patient: after each deed they look at what came of it, which takes them a second of the input's own clock.
    """

    def __init__(self, app: KioskApp) -> None:
        self.app = app
        self.window = app.window
        self._now = app.input_watch.clock() + LOOKING_SECONDS
        app.input_watch.clock = lambda: self._now

    def wait(self, seconds: float) -> None:
        """Let time pass for whatever judges input, and for nothing else."""
        self._now += seconds

    def all(self, kind: str) -> list[QQuickItem]:
        """Every item of this QML type that can be seen."""
        return [item for item in visible_items(self.window) if is_kind(item, kind) and not shown_rect(item).isEmpty()]

    def every(self, kind: str) -> list[QQuickItem]:
        """Every item of this QML type that is switched on, even one without a size."""
        return [item for item in visible_items(self.window) if is_kind(item, kind)]

    def find(self, kind: str, text: str = "") -> QQuickItem:
        """The one item of this type that says `text`."""
        found = [item for item in self.all(kind) if not text or item.property("text") == text]
        assert len(found) == 1, (
            f"there are {len(found)} of {kind} {text!r}: {[item.property('text') for item in self.all(kind)]}"
        )
        return found[0]

    def starting(self, kind: str, text: str) -> QQuickItem:
        """The one item of this type whose words start with `text`."""
        found = [item for item in self.all(kind) if str(item.property("text")).startswith(text)]
        assert len(found) == 1, f"there are {len(found)} of {kind} that start with {text!r}"
        return found[0]

    def sees(self, kind: str, text: str = "") -> bool:
        return any(not text or item.property("text") == text for item in self.all(kind))

    def center(self, item: QQuickItem) -> QPoint:
        """The middle of what can be seen of an item, in the window."""
        return shown_rect(item).center().toPoint()

    def tap(self, place: QQuickItem | QPoint) -> None:
        point = self.center(place) if isinstance(place, QQuickItem) else place
        self.drag(point)

    def drag(self, *points: QPoint, finger: int = 0) -> None:
        """Put a finger down on the first point, move it along the others, and lift it from the last."""
        self.press(points[0], finger)
        for point in points[1:]:
            self.move(point, finger)
        self.release(points[-1], finger)
        self.settle()

    def press(self, point: QPoint, finger: int = 0, *, resting: int | None = None) -> None:
        """Put a finger down, perhaps while another one rests."""
        self._fingers(resting).press(finger, point, self.window).commit()

    def move(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, touch_screen()).move(finger, point, self.window).commit()

    def release(self, point: QPoint, finger: int = 0, *, resting: int | None = None) -> None:
        """Lift a finger, perhaps while another one rests."""
        self._fingers(resting).release(finger, point, self.window).commit()

    def _fingers(self, resting: int | None) -> QTest.QTouchEventSequence:
        fingers = QTest.touchEvent(self.window, touch_screen())
        return fingers if resting is None else fingers.stationary(resting)

    def drag_off(self, point: QPoint) -> None:
        """Take back a press: slide far away and lift there."""
        away = QPoint(self.window.width() - 2, 2) if point.x() < self.window.width() / 2 else QPoint(2, 2)
        self.move(away)
        self.move(away)
        self.release(away)
        self.settle()

    def swipe(self, start: QPoint, by: QPointF, steps: int = 8) -> None:
        """A quick swipe, as a finger makes it: many small moves."""
        self.press(start)
        for step in range(1, steps + 1):
            QTest.qWait(8)
            self.move(start + (by * step / steps).toPoint())
        self.release(start + by.toPoint())
        self.settle()

    def pinch(self, center: QPoint, before: int, after: int, steps: int = 10) -> None:
        """Two fingers, `before` pixels apart and then `after`."""

        def fingers(apart: float) -> tuple[QPoint, QPoint]:
            half = QPoint(round(apart / 2), 0)
            return center - half, center + half

        left, right = fingers(before)
        QTest.touchEvent(self.window, touch_screen()).press(0, left, self.window).press(1, right, self.window).commit()
        for step in range(1, steps + 1):
            left, right = fingers(before + (after - before) * step / steps)
            QTest.touchEvent(self.window, touch_screen()).move(0, left, self.window).move(
                1, right, self.window
            ).commit()
            QTest.qWait(5)
        QTest.touchEvent(self.window, touch_screen()).release(0, left, self.window).release(
            1, right, self.window
        ).commit()
        self.settle()

    def key(self, key: Qt.Key, *, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.window, key)
            self.wait(LOOKING_SECONDS)
        self.settle()

    def hold(self, key: Qt.Key, repeats: int = 5) -> None:
        """Hold a key down as a window system reports it: a press, then releases and presses marked as repeats."""
        down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        events = [(down, False), *[(up, True), (down, True)] * repeats, (up, False)]
        for kind, repeated in events:
            text = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r"}.get(key, "")
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeated)
            QCoreApplication.sendEvent(self.window, event)
        self.settle()

    @property
    def focused(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    @property
    def pressed(self) -> list[QQuickItem]:
        """Every control that looks pressed."""
        return [
            item
            for item in visible_items(self.window)
            if item.property("down") is True or item.property("pressed") is True
        ]

    def settle(self) -> None:
        """Wait until nothing moves, nothing loads, and everything is drawn, and look at it."""
        wait_until(lambda: not any(item.property("moving") for item in visible_items(self.window)))
        settle(self.app)
        self.wait(LOOKING_SECONDS)


def where(visitor: Visitor) -> tuple[str, str]:
    """The screen that the kiosk is on, and the item there."""
    return visitor.app.kiosk.screen.key, visitor.app.kiosk.itemKey
