"""Cut the four static weights of Inter that the kiosk ships out of the variable font.

Qt ignores `font.weight` for variable fonts, so each weight is a file of its own. The source is
`variable/InterVariable.woff2` of the npm package `inter-ui` 4.1.1 (SIL Open Font License 1.1).

    pip install fonttools brotli
    npm install inter-ui@4.1.1
    python resources/fonts/build.py node_modules/inter-ui/variable/InterVariable.woff2
"""

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FAMILY = "Inter"
WEIGHTS = {"Light": 300, "Regular": 400, "SemiBold": 600, "Bold": 700}
# The text end of the optical size axis (14 to 32): open spacing, which reads well from two metres.
OPTICAL_SIZE = 14

UNICODE_RANGES = {
    "Latin with all its European extensions": range(0x0020, 0x0250),
    "phonetic letters": range(0x0250, 0x02B0),
    "spacing modifiers": range(0x02B0, 0x0300),
    "combining accents": range(0x0300, 0x0370),
    "Greek": range(0x0370, 0x0400),
    "Cyrillic": range(0x0400, 0x0530),
    "phonetic extensions": range(0x1D00, 0x1DC0),
    "Latin extended additional, with Vietnamese": range(0x1E00, 0x1F00),
    "Greek with breathings": range(0x1F00, 0x2000),
    "punctuation and spaces": range(0x2000, 0x2070),
    "superscripts and subscripts": range(0x2070, 0x20A0),
    "currency": range(0x20A0, 0x20D0),
    "letterlike symbols and fractions": range(0x2100, 0x2190),
    "arrows": range(0x2190, 0x2200),
    "mathematical operators": range(0x2200, 0x2300),
    "numbers and letters in circles": range(0x2460, 0x2500),
    "geometric shapes": range(0x25A0, 0x2600),
    "stars, hearts and notes": range(0x2600, 0x2700),
    "check marks and crosses": range(0x2713, 0x2719),
    "further Latin letters": range(0x2C60, 0x2C80),
    "Latin letters of scholars": range(0xA720, 0xA800),
}
NAME_IDS_KEPT = (0, 5, 7, 8, 9, 11, 12, 13, 14)
REGULAR_BIT, BOLD_BIT = 1 << 6, 1 << 5
MAC_BOLD_BIT = 1 << 0
WINDOWS_PLATFORM, UNICODE_BMP, US_ENGLISH = 3, 1, 0x409


def keep_scripts(font: TTFont) -> None:
    """Drop what is in none of the ranges, and keep every OpenType feature (kern, tnum, ss01, cv01, ...)."""
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, glyph_names=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for block in UNICODE_RANGES.values() for code in block])
    subsetter.subset(font)


def name_weight(font: TTFont, style: str, weight: int) -> None:
    """Make one family of four: every file says 'Inter', and style-linking names where old programs need them."""
    style_linked = style in ("Regular", "Bold")
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in NAME_IDS_KEPT]
    records = {
        1: FAMILY if style_linked else f"{FAMILY} {style}",
        2: style if style_linked else "Regular",
        3: f"{FAMILY}-{style} 4.1",
        4: f"{FAMILY} {style}",
        6: f"{FAMILY}-{style}",
        16: FAMILY,
        17: style,
    }
    for name_id, text in records.items():
        names.setName(text, name_id, WINDOWS_PLATFORM, UNICODE_BMP, US_ENGLISH)
    bold = style == "Bold"
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & ~(REGULAR_BIT | BOLD_BIT)) | (BOLD_BIT if bold else REGULAR_BIT)
    head.macStyle = MAC_BOLD_BIT if bold else 0


def cut(source: Path, style: str, weight: int) -> TTFont:
    """Return one static weight of the variable font `source`."""
    font = TTFont(source, recalcTimestamp=False)
    keep_scripts(font)
    static = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": OPTICAL_SIZE})
    if "STAT" in static:
        del static["STAT"]
    name_weight(static, style, weight)
    static.flavor = None
    return static


def main() -> None:
    """Write every weight."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="InterVariable.woff2")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder for the .ttf files")
    arguments = parser.parse_args()
    for style, weight in WEIGHTS.items():
        cut(arguments.source, style, weight).save(arguments.out / f"{FAMILY}-{style}.ttf")


if __name__ == "__main__":
    main()
