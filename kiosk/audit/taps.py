"""Touches what there is to touch, and goes through the kiosk by taps alone. Nothing is dragged, pinched or held."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.audit.deeds import speaks
from kiosk.audit.finding import Breach
from kiosk.audit.five_keys import name_of
from kiosk.audit.hands import Hands
from kiosk.session.state import SessionState, VisitorSettings
from kiosk.tour.items import is_kind, kinds_of, scene_rect, shown_rect, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import OVERLAYS, Stage, enter, settle, turn_pages

TOUCHED = "QQuickAbstractButton"
OF_ITS_ITEM = ("KioskButton", "AnswerButton")
"""What may do something else on each item of a screen, though it has the same name."""
AWAY = QPointF(-1.0, -1.0)
"""Where a finger is lifted that is to do nothing."""


def unreached_by_touch(stage: Stage, hands: Hands, begin: Callable[[], None]) -> Iterator[Breach]:
    """Touch each control that can be seen in its middle: it must look pressed, or something lies over it.

    The finger slides away before it is lifted, which may drag what lies below. So what it did not reach is touched
    again after `begin` has brought the scene back.
    """
    missed = [name_of(control) for control in list(_touchable(stage)) if not _feels(control, hands)]
    for name in missed:
        begin()
        control = next((one for one in _touchable(stage) if name_of(one) == name), None)
        if control is None or not _feels(control, hands):
            yield Breach("B4", name, "a touch in its middle does not reach it", "not pressed", "pressed")


def _feels(control: QQuickItem, hands: Hands) -> bool:
    """Whether a control looks pressed while a finger lies in its middle."""
    hands.touch(shown_rect(control).center())
    pressed = bool(control.property("down"))
    hands.lift(AWAY)
    return pressed


def _touchable(stage: Stage) -> Iterator[QQuickItem]:
    """The controls that are seen at least by half."""
    for item in visible_items(stage.window):
        if is_kind(item, TOUCHED) and item.isEnabled():
            shown, whole = shown_rect(item), scene_rect(item)
            if not shown.isEmpty() and shown.width() * shown.height() * 2 > whole.width() * whole.height():
                yield item


class VisitorPlace(NamedTuple):
    """Where a visitor is, as far as scenes differ."""

    screen: str
    item: str
    reading: bool
    overlay: str
    solved: bool


def unreached_scenes(
    stage: Stage, hands: Hands, scenes: Sequence[Scene], settings: VisitorSettings
) -> Iterator[tuple[Scene, Breach]]:
    """Return the scenes to which no tap leads, from the attract screen on."""
    crawl = _Crawl(stage, hands, settings, scenes)
    for scene in crawl.unreached():
        breach = Breach("B4", "the scene", "no tap leads to it from the attract screen", "unreached", "reached")
        yield scene, breach


class _Crawl:
    """Taps what was not tapped yet on each scene that it comes to, until it has come to all."""

    def __init__(self, stage: Stage, hands: Hands, settings: VisitorSettings, scenes: Iterable[Scene]) -> None:
        self._stage = stage
        self._hands = hands
        self._settings = settings
        self._wanted = {_place_of(scene): scene for scene in scenes if scene.state not in {"idle-prompt", "ended"}}
        own = {place.screen for place in self._wanted if not place.item}
        self._openings = {place.screen: place for place in reversed(self._wanted) if place.screen not in own}
        """What screens open with that have no view of their own."""
        self._waiting: list[Scene] = []
        self._tapped: set[tuple[str, str, str]] = set()

    def unreached(self) -> list[Scene]:
        enter(self._stage, Scene("", "", "attract"), self._settings)
        self._note(self._stage.kiosk.state)
        self._tap_one(Scene("", "", "attract"))
        while self._waiting and self._wanted:
            scene = self._waiting.pop(0)
            if scene.state != "attract":
                self._explore(scene)
        return list(self._wanted.values())

    def _explore(self, scene: Scene) -> None:
        enter(self._stage, scene, self._settings)
        page = 0
        while self._wanted:
            if self._tap_one(scene):
                enter(self._stage, scene, self._settings)
                for _ in range(page):
                    turn_pages(self._stage)
            elif turn_pages(self._stage):
                page += 1
            else:
                return

    def _tap_one(self, scene: Scene) -> bool:
        """Tap a control that was not tapped yet. Returns whether there was one."""
        for control in _touchable(self._stage):
            mark = _mark(control, scene)
            if speaks(control) or mark in self._tapped:
                continue
            self._tapped.add(mark)
            self._hands.tap(shown_rect(control).center())
            settle(self._stage)
            self._note(self._stage.kiosk.state)
            return True
        return False

    def _note(self, state: SessionState) -> None:
        for place in _places_in(state):
            opening = place if place.item else self._openings.get(place.screen, place)
            scene = self._wanted.pop(opening, None)
            if scene is not None:
                self._waiting.append(scene)


def _mark(control: QQuickItem, scene: Scene) -> tuple[str, str, str]:
    """Return what tells a control from others that do something else: a link does the same wherever it is."""
    if is_kind(control.parentItem(), "LinkFlow"):
        return "", "", name_of(control)
    kinds = kinds_of(control)
    return scene.screen, scene.name if any(kind in kinds for kind in OF_ITS_ITEM) else "", name_of(control)


def _place_of(scene: Scene) -> VisitorPlace:
    if scene.state == "attract":
        return VisitorPlace("", "", False, "", False)
    overlay = OVERLAYS[scene.state].name if scene.state in OVERLAYS else ""
    screen = "" if overlay else scene.screen
    return VisitorPlace(screen, scene.item, scene.state == "reading", overlay, scene.state == "solved")


def _places_in(state: SessionState) -> Iterator[VisitorPlace]:
    """Return all that a state is of what scenes show."""
    if state.attract:
        yield VisitorPlace("", "", False, "", False)
        return
    location = state.location
    if state.covered:
        yield VisitorPlace("", "", False, state.overlay.name, False)
        return
    yield VisitorPlace(location.screen, location.item, location.reading, "", False)
    yield from (VisitorPlace(location.screen, guess.riddle.item, False, "", True) for guess in state.guesses[-1:])
