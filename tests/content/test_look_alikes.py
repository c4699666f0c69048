"""Characters that only look right are named by their Unicode names, on the line and column where they stand."""

from pathlib import Path

import pytest

from tests.content.edits import KIOSK, LEADERS, MOON, NEWS, NUMBERS, PLACES, PROGRAMS, SHIP, STORY, Swap
from tests.content.minimal import checked, write_minimal_content

ODD = [
    pytest.param(PROGRAMS, "key: moon", "key:\u00a0moon", "NO-BREAK SPACE", id="no-break space after a colon"),
    pytest.param(PROGRAMS, "key: moon", "key:\u3000moon", "IDEOGRAPHIC SPACE", id="wide space after a colon"),
    pytest.param(PROGRAMS, "key: moon", "key:\u2009moon", "THIN SPACE", id="thin space after a colon"),
    pytest.param(PROGRAMS, "- key: moon", "-\u00a0key: moon", "NO-BREAK SPACE", id="no-break space after a hyphen"),
    pytest.param(PROGRAMS, f"    {MOON}", f"\u00a0   {MOON}", "NO-BREAK SPACE", id="no-break space that indents"),
    pytest.param(
        KIOSK, "sources:\n", "sources:\u00a0\n", "NO-BREAK SPACE", id="no-break space before the end of a line"
    ),
    pytest.param(
        PROGRAMS, "es: T\u00edtulo de moon", "es:\u00a0T\u00edtulo", "NO-BREAK SPACE", id="no-break space in braces"
    ),
    pytest.param(NEWS, "key: landing", "key\uff1a landing", "FULLWIDTH COLON", id="wide colon"),
    pytest.param(PROGRAMS, "en: Title of moon", "en\uff1aTitle", "FULLWIDTH COLON", id="wide colon in braces"),
    pytest.param(NEWS, "  - key: landing", "  \u2013 key: landing", "EN DASH", id="dash before an entry"),
    pytest.param(KIOSK, "  - programs", "  \u2022 programs", "BULLET", id="bullet before an entry"),
    pytest.param(STORY, "[questions]", "\uff3bquestions]", "FULLWIDTH LEFT SQUARE BRACKET", id="wide bracket"),
    pytest.param(
        STORY, "icon: text", "icon: \u201ctext: x\u201d", "LEFT DOUBLE QUOTATION MARK", id="curly quotes for quotes"
    ),
    pytest.param(
        STORY, "as_of: 2025-01-30", "as_of: \u201c2025\u201d", "LEFT DOUBLE QUOTATION MARK", id="curly quotes, date"
    ),
    pytest.param(STORY, "as_of: 2025-01-30", "as_of: 2025\u201301", "EN DASH", id="dash in a date"),
    pytest.param(STORY, "as_of: 2025-01-30", "as_of: 2025-01\u201130", "NON-BREAKING HYPHEN", id="hyphen in a date"),
    pytest.param(NEWS, "2025-03-18", "'\uff12\uff10\uff12\uff15'", "FULLWIDTH DIGIT TWO", id="wide digits in a date"),
    pytest.param(NEWS, "2025-03-18", "'202\u0665'", "ARABIC-INDIC DIGIT FIVE", id="Arabic digit in a date"),
    pytest.param(PLACES, "-80.6", "\u221280.6", "MINUS SIGN", id="minus sign"),
    pytest.param(
        PROGRAMS, MOON, MOON.replace("title", "t\u0456tle"), "BYELORUSSIAN-UKRAINIAN I", id="Cyrillic letter in a key"
    ),
    pytest.param(PROGRAMS, MOON, MOON.replace("title", "ti\u200btle"), "ZERO WIDTH SPACE", id="invisible in a key"),
    pytest.param(PROGRAMS, MOON, MOON.replace("title", "ti\u00adtle"), "SOFT HYPHEN", id="soft hyphen in a key"),
    pytest.param(
        PROGRAMS,
        "summary: {en: All",
        "\ufeffsummary: {en: All",
        "ZERO WIDTH NO-BREAK SPACE",
        id="mark of a file's begin",
    ),
    pytest.param(PROGRAMS, "places/kennedy", "places\u2044kennedy", "FRACTION SLASH", id="slash in a link"),
    pytest.param(
        PROGRAMS, "places/kennedy", "places/k\u0435nnedy", "CYRILLIC SMALL LETTER IE", id="Cyrillic letter in a link"
    ),
    pytest.param(PROGRAMS, "places/kennedy", "places/kennedy\u200d", "ZERO WIDTH JOINER", id="joiner in a link"),
    pytest.param(
        PROGRAMS, "key: moon", "key: m\u03bfon", "GREEK SMALL LETTER OMICRON", id="Greek letter in a key of an item"
    ),
    pytest.param(PROGRAMS, "key: moon", "key: lunar\u2013moon", "EN DASH", id="dash in a key of an item"),
    pytest.param(
        STORY, "type: article", "type: \u0430rticle", "CYRILLIC SMALL LETTER A", id="Cyrillic letter in a type"
    ),
    pytest.param(STORY, "icon: text", "icon: te\u0445t", "CYRILLIC SMALL LETTER HA", id="Cyrillic letter in an icon"),
    pytest.param(
        STORY, "source: report", "source: rep\u043ert", "CYRILLIC SMALL LETTER O", id="Cyrillic letter in a source"
    ),
    pytest.param(KIOSK, "  - news", "  - n\u0435ws", "CYRILLIC SMALL LETTER IE", id="Cyrillic letter in the menu"),
    pytest.param(KIOSK, "home: home", "home: hom\u0435", "CYRILLIC SMALL LETTER IE", id="Cyrillic letter in home"),
    pytest.param(KIOSK, "[en, es]", "[\u0435n, es]", "CYRILLIC SMALL LETTER IE", id="Cyrillic letter in a language"),
    pytest.param(
        NUMBERS, "counts: days", "counts: d\u0430ys", "CYRILLIC SMALL LETTER A", id="Cyrillic letter in a choice"
    ),
    pytest.param(
        LEADERS, "acting: true", "acting: tru\u0435", "CYRILLIC SMALL LETTER IE", id="Cyrillic letter in true"
    ),
    pytest.param(
        SHIP, "hotspot: Engine", "hotspot: \u0415ngine", "CYRILLIC CAPITAL LETTER IE", id="Cyrillic letter in a hotspot"
    ),
    pytest.param(STORY, "A long story.", "A \u202elong story.", "RIGHT-TO-LEFT OVERRIDE", id="turned text"),
    pytest.param(STORY, "A long story.", "A \u2067long story.", "RIGHT-TO-LEFT ISOLATE", id="turned part of a text"),
    pytest.param(STORY, "A long story.", "A long\u200e story.", "LEFT-TO-RIGHT MARK", id="mark of direction in a text"),
    pytest.param(STORY, "A long story.", "A long\u200bstory.", "ZERO WIDTH SPACE", id="invisible in a text"),
    pytest.param(
        STORY, "A long story.", "A long\ufeffstory.", "ZERO WIDTH NO-BREAK SPACE", id="mark of a file's begin in a text"
    ),
    pytest.param(STORY, "A long story.", "A long\u0085story.", "NEXT LINE", id="end of a line of large computers"),
    pytest.param(STORY, "A long story.", "A long\u2028story.", "LINE SEPARATOR", id="separator of lines"),
    pytest.param(STORY, "A long story.", "A long\u2029story.", "PARAGRAPH SEPARATOR", id="separator of paragraphs"),
    pytest.param(STORY, "A long story.", "A long\x1bstory.", "ESCAPE", id="control character"),
]


