"""The content as view models, in one language: every word and number where a screen looks for it."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication

from kiosk.content.assets.turntables import Frames
from kiosk.content.model.schema import SCREEN_TYPES, Content, Screen
from kiosk.languages.language import PLAIN
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.screens import screen_view_model
from kiosk.viewmodels.screens.article import ArticleScreenViewModel
from kiosk.viewmodels.screens.explore import ElementViewModel, ExploreScreenViewModel
from kiosk.viewmodels.screens.facts import FactViewModel
from kiosk.viewmodels.screens.menu import MenuScreenViewModel
from kiosk.viewmodels.screens.people import PersonViewModel
from kiosk.viewmodels.screens.places import PlacesScreenViewModel, PlaceViewModel
from kiosk.viewmodels.wording import Wording
from tests.conftest import PROJECT
from tests.content.minimal import SCREENS, TODAY, write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition, screen_of, typed_item


class NamelessScreen(Screen, frozen=True, kw_only=True):
    """A type whose module holds no view model of its name."""

    opens_on_itself = True
    has_deeper_layer = False


def properties(kind: type[QObject]) -> set[str]:
    meta = kind.staticMetaObject
    return {meta.property(index).name() for index in range(meta.propertyCount())}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path)


@pytest.fixture
def content(folder: Path, qt_app: QGuiApplication) -> Content:
    return load_content(folder)


@pytest.fixture
def english(content: Content) -> Edition:
    return make_edition(content)


@pytest.fixture
def spanish(content: Content) -> Edition:
    return make_edition(content, "es")


def edit(folder: Path, screen: str, old: str, new: str) -> Content:
    file = folder / "screens" / f"{screen}.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return load_content(folder)


def test_the_kiosks_own_words(english: Edition, spanish: Edition) -> None:
    assert (english.title, spanish.title) == ("Small Kiosk", "Kiosco pequeño")
    assert (english.call_to_touch, spanish.call_to_touch) == ("Touch to begin", "Toca para empezar")
    assert (english.presence_label, spanish.presence_label) == ("days in orbit", "días en órbita")


def test_the_menu_is_in_the_contents_order(english: Edition) -> None:
    titles = [screen.title for screen in english.menu.rows if isinstance(screen, ScreenViewModel)]
    assert titles == [
        f"The {word}" for word in ("program", "number", "team", "map", "news", "picture", "story", "past", "ship")
    ]


def test_the_attract_pictures_have_their_words(spanish: Edition) -> None:
    (picture,) = spanish.attract_pictures.rows
    assert picture.property("file") == "sky.png"
    assert picture.property("alt") == "Un cielo negro"
    assert picture.property("credit") == "Prueba"


@pytest.mark.parametrize("key", SCREENS)
def test_every_screen_has_its_words_in_both_languages(key: str, english: Edition, spanish: Edition) -> None:
    for edition, article in ((english, "The "), (spanish, "El ")):
        screen = edition.screen(key)
        assert screen.key == key
        assert screen.title.startswith(article)
        assert screen.summary
        assert screen.caption
        assert screen.iconName


def test_a_screen_is_made_once(english: Edition) -> None:
    assert english.screen("programs") is english.screen("programs")
    assert english.screen("programs") in english.menu.rows


def test_a_menu_has_a_vision(spanish: Edition) -> None:
    assert screen_of(spanish, "home", MenuScreenViewModel).vision == "Exploramos."


def test_an_article_has_text_figures_and_a_date(english: Edition, spanish: Edition) -> None:
    story = screen_of(english, "story", ArticleScreenViewModel)
    assert story.body == "A long story."
    assert story.asOf == "January 30, 2025"
    assert [figure.property("value") for figure in story.figures.rows] == ["12"]
    assert screen_of(spanish, "story", ArticleScreenViewModel).asOf == "30 de enero de 2025"


def test_what_a_screen_lacks_is_empty(english: Edition) -> None:
    story = english.screen("story")
    assert story.picture is None
    assert story.items.count == 0
    assert english.screen("home").links.count == 0


DAY = {
    *("map", "net", "here", "located", "ahead", "track", "reach"),
    *("nights", "daylight", "noon", "sunlit", "sunrises"),
    *("yourDay", "theirDay", "asOf", "source"),
}


def test_each_type_has_what_its_model_has_and_nothing_of_others(english: Edition) -> None:
    """A property that only one type fills in stands in the view model of that type."""
    common = {name for name in properties(ScreenViewModel) if name != "objectName"}
    own = {screen.type: properties(type(screen)) - common - {"objectName"} for screen in map(english.screen, SCREENS)}
    assert {kind: names for kind, names in own.items() if names} == {
        "menu": {"doors", "vision"},
        "places": {"map", "journey"},
        "journey": {"map"},
        "article": {"body", "asOf", "figures", "then", "summaryTerms", "bodyTerms"},
        "people": {"depth"},
        "explore": {"turntable"},
        "quiz": {"ending"},
        "build": {"pieces", "begins", "ends"},
        "day": DAY,
    }
    for of_one_type in ("hotspot", "builder", "longitude", "latitude", "acting", "roles", "figure", "drawing"):
        owners = {kind.__name__ for kind in ItemViewModel.__subclasses__() if of_one_type in properties(kind)}
        assert len(owners) == 1, (of_one_type, owners)
        assert of_one_type not in properties(ItemViewModel)


def test_a_view_model_is_found_by_the_name_of_its_model(english: Edition) -> None:
    for name, model in SCREEN_TYPES.items():
        found = screen_view_model(model)
        assert found.__name__ in {f"{model.__name__}ViewModel", "ScreenViewModel"}
        assert found.__module__ in {f"kiosk.viewmodels.screens.{name}", "kiosk.viewmodels.screen"}


def test_every_module_of_view_models_belongs_to_a_screen_type() -> None:
    modules = {file.stem for file in (PROJECT / "kiosk" / "viewmodels" / "screens").glob("[!_]*.py")}
    assert len(modules) >= 8
    assert modules <= set(SCREEN_TYPES)


def test_a_module_without_the_view_model_of_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.viewmodels.screens.nameless", ModuleType("nameless"))
    with pytest.raises(AttributeError, match="NamelessScreenViewModel"):
        screen_view_model(NamelessScreen)


def test_an_item_has_all_its_words(english: Edition, spanish: Edition) -> None:
    crew = item_of(english, "programs", "crew")
    assert crew.title == "Title of crew"
    assert crew.shortTitle == "Crew"
    assert crew.summary == "About crew."
    assert crew.body == "First part of the text.\n\nSecond part of the text."
    assert crew.asOf == "January 30, 2025"
    assert crew.source == "NASA: A page"
    assert crew.iconName == "rocket-launch"
    assert crew.subtitle == ""
    assert item_of(spanish, "programs", "crew").body == "Primera parte del texto.\n\nSegunda parte del texto."


def test_an_item_without_a_short_title_uses_its_title(english: Edition) -> None:
    assert item_of(english, "programs", "moon").shortTitle == "Title of moon"


def test_what_an_item_lacks_is_empty(english: Edition) -> None:
    moon = item_of(english, "programs", "moon")
    assert (moon.body, moon.asOf, moon.source, moon.iconName) == ("", "", "", "")
    assert moon.picture is None
    assert moon.figures.count == 0


def test_a_picture_keeps_its_subject(spanish: Edition) -> None:
    picture = item_of(spanish, "programs", "crew").picture
    assert picture is not None
    assert (picture.file, picture.alt, picture.credit) == ("ground/pad.png", "Una plataforma", "Prueba")
    assert (picture.focusX, picture.focusY) == (0.5, 0.25)


def test_a_file_name_stays_as_it_is_written(folder: Path, qt_app: QGuiApplication) -> None:
    (folder / "media" / "my sky #1?.png").write_bytes((folder / "media" / "sky.png").read_bytes())
    content = edit(folder, "pictures", "ground/pad.png", "'my sky #1?.png'")
    edition = make_edition(content)
    picture = item_of(edition, "pictures", "pad").picture
    assert picture is not None
    assert picture.file == "my sky #1?.png"


def test_figures_are_worded(english: Edition, spanish: Edition) -> None:
    for edition, value, label, source in (
        (english, "1,000", "flights", "NASA: A report"),
        (spanish, "1.000", "vuelos", "NASA: Un informe"),
    ):
        first, counted = item_of(edition, "programs", "crew").figures.rows
        assert isinstance(first, FigureViewModel)
        assert (first.value, first.unit, first.label, first.asOf, first.source) == (value, "", label, "2025", source)
        assert counted.property("value") == "24"


def test_a_fact_has_its_large_figure(english: Edition, spanish: Edition) -> None:
    fact = typed_item(spanish, "numbers", "launches", FactViewModel)
    figure = fact.figure
    assert (figure.value, figure.unit, figure.label) == ("12", "al año", "lanzamientos")
    assert (figure.asOf, figure.source) == ("enero de 2025", "NASA: Un informe")
    assert (fact.asOf, fact.source) == ("enero de 2025", "NASA: Un informe")
    assert typed_item(english, "numbers", "presence", FactViewModel).figure.value == "8,856"


def test_a_fact_is_drawn_in_the_units_of_the_language(english: Edition, spanish: Edition) -> None:
    for edition, kite, amount, radius, room, star in (
        (english, "A kite", 3, 40, "39 feet", "9,000"),
        (spanish, "Una cometa", 4, 64, "12 metros", "9000"),
    ):
        drawing = typed_item(edition, "numbers", "launches", FactViewModel).drawing
        assert drawing is not None
        assert (drawing.kind, drawing.amount, drawing.radius) == ("height", 12, radius)
        assert drawing.onDisplay(12_000) == room
        first, far = drawing.landmarks.at(0), drawing.landmarks.at(1)
        assert first is not None
        assert far is not None
        assert (first.label, first.amount, first.iconName) == (kite, amount, "rocket-launch")
        assert (far.amount, far.value) == (9000, star)
        assert drawing.landmarks.at(2) is None
        assert drawing.landmarks.at(-1) is None
        assert drawing.number(12.4) == "12"
    assert typed_item(english, "numbers", "presence", FactViewModel).drawing is None


def test_landmarks_can_be_read_with_their_dates_and_sources(english: Edition) -> None:
    figures = typed_item(english, "numbers", "launches", FactViewModel).figures.rows
    assert [(one.property("label"), one.property("value"), one.property("unit")) for one in figures] == [
        ("A kite", "3", "a year"),
        ("A star", "9,000", "a year"),
    ]
    assert [(one.property("source"), one.property("asOf")) for one in figures] == [
        ("NASA: A report", "May 2024"),
        ("NASA: A report", "January 2025"),
    ]


def test_figures_name_each_source_and_date_once(folder: Path, qt_app: QGuiApplication) -> None:
    again = (
        "  - label: {en: again, es: otra vez}\n        value: 1\n        as_of: '2025'\n        source: report\n    "
    )
    content = edit(folder, "programs", "  - label: {en: years", again + "  - label: {en: years")
    edition = make_edition(content)
    provenance = item_of(edition, "programs", "crew").figures.provenance
    told = [provenance.at(row) for row in range(provenance.count)]
    assert [(one.property("source"), one.property("asOf")) for one in told if one] == [
        ("NASA: A report", "2025"),
        ("NASA: A page", ""),
    ]
    assert provenance.at(2) is None
    assert provenance.at(-1) is None


def test_counted_figures_follow_the_calendar(content: Content) -> None:
    later = make_edition(content, today=date(2025, 11, 2))
    assert [figure.property("value") for figure in item_of(later, "programs", "crew").figures.rows] == ["1,000", "25"]


def test_a_person_has_a_name_and_two_lengths_of_each_role(english: Edition, spanish: Edition) -> None:
    ada = typed_item(english, "leaders", "ada-first", PersonViewModel)
    assert (ada.title, ada.subtitle, ada.shortSubtitle) == (
        "Ada First",
        "Chief of Tests\nHead of Flights",
        "Chief\nFlights",
    )
    assert item_of(spanish, "leaders", "ada-first").title == "Ada First"
    assert item_of(spanish, "leaders", "ada-first").subtitle == "Jefa de pruebas\nDirectora de vuelos"


def test_only_the_role_that_is_acting_is_marked(english: Edition) -> None:
    ada = typed_item(english, "leaders", "ada-first", PersonViewModel)
    roles = [ada.roles.at(row) for row in range(ada.roles.count)]
    assert [(role.property("shortTitle"), role.property("acting")) for role in roles if role] == [
        ("Chief", False),
        ("Flights", True),
    ]
    assert ada.acting
    assert ada.roles.at(2) is None


def test_what_happened_next_has_its_own_date_and_source(english: Edition, spanish: Edition) -> None:
    then = screen_of(english, "story", ArticleScreenViewModel).then
    assert then is not None
    assert (then.text, then.asOf, then.source) == ("It went on until 2025.", "January 29, 2025", "NASA: A report")
    later = screen_of(spanish, "story", ArticleScreenViewModel).then
    assert later is not None
    assert later.text == "Siguió hasta 2025."
    assert item_of(english, "news", "landing").then is None


def test_a_place_has_a_city_and_lies_on_the_map(english: Edition) -> None:
    kennedy = typed_item(english, "places", "kennedy", PlaceViewModel)
    assert kennedy.subtitle == kennedy.shortSubtitle == "Florida"
    outline = screen_of(english, "places", PlacesScreenViewModel).map
    assert outline is not None
    position = outline.position(kennedy.longitude, kennedy.latitude)
    assert 0.75 < position.x() < 0.95
    assert 0.75 < position.y() < 1.0


def test_a_map_has_an_outline(english: Edition) -> None:
    outline = screen_of(english, "places", PlacesScreenViewModel).map
    assert outline is not None
    assert outline.width > outline.height > 0
    assert outline.nation.startswith("M")
    assert outline.states.startswith("M")


def test_a_map_that_is_missing_leaves_the_places(content: Content) -> None:
    edition = Edition(content, PLAIN, maps={}, load_frames=lambda _: Frames(), placeholders={}, today=date(2025, 1, 31))
    assert screen_of(edition, "places", PlacesScreenViewModel).map is None
    assert item_of(edition, "places", "kennedy").title == "Title of kennedy"


@pytest.mark.parametrize(
    ("key", "subtitle", "short"),
    [
        ("plans", "1984 – 1993", "1984"),
        ("first-part", "November 20, 1998", "1998"),
        ("crewed", "November 2000", "2000"),
    ],
)
def test_a_moment_has_its_date_in_words(key: str, subtitle: str, short: str, english: Edition) -> None:
    moment = item_of(english, "history", key)
    assert (moment.subtitle, moment.shortSubtitle) == (subtitle, short)


def test_a_story_has_the_day_it_happened(spanish: Edition) -> None:
    assert item_of(spanish, "news", "landing").subtitle == "18 de marzo de 2025"


def test_the_list_of_sources_stands_after_the_text(folder: Path, qt_app: QGuiApplication) -> None:
    extra = "    list_sources: true\n    body: {en: From here., es: De aquí.}\n"
    content = edit(folder, "questions", "  - key: how-high\n", "  - key: how-high\n" + extra)
    english, spanish = make_edition(content), make_edition(content, "es")
    assert item_of(english, "questions", "how-high").body == (
        "From here.\n\n• NASA: A report (January 2025)\n• NASA: A page (January 30, 2025)"
    )
    assert item_of(spanish, "questions", "how-high").body == (
        "De aquí.\n\n• NASA: Un informe (enero de 2025)\n• NASA: Una página (30 de enero de 2025)"
    )


def test_the_list_of_sources_stands_alone_where_there_is_no_text(folder: Path, qt_app: QGuiApplication) -> None:
    content = edit(folder, "questions", "  - key: how-high\n", "  - key: how-high\n    list_sources: true\n")
    edition = make_edition(content)
    assert item_of(edition, "questions", "how-high").body.startswith("• NASA: A report (January 2025)\n")


def test_places_in_texts_are_filled(folder: Path, qt_app: QGuiApplication) -> None:
    content = edit(folder, "story", "A long story.", "'We wait {idle_seconds} and {prompt_seconds} seconds.'")
    edition = make_edition(content)
    story = screen_of(edition, "story", ArticleScreenViewModel)
    assert story.body == "We wait 60 and 30 seconds."


def test_a_faulty_source_leaves_its_name_empty(content: Content) -> None:
    composer = Composer(content, Wording(PLAIN, {}, TODAY), maps={}, load_frames=lambda _: Frames())
    assert composer.source("page") == "NASA: A page"
    assert composer.source("nobody") == ""
    assert composer.source(None) == ""


def test_a_turntable_knows_its_frames_and_hotspots(english: Edition) -> None:
    turntable = screen_of(english, "ship", ExploreScreenViewModel).turntable
    assert turntable.files == ["ship/0.webp", "ship/1.webp", "ship/2.webp"]
    assert (turntable.count, turntable.alt, turntable.credit) == (3, "A ship that turns", "Test")
    assert turntable.place("Engine", 1) == QPointF(0.3, 0.4)
    assert [turntable.inSight("Engine", frame) for frame in (0, 1, 2)] == [False, True, False]
    assert turntable.facing("Engine") == 1


def test_a_turntable_that_cannot_be_read_leaves_the_elements(content: Content) -> None:
    edition = Edition(content, PLAIN, maps={}, load_frames=lambda _: Frames(), placeholders={}, today=date(2025, 1, 31))
    turntable = screen_of(edition, "ship", ExploreScreenViewModel).turntable
    assert (turntable.count, turntable.facing("Engine"), turntable.inSight("Engine", 0)) == (0, 0, False)
    assert item_of(edition, "ship", "engine").title == "Title of engine"


def test_an_element_says_who_built_it_and_when_it_was_launched(english: Edition) -> None:
    engine = typed_item(english, "ship", "engine", ElementViewModel)
    assert (engine.builder, engine.hotspot) == ("A factory", "Engine")
    assert (engine.subtitle, engine.shortSubtitle) == ("November 20, 1998 – March 2009", "1998")


def test_the_first_screen_brings_the_view_models_of_all_types() -> None:
    """QML that types share, such as the cards of stories and people, names view models of other types."""
    code = (
        "import sys; from kiosk.content.model.schema import StoriesScreen; "
        "from kiosk.viewmodels.screens import screen_view_model; screen_view_model(StoriesScreen); "
        "print(*(name for name in sys.modules if name.startswith('kiosk.viewmodels.screens.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    modules = {file.stem for file in (PROJECT / "kiosk" / "viewmodels" / "screens").glob("[a-z]*.py")}
    assert {name.rpartition(".")[2] for name in done.stdout.split()} == modules
