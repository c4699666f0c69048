"""Every kind of broken content: one small edit of the minimal content each, and what the check must say about it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.content.minimal import PICTURES, SCREENS, png

Edit = Callable[[Path], None]


@dataclass(frozen=True)
class Broken:
    """One edit, and the finding that must come of it: its code, the file, and the line that holds `marker`.

    An empty marker stands for the first line. `also` names the codes of findings that follow from the same edit.
    """

    name: str
    edit: Edit
    code: str
    file: str
    marker: str = ""
    also: frozenset[str] = frozenset()
    severity: str = "error"
    stops: bool = False
    """Whether the kiosk cannot start with it."""
    shown: bool = False
    """Whether visitors still see what it is in."""


def swap(file: str, old: str, new: str) -> Edit:
    """Replace the first `old` in a file, which must be there."""

    def edit(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} holds no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def write(file: str, content: bytes | str) -> Edit:
    """Write a whole file."""

    def edit(folder: Path) -> None:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return edit


def remove(file: str) -> Edit:
    """Delete a file."""
    return lambda folder: (folder / file).unlink()


def link_out(file: str) -> Edit:
    """Replace a picture by a symbolic link to one outside the media folder."""

    def edit(folder: Path) -> None:
        (folder / "outside.png").write_bytes(png(8, 6))
        (folder / "media" / file).unlink()
        (folder / "media" / file).symlink_to(folder / "outside.png")

    return edit


KIOSK, PROGRAMS, NUMBERS, HISTORY = (
    "kiosk.yaml",
    "screens/programs.yaml",
    "screens/numbers.yaml",
    "screens/history.yaml",
)
NEWS, STORY, PLACES, LEADERS = "screens/news.yaml", "screens/story.yaml", "screens/places.yaml", "screens/leaders.yaml"
CREW = "title: {en: Title of crew, es: Título de crew}"
MOON = "title: {en: Title of moon, es: Título de moon}"
PAD = "file: ground/pad.png"
WORDS = "word " * 60

BROKEN_YAML = (
    Broken("tab", swap(PROGRAMS, "    " + MOON, "\t" + MOON), "yaml-syntax", PROGRAMS, MOON),
    Broken("colon in a text", swap(STORY, "icon: text", "icon: text: x"), "yaml-syntax", STORY, "icon: text"),
    Broken("open quote", swap(STORY, "icon: text", "icon: 'text"), "yaml-syntax", STORY, "icon: 'text"),
    Broken("open bracket", swap(STORY, "[questions]", "[questions"), "yaml-syntax", STORY, "[questions"),
    Broken(
        "duplicate key",
        swap(PROGRAMS, MOON, f"{MOON}\n    icon: home\n    icon: help"),
        "duplicate-key",
        PROGRAMS,
        "icon: help",
    ),
    Broken(
        "tag", swap(PROGRAMS, MOON, "title: !!python/object:os.system {en: x, es: y}"), "yaml-tag", PROGRAMS, "!!python"
    ),
    Broken("anchor", swap(PROGRAMS, MOON, "title: &moon {en: x, es: y}"), "yaml-alias", PROGRAMS, "&moon"),
    Broken(
        "alias", swap(PROGRAMS, MOON, "title: *moon"), "yaml-alias", PROGRAMS, "*moon", also=frozenset({"wrong-type"})
    ),
    Broken(
        "number as a key",
        swap(PROGRAMS, MOON, f"{MOON}\n    7: x"),
        "key-not-text",
        PROGRAMS,
        "7: x",
        also=frozenset({"unknown-key"}),
    ),
    Broken("brackets as a key", swap(PROGRAMS, MOON, "title: {en: {{x}}, es: y}"), "key-not-text", PROGRAMS, "{{x}}"),
    Broken("second document", swap(STORY, "body:", "---\nbody:"), "several-documents", STORY, "---"),
    Broken("nested too deep", swap(STORY, "[questions]", "[" * 25 + "]" * 25), "too-deep", STORY, "[[["),
    Broken("invisible character", swap(STORY, "long story", "long \x07 story"), "control-character", STORY, "\x07"),
    Broken(
        "invisible character escaped", swap(STORY, "A long story.", '"A \\0 story."'), "control-character", STORY, "\\0"
    ),
    Broken("empty file", write(STORY, "# nothing yet\n"), "empty-file", STORY),
    Broken("too large", write(STORY, "# " + "x" * 1_000_000), "file-too-large", STORY),
    Broken("UTF-16", write(STORY, SCREENS["story"].encode("utf-16")), "not-utf8", STORY),
    Broken("Latin-1", write(HISTORY, SCREENS["history"].encode("latin-1")), "not-utf8", HISTORY, "Título"),
)
BROKEN_MODEL = (
    Broken("unknown key", swap(PROGRAMS, MOON, f"{MOON}\n    colour: red"), "unknown-key", PROGRAMS, "colour: red"),
    Broken("mistyped key", swap(PROGRAMS, MOON, MOON.replace("title", "titel")), "unknown-key", PROGRAMS, "titel"),
    Broken(
        "missing key",
        swap(PROGRAMS, "    summary: {en: About moon., es: Sobre moon.}\n", ""),
        "missing-key",
        PROGRAMS,
        "key: moon",
    ),
    Broken("text in one language only", swap(PROGRAMS, MOON, "title: Moon"), "wrong-type", PROGRAMS, "title: Moon"),
    Broken(
        "text in no language",
        swap(PROGRAMS, MOON, "title: {}"),
        "missing-text",
        PROGRAMS,
        "title: {}",
        also=frozenset({"missing-language"}),
    ),
    Broken("number for a text", swap(PROGRAMS, "es: Título de moon", "es: 2025"), "wrong-type", PROGRAMS, "es: 2025"),
    Broken(
        "year without quotes", swap(PROGRAMS, "as_of: '2025'", "as_of: 2025"), "wrong-type", PROGRAMS, "as_of: 2025"
    ),
    Broken("nothing after the colon", swap(PROGRAMS, MOON, "title:"), "wrong-type", PROGRAMS, "    title:\n"),
    Broken("text for a number", swap(PLACES, "latitude: 28.5", "latitude: north"), "wrong-type", PLACES, "north"),
    Broken("number out of range", swap(PLACES, "latitude: 28.5", "latitude: 128.5"), "wrong-type", PLACES, "128.5"),
    Broken("list for a group", swap(PLACES, "city: Florida", "city: [Florida]"), "wrong-type", PLACES, "[Florida]"),
    Broken(
        "focus of three numbers", swap(PROGRAMS, "[0.5, 0.25]", "[0.5, 0.25, 1]"), "wrong-type", PROGRAMS, "0.25, 1"
    ),
    Broken("yes for true", swap(LEADERS, "acting: true", "acting: yes"), "wrong-type", LEADERS, "acting: yes"),
    Broken("key with a capital", swap(NEWS, "key: landing", "key: Landing Day"), "wrong-value", NEWS, "Landing Day"),
    Broken(
        "key with a line break", swap(NEWS, "key: landing", "key: |\n      landing\n"), "wrong-value", NEWS, "key: |"
    ),
    Broken("date in words", swap(NEWS, "2025-03-18", "March 2025"), "wrong-value", NEWS, "March 2025"),
    Broken("word not offered", swap(NUMBERS, "counts: days", "counts: weeks"), "wrong-value", NUMBERS, "weeks"),
    Broken(
        "comma in a text without quotes",
        swap(PROGRAMS, "{en: Title of moon,", "{en: Title, of moon,"),
        "unknown-language",
        PROGRAMS,
        "Title, of",
    ),
    Broken("no screen type", swap(STORY, "type: article\n", ""), "missing-key", STORY),
    Broken("unknown screen type", swap(STORY, "type: article", "type: artikle"), "unknown-type", STORY, "artikle"),
    Broken("list for a screen", write(STORY, "- type: article\n"), "wrong-type", STORY),
    Broken(
        "no items",
        swap("screens/pictures.yaml", SCREENS["pictures"].partition("items:")[2], " []\n"),
        "no-items",
        "screens/pictures.yaml",
        "items: []",
    ),
    Broken(
        "items left blank",
        swap("screens/pictures.yaml", SCREENS["pictures"].partition("items:")[2], "\n"),
        "wrong-type",
        "screens/pictures.yaml",
        "items:",
    ),
    Broken(
        "source that is faulty",
        swap(KIOSK, "as_of: 2025-01-30", "as_of: soon"),
        "wrong-value",
        KIOSK,
        "soon",
        also=frozenset({"unusable-source"}),
    ),
    Broken(
        "kiosk without languages", swap(KIOSK, "languages: [en, es]\n", ""), "missing-key", KIOSK, "title:", stops=True
    ),
    Broken("no kiosk.yaml", remove(KIOSK), "file-missing", KIOSK, stops=True),
)
BROKEN_INTEGRITY = (
    Broken("date that no calendar has", swap(NEWS, "2025-03-18", "2025-02-30"), "no-such-date", NEWS, "2025-02-30"),
    Broken(
        "moment that never was",
        swap(KIOSK, "2000-11-02T", "2001-02-29T"),
        "no-such-date",
        KIOSK,
        "2001-02-29",
        stops=True,
    ),
    Broken(
        "figure without value",
        swap(PROGRAMS, "since: 2000-11-02", "at_least: true"),
        "figure-empty",
        PROGRAMS,
        "years in orbit",
        also=frozenset({"figure-without-date"}),
    ),
    Broken(
        "figure with both",
        swap(PROGRAMS, "since: 2000-11-02", "value: 5\n        since: 2000-11-02"),
        "figure-both",
        PROGRAMS,
        "since: 2000",
    ),
    Broken("unknown source", swap(STORY, "source: report", "source: raport"), "unknown-source", STORY, "raport"),
    Broken(
        "presence without its source",
        swap(KIOSK, "source: report", "source: nobody"),
        "unknown-source",
        KIOSK,
        "nobody",
        stops=True,
    ),
    Broken(
        "picture on the web",
        swap(PROGRAMS, PAD, "file: https://nasa.gov/pad.png"),
        "picture-address",
        PROGRAMS,
        "https:",
    ),
    Broken(
        "picture as data", swap(PROGRAMS, PAD, "file: data:image/png;base64,AAAA"), "picture-address", PROGRAMS, "data:"
    ),
    Broken(
        "picture by a file address",
        swap(PROGRAMS, PAD, "file: file:///etc/pad.png"),
        "picture-address",
        PROGRAMS,
        "file:///",
    ),
    Broken("picture from the root", swap(PROGRAMS, PAD, "file: /srv/pad.png"), "picture-absolute", PROGRAMS, "/srv"),
    Broken("picture from a drive", swap(PROGRAMS, PAD, "file: C:/pad.png"), "picture-absolute", PROGRAMS, "C:/"),
    Broken(
        "picture with a backslash",
        swap(PROGRAMS, PAD, r"file: ground\pad.png"),
        "picture-backslash",
        PROGRAMS,
        r"ground\pad",
    ),
    Broken("picture outside", swap(PROGRAMS, PAD, "file: ../../pad.png"), "picture-outside", PROGRAMS, "../.."),
    Broken(
        "picture of another format", swap(PROGRAMS, PAD, "file: ground/pad.gif"), "picture-format", PROGRAMS, "pad.gif"
    ),
    Broken(
        "item key used twice",
        swap(HISTORY, "key: first-part", "key: plans # again"),
        "duplicate-item",
        HISTORY,
        "# again",
    ),
    Broken(
        "dangling link to an item",
        swap(PROGRAMS, "places/kennedy", "places/kenedy"),
        "dangling-link",
        PROGRAMS,
        "kenedy",
        shown=True,
    ),
    Broken(
        "dangling link to a screen",
        swap(PROGRAMS, "places/kennedy", "place"),
        "dangling-link",
        PROGRAMS,
        "[place,",
        shown=True,
    ),
    Broken(
        "link to itself",
        swap(PROGRAMS, "places/kennedy", "programs/crew"),
        "link-to-itself",
        PROGRAMS,
        "programs/crew",
        shown=True,
    ),
    Broken(
        "unknown screen in the menu", swap(KIOSK, "  - news", "  - newz"), "unknown-screen", KIOSK, "newz", shown=True
    ),
    Broken(
        "screen in the menu twice",
        swap(KIOSK, "  - news", "  - news\n  - leaders"),
        "menu-twice",
        KIOSK,
        "- news\n  - leaders",
        shown=True,
    ),
    Broken("unknown home screen", swap(KIOSK, "home: home", "home: hall"), "unknown-screen", KIOSK, "hall", stops=True),
    Broken(
        "home screen that is faulty",
        swap("screens/home.yaml", "icon: home\n", ""),
        "missing-key",
        "screens/home.yaml",
        also=frozenset({"unusable-home"}),
        stops=True,
    ),
    Broken(
        "file name that is no key",
        write("screens/My Page.yaml", SCREENS["questions"]),
        "screen-name",
        "screens/My Page.yaml",
        shown=True,
    ),
)
BROKEN_RULES = (
    Broken("missing language", swap(PROGRAMS, MOON, "title: {en: Title of moon}"), "missing-language", PROGRAMS, "of moon}", shown=True),
    Broken("unknown language", swap(PROGRAMS, MOON, MOON.replace("}", ", fr: Lune}")), "unknown-language", PROGRAMS, "fr:", shown=True),
    Broken("value in one language", swap(PROGRAMS, '{en: "1,000", es: "1.000"}', '{en: "1,000"}'), "missing-language", PROGRAMS, '"1,000"', shown=True),
    Broken("language that is no code", swap(KIOSK, "[en, es]", "[en, es, french]"), "unknown-language", KIOSK, "french", also=frozenset({"missing-language"}), shown=True),
    Broken("language listed twice", swap(KIOSK, "[en, es]", "[en, es, en]"), "language-twice", KIOSK, "[en, es, en]", shown=True),
    Broken("empty text", swap(PROGRAMS, "es: Título de moon", "es: ''"), "blank-text", PROGRAMS, "es: ''"),
    Broken("blank text", swap(PROGRAMS, "es: Título de moon", "es: '  '"), "blank-text", PROGRAMS, "es: '  '", shown=True),
    Broken("blank name", swap(PLACES, "city: Florida", "city: ''"), "blank-text", PLACES, "city: ''", shown=True),
    Broken("long title", swap(PROGRAMS, "en: Title of moon", "en: one two three four five six seven eight nine"), "text-too-long", PROGRAMS, "nine", shown=True),
    Broken("long caption", swap(STORY, "en: See the story", "en: one two three four five six seven"), "text-too-long", STORY, "seven", shown=True),
    Broken("long summary", swap(STORY, "en: All about the story.", f"en: {WORDS}"), "text-too-long", STORY, "word word", shown=True),
    Broken("long body", swap(STORY, "en: A long story.", 'en: "' + r"word word word word word\n\n" * 31 + '"'), "text-too-long", STORY, "word word", shown=True),
    Broken("long paragraph", swap(STORY, "en: A long story.", f"en: {WORDS}"), "text-too-long", STORY, "word word", shown=True),
    Broken("long figure label", swap(STORY, "en: launches", "en: one two three four five six seven eight"), "text-too-long", STORY, "eight", shown=True),
    Broken("long short title", swap(PROGRAMS, "short: {en: Crew", "short: {en: Twenty-three characters"), "text-too-long", PROGRAMS, "Twenty", shown=True),
    Broken("long picture caption", swap(PROGRAMS, "en: The pad", f"en: {WORDS}"), "text-too-long", PROGRAMS, "word word", shown=True),
    Broken("unknown placeholder", swap(STORY, "A long story.", '"Wait {idle_second} seconds."'), "unknown-placeholder", STORY, "idle_second}", shown=True),
    Broken("lone brace", swap(STORY, "A long story.", '"A } story."'), "unknown-placeholder", STORY, "A } story", shown=True),
    Broken("unknown icon", swap(STORY, "icon: text", "icon: roket-launch"), "unknown-icon", STORY, "roket", shown=True),
    Broken("figure without date", swap(STORY, "    as_of: 2025-01\n", ""), "figure-without-date", STORY, "label:", shown=True),
    Broken("attract screen without pictures", swap(KIOSK, "pictures:\n    - file: sky.png\n      alt: {en: A black sky, es: Un cielo negro}\n      credit: {en: Test, es: Prueba}", "pictures: []"), "no-items", KIOSK, "pictures: []", also=frozenset({"unused-picture"}), shown=True),
    Broken("timeline out of order", swap(HISTORY, "1998-11-20", "1983-11-20"), "date-order", HISTORY, "1983", shown=True),
    Broken("span that ends before it begins", swap(HISTORY, "until: '1993'", "until: '1983'"), "date-order", HISTORY, "1983", shown=True),
    Broken("home screen that is no menu", swap(KIOSK, "home: home", "home: story"), "home-not-menu", STORY, "type: article", also=frozenset({"unreachable"}), shown=True),
    Broken("review due", swap(PROGRAMS, "review_by: 2027-06-30", "review_by: 2026-02-28"), "review-due", PROGRAMS, "2026-02-28", severity="warning", shown=True),
    Broken("shown until a day that is past", swap(PROGRAMS, "show_until: 2027-12-31", "show_until: 2026-02-28"), "no-longer-shown", PROGRAMS, "2026-02-28", severity="warning"),
    Broken("screen that nobody can reach", swap(STORY, "related: [questions]\n", ""), "unreachable", "screens/questions.yaml", severity="warning", shown=True),
    Broken("file that is no screen", write("screens/notes.txt", "to do"), "stray-file", "screens/notes.txt", severity="warning", shown=True),
    Broken("screen with another ending", write("screens/more.yml", SCREENS["questions"]), "stray-file", "screens/more.yml", severity="warning", shown=True),
)  # fmt: skip
BROKEN_PICTURES = (
    Broken("missing picture", swap(PROGRAMS, PAD, "file: ground/pat.png"), "missing-picture", PROGRAMS, "pat.png", shown=True),
    Broken("picture with other capitals", swap(PROGRAMS, PAD, "file: ground/Pad.png"), "missing-picture", PROGRAMS, "Pad.png", shown=True),
    Broken("folder for a picture", lambda folder: ((folder / "media/folder.png").mkdir(), swap(PROGRAMS, PAD, "file: folder.png")(folder))[1], "missing-picture", PROGRAMS, "folder.png", shown=True),
    Broken("broken picture", write("media/sky.png", png(8, 6)[:40]), "broken-picture", KIOSK, "sky.png", shown=True),
    Broken("picture of too many pixels", write("media/sky.png", png(8193, 1)), "picture-too-large", KIOSK, "sky.png", shown=True),
    Broken("picture of too many bytes", write("media/sky.png", bytes(8_000_001)), "picture-too-large", KIOSK, "sky.png", shown=True),
    Broken("picture that is a link to outside", link_out("sky.png"), "picture-outside", KIOSK, "sky.png", shown=True),
    Broken("broken portrait", write(f"media/{PICTURES[2]}", b"GIF89a"), "broken-picture", f"media/{PICTURES[2]}", shown=True),
    Broken("portrait of nobody", write("media/people/somebody.png", png(8, 6)), "unused-picture", "media/people/somebody.png", severity="warning", shown=True),
    Broken("picture that nothing uses", write("media/left-over.png", png(8, 6)), "unused-picture", "media/left-over.png", severity="warning", shown=True),
)  # fmt: skip
BROKEN = (*BROKEN_YAML, *BROKEN_MODEL, *BROKEN_INTEGRITY, *BROKEN_RULES, *BROKEN_PICTURES)
