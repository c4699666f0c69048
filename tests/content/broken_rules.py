"""Content that could be shown and should not be."""

from tests.content.edits import HISTORY, KIOSK, MOON, PLACES, PROGRAMS, QUESTIONS, STORY, WORDS, Broken, Swap, Write
from tests.content.minimal import SCREENS

BROKEN_RULES = (
    Broken(
        "missing language",
        "missing-language",
        Swap(PROGRAMS, MOON, "title: {en: Title of moon}"),
        "of moon}",
        shown=True,
    ),
    Broken(
        "unknown language",
        "unknown-language",
        Swap(PROGRAMS, MOON, MOON.replace("}", ", fr: Lune}")),
        "fr:",
        shown=True,
    ),
    Broken(
        "value in one language",
        "missing-language",
        Swap(PROGRAMS, '{en: "1,000", es: "1.000"}', '{en: "1,000"}'),
        '"1,000"',
        shown=True,
    ),
    Broken(
        "language that is no code",
        "unknown-language",
        Swap(KIOSK, "[en, es]", "[en, es, french]"),
        "french",
        also=("missing-language",),
        shown=True,
    ),
    Broken(
        "language listed twice", "language-twice", Swap(KIOSK, "[en, es]", "[en, es, en]"), "[en, es, en]", shown=True
    ),
    Broken("empty text", "blank-text", Swap(PROGRAMS, "es: Título de moon", "es: ''"), "es: ''"),
    Broken("blank text", "blank-text", Swap(PROGRAMS, "es: Título de moon", "es: '  '"), "es: '  '", shown=True),
    Broken("blank name", "blank-text", Swap(PLACES, "city: Florida", "city: ''"), "city: ''", shown=True),
    Broken(
        "long title",
        "text-too-long",
        Swap(PROGRAMS, "en: Title of moon", "en: one two three four five six seven eight nine"),
        "nine",
        shown=True,
    ),
    Broken(
        "long caption",
        "text-too-long",
        Swap(STORY, "en: See the story", "en: one two three four five six seven"),
        "seven",
        shown=True,
    ),
    Broken(
        "long summary",
        "text-too-long",
        Swap(STORY, "en: All about the story.", f"en: {WORDS}"),
        "word word",
        shown=True,
    ),
    Broken(
        "long body",
        "text-too-long",
        Swap(STORY, "en: A long story.", 'en: "' + "word word word word word\\n\\n" * 31 + '"'),
        "word word",
        shown=True,
    ),
    Broken(
        "long paragraph", "text-too-long", Swap(STORY, "en: A long story.", f"en: {WORDS}"), "word word", shown=True
    ),
    Broken(
        "long figure label",
        "text-too-long",
        Swap(STORY, "en: launches", "en: one two three four five six seven eight"),
        "eight",
        shown=True,
    ),
    Broken(
        "long short title",
        "text-too-long",
        Swap(PROGRAMS, "short: {en: Crew", "short: {en: Twenty-three characters"),
        "Twenty",
        shown=True,
    ),
    Broken(
        "long picture caption", "text-too-long", Swap(PROGRAMS, "en: The pad", f"en: {WORDS}"), "word word", shown=True
    ),
    Broken(
        "unknown placeholder",
        "unknown-placeholder",
        Swap(STORY, "A long story.", '"Wait {idle_second} seconds."'),
        "idle_second}",
        shown=True,
    ),
    Broken("lone brace", "unknown-placeholder", Swap(STORY, "A long story.", '"A } story."'), "A } story", shown=True),
    Broken("unknown icon", "unknown-icon", Swap(STORY, "icon: text", "icon: roket-launch"), "roket", shown=True),
    Broken("figure without date", "figure-without-date", Swap(STORY, "    as_of: 2025-01\n", ""), "label:", shown=True),
    Broken(
        "attract screen without pictures",
        "no-items",
        Swap(
            KIOSK,
            "pictures:\n    - file: sky.png\n      alt: {en: A black sky, es: Un cielo negro}\n"
            "      credit: {en: Test, es: Prueba}",
            "pictures: []",
        ),
        "pictures: []",
        also=("unused-picture",),
        shown=True,
    ),
    Broken("timeline out of order", "date-order", Swap(HISTORY, "1998-11-20", "1983-11-20"), "1983", shown=True),
    Broken(
        "span that ends before it begins",
        "date-order",
        Swap(HISTORY, "until: '1993'", "until: '1983'"),
        "1983",
        shown=True,
    ),
    Broken(
        "home screen that is no menu",
        "home-not-menu",
        Swap(KIOSK, "home: home", "home: story"),
        "type: article",
        file=STORY,
        also=("unreachable",),
        shown=True,
    ),
    Broken(
        "review due",
        "review-due",
        Swap(PROGRAMS, "review_by: 2027-06-30", "review_by: 2026-02-28"),
        "2026-02-28",
        severity="warning",
        shown=True,
    ),
    Broken(
        "shown until a day that is past",
        "no-longer-shown",
        Swap(PROGRAMS, "show_until: 2027-12-31", "show_until: 2026-02-28"),
        "2026-02-28",
        severity="warning",
    ),
    Broken(
        "screen that nobody can reach",
        "unreachable",
        Swap(STORY, "related: [questions]\n", ""),
        "",
        file=QUESTIONS,
        severity="warning",
        shown=True,
    ),
    Broken("file that is no screen", "stray-file", Write("screens/notes.txt", "to do"), severity="warning", shown=True),
    Broken(
        "screen with another ending",
        "stray-file",
        Write("screens/more.yml", SCREENS["questions"]),
        severity="warning",
        shown=True,
    ),
)
