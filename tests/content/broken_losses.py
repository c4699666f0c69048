"""Content of which YAML takes something away without a word."""

from tests.content.edits import NEWS, PLACES, PROGRAMS, STORY, Broken, Swap

BODY = "body: {en: A long story., es: Una larga historia.}"
FIGURE = "value: 12"


def _text(name: str, code: str, written: str, marker: str) -> Broken:
    """The body of the story, written in some way."""
    edit = Swap(STORY, BODY, f"body:\n  es: Una larga historia.\n  en: {written}")
    return Broken(name, code, edit, marker, severity="warning", shown=True)


def _number(name: str, written: str, *also: str) -> Broken:
    """The value of the story's figure, written in some way."""
    edit = Swap(STORY, FIGURE, f"value: {written}")
    return Broken(name, "changed-number", edit, f"value: {written}", severity="warning", shown=True, also=also)


BROKEN_LOSSES = (
    _text("number sign in a text", "remark-in-text", "Crew # 10 flies", "# 10"),
    _text("number sign before a number", "remark-in-text", "Crew #10 flies", "#10"),
    _text("number sign on the next line", "remark-in-text", "We fly with Crew\n    #10 to the station", "#10"),
    _text("number sign behind a bar", "remark-in-text", "| # 10\n    flies", "# 10"),
    Broken(
        "number sign in a name",
        "remark-in-text",
        Swap(PLACES, "city: Florida", "city: Launch Pad # 39"),
        "# 39",
        severity="warning",
        shown=True,
    ),
    Broken(
        "number sign behind a number",
        "remark-in-text",
        Swap(STORY, FIGURE, "value: 12 # of 20"),
        "# of 20",
        severity="warning",
        shown=True,
    ),
    Broken(
        "number sign for a text",
        "remark-in-text",
        Swap(PROGRAMS, "short: {en: Crew, es: Viajes}", "short: # 10"),
        "# 10",
        severity="warning",
        shown=True,
    ),
    _number("zero at the end of a number", "12.50"),
    _number("number with an exponent", "1e3"),
    _number("number with a plus", "+7"),
    _number("number of twenty digits", "12345678901234567890", "text-too-long"),
    _number("number of too many places", "0.12345678901234567890", "text-too-long"),
    _text("paragraphs after a folding sign", "lost-paragraph", ">-\n    One.\n\n    Two.", "en: >-"),
    _text("paragraphs without a sign", "lost-paragraph", "One.\n\n    Two.", "en: One."),
    _text("paragraphs in quotes", "lost-paragraph", "'One.\n\n    Two.'", "en: 'One."),
    _text("line break in quotes", "lost-paragraph", '"C:\\new"', "new"),
    Broken(
        "tilde for a text",
        "word-for-nothing",
        Swap(PROGRAMS, "short: {en: Crew, es: Viajes}", "short: ~"),
        "short: ~",
        severity="warning",
        shown=True,
    ),
    Broken(
        "word for nothing",
        "word-for-nothing",
        Swap(NEWS, "date: 2025-03-18", "date: 2025-03-18\n    short: NULL"),
        "NULL",
        severity="warning",
        shown=True,
    ),
)
