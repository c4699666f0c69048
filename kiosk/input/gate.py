"""Decides which presses may act: pure, with every moment passed in.

A press that was begun before a scene was there was meant for the last one; and what comes faster than people can press
is no press at all. Both are refused from their beginning to their end.
"""

import math

SHUT_SECONDS = 0.4
"""How long a new scene takes no press: people need that long to see what it is."""

SETTLING_SECONDS = 0.1
"""How long it takes none after the program has made it: what was pressed meanwhile arrives only then."""

MOST_AT_ONCE = 15.0
MOST_A_SECOND = 15.0
"""Presses of all fingers, buttons and keys together. Ten fingers at once are fine."""

MOST_NOISE_A_SECOND = 5.0
"""Presses where something is out of order have an allowance of their own, or a visitor elsewhere would have none."""

MOST_WHEEL_STEPS = 60.0
"""Steps of a wheel in a second. A touchpad's many small ones stay below it."""


class Allowance:
    """So many in a second and no more; what was not used is saved up to that many."""

    def __init__(self, most_a_second: float, most_at_once: float) -> None:
        """Begin with all of it."""
        self._rate = most_a_second
        self._most = most_at_once
        self._left = most_at_once
        self._at = -math.inf

    def take(self, now: float) -> bool:
        """Take one, if there is one."""
        self._left = min(self._most, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Gate:
    """Says of each press, by its number (those of fingers begin at 0), whether it may act."""

    def __init__(self) -> None:
        """Begin open."""
        self._presses = Allowance(MOST_A_SECOND, MOST_AT_ONCE)
        self._noise = Allowance(MOST_NOISE_A_SECOND, MOST_NOISE_A_SECOND)
        self._wheel = Allowance(MOST_WHEEL_STEPS, MOST_WHEEL_STEPS)
        self._begun_at = -math.inf
        self._shut_until = -math.inf
        self._down: set[int] = set()
        self._refused: set[int] = set()

    def begin_scene(self, now: float) -> bool:
        """A new scene is about to be made. Returns whether something is still down that was meant for the last one."""
        self._begun_at = now
        self._shut_until = math.inf
        left_down = bool(self._down)
        self._refused |= self._down
        self._down.clear()
        return left_down

    def settle(self, now: float) -> None:
        """The program has made the scene and takes input again."""
        self._shut_until = max(self._begun_at + SHUT_SECONDS, now + SETTLING_SECONDS)

    def sheds(self, who: int, now: float, *, noise: bool = False) -> bool:
        """Whether a press that begins comes faster than people can press."""
        if (self._noise if noise else self._presses).take(now):
            return False
        self.refuse(who)
        return True

    def press(self, who: int, now: float) -> bool:
        """Whether a press that begins may act."""
        self._forget(who)
        if now < self._shut_until:
            self._refused.add(who)
            return False
        self._down.add(who)
        return True

    def refuse(self, who: int) -> None:
        """Take back what `press` allowed, for a reason of the caller's."""
        self._down.discard(who)
        self._refused.add(who)

    def allows(self, who: int) -> bool:
        """Whether what is down may go on."""
        return who not in self._refused

    def lift(self, who: int) -> bool:
        """Whether the end of a press may act. One whose beginning nobody saw may."""
        allowed = who not in self._refused
        self._down.discard(who)
        self._refused.discard(who)
        return allowed

    def turn_wheel(self, now: float) -> bool:
        """Whether a step of a wheel may act."""
        return now >= self._shut_until and self._wheel.take(now)

    def forget_fingers(self) -> None:
        """All fingers were taken back by the system. Keys and mouse buttons, with numbers below 0, are not."""
        self._down = {who for who in self._down if who < 0}
        self._refused = {who for who in self._refused if who < 0}

    def _forget(self, who: int) -> None:
        self._down.discard(who)
        self._refused.discard(who)
