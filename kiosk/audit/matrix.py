"""Which set-ups and scenes an audit of everything looks at: few enough for an hour, and no pair is left out.

A full product of languages, displays, directions, sizes of text and contrasts would take a day. Most faults come from
one value or from two together, so each two values of different axes meet in at least one set-up, and each screen is
looked at in every set-up.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import Any, NamedTuple

from kiosk.session.state import TEXT_SIZES, TextSize
from kiosk.tour.scenes import OVERLAYS, Scene

DIAGONALS = (13.3, 15.6, 21.5, 24.0, 32.0, 43.0, 55.0)
"""Inches, from laptops to large wall screens."""
SIZES = ((1920, 1080), (1080, 1920))
"""Pixels of a display that lies, and of one that stands."""
CONTRASTS = (False, True)
SCENES_OF_A_SCREEN = 2
"""That are looked at in each set-up, others in each."""


class Combination(NamedTuple):
    """One set-up."""

    language: str
    diagonal: float
    size: tuple[int, int]
    text_size: TextSize
    high_contrast: bool


def rows(languages: Sequence[str]) -> list[Combination]:
    """Return set-ups in which each two values meet, those of one kiosk next to each other."""
    found = covering((languages, DIAGONALS, SIZES, TEXT_SIZES, CONTRASTS))
    return sorted(Combination(*values) for values in found)


def covering(axes: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Return combinations of one value of each axis, until each two values of different axes have met.

    Always takes the combination that brings most new pairs, so the same axes give the same combinations.
    """
    candidates = list(product(*axes))
    missing = {pair for one in candidates for pair in _pairs(one)}
    found: list[tuple[Any, ...]] = []
    while missing:
        best = max(candidates, key=lambda one: len(missing & _pairs(one)))
        missing -= _pairs(best)
        found.append(best)
    return found


def _pairs(values: Sequence[Any]) -> set[tuple[tuple[int, Any], ...]]:
    return set(combinations(enumerate(values), 2))


def share(scenes: Iterable[Scene], turn: int) -> Iterator[Scene]:
    """Return two scenes of each screen, and two with each overlay, other ones at each turn."""
    groups: dict[tuple[str, str], list[Scene]] = {}
    for scene in scenes:
        group = ("", scene.state) if scene.state in OVERLAYS else (scene.screen, "")
        groups.setdefault(group, []).append(scene)
    for group in groups.values():
        first = turn * SCENES_OF_A_SCREEN % len(group)
        yield from (group[first:] + group[:first])[:SCENES_OF_A_SCREEN]
