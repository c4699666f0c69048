"""Links between items: named once, shown at both ends."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.model.links import links_both_ways
from kiosk.content.model.schema import Content
from kiosk.viewmodels.link import LinkListModel, LinkViewModel
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return load_content(write_minimal_content(tmp_path))


def shown(links: LinkListModel) -> list[tuple[str, str, str]]:
    return [(link.address, link.title, link.iconName) for link in links.rows if isinstance(link, LinkViewModel)]


def test_a_link_shows_where_it_was_written(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content)
    assert shown(item_of(edition, "programs", "crew").links) == [
        ("places/kennedy", "Title of kennedy", "map"),
        ("news", "The news", "newspaper"),
    ]


def test_a_link_shows_at_its_other_end_too(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content)
    back = ("programs/crew", "Crew", "rocket-launch")
    assert shown(item_of(edition, "places", "kennedy").links) == [back]
    assert shown(edition.screen("news").links) == [back]


def test_a_screen_links_to_a_screen_both_ways(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content)
    assert shown(edition.screen("story").links) == [("questions", "The question", "help")]
    assert shown(edition.screen("questions").links) == [("story", "The story", "text")]


def test_links_speak_the_editions_language(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content, "es")
    assert shown(edition.screen("news").links) == [("programs/crew", "Viajes", "rocket-launch")]
    assert shown(edition.screen("questions").links) == [("story", "El story", "text")]


def test_what_is_linked_with_nothing_shows_nothing(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content)
    assert shown(item_of(edition, "programs", "moon").links) == []


def edited(tmp_path: Path, screen: str, old: str, new: str) -> Content:
    file = write_minimal_content(tmp_path) / "screens" / f"{screen}.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return load_content(tmp_path)


def test_two_that_name_each_other_are_linked_once(tmp_path: Path) -> None:
    content = edited(tmp_path, "places", "city: Florida", "city: Florida\n    related: [programs/crew]")
    assert links_both_ways(content)["programs/crew"].count("places/kennedy") == 1
    assert links_both_ways(content)["places/kennedy"] == ("programs/crew",)


def test_a_link_to_its_own_screen_shows_one_way_only(tmp_path: Path) -> None:
    content = edited(tmp_path, "programs", "related: [places/kennedy, news]", "related: [programs]")
    links = links_both_ways(content)
    assert links["programs/crew"] == ("programs",)
    assert links["programs"] == ()


def test_a_link_named_twice_is_shown_once(tmp_path: Path) -> None:
    content = edited(tmp_path, "programs", "related: [places/kennedy, news]", "related: [news, news]")
    assert links_both_ways(content)["programs/crew"] == ("news",)


def test_every_link_leads_somewhere(content: Content) -> None:
    links = links_both_ways(content)
    assert {link for named in links.values() for link in named} <= set(links)


def test_no_link_leads_to_where_one_is(tmp_path: Path, qt_app: QGuiApplication) -> None:
    content = edited(
        tmp_path, "programs", "related: [places/kennedy, news]", "related: [programs, programs/crew, news]"
    )
    edition = make_edition(content)
    assert [address for address, _, _ in shown(item_of(edition, "programs", "crew").links)] == ["news"]


def test_of_two_links_with_one_name_the_first_is_shown(tmp_path: Path, qt_app: QGuiApplication) -> None:
    file = write_minimal_content(tmp_path) / "screens" / "places.yaml"
    text = file.read_text("utf-8").replace("title: {en: Title of kennedy, es: ", "title: {en: The news, es: ")
    assert "en: The news" in text
    file.write_text(text, "utf-8")
    edition = make_edition(load_content(tmp_path))
    assert [address for address, _, _ in shown(item_of(edition, "programs", "crew").links)] == ["places/kennedy"]


def test_a_link_has_the_picture_of_what_it_leads_to(content: Content, qt_app: QGuiApplication) -> None:
    edition = make_edition(content)
    for link in item_of(edition, "programs", "crew").links.rows:
        assert isinstance(link, LinkViewModel)
        screen, _, item = link.address.partition("/")
        there = item_of(edition, screen, item).picture if item else None
        wanted = there or edition.screen(screen).picture
        assert (link.picture.file if link.picture else None) == (wanted.file if wanted else None)
