"""Safe mode is a bridge: decides when to try the way back to the normal kiosk."""

import os
from collections.abc import Mapping

WAIT_SECONDS = (300.0, 600.0, 1200.0, 2400.0, 3600.0)
"""How long safe mode must have been well before the first try, the second, and so on."""
WAIT_VARIABLE = "KIOSK_BRIDGE_SECONDS"
"""Names another time before each try."""


class Bridge:
    """Counts the tries since the kiosk ran steadily, and with them how long safe mode lasts until the next."""

    def __init__(self, waits: tuple[float, ...] = WAIT_SECONDS) -> None:
        self._waits = waits
        self._tries = 0

    @property
    def wait_seconds(self) -> float:
        """How long safe mode is to be well before the next try."""
        return self._waits[min(self._tries, len(self._waits) - 1)]

    def note_try(self) -> None:
        """The way back is tried now; should it fail, the next try waits longer."""
        self._tries += 1

    def forget(self) -> None:
        """The kiosk ran steadily as it was meant to."""
        self._tries = 0


def named_wait(environment: Mapping[str, str] = os.environ) -> float | None:
    """Return the time that the environment names, or None where it names none."""
    words = environment.get(WAIT_VARIABLE, "")
    return float(words) if words.isdecimal() and int(words) else None