def odd_place(file: Path, before: str, written: str) -> tuple[int, int]:
    """Line and column, from 1, of the first odd character of what was written."""
    text = file.read_bytes().decode()
    known = set(before)
    first = next(
        number for number, one in enumerate(written) if one not in known and not (one.isascii() and one.isprintable())
    )
    place = text.index(written) + first
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)


@pytest.mark.parametrize(("file", "before", "written", "name"), ODD)
def test_a_character_that_only_looks_right_is_named_where_it_stands(
    file: str, before: str, written: str, name: str, tmp_path: Path
) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(file, before, written)(folder)
    place = odd_place(folder / file, before, written)
    found = checked(folder)
    naming = [one for one in found if name in f"{one.message} {one.hint}"]
    assert naming, [str(one) for one in found]
    assert {(one.file, one.line, one.column) for one in naming} == {(file, *place)}
    assert all("Did you mean" not in one.hint or written not in one.hint for one in naming)


@pytest.mark.parametrize("written", [case.values[2] for case in ODD])
def test_what_cannot_be_seen_is_never_printed(written: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    case = next(one for one in ODD if one.values[2] == written)
    Swap(str(case.values[0]), str(case.values[1]), written)(folder)
    for one in checked(folder):
        assert all(letter.isprintable() for letter in str(one)), ascii(str(one))


@pytest.mark.parametrize(
    "text",
    [
        "\u201cHouston\u201d, she said, \u2018we are here\u2019.",
        "\u00ab\u00a0Bonjour\u00a0\u00bb, 5\u202fkm\u00a0!",
        "2000\u20132005, minus 5 is \u22125, it\u2019s 3\u2033 \u00d7 4",
        "Extra\u00adordinary",
        "e\u0301 and \u00e9, \u00a1Espa\u00f1a!",
        "\u041f\u0440\u0438\u0432\u0435\u0442, \u0393\u03b5\u03b9\u03ac, Vi\u1ec7t",
    ],
)
def test_what_typography_uses_is_fine_in_a_text(text: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, "{en: A long story.", f'{{en: "{text}"')(folder)
    assert checked(folder) == ()
