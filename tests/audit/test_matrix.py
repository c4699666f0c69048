"""The set-ups of `audit --matrix`: few, and none of what they are to cover is left out."""

from itertools import combinations, product

from kiosk.audit.matrix import CONTRASTS, DIAGONALS, SIZES, covering, rows, share
from kiosk.session.state import TEXT_SIZES
from kiosk.tour.scenes import Scene

LANGUAGES = ("en", "es")
AXES = (LANGUAGES, DIAGONALS, SIZES, TEXT_SIZES, CONTRASTS)


def test_each_two_values_meet() -> None:
    met = {pair for row in rows(LANGUAGES) for pair in combinations(enumerate(row), 2)}
    assert met == {pair for row in product(*AXES) for pair in combinations(enumerate(row), 2)}


def test_the_set_ups_are_few_and_always_the_same() -> None:
    """Fewer than so many cannot be: each diagonal must meet each size of text."""
    assert len(DIAGONALS) * len(TEXT_SIZES) <= len(rows(LANGUAGES)) <= 24
    assert rows(LANGUAGES) == rows(LANGUAGES)


def test_one_axis_is_covered_by_its_values() -> None:
    assert covering((("a", "b"), (1,))) == [("a", 1), ("b", 1)]


def test_every_scene_has_its_turn_and_every_screen_each_time() -> None:
    scenes = [Scene("home", "", "screen"), *(Scene("people", f"one-{number}", "item") for number in range(7))]
    turns = [list(share(scenes, turn)) for turn in range(4)]
    assert all({scene.screen for scene in turn} == {"home", "people"} for turn in turns)
    assert {scene for turn in turns for scene in turn} == set(scenes)
    assert all(len(turn) <= 3 for turn in turns)
