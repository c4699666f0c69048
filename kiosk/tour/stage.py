"""Where the tour takes place: a running kiosk, moved from scene to scene, with time for everything to appear."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session.quiz import riddles_of
from kiosk.session.state import (
    ChoseSettings,
    Event,
    Guessed,
    Idled,
    Opened,
    OpenedOverlay,
    Overlay,
    Read,
    Reset,
    SessionRules,
    Shown,
    Started,
    StartedOver,
    VisitorSettings,
    WentOn,
)
from kiosk.tour.items import is_kind, visible_items
from kiosk.tour.scenes import Scene
from kiosk.viewmodels.kiosk import KioskViewModel

PATIENCE_MILLISECONDS = 20_000
"""How long a scene may take to load its pictures before the tour gives up on it."""

QUIET_MILLISECONDS = 50
"""How long nothing may happen until a scene is at rest: movements of no length still take a frame or two."""

STEP_MILLISECONDS = 4
"""How long the kiosk runs between two looks at what it is busy with."""

QUIET_FRAMES = 3
"""How many frames must have been drawn meanwhile: on a busy machine there may be none in that time."""

DEFERRED_DELETE = 52
"""QEvent::DeferredDelete: screens that were left are only gone once these events are handled."""


OVERLAYS = {
    "help": Overlay.HELP,
    "display": Overlay.DISPLAY,
    "languages": Overlay.LANGUAGES,
    "idle-prompt": Overlay.IDLE_PROMPT,
}
"""What lies over the screen in scenes of these states."""


class Stage(Protocol):
    """What the tour needs of a running kiosk."""

    kiosk: KioskViewModel
    window: QQuickWindow


class SceneError(Exception):
    """A scene did not come to rest."""


def enter(stage: Stage, scene: Scene, settings: VisitorSettings) -> None:
    """Bring the kiosk into a scene, as from a cold start, and wait until everything on it is drawn: first pages first.

    Raises SceneError when its pictures are still loading after twenty seconds.
    """
    kiosk = stage.kiosk
    if scene.state == "attract" or kiosk.attract:
        kiosk.dispatch(Reset())
    if scene.state != "attract":
        kiosk.dispatch(ChoseSettings(settings))
        kiosk.dispatch(Started())
        _go(kiosk, scene)
        if scene.state in OVERLAYS:
            settle(stage)  # a panel has a picture of the screen behind it, as it was when it opened
            _lay_over(kiosk, scene.state)
    settle(stage)
    _turn_back(stage)


def _go(kiosk: KioskViewModel, scene: Scene) -> None:
    kiosk.closeOverlay()
    kiosk.dispatch(Opened(scene.screen))
    kiosk.dispatch(StartedOver())
    match scene.state:
        case "item":
            kiosk.dispatch(Shown(scene.item))
        case "solved":
            _play(kiosk, _guesses(scene.screen, kiosk.rules, scene.item))
        case "ended":
            _play(kiosk, _guesses(scene.screen, kiosk.rules))
            kiosk.dispatch(WentOn())
        case "reading":
            kiosk.dispatch(Read(scene.item))
        case _:
            kiosk.dispatch(Opened(scene.screen))


def _lay_over(kiosk: KioskViewModel, state: str) -> None:
    if state == "idle-prompt":
        kiosk.dispatch(Idled())
        kiosk.hold_countdown()
    else:
        kiosk.dispatch(OpenedOverlay(OVERLAYS[state]))


def _play(kiosk: KioskViewModel, guesses: Iterator[Event]) -> None:
    for guess in guesses:
        kiosk.dispatch(guess)


def _guesses(screen: str, rules: SessionRules, item: str = "") -> Iterator[Event]:
    """What solves a riddle of a screen, or all of them and the first one not at once."""
    for number, riddle in enumerate(riddles_of(screen, rules)):
        address, right = f"{screen}/{riddle.item}", rules.riddles[riddle].right
        if not item and number == 0:
            yield Guessed(address, 0 if right else 1)
        if item in ("", riddle.item):
            yield Guessed(address, right)


def settle(stage: Stage) -> None:
    """Wait until no picture is loading, nothing is being made, and nothing waits to be drawn.

    Raises SceneError when that is not so after twenty seconds.
    """
    deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
    quiet = QElapsedTimer()
    quiet.start()
    frames: list[None] = []
    drawn = stage.window.frameSwapped.connect(lambda: frames.append(None))
    while quiet.elapsed() < QUIET_MILLISECONDS or len(frames) < QUIET_FRAMES:
        if deadline.hasExpired():
            reason = ", ".join(_busy_with(stage.window)) or "it is drawn again and again"
            raise SceneError(f"a scene does not come to rest in {PATIENCE_MILLISECONDS // 1000} seconds: {reason}")
        stage.window.update()
        _live_for(STEP_MILLISECONDS)
        if any(_busy_with(stage.window)):
            quiet.restart()
            frames.clear()
    QObject.disconnect(drawn)


def _live_for(milliseconds: int) -> None:
    """Let the kiosk handle what happens in a time, without using a processor for waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, DEFERRED_DELETE)


def _busy_with(window: QQuickWindow) -> Iterator[str]:
    if window.incubationController().incubatingObjectCount() > 0:
        yield "items are still being made"
    for item in visible_items(window):
        if item.property("loading"):
            yield f"{item.property('file') or 'the scene'} is still loading"


def turn_pages(stage: Stage) -> bool:
    """Turn every pane that has more pages to the next one. False when all are at their ends."""
    panes = [pane for pane in _panes(stage) if pane.property("hasMore")]
    for pane in panes:
        pane.turnPage(1)  # type: ignore[attr-defined]
    if panes:
        settle(stage)
    return bool(panes)


def _turn_back(stage: Stage) -> None:
    panes = [pane for pane in _panes(stage) if pane.property("page") > 0]
    for pane in panes:
        pane.toFirstPage()  # type: ignore[attr-defined]
    if panes:
        settle(stage)


def _panes(stage: Stage) -> Iterator[QQuickItem]:
    return (item for item in [*visible_items(stage.window)] if is_kind(item, "PagedPane") and item.isEnabled())
