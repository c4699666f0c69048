"""What a page says: its title, its texts, its pictures and what can be chosen, from what a screen reader would find."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from kiosk.speech.tongue import Phrases


class ThingKind(Enum):
    """What a thing on the screen is to somebody who listens."""

    TITLE = "title"
    TEXT = "text"
    PICTURE = "picture"
    CONTROL = "control"


class Thing(NamedTuple):
    """One thing on the screen, by the name that a screen reader says. `enabled` is whether it can be used now."""

    kind: ThingKind
    name: str
    enabled: bool = True
    chosen: bool = False
    focused: bool = False


Things = tuple[Thing, ...]

READABLE = frozenset({ThingKind.TITLE, ThingKind.TEXT})
BARE_NUMBER = re.compile(r"^[\d.,]+$")
"""A text that is nothing but a number, such as those along an axis: said together, after what makes sense of them."""


def texts_of(page: Things, words: Phrases, title: str = "") -> Iterator[str]:
    """Return all that a page says: its title, what is to be read, pictures, bare numbers, and what can be chosen.

    `title` is what it is known to be called, where that is more than its first heading.
    """
    read = [thing.name for thing in _readable(page, title)]
    yield from dict.fromkeys(name for name in read if not BARE_NUMBER.match(name))
    for thing in page:
        if thing.kind is ThingKind.PICTURE and thing.name not in read:
            yield words.picture.format(thing.name)
    numbers = ", ".join(dict.fromkeys(name for name in read if BARE_NUMBER.match(name)))
    if numbers:
        yield numbers
    choices = ", ".join(dict.fromkeys(_first_line(thing.name) for thing in page if _can_be_chosen(thing)))
    if choices:
        yield words.choices.format(choices)


def title_of(page: Things, title: str = "") -> str:
    """Return the title of a page; its first text where it has none."""
    return next((thing.name for thing in _readable(page, title)), "")


def news_of(before: Things, after: Things) -> Iterator[str]:
    """Return what was not on a page before: what controls say more of themselves, then texts in their order.

    A control whose name has grown tells what came of it: `Black` has become `Black, That's right!`. Bare numbers come
    last, together.
    """
    names = {thing.name for thing in before if thing.kind is ThingKind.CONTROL}
    grown = (thing.name for thing in after if thing.kind is ThingKind.CONTROL and thing.name not in names)
    yield from dict.fromkeys(name for name in grown if any(name.startswith(f"{shorter},") for shorter in names))
    known = {thing.name for thing in before if thing.kind in READABLE}
    new = [*dict.fromkeys(thing.name for thing in _readable(after) if thing.name not in known)]
    yield from (name for name in new if not BARE_NUMBER.match(name))
    numbers = ", ".join(name for name in new if BARE_NUMBER.match(name))
    if numbers:
        yield numbers


def focus_of(page: Things, words: Phrases) -> str:
    """Return what is said of the control that has the focus; nothing where none has it."""
    found = next((thing for thing in page if thing.focused and thing.kind is ThingKind.CONTROL and thing.name), None)
    return "" if found is None else control_words(found, words)


def changed_focus(before: Things, after: Things) -> bool:
    """Whether another control has the focus now, or the same one another name or state."""
    return _focused(before) != _focused(after)


def differ_in_focus_alone(one: Things, other: Things) -> bool:
    """Whether two pages are the same but for where the focus is."""
    return len(one) == len(other) and all(
        this._replace(focused=False) == that._replace(focused=False) for this, that in zip(one, other, strict=True)
    )


def control_words(thing: Thing, words: Phrases) -> str:
    """Return what is said of a control: its name, what it is, and how it stands."""
    said = words.button.format(thing.name)
    if thing.chosen:
        said = words.chosen.format(said)
    return said if thing.enabled else words.off.format(said)


def _focused(page: Things) -> Thing | None:
    return next((thing for thing in page if thing.focused and thing.kind is ThingKind.CONTROL), None)


def _readable(page: Sequence[Thing], title: str = "") -> Iterable[Thing]:
    """Return what is to be read, the title first: the one that is known, or the first heading."""
    readable = [thing for thing in page if thing.kind in READABLE and thing.name.strip() and thing.enabled]
    known = (thing for thing in readable if title and thing.name == title)
    headings = (thing for thing in readable if thing.kind is ThingKind.TITLE)
    first = next(known, next(headings, None))
    return readable if first is None else [first, *(thing for thing in readable if thing is not first)]


def _can_be_chosen(thing: Thing) -> bool:
    return thing.kind is ThingKind.CONTROL and thing.enabled and bool(thing.name.strip())


def _first_line(name: str) -> str:
    return name.split("\n", 1)[0]
