"""The composition root: builds the kiosk, connects its parts, owns their lifetimes, and takes them down again."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QAccessible, QColor, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.assets.maps import MapOutline, load_map
from kiosk.content.model.calendar import local_date
from kiosk.input.keymap import KeyMap
from kiosk.platform import renderer
from kiosk.platform.decoders import FAREWELL_SECONDS
from kiosk.platform.desks import DeedDesk, PictureDesk, ReelDesk, desk_of
from kiosk.platform.display_hold import DisplayHold
from kiosk.platform.displays import find_screen, fit_to, reported_diagonal
from kiosk.platform.garbage import GarbageCollector
from kiosk.platform.icons import IconProvider
from kiosk.platform.idle_monitor import IdleMonitor
from kiosk.platform.input_watch import InputWatch
from kiosk.platform.interface_words import InterfaceWords
from kiosk.platform.lengths import HIGHEST_REACH_MM, USUAL_DISTANCE_MILLIMETRES
from kiosk.platform.noise_watch import NoiseWatch
from kiosk.platform.picture_studio import PictureProvider, PictureStudio
from kiosk.platform.reels import FrameProvider, ReelStudio
from kiosk.platform.small_pictures import SmallPictures
from kiosk.session.state import Event, SessionState
from kiosk.showing import Showing
from kiosk.site.choice.exhibit import Exhibit
from kiosk.site.settings.configuration import SiteKeys
from kiosk.site.settings.keypads import in_use, keys_of
from kiosk.site.settings.keys import codes_by_deed, label_of
from kiosk.spoken import SpokenLanguages
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.presence import utc_now

if TYPE_CHECKING:
    from kiosk.narrator import Exhibited, Narrator

QML_FOLDER = Path(__file__).parent / "qml"
DAMAGED = "the kiosk's own files are damaged; install the package again (details are in the log)"

log = logging.getLogger("kiosk")


@dataclass(frozen=True, slots=True)
class Options:
    """How the kiosk is to run.

    `small_pictures` is the folder for smaller versions of pictures; those of earlier runs are used if what was kept is
    trusted. `clock` gives the present moment with its distance from UTC; the date is the one that it is
    there, at the site. `keys` are the keys of the kiosk, and `spoken` is the file that everything said is appended to.
    `announced` hears what assistive technology is told.
    """

    resources: Path
    language: str | None = None
    idle_seconds: int = 60
    prompt_seconds: int = 30
    address: str = ""
    windowed: bool = False
    size: QSize | None = None
    display: str | int | None = None
    diagonal_inches: float | None = None
    viewing_distance_mm: float = USUAL_DISTANCE_MILLIMETRES
    renderer: str = "auto"
    still: bool = False
    supervised: bool = False
    small_pictures: Path | None = None
    trust_kept: bool = True
    clock: Callable[[], datetime] = utc_now
    keys: SiteKeys = field(default_factory=SiteKeys)
    spoken: Path | None = None
    announced: Callable[[str], None] | None = None

    @property
    def in_window(self) -> bool:
        """Whether the kiosk has a window of some size, and not the whole display."""
        return self.windowed or self.size is not None


class StartError(Exception):
    """The kiosk cannot start; the message says why and what to do."""


class KioskApp:
    """One running kiosk. Build the application object first, and call `close` at the end.

    `day` is the one that it goes by.
    """

    def __init__(self, exhibit: Exhibit, options: Options) -> None:
        self._garbage = GarbageCollector()
        self._options = options
        self._maps = _maps(options.resources / "maps")
        self.renderer = renderer.use(options.renderer)
        self._languages = SpokenLanguages(options.resources)
        self._showing = self._show_exhibit(exhibit)
        self.day = self.today()
        self.kiosk = KioskViewModel(*self._showing.on_day(self.day), options.clock)
        self._keys = keys_of(options.keys)
        self._keymap = KeyMap(codes_by_deed(self._keys))
        self.kiosk.use_keys(self._keymap.deed_of, in_use(options.keys), self._label("speech"))
        self.engine = QQmlApplicationEngine()
        self._pictures = PictureProvider()
        frames = FrameProvider()
        self.engine.addImageProvider("picture", self._pictures)
        self.engine.addImageProvider("frame", frames)
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.addImportPath(str(QML_FOLDER))
        folder = options.small_pictures
        small = SmallPictures(folder, trusted=options.trust_kept) if folder else None
        self._studio = PictureStudio(self._showing.find_picture, self._pictures, self._colour("shade"), small)
        self._reels = ReelStudio(self._showing.find_picture, frames)
        self._connect_studios()
        self._words = InterfaceWords(self.engine, options.resources / "i18n")
        self.kiosk.languageChanged.connect(self._change_language)
        self.kiosk.attractChanged.connect(self._studio.forget)
        self._change_language()
        if options.address:
            self.kiosk.open(options.address)
        self.window = self._load_window()
        self.window.widthChanged.connect(self._fit_pictures)
        self.window.heightChanged.connect(self._fit_pictures)
        self._fit_pictures()
        self.hold = None if options.in_window else DisplayHold(self.window, options.display, options.diagonal_inches)
        self.input_watch = self._watch_input()
        self.idle_monitor = self._watch_idle()
        self._noise_watch = NoiseWatch(self.input_watch, self.window.size)
        self._narrator: Narrator | None = None
        self.kiosk.dispatched.add(self._listen)

    @property
    def exhibit(self) -> Exhibit:
        """What is shown now, and what staff may want to know of it."""
        return self._showing.exhibit

    def rest(self) -> None:
        """There is nothing to do. A touch opens the home screen: it is not to be dark before its pictures are there."""
        self._studio.expect(self.kiosk.home_pictures())

    def renew(self, exhibit: Exhibit) -> None:
        """Show this from now on, as of today. The session begins anew, so nobody should be there."""
        self.day = self.today()
        if not self._showing.keep_with(exhibit):
            self._showing = self._show_exhibit(exhibit)
            self._studio.look_into(self._showing.find_picture)
            self._reels.look_into(self._showing.find_picture)
        self.kiosk.renew(*self._showing.on_day(self.day))

    def find_picture(self, name: str) -> Path:
        """Return the file of a picture that is shown. Raises LookupError where there is none."""
        return self._showing.find_picture(name)

    def is_to_tell(self) -> bool:
        """Whether something happened that assistive technology will be told of, once the screen has come to rest."""
        return self._narrator is not None and self._narrator.is_looking

    def today(self) -> date:
        """The date by the clock, at the site."""
        return local_date(self._options.clock())

    def _show_exhibit(self, exhibit: Exhibit) -> Showing:
        options = self._options
        return Showing(
            exhibit,
            self._maps,
            self._languages,
            language=options.language,
            idle_seconds=options.idle_seconds,
            prompt_seconds=options.prompt_seconds,
        )

    def _change_language(self) -> None:
        self._words.use(self.kiosk.state.language)

    def _listen(self, before: SessionState, event: Event, after: SessionState) -> None:
        """Have the session followed once somebody listens. Until then not even the code for it is loaded."""
        unheard = self._options.still and self._options.announced is None
        if not after.speech.on and (unheard or not QAccessible.isActive()):
            return
        from kiosk.narrator import Narrator

        self.kiosk.dispatched.remove(self._listen)
        options = self._options
        narrator = Narrator(self.kiosk, self.window, self._exhibited, options.spoken, options.announced)
        self._narrator = narrator
        self.kiosk.dispatched.add(narrator.hear)
        desk_of(self.engine, DeedDesk).done.connect(narrator.notice)
        narrator.hear(before, event, after)

    def _exhibited(self) -> "Exhibited":
        """Return what is shown as far as the voice must know of it."""
        from kiosk.narrator import Exhibited, SpokenKeys, phrases_of

        content = self.exhibit.content
        languages = {code: self._languages[code] for code in content.kiosk.languages}
        said = {one.written: one.said for one in content.kiosk.speech}
        keypad = in_use(self._options.keys)
        on_keyboard = "L" if keypad == "keyboard" else ""
        keys = SpokenKeys(keypad, self._label("speech"), self._label("language") or on_keyboard)
        return Exhibited(self._options.resources, tuple(languages), phrases_of(content, languages), said, keys)

    def _label(self, deed: str) -> str:
        """What is written on the key that does this; nothing where there is none."""
        return label_of(self._keys[deed]) if deed in self._keys else ""

    def _connect_studios(self) -> None:
        desk_of(self.engine, PictureDesk).serve(self._studio)
        desk_of(self.engine, ReelDesk).serve(self._reels)

    def _fit_pictures(self) -> None:
        self._pictures.fit_to(self.window.size())

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
                "roomMillimetres": self._room_millimetres(),
                "distanceRatio": self._options.viewing_distance_mm / USUAL_DISTANCE_MILLIMETRES,
                "still": self._options.still,
                "closable": self._options.windowed,
                "supervised": self._options.supervised,
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
        window.overlayFailed.connect(  # type: ignore[attr-defined] - a signal of Main.qml
            lambda message: log.error("an overlay cannot be shown: %s", message)
        )
        self._show(window, screen)
        return window

    def _room_millimetres(self) -> float:
        """From the display's lower edge to the highest place that everybody reaches; below 0 where nobody measured."""
        edge = self.exhibit.site.configuration.display.bottom_edge_mm
        return -1 if edge is None else max(0, HIGHEST_REACH_MM - edge)

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
        watch.keymap = self._keymap
        watch.keyUsed.connect(self.kiosk.noticeKey)
        if self.hold is not None:
            watch.touched.connect(self.hold.cursor.hide)
            watch.pointerMoved.connect(self.hold.cursor.show)
            watch.pressed.connect(self.hold.share_pointers)
        watch.attendance.guarded = self.kiosk.guarded
        self.kiosk.sceneBegun.connect(lambda: watch.begin_scene(guarded=self.kiosk.guarded))
        self.kiosk.acted.connect(watch.happen)
        desk_of(self.engine, DeedDesk).done.connect(watch.happen)
        self.window.activeFocusItemChanged.connect(watch.move_focus)
        self.window.installEventFilter(watch)
        return watch

    def close(self, seconds: float = FAREWELL_SECONDS) -> bool:
        """Take everything down, the engine before the objects it shows.

        Returns whether all threads have ended after so many seconds.
        """
        self._garbage.close()
        self.idle_monitor.stop()
        self._noise_watch.stop()
        is_silent = self._narrator is None or self._narrator.close(seconds)
        if self.hold is not None:
            self.hold.close()
        self.window.removeEventFilter(self.input_watch)
        self.window.widthChanged.disconnect(self._fit_pictures)
        self.window.heightChanged.disconnect(self._fit_pictures)
        self.kiosk.languageChanged.disconnect(self._change_language)
        at_rest = (self._studio.close(seconds), self._reels.close(seconds))
        del self.window
        del self._words
        del self.engine
        return is_silent and all(at_rest)


def _maps(folder: Path) -> Mapping[str, MapOutline]:
    return {file.stem: load_map(file) for file in sorted(folder.glob("*.json"))}
