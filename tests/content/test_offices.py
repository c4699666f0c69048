"""The tree of offices: who is in whose team, and the rows in which everybody is drawn once, whatever the content says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.model.offices import OfficeRow, heads_of, rows_of
from kiosk.content.model.schema import Person, Role
from tests.content.broken_offices import BROKEN_OFFICES
from tests.content.minimal import checked, write_minimal_content

ROLE = Role(title={"en": "Pilot"}, short={"en": "Pilot"})


def person(key: str, *, under: str | None = None, beside: str | None = None) -> Person:
    return Person(key=key, name=key, roles=(ROLE,), summary={"en": "So."}, under=under, beside=beside)


HELPERS = [person(f"helper-{number}", beside="head") for number in range(3)]
OFFICES = [person(f"office-{number}", under="head") for number in range(7)]
TEAM = [person("head"), *HELPERS, *OFFICES]

people = st.lists(st.tuples(st.integers(0, 11), st.booleans(), st.booleans()), min_size=1, max_size=12).map(
    lambda drawn: [
        person(
            f"p{place}",
            under=f"p{head}" if led and not helps else None,
            beside=f"p{head}" if led and helps else None,
        )
        for place, (head, led, helps) in enumerate(drawn)
    ]
)


def test_helpers_stand_beside_their_head_and_offices_below() -> None:
    assert rows_of(TEAM, 4) == (
        OfficeRow((0, 1, 2, 3), 0, led=True, lines=(0,)),
        OfficeRow((4, 5, 6, 7), 1, lines=(0,)),
        OfficeRow((8, 9, 10), 1),
    )


@pytest.mark.parametrize(
    ("columns", "rows"), [(1, [1] * 11), (2, [1, 2, 2, 2, 2, 2]), (3, [1, 3, 3, 3, 1]), (5, [4, 4, 3]), (8, [4, 7])]
)
def test_where_there_is_no_room_beside_a_head_helpers_are_below(columns: int, rows: list[int]) -> None:
    assert [len(row.people) for row in rows_of(TEAM, columns)] == rows


def test_a_team_is_below_its_head_and_lines_go_past_it() -> None:
    deep = [person("head"), person("a", under="head"), person("a1", under="a"), person("b", under="head")]
    assert rows_of(deep, 3) == (
        OfficeRow((0,), 0, led=True, lines=(0,)),
        OfficeRow((1,), 1, led=True, lines=(0, 1)),
        OfficeRow((2,), 2, lines=(0,)),
        OfficeRow((3,), 1),
    )


def test_content_that_tells_of_no_tree_keeps_a_plain_gallery() -> None:
    plain = [person(f"p{number}") for number in range(10)]
    assert rows_of(plain, 4) == (OfficeRow((0, 1, 2, 3)), OfficeRow((4, 5, 6, 7)), OfficeRow((8, 9)))


def test_whose_head_is_not_shown_stands_at_the_top() -> None:
    assert heads_of([person("a", under="gone"), person("b", under="a")]) == (None, 0)


def test_a_circle_begins_with_its_first() -> None:
    circle = [person("x", under="c"), person("a", under="b"), person("b", under="c"), person("c", under="a")]
    assert heads_of(circle) == (3, None, 3, 1)


def test_a_chain_of_a_thousand_is_drawn() -> None:
    chain = [person("p0"), *(person(f"p{number}", under=f"p{number - 1}") for number in range(1, 1200))]
    assert rows_of(chain, 4)[-1].depth == 1199


@settings(max_examples=50)
@given(people, st.integers(1, 5))
def test_everybody_is_drawn_once_and_no_row_is_too_long(drawn: list[Person], columns: int) -> None:
    rows = rows_of(drawn, columns)
    assert sorted(place for row in rows for place in row.people) == list(range(len(drawn)))
    assert all(1 <= len(row.people) <= columns for row in rows)


@settings(max_examples=50)
@given(people, st.integers(1, 5))
def test_a_line_leads_up_to_the_head_of_each_row(drawn: list[Person], columns: int) -> None:
    heads, above, lines = heads_of(drawn), dict[int, int](), tuple[int, ...]()
    for row in rows_of(drawn, columns):
        assert row.depth == 0 or row.depth - 1 in lines
        team = row.people[:1] if row.led else row.people
        assert {heads[place] for place in team} <= ({above[row.depth - 1]} if row.depth else {None})
        assert {heads[place] for place in row.people[len(team) :]} <= set(team)
        if row.led:
            above[row.depth] = row.people[0]
        lines = row.lines


def test_what_is_wrong_with_heads_is_said_so_that_staff_can_mend_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    told: dict[str, list[str]] = {}
    for broken in BROKEN_OFFICES:
        folder = write_minimal_content(tmp_path_factory.mktemp("offices"))
        broken.edit(folder)
        told[broken.name] = [f"{one.message}. {one.hint}" for one in checked(folder)]
    assert told == {
        "head whom nobody is": ["no person of this screen has the key 'ada-frist'. Did you mean 'ada-first'?"],
        "helper of whom nobody is": [
            "no person of this screen has the key 'carla'. The people are: ada-first or bo-second."
        ],
        "own head": ["nobody is their own head. Remove 'under', or name somebody else."],
        "two heads": [
            "this person is under somebody and beside somebody. Keep 'under' or 'beside', and remove the other."
        ],
        "heads in a circle": [
            "heads lead in a circle: bo-second > ada-first > bo-second. Remove the head of whoever leads all of them.",
            "heads lead in a circle: ada-first > bo-second > ada-first. Remove the head of whoever leads all of them.",
        ],
    }
