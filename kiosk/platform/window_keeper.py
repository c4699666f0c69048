"""Keeps the kiosk's window on its display, over all of it and in true sizes, whatever happens to either."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.platform.displays import fit_to, named_screen, reported_diagonal
from kiosk.surroundings import IN_MEMORY

if TYPE_CHECKING:
    from kiosk.platform.x_watch import XWatch

BURST_MILLISECONDS = 60
"""A change of displays comes in several steps; they are answered together."""

BEGIN_MILLISECONDS = 300
"""After the first picture."""

LOOK_MILLISECONDS = 1000


class WindowKeeper(QObject):
    """Places a window on the display that is wanted, by name or number, and does so again at each change.

    A display that was found once is the window's home for good, and known by its name: numbers change when another
    display comes or goes. Emits `gone` when the window is no more and will not come back. What Qt tells is acted upon
    at once; on X the server itself is watched as well, and elsewhere Qt's word is looked at once a second.
    """

    gone = Signal()

    def __init__(self, window: QWindow, wanted: str | int | None, diagonal_inches: float | None) -> None:
        super().__init__()
        self._window = window
        self._wanted = wanted
        self._diagonal = diagonal_inches
        self._home = ""
        self._watch: XWatch | None = None
        self._change = self._timer(BURST_MILLISECONDS, self._place)
        self._looks = self._timer(LOOK_MILLISECONDS, self._place)
        self._looks.setSingleShot(False)
        self._begin_soon = self._timer(BEGIN_MILLISECONDS, self._begin)
        self._choose()
        self._listen()
        self._begin_soon.start()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _listen(self) -> None:
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenAdded.connect(self._meet)
        application.screenRemoved.connect(self._doubt)
        application.primaryScreenChanged.connect(self._doubt)
        for screen in QGuiApplication.screens():
            self._meet(screen)
        for signal in self._signals():
            signal.connect(self._doubt)

    def _signals(self) -> tuple[SignalInstance, ...]:
        window = self._window
        return window.visibilityChanged, window.screenChanged, window.widthChanged, window.heightChanged

    def _meet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._doubt)
        screen.physicalSizeChanged.connect(self._doubt)
        self._doubt()

    def _doubt(self, *_: object) -> None:
        self._change.start()

    def _begin(self) -> None:
        platform = QGuiApplication.platformName()
        if platform == "xcb":
            from kiosk.platform.x_watch import XWatch  # ctypes takes 10 ms, after the first picture

            self._watch = XWatch(int(self._window.winId()))
            self._watch.gone.connect(self.gone)
            self._watch.start()
        elif platform not in IN_MEMORY:
            self._looks.start()
        self._place()

    def _choose(self) -> QScreen | None:
        home = named_screen(self._home) if self._home else None
        if home is not None:
            return home
        found = named_screen(self._wanted) if self._wanted is not None else None
        if found is not None or (self._wanted is None and not self._home):
            self._home = (found or QGuiApplication.primaryScreen()).name()
        return found or QGuiApplication.primaryScreen()

    def _place(self) -> None:
        screen = self._choose()
        if screen is None or screen.geometry().isEmpty():  # all displays are off or unplugged
            return
        if self._watch is not None:
            self._watch.want(screen.name(), in_pixels(screen))
        else:
            self._fill(screen)
        self._fit(screen)

    def _fill(self, screen: QScreen) -> None:
        """Wayland lets no window move itself: it is the display that one asks for when it becomes fullscreen."""
        if self._window.screen().name() != screen.name():
            self._window.showNormal()
            self._window.setScreen(screen)
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()

    def _fit(self, screen: QScreen) -> None:
        """Have sizes in true millimetres for the pixels that the window has now."""
        diagonal = self._diagonal or reported_diagonal(screen)
        pixels = fit_to(self._window.width(), self._window.height(), diagonal)
        self._window.setProperty("pixelsPerMillimetre", pixels)

    def close(self) -> None:
        """Leave the window alone from now on."""
        for timer in (self._change, self._looks, self._begin_soon):
            timer.stop()
        for signal in self._signals():
            signal.disconnect(self._doubt)
        if self._watch is not None:
            self._watch.close()


def in_pixels(screen: QScreen) -> tuple[int, int, int, int]:
    """Where a display is, without any scale of Qt's: x, y, width, height."""
    place, scale = screen.geometry(), screen.devicePixelRatio()
    return place.x(), place.y(), round(place.width() * scale), round(place.height() * scale)
