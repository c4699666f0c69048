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
    counts characters, `broken_word` is one that is broken over two lines without a hyphen, and `cut` is how much of a
    line an edge of its pane takes away, in pixels. `covered` means that an overlay lies over it, `painted_over` that
    something else does. `contrast` is that of its letters with the worst
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
    cut: float = 0.0
    painted_over: bool = False
    contrast: float | None = None

    @property
    def element(self) -> str:
        return f"text {quote(self.words)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlFact:
    """Something to touch. `box`, `shown` and `reach` are as in TextFact; `number` is its own.

    `kind` is its QML type, `name` what a screen reader says, and `labels` the words that stand on it. `over` is the
    text that it lies on by intent, as a word of it. `turns_pages` is as in StepFact. `chosen` says whether it looks
    chosen, where it can; `states` are those that a screen reader is told. `content` is where its words and its sign
    stand together, and `capitals` where those of its only words do. `pane` is what can be seen of the scrolling pane
    that it is in. `address` is its own as long as it lives.
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
    in_links: bool = False
    turns_pages: bool = False
    chosen: bool | None = None
    states: frozenset[str] = frozenset()
    content: Box | None = None
    capitals: Box | None = None
    pane: Box | None = None
    address: int = 0

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
class AreaFact:
    """A place that acts when it is tapped and is no control. `kind` and `name` are as in ControlFact.

    `holds_controls` says that it is but the ground of controls, which do the same, or is left out since others do.
    """

    kind: str
    box: Box
    shown: Box
    name: str = ""
    has_role: bool = False
    holds_controls: bool = False
    covered: bool = False

    @property
    def element(self) -> str:
        return f"{self.kind} {quote(self.name)}" if self.name else f"a {self.kind} at {self.box}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TileFact:
    """A picture with words on it that can be touched: how much of it its picture takes, from 0 to 1.

    `subject` is the point at which the focus point of its picture is, where that is known, and `grounds` are the places
    of what hides the picture: letters, and what they stand on.
    """

    name: str
    box: Box
    shown: Box
    bare: float
    subject: Box | None = None
    grounds: tuple[Box, ...] = ()
    covered: bool = False

    @property
    def element(self) -> str:
        return f"tile {quote(self.name)}"


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
    `bottom_edges` are heights in millimetres above the floor at which the display's lower edge may hang; `lowering`
    says that a visitor can bring everything that is touched down. `announced` is what assistive technology was told
    when the scene began, and None where nobody listened. `nearness` is from how near the display is seen, compared with
    what is usual: from 0.7 for the smallest laptops to 1.
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
    areas: tuple[AreaFact, ...] = ()
    tiles: tuple[TileFact, ...] = ()
    bottom_edges: tuple[float, ...] = ()
    lowering: bool = False
    announced: tuple[str, ...] | None = None
    nearness: float = 1.0

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
    """The design tokens that rules look at: colours, and lengths in millimetres of the design.

    `millimetre` is the pixels of one of these.
    """

    colours: Mapping[str, Colour]
    lengths: Mapping[str, float]
    millimetre: float = 1.0
    high_contrast: bool = False
