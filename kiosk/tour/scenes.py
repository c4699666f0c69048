"""Which scenes there are: pure, from the content alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.content.model.schema import Content
from kiosk.session.state import MOST_AT_ONE_TOUCH

State = Literal[
    "attract", "screen", "item", "solved", "ended", "reading", "help", "display", "languages", "idle-prompt"
]

OVERLAYS: tuple[State, ...] = ("help", "display", "idle-prompt")


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing to look at: a screen, an item of it, and the state it is in."""

    screen: str
    item: str
    state: State

    @property
    def name(self) -> str:
        """A name that is part of a file's name and unique on the tour."""
        return "-".join(part for part in (self.screen, self.item, self.state) if part)


def scenes(content: Content) -> Iterator[Scene]:
    """Every scene that a visitor can come to, the attract screen first."""
    yield Scene("", "", "attract")
    for key in content.screens:
        yield from _scenes_of(content, key)
    choosing: tuple[State, ...] = ("languages",) if len(content.kiosk.languages) > MOST_AT_ONE_TOUCH else ()
    for overlay in (*OVERLAYS, *choosing):
        yield Scene(content.kiosk.home, "", overlay)


def covered_scenes(content: Content) -> Iterator[Scene]:
    """Every overlay over one screen of each type: what lies behind a panel is not the same everywhere."""
    firsts = {type(screen): key for key, screen in reversed(content.screens.items())}
    for key in content.screens:
        if key in firsts.values() and key != content.kiosk.home:
            yield from (Scene(key, "", overlay) for overlay in OVERLAYS)


def _scenes_of(content: Content, key: str) -> Iterator[Scene]:
    screen = content.screens[key]
    items = content.items_of(key)
    if screen.opens_on_itself or not items:
        yield Scene(key, "", "screen")
    for item in items:
        yield Scene(key, item.key, "item")
        if screen.is_played:
            yield Scene(key, item.key, "solved")
        if item.body and screen.has_deeper_layer:
            yield Scene(key, item.key, "reading")
    if screen.is_played:
        yield Scene(key, "", "ended")
