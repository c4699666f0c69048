"""Content that fits the models and cannot be shown all the same."""

from tests.content.edits import HISTORY, HOME, KIOSK, NEWS, NUMBERS, PAD, PROGRAMS, STORY, Broken, Swap, Write
from tests.content.minimal import SCREENS

BROKEN_SOUNDNESS = (
    Broken("date that no calendar has", "no-such-date", Swap(NEWS, "2025-03-18", "2025-02-30"), "2025-02-30"),
    Broken(
        "moment that never was", "no-such-date", Swap(KIOSK, "2000-11-02T", "2001-02-29T"), "2001-02-29", stops=True
    ),
    Broken(
        "figure without value",
        "figure-empty",
        Swap(PROGRAMS, "since: 2000-11-02", "at_least: true"),
        "years in orbit",
        also=("figure-without-date",),
    ),
    Broken(
        "figure with both",
        "figure-both",
        Swap(PROGRAMS, "since: 2000-11-02", "value: 5\n        since: 2000-11-02"),
        "since: 2000",
    ),
    Broken("unknown source", "unknown-source", Swap(STORY, "source: report", "source: raport"), "raport"),
    Broken(
        "presence without its source",
        "unknown-source",
        Swap(KIOSK, "source: report", "source: nobody"),
        "nobody",
        stops=True,
    ),
    Broken("picture on the web", "picture-address", Swap(PROGRAMS, PAD, "file: https://nasa.gov/pad.png"), "https:"),
    Broken("picture as data", "picture-address", Swap(PROGRAMS, PAD, "file: data:image/png;base64,AAAA"), "data:"),
    Broken(
        "picture by a file address", "picture-address", Swap(PROGRAMS, PAD, "file: file:///etc/pad.png"), "file:///"
    ),
    Broken("picture from the root", "picture-absolute", Swap(PROGRAMS, PAD, "file: /srv/pad.png"), "/srv"),
    Broken("picture from a drive", "picture-absolute", Swap(PROGRAMS, PAD, "file: C:/pad.png"), "C:/"),
    Broken(
        "picture with a backslash", "picture-backslash", Swap(PROGRAMS, PAD, "file: ground\\pad.png"), "ground\\pad"
    ),
    Broken("picture outside", "picture-outside", Swap(PROGRAMS, PAD, "file: ../../pad.png"), "../.."),
    Broken("picture of another format", "picture-format", Swap(PROGRAMS, PAD, "file: ground/pad.gif"), "pad.gif"),
    Broken("item key used twice", "duplicate-item", Swap(HISTORY, "key: first-part", "key: plans # again"), "# again"),
    Broken(
        "dangling link to an item",
        "dangling-link",
        Swap(PROGRAMS, "places/kennedy", "places/kenedy"),
        "kenedy",
        shown=True,
    ),
    Broken(
        "dangling link to a screen", "dangling-link", Swap(PROGRAMS, "places/kennedy", "place"), "[place,", shown=True
    ),
    Broken(
        "link to itself",
        "link-to-itself",
        Swap(PROGRAMS, "places/kennedy", "programs/crew"),
        "programs/crew",
        shown=True,
    ),
    Broken("unknown screen in the menu", "unknown-screen", Swap(KIOSK, "  - news", "  - newz"), "newz", shown=True),
    Broken(
        "screen in the menu twice",
        "menu-twice",
        Swap(KIOSK, "  - news", "  - news\n  - leaders"),
        "- news\n  - leaders",
        shown=True,
    ),
    Broken("unknown home screen", "unknown-screen", Swap(KIOSK, "home: home", "home: hall"), "hall", stops=True),
    Broken(
        "home screen that is faulty",
        "missing-key",
        Swap(HOME, "icon: home\n", ""),
        "",
        stops=True,
    ),
    Broken(
        "landmark in words", "not-to-scale", Swap(NUMBERS, "{en: 3, es: 4}", "{en: 3, es: cuatro}"), "3, es: cuatro"
    ),
    Broken("landmark of nothing", "not-to-scale", Swap(NUMBERS, "value: 9000", "value: 0"), "value: 0"),
    Broken("radius in words", "not-to-scale", Swap(NUMBERS, "{en: 40, es: 64}", "large"), "radius: large"),
    Broken("drawing of a word", "not-to-scale", Swap(NUMBERS, "value: 12", 'value: "12"'), "drawing:"),
    Broken(
        "drawing of what is counted",
        "not-to-scale",
        Swap(NUMBERS, "value: 12\n", "since: 2000-11-02\n"),
        "drawing:",
    ),
    Broken(
        "landmark from nowhere",
        "unknown-source",
        Swap(NUMBERS, "2024-05\n          source: report", "2024-05\n          source: nobody"),
        "nobody",
    ),
    Broken("file name that is no key", "screen-name", Write("screens/My Page.yaml", SCREENS["questions"]), shown=True),
)
