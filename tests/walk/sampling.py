"""How many scenes a walk visits: a share of them, or all of them where KIOSK_WALK says `whole`, as `make walk` does."""

import os
from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


def share(whole: Iterable[T], step: int, start: int = 0) -> Sequence[T]:
    """Return every so many-th scene, or whatever a walk leads along, from the one with the number `start` on."""
    return list(whole) if is_whole() else list(whole)[start::step]


def is_whole() -> bool:
    return os.environ.get("KIOSK_WALK") == "whole"
