"""A content in which every text is as long as its limit allows, in both languages, with every screen type.

It is made from the schema and the limits, so a new field that nobody has thought of stops it.
"""

import json
import os
import shutil
from collections.abc import Iterator
from itertools import cycle, pairwise
from pathlib import Path
from random import Random
from typing import Any, Literal, get_args

from msgspec.structs import fields

from kiosk.content.model.limits import LONGEST_WORD, Limit, excesses, limit_of
from kiosk.content.model.schema import (
    SCREEN_TYPES,
    Activity,
    Answer,
    AttractPicture,
    BuildingStage,
    DrawingKind,
    Figure,
    Kiosk,
    Landmark,
    Measure,
    MenuScreen,
    Picture,
    Role,
    ScaleDrawing,
    Screen,
    Source,
    Stop,
    Text,
    Value,
)
from kiosk.content.soundness.nodes import fields_of, item_model
from tests.conftest import PROJECT

Style = Literal["varied", "long words", "short words"]
STYLES: tuple[Style, ...] = ("varied", "long words", "short words")
"""`varied` reaches every bound, `long words` has as few of them as fill the room, `short words` as many as there may be."""

LANGUAGES = ("en", "es")
MEDIA = PROJECT / "data" / "media"
FRAMES = 8
YEAR_OF_THE_FIRST = 1998
TRIES = 30

WORDS = {
    "en": """a I of in on up we sky sun day air moon star wing crew home orbit space light earth world rocket module
    window flight station capsule mission weather research sunlight aircraft distance astronaut telescope spacewalk
    satellite laboratory spacecraft atmosphere exploration temperature experiments observations independence
    photographed international communication understanding communications transportation meteorological
    interconnection instrumentation responsibilities extraterrestrial transcontinental interdisciplinary
    extraterrestrials telecommunications interrelationships incomprehensibility counterintelligence
    internationalization counterrevolutionary electroencephalograms electroencephalograph counterrevolutionaries
    electroencephalographs indistinguishabilities deinstitutionalization intercomprehensibility tickets@spaceflightmuseums.org""",
    "es": """a y de en la un sol luz mar día luna nave agua casa vuelo cielo noche mundo cohete módulo órbita planta
    ventana cápsula ciencia espacio estación descubre familias planetas satélites distancia telescopio tripulante
    astronauta universidad experimento laboratorios temperaturas investigador investigación observaciones
    descubrimiento comunicaciones estadounidense investigaciones estadounidenses extraterrestres responsabilidades
    representaciones telecomunicación interplanetarias constitucionalidad intercontinentales telecomunicaciones
    extraordinariamente otorrinolaringólogo internacionalización electroencefalograma interdisciplinariedad
    desproporcionadamente contrarrevolucionarios electroencefalografías otorrinolaringológicos institucionalizaciones desindustrializaciones visitas@museodelespacio.gob.mx""",
}
_POOLS = {
    language: {
        length: [word for word in words.split() if len(word) == length]
        for length in {len(word) for word in words.split()}
    }
    for language, words in WORDS.items()
}

PICTURES = ("earth/aurora.jpg", "station/limb.jpg", "ground/launch.jpg", "research/plants.jpg", "earth/storm.jpg")
ICON = "rocket-launch"
SETTINGS: dict[str, Any] = {
    "icon": ICON,
    "orbit": {"inclination": 98.2, "period": 98.9},
    "focus": [0.5, 0.4],
    "words": "bottom",
    "source": "longest",
    "as_of": "2024-09-30",
    "show_until": "2999-12-31",
    "review_by": "2999-12-31",
    "acting": True,
    "at_least": True,
    "map": "united-states",
    "journey": "journey",
    "in_orbit": False,
    "folder": "spin",
    "home": "menu",
    "more": "article",
    "quick_guess": "quiz",
    "help": ["people/item-0", "article", "facts/item-1"],
    "languages": list(LANGUAGES),
}
"""What the fields that hold no text are filled with."""
LISTS = {"questions"}
"""What holds a list of texts."""
DAYS = {"your_day", "their_day"}
"""What holds the activities of a day."""
DRAWING_KINDS = get_args(DrawingKind)
ACTIVITIES = 8
FAR = 99_999_999
"""A number with many figures for a drawing to scale."""
LEFT_OUT = {
    (Figure, "since"),
    (Figure, "counts"),
    (Figure, "measure"),
    (Landmark, "measure"),
    (Kiosk, "speech"),
    (Stop, "place"),
}
"""What excludes another field, and what is said and never drawn."""


