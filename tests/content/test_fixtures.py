"""The fixtures have a screen of every type, or say where to write one."""

from pathlib import Path

import pytest

from kiosk.content.model.schema import SCREEN_TYPES, Item, Screen
from tests.audit.longest import SIMILAR
from tests.content.longest import write_longest_content
from tests.content.minimal import SCREENS, plain_screen


class Dish(Item, frozen=True, kw_only=True):
    spice: str


class PlainScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = False

    items: tuple[Item, ...]


class DishesScreen(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = False

    items: tuple[Dish, ...]


def test_the_minimal_content_has_a_screen_of_every_type() -> None:
    assert {text.partition("\n")[0] for text in SCREENS.values()} == {f"type: {name}" for name in SCREEN_TYPES}


def test_a_type_with_nothing_of_its_own_is_written_by_itself() -> None:
    assert "type: plain\n" in plain_screen("plain", PlainScreen)


def test_a_type_that_needs_more_says_where_to_write_it() -> None:
    with pytest.raises(LookupError, match=r"dishes screen needs spice: write one in tests/content/minimal\.py"):
        plain_screen("dishes", DishesScreen)


def test_a_field_that_nobody_fills_says_where_to_fill_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SCREEN_TYPES, "dishes", DishesScreen)
    with pytest.raises(LookupError, match=r"Dish\.spice is filled: say it in tests/content/longest\.py"):
        write_longest_content(tmp_path)


def test_the_screens_that_are_drawn_as_others_exist() -> None:
    assert set(SIMILAR) <= set(SCREEN_TYPES)


def test_a_type_that_does_not_say_which_views_it_has_is_no_type() -> None:
    with pytest.raises(TypeError, match="SilentScreen must say whether it opens on itself"):

        class SilentScreen(Screen, frozen=True, kw_only=True):
            items: tuple[Item, ...]

    with pytest.raises(TypeError, match="HalfScreen must say whether it has deeper layer"):

        class HalfScreen(Screen, frozen=True, kw_only=True):
            opens_on_itself = True
