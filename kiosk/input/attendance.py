"""Decides what is a sign that a visitor is there: pure, with every moment and place passed in.

A panel that trembles, a bag on the keyboard and a button that got stuck send input as visitors do. They differ in that
they stay where they are and that nothing comes of it.
"""

import math
from collections import deque
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from enum import Enum

Spot = tuple[float, float]
"""Pixels from the window's left upper corner."""

STILL_SECONDS = 60.0
"""A finger that has not travelled for so long lies there, and its lifting is no sign."""

DEAD_SECONDS = 180.0
"""A finger that has not travelled for so long is a fault of the panel, or something that lies on it."""

MEMORY_SECONDS = 120.0
"""How long a place or a key is remembered after its last press."""

VAIN_PRESSES = 3
"""After so many presses of which nothing came, the place or the key is noise."""

VAIN_SECONDS = 2.0
"""After two presses of which nothing came it is, if they were so far apart: nobody tries a picture that slowly."""

VAIN_KEYS = 10
VAIN_KEY_SECONDS = 20.0
"""The same of a key. People know its name, and may well try Escape three times before they answer with it."""

RUN_GAP_SECONDS = 5.0
RUN_SECONDS = 120.0
"""A place or key that is pressed again at most that gap later, for so long, is noise whatever comes of it."""

HURRY_SECONDS = 0.08
"""Nobody presses one key twice within this."""

BOUNCE_SECONDS = 0.02
"""Nobody presses a key again within this after letting it go. A system that repeats a held key does."""

CAUSE_SECONDS = 0.05
"""What happens so soon after an input was caused by it."""

SAME_PLACE = 2.0
"""Presses no further from each other than so many drag distances are at one place: a fingertip is as wide."""

MOST_PLACES = 16
MOST_STEPS = 8
"""Places that are remembered: of presses, and of one finger's way."""


class Sign(Enum):
    """What a press says: a visitor is there; nothing; that something is out of order; or that a key is still held."""

    VISITOR = "visitor"
    NOTHING = "nothing"
    NOISE = "noise"
    HELD = "held"


@dataclass(slots=True)
class _Origin:
    """Where presses come from, a place or a key, and what came of them."""

    place: Spot | None
    last: float
    run_since: float
    vain: int = 0
    vain_since: float = 0.0
    guarded: bool = False
    released: float = -math.inf

    def is_vain(self) -> bool:
        lasting = self.last - self.vain_since
        if self.place is None:
            return self.vain >= VAIN_KEYS or (self.vain >= VAIN_PRESSES and lasting >= VAIN_KEY_SECONDS)
        return self.vain >= VAIN_PRESSES or (self.vain >= VAIN_PRESSES - 1 and lasting >= VAIN_SECONDS)

    def is_running(self) -> bool:
        return self.last - self.run_since >= RUN_SECONDS

    def is_out_of_order(self) -> bool:
        return self.is_running() or (self.is_vain() and self.last - self.vain_since >= STILL_SECONDS)


@dataclass(slots=True)
class _Finger:
    """A finger that is down, or a mouse button: where it has been lately, and when it counted last."""

    place: Spot
    counted: float
    sign: Sign
    origin: _Origin
    steps: deque[Spot] = field(default_factory=lambda: deque[Spot](maxlen=MOST_STEPS))


