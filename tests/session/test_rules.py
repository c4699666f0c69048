"""The rules of a session, as they follow from content and site."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.session.reducer import idle_seconds
from kiosk.session.rules import rules_for
from kiosk.session.state import ChoseLanguage, Location, Opened, Read
from tests.content.minimal import TODAY, write_minimal_content
from tests.session.house import after


def load_from(folder: Path, today: date = TODAY) -> Content:
    content = load(folder).content
    assert content is not None
    return content


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return load_from(write_minimal_content(tmp_path))


def test_every_screen_and_item_of_the_content_can_be_visited(content: Content) -> None:
    items = rules_for(content).items
    assert set(items) == set(content.screens)
    assert items["programs"] == ("crew", "moon")
    assert items["history"] == ("plans", "first-part", "crewed")
    assert items["story"] == ()


def test_home_and_languages_are_the_contents(content: Content) -> None:
    rules = rules_for(content)
    assert rules.home == "home"
    assert rules.languages == ("en", "es")


@pytest.mark.parametrize(("wanted", "language"), [(None, "en"), ("es", "es"), ("en", "en"), ("fr", "en")])
def test_a_session_begins_in_the_sites_language_where_the_content_has_it(
    content: Content, wanted: str | None, language: str
) -> None:
    assert rules_for(content, language=wanted).default_language == language


def test_times_are_the_sites(content: Content) -> None:
    rules = rules_for(content, idle_seconds=90, prompt_seconds=40)
    assert (rules.idle_seconds, rules.prompt_seconds) == (90, 40)


def test_times_without_a_site_are_a_minute_and_half_a_minute(content: Content) -> None:
    rules = rules_for(content)
    assert (rules.idle_seconds, rules.prompt_seconds) == (60, 30)


def test_the_words_of_an_item_are_counted_in_the_language_that_has_more(content: Content) -> None:
    words = rules_for(content).words
    assert words[Location("programs", "crew")] == 2 + 10
    assert words[Location("programs", "moon")] == 2
    assert words[Location("programs", "crew", reading=True)] == words[Location("programs", "crew")]


def test_the_words_of_an_article_include_its_text(content: Content) -> None:
    words = rules_for(content).words
    assert words[Location("story")] == 4 + 3
    assert words[Location("places")] == 4


def test_a_long_text_gets_a_longer_time(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    file = folder / "screens" / "programs.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("First part of the text.", " ".join(["word"] * 95)), encoding="utf-8")
    rules = rules_for(load_from(folder))
    assert rules.words[Location("programs", "crew")] == 2 + 95 + 5
    state = after(Opened("programs/crew"), Read("crew"))
    assert idle_seconds(state, rules) == 122
    assert idle_seconds(after(ChoseLanguage("es"), state=state), rules) == 122
    assert idle_seconds(after(Opened("programs/moon")), rules) == 60
