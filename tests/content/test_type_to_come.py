"""A screen type that nobody has thought of: the check and the portraits judge it by what its model says of itself."""

from pathlib import Path

import pytest

from kiosk.content.assets.portraits import with_portraits
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import (
    SCREEN_TYPES,
    Element,
    Moment,
    NearView,
    Person,
    Screen,
    Turntable,
)
from tests.content.edits import HISTORY, HOME, LEADERS, SHIP, Swap
from tests.content.minimal import checked, png, write_minimal_content

NAME = "to-come"


class _TypeToCome(Screen, frozen=True, kw_only=True):
    opens_on_itself = True
    has_deeper_layer = False


class CrewToCome(_TypeToCome, frozen=True, kw_only=True):
    items: tuple[Person, ...]


class DiaryToCome(_TypeToCome, frozen=True, kw_only=True):
    items: tuple[Moment, ...]


class ModelToCome(_TypeToCome, frozen=True, kw_only=True):
    turntable: Turntable
    views: tuple[NearView, ...] = ()
    items: tuple[Element, ...]


class HubToCome(_TypeToCome, frozen=True, kw_only=True):
    shows_the_menu = True


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """The minimal content, one screen of which is of the type."""
    model, file, old, drop = request.param
    monkeypatch.setitem(SCREEN_TYPES, NAME, model)
    write_minimal_content(tmp_path)
    Swap(file, f"type: {old}", f"type: {NAME}")(tmp_path)
    if drop:
        Swap(file, drop, "")(tmp_path)
    return tmp_path


def of_type(model: type[Screen], file: str, old: str, drop: str = "") -> pytest.MarkDecorator:
    return pytest.mark.parametrize("content", [(model, file, old, drop)], indirect=True, ids=[model.__name__])


def codes(content: Path) -> set[str]:
    return {one.code for one in checked(content)}


@of_type(CrewToCome, LEADERS, "people")
def test_its_people_are_shown_by_their_portraits(content: Path) -> None:
    assert codes(content) == set()
    (content / "media" / "people" / "ada-first.png").write_bytes(png(8, 6))
    assert codes(content) == {"portrait-words"}
    loaded = load(content).content
    assert loaded is not None
    (person,) = with_portraits(loaded, content).items_of("leaders")
    assert person.picture is not None
    assert person.picture.file == "people/ada-first.png"


@of_type(CrewToCome, LEADERS, "people")
def test_a_portrait_of_its_people_is_opened_by_the_check(content: Path) -> None:
    (content / "media" / "people" / "ada-first.png").write_bytes(b"no picture")
    assert "broken-picture" in codes(content)


@of_type(CrewToCome, LEADERS, "people")
def test_its_people_are_led_by_one_of_them(content: Path) -> None:
    Swap(LEADERS, "name: Ada First", "name: Ada First\n    under: nobody")(content)
    assert codes(content) == {"unknown-head"}


@of_type(DiaryToCome, HISTORY, "timeline")
def test_its_moments_stand_in_order(content: Path) -> None:
    assert codes(content) == set()
    Swap(HISTORY, "date: 2000-11", "date: 1990-11")(content)
    assert codes(content) == {"date-order"}


@of_type(ModelToCome, SHIP, "explore")
def test_its_elements_have_their_hotspots(content: Path) -> None:
    assert codes(content) == set()
    Swap(SHIP, "hotspot: Engine", "hotspot: Engin")(content)
    assert codes(content) == {"unknown-hotspot"}


@of_type(HubToCome, HOME, "menu", "vision: {en: We explore., es: Exploramos.}\nquick_guess: riddles\n")
def test_it_can_be_the_home_screen(content: Path) -> None:
    assert codes(content) == set()


@of_type(DiaryToCome, HISTORY, "timeline")
def test_it_cannot_be_the_home_screen_without_a_menu(content: Path) -> None:
    Swap("kiosk.yaml", "home: home", "home: history")(content)
    assert "home-not-menu" in codes(content)
