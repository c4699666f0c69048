"""The composition root: builds the kiosk, connects its parts, owns their lifetimes, and takes them down again."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSize,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.assets.maps import MapOutline, load_map
from kiosk.content.assets.media import FOLDER, MediaFault, find_picture
from kiosk.content.assets.turntables import Frames, load_frames
from kiosk.content.model.calendar import due_for_review, is_possible, local_date, on_day
from kiosk.content.model.schema import Content
from kiosk.platform import renderer
from kiosk.platform.decoders import FAREWELL_SECONDS
from kiosk.platform.display_hold import DisplayHold
from kiosk.platform.displays import find_screen, fit_to, reported_diagonal
from kiosk.platform.fonts import load_fonts
from kiosk.platform.icons import IconProvider
from kiosk.platform.idle_monitor import IdleMonitor
from kiosk.platform.input_watch import InputWatch
from kiosk.platform.interface_words import InterfaceWords
from kiosk.platform.noise_watch import NoiseWatch
from kiosk.platform.picture_studio import PictureProvider, PictureStudio
from kiosk.platform.reels import FrameProvider, ReelStudio
from kiosk.platform.signals import EndOnSignal
from kiosk.session.rules import rules_for
from kiosk.session.state import SessionRules
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.presence import utc_now

if TYPE_CHECKING:
    from kiosk.lifeline import Lifeline
    from kiosk.renewal import Renewal
    from kiosk.site.choice.exhibit import Exhibit, Wishes
    from kiosk.supervision.link import SupervisorLink

QML_FOLDER = Path(__file__).parent / "qml"
REST_MILLISECONDS = 3000
"""After the start, when the first pictures are there and nothing has to be hurried."""

DAMAGED = "the kiosk's own files are damaged; install the package again (details are in the log)"
NO_DISPLAY = (
    "space-kiosk: the display does not answer; check DISPLAY or WAYLAND_DISPLAY, and that a desktop runs there "
    "(`space-kiosk doctor` says more)"
)

NO_DISPLAY_WORDS = ("no Qt platform plugin could be initialized", "connection broke")
"""What Qt says when it finds no display at its start, and when the display goes away while it runs."""

log = logging.getLogger("kiosk")


@dataclass(frozen=True, slots=True)
class Options:
    """How the kiosk is to run. `content` is the folder that `Content` was loaded from, `link` leads to a supervisor.

    `clock` gives the present moment with its distance from UTC; the date is the one that it is there, at the site.
    """

    content: Path
    resources: Path
    language: str | None = None
    idle_seconds: int = 60
    prompt_seconds: int = 30
    address: str = ""
    windowed: bool = False
    size: QSize | None = None
    display: str | int | None = None
    diagonal_inches: float | None = None
    renderer: str = "auto"
    still: bool = False
    clock: Callable[[], datetime] = utc_now
    link: "SupervisorLink | None" = None
    at_rest: Callable[[], None] | None = None
    """Called when there is nothing to do: after the start, and whenever the attract screen begins."""

    @property
    def in_window(self) -> bool:
        """Whether the kiosk has a window of some size, and not the whole display."""
        return self.windowed or self.size is not None


class StartError(Exception):
    """The kiosk cannot start; the message says why and what to do."""


class KioskApp:
    """One running kiosk. Build the application object first, and call `close` at the end."""

    def __init__(self, content: Content, options: Options) -> None:
        self._options = options
        self._maps = _maps(options.resources / "maps")
        self.renderer = renderer.use(options.renderer)
        load_fonts(options.resources / "fonts")
        self.kiosk = self._make_kiosk(content)
        self.engine = QQmlApplicationEngine()
        pictures = PictureProvider()
        frames = FrameProvider()
        self.engine.addImageProvider("picture", pictures)
        self.engine.addImageProvider("frame", frames)
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.addImportPath(str(QML_FOLDER))
        find = partial(find_picture, options.content / FOLDER)
        self._studio = PictureStudio(find, pictures, self._colour("shade"))
        self._reels = ReelStudio(find, frames)
        self._connect_studios()
        self._words = InterfaceWords(self.engine, options.resources / "i18n")
        self.kiosk.languageChanged.connect(self._change_language)
        self._change_language()
        if options.address:
            self.kiosk.open(options.address)
        self.window = self._load_window()
        self.hold = None if options.in_window else DisplayHold(self.window, options.display, options.diagonal_inches)
        self.input_watch = self._watch_input()
        self.idle_monitor = self._watch_idle()
        self._noise_watch = NoiseWatch(self.input_watch, self.window.size)

    def _make_kiosk(self, content: Content) -> KioskViewModel:
        self.day = local_date(self._options.clock())
        return KioskViewModel(*self._on_day(content, self._options.content), self._options.clock)

    def renew(self, content: Content, folder: Path) -> None:
        """Show this content from now on, as of today. The session begins anew, so nobody should be there."""
        self.day = local_date(self._options.clock())
        find = partial(find_picture, folder / FOLDER)
        self._studio.look_into(find)
        self._reels.look_into(find)
        self.kiosk.renew(*self._on_day(content, folder))

    def _on_day(self, content: Content, folder: Path) -> tuple[SessionRules, Callable[[str], Edition], datetime | None]:
        """Return what the view model is made of: the rules, the editions, and since when there is something to count.

        Where the clock cannot be right, nothing is counted.
        """
        options = self._options
        known = is_possible(self.day, content)
        if known:
            log.info("it is %s", self.day, extra={"settled": "clock"})
            for address, last in due_for_review(content, self.day):
                log.warning("%s was to be reviewed by %s", address, last)
        else:
            log.warning("it cannot be %s: what is counted is hidden", self.day, extra={"notice": "clock"})
        shown = on_day(content, self.day if known else None)
        rules = rules_for(
            shown,
            language=options.language,
            idle_seconds=options.idle_seconds,
            prompt_seconds=options.prompt_seconds,
        )
        placeholders = {"idle_seconds": options.idle_seconds, "prompt_seconds": options.prompt_seconds}

        def make_edition(language: str) -> Edition:
            return Edition(
                shown,
                language,
                maps=self._maps,
                load_frames=partial(_frames_in, folder / FOLDER),
                placeholders=placeholders,
                today=self.day,
            )

        since = datetime.fromisoformat(shown.kiosk.presence.since)
        return rules, make_edition, since if known else None

    def _change_language(self) -> None:
        self._words.use(self.kiosk.state.language)

    def _connect_studios(self) -> None:
        pictures, reels = self._desk("PictureDesk"), self._desk("ReelDesk")
        pictures.requested.connect(self._studio.order)
        pictures.withdrawn.connect(self._studio.withdraw)
        self._studio.arrived.connect(pictures.arrived)
        reels.opened.connect(self._reels.open)
        reels.turned.connect(self._reels.turn)
        reels.closed.connect(self._reels.close_reel)
        self._reels.arrived.connect(reels.arrived)

    def _desk(self, name: str) -> Any:
        found = self.engine.singletonInstance("Kiosk.Controls", name)
        if not isinstance(found, QObject):
            raise StartError(DAMAGED)
        return found

    def _colour(self, token: str) -> QColor:
        theme = self.engine.singletonInstance("Kiosk.Theme", "Theme")
        if not isinstance(theme, QObject):
            raise StartError(DAMAGED)
        return theme.property(token)

    def _load_window(self) -> QQuickWindow:
        screen = find_screen(self._options.display)
        size = self._options.size or screen.size()
        diagonal = self._options.diagonal_inches or reported_diagonal(screen)
        self.engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "pixelsPerMillimetre": fit_to(size.width(), size.height(), diagonal),
                "still": self._options.still,
                "closable": self._options.windowed,
                "supervised": self._options.link is not None,
                "width": size.width(),
                "height": size.height(),
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML_FOLDER / "Kiosk" / "App" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StartError(DAMAGED)
        window = roots[0]
        window.screenFailed.connect(  # type: ignore[attr-defined] - a signal of Main.qml
            lambda message: log.error("a screen cannot be drawn: %s", message)
        )
        self._show(window, screen)
        return window

    def _show(self, window: QQuickWindow, screen: QScreen) -> None:
        window.setScreen(screen)
        if self._options.in_window:
            window.show()
        else:
            window.setGeometry(screen.geometry())
            window.showFullScreen()

    def _watch_idle(self) -> IdleMonitor:
        monitor = IdleMonitor()
        self.input_watch.sign.connect(monitor.notice)
        monitor.idle.connect(self.kiosk.idle)
        self.kiosk.idleSecondsChanged.connect(lambda: monitor.set_seconds(self.kiosk.idle_time()))
        monitor.set_seconds(self.kiosk.idle_time())
        return monitor

    def _watch_input(self) -> InputWatch:
        watch = InputWatch()
        watch.keyUsed.connect(self.kiosk.noticeKey)
        if self.hold is not None:
            watch.touched.connect(self.hold.cursor.hide)
            watch.pointerMoved.connect(self.hold.cursor.show)
        watch.attendance.guarded = self.kiosk.guarded
        self.kiosk.sceneBegun.connect(lambda: watch.begin_scene(guarded=self.kiosk.guarded))
        self.kiosk.acted.connect(watch.happen)
        self._desk("DeedDesk").done.connect(watch.happen)
        self.window.activeFocusItemChanged.connect(watch.move_focus)
        self.window.installEventFilter(watch)
        return watch

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Take everything down, the engine before the objects it shows.

        Returns whether all threads have ended after so many seconds.
        """
        self.idle_monitor.stop()
        self._noise_watch.stop()
        if self.hold is not None:
            self.hold.close()
        self.window.removeEventFilter(self.input_watch)
        self.kiosk.languageChanged.disconnect(self._change_language)
        at_rest = (self._studio.close(seconds), self._reels.close(seconds))
        del self.window
        del self._words
        del self.engine
        return all(at_rest)


