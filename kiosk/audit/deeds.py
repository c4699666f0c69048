"""Presses controls by key, one of each kind on each type of screen: where is the focus then, and after Back?"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.audit.five_keys import MOST_STEPS, NEXT, focused, hides_focus, name_of
from kiosk.audit.hands import Hands
from kiosk.audit.navigation import BAR
from kiosk.audit.route import DeedFact, Route, StepFact
from kiosk.session.state import Reset, VisitorSettings
from kiosk.tour.items import address_of, kind_of
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import Stage, enter, settle

SPEECH_ICON = next(icon for icon, name in BAR.items() if name == "listen")
SELECT, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape
HELD = (("Return", Qt.Key.Key_Return), ("L", Qt.Key.Key_L))
"""What is held in a scene, to see that it acts once."""


class Deeds:
    """Remembers which kinds of controls were pressed on which types of screens; each is pressed once."""

    def __init__(self, stage: Stage, hands: Hands, settings: VisitorSettings) -> None:
        self._stage = stage
        self._hands = hands
        self._settings = settings
        self._done: set[tuple[str, str, str]] = set()

    def press_new(self, scene: Scene, route: Route) -> Iterator[DeedFact]:
        """Press one control of each kind that was not pressed on such a screen yet."""
        for step in route.steps:
            mark = (_screen_type(self._stage), scene.state, step.element.split()[0])
            if step.operable and step.visible and mark not in self._done:
                self._done.add(mark)
                self.begin(scene)
                yield self._press(step)
                self.begin(scene)

    def held(self, scene: Scene) -> tuple[str, ...]:
        """Return the names of the keys that act more than once while they are held."""
        mark = (_screen_type(self._stage), scene.state, "held")
        if mark in self._done:
            return ()
        self._done.add(mark)
        return tuple(name for name, key in HELD if self._repeats(scene, key))

    def begin(self, scene: Scene) -> None:
        """Bring the kiosk into a scene as another visitor would find it, whatever was pressed before."""
        self._stage.kiosk.dispatch(Reset())
        enter(self._stage, scene, self._settings)

    def _repeats(self, scene: Scene, key: Qt.Key) -> bool:
        """Whether a key that is held leads elsewhere than one press, where one press always leads to the same."""
        after: list[object] = []
        for press in (self._hands.press, self._hands.hold, self._hands.press):
            self.begin(scene)
            self._hands.press(NEXT)
            while (item := focused(self._stage)) is not None and speaks(item):
                self._hands.press(NEXT)
            press(key)
            settle(self._stage)
            after.append(_outcome(self._stage))
        self.begin(scene)
        once, held, again = after
        return once == again != held

    def _press(self, step: StepFact) -> DeedFact:
        stage = self._stage
        control = self._go_to(step.element)
        if control is None or speaks(control):
            return DeedFact(element=step.element)
        before = stage.kiosk.state
        self._hands.press(SELECT)
        settle(stage)
        item, after = focused(stage), stage.kiosk.state
        hidden = name_of(item) if item is not None and hides_focus(item) else ""
        opened = not before.covered and (after.covered or len(after.trail) > len(before.trail))
        returned = ""
        if opened:
            self._hands.press(BACK)
            settle(stage)
            back = focused(stage)
            returned = name_of(back) if back is not None else ""
        return DeedFact(element=step.element, hidden_focus=hidden, opened=opened, returned_to=returned)

    def _go_to(self, element: str) -> QQuickItem | None:
        """Press the key for the next control until the one of this name has the focus."""
        first = 0
        for _ in range(MOST_STEPS):
            self._hands.press(NEXT)
            item = focused(self._stage)
            if item is None or address_of(item) == first:
                return None
            first = first or address_of(item)
            if name_of(item) == element:
                return item
        return None


def _screen_type(stage: Stage) -> str:
    screen: Any = stage.kiosk.screen
    return str(screen.type)


def speaks(control: QQuickItem) -> bool:
    """Whether a control turns the speech on: nobody is to hear an audit, nor to be told that there is no sound."""
    return control.property("iconName") == SPEECH_ICON


def _outcome(stage: Stage) -> object:
    """Return what a key may change: where the visitor is, what lies over it, and the language."""
    state = stage.kiosk.state
    item = focused(stage)
    return state.trail, state.overlay, state.language, state.settings, "" if item is None else kind_of(item)
