"""What the doctor asks of Qt, as plain values that travel between two processes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayFact:
    """One display. Its size is in pixels; the diagonal is what it reports, in inches, and 0 where that is nonsense."""

    name: str
    width: int
    height: int
    diagonal_inches: float


@dataclass(frozen=True, slots=True, kw_only=True)
class QtFacts:
    """What Qt has here. `gpu` is what OpenGL calls the thing that draws, where there are `drivers` to ask.

    `font_weights` are those of the bundled typeface; `icon_drawn` says that an icon came out as more than nothing;
    `languages` are those that the interface speaks; `plugin_error` is why the platform plugin for a real display
    does not load, and empty if it does.
    """

    platform: str
    displays: tuple[DisplayFact, ...]
    renderer: str
    drivers: tuple[str, ...]
    gpu: str
    touch_screens: tuple[str, ...]
    font_weights: tuple[int, ...]
    icons: int
    icon_drawn: bool
    languages: tuple[str, ...]
    plugin: str
    plugin_error: str