def write_longest_content(folder: Path, style: Style = "varied", *, items: int = 3) -> Path:
    """Write the content into `folder`, with so many items on each screen, and return it."""
    writer = _Writer(style, items)
    files = {"kiosk.yaml": writer.kiosk(), **{f"screens/{name}.yaml": writer.screen(name) for name in SCREEN_TYPES}}
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    for picture in PICTURES:
        _copy(MEDIA / picture, folder / "media" / picture)
    hotspots = json.loads((MEDIA / "spin" / "hotspots.json").read_text("utf-8"))
    step = len(hotspots) // FRAMES
    for number in range(FRAMES):
        _copy(MEDIA / "spin" / f"{number * step:03}.webp", folder / "media" / "spin" / f"{number:03}.webp")
    kept = {f"{number:03}": hotspots[f"{number * step:03}"] for number in range(FRAMES)}
    (folder / "media" / "spin" / "hotspots.json").write_text(json.dumps(kept), "utf-8")
    return folder


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def longest_text(limit: Limit, style: Style, language: str, seed: str) -> str:
    """Return a text that reaches its limit; texts of different seeds differ."""
    chance = Random(f"{seed} {language} {style}")
    lengths = list(_lengths(limit, style, chance))
    chance.shuffle(lengths)
    words = [_word(length, language, chance) for length in lengths]
    step = limit.paragraph_words or len(words)
    text = "\n\n".join(" ".join(words[first : first + step]) for first in range(0, len(words), step))
    text = text[0].upper() + text[1:]
    assert not list(excesses(text, limit)), (limit, text)
    return text


def _lengths(limit: Limit, style: Style, chance: Random) -> Iterator[int]:
    """Return how long each word is to be, so that all of them with what is between them fill the limit."""
    match style:
        case "long words":
            longest = min(limit.longest_word, LONGEST_WORD)
            left = limit.characters
            if limit.paragraph_words:
                left -= left // (longest * limit.paragraph_words)
            while left > 0:
                length = longest if left - longest != 1 else longest - 1
                yield min(length, left)
                left -= length + 1
        case "short words":
            count = limit.words or (limit.characters + 1) // 5
            yield from (chance.choice((1, 2, 3, 4)) for _ in range(count))
        case "varied":
            yield from _varied(limit, chance)


