"""A small, faultless kiosk in two languages with a screen of every type, for tests."""

import json
import struct
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import fields

from kiosk.content.checking.checks import PictureFault, check
from kiosk.content.checking.letters import read_letters
from kiosk.content.model.schema import SCREEN_TYPES, Model, Screen
from kiosk.content.soundness.nodes import item_model
from kiosk.yamlfile.diagnostics import Diagnostic

TODAY = date(2026, 3, 1)
"""The day on which nothing in the content is past."""
ICONS = frozenset(
    {"home", "rocket-launch", "counter", "account", "map", "newspaper", "image", "text", "clock", "help", "orbit"}
)
"""The icons that the content names."""
FRAMES = tuple(f"ship/{frame:03}.webp" for frame in range(8))
"""The frames of the turntable."""
HOTSPOTS = {
    f"{frame:03}": {"Engine": (0.1 * frame, 0.5, 2 <= frame <= 4), "Door": (0.5, 0.25, True)} for frame in range(8)
}
"""The engine is in sight in three frames, the door in all."""
INTERFACE_LANGUAGES = ("en", "es")
"""The languages of the kiosk's own words."""
LETTERS = read_letters(Path(__file__).parents[2] / "resources" / "fonts")
"""The letters that the kiosk can draw."""
LARGEST_SIDE = 8192
PICTURES = ("sky.png", "ground/pad.png", "people/work/ada-first.png", "wall.png", "roof.png", "gable.png")


def png(width: int, height: int) -> bytes:
    """Return a black picture as a PNG file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + bytes(width)) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def probe_png(path: Path) -> tuple[int, int]:
    """Return a PNG's size; a picture probe without Qt."""
    raw = path.read_bytes()
    if raw[:8] != b"\x89PNG\r\n\x1a\n" or not raw.endswith(b"IEND\xaeB`\x82"):
        raise PictureFault("the file is damaged")
    width, height = struct.unpack(">II", raw[16:24])
    if max(width, height) > LARGEST_SIDE:
        raise PictureFault(f"{width} x {height} pixels; {LARGEST_SIDE} a side at most", too_large=True)
    return width, height


def checked(folder: Path, today: date = TODAY) -> tuple[Diagnostic, ...]:
    """What the content check says of a folder, for a kiosk that can show what the minimal content needs."""
    return check(
        folder,
        probe=probe_png,
        today=today,
        icon_names=ICONS,
        interface_languages=INTERFACE_LANGUAGES,
        letters=LETTERS,
    )


def write_minimal_content(folder: Path) -> Path:
    """Write the content into `folder`, which is made if need be, and return it."""
    for name, text in (("kiosk.yaml", KIOSK), *((f"screens/{key}.yaml", text) for key, text in SCREENS.items())):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for name in PICTURES:
        file = folder / "media" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(8, 6))
    for name in FRAMES:
        file = folder / "media" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(12, 8))
    (folder / "media" / "ship" / "hotspots.json").write_text(json.dumps(HOTSPOTS), encoding="utf-8")
    return folder


def _head(kind: str, word: str, icon: str) -> str:
    return f"""type: {kind}
title: {{en: The {word}, es: El {word}}}
summary: {{en: All about the {word}., es: Todo sobre el {word}.}}
caption: {{en: See the {word}, es: Mira el {word}}}
icon: {icon}
"""


def _item(key: str, *, more: str = "", title: bool = True) -> str:
    lines = [f"  - key: {key}"]
    if title:
        lines.append(f"    title: {{en: Title of {key}, es: Título de {key}}}")
    lines.append(f"    summary: {{en: About {key}., es: Sobre {key}.}}")
    return "\n".join([*lines, *(f"    {line}" for line in more.splitlines())]) + "\n"


KIOSK = """# The kiosk's own page
title: {en: Small Kiosk, es: Kiosco pequeño}
languages: [en, es]
home: home
menu:
  - programs
  - numbers
  - leaders
  - places
  - news
  - pictures
  - story
  - history
  - ship
help: [story]
attract:
  call_to_touch: {en: Touch to begin, es: Toca para empezar}
  pictures:
    - file: sky.png
      alt: {en: A black sky, es: Un cielo negro}
      credit: {en: Test, es: Prueba}
presence:
  since: 2000-11-02T09:21:00Z
  label: {en: days in orbit, es: días en órbita}
  source: report
as_of: '2025'
sources:
  report:
    title: {en: A report, es: Un informe}
    publisher: NASA
    as_of: 2025-01
  page:
    title: {en: A page, es: Una página}
    publisher: NASA
    as_of: 2025-01-30
    address: nasa.gov
"""