def _frames_in(media: Path, folder: str) -> Frames:
    try:
        return load_frames(media, folder)
    except MediaFault as fault:
        log.warning("the turntable %s cannot be shown: %s", folder, fault)
        return Frames()


def _maps(folder: Path) -> Mapping[str, MapOutline]:
    return {file.stem: load_map(file) for file in sorted(folder.glob("*.json"))}


def make_application() -> QGuiApplication:
    """The application object. Only the program's name is handed to Qt, so that no argument reaches it."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("space-kiosk")
    application.setApplicationDisplayName("Space Operations Kiosk")
    application.setDesktopFileName("space-kiosk")
    return application


def run(exhibit: "Exhibit", wishes: "Wishes", options: Options) -> int:
    """Run the kiosk until it is told to end. Returns the exit code."""
    content = exhibit.content
    qInstallMessageHandler(_log_qt_message)
    link = options.link
    lifeline = _lifeline(link) if link is not None else None
    application = make_application()
    if lifeline is not None:
        lifeline.note_display()
    application.setQuitOnLastWindowClosed(options.windowed)
    end = EndOnSignal()
    kiosk_app = KioskApp(content, options)
    if lifeline is not None:
        lifeline.begin(kiosk_app.window, options.content)
        _tell_attract(kiosk_app.kiosk, lifeline)
    if kiosk_app.hold is not None:
        kiosk_app.hold.gone.connect(_end_without_window)
    _survive_exceptions(kiosk_app.kiosk, lifeline)
    supervision = f"supervised by {link.supervisor}" if link is not None else "not supervised"
    log.info("started with the %s renderer, %d screens, %s", kiosk_app.renderer, len(content.screens), supervision)
    QTimer.singleShot(0, _begin_collecting)
    renewal = _renewal(kiosk_app, exhibit, wishes, options.clock)
    if options.at_rest is not None:
        _tell_rest(kiosk_app.kiosk, options.at_rest)
    code = application.exec()
    renewal.stop()
    if lifeline is not None:
        lifeline.end()
    at_rest = kiosk_app.close()
    end.close()
    if not at_rest:
        _leave_at_once(code)
    return code


def _end_without_window() -> None:
    from kiosk.supervision import codes

    log.critical("the window was destroyed by another program; the kiosk ends with code %d", codes.WINDOW_GONE)
    QCoreApplication.exit(codes.WINDOW_GONE)


def _leave_at_once(code: int) -> None:
    """End without taking the interpreter down: a decoder that is held by a disk or a network may wake in the midst."""
    log.info("a picture is still being decoded; the program ends without it")
    logging.shutdown()
    if sys.stderr is not None:
        sys.stderr.flush()
    os._exit(code)


def _lifeline(link: "SupervisorLink") -> "Lifeline":
    """Begin to work for a supervisor. Without one its code is not even imported."""
    from kiosk.lifeline import Lifeline

    lifeline = Lifeline(link)
    lifeline.ask_display(_log_qt_message)
    return lifeline


def _tell_attract(kiosk: KioskViewModel, lifeline: "Lifeline") -> None:
    def tell() -> None:
        lifeline.tell_attract(attract=kiosk.state.attract)

    tell()
    kiosk.attractChanged.connect(tell)


def _renewal(kiosk_app: KioskApp, exhibit: "Exhibit", wishes: "Wishes", clock: Callable[[], datetime]) -> "Renewal":
    """Keep what is shown up to date."""
    from kiosk.renewal import Renewal

    return Renewal(kiosk_app, exhibit, wishes, clock)


def _begin_collecting() -> None:
    """Let the garbage collector work from now on, and spare what the start has made, for it stays (30 ms)."""
    gc.freeze()
    gc.enable()


def _tell_rest(kiosk: KioskViewModel, at_rest: Callable[[], None]) -> None:
    QTimer.singleShot(REST_MILLISECONDS, at_rest)
    kiosk.attractChanged.connect(lambda: at_rest() if kiosk.state.attract else None)


def _survive_exceptions(kiosk: KioskViewModel, lifeline: "Lifeline | None") -> None:
    """On a visitor's screen a fault is logged and the session begins anew; the program goes on."""

    def log_and_reset(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if lifeline is not None:
            lifeline.take_exception(error, trace)
        log.critical("a fault in the program; the session was reset", exc_info=(kind, error, trace))
        kiosk.reset()

    sys.excepthook = log_and_reset


def _end_without_display(text: str) -> None:
    """Qt would abort with a core dump after this message, or end with a code of its own, where staff need one line."""
    from kiosk.supervision import codes

    if os.environ.get("KIOSK_REPEATED") != "1":  # told already, a second or two ago
        log.critical("Qt found no display: %s", text)
        sys.stderr.write(f"{NO_DISPLAY}\n")
        sys.stderr.flush()
    logging.shutdown()
    os._exit(codes.NO_DISPLAY)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    if any(words in str(text) for words in NO_DISPLAY_WORDS):
        _end_without_display(str(text))
    logging.getLogger(f"qt.{context.category}").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
