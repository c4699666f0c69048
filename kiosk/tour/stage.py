"""Where the tour takes place: a running kiosk, moved from scene to scene, with time for everything to appear."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.session.state import (
    ChoseSettings,
    Idled,
    Opened,
    OpenedOverlay,
    Overlay,
    Read,
    Reset,
    Shown,
    Started,
    VisitorSettings,
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


class Stage(Protocol):
    """What the tour needs of a running kiosk."""

    kiosk: KioskViewModel
    window: QQuickWindow


class SceneError(Exception):
    """A scene did not come to rest."""


def enter(stage: Stage, scene: Scene, settings: VisitorSettings) -> None:
    """Bring the kiosk into a scene, as from a cold start, and wait until everything on it is drawn.

    Raises SceneError when its pictures are still loading after twenty seconds.
    """
    kiosk = stage.kiosk
    if scene.state == "attract" or kiosk.attract:
        kiosk.dispatch(Reset())
    if scene.state != "attract":
        kiosk.dispatch(ChoseSettings(settings))
        kiosk.dispatch(Started())
        _go(kiosk, scene)
    settle(stage)


def _go(kiosk: KioskViewModel, scene: Scene) -> None:
    kiosk.closeOverlay()
    kiosk.dispatch(Opened(scene.screen))
    match scene.state:
        case "item":
            kiosk.dispatch(Shown(scene.item))
        case "reading":
            kiosk.dispatch(Read(scene.item))
        case "help":
            kiosk.dispatch(OpenedOverlay(Overlay.HELP))
        case "display":
            kiosk.dispatch(OpenedOverlay(Overlay.DISPLAY))
        case "languages":
            kiosk.dispatch(OpenedOverlay(Overlay.LANGUAGES))
        case "idle-prompt":
            kiosk.dispatch(Idled())
            kiosk.hold_countdown()
        case _:
            kiosk.dispatch(Opened(scene.screen))


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
            yield f"{item.property('file')} is still loading"


def turn_pages(stage: Stage) -> bool:
    """Turn every pane that has more below by one page. False when all are at their ends."""
    turned = False
    for item in list(visible_items(stage.window)):
        if is_kind(item, "ScrollPane") and item.isEnabled() and item.property("hasMore"):
            item.turnPage(1)  # type: ignore[attr-defined]
            turned = True
    if turned:
        settle(stage)
    return turned
