"""How many scenes a walk visits: a share of them, or all of them where KIOSK_WALK says `whole`, as `make walk` does."""

import os
from collections.abc import Iterable, Sequence

from kiosk.tour.scenes import Scene


def share(scenes: Iterable[Scene], step: int, start: int = 0) -> Sequence[Scene]:
    """Return every so many-th scene, from the one with the number `start` on."""
    return list(scenes) if is_whole() else list(scenes)[start::step]


def is_whole() -> bool:
    return os.environ.get("KIOSK_WALK") == "whole"