def _varied(limit: Limit, chance: Random) -> Iterator[int]:
    count = limit.words or max(1, limit.characters // 7)
    step = limit.paragraph_words or count
    between = count - 1 + (count - 1) // step
    letters = limit.characters - between
    if limit.words and letters > limit.longest_word + count:
        yield limit.longest_word
        count, letters = count - 1, letters - limit.longest_word
    bounds = [round(letters * part / count) for part in range(count + 1)]
    middles = [
        bound + (0 if index in (0, count) else chance.randint(-1, 1) * min(2, (letters // count - 1) // 2))
        for index, bound in enumerate(bounds)
    ]
    yield from (after - before for before, after in pairwise(middles))


def _word(length: int, language: str, chance: Random) -> str:
    """Return a word of this length: a real one, or two that are joined."""
    pool = _POOLS[language]
    if length in pool:
        return chance.choice(pool[length])
    first = chance.choice([one for one in pool if length - one in pool])
    return chance.choice(pool[first]) + chance.choice(pool[length - first])


class _Writer:
    """Fills the models of the schema."""

    def __init__(self, style: Style, items: int) -> None:
        self._style: Style = style
        self._items = items
        self._used: set[tuple[str, str]] = set()
        self._pictures = cycle(PICTURES)
        self._hotspots = list(json.loads((MEDIA / "spin" / "hotspots.json").read_text("utf-8"))["000"])

    def kiosk(self) -> dict[str, Any]:
        return self._filled(Kiosk, "kiosk")

    def screen(self, name: str) -> dict[str, Any]:
        return {"type": name, **self._filled(SCREEN_TYPES[name], name)}

    def _filled(self, model: type[Any], place: str, **given: Any) -> dict[str, Any]:
        filled = {
            one.name: given[one.name]
            if one.name in given
            else self._value(model, one.name, one.kind, f"{place}/{one.name}")
            for one in fields_of(model)
            if (model, one.name) not in LEFT_OUT and one.name != "type"
        }
        return {field: value for field, value in filled.items() if value is not None}

    def _value(self, model: type[Any], field: str, kind: Any, place: str) -> Any:
        limit = limit_of(model, field)
        if limit and field in LISTS:
            return [{one: self._new_text(limit, one, f"{place}/{number}") for one in LANGUAGES} for number in range(2)]
        if limit and kind in (Text, Value):
            return {language: self._new_text(limit, language, place) for language in LANGUAGES}
        if limit:
            return self._new_text(limit, LANGUAGES[0], place)
        if field in SETTINGS:
            return SETTINGS[field]
        if field in DAYS:
            return [self._activity(place, number) for number in range(ACTIVITIES)]
        return self._group(model, field, kind, place)

    def _new_text(self, limit: Limit, language: str, place: str) -> str:
        """Return a text that no other of its screen has, if there are words enough: a screen reader must tell them apart."""
        text = ""
        for number in range(TRIES):
            text = longest_text(limit, self._style, language, f"{place} {number}")
            if (place.partition("/")[0], text) not in self._used:
                break
        self._used.add((place.partition("/")[0], text))
        return text

    def _group(self, model: type[Any], field: str, kind: Any, place: str) -> Any:
        """Return what a field holds that is neither a text nor the same everywhere."""
        match field:
            case "picture" | "attract" | "presence" | "turntable" | "work" | "figure" | "then":
                return self._filled(kind, place, **({"file": next(self._pictures)} if kind is Picture else {}))
            case "stage":
                return self._stage(place)
            case "pictures":
                return [self._filled(AttractPicture, f"{place}/{file}", file=file) for file in PICTURES[:2]]
            case "figures" | "answers" | "roles" | "views":
                return list(getattr(self, f"_{field}")(place))
            case "items":
                return [self._item(place.partition("/")[0], index) for index in range(self._items)]
            case "sources":
                return {key: self._filled(Source, f"{place}/{key}") for key in ("longest", "another")}
            case "menu":
                return [name for name in SCREEN_TYPES if name != SETTINGS["home"]]
            case "since":
                return "2000-11-02T09:21:00Z"
            case "related":
                return self._related(model, place)
            case _:
                raise LookupError(
                    f"nobody has said how {model.__name__}.{field} is filled: say it in tests/content/longest.py"
                )

    def _figures(self, place: str) -> Iterator[dict[str, Any]]:
        yield self._filled(Figure, f"{place}/words")
        yield self._filled(Figure, f"{place}/number", value=-99_999_999_999)
        words = {unit: self._value(Measure, unit, Value, f"{place}/{unit}") for unit in ("miles", "kilometers")}
        measured = self._filled(Figure, f"{place}/measured", value=None, unit=None)
        yield {**measured, "measure": words}
        counted = self._filled(Figure, f"{place}/counted", value=None)
        yield {**counted, "since": "1000-01-01", "counts": "days"}

    def _views(self, place: str) -> Iterator[dict[str, Any]]:
        yield {"key": "near", "picture": self._filled(Picture, f"{place}/near", file=PICTURES[0])}

    def _roles(self, place: str) -> Iterator[dict[str, Any]]:
        return (self._filled(Role, f"{place}/{number}") for number in range(2))

    def _activity(self, place: str, number: int) -> dict[str, Any]:
        hours = {"begins": 24 * number / ACTIVITIES, "until": 24 * (number + 1) / ACTIVITIES}
        return self._filled(Activity, f"{place}/{number}", **hours)

    def _answers(self, place: str) -> Iterator[dict[str, Any]]:
        yield self._filled(Answer, f"{place}/pictured", right=False)
        yield self._filled(Answer, f"{place}/right", right=True)
        yield self._filled(Answer, f"{place}/drawn", right=False, picture=None)

    def _stage(self, place: str) -> dict[str, Any] | None:
        """Every moment but the first and the last is a stage, with a picture that no other has while there are such."""
        index = int(place.split("/")[1])
        if index == 0 or index >= min(self._items - 1, len(PICTURES)):
            return None
        arrival = {"file": PICTURES[0], "place": [0.2, 0.3, 0.5, 0.6], "approach": [0.3, -0.2]}
        picture = self._filled(Picture, f"{place}/picture", file=PICTURES[index])
        return {**self._filled(BuildingStage, place, picture=picture, arrival=None), "arrival": arrival}

    @staticmethod
    def _heads(index: int) -> dict[str, str | None]:
        """The first leads everybody, with the second beside them; of the others one has a team of their own."""
        under = None if index < 2 else "item-0" if index < 4 else "item-2"
        return {"under": under, "beside": "item-0" if index == 1 else None}

    @staticmethod
    def _related(model: type[Any], place: str) -> list[str]:
        if model is MenuScreen:
            links = ["people/item-0", "timeline/item-1", "facts/item-1"]
        elif issubclass(model, Screen):
            links = ["people/item-0", "timeline/item-1", "questions/item-2", "facts/item-1", "explore"]
        else:
            links = ["carousel/item-0", "stories/item-1", "article"]
        screen, number, *_ = place.split("/")
        return [link for link in links if link not in {screen, f"{screen}/item-{number}"}]

    def _item(self, screen: str, index: int) -> dict[str, Any]:
        model = item_model(SCREEN_TYPES[screen])
        assert model is not None
        given: dict[str, Any] = {"key": f"item-{index}", "list_sources": index == 0}
        given |= self._dates(index) | self._heads(index)
        given |= {"closeup": {"view": "near", "part": [0.2, 0.3, 0.5, 0.6]} if index else None}
        given |= {"hotspot": self._hotspots[index % len(self._hotspots)]}
        given |= {"latitude": 28.5 + 2 * (index % 8), "longitude": -80.6 - 9 * (index % 5)}
        if screen == "facts":
            given |= self._drawn_to_scale(index)
        if index % 3 == 1:
            given["short"] = None
        if index % 3 == 2 and not _is_required(model, "picture"):
            given["picture"] = None
        return self._filled(model, f"{screen}/{index}", **given)

    def _drawn_to_scale(self, index: int) -> dict[str, Any]:
        """All facts but the first have a drawing, one kind after the other, and so a number; that has the longest words."""
        if index == 0:
            return {"drawing": None}
        kind = DRAWING_KINDS[(index - 1) % len(DRAWING_KINDS)]
        place = f"facts/{index}"
        values = (*(FAR // part for part in (50, 4, 3, 2)), FAR * 100)
        landmarks = [self._filled(Landmark, f"{place}/{value}", value=value, width=value // 2) for value in values]
        return {
            "figure": self._filled(Figure, f"{place}/figure", value=FAR),
            "drawing": self._filled(
                ScaleDrawing, f"{place}/drawing", kind=kind, radius=FAR // 100, landmarks=landmarks
            ),
        }

    @staticmethod
    def _dates(index: int) -> dict[str, Any]:
        begun, over = (f"{YEAR_OF_THE_FIRST + index + years}-09-{23 + years}" for years in (0, 4))
        return {"launched": begun, "date": begun, "until": over}


def _is_required(model: type[Any], name: str) -> bool:
    return any(field.name == name and field.required for field in fields(model))