class Attendance:
    """Is told of all input, and says of each whether a visitor made it.

    `reach` is the drag distance in pixels: what travels no further trembles. `guarded` says that the attract screen or
    the idle prompt is up, where whatever is let through begins or prolongs a session; so what is let through counts.
    """

    def __init__(self) -> None:
        self.reach = 10.0
        self.guarded = False
        self._fingers: dict[Hashable, _Finger] = {}
        self._places: deque[_Origin] = deque(maxlen=MOST_PLACES)
        self._keys: dict[int, _Origin] = {}
        self._cause: _Origin | None = None
        self._cause_at = -math.inf
        self._happened_at = -math.inf

    def press(self, finger: Hashable, place: Spot, now: float) -> Sign:
        """A finger or a mouse button goes down."""
        origin = self._origin_at(place, now)
        sign = self._judge(origin, now)
        self._fingers[finger] = _Finger(place, now, sign, origin, deque([place], maxlen=MOST_STEPS))
        return sign

    def move(self, finger: Hashable, place: Spot, now: float) -> bool:
        """A finger that is down reports where it is. It counts once it is away from where it has counted lately."""
        known = self._fingers.get(finger)
        if known is None or any(math.dist(step, place) <= self.reach for step in known.steps):
            return False
        known.steps.append(place)
        known.counted = now
        known.sign = Sign.VISITOR
        known.origin.vain = 0
        return True

    def lift(self, finger: Hashable, now: float) -> bool:
        """A finger or a mouse button goes up. It counts when it did so before, and not too long ago."""
        known = self._fingers.pop(finger, None)
        if known is None or self._is_refused(known.origin, known.sign):
            return False
        self._cause, self._cause_at = known.origin, now
        return known.sign is Sign.VISITOR and now - known.counted < STILL_SECONDS

    def forget_fingers(self) -> None:
        """The system took all fingers back."""
        self._fingers.clear()

    def key(self, code: int, now: float) -> Sign:
        """A key goes down. A held one may come as one that is let go and pressed, again and again."""
        origin = self._keys.get(code)
        if origin is None or now - origin.last > MEMORY_SECONDS:
            self._drop_old_keys(now)
            origin = self._keys[code] = _Origin(None, now, now)
        elif now - origin.last < HURRY_SECONDS or now - origin.released < BOUNCE_SECONDS:
            origin.last = now
            return Sign.HELD
        return self._judge(origin, now)

    def release(self, code: int, now: float) -> None:
        """A key goes up: some controls act only then."""
        origin = self._keys.get(code)
        if origin is not None:
            origin.released = now
        self._cause, self._cause_at = origin, now

    def turn_wheel(self, place: Spot, now: float) -> Sign:
        """The wheel of a mouse turns."""
        return self._judge(self._origin_at(place, now), now)

    def happen(self, now: float) -> bool:
        """Something came of an input, or of what is no input, like a screen reader's press. Does it count?"""
        cause = self._cause if now - self._cause_at <= CAUSE_SECONDS else None
        if cause is None:
            self._happened_at = now
            return True
        if cause.guarded:
            return False
        self._happened_at = now
        cause.vain = 0
        return not cause.is_running()

    def move_focus(self, now: float) -> None:
        """The focus of the keys moved. Only where a key was the cause is that something: a prompt takes it too."""
        cause = self._cause if now - self._cause_at <= CAUSE_SECONDS else None
        if cause is None or cause.place is not None or self.guarded:
            return
        self._happened_at = now
        cause.vain = 0

    def noisy_places(self, now: float) -> Iterator[Spot]:
        """Where the panel is out of order: what lies there for minutes, or presses on for a minute in vain."""
        for finger in self._fingers.values():
            if now - finger.counted >= DEAD_SECONDS:
                yield finger.place
        for origin in self._places:
            if origin.place is not None and origin.is_out_of_order() and now - origin.last <= MEMORY_SECONDS:
                yield origin.place

    def is_watching(self, now: float) -> bool:
        """Whether anything is down or was pressed lately, so that there may be noise."""
        return bool(self._fingers) or any(now - origin.last <= MEMORY_SECONDS for origin in self._places)

    def _origin_at(self, place: Spot, now: float) -> _Origin:
        for origin in self._places:
            near = origin.place is not None and math.dist(origin.place, place) <= SAME_PLACE * self.reach
            if near and now - origin.last <= MEMORY_SECONDS:
                return origin
        origin = _Origin(place, now, now)
        self._make_room()
        self._places.append(origin)
        return origin

    def _make_room(self) -> None:
        """Forget the place that was quiet for longest, so that noise is not pushed out by a busy visitor."""
        if len(self._places) == MOST_PLACES:
            self._places.remove(min(self._places, key=lambda origin: origin.last))

    def _drop_old_keys(self, now: float) -> None:
        self._keys = {code: origin for code, origin in self._keys.items() if now - origin.last <= MEMORY_SECONDS}

    def _judge(self, origin: _Origin, now: float) -> Sign:
        """What a press of this origin says; and note it as one of which nothing came, until something does."""
        noisy = origin.is_vain() or origin.is_running()
        fresh = origin.vain == 0 or self._happened_at > origin.last
        if now - origin.last > RUN_GAP_SECONDS:
            origin.run_since = now
        if noisy or not self.guarded:  # an answer to the idle prompt is not in vain
            origin.vain_since = origin.vain_since if origin.vain else now
            origin.vain += 1
        origin.last = now
        origin.guarded = self.guarded
        sign = _sign(noisy=noisy, fresh=fresh or self.guarded)
        self._cause, self._cause_at = (None if self._is_refused(origin, sign) else origin), now
        return sign

    def _is_refused(self, origin: _Origin, sign: Sign) -> bool:
        """Whether nothing can come of a press: noise neither begins nor prolongs a session."""
        return sign is Sign.NOISE and origin.guarded


def _sign(*, noisy: bool, fresh: bool) -> Sign:
    if noisy:
        return Sign.NOISE
    return Sign.VISITOR if fresh else Sign.NOTHING
