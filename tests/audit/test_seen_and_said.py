"""Rules of reach, of states, of announcements and of the look: each with a case that keeps it and one that does not."""

from dataclasses import replace

import pytest

from kiosk.audit import announcements, heights, look, names, states
from kiosk.audit.facts import AreaFact, TileFact, View
from kiosk.audit.geometry import Box
from tests.audit.views import PIXELS_PER_MILLIMETRE, WINDOW, box, control, text, view


class TestReach:
    """The window is 270 mm high."""

    def at(self, edge: float, place: Box, *, lowering: bool = False) -> list[str]:
        seen = replace(view(controls=(control(place=place),)), bottom_edges=(edge,), lowering=lowering)
        return [one.measured for one in heights.breaches(seen)]

    def test_the_middle_of_a_control_counts(self) -> None:
        top = box(0, 0, 80, 80)
        assert self.at(960, top) == []
        assert self.at(961, top) == ["1221 mm"]

    def test_what_can_be_lowered_is_in_reach(self) -> None:
        assert self.at(1200, box(0, 0, 80, 80), lowering=True) == []

    def test_a_control_near_the_floor_is_found(self) -> None:
        assert self.at(300, box(0, WINDOW.bottom - 80, 80, 80)) == ["310 mm"]

    def test_without_a_height_nothing_is_judged(self) -> None:
        assert list(heights.breaches(view(controls=(control(),)))) == []


class TestStates:
    @pytest.mark.parametrize(
        ("chosen", "told", "found"),
        [
            (None, (), 0),
            (True, ("checkable", "checked"), 0),
            (False, ("checkable",), 0),
            (True, ("selectable", "selected"), 0),
            (True, ("checkable",), 1),
            (False, ("selectable", "selected"), 1),
            (False, (), 1),
            (True, ("selected",), 2),
            (None, ("checked",), 1),
        ],
    )
    def test_what_is_seen_is_told(self, chosen: bool | None, told: tuple[str, ...], found: int) -> None:
        seen = view(controls=(control(chosen=chosen, states=frozenset(told)),))
        assert [one.rule for one in states.breaches(seen)] == ["D5"] * found


class TestAnnouncements:
    TITLE = text("Leadership", heading=True)

    @pytest.mark.parametrize(
        ("announced", "found"),
        [
            (None, []),
            (("Leadership",), []),
            (("Leadership\nWho leads", "more"), []),
            ((), ["nothing is announced when it begins"]),
            (("Home",), ["its title is not announced when it begins"]),
        ],
    )
    def test_a_scene_begins_with_its_title(self, announced: tuple[str, ...] | None, found: list[str]) -> None:
        seen = replace(view(texts=(self.TITLE,)), announced=announced)
        assert [one.message for one in announcements.breaches(seen)] == found


class TestLook:
    TILE = TileFact(
        name="Moon", box=box(0, 0, 200, 200), shown=box(0, 0, 200, 200), bare=0.7, subject=box(90, 60, 0, 0)
    )

    def found(self, seen: View) -> list[str]:
        return [one.rule for one in look.breaches(seen)]

    def test_a_tile_is_a_picture_first(self) -> None:
        assert self.found(replace(view(), tiles=(self.TILE,))) == []
        assert self.found(replace(view(), tiles=(replace(self.TILE, bare=0.5),))) == ["L1"]

    def test_larger_words_may_take_the_picture(self) -> None:
        assert self.found(replace(view(text_size=200), tiles=(replace(self.TILE, bare=0.3),))) == []

    def test_the_subject_of_a_picture_is_seen(self) -> None:
        below = replace(self.TILE, grounds=(box(0, 50, 200, 150),))
        beside = replace(self.TILE, subject=box(90, 230, 0, 0))
        assert self.found(replace(view(), tiles=(below,))) == ["L2"]
        assert self.found(replace(view(), tiles=(beside,))) == ["L2"]

    @pytest.mark.parametrize(("by", "found"), [(0, []), (1, []), (1.5, ["L3"])])
    @pytest.mark.parametrize("way", ["across", "down"])
    def test_words_stand_in_the_middle_of_their_button(self, by: float, found: list[str], way: str) -> None:
        x, y = (by, 0.0) if way == "across" else (0.0, by)
        words = box(120 + x, 120 + y, 40, 40)
        assert self.found(view(controls=(control(content=words, capitals=words),))) == found

    def test_two_links_look_different(self) -> None:
        links = [control(f"Moon, {where}", labels=("Moon",), in_links=True, number=where) for where in (1, 2)]
        assert self.found(view(controls=tuple(links))) == ["L4"]
        assert self.found(view(controls=tuple(links[:1]))) == []


class TestAreas:
    AREA = AreaFact(kind="QQuickRectangle", box=box(0, 0, 300, 300), shown=box(0, 0, 300, 300))

    def found(self, area: AreaFact) -> list[str]:
        return [one.rule for one in names.breaches(replace(view(), areas=(area,)))]

    def test_a_place_to_tap_has_a_role_and_a_name(self) -> None:
        assert self.found(self.AREA) == ["D5"]
        assert self.found(replace(self.AREA, name="Sky")) == ["D5"]
        assert self.found(replace(self.AREA, name="Sky", has_role=True)) == []

    def test_a_ground_needs_none(self) -> None:
        assert self.found(replace(self.AREA, box=WINDOW, shown=WINDOW)) == []
        assert self.found(replace(self.AREA, holds_controls=True)) == []


class TestPanes:
    PANE = box(0, 0, 400, 300)

    def test_a_line_is_seen_whole_or_not_at_all(self) -> None:
        cut = text(pane=self.PANE, cut=20)
        whole = text(pane=self.PANE, cut=4)
        assert [one.message for one in look.breaches(view(texts=(cut,)))] == ["its pane cuts through a line"]
        assert list(look.breaches(view(texts=(whole,)))) == []

    def test_a_button_is_seen_whole_or_not_at_all(self) -> None:
        place = box(0, 260, 80, 80)
        cut = control(place=place, shown=place.within(self.PANE), pane=self.PANE)
        taller = control(place=box(0, 0, 80, 900), shown=box(0, 0, 80, 300), pane=self.PANE)
        assert [one.message for one in look.breaches(view(controls=(cut,)))] == ["its pane cuts through it"]
        assert list(look.breaches(view(controls=(taller,)))) == []


def test_the_window_of_these_tests_is_270_millimetres_high() -> None:
    assert WINDOW.height / PIXELS_PER_MILLIMETRE == 270
