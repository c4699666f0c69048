"""Content that does not fit the models."""

from tests.content.edits import (
    KIOSK,
    LEADERS,
    MOON,
    NEWS,
    NUMBERS,
    PICTURES,
    PLACES,
    PROGRAMS,
    STORY,
    Broken,
    Remove,
    Swap,
    Write,
)
from tests.content.minimal import SCREENS

BROKEN_MODEL = (
    Broken("unknown key", "unknown-key", Swap(PROGRAMS, MOON, f"{MOON}\n    colour: red"), "colour: red"),
    Broken("mistyped key", "unknown-key", Swap(PROGRAMS, MOON, MOON.replace("title", "titel")), "titel"),
    Broken(
        "missing key",
        "missing-key",
        Swap(PROGRAMS, "    summary: {en: About moon., es: Sobre moon.}\n", ""),
        "key: moon",
    ),
    Broken("text in one language only", "wrong-type", Swap(PROGRAMS, MOON, "title: Moon"), "title: Moon"),
    Broken(
        "text in no language",
        "missing-text",
        Swap(PROGRAMS, MOON, "title: {}"),
        "title: {}",
        also=("missing-language",),
    ),
    Broken("number for a text", "wrong-type", Swap(PROGRAMS, "es: Título de moon", "es: 2025"), "es: 2025"),
    Broken("year without quotes", "wrong-type", Swap(PROGRAMS, "as_of: '2025'", "as_of: 2025"), "as_of: 2025"),
    Broken("nothing after the colon", "wrong-type", Swap(PROGRAMS, MOON, "title:"), "    title:\n"),
    Broken("text for a number", "wrong-type", Swap(PLACES, "latitude: 28.5", "latitude: north"), "north"),
    Broken("number out of range", "wrong-type", Swap(PLACES, "latitude: 28.5", "latitude: 128.5"), "128.5"),
    Broken("list for a group", "wrong-type", Swap(PLACES, "city: Florida", "city: [Florida]"), "[Florida]"),
    Broken("focus of three numbers", "wrong-type", Swap(PROGRAMS, "[0.5, 0.25]", "[0.5, 0.25, 1]"), "0.25, 1"),
    Broken("yes for true", "wrong-type", Swap(LEADERS, "acting: true", "acting: yes"), "acting: yes"),
    Broken("key with a capital", "wrong-value", Swap(NEWS, "key: landing", "key: Landing Day"), "Landing Day"),
    Broken("key with a line break", "wrong-value", Swap(NEWS, "key: landing", "key: |\n      landing\n"), "key: |"),
    Broken("date in words", "wrong-value", Swap(NEWS, "2025-03-18", "March 2025"), "March 2025"),
    Broken("word not offered", "wrong-value", Swap(NUMBERS, "counts: days", "counts: weeks"), "weeks"),
    Broken(
        "comma in a text without quotes",
        "unknown-language",
        Swap(PROGRAMS, "{en: Title of moon,", "{en: Title, of moon,"),
        "Title, of",
    ),
    Broken("no screen type", "missing-key", Swap(STORY, "type: article\n", ""), ""),
    Broken("unknown screen type", "unknown-type", Swap(STORY, "type: article", "type: artikle"), "artikle"),
    Broken("list for a screen", "wrong-type", Write(STORY, "- type: article\n")),
    Broken("no items", "no-items", Swap(PICTURES, SCREENS["pictures"].partition("items:")[2], " []\n"), "items: []"),
    Broken(
        "items left blank", "wrong-type", Swap(PICTURES, SCREENS["pictures"].partition("items:")[2], "\n"), "items:"
    ),
    Broken(
        "source that is faulty",
        "wrong-value",
        Swap(KIOSK, "as_of: 2025-01-30", "as_of: soon"),
        "soon",
        also=("unusable-source",),
    ),
    Broken("kiosk without languages", "missing-key", Swap(KIOSK, "languages: [en, es]\n", ""), "title:", stops=True),
    Broken("no kiosk.yaml", "file-missing", Remove(KIOSK), stops=True),
)
