"""What is on the window at one moment, as plain values that rules can judge without a window."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.audit.geometry import NOWHERE, Box

Colour = tuple[int, int, int, int]
"""Red, green, blue and opacity, each from 0 to 255."""

LONGEST_QUOTE = 40


def quote(words: str) -> str:
    """Return words as the name of an element: on one line, cut when long."""
    line = " ".join(words.split())
    return f'"{line}"' if len(line) <= LONGEST_QUOTE else f'"{line[: LONGEST_QUOTE - 1]}…"'


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFact:
    """A text that can be seen at least in part. Sizes are in pixels of the window.

    `box` is where its letters stand, `room` what its item has for them, `shown` the part of `box` that nothing clips
    away, and `reach` the place that it must lie in to be seen in full, perhaps after scrolling. `control` is the number
    of the control whose label it is, and `pane` what can be seen of the scrolling pane that it is in. `longest_line`
    counts characters, `broken_word` is one that is broken over two lines without a hyphen. `covered` means that an
    overlay lies over it, `painted_over` that something else does. `contrast` is that of its letters with the worst
    twentieth of what was drawn behind them, if that was measured.
    """

    words: str
    box: Box
    room: Box
    shown: Box
    reach: Box
    pixel_size: float
    cap_height: float
    family: str
    italic: bool = False
    bold: bool = False
    heading: bool = False
    lines: int = 1
    line_pitch: float = 0.0
    longest_line: int = 0
    truncated: bool = False
    enabled: bool = True
    covered: bool = False
    control: int | None = None
    pane: Box | None = None
    broken_word: str = ""
    painted_over: bool = False
    contrast: float | None = None

    @property
    def element(self) -> str:
        return f"text {quote(self.words)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlFact:
    """Something to touch. `box`, `shown` and `reach` are as in TextFact; `number` is its own.

    `kind` is its QML type, `name` what a screen reader says, and `labels` the words that stand on it. `over` is the
    text that it lies on by intent, as a word of it.
    """

    number: int
    kind: str
    box: Box
    shown: Box
    reach: Box
    name: str
    has_role: bool = True
    labels: tuple[str, ...] = ()
    icon: str = ""
    over: str = ""
    primary: bool = False
    enabled: bool = True
    covered: bool = False
    in_bar: bool = False

    @property
    def element(self) -> str:
        return f"{self.kind} {quote(self.name or ' '.join(self.labels) or self.icon)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class IconFact:
    """An icon that can be seen, where, and its contrast with the worst twentieth of what was drawn behind it."""

    name: str
    contrast: float
    shown: Box = NOWHERE
    covered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeFact:
    """What a screen reader meets: a node of the accessibility tree that is not marked as invisible."""

    role: str
    name: str
    covered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One moment of the kiosk. `text_size` is in percent. `lost` are texts that no scrolling brings into sight.

    `typeface` is the family that the language's file names, and `mirrored` that it is read from right to left.
    """

    window: Box
    pixels_per_millimetre: float
    typeface: str
    mirrored: bool = False
    text_size: int = 100
    high_contrast: bool = False
    attract: bool = False
    overlay: bool = False
    texts: tuple[TextFact, ...] = ()
    lost: tuple[TextFact, ...] = ()
    controls: tuple[ControlFact, ...] = ()
    icons: tuple[IconFact, ...] = ()
    nodes: tuple[NodeFact, ...] = ()

    @property
    def top_texts(self) -> tuple[TextFact, ...]:
        """The texts that no overlay covers."""
        return tuple(text for text in self.texts if not text.covered)

    @property
    def top_controls(self) -> tuple[ControlFact, ...]:
        """The controls that no overlay covers and that can be seen at least in part."""
        return tuple(one for one in self.controls if not one.covered and not one.shown.is_empty)

    def millimetres(self, pixels: float) -> float:
        return pixels / self.pixels_per_millimetre


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The design tokens that rules look at: colours, and lengths in millimetres."""

    colours: Mapping[str, Colour]
    lengths: Mapping[str, float]
    high_contrast: bool = False
