"""How soon to put something right again: at once at first, then ever later, so that no quarrel flickers or costs."""

CALM_SECONDS = 3.0
"""What comes again within this time belongs to the same quarrel."""

FREE_ROUNDS = 8
"""So often something is mended at once; after that once a second."""

FIRST_GAP_SECONDS = 0.12
ROUND_GAP_SECONDS = 1.0
VAIN_ATTEMPTS = 20
VAIN_GAP_SECONDS = 10.0
"""Who has not yielded to so many attempts in a row will hardly yield to the next."""

QUARREL_ROUNDS = 20
"""After so many rounds, staff should know of it."""


class Insistence:
    """Counts attempts, which are those in vain and in a row, and rounds, which are all of one quarrel.

    All moments are seconds of one steady clock.
    """

    def __init__(self, now: float) -> None:
        self.attempts = 0
        self.rounds = 0
        self._last = now

    def due_at(self) -> float:
        """The moment from which on the next attempt may be made."""
        return self._last + self._gap()

    def _gap(self) -> float:
        if self.attempts >= VAIN_ATTEMPTS:
            return VAIN_GAP_SECONDS
        if self.attempts:
            return min(ROUND_GAP_SECONDS, FIRST_GAP_SECONDS * 2.0 ** (self.attempts - 1))
        return ROUND_GAP_SECONDS if self.rounds >= FREE_ROUNDS else 0.0

    def try_at(self, now: float) -> int:
        """Count an attempt. Returns the how-manieth in a row it is."""
        if now - self._last > CALM_SECONDS + self._gap():
            self.rounds = 0
        self.rounds += 1
        self.attempts += 1
        self._last = now
        return self.attempts

    def succeed(self) -> None:
        """All is as it should be: the next attempt is a first one."""
        self.attempts = 0

    @property
    def is_quarrel(self) -> bool:
        """Whether somebody undoes again and again what is mended."""
        return self.rounds >= QUARREL_ROUNDS

    def is_calm(self, now: float, seconds: float) -> bool:
        """Whether nothing had to be mended for so long."""
        return self.attempts == 0 and now - self._last >= seconds
