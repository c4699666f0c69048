"""Where cards stand: on nothing and on nobody, whatever places there are."""

import math
from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.atlas.arrangement import Arrangement, arranged
from kiosk.atlas.cards import MOST_CARDS, Card, Room, cards_around
from kiosk.atlas.extents import XY, Extent, cross, distance
from kiosk.atlas.section import Chart, side_by_side

STATES, WORLD = Chart(1000, 640), Chart(360, 180, round=True)
LANDSCAPE, PORTRAIT = (1920.0, 970.0), (1080.0, 1740.0)
PLACES = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 640)), min_size=1, max_size=14)
CROWDS = st.builds(
    lambda middle, steps: [(middle[0] + x, middle[1] + y) for x, y in steps],
    st.tuples(st.floats(100, 900), st.floats(100, 500)),
    st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=2, max_size=20),
)
DEGREES = st.lists(st.tuples(st.floats(0, 359.9), st.floats(10, 150)), min_size=1, max_size=10)
HOUSTON, KENNEDY, HUNTSVILLE, STENNIS = (525.5, 577.6), (829.9, 575.1), (683.0, 388.6), (631.8, 537.4)
CENTERS = [HOUSTON, KENNEDY, HUNTSVILLE, STENNIS]


def room_of(view: XY) -> Room:
    wide = view[0] > view[1]
    head = Extent(15, 15, 0.44 * view[0] if wide else view[0] - 15, 320)
    card = (0.22 * view[0], 0.15 * view[0]) if wide else (0.4 * view[0], 0.27 * view[0])
    return Room(Extent(0, 0, *view).grown(-15), (head,), card, 18, 15)


def least_of(room: Room) -> XY:
    return 0.75 * room.card[0], 0.75 * room.card[1]


def arrange(places: list[XY], view: XY, chart: Chart = STATES) -> tuple[Arrangement, Room]:
    room = room_of(view)
    return arranged(side_by_side(places, chart), chart, view, room, least_of(room)), room


def has_faults(dots: tuple[XY, ...], cards: tuple[Card, ...], room: Room) -> list[str]:
    """Say what is wrong with cards: an oracle that knows nothing of how they were placed."""
    faults = [f"card {n} is outside" for n, card in enumerate(cards) if not room.field.grown(1).holds(card.box)]
    faults += [f"cards {one}, {two}" for one, two in combinations(cards, 2) if one.box.meets(two.box)]
    faults += [f"threads {one}, {two}" for one, two in combinations(cards, 2) if cross(one.thread, two.thread)]
    faults += [f"thread in card {one}, {two}" for one, two in permutations(cards, 2) if one.box.is_cut_by(two.thread)]
    for n, card in enumerate(cards):
        if any(math.dist(card.box.nearest(dot), dot) < room.reach for dot in dots):
            faults.append(f"card {n} on a dot")
        if any(card.box.meets(taken) for taken in room.taken):
            faults.append(f"card {n} on the heading")
        if card.thread[0] != dots[n] or card.thread[1] != card.box.nearest(dots[n]):
            faults.append(f"thread {n} leads elsewhere")
        others = [dot for dot in dots if math.dist(dot, dots[n]) > 2 * room.reach]
        if any(distance(dot, card.thread) < room.reach for dot in others):
            faults.append(f"thread {n} on another dot")
    return faults


@settings(max_examples=60, deadline=None)
@given(PLACES | CROWDS, st.sampled_from([LANDSCAPE, PORTRAIT]))
def test_cards_and_threads_are_in_nobodys_way(places: list[XY], view: XY) -> None:
    shown, room = arrange(places, view)
    if shown.cards is not None:
        assert not has_faults(shown.dots, shown.cards, room)


@settings(max_examples=30, deadline=None)
@given(DEGREES, st.sampled_from([LANDSCAPE, PORTRAIT]))
def test_so_it_is_on_a_world_that_goes_round(places: list[XY], view: XY) -> None:
    shown, room = arrange(places, view, WORLD)
    assert len(shown.dots) == len(places)
    if shown.cards is not None:
        assert not has_faults(shown.dots, shown.cards, room)


@settings(max_examples=40, deadline=None)
@given(st.tuples(st.floats(0, 1000), st.floats(0, 640)), st.sampled_from([LANDSCAPE, PORTRAIT]))
def test_one_place_always_has_its_card(place: XY, view: XY) -> None:
    assert arrange([place], view)[0].cards is not None


def test_the_centers_have_cards_of_full_size_lying_and_upright() -> None:
    for view in (LANDSCAPE, PORTRAIT):
        shown, room = arrange(CENTERS, view)
        assert shown.cards is not None
        assert {(card.box.width, card.box.height) for card in shown.cards} == {tuple(map(round, room.card))}


def test_cards_become_smaller_before_they_are_given_up() -> None:
    room = room_of(LANDSCAPE)
    large = Room(room.field, room.taken, (560, 380), room.reach, room.gap)
    shown = arranged(CENTERS, STATES, LANDSCAPE, large, (300, 200))
    assert shown.cards is not None
    assert shown.cards[0].box.width < 560
    assert arranged(CENTERS, STATES, LANDSCAPE, large, (560, 380)).cards is None


def test_too_many_places_have_dots_alone() -> None:
    places = [(100.0 + 40 * n, 300.0 + 20 * (n % 5)) for n in range(MOST_CARDS + 1)]
    shown, _ = arrange(places, LANDSCAPE)
    assert shown.cards is None
    assert all(Extent(0, 0, *LANDSCAPE).holds(Extent(*dot, *dot)) for dot in shown.dots)


def test_there_are_none_where_a_dot_is_under_the_heading() -> None:
    room = room_of(LANDSCAPE)
    assert cards_around([(100, 100)], room) is None
    assert cards_around([(1200, 500)], room) is not None


def test_without_places_there_are_no_cards() -> None:
    assert cards_around([], room_of(LANDSCAPE)) is None