_PICTURE = """picture:
  file: ground/pad.png
  alt: {en: A launch pad, es: Una plataforma}
  credit: {en: Test, es: Prueba}
  caption: {en: The pad, es: La plataforma}
  focus: [0.5, 0.25]
"""
_FIGURE = """label: {en: launches, es: lanzamientos}
    value: 12
    unit: {en: a year, es: al año}
    as_of: 2025-01
    source: report
"""
_TO_SCALE = """drawing:
  kind: height
  radius: {en: 40, es: 64}
  landmarks:
    - label: {en: A kite, es: Una cometa}
      value: {en: 3, es: 4}
      icon: rocket-launch
      as_of: 2024-05
      source: report
    - label: {en: A star, es: Una estrella}
      value: 9000
      as_of: 2025-01
      source: report
"""


def _screens() -> Iterator[tuple[str, str]]:
    yield "home", _head("menu", "home", "home") + "vision: {en: We explore., es: Exploramos.}\nquick_guess: riddles\n"
    crew = """body:
  en: |
    First part of the text.

    Second part of the text.
  es: |
    Primera parte del texto.

    Segunda parte del texto.
short: {en: Crew, es: Viajes}
icon: rocket-launch
figures:
  - label: {en: flights, es: vuelos}
    value: {en: "1,000", es: "1.000"}
    as_of: '2025'
    source: report
  - label: {en: years in orbit, es: años en órbita}
    since: 2000-11-02
    source: page
related: [places/kennedy, news]
as_of: 2025-01-30
source: page
show_until: 2027-12-31
review_by: 2027-06-30
"""
    yield (
        "programs",
        _head("carousel", "program", "rocket-launch")
        + "items:\n"
        + _item("crew", more=crew + _PICTURE)
        + _item("moon"),
    )
    figure = "figure:\n  " + _FIGURE.replace("\n    ", "\n  ") + _TO_SCALE
    since = "figure: {label: {en: days, es: días}, since: 2000-11-02, counts: days, source: report}\n"
    yield (
        "numbers",
        _head("facts", "number", "counter")
        + "items:\n"
        + _item("launches", more=figure)
        + _item("presence", more=since),
    )
    person = """name: Ada First
roles:
  - title: {en: Chief of Tests, es: Jefa de pruebas}
    short: {en: Chief, es: Jefa}
  - title: {en: Head of Flights, es: Directora de vuelos}
    short: {en: Flights, es: Vuelos}
    acting: true
work: {file: people/work/ada-first.png, alt: {en: A drawing of letters, es: Un dibujo de letras}, credit: {en: Test, es: Prueba}}
"""
    yield (
        "leaders",
        _head("people", "team", "account") + "items:\n" + _item("ada-first", more=person, title=False),
    )
    place = "city: Florida\nlatitude: 28.5\nlongitude: -80.6\n"
    dock = "city: Texas\nlatitude: 29.5\nlongitude: -95\n"
    yield (
        "places",
        _head("places", "map", "map")
        + "journey: voyage\nitems:\n"
        + _item("kennedy", more=place)
        + _item("dock", more=dock),
    )
    at_sea = "city: At sea\nlatitude: 30.5\nlongitude: -75\nicon: map\n"
    yield (
        "voyage",
        _head("journey", "voyage", "rocket-launch")
        + "items:\n"
        + _item("pier", more="place: places/kennedy\n")
        + _item("sea", more=at_sea)
        + _item("sky", more="in_orbit: true\nicon: orbit\nas_of: 2025-01\nsource: report\n"),
    )
    yield "news", _head("stories", "news", "newspaper") + "items:\n" + _item("landing", more="date: 2025-03-18\n")
    yield "pictures", _head("gallery", "picture", "image") + "items:\n" + _item("pad", more=_PICTURE)
    yield (
        "story",
        _head("article", "story", "text")
        + "body: {en: A long story., es: Una larga historia.}\n"
        + "figures:\n  - "
        + _FIGURE
        + "related: [questions]\nas_of: 2025-01-30\nsource: report\n"
        + "then:\n  text:\n    en: It went on until {facts_as_of}.\n    es: Siguió hasta {facts_as_of}.\n"
        + "  as_of: 2025-01-29\n  source: report\n",
    )
    yield (
        "history",
        _head("timeline", "past", "clock")
        + "items:\n"
        + _item("plans", more="date: '1984'\nuntil: '1993'\n")
        + _item("first-part", more="date: 1998-11-20\n")
        + _item("crewed", more="date: 2000-11\n"),
    )
    turntable = """turntable:
  folder: ship
  alt: {en: A ship that turns, es: Una nave que gira}
  credit: {en: Test, es: Prueba}
"""
    views = """views:
  - key: hull
    picture:
      file: wall.png
      alt: {en: A hull with a door, es: Un casco con una puerta}
      credit: {en: Test, es: Prueba}
"""
    engine = "agency: {en: Dock, es: Muelle}\nhotspot: Engine\nbuilder: {en: A factory, es: Una fábrica}\nlaunched: 1998-11-20\nuntil: 2009-03\n"
    door = "agency: {en: Yard, es: Taller}\ncloseup: {view: hull, part: [0.6, 0.1, 0.9, 0.4]}\nhotspot: Door\nbuilder: {en: A carpenter, es: Un carpintero}\nlaunched: '2010'\n"
    yield (
        "ship",
        _head("explore", "ship", "orbit")
        + turntable
        + views
        + "items:\n"
        + _item("engine", more=engine)
        + _item("door", more=door),
    )
    day = """orbit: {inclination: 51.6, period: 92.9}
your_day:
  - {label: {en: Sleep, es: Dormir}, begins: 21, until: 7, icon: home}
  - {label: {en: School, es: Escuela}, begins: 8, until: 15, icon: text}
their_day:
  - {label: {en: Rest, es: Descanso}, begins: 21.5, until: 6, icon: home}
  - {label: {en: Work, es: Trabajo}, begins: 8, until: 19, icon: rocket-launch}
related: [history]
as_of: 2025-01
source: report
"""
    yield "around", _head("day", "day", "orbit") + day
    dark = """answers:
  - text: {en: Black, es: Negro}
    icon: home
    right: true
  - text: {en: Blue, es: Azul}
    icon: image
more: programs/moon
source: report
as_of: 2025-01
"""
    high = """answers:
  - text: {en: One mile, es: Una milla}
    icon: help
  - text: {en: Ten miles, es: Diez millas}
    icon: map
  - text: {en: Many miles, es: Muchas millas}
    icon: clock
    right: true
"""
    yield (
        "riddles",
        _head("quiz", "riddle", "help")
        + "ending: {en: Well done., es: Bien hecho.}\nitems:\n"
        + _item("how-dark", more=dark)
        + _item("how-far", more=high),
    )
    stage = """date: {date}
stage:
  picture:
    file: {file}
    alt: {{en: A wall, es: Un muro}}
    credit: {{en: Test, es: Prueba}}
"""
    roof = """  name: {en: A roof, es: Un techo}
  arrival:
    file: gable.png
    place: [0.2, 0.1, 0.8, 0.4]
    approach: [0, -0.3]
"""
    yield (
        "tower",
        _head("build", "tower", "clock")
        + "related: [history/plans]\nitems:\n"
        + _item("drawn", more="date: '1990'\n")
        + _item("wall", more=stage.format(date="1998-11-20", file="wall.png"))
        + _item("storm", more="date: 1999-03\n")
        + _item("roof", more=stage.format(date="2001-02-07", file="roof.png") + roof),
    )
    yield "questions", _head("questions", "question", "help") + "items:\n" + _item("how-high")


def plain_screen(name: str, model: type[Screen]) -> str:
    """Return a screen of a type that nobody has written one for: with what every screen has and every item."""
    items = item_model(model)
    needed = _required(model) - _required(Screen) | (_required(items) if items else frozenset())
    unfilled = needed - {"items", "key", "title", "summary"}
    if unfilled:
        words = f"a {name} screen needs {', '.join(sorted(unfilled))}: write one in tests/content/minimal.py"
        raise LookupError(words)
    listed = "items:\n" + _item("first") + _item("second") if items else ""
    return _head(name, name, "text") + "related: [history/plans]\n" + listed


def _required(model: type[Model]) -> frozenset[str]:
    return frozenset(field.name for field in fields(model) if field.required)


def _all_screens() -> dict[str, str]:
    written = dict(_screens())
    types = {text.partition("\n")[0].removeprefix("type: ") for text in written.values()}
    plain = {f"plain-{name}": plain_screen(name, SCREEN_TYPES[name]) for name in SCREEN_TYPES if name not in types}
    return written | plain


SCREENS = _all_screens()
"""The text of each screen's file, by key."""
