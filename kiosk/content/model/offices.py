"""Who works for whom among the people of a screen, and the rows in which a tree of them is drawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.content.model.schema import Person


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """People side by side, by their places among the people of the screen.

    `depth` says how many heads there are above them. In a `led` row the first leads, and the others stand beside them.
    `lines` are the depths of the heads whose line goes on below the row, to more of their team.
    """

    people: tuple[int, ...]
    depth: int = 0
    led: bool = False
    lines: tuple[int, ...] = ()


def heads_of(people: Sequence[Person]) -> tuple[int | None, ...]:
    """Return for each person the place of their head, or None for whoever has none that is shown.

    Where heads lead around in a circle, its first person has none: so everybody is in the tree.
    """
    places = {person.key: place for place, person in enumerate(people)}
    heads: list[int | None] = []
    for place, person in enumerate(people):
        head = places.get(person.head) if person.head else None
        heads.append(None if head == place else head)
    settled: set[int] = set()
    for place in range(len(people)):
        way: set[int] = set()
        above: int | None = place
        while above is not None and above not in settled and above not in way:
            way.add(above)
            above = heads[above]
        if above is not None and above in way:
            heads[min(_circle(heads, above))] = None
        settled |= way
    return tuple(heads)


def rows_of(people: Sequence[Person], columns: int) -> tuple[OfficeRow, ...]:
    """Return the rows in which the people are drawn, with at most so many side by side, and everybody once.

    Whoever leads somebody begins a row, with those beside them if there is room, and has their team below. The others
    fill rows together, in the order of the content.
    """
    team: dict[int | None, list[int]] = {}
    for place, head in enumerate(heads_of(people)):
        team.setdefault(head, []).append(place)
    rows: list[OfficeRow] = []
    pending = list(_groups(team.get(None, ()), 0, team, people, columns))[::-1]
    while pending:
        row = pending.pop()
        rows.append(row)
        if row.led:
            beside = row.people[1:]
            below = [place for place in team[row.people[0]] if place not in beside]
            pending += list(_groups(below, row.depth + 1, team, people, columns))[::-1]
    return tuple(_with_lines(rows))


def _circle(heads: Sequence[int | None], start: int) -> Iterator[int]:
    place: int | None = start
    while place is not None:
        yield place
        place = heads[place] if heads[place] != start else None


def _groups(
    places: Iterable[int], depth: int, team: dict[int | None, list[int]], people: Sequence[Person], columns: int
) -> Iterator[OfficeRow]:
    """Yield the rows of a team, without those of the teams below it."""
    single: list[int] = []
    for place in places:
        if place in team:
            yield from _filled(single, depth, columns)
            single = []
            yield OfficeRow((place, *_beside(place, team, people, columns)), depth, led=True)
        else:
            single.append(place)
    yield from _filled(single, depth, columns)


def _filled(places: Sequence[int], depth: int, columns: int) -> Iterator[OfficeRow]:
    """Yield as few rows as hold so many, all of one length as far as that can be."""
    rows = -(-len(places) // columns)
    length = -(-len(places) // max(1, rows))
    for row in range(rows):
        yield OfficeRow(tuple(places[row * length : (row + 1) * length]), depth)


def _beside(head: int, team: dict[int | None, list[int]], people: Sequence[Person], columns: int) -> tuple[int, ...]:
    """Return those who stand beside a head: all of them or, where there is no room or they lead others, nobody."""
    beside = tuple(place for place in team[head] if not people[place].under)
    return beside if len(beside) < columns and not any(place in team for place in beside) else ()


def _with_lines(rows: Sequence[OfficeRow]) -> list[OfficeRow]:
    lines: frozenset[int] = frozenset()
    lined: list[OfficeRow] = []
    for row in reversed(rows):
        lined.append(replace(row, lines=tuple(sorted(lines))))
        above = frozenset({row.depth - 1}) if row.depth else frozenset[int]()
        lines = frozenset(depth for depth in lines if depth < row.depth) | above
    return lined[::-1]
