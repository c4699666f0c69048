"""A tree of offices under a finger and under keys: however many people, only those in sight are made."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tour.items import scene_rect, shown_rect
from tests.content.edits import LEADERS
from tests.platform.pictures import quarters, save
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk, where

MANY = 120
TEAM = """  - key: p{number}
    name: Person {number} Last
    under: {head}
    roles:
      - title: {{en: Pilot of ship {number}, es: Piloto de la nave {number}}}
        short: {{en: Pilot {number}, es: Piloto {number}}}
    summary: {{en: About it., es: Sobre eso.}}
"""
HELPER = """  - key: bo
    name: Bo
    beside: ada-first
    roles: [{title: {en: Deputy, es: Adjunto}, short: {en: Deputy, es: Adjunto}}]
    summary: {en: About it., es: Sobre eso.}
"""


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """Someone before a tree of very many people."""
    folder = write_exhibit(tmp_path_factory.mktemp("crowd"))
    heads = {number: "ada-first" if number < 10 else "p3" for number in range(MANY - 2)}
    page = folder / LEADERS
    team = HELPER + "".join(TEAM.format(number=number, head=head) for number, head in heads.items())
    page.write_text(page.read_text("utf-8") + team, "utf-8")
    save(quarters(80, 100), folder / "media" / "people" / "p1.png")
    with running_kiosk(folder, address="leaders") as app:
        assert len(app.kiosk.screen.item_models) == MANY
        yield Visitor(app)


@pytest.fixture
def gallery(crowd: Visitor) -> Visitor:
    """The same person, who begins anew."""
    crowd.app.kiosk.goHome()
    crowd.settle()
    crowd.app.kiosk.open("leaders")
    crowd.settle()
    return crowd


def cards(visitor: Visitor) -> list[QQuickItem]:
    return visitor.every("PortraitCard")


def card(visitor: Visitor, name: str) -> QQuickItem:
    (found,) = [one for one in cards(visitor) if one.property("text") == name]
    return found


def test_only_the_people_in_sight_and_near_it_are_made(gallery: Visitor) -> None:
    tree = gallery.find("OfficeTree")
    page = float(tree.height()) / float(tree.property("rowHeight")) * int(tree.property("columns"))
    assert 0 < len(cards(gallery)) <= 2 * page + 16
    gallery.tap(gallery.find("KioskButton", "Next page"))
    gallery.tap(gallery.find("KioskButton", "Next page"))
    assert 0 < len(cards(gallery)) <= 2 * page + 16


def test_helpers_stand_at_the_side_of_their_head_and_teams_below(gallery: Visitor) -> None:
    head, helper, office = (scene_rect(card(gallery, name)) for name in ("Ada First", "Bo", "Person 0 Last"))
    assert head.top() == helper.top()
    assert head.right() < helper.left()
    assert office.top() > head.bottom()
    assert office.left() > head.left()


def test_every_page_has_whole_rows_and_everybody_is_on_one(gallery: Visitor) -> None:
    tree = gallery.find("OfficeTree")
    met: set[str] = set()
    for page in range(tree.property("pages")):
        tree.turnTo(page)  # type: ignore[attr-defined]
        gallery.settle()
        shown = gallery.all("PortraitCard")
        assert all(shown_rect(one).height() == pytest.approx(one.height(), abs=1) for one in shown)
        met |= {str(one.property("text")) for one in shown}
    assert len(met) == MANY
    last = gallery.all("PortraitCard")[-1]
    gallery.tap(last)
    assert where(gallery)[1] == f"p{str(last.property('text')).split()[1]}"


def test_keys_lead_to_people_who_were_not_there_at_first(gallery: Visitor) -> None:
    there = {str(one.property("text")) for one in cards(gallery)}
    seen: list[str] = []
    for _ in range(MANY):
        gallery.app.window.requestActivate()
        gallery.key(Qt.Key.Key_Tab)
        focused = gallery.focused
        assert focused is not None
        if focused.inherits("QQuickAbstractButton") and focused in cards(gallery):
            assert shown_rect(focused).height() == pytest.approx(focused.height(), abs=1), "it is seen whole"
            seen.append(str(focused.property("text")))
            if seen[-1] not in there:
                break
    assert seen[-1] not in there
    gallery.key(Qt.Key.Key_Return)
    assert where(gallery)[1] == "p" + seen[-1].split()[1]


def test_only_the_role_that_is_acting_says_so(gallery: Visitor) -> None:
    ada = card(gallery, "Ada First")
    words = [str(one.property("text")) for one in gallery.all("KioskText") if ada.isAncestorOf(one)]
    assert words == ["AF", "Ada First", "Chief", "Flights (acting)"]


def test_a_card_says_in_whose_team_somebody_is(gallery: Visitor) -> None:
    assert spoken(gallery, "Person 0 Last") == "Person 0 Last, Pilot 0, Pilot of ship 0, in the team of Ada First, PL"
    assert "team" not in spoken(gallery, "Ada First")


def spoken(visitor: Visitor, name: str) -> str:
    interface = QAccessible.queryAccessibleInterface(card(visitor, name))
    return interface.text(QAccessible.Text.Name)


def test_initials_are_on_the_work_and_on_no_portrait(gallery: Visitor) -> None:
    said = {str(one.property("text")) for one in gallery.all("KioskText")}
    assert {"AF", "B", "PL"} <= said
    portrayed = card(gallery, "Person 1 Last")
    assert "PL" not in [one.property("text") for one in gallery.all("KioskText") if portrayed.isAncestorOf(one)]
