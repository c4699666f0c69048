"""The audit itself: visits scene after scene and measures each against the rules."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize
from PySide6.QtGui import QAccessible

from kiosk.audit import (
    announcements,
    clipping,
    contrast,
    heights,
    keys,
    legibility,
    look,
    names,
    navigation,
    states,
    targets,
)
from kiosk.audit.deeds import Deeds
from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach, Finding
from kiosk.audit.five_keys import RingLook, go_round
from kiosk.audit.gather import controls_of, gather
from kiosk.audit.hands import Hands
from kiosk.audit.report import print_findings
from kiosk.audit.taps import unreached_by_touch, unreached_scenes
from kiosk.audit.tokens import gather_tokens
from kiosk.platform.lengths import (
    DEFAULT_DIAGONAL_INCHES,
    USUAL_DISTANCE_MILLIMETRES,
    pixels_per_millimetre,
    usual_distance,
)
from kiosk.session.state import VisitorSettings
from kiosk.tour.items import is_kind, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import PATIENCE_MILLISECONDS, Stage, enter, settle, turn_pages

__all__ = ["Finding", "Setup", "measure", "print_findings"]

THEME = "theme"
"""The state of findings about the design tokens, which are the same on every scene."""
NOWHERE = Scene("", "", "screen")
NEWS = frozenset({"solved"})
"""Scenes that come of something on the same page: what is announced is what is new, and not the title again."""
ANSWERED_BY_ANY_KEY = "idle-prompt"
"""No round of keys leads through it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """How the kiosk stands there while it is measured.

    Lengths are true millimetres of a display of this `size` in pixels and this diagonal. `bottom_edges` are the
    heights above the floor, in millimetres, at which its lower edge may hang. `announced` gets what assistive
    technology is told, where the kiosk was built to write it down, and `is_to_tell` says whether there is more to come.
    """

    language: str
    size: QSize
    diagonal_inches: float
    settings: VisitorSettings
    bottom_edges: tuple[float, ...] = ()
    announced: list[str] | None = None
    is_to_tell: Callable[[], bool] = lambda: False

    @property
    def pixels_per_millimetre(self) -> float:
        return pixels_per_millimetre(self.size.width(), self.size.height(), self.diagonal_inches)

    @property
    def nearness(self) -> float:
        """From how near the display is usually seen, compared with a wall screen."""
        distance = usual_distance(self.size.width(), self.size.height(), self.diagonal_inches)
        return distance / USUAL_DISTANCE_MILLIMETRES

    @property
    def words(self) -> str:
        """What is not as it is by default: the diagonal, the size of the text, the contrast."""
        inches = f"{self.diagonal_inches:g} in" if self.diagonal_inches != DEFAULT_DIAGONAL_INCHES else ""
        size = f"{self.settings.text_size} %" if self.settings.text_size != VisitorSettings().text_size else ""
        contrast = "high contrast" if self.settings.high_contrast else ""
        return ", ".join(part for part in (inches, size, contrast) if part)

    @property
    def extent(self) -> str:
        """The size, as in the tour's index."""
        return f"{self.size.width()}x{self.size.height()}"


def measure(stage: Stage, scenes: Iterable[Scene], setup: Setup, *, hands: Hands | None = None) -> Iterator[Finding]:
    """Measure every page of every scene, and the design tokens once.

    The attract view is measured as it always is, without a visitor's settings. Below 19 and above 27 inches the kiosk
    scales its design with the display, because visitors stand closer or further away; the rules do not. With `hands`
    the scenes are also gone through by keys, and touched.

    Raises SceneError when a scene does not come to rest.
    """
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    stage.window.requestActivate()
    try:
        yield from _Audit(stage, setup, hands).findings(scenes)
    finally:
        QAccessible.setActive(was_active)


def measure_ways(stage: Stage, scenes: Sequence[Scene], setup: Setup, hands: Hands) -> Iterator[Finding]:
    """Go through the kiosk by taps alone, and return the scenes that it does not come to."""
    for scene, breach in unreached_scenes(stage, hands, scenes, setup.settings):
        yield _finding(breach, scene, scene.state, setup)


