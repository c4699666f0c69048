"""Rules A4, A5 and A7, and D3's ring: contrast of the tokens with each other, and of letters with what is behind them.

Contrast is that of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), with relative luminance L of sRGB.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from kiosk.audit.facts import Colour, TextFact, Tokens, View
from kiosk.audit.finding import Breach

TEXT = 7.0
LARGE_TEXT = 4.5
GRAPHIC = 3.0
HIGH_CONTRAST_TEXT = 10.0
WORST_SHARE = 0.05
"""Of the pixels behind a text: what the letters are held against, so that one bright star does not count."""

LARGE_MILLIMETRES = 12.0
LARGE_BOLD_MILLIMETRES = 9.3
"""Letters' size at 100 % from which WCAG's lower bound for large text applies: 1.5 times body text of 8 mm, as its
18 points are to 12 points, and 1.167 times in bold, as its 14 points are."""

LEAST_BORDER_MILLIMETRES = 1.0
LEAST_RING_MILLIMETRES = 1.0
LENGTH_SLACK = 0.01
SRGB_KNEE = 0.04045
OPAQUE = 255
WHITE: Colour = (255, 255, 255, OPAQUE)

TEXT_PAIRS = (
    ("textPrimary", ("background", "surface", "surfaceRaised", "surfacePressed", "action", "actionPressed", "veil")),
    ("textSecondary", ("background", "surface", "surfaceRaised", "surfacePressed", "veil")),
    ("textLink", ("background", "surface", "surfaceRaised", "surfacePressed")),
)
"""Which text colours stand on which surfaces; a translucent surface is held to lie over white."""

GRAPHIC_PAIRS = (
    ("line", ("background", "surface", "surfaceRaised")),
    ("accent", ("background", "surface", "surfaceRaised", "action", "mapLand")),
    ("textPrimary", ("selection", "mapLand")),
    ("focusInner", ("focusOuter",)),
)
"""Borders, marks, the map's lines and pins, and the two tones of the focus ring."""

SURFACES = ("background", "surface", "surfaceRaised", "surfacePressed", "action", "actionPressed", "veil", "mapLand")

COLOURS = tuple(dict.fromkeys(name for left, right in (*TEXT_PAIRS, *GRAPHIC_PAIRS) for name in (left, *right)))
"""Every colour that these rules look at."""
LENGTHS = ("hairline", "focusRing")


def ratio(one: Colour, other: Colour) -> float:
    """Return the contrast of two opaque colours, from 1 to 21."""
    light, dark = sorted((_luminance(one[:3]), _luminance(other[:3])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def _luminance(colour: tuple[int, int, int]) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """Undo the curve of sRGB (IEC 61966-2-1)."""
    return part / 12.92 if part <= SRGB_KNEE else ((part + 0.055) / 1.055) ** 2.4


def over(top: Colour, ground: Colour) -> Colour:
    """Return the colour that a translucent one gives on an opaque ground."""
    share = top[3] / OPAQUE
    red, green, blue = (round(share * a + (1 - share) * b) for a, b in zip(top[:3], ground[:3], strict=True))
    return red, green, blue, OPAQUE


def worst(colour: Colour, behind: Mapping[Colour, int]) -> float:
    """Return the contrast of a colour with the worst twentieth of the pixels behind it, counted by colour."""
    ratios = sorted((ratio(over(colour, ground), ground), count) for ground, count in behind.items())
    left = WORST_SHARE * sum(behind.values())
    for contrast, count in ratios:
        left -= count
        if left <= 0:
            return contrast
    return ratios[-1][0]


def token_breaches(tokens: Tokens) -> Iterator[Breach]:
    """A4, A5, A7 and D3: the tokens against each other."""
    wanted = HIGH_CONTRAST_TEXT if tokens.high_contrast else TEXT
    for front, ground in _pairs(TEXT_PAIRS):
        yield from _pair("A7" if tokens.high_contrast else "A4", front, ground, wanted, tokens)
    for front, ground in _pairs(GRAPHIC_PAIRS):
        yield from _pair("A5", front, ground, GRAPHIC, tokens)
    if tokens.high_contrast:
        yield from solid(tokens)
    ring = tokens.lengths["focusRing"]
    if ring < LEAST_RING_MILLIMETRES - LENGTH_SLACK:
        wanted_ring = f"{LEAST_RING_MILLIMETRES} mm or more"
        yield Breach("D3", "focusRing", "the focus ring is too thin", f"{ring:.2f} mm", wanted_ring)


def _pairs(table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[tuple[str, str]]:
    for front, grounds in table:
        yield from product((front,), grounds)


def _pair(rule: str, front: str, ground: str, wanted: float, tokens: Tokens) -> Iterator[Breach]:
    measured = ratio(tokens.colours[front], over(tokens.colours[ground], WHITE))
    if measured < wanted:
        message = "these tokens have too little contrast"
        yield Breach(rule, f"{front} on {ground}", message, f"{measured:.2f}:1", f"{wanted:g}:1 or more")


def solid(tokens: Tokens) -> Iterator[Breach]:
    """A7: with high contrast nothing shows through, and borders can be seen from afar."""
    for name in SURFACES:
        opacity = tokens.colours[name][3]
        if opacity < OPAQUE:
            measured = f"{100 * opacity / OPAQUE:.0f} % opaque"
            yield Breach("A7", name, "it is translucent in high contrast", measured, "100 % opaque")
    border = tokens.lengths["hairline"]
    if border < LEAST_BORDER_MILLIMETRES - LENGTH_SLACK:
        wanted = f"{LEAST_BORDER_MILLIMETRES} mm or more"
        yield Breach("A7", "hairline", "borders are too thin in high contrast", f"{border:.2f} mm", wanted)


def breaches(view: View) -> Iterator[Breach]:
    """A4, A5 and A7 on the drawn picture: letters and icons against what is behind them."""
    for text in view.texts:
        if text.contrast is not None:
            yield from drawn_text(text, text.contrast, view)
    for icon in view.icons:
        if icon.contrast < GRAPHIC:
            message = "it has too little contrast with what is behind it"
            yield Breach("A5", f"icon {icon.name}", message, f"{icon.contrast:.2f}:1", f"{GRAPHIC:g}:1 or more")


def drawn_text(text: TextFact, contrast: float, view: View) -> Iterator[Breach]:
    """A4, or A7 in high contrast: one text against the worst twentieth of its background."""
    wanted = HIGH_CONTRAST_TEXT if view.high_contrast else LARGE_TEXT if is_large(text, view) else TEXT
    if contrast < wanted:
        rule = "A7" if view.high_contrast else "A4"
        message = "it has too little contrast with what is behind it"
        yield Breach(rule, text.element, message, f"{contrast:.2f}:1", f"{wanted:g}:1 or more")


def is_large(text: TextFact, view: View) -> bool:
    """Whether WCAG's bound for large text applies to a text; it is judged by its size at 100 %."""
    size = view.millimetres(text.pixel_size) * 100 / view.text_size
    return size >= (LARGE_BOLD_MILLIMETRES if text.bold else LARGE_MILLIMETRES)
