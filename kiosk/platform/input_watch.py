"""The window's event filter: has all input judged, holds back what must not act, and reports visitors."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.input.attendance import Attendance, Sign, Spot
from kiosk.input.gate import Gate
from kiosk.input.keymap import KEYPAD, KeyMap

MOUSE = -1
"""The name of the mouse among the presses. Fingers have numbers from 0 on, keys those below the mouse's."""

NAMELESS = frozenset({0, 0x01FFFFFF})
"""What Qt says of keys that it does not know (Qt::Key_unknown): they differ in their scan codes alone."""
FIRST_NAMELESS = 0x02000000
"""The number of the first of them, beyond all of Qt's keys."""

PRESSED, RELEASED = QEventPoint.State.Pressed, QEventPoint.State.Released


class InputWatch(QObject):
    """Emits `sign` for each sign of a visitor, and `pressed`, `touched`, `keyUsed`, `pointerMoved` as they come.

    A filter on the window sees every touch; a handler inside the scene misses those that controls take. What it keeps
    back never reaches the scene, from the beginning of a press to its end (see `kiosk.input.gate`). A key of a keypad
    reaches it as the key of a keyboard that does the same.
    """

    sign = Signal()
    pressed = Signal()
    touched = Signal()
    pointerMoved = Signal()
    keyUsed = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.attendance = Attendance()
        self.clock = clock
        self.keymap = KeyMap({})
        self._gate = Gate()
        self._passing = False
        self._left_down = False
        kinds = QEvent.Type
        self._judges: dict[QEvent.Type, Callable[[QObject, Any], bool]] = {
            kinds.TouchBegin: self._on_touch,
            kinds.TouchUpdate: self._on_touch,
            kinds.TouchEnd: self._on_touch,
            kinds.TouchCancel: self._on_touch_cancel,
            kinds.MouseButtonPress: self._on_press,
            kinds.MouseButtonDblClick: self._on_double_click,
            kinds.MouseButtonRelease: self._on_release,
            kinds.MouseMove: self._on_move,
            kinds.HoverMove: self._on_hover,
            kinds.Wheel: self._on_wheel,
            kinds.KeyPress: self._on_key,
            kinds.KeyRelease: self._on_key_release,
        }

    def begin_scene(self, *, guarded: bool) -> None:
        """Another scene is made, and will be there as soon as events are taken again; see `Attendance.guarded`."""
        self.attendance.guarded = guarded
        self._left_down = self._gate.begin_scene(self.clock()) or self._left_down
        QTimer.singleShot(0, self._settle)

    @Slot()
    def happen(self) -> None:
        """A control did what it is for, or the session moved on."""
        if self.attendance.happen(self.clock()):
            self.sign.emit()

    @Slot()
    def move_focus(self) -> None:
        """The keyboard's focus moved."""
        self.attendance.move_focus(self.clock())

    def _settle(self) -> None:
        self._gate.settle(self.clock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._passing:
            return False
        judge = self._judges.get(event.type())
        return judge is not None and judge(watched, event)

    def _begin(self, who: int, place: Spot, now: float) -> bool:
        """Whether a press of a finger or a mouse may act."""
        self.attendance.reach = QGuiApplication.styleHints().startDragDistance()
        self.pressed.emit()
        return self._admits(who, self.attendance.press(who, place, now), now)

    def _admits(self, who: int, sign: Sign, now: float) -> bool:
        if sign is Sign.HELD or (sign is Sign.NOISE and self.attendance.guarded):
            self._gate.refuse(who)
            return False
        if self._gate.sheds(who, now, noise=sign is Sign.NOISE):
            return False
        if sign is Sign.VISITOR:
            self.sign.emit()
        return self._gate.press(who, now)

    def _end(self, who: int, now: float) -> bool:
        if self.attendance.lift(who, now):
            self.sign.emit()
        return self._gate.lift(who)

    def _go_on(self, who: int, place: Spot, now: float) -> bool:
        if self.attendance.move(who, place, now):
            self.sign.emit()
        return self._gate.allows(who)

    def _on_touch(self, watched: QObject, event: QTouchEvent) -> bool:
        if self._left_down:
            self._take_back(watched, event)
        now = self.clock()
        points = event.points()
        allowed = [point for point in points if self._judge_point(point, now)]
        self.touched.emit()
        if len(allowed) == len(points):
            return False
        event.accept()  # or Qt would make a mouse press of it
        if allowed:
            self._pass(watched, _part_of(event, allowed))
        return True

    def _judge_point(self, point: QEventPoint, now: float) -> bool:
        state, where = point.state(), point.position()
        place = (where.x(), where.y())
        if state == PRESSED:
            return self._begin(point.id(), place, now)
        if state == RELEASED:
            return self._end(point.id(), now)
        return self._go_on(point.id(), place, now)

    def _take_back(self, watched: QObject, event: QTouchEvent) -> None:
        """Let the scene forget what lay on the last one: whatever looks pressed lets go."""
        self._left_down = False
        self._pass(watched, QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))

    def _pass(self, watched: QObject, event: QEvent) -> None:
        self._passing = True
        QCoreApplication.sendEvent(watched, event)
        self._passing = False

    def _on_touch_cancel(self, watched: QObject, event: QEvent) -> bool:
        self.attendance.forget_fingers()
        self._gate.forget_fingers()
        return False

    def _on_press(self, watched: QObject, event: QMouseEvent) -> bool:
        where = event.position()
        return not self._begin(MOUSE, (where.x(), where.y()), self.clock())

    def _on_double_click(self, watched: QObject, event: QEvent) -> bool:
        """Comes after the second press, and is no press of its own."""
        return not self._gate.allows(MOUSE)

    def _on_release(self, watched: QObject, event: QEvent) -> bool:
        if self._end(MOUSE, self.clock()):
            return False
        grabber = watched.mouseGrabberItem() if isinstance(watched, QQuickWindow) else None
        if grabber is not None:
            grabber.ungrabMouse()
        return True

    def _on_move(self, watched: QObject, event: QMouseEvent) -> bool:
        self.pointerMoved.emit()
        where = event.position()
        return not self._go_on(MOUSE, (where.x(), where.y()), self.clock())

    def _on_hover(self, watched: QObject, event: QEvent) -> bool:
        self.pointerMoved.emit()
        return False

    def _on_wheel(self, watched: QObject, event: QWheelEvent) -> bool:
        now = self.clock()
        if not self._gate.turn_wheel(now):
            return True
        where = event.position()
        if self.attendance.turn_wheel((where.x(), where.y()), now) is Sign.VISITOR:
            self.sign.emit()
        return False

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """A key that is held acts once: a hand that cannot let go quickly must not leaf through everything."""
        if event.isAutoRepeat():
            return True
        now, code = self.clock(), _number_of(event)
        sign = self.attendance.key(code, now)
        if sign is Sign.VISITOR:
            self.keyUsed.emit()
        if not self._admits(MOUSE - 1 - code, sign, now):
            return True
        return self._translate(watched, event)

    def _on_key_release(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        code = _number_of(event)
        self.attendance.release(code, self.clock())
        if not self._gate.lift(MOUSE - 1 - code):
            return True
        return self._translate(watched, event)

    def _translate(self, watched: QObject, event: QKeyEvent) -> bool:
        """Hand on another key in place of this one, where that does what this one is for; says whether it did."""
        modifiers = event.modifiers()
        on_keypad = bool(modifiers.value & KEYPAD)
        key = self.keymap.stand_in(event.key(), event.nativeScanCode(), on_keypad=on_keypad)
        if key is None:
            return False
        self._pass(watched, QKeyEvent(event.type(), key, type(modifiers)(0)))
        return True


def _number_of(event: QKeyEvent) -> int:
    key = event.key()
    return FIRST_NAMELESS + event.nativeScanCode() if key in NAMELESS else key


def _part_of(event: QTouchEvent, points: Sequence[QEventPoint]) -> QTouchEvent:
    """The same event of only some of its fingers, as if the others were not there."""
    states = {point.state() for point in points}
    kind = QEvent.Type.TouchUpdate
    if states == {PRESSED}:
        kind = QEvent.Type.TouchBegin
    elif states == {RELEASED}:
        kind = QEvent.Type.TouchEnd
    part = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
    part.setTimestamp(event.timestamp())
    return part