class _Audit:
    """One way through all scenes."""

    def __init__(self, stage: Stage, setup: Setup, hands: Hands | None) -> None:
        self._stage = stage
        self._setup = setup
        self._hands = hands
        self._deeds: Deeds | None = None
        self._first_bar: dict[str, ControlFact] = {}
        self._tokens_done = False

    def findings(self, scenes: Iterable[Scene]) -> Iterator[Finding]:
        for scene in scenes:
            if self._setup.announced is not None:
                self._setup.announced.clear()
            enter(self._stage, scene, self._setup.settings)
            yield from self._theme()
            known: set[Breach] = set()
            for state, breaches in self._states(scene):
                for breach in dict.fromkeys(breaches):
                    if breach not in known:
                        yield _finding(breach, scene, state, self._setup)
                    known.add(breach)

    def _theme(self) -> Iterator[Finding]:
        if self._tokens_done or self._stage.kiosk.attract:
            return
        self._tokens_done = True
        for breach in contrast.token_breaches(gather_tokens(self._stage)):
            yield _finding(breach, NOWHERE, THEME, self._setup)

    def _states(self, scene: Scene) -> Iterator[tuple[str, Iterable[Breach]]]:
        """Return what breaks a rule in each state of a scene, named as in the tour's index."""
        announced = self._heard(scene)
        first: View | None = None
        for state, view in self._pages(scene, announced):
            first = first or view
            if not self._first_bar and not view.overlay:
                self._first_bar = navigation.bar_of(view)
            yield state, _breaches(view, self._first_bar)
        if first is not None and self._hands is not None and not first.attract:
            yield scene.state, self._by_hand(scene, self._hands)

    def _by_hand(self, scene: Scene, hands: Hands) -> Iterator[Breach]:
        enter(self._stage, scene, self._setup.settings)
        deeds = self._deeds or Deeds(self._stage, hands, self._setup.settings)
        self._deeds = deeds
        route = None
        if scene.state != ANSWERED_BY_ANY_KEY:
            controls = controls_of(self._stage)
            tokens = gather_tokens(self._stage)
            ring = RingLook(tokens.lengths["focusRing"] * tokens.millimetre, tokens.colours["focusInner"])
            route = go_round(self._stage, hands, ring)
            yield from keys.breaches(controls, route)
        yield from unreached_by_touch(self._stage, hands, partial(deeds.begin, scene))
        if route is not None:
            for fact in deeds.press_new(scene, route):
                yield from keys.deed(fact)
            yield from keys.held(deeds.held(scene))

    def _heard(self, scene: Scene) -> tuple[str, ...] | None:
        """Wait for what is announced when a scene begins, and return it."""
        announced = self._setup.announced
        if announced is None or self._stage.kiosk.attract or scene.state in NEWS:
            return None
        deadline = QDeadlineTimer(PATIENCE_MILLISECONDS)
        while self._setup.is_to_tell() and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        return tuple(announced)

    def _pages(self, scene: Scene, announced: tuple[str, ...] | None) -> Iterator[tuple[str, View]]:
        """Return the view of each page of a scene, with the name of its state as in the tour's index."""
        page = 1
        turn = self._attract_pages() if self._stage.kiosk.attract else _turner(self._stage)
        while True:
            view = gather(
                self._stage,
                self._setup.pixels_per_millimetre,
                bottom_edges=self._setup.bottom_edges,
                announced=announced,
                nearness=self._setup.nearness,
            )
            yield scene.state if page == 1 else f"{scene.state}-page-{page}", view
            if not turn():
                return
            page += 1
            announced = None

    def _attract_pages(self) -> Callable[[], bool]:
        """Return what shows the next picture of the attract screen, until all pictures and questions were there."""
        shown = next(one for one in visible_items(self._stage.window) if is_kind(one, "AttractView"))
        kiosk: Any = self._stage.kiosk
        pictures = max(1, kiosk.attractPictures.rowCount())
        questions = len(kiosk.attractQuestions)
        most = max(pictures if pictures % 2 == 0 else 2 * pictures, 2 * questions)

        def turn() -> bool:
            following = int(shown.property("scene")) + 1
            shown.setProperty("scene", following % most)
            if following < most:
                settle(self._stage)
            return following < most

        return turn


def _turner(stage: Stage) -> Callable[[], bool]:
    return lambda: turn_pages(stage)


def _breaches(view: View, first_bar: dict[str, ControlFact]) -> Iterator[Breach]:
    yield from legibility.breaches(view)
    yield from clipping.breaches(view)
    yield from contrast.breaches(view)
    yield from targets.breaches(view)
    yield from heights.breaches(view)
    yield from navigation.breaches(view, first_bar)
    yield from names.breaches(view)
    yield from states.breaches(view)
    yield from announcements.breaches(view)
    yield from look.breaches(view)


def _finding(breach: Breach, scene: Scene, state: str, setup: Setup) -> Finding:
    place = "/".join(part for part in (scene.screen, scene.item) if part)
    return Finding(
        rule=breach.rule,
        scene=f"{place} {state}".strip(),
        screen=scene.screen,
        item=scene.item,
        state=state,
        language=setup.language,
        size=setup.extent,
        element=breach.element,
        message=breach.message,
        measured=breach.measured,
        wanted=breach.wanted,
        setup=setup.words,
    )
